//! Wrong input and faults, through the router.

mod faults;
mod wrong_input;
