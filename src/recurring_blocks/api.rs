//! Recurring blocks as JSON.

use super::{BlockFilter, BlockInput, DayInput, PlannedBlock, RecurringBlock, planned};
use crate::calendar::CalendarFilter;
use crate::error::Error;
use crate::tenancy::{Committed, SeeTime, Tenant, TrackTime};
use crate::web::{Created, Id, IfMatch, Json, Path, Query, Tagged};

/// List recurring blocks
///
/// One's own unless `user` says otherwise, the latest first; at most 200.
#[utoipa::path(get, path = "/organizations/{organization}/recurring-blocks", tag = "recurring blocks",
    params(BlockFilter), responses((status = 200, body = Vec<RecurringBlock>)))]
pub async fn list(
    tenant: Tenant<SeeTime>,
    Query(filter): Query<BlockFilter>,
) -> Result<Json<Vec<RecurringBlock>>, Error> {
    super::list(&tenant, filter).await.map(Json)
}

/// Create a recurring block
///
/// An entry is written each time that it is over, by the rules of the organization then; what cannot be written is noted with
/// its reason. Days from the first one on that are past get their entries at once.
#[utoipa::path(post, path = "/organizations/{organization}/recurring-blocks", tag = "recurring blocks",
    request_body = BlockInput, responses((status = 201, body = RecurringBlock)))]
pub async fn create(
    tenant: Tenant<TrackTime>,
    Json(input): Json<BlockInput>,
) -> Result<Committed<Created<Json<RecurringBlock>>>, Error> {
    let block = super::create(&tenant, &input).await?;
    tenant.commit_created(Json(block)).await
}

/// Show a recurring block
#[utoipa::path(get, path = "/organizations/{organization}/recurring-blocks/{id}", tag = "recurring blocks",
    responses((status = 200, body = RecurringBlock)))]
pub async fn show(
    tenant: Tenant<SeeTime>,
    Path(Id { id }): Path<Id>,
) -> Result<Tagged<RecurringBlock>, Error> {
    let block = super::find(&tenant, id).await?;
    Ok(Tagged { version: block.version, value: block })
}

/// Replace a recurring block
///
/// What it has written already stays, and a day that is settled does not come again. `If-Match` carries the version that was
/// read.
#[utoipa::path(put, path = "/organizations/{organization}/recurring-blocks/{id}", tag = "recurring blocks",
    request_body = BlockInput, responses((status = 200, body = RecurringBlock)))]
pub async fn update(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
    IfMatch(version): IfMatch,
    Json(input): Json<BlockInput>,
) -> Result<Committed<Tagged<RecurringBlock>>, Error> {
    let block = super::update(&tenant, id, version, &input).await?;
    tenant.commit(Tagged { version: block.version, value: block }).await
}

/// Delete a recurring block
///
/// Its entries stay.
#[utoipa::path(delete, path = "/organizations/{organization}/recurring-blocks/{id}", tag = "recurring blocks",
    responses((status = 200)))]
pub async fn delete(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    super::delete(&tenant, id).await?;
    tenant.commit(Json(())).await
}

/// Leave a day of a recurring block out
///
/// No entry is written for it.
#[utoipa::path(post, path = "/organizations/{organization}/recurring-blocks/{id}/leave-out", tag = "recurring blocks",
    request_body = DayInput, responses((status = 200)))]
pub async fn leave_out(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<DayInput>,
) -> Result<Committed<Json<()>>, Error> {
    super::leave_out(&tenant, id, &input).await?;
    tenant.commit(Json(())).await
}

/// Take a day of a recurring block back in
///
/// One that was left out and is not over.
#[utoipa::path(post, path = "/organizations/{organization}/recurring-blocks/{id}/take-in", tag = "recurring blocks",
    request_body = DayInput, responses((status = 200)))]
pub async fn take_in(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<DayInput>,
) -> Result<Committed<Json<()>>, Error> {
    super::take_in(&tenant, id, &input).await?;
    tenant.commit(Json(())).await
}

/// List what recurring blocks will come
///
/// One person's, in that person's local time, the earliest first: the times that are not over yet and not left out. At most
/// six weeks.
#[utoipa::path(get, path = "/organizations/{organization}/calendar/planned", tag = "recurring blocks",
    params(CalendarFilter), responses((status = 200, body = Vec<PlannedBlock>)))]
pub async fn planned(
    tenant: Tenant<SeeTime>,
    Query(filter): Query<CalendarFilter>,
) -> Result<Json<Vec<PlannedBlock>>, Error> {
    planned::list(&tenant, &filter).await.map(Json)
}
