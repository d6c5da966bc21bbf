//! The calendar: time entries where they lie in the day, the week or the month.
//!
//! A calendar speaks the worker's local time. Moving an entry keeps its seconds, also over a night in which the clocks
//! change; pulling at one end changes that end alone. Everybody sees their own; who sees everyone's time can look at
//! another's, and who edits it can move it.

mod api;
mod entries;
mod moving;
mod pages;
#[cfg(test)]
mod tests;

use crate::web::Routes;
use crate::{reads, writes};

pub use entries::{CalendarEntry, CalendarFilter};
pub use moving::Placement;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new().api(reads![api::list]).api(writes![api::place]).page(reads![pages::show])
}
