//! Wrong input and faults, through the router.

mod faults;
mod language;
mod wrong_input;
