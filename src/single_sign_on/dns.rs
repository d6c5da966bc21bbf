//! Whether a mail domain is an organization's: whoever writes its DNS can publish what we ask for.
//!
//! A TXT record, because every registrar offers them, because it proves control of the domain and not of one web server
//! behind it, and because asking for it reaches no address that somebody else chose.

use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::RData;

use crate::App;
use crate::error::Error;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(3);

/// Where the record is, below a domain.
pub(super) fn record_name(domain: &str) -> String {
    format!("_timetracker.{domain}")
}

/// Whether the domain publishes the text.
///
/// # Errors
/// [`Error::Conflict`] when the DNS server does not answer.
pub(super) async fn publishes(app: &App, domain: &str, expected: &str) -> Result<bool, Error> {
    let name = format!("{}.", record_name(domain));
    match resolver(app)?.txt_lookup(name).await {
        Ok(found) => Ok(found.answers().iter().any(|record| match &record.data {
            RData::TXT(txt) => txt.txt_data.concat() == expected.as_bytes(),
            _ => false,
        })),
        Err(error) if error.is_no_records_found() || error.is_nx_domain() => Ok(false),
        Err(error) => {
            tracing::info!(%error, "the DNS server does not answer");
            Err(Error::conflict("domain-dns-silent"))
        }
    }
}

fn resolver(app: &App) -> Result<TokioResolver, Error> {
    let mut builder = match app.config().single_sign_on.dns_server {
        None => TokioResolver::builder_tokio().map_err(Error::internal)?,
        Some(server) => {
            let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
                connection.port = server.port();
                connection
            });
            let server = NameServerConfig::new(server.ip(), true, connections.to_vec());
            let config = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
            TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
        }
    };
    let options = builder.options_mut();
    options.timeout = PATIENCE;
    options.attempts = 1;
    options.cache_size = 0;
    builder.build().map_err(Error::internal)
}
