// This file was generated with `cornucopia`. Do not modify.

pub mod clients;
pub mod tenancy;
pub mod time_entries;
