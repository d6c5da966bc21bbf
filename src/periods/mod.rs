//! Periods: weeks that are submitted and approved, and the day up to which the organization's time is closed.
//!
//! A week that waits for its approval or has it is closed to the person whose week it is, and so is every day up to the
//! organization's lock date: nothing in it is created, changed, deleted or brought back, whatever the way. Managers
//! may, and the record tells. A timer that runs can always be stopped. Whether a day is closed is asked in one place,
//! [`closing`], by the one door through which entries are written.

mod api;
mod changes;
mod closing;
mod input;
mod letters;
mod listing;
mod lock_date;
mod pages;
#[cfg(test)]
mod tests;
mod words;

use crate::web::Routes;
use crate::{reads, writes};

pub use closing::{Closed, closing};
pub use listing::of_week;
pub use queries::queries::periods::queries::Period;
pub use words::StatusWords;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::submit])
        .api(writes![api::withdraw])
        .api(writes![api::approve])
        .api(writes![api::reject])
        .api(writes![api::reopen])
        .api(reads![api::lock_date])
        .api(writes![api::set_lock_date])
        .page(reads![pages::list])
        .page(writes![pages::submit])
        .page(writes![pages::decide])
        .page(writes![pages::set_lock_date])
}
