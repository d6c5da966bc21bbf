//! Periods as JSON.

use super::changes::{self, Decision};
use super::input::{DecisionInput, LockDate, PeriodFilter, SubmitInput};
use super::{Period, lock_date};
use crate::error::Error;
use crate::tenancy::{ApproveTime, Committed, ManageOrganization, SeeTime, Tenant, TrackTime};
use crate::web::{Created, Id, Json, Listing, Path, Query};

/// List submitted weeks
///
/// The newest first, 50 on a page; a member's list has their own.
#[utoipa::path(get, path = "/organizations/{organization}/periods", tag = "periods", params(PeriodFilter),
    responses((status = 200, body = Listing<Period>)))]
pub async fn list(
    tenant: Tenant<SeeTime>,
    Query(filter): Query<PeriodFilter>,
) -> Result<Json<Listing<Period>>, Error> {
    filter.list(&tenant).await.map(Json)
}

/// Submit a week
///
/// One's own. From then on its time is closed to oneself, until it is rejected, opened again or withdrawn. 409 while the
/// timer runs in it, and when it waits or is approved already.
#[utoipa::path(post, path = "/organizations/{organization}/periods", tag = "periods", request_body = SubmitInput,
    responses((status = 201, body = Period)))]
pub async fn submit(
    tenant: Tenant<TrackTime>,
    Json(input): Json<SubmitInput>,
) -> Result<Committed<Created<Json<Period>>>, Error> {
    let period = changes::submit(&tenant, input.week).await?;
    tenant.commit_created(Json(period)).await
}

/// Take a submission back
///
/// One's own, while it waits.
#[utoipa::path(post, path = "/organizations/{organization}/periods/{id}/withdraw", tag = "periods",
    responses((status = 200, body = Period)))]
pub async fn withdraw(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<Period>>, Error> {
    let period = changes::withdraw(&tenant, id).await?;
    tenant.commit(Json(period)).await
}

/// Approve a week
#[utoipa::path(post, path = "/organizations/{organization}/periods/{id}/approve", tag = "periods",
    request_body = DecisionInput, responses((status = 200, body = Period)))]
pub async fn approve(
    tenant: Tenant<ApproveTime>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<DecisionInput>,
) -> Result<Committed<Json<Period>>, Error> {
    let period = changes::decide(&tenant, id, Decision::Approve, &input).await?;
    tenant.commit(Json(period)).await
}

/// Reject a week
///
/// With a comment; its time is open again.
#[utoipa::path(post, path = "/organizations/{organization}/periods/{id}/reject", tag = "periods",
    request_body = DecisionInput, responses((status = 200, body = Period)))]
pub async fn reject(
    tenant: Tenant<ApproveTime>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<DecisionInput>,
) -> Result<Committed<Json<Period>>, Error> {
    let period = changes::decide(&tenant, id, Decision::Reject, &input).await?;
    tenant.commit(Json(period)).await
}

/// Open a week again
///
/// One that was approved, or that waits.
#[utoipa::path(post, path = "/organizations/{organization}/periods/{id}/reopen", tag = "periods",
    request_body = DecisionInput, responses((status = 200, body = Period)))]
pub async fn reopen(
    tenant: Tenant<ApproveTime>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<DecisionInput>,
) -> Result<Committed<Json<Period>>, Error> {
    let period = changes::decide(&tenant, id, Decision::Reopen, &input).await?;
    tenant.commit(Json(period)).await
}

/// Get the lock date
#[utoipa::path(get, path = "/organizations/{organization}/lock-date", tag = "periods",
    responses((status = 200, body = LockDate)))]
pub async fn lock_date(tenant: Tenant<SeeTime>) -> Result<Json<LockDate>, Error> {
    lock_date::find(&tenant).await.map(Json)
}

/// Set the lock date
///
/// Time up to and including this day is closed to everybody but managers, whose changes are recorded.
#[utoipa::path(put, path = "/organizations/{organization}/lock-date", tag = "periods", request_body = LockDate,
    responses((status = 200, body = LockDate)))]
pub async fn set_lock_date(
    tenant: Tenant<ManageOrganization>,
    Json(input): Json<LockDate>,
) -> Result<Committed<Json<LockDate>>, Error> {
    lock_date::set(&tenant, input).await?;
    tenant.commit(Json(input)).await
}
