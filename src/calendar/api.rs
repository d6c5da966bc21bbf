//! The calendar as JSON.

use super::{CalendarEntry, CalendarFilter, Placement};
use crate::error::Error;
use crate::tenancy::{Committed, SeeTime, Tenant, TrackTime};
use crate::time_entries::TimeEntry;
use crate::web::{Id, IfMatch, Json, Path, Query, Tagged};

/// List a calendar's time entries
///
/// One person's, in that person's local time, the earliest first; also what began on the day before the first. At most
/// six weeks and 2,000 entries.
#[utoipa::path(get, path = "/organizations/{organization}/calendar", tag = "time entries", params(CalendarFilter),
    responses((status = 200, body = Vec<CalendarEntry>)))]
pub async fn list(
    tenant: Tenant<SeeTime>,
    Query(filter): Query<CalendarFilter>,
) -> Result<Json<Vec<CalendarEntry>>, Error> {
    filter.list(&tenant).await.map(Json)
}

/// Move a time entry
///
/// To another local time of its worker. `If-Match` carries the version that was read; an entry that changed meanwhile
/// answers 412.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/move", tag = "time entries",
    request_body = Placement, responses((status = 200, body = TimeEntry)))]
pub async fn place(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
    IfMatch(version): IfMatch,
    Json(input): Json<Placement>,
) -> Result<Committed<Tagged<TimeEntry>>, Error> {
    let entry = input.apply(&tenant, id, version).await?.entry;
    tenant.commit(Tagged { version: entry.version, value: entry }).await
}
