// This file was generated with `cornucopia`. Do not modify.

pub mod accounts;
pub mod api_tokens;
pub mod audit;
pub mod branding;
pub mod ceremonies;
pub mod clients;
pub mod commands;
pub mod comments;
pub mod invitations;
pub mod jobs;
pub mod lifecycle;
pub mod members;
pub mod notifications;
pub mod organization_templates;
pub mod organizations;
pub mod passkeys;
pub mod plans;
pub mod projects;
pub mod search;
pub mod single_sign_on;
pub mod tags;
pub mod tasks;
pub mod tenancy;
pub mod time_entries;
pub mod timesheets;
pub mod two_factor;
