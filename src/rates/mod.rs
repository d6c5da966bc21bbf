//! Rates: what an hour of work is worth, and what it costs.
//!
//! The most special rate that is set decides: the entry's own, then the person's on the project, the task's, the
//! project's, the client's, the person's, the organization's. Each holds for the days it says; a project and the
//! organization also have a usual rate for all other days, which stands with themselves. Zero is a rate, none is "not
//! set". What an hour costs is known of people alone.
//!
//! One function of the database, `resolve_rates`, decides for every entry that is written, and what it answers is frozen on
//! the entry with its source. Changing a rate changes no entry: applying it to the past is an act of its own, with a
//! preview, and leaves closed periods out.
//!
//! Owner, admin and manager see rates and amounts. A member sees what their own time is worth if the organization allows
//! it, and never what it costs; a viewer sees neither.

mod api;
mod applying;
mod form;
mod input;
mod pages;
mod section;
#[cfg(test)]
mod tests;
mod words;

use queries::client::Params;
use queries::queries::rates::queries as sql;
pub use queries::queries::rates::queries::{Rate, ResolvedRate};
use queries::types::Role;
use uuid::Uuid;

use crate::audit::{self, Event};
use crate::error::{Constraints, Error, Fields, OnConstraint};
use crate::money::{Currency, MoneyError};
use crate::tenancy::{ManageRates, Permission, Tenant};
use crate::web::Routes;
use crate::{reads, writes};

pub use applying::Scope;
pub use input::{RateChange, RateFilter, RateInput, ResolveFilter};
pub use section::{About, Section, section};
pub use words::source_key;

/// The highest rate, in minor units an hour; as the tables' checks have it.
pub const HIGHEST_RATE: i64 = 100_000_000;
/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[
    ("rates_no_overlap", "valid_from", "rate-overlaps"),
    ("rates_user_fkey", "user_id", "entry-worker-unknown"),
    ("rates_client_fkey", "client_id", "client-unknown"),
    ("rates_project_fkey", "project_id", "project-unknown"),
    ("rates_task_fkey", "task_id", "rate-task-unknown"),
];
/// What changes with every change, and says nothing.
const BOOKKEEPING: [&str; 2] = ["version", "updated_at"];

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::create])
        .api(reads![api::resolve])
        .api(reads![api::preview])
        .api(writes![api::apply])
        .api(reads![api::show])
        .api(writes![api::update, api::delete])
        .page(reads![pages::list::list])
        .page(reads![pages::form::new])
        .page(writes![pages::form::create])
        .page(reads![pages::application::preview])
        .page(writes![pages::application::apply])
        .page(reads![pages::form::edit])
        .page(writes![pages::form::update])
        .page(reads![pages::form::confirm_delete])
        .page(writes![pages::form::delete])
}

/// Notes a rate that no entry can have.
pub fn check_rate(fields: &mut Fields, field: &'static str, rate: Option<i64>) {
    match rate {
        Some(rate) if rate < 0 => fields.add(field, MoneyError::Negative.key()),
        Some(rate) if rate > HIGHEST_RATE => fields.add(field, MoneyError::TooLarge.key()),
        _ => {}
    }
}

/// The currency in which the organization's rates are counted.
///
/// # Errors
/// When the organization's currency is none that amounts are counted in.
pub fn currency<P: Permission>(tenant: &Tenant<P>) -> Result<Currency, Error> {
    tenant.member().organization().currency.parse().map_err(Error::internal)
}

/// Whether the person sees what the entries are worth that they see at all.
///
/// # Errors
/// When the database fails.
pub async fn amounts_shown<P: Permission>(tenant: &Tenant<P>) -> Result<bool, Error> {
    let role = tenant.member().role();
    if role != Role::Member {
        return Ok(tenant.member().sees_amounts());
    }
    Ok(sql::amounts_shown().bind(tenant, &tenant.organization_id(), &role).one().await?)
}

/// Sets a rate. One without end of the same subject, which began before, ends where a new one without end begins.
async fn create(tenant: &Tenant<ManageRates>, input: &RateInput) -> Result<Rate, Error> {
    input.check()?;
    if let (Some(valid_from), None) = (input.valid_from, input.valid_to) {
        let before = sql::EndRateBeforeParams {
            valid_from,
            now: tenant.now(),
            organization_id: tenant.organization_id(),
            kind: input.kind,
            user_id: input.user_id,
            client_id: input.client_id,
            project_id: input.project_id,
            task_id: input.task_id,
        };
        sql::end_rate_before().params(tenant, &before).await?;
    }
    let id = tenant.new_id();
    let row = sql::InsertRateParams {
        organization_id: tenant.organization_id(),
        id,
        kind: input.kind,
        user_id: input.user_id,
        client_id: input.client_id,
        project_id: input.project_id,
        task_id: input.task_id,
        rate: input.rate,
        valid_from: input.valid_from,
        valid_to: input.valid_to,
        now: tenant.now(),
    };
    sql::insert_rate().params(tenant, &row).await.on_constraint(CONSTRAINTS)?;
    let rate = find(tenant, id).await?;
    record(tenant, "rate.created", None, Some(&rate)).await?;
    Ok(rate)
}

/// Changes how much a rate is, or its days, if it is still at `version`.
async fn update(
    tenant: &Tenant<ManageRates>,
    id: Uuid,
    version: i32,
    change: RateChange,
) -> Result<Rate, Error> {
    change.check()?;
    let before = find(tenant, id).await?;
    let (organization, RateChange { rate, valid_from, valid_to }) = (tenant.organization_id(), change);
    let changed = sql::update_rate()
        .bind(tenant, &rate, &valid_from, &valid_to, &tenant.now(), &organization, &id, &version)
        .await
        .on_constraint(CONSTRAINTS)?;
    if changed == 0 {
        return Err(Error::Stale);
    }
    let after = find(tenant, id).await?;
    record(tenant, "rate.changed", Some(&before), Some(&after)).await?;
    Ok(after)
}

/// Takes a rate away; entries keep what they have.
async fn delete(tenant: &Tenant<ManageRates>, id: Uuid) -> Result<Rate, Error> {
    let rate = find(tenant, id).await?;
    sql::delete_rate().bind(tenant, &tenant.organization_id(), &id).await?;
    record(tenant, "rate.deleted", Some(&rate), None).await?;
    Ok(rate)
}

/// A rate of this organization.
async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<Rate, Error> {
    sql::rate().bind(tenant, &tenant.organization_id(), &id).opt().await?.ok_or(Error::NotFound)
}

async fn record(
    tenant: &Tenant<ManageRates>,
    action: &'static str,
    before: Option<&Rate>,
    after: Option<&Rate>,
) -> Result<(), Error> {
    let Some(rate) = after.or(before) else { return Ok(()) };
    let name = words::whose(rate).unwrap_or_else(|| tenant.member().organization().name.clone());
    match Event::new(action).about("rate", rate.id, name).changing(&before, &after, &BOOKKEEPING)? {
        Some(event) => audit::record(tenant, event).await,
        None => Ok(()),
    }
}
