// This file was generated with `cornucopia`. Do not modify.

pub mod keys;
pub mod operators;
pub mod roles;
pub mod tables;
