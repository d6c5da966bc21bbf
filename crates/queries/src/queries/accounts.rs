// This file was generated with `cornucopia`. Do not modify.

pub mod one_time_tokens;
pub mod queries;
pub mod security;
pub mod sessions;
