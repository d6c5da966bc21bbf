//! The week timesheet: projects by days, with the time of one person.
//!
//! A cell is what a person recorded for a project on a day. A cell without entries, or with a single duration, is
//! typed into; what has clock times or several entries is shown as its sum and opened, never overwritten. Whoever
//! writes a cell says what stood in it, so that of two who write at once the second learns of the first.

mod api;
mod cell;
mod copying;
mod form;
mod pages;
mod rows;
#[cfg(test)]
mod tests;
mod week;

use crate::web::Routes;
use crate::{reads, writes};

pub use cell::CellInput;
pub(crate) use pages::sheet::people;
pub(crate) use queries::queries::timesheets::queries::People;
pub use week::{Cell, SheetRow, Timesheet, TimesheetFilter};

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::show])
        .api(writes![api::save_cell])
        .api(writes![api::copy])
        .page(reads![pages::sheet::show])
        .page(writes![pages::sheet::save])
        .page(reads![pages::cell::show])
        .page(writes![pages::rows::add])
        .page(writes![pages::rows::remove])
        .page(writes![pages::rows::copy])
}
