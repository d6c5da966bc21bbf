//! Invitations: how people come into an organization that exists.
//!
//! An invitation is mailed with a link that works once and for 14 days; only the hash of its token is stored. Resending
//! makes a new token, and the old link ends. The inviter learns nothing about who has an account: the same statements
//! run, and the answer is the same. An open invitation takes a seat like a member does.
//!
//! The link is opened outside every organization: two functions of the directory take its token's hash. It is for the
//! address it was sent to: accepted by who is signed in with that address, or by who signs up through it. Whoever
//! opens it reads that mailbox, so the address counts as theirs. Everybody else is told what the link is about and for
//! whom, in outline.

mod acceptance;
mod api;
mod bulk;
mod bulk_pages;
mod input;
mod letter;
mod lines;
mod link_pages;
mod pages;
mod sending;
#[cfg(test)]
mod tests;
mod upload;

pub use queries::queries::invitations::queries::Invitation;

use crate::web::Routes;
use crate::{identity, reads, writes};

pub use input::InvitationInput;
pub use upload::{CsvForm, CsvInput};

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::create])
        .api(writes![api::create_many])
        .api(reads![api::show])
        .api(writes![api::resend])
        .api(writes![api::revoke])
        .page(reads![pages::list])
        .page(reads![pages::new])
        .page(writes![pages::create])
        .page(writes![pages::resend])
        .page(writes![pages::revoke])
        .page(reads![bulk_pages::new])
        .page(reads![bulk_pages::preview])
        .page(writes![bulk_pages::create])
        .page(reads![link_pages::show])
        .page(identity![link_pages::accept])
        .page(identity![link_pages::sign_up])
        .page(identity![link_pages::sign_out])
}
