// This file was generated with `cornucopia`. Do not modify.

pub mod challenges;
pub mod deletion;
pub mod errands;
pub mod export;
pub mod mail_address;
pub mod one_time_tokens;
pub mod profile;
pub mod queries;
pub mod reset;
pub mod security;
pub mod sessions;
