//! Time away from a running timer: the question, and the answer that leaves that time out.
//!
//! Only the browser knows when there was input last. It says for how long there was none, by its own clock's difference,
//! so that a wrong clock does no harm.

use jiff::{SignedDuration, Timestamp};
use queries::queries::time_entries::timer as sql;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{TimeEntry, ledger, tell, timer};
use crate::error::Error;
use crate::tenancy::{Permission, Tenant, TrackTime};
use crate::time_rules::{stop_at, stop_now, truncate};

/// Since when the time is left out.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct LeaveOutInput {
    /// Between the start, or the end of the last break, and now; floored to the whole second.
    pub since: Timestamp,
}

/// After how many minutes without input the organization wants people asked; 0: never.
///
/// # Errors
/// When the database fails.
pub(super) async fn minutes<P: Permission>(tenant: &Tenant<P>) -> Result<i16, Error> {
    Ok(sql::idle_minutes().bind(tenant, &tenant.organization_id()).one().await?)
}

/// Since when a person was away who gave no input for so many seconds: no longer than their timer has been running
/// without a break. None where nothing runs, or for less than the organization's idle time.
///
/// # Errors
/// When the database fails.
pub(super) async fn since<P: Permission>(
    tenant: &Tenant<P>,
    seconds: u32,
) -> Result<Option<Timestamp>, Error> {
    let (running, minutes) = futures_util::try_join!(timer::running(tenant), minutes(tenant))?;
    let Some(running) = running.filter(|entry| entry.paused_at.is_none()) else { return Ok(None) };
    let begun = running.resumed_at.max(running.started_at).unwrap_or(tenant.now());
    let since = truncate(tenant.now() - SignedDuration::from_secs(seconds.into())).max(begun);
    let limit = SignedDuration::from_mins(minutes.into());
    Ok(Some(since).filter(|since| minutes > 0 && since.duration_until(tenant.now()) >= limit))
}

/// Leaves the time since a moment out: it becomes a break, and the timer runs on.
///
/// # Errors
/// [`Error::Conflict`] where no timer runs or it is paused; [`Error::Invalid`] at `since` for a moment in the future, or
/// before the start or the end of the last break.
pub async fn leave_out(tenant: &Tenant<TrackTime>, input: LeaveOutInput) -> Result<TimeEntry, Error> {
    timer::take_turns(tenant, tenant.user_id()).await?;
    let running = timer::held(tenant).await?;
    if running.paused_at.is_some() {
        return Err(Error::conflict("timer-already-paused"));
    }
    let since = stop_at(running.started_at, input.since, tenant.now())
        .map_err(|error| Error::field("since", error.key()))?;
    if running.resumed_at.is_some_and(|resumed_at| since < resumed_at) {
        return Err(Error::field("since", "stop-before-break"));
    }
    ledger::unpause(tenant, &running, since, stop_now(since, tenant.now())).await?;
    tell(tenant, tenant.user_id());
    super::find(tenant, running.id).await
}
