//! Signing in with two steps: after the password, a code from an authenticator app (TOTP, RFC 6238).
//!
//! The app's secret is sealed, and counts once a first code has confirmed it. A code is good for its 30 seconds and the
//! ones before and after, and only once. Ten recovery codes, shown once, open the account when the app is lost. Codes
//! are counted like passwords, in the database. Switching it on or off ends every other session of the person.

mod codes;
mod pages;
mod qr_code;
mod recovery;
mod settings;
pub(crate) mod sign_in;
#[cfg(test)]
pub(crate) mod tests;
mod totp;

use crate::web::Routes;
use crate::{identity, reads};

pub use codes::prove;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .page(reads![sign_in::form])
        .page(identity![sign_in::present])
        .page(reads![pages::show])
        .page(identity![pages::begin])
        .page(reads![pages::set_up])
        .page(identity![pages::confirm])
        .page(identity![pages::renew_codes])
        .page(identity![pages::turn_off])
}
