//! Time entries as JSON.

use super::super::{EntryFilter, EntryInput, ListPart, Started, TimeEntry, entries, timer};
use super::tagged;
use super::written::{WrittenEntry, written};
use crate::error::Error;
use crate::tenancy::{Committed, SeeTime, Tenant, TrackTime};
use crate::web::{Created, Id, IfMatch, Json, Listing, Path, Query, Tagged};

/// List time entries
///
/// The newest day first, 50 on a page; a running entry has neither `ended_at` nor `seconds`.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries", tag = "time entries", params(EntryFilter, ListPart),
    responses((status = 200, body = Listing<TimeEntry>)))]
pub async fn list(
    tenant: Tenant<SeeTime>,
    Query(filter): Query<EntryFilter>,
    Query(part): Query<ListPart>,
) -> Result<Json<Listing<TimeEntry>>, Error> {
    filter.list(&tenant, &part).await.map(Json)
}

/// Create a time entry
///
/// With start and end, with a day and seconds, or with a day and the time as a person types it. `warnings` says what the
/// organization wants pointed out, such as an overlap.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries", tag = "time entries",
    request_body = EntryInput, responses((status = 201, body = WrittenEntry)))]
pub async fn create(
    tenant: Tenant<TrackTime>,
    Json(input): Json<EntryInput>,
) -> Result<Committed<Created<Tagged<WrittenEntry>>>, Error> {
    let saved = entries::create(&tenant, &input).await?;
    let written = written(&tenant, saved);
    tenant.commit_created(written).await
}

/// Get a time entry
#[utoipa::path(get, path = "/organizations/{organization}/time-entries/{id}", tag = "time entries",
    responses((status = 200, body = TimeEntry)))]
pub async fn show(tenant: Tenant<SeeTime>, Path(Id { id }): Path<Id>) -> Result<Tagged<TimeEntry>, Error> {
    entries::find(&tenant, id).await.map(tagged)
}

/// Replace a time entry
///
/// Also one that runs. `If-Match` carries the entity tag that was read; an entry that changed meanwhile answers 412.
#[utoipa::path(put, path = "/organizations/{organization}/time-entries/{id}", tag = "time entries",
    request_body = EntryInput, responses((status = 200, body = WrittenEntry)))]
pub async fn update(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
    IfMatch(version): IfMatch,
    Json(input): Json<EntryInput>,
) -> Result<Committed<Tagged<WrittenEntry>>, Error> {
    let saved = entries::update(&tenant, id, version, &input).await?;
    let written = written(&tenant, saved);
    tenant.commit(written).await
}

/// Delete a time entry
///
/// `restore` brings it back.
#[utoipa::path(delete, path = "/organizations/{organization}/time-entries/{id}", tag = "time entries",
    responses((status = 200)))]
pub async fn delete(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    entries::delete(&tenant, id).await?;
    tenant.commit(Json(())).await
}

/// Restore a deleted time entry
///
/// A timer that was discarded runs on, unless another one runs by now (409).
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/restore", tag = "time entries",
    responses((status = 200, body = TimeEntry)))]
pub async fn restore(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Tagged<TimeEntry>>, Error> {
    let restored = entries::restore(&tenant, id).await?;
    tenant.commit(tagged(restored)).await
}

/// Resume a time entry
///
/// Starts the timer with the same fields; what ran before is stopped.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/resume", tag = "time entries",
    responses((status = 201, body = Started)))]
pub async fn resume(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Created<Json<Started>>>, Error> {
    let started = entries::resume(&tenant, id).await?;
    tenant.commit_created(Json(started)).await
}

/// Take a stop back
///
/// One's own entry runs on from its start. What was started in its place is discarded; while something else runs,
/// nothing is changed (409).
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/undo-stop", tag = "time entries",
    responses((status = 200, body = TimeEntry)))]
pub async fn undo_stop(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Tagged<TimeEntry>>, Error> {
    let running = timer::undo_stop(&tenant, id).await?;
    tenant.commit(tagged(running)).await
}
