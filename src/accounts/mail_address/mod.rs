//! The address of an account: proving that it is the person's, and changing it.
//!
//! An address is proven by a link that was mailed to it. Until then the person may work, and is reminded. A change needs
//! two links, one mailed to the present address and one to the new: whoever sits at an open browser and whoever
//! mistypes an address get nowhere. To an address that has an account, the request looks like any other; its owner is
//! told by mail.

mod change;
pub mod pages;
mod verification;

pub(super) use change::{forget, mail_new_address, withdraw};
pub(crate) use verification::is_proven;
pub(super) use verification::mail_link;
