// This file was generated with `cornucopia`. Do not modify.

pub mod clients;
pub mod commands;
pub mod projects;
pub mod tags;
pub mod tenancy;
pub mod time_entries;
