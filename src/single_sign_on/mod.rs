//! Signing in through another service (OpenID Connect): one that the installation names for everybody, or one that an
//! organization names for the mail domains that it has proven to be its own.
//!
//! Issuer and subject say who somebody is; a mail address never does. An address that the provider has verified decides
//! two things only: whether somebody new may have an account, and that whoever has an account with it must sign in once
//! the other way before the two are linked. An organization's provider speaks for the accounts of its own domains and
//! for nobody else: whoever receives a domain's mail could have their passwords reset anyway. The provider's own second
//! factor counts as ours.
//!
//! Each round trip is bound to its browser by a cookie and used once: state, nonce and the PKCE verifier stay here.
//! Nothing is asked of another host inside a database transaction.

mod admission;
mod dns;
mod failure;
mod http;
mod identities;
mod link;
mod protocol;
mod provider;
mod round_trip;
mod settings;
#[cfg(test)]
mod tests;

use crate::web::Routes;
use crate::{identity, reads, writes};

use dns::record_name;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .page(reads![round_trip::ask])
        .page(identity![round_trip::find])
        .page(identity![round_trip::start])
        .page(identity![round_trip::callback])
        .page(reads![link::show])
        .page(identity![link::link])
        .page(reads![identities::list])
        .page(identity![identities::remove])
        .page(reads![settings::pages::show])
        .page(writes![settings::pages::save])
        .page(writes![settings::pages::remove])
        .page(writes![settings::pages::add_domain])
        .page(writes![settings::pages::verify_domain])
        .page(writes![settings::pages::remove_domain])
}
