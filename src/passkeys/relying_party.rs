//! Which domain passkeys are made for.

use webauthn_rs::prelude::Url;
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::App;
use crate::error::Error;

/// What authenticators call the service.
const NAME: &str = "TimeTracker";

/// Whether passkeys can be used here: not where the service is reached by a number.
pub(super) fn is_available(app: &App) -> bool {
    domain(&app.config().address()).is_some()
}

/// The ceremonies of the service's domain.
///
/// # Errors
/// [`Error::Conflict`] where the service has no domain name.
pub(super) fn webauthn(app: &App) -> Result<Webauthn, Error> {
    let (id, origin) =
        domain(&app.config().address()).ok_or_else(|| Error::conflict("passkey-needs-name"))?;
    let builder = WebauthnBuilder::new(&id, &origin).map_err(Error::internal)?;
    builder.rp_name(NAME).build().map_err(Error::internal)
}

/// The domain and the origin of an address. One's own machine is `localhost`: browsers refuse numbers.
fn domain(address: &str) -> Option<(String, Url)> {
    let mut origin = Url::parse(address).ok()?;
    let host = origin.host_str()?.trim_matches(['[', ']']).to_owned();
    if let Ok(number) = host.parse::<std::net::IpAddr>() {
        if !number.is_loopback() && !number.is_unspecified() {
            return None;
        }
        origin.set_host(Some("localhost")).ok()?;
    }
    let id = origin.domain()?.to_owned();
    Some((id, origin))
}

#[cfg(test)]
mod tests {
    use super::domain;

    #[test]
    fn a_passkey_belongs_to_a_name() {
        for (address, id, origin) in [
            ("https://time.example.com", "time.example.com", "https://time.example.com"),
            ("https://time.example.com:8443/", "time.example.com", "https://time.example.com:8443"),
            ("http://127.0.0.1:8080", "localhost", "http://localhost:8080"),
            ("http://[::1]:8080", "localhost", "http://localhost:8080"),
            ("http://0.0.0.0:8080", "localhost", "http://localhost:8080"),
            ("http://localhost:8080", "localhost", "http://localhost:8080"),
        ] {
            let (found, url) = domain(address).expect("a domain");
            assert_eq!(
                (found.as_str(), url.origin().ascii_serialization().as_str()),
                (id, origin),
                "{address}"
            );
        }
        for address in ["http://192.0.2.7:8080", "https://[2001:db8::1]", "nonsense"] {
            assert!(domain(address).is_none(), "{address}");
        }
    }
}
