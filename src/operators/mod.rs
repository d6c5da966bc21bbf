//! Operators: the people who run the service, and their console.
//!
//! They are made by `timetracker operator add` and by nothing that is served. The console shows organizations as
//! customers: plan, limits, state, how much they use and whom to write to, and none of their work. Opening an organization
//! there and every change goes on that organization's own record, and its owners get a mail about changes. What did not
//! go out by mail waits here, too.
//!
//! To look inside, an operator needs an owner's consent, which ends by itself. Until then they read what a viewer and
//! the settings' readers read, and write nothing.

mod api;
mod changes;
mod input;
mod letters;
mod organizations;
mod outbox;
mod outbox_pages;
mod pages;
mod proof;
mod registry;
mod support;
mod support_pages;
#[cfg(test)]
mod tests;

use crate::web::Routes;
use crate::{identity, reads, writes};

pub use registry::{Entry, add, list, remove};

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::show])
        .api(writes![api::change_plan])
        .api(writes![api::suspend])
        .api(writes![api::activate])
        .page(reads![pages::home])
        .page(reads![pages::list])
        .page(writes![pages::show])
        .page(writes![pages::change_plan])
        .page(writes![pages::suspend])
        .page(writes![pages::activate])
        .page(reads![outbox_pages::list])
        .page(writes![outbox_pages::show])
        .page(writes![outbox_pages::retry])
        .page(identity![proof::form])
        .page(identity![proof::prove])
        .page(reads![support_pages::show])
        .page(writes![support_pages::grant])
        .page(writes![support_pages::end])
}
