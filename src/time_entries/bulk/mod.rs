//! Many entries at once: a range of days, a selection; and one entry made of two, or two of one.
//!
//! Splitting and merging move seconds about and neither lose nor make one.

pub(super) mod range;
pub(super) mod selection;
pub(super) mod shaping;
