// This file was generated with `cornucopia`. Do not modify.

pub mod importing;
pub mod queries;
pub mod repricing;
pub mod suggestions;
pub mod timer;
pub mod totals;
pub mod workers;
