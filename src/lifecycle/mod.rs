//! The life of an organization beyond its settings: closed, deleted, erased, handed on, taken along.
//!
//! An owner may cancel an organization: everybody else is out with the next request, and the owner may take it back. To
//! delete it they type its name; it disappears as a cancelled one does, and 30 days later a job erases every row of it.
//! Until then any owner takes that back, from the one page that stays open to them. Whoever reopens an organization
//! that an operator had suspended finds it suspended.
//!
//! Handing it on takes two: an owner offers, the other accepts within a week, and only then the roles change. A copy of
//! everything may be taken along whatever the state.

mod api;
mod closing;
mod erasure;
mod export;
mod letters;
mod pages;
#[cfg(test)]
mod tests;
mod transfer;

use crate::web::Routes;
use crate::{reads, writes};

pub use erasure::erase;
pub use transfer::Transfer;
pub(crate) use transfer::offered;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(writes![api::cancel])
        .api(writes![api::reactivate])
        .api(writes![api::delete])
        .api(writes![api::keep])
        .api(writes![api::offer])
        .api(writes![api::withdraw])
        .api(writes![api::accept])
        .api(writes![api::decline])
        .page(reads![pages::danger])
        .page(writes![pages::export])
        .page(writes![pages::cancel])
        .page(writes![pages::reactivate])
        .page(writes![pages::delete])
        .page(writes![pages::keep])
        .page(writes![pages::offer])
        .page(writes![pages::withdraw])
        .page(reads![pages::offered])
        .page(writes![pages::accept])
        .page(writes![pages::decline])
}
