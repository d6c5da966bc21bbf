//! The timer as JSON.

use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::super::{
    self as time, Discarded, LeaveOutInput, StartInput, Started, StopInput, TimeEntry, timer,
};
use super::tagged;
use crate::error::Error;
use crate::tenancy::{Committed, SeeTime, Tenant, TrackTime};
use crate::web::{Created, Json, Tagged};

/// The timer.
#[derive(Debug, Serialize, ToSchema)]
pub struct Timer {
    /// The person's running entry.
    running: Option<TimeEntry>,
    /// The service's clock, to tick from.
    now: Timestamp,
}

/// Get the timer
///
/// The running entry, if there is one, and the service's clock.
#[utoipa::path(get, path = "/organizations/{organization}/timer", tag = "timer",
    responses((status = 200, body = Timer)))]
pub async fn show(tenant: Tenant<SeeTime>) -> Result<Json<Timer>, Error> {
    let running = timer::running(&tenant).await?;
    Ok(Json(Timer { running, now: tenant.now() }))
}

/// Start the timer
///
/// What ran before is stopped, never an error; `undo-stop` of that entry takes both back.
#[utoipa::path(post, path = "/organizations/{organization}/timer/start", tag = "timer", request_body = StartInput,
    responses((status = 201, body = Started)))]
pub async fn start(
    tenant: Tenant<TrackTime>,
    Json(input): Json<StartInput>,
) -> Result<Committed<Created<Json<Started>>>, Error> {
    let started = timer::start(&tenant, &input).await?;
    tenant.commit_created(Json(started)).await
}

/// Stop the timer
///
/// Now, or at an earlier moment since the start.
#[utoipa::path(post, path = "/organizations/{organization}/timer/stop", tag = "timer", request_body = StopInput,
    responses((status = 200, body = TimeEntry)))]
pub async fn stop(
    tenant: Tenant<TrackTime>,
    Json(input): Json<StopInput>,
) -> Result<Committed<Tagged<TimeEntry>>, Error> {
    let stopped = timer::stop(&tenant, input).await?;
    tenant.commit(tagged(stopped)).await
}

/// Discard the running entry
///
/// `time-entries/{id}/restore` brings it back.
#[utoipa::path(post, path = "/organizations/{organization}/timer/discard", tag = "timer",
    responses((status = 200, body = Discarded)))]
pub async fn discard(tenant: Tenant<TrackTime>) -> Result<Committed<Json<Discarded>>, Error> {
    let discarded = timer::discard(&tenant).await?;
    tenant.commit(Json(discarded)).await
}

/// Pause the timer
///
/// The break that begins now counts nothing. Stopping a timer that is paused ends it where the break began.
#[utoipa::path(post, path = "/organizations/{organization}/timer/pause", tag = "timer",
    responses((status = 200, body = TimeEntry)))]
pub async fn pause(tenant: Tenant<TrackTime>) -> Result<Committed<Tagged<TimeEntry>>, Error> {
    let paused = time::pause(&tenant).await?;
    tenant.commit(tagged(paused)).await
}

/// Resume the paused timer
///
/// The break ends now, and its seconds join `break_seconds`.
#[utoipa::path(post, path = "/organizations/{organization}/timer/resume", tag = "timer",
    responses((status = 200, body = TimeEntry)))]
pub async fn resume(tenant: Tenant<TrackTime>) -> Result<Committed<Tagged<TimeEntry>>, Error> {
    let running = time::unpause(&tenant).await?;
    tenant.commit(tagged(running)).await
}

/// Leave out the time since a moment
///
/// For who was away from a timer that ran on: the time since then becomes a break, and the timer runs on.
#[utoipa::path(post, path = "/organizations/{organization}/timer/leave-out", tag = "timer",
    request_body = LeaveOutInput, responses((status = 200, body = TimeEntry)))]
pub async fn leave_out(
    tenant: Tenant<TrackTime>,
    Json(input): Json<LeaveOutInput>,
) -> Result<Committed<Tagged<TimeEntry>>, Error> {
    let running = time::leave_out(&tenant, input).await?;
    tenant.commit(tagged(running)).await
}
