//! Time taken along: as a file (CSV or a calendar), and as a secret address at which a calendar program reads one's own
//! entries day by day.
//!
//! A file holds what the list of entries shows with the same filter; that it was taken is on record. The address is
//! shown once, the database keeps its hash; it reads one's own time in one organization for as long as one belongs to it,
//! and opens nothing else. A new one ends the one before.

mod api;
mod calendar;
mod feed;
mod file;
mod pages;
mod table;
#[cfg(test)]
mod tests;

use crate::web::Routes;
use crate::{reads, writes};

pub use feed::{Feed, FeedAddress};
pub use file::{ExportInput, Format};

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(writes![api::export])
        .api(reads![api::feed])
        .api(writes![api::create_feed, api::end_feed])
        .page(reads![pages::show])
        .page(writes![pages::export])
        .page(writes![pages::create_feed])
        .page(writes![pages::end_feed])
        .page(reads![pages::read_feed])
}
