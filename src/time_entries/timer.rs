//! The timer: start, stop, discard, and a stop taken back.

use jiff::Timestamp;
use queries::queries::time_entries::{queries as sql, timer as timer_sql};
use queries::types::EntrySource;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::entries::New;
use super::ledger::{self, Ledger};
use super::policies::{self, Claim};
use super::times::Times;
use super::{StartInput, TimeEntry, breaks, entries, tell};
use crate::error::{Error, Fields};
use crate::tenancy::{Permission, Tenant, TrackTime, Writes};
use crate::time_rules::{stop_at, stop_now, truncate, validate_running};

/// A start, and what it stopped.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Started {
    /// The entry that runs now.
    pub started: TimeEntry,
    /// The entry that ran until now.
    pub stopped: Option<TimeEntry>,
}

/// When the timer stops.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
pub struct StopInput {
    /// Left out: now. Between the start and now, floored to the whole second.
    #[serde(default)]
    pub at: Option<Timestamp>,
}

/// An entry that was thrown away; `time-entries/{id}/restore` brings it back.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct Discarded {
    /// Its id.
    pub id: Uuid,
}

/// The person's running entry.
pub async fn running<P: Permission>(tenant: &Tenant<P>) -> Result<Option<TimeEntry>, Error> {
    let (organization, role) = (tenant.organization_id(), tenant.member().role());
    Ok(sql::running_time_entry().bind(tenant, &organization, &role, &tenant.user_id()).opt().await?)
}

/// Starts the timer. What ran before is stopped where the new work begins.
pub async fn start(tenant: &Tenant<TrackTime>, input: &StartInput) -> Result<Started, Error> {
    let mut fields = Fields::default();
    let started_at = input.started_at.unwrap_or_else(|| tenant.now());
    if let Err(error) = validate_running(started_at, tenant.now()) {
        fields.add("started_at", error.key());
    }
    let details = input.details().with_project(tenant).await?;
    let billable = details.settle(tenant, None, &mut fields).await?;
    fields.check()?;

    let started_at = truncate(started_at);
    let times = Times::Running { started_at, break_seconds: 0, paused_at: None };
    let day = times.day(&tenant.member().zone());
    let ledger = Ledger::open(tenant, tenant.user_id(), &[day], "started_at").await?;
    let stopped = stop_for(tenant, started_at).await?;
    claim(tenant, None, times, "started_at").await?;
    let new =
        New { details, times, day, billable, source: EntrySource::Timer, own_rate: None, cut_from: None };
    let started = ledger.insert(&new).await?;
    let started = entries::find(tenant, started).await?;
    let stopped = match stopped {
        Some(id) => Some(entries::find(tenant, id).await?),
        None => None,
    };
    Ok(Started { started, stopped })
}

/// Stops the timer, now or at an earlier moment.
pub async fn stop(tenant: &Tenant<TrackTime>, input: StopInput) -> Result<TimeEntry, Error> {
    if input.at.is_some() {
        take_turns(tenant, tenant.user_id()).await?;
    }
    let running = held(tenant).await?;
    let moment = match input.at {
        Some(at) => {
            stop_at(running.started_at, at, tenant.now()).map_err(|error| Error::field("at", error.key()))?
        }
        None => stop_now(running.started_at, tenant.now()),
    };
    let ended_at = breaks::stop_of(&running, moment, "at")?;
    if input.at.is_some() {
        let times = Times::Span { started_at: running.started_at, ended_at, break_seconds: 0 };
        claim(tenant, Some(running.id), times, "at").await?;
    }
    ledger::stop(tenant, &running, ended_at).await?;
    tell(tenant, tenant.user_id());
    entries::find(tenant, running.id).await
}

/// Stops the timer of somebody who loses access now, if it runs: nobody else could.
pub async fn stop_for_member<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    user: Uuid,
) -> Result<(), Error> {
    if let Some(running) = lock_running(tenant, user).await? {
        let now = stop_now(running.started_at, tenant.now());
        let ended_at = running.paused_at.map_or(now, |paused_at| paused_at.min(now));
        ledger::stop(tenant, &running, ended_at).await?;
        tell(tenant, user);
    }
    Ok(())
}

