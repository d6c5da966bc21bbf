//! The console as JSON, for operators at a browser.

use super::changes;
use super::input::{Agreement, OrganizationFilter, Suspension};
use super::organizations::{Customer, OrganizationRow};
use crate::error::Error;
use crate::tenancy::{Committed, Operator, Oversight};
use crate::web::{Json, Listing, Query};

/// List all organizations
///
/// By name. For operators, in a browser's session, as everything below `/operator`.
#[utoipa::path(get, path = "/operator/organizations", tag = "operator", params(OrganizationFilter),
    responses((status = 200, body = Listing<OrganizationRow>)))]
pub async fn list(
    operator: Operator,
    Query(filter): Query<OrganizationFilter>,
) -> Result<Json<Listing<OrganizationRow>>, Error> {
    filter.list(&operator).await.map(Json)
}

/// See an organization's plan, state and usage
///
/// None of its work. The look is put on the organization's own record.
#[utoipa::path(get, path = "/operator/organizations/{organization}", tag = "operator",
    responses((status = 200, body = Customer)))]
pub async fn show(oversight: Oversight) -> Result<Committed<Json<Customer>>, Error> {
    let customer = Customer::load(&oversight).await?;
    oversight.commit(changes::looked(), Json(customer)).await
}

/// Set an organization's plan and limits
///
/// Limits may be smaller than what is in use: then nothing more can be added. Its owners get a mail.
#[utoipa::path(put, path = "/operator/organizations/{organization}/plan", tag = "operator", request_body = Agreement,
    responses((status = 200, body = Customer)))]
pub async fn change_plan(
    oversight: Oversight,
    Json(input): Json<Agreement>,
) -> Result<Committed<Json<Customer>>, Error> {
    let event = changes::change_plan(&oversight, input).await?;
    let customer = Customer::load(&oversight).await?;
    oversight.commit(event, Json(customer)).await
}

/// Suspend an organization
///
/// It is read-only from then on. Its people see the reason, its owners get a mail.
#[utoipa::path(post, path = "/operator/organizations/{organization}/suspend", tag = "operator",
    request_body = Suspension, responses((status = 200, body = Customer)))]
pub async fn suspend(
    oversight: Oversight,
    Json(input): Json<Suspension>,
) -> Result<Committed<Json<Customer>>, Error> {
    let event = changes::suspend(&oversight, &input).await?;
    let customer = Customer::load(&oversight).await?;
    oversight.commit(event, Json(customer)).await
}

/// End an organization's suspension
///
/// Its owners get a mail.
#[utoipa::path(post, path = "/operator/organizations/{organization}/activate", tag = "operator",
    responses((status = 200, body = Customer)))]
pub async fn activate(oversight: Oversight) -> Result<Committed<Json<Customer>>, Error> {
    let event = changes::activate(&oversight).await?;
    let customer = Customer::load(&oversight).await?;
    oversight.commit(event, Json(customer)).await
}
