//! Many time entries at once, as JSON.

use super::super::TimeEntry;
use super::super::bulk::range::{Entries, RangeInput};
use super::super::bulk::selection::{Results, SelectionInput};
use super::super::bulk::shaping::{self, DuplicateInput, MergeInput, SplitInput};
use super::tagged;
use crate::error::Error;
use crate::tenancy::{Committed, Tenant, TrackTime};
use crate::web::{Created, Id, IfMatch, Json, Path, Tagged};

/// Create an entry on each day of a range
///
/// At most 31 days, all or nothing; days that cannot have it are told at `days.2026-03-04`.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/range", tag = "time entries",
    request_body = RangeInput, responses((status = 201, body = Entries)))]
pub async fn range(
    tenant: Tenant<TrackTime>,
    Json(input): Json<RangeInput>,
) -> Result<Committed<Created<Json<Entries>>>, Error> {
    let created = input.create(&tenant).await?;
    tenant.commit_created(Json(created)).await
}

/// Change or delete a selection of time entries
///
/// With a result for each: what cannot be changed stays as it is, and says why.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/selection", tag = "time entries",
    request_body = SelectionInput, responses((status = 200, body = Results)))]
pub async fn selection(
    tenant: Tenant<TrackTime>,
    Json(input): Json<SelectionInput>,
) -> Result<Committed<Json<Results>>, Error> {
    let results = input.apply(&tenant).await?;
    tenant.commit(Json(results)).await
}

/// Duplicate a time entry
///
/// On its own day or another, with the same clock times where it has some.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/duplicate", tag = "time entries",
    request_body = DuplicateInput, responses((status = 201, body = TimeEntry)))]
pub async fn duplicate(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<DuplicateInput>,
) -> Result<Committed<Created<Tagged<TimeEntry>>>, Error> {
    let copy = shaping::duplicate(&tenant, id, input).await?;
    tenant.commit_created(tagged(copy)).await
}

/// Split a time entry
///
/// At a moment, or after so many seconds. `If-Match` carries the entity tag that was read.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/split", tag = "time entries",
    request_body = SplitInput, responses((status = 200, body = Entries)))]
pub async fn split(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
    IfMatch(version): IfMatch,
    Json(input): Json<SplitInput>,
) -> Result<Committed<Json<Entries>>, Error> {
    let parts = shaping::split(&tenant, id, version, input).await?;
    tenant.commit(Json(parts)).await
}

/// Merge time entries
///
/// Two or more of the same work, whose clock times touch, or whose durations are of one day. 409 for others.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/merge", tag = "time entries",
    request_body = MergeInput, responses((status = 200, body = TimeEntry)))]
pub async fn merge(
    tenant: Tenant<TrackTime>,
    Json(input): Json<MergeInput>,
) -> Result<Committed<Tagged<TimeEntry>>, Error> {
    let merged = shaping::merge(&tenant, &input).await?;
    tenant.commit(tagged(merged)).await
}
