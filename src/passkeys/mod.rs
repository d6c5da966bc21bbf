//! Passkeys (WebAuthn): signing in with what a device keeps, unlocked by its owner.
//!
//! A passkey always verifies its owner (a finger, a face, a PIN), so it is two factors in one: alone it opens a session,
//! and after a password it is the second step. The state of each ceremony stays here, sealed, and is used once. A
//! passkey belongs to the service's domain name, so it needs one; on one's own machine that is `localhost`.

mod pages;
mod registration;
mod registry;
mod relying_party;
mod second_step;
mod sign_in;
#[cfg(test)]
mod tests;

use crate::web::Routes;
use crate::{identity, reads};

pub use queries::queries::passkeys::queries::Passkey;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .page(reads![pages::list])
        .page(identity![pages::options])
        .page(identity![pages::add])
        .page(identity![pages::rename])
        .page(identity![pages::remove])
        .page(identity![sign_in::options])
        .page(identity![sign_in::present])
        .page(identity![second_step::options])
        .page(identity![second_step::present])
}
