//! Breaks: what lies between an entry's start and end and was not worked.
//!
//! Only their length is kept. So a timer stops no earlier than its last break ended, and never has fewer seconds than none.

use jiff::Timestamp;
use queries::queries::time_entries::timer as sql;

use super::given_times::Problem;
use super::times::Times;
use super::{TimeEntry, ledger, tell, timer};
use crate::error::Error;
use crate::tenancy::{Tenant, TrackTime};
use crate::time_rules::{elapsed_seconds, stop_now};

/// The times with breaks of so many seconds.
pub(super) fn taken(times: Times, break_seconds: i64, now: Timestamp) -> Result<Times, Problem> {
    let (times, whole, problem) = match times {
        Times::Duration { .. } if break_seconds == 0 => return Ok(times),
        Times::Duration { .. } => return Err(("break_seconds", "break-needs-times")),
        Times::Span { started_at, ended_at, .. } => {
            let whole = elapsed_seconds(started_at, ended_at);
            (Times::Span { started_at, ended_at, break_seconds }, whole, ("break_seconds", "break-too-long"))
        }
        Times::Running { started_at, paused_at, .. } => (
            Times::Running { started_at, break_seconds, paused_at },
            elapsed_seconds(started_at, paused_at.unwrap_or(now)),
            ("started_at", "start-in-break"),
        ),
    };
    let fits = break_seconds == 0 || (0..whole).contains(&break_seconds);
    if fits { Ok(times) } else { Err(problem) }
}

/// An entry's new times with the breaks that its timer has taken: they lie before the end of the last one, and one that
/// lasts goes on until the timer's end.
pub(super) fn kept(entry: &TimeEntry, times: Times) -> Result<Times, Problem> {
    let Some(last) = entry.paused_at.or(entry.resumed_at).filter(|_| entry.ended_at.is_none()) else {
        return Ok(times);
    };
    let start = times.started_at().unwrap_or(last);
    if elapsed_seconds(start, last) < times.break_seconds() {
        return Err(("started_at", "start-in-break"));
    }
    match times {
        Times::Span { ended_at, .. } if ended_at < last => Err(("ended_at", "stop-before-break")),
        Times::Span { started_at, ended_at, break_seconds } if entry.paused_at.is_some() => {
            let break_seconds = break_seconds + elapsed_seconds(last, ended_at);
            Ok(Times::Span { started_at, ended_at, break_seconds })
        }
        _ => Ok(times),
    }
}

/// Where a timer that is told to stop at `moment` ends: a break that lasts is not part of it.
///
/// # Errors
/// [`Error::Invalid`] at `field` for a moment before the end of the last break.
pub(super) fn stop_of(
    running: &sql::RunningForUpdate,
    moment: Timestamp,
    field: &'static str,
) -> Result<Timestamp, Error> {
    if running.resumed_at.is_some_and(|resumed_at| moment < resumed_at) {
        return Err(Error::field(field, "stop-before-break"));
    }
    Ok(running.paused_at.map_or(moment, |paused_at| paused_at.min(moment)))
}

/// Pauses the timer.
pub async fn pause(tenant: &Tenant<TrackTime>) -> Result<TimeEntry, Error> {
    timer::take_turns(tenant, tenant.user_id()).await?;
    let running = timer::held(tenant).await?;
    if running.paused_at.is_some() {
        return Err(Error::conflict("timer-already-paused"));
    }
    ledger::pause(tenant, &running, stop_now(running.started_at, tenant.now())).await?;
    tell(tenant, tenant.user_id());
    super::find(tenant, running.id).await
}

/// Ends the timer's break.
pub async fn unpause(tenant: &Tenant<TrackTime>) -> Result<TimeEntry, Error> {
    timer::take_turns(tenant, tenant.user_id()).await?;
    let running = timer::held(tenant).await?;
    let paused_at = running.paused_at.ok_or(Error::conflict("timer-not-paused"))?;
    ledger::unpause(tenant, &running, paused_at, stop_now(paused_at, tenant.now())).await?;
    tell(tenant, tenant.user_id());
    super::find(tenant, running.id).await
}
