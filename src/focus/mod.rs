//! Focus sessions: undisturbed work for a while, a break, and again; after some of them a longer break.
//!
//! One session or break runs at a time; beginning the next ends it. What goes on for longer than was planned ended when
//! it was meant to, so that a forgotten session counts no more than its length. A session is bound to the entry that the
//! timer runs for when it begins. All of it is one's own: nobody else sees it.

mod api;
mod pages;
mod preferences;
mod sessions;
mod summary;
#[cfg(test)]
mod tests;

pub use queries::queries::focus::queries::{FocusSession, FocusSummary};

use crate::web::Routes;
use crate::{reads, writes};

pub use preferences::PreferencesInput;
pub use sessions::{SessionFilter, StartInput};
pub use summary::Summary;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::start])
        .api(reads![api::summary])
        .api(writes![api::interrupt])
        .api(writes![api::stop])
        .api(reads![api::preferences])
        .api(writes![api::set_preferences])
        .page(reads![pages::show])
        .page(writes![pages::start])
        .page(writes![pages::interrupt])
        .page(writes![pages::stop])
        .page(writes![pages::set_preferences])
}