/// Throws the running entry away, as if it had never been started.
pub async fn discard(tenant: &Tenant<TrackTime>) -> Result<Discarded, Error> {
    // The turn before the row, as everywhere: the other way round two requests could wait for each other.
    take_turns(tenant, tenant.user_id()).await?;
    let running = held(tenant).await?;
    entries::delete(tenant, running.id).await?;
    Ok(Discarded { id: running.id })
}

/// Takes the stop of one's own entry back: it runs on as if nothing had happened. If it was stopped by the start of
/// what runs now, that is thrown away.
pub async fn undo_stop(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<TimeEntry, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    take_turns(tenant, user).await?;
    let role = tenant.member().role();
    let entry = sql::time_entry().bind(tenant, &organization, &role, &id, &Some(user)).opt().await?;
    let entry = entry.ok_or(Error::NotFound)?;
    let ended_at = stopped_at(&entry, tenant.now())?;
    let ledger = Ledger::open(tenant, user, &[entry.day], "timer").await?;
    if let Some(running) = lock_running(tenant, user).await? {
        // What was stopped in a break ended before the other began: then the same moment of writing tells.
        let other = entries::find(tenant, running.id).await?;
        if running.started_at > ended_at && other.created_at != entry.updated_at {
            return Err(Error::conflict("timer-already-running"));
        }
        entries::delete(tenant, running.id).await?;
    }
    if let Some(started_at) = entry.started_at {
        claim(tenant, Some(id), Times::Running { started_at, break_seconds: 0, paused_at: None }, "timer")
            .await?;
    }
    ledger.reopen(&entry).await?;
    entries::find(tenant, id).await
}

/// Refuses one's own times where the organization wants no overlaps.
async fn claim(
    tenant: &Tenant<TrackTime>,
    entry: Option<Uuid>,
    times: Times,
    field: &'static str,
) -> Result<(), Error> {
    let worker = tenant.user_id();
    policies::check_overlap(tenant, Claim { worker, entry, times, field }).await?;
    Ok(())
}

/// When an entry that could have been running was stopped.
fn stopped_at(entry: &TimeEntry, now: Timestamp) -> Result<Timestamp, Error> {
    let begun = entry.started_at.is_some_and(|started_at| validate_running(started_at, now).is_ok());
    entry.ended_at.filter(|_| begun).ok_or(Error::conflict("entry-not-stopped"))
}

/// Whoever writes a person's times takes turns until the transaction ends: of two timers started at once, or two entries
/// that share time, the second sees the first.
pub async fn take_turns(tenant: &Tenant<TrackTime>, worker: Uuid) -> Result<(), Error> {
    timer_sql::lock_timer().bind(tenant, &tenant.organization_id(), &worker).one().await?;
    Ok(())
}

/// Stops what runs because other work began at `start`: there, or now should it have begun later than that.
async fn stop_for(tenant: &Tenant<TrackTime>, start: Timestamp) -> Result<Option<Uuid>, Error> {
    let Some(running) = lock_running(tenant, tenant.user_id()).await? else { return Ok(None) };
    let moment = if running.started_at <= start { start } else { stop_now(running.started_at, tenant.now()) };
    let ended_at = breaks::stop_of(&running, moment, "started_at")?;
    ledger::stop(tenant, &running, ended_at).await?;
    Ok(Some(running.id))
}

/// One's own running entry, held until the transaction ends.
pub(super) async fn held(tenant: &Tenant<TrackTime>) -> Result<timer_sql::RunningForUpdate, Error> {
    lock_running(tenant, tenant.user_id()).await?.ok_or(Error::conflict("timer-not-running"))
}

/// A person's running entry, held until the transaction ends.
async fn lock_running<P: Permission>(
    tenant: &Tenant<P>,
    user: Uuid,
) -> Result<Option<timer_sql::RunningForUpdate>, Error> {
    Ok(timer_sql::running_for_update().bind(tenant, &tenant.organization_id(), &user).opt().await?)
}
