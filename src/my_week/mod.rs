//! "My week": one person's own time in all their organizations.
//!
//! Each organization is read in a tenant transaction of its own, as its member, exactly as its own pages would be; only
//! here, in the answer to that person, the parts come together. No organization learns of another, and nothing is
//! written.

mod api;
mod pages;
mod parts;
#[cfg(test)]
mod tests;

use crate::reads;
use crate::web::Routes;

pub use parts::{MyWeek, Part, Row, RunningTimer};

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new().api(reads![api::show]).page(reads![pages::show]).page(reads![pages::elsewhere])
}
