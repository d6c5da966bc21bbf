//! The list of time: whatever entries one looks for, of everybody or oneself, with what they sum up to, and what can be
//! done with all of them at once.

mod days;
mod pages;
#[cfg(test)]
mod tests;

use crate::reads;
use crate::web::Routes;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new().page(reads![pages::show])
}
