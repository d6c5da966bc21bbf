//! TimeTracker: multi-tenant time tracking. This file is the product's table of contents; `docs/architecture.md` is
//! its map.

pub mod accounts;
pub mod api_tokens;
mod app;
pub mod audit;
pub mod branding;
pub mod budgets;
pub mod calendar;
pub mod ceremonies;
pub mod clients;
pub mod clock;
pub mod commands;
pub mod comments;
pub mod config;
mod csv;
pub mod database;
mod downloads;
pub mod error;
pub mod focus;
pub mod imports;
pub mod invitations;
pub mod jobs;
pub mod lifecycle;
pub mod live;
pub mod mail;
mod markdown;
pub mod members;
pub mod money;
pub mod my_week;
pub mod notation;
pub mod notifications;
pub mod operators;
pub mod organization_templates;
pub mod organizations;
pub mod passkeys;
pub mod periods;
pub mod plans;
pub mod project_activity;
pub mod project_totals;
pub mod projects;
pub mod rates;
pub mod recurring_blocks;
mod rounding;
pub mod saved_filters;
pub mod sealing;
pub mod search;
pub mod single_sign_on;
pub mod slug;
pub mod tags;
pub mod tasks;
pub mod tenancy;
#[cfg(test)]
mod testing;
pub mod texts;
pub mod time_entries;
pub mod time_exports;
pub mod time_list;
pub mod time_rules;
pub mod timesheets;
pub mod tombstones;
pub mod two_factor;
pub mod web;
pub mod working_now;

pub use app::App;
use web::Routes;

/// Every route of the product, one line for each slice.
pub fn routes() -> Routes {
    Routes::new()
        .merge(accounts::routes())
        .merge(api_tokens::routes())
        .merge(audit::routes())
        .merge(branding::routes())
        .merge(budgets::routes())
        .merge(calendar::routes())
        .merge(clients::routes())
        .merge(comments::routes())
        .merge(focus::routes())
        .merge(lifecycle::routes())
        .merge(imports::routes())
        .merge(invitations::routes())
        .merge(members::routes())
        .merge(my_week::routes())
        .merge(notifications::routes())
        .merge(operators::routes())
        .merge(organizations::routes())
        .merge(organization_templates::routes())
        .merge(passkeys::routes())
        .merge(periods::routes())
        .merge(plans::routes())
        .merge(project_activity::routes())
        .merge(project_totals::routes())
        .merge(projects::routes())
        .merge(rates::routes())
        .merge(recurring_blocks::routes())
        .merge(saved_filters::routes())
        .merge(search::routes())
        .merge(single_sign_on::routes())
        .merge(tags::routes())
        .merge(tombstones::routes())
        .merge(tasks::routes())
        .merge(time_entries::routes())
        .merge(time_exports::routes())
        .merge(time_list::routes())
        .merge(timesheets::routes())
        .merge(two_factor::routes())
        .merge(working_now::routes())
        .merge(live::routes())
}
