// This file was generated with `cornucopia`. Do not modify.

pub mod mapping;
pub mod queries;
pub mod reading;
pub mod report;
pub mod running;
pub mod undoing;
