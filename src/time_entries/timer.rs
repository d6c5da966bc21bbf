//! The timer: start, stop, discard, and a stop taken back.

use jiff::Timestamp;
use queries::queries::time_entries::queries::{self as sql, Removed};
use queries::types::EntrySource;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::details::Details;
use super::policies::{self, Claim};
use super::times::Times;
use super::{StartInput, TimeEntry, entries, removal, tell, written};
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
    Ok(sql::running_time_entry().bind(tenant, &tenant.organization_id(), &tenant.user_id()).opt().await?)
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

    lock(tenant).await?;
    let stopped = stop_for(tenant, truncate(started_at)).await?;
    claim(tenant, None, Times::Running { started_at: truncate(started_at) }, "started_at").await?;
    let started = insert_running(tenant, details, truncate(started_at), billable).await?;
    tell(tenant, tenant.user_id());
    let started = entries::find(tenant, started).await?;
    let stopped = match stopped {
        Some(id) => Some(entries::find(tenant, id).await?),
        None => None,
    };
    Ok(Started { started, stopped })
}

/// Stops the timer, now or at an earlier moment.
pub async fn stop(tenant: &Tenant<TrackTime>, input: StopInput) -> Result<TimeEntry, Error> {
    let running =
        lock_running(tenant, tenant.user_id()).await?.ok_or(Error::conflict("timer-not-running"))?;
    let ended_at = match input.at {
        Some(at) => {
            stop_at(running.started_at, at, tenant.now()).map_err(|error| Error::field("at", error.key()))?
        }
        None => stop_now(running.started_at, tenant.now()),
    };
    if input.at.is_some() {
        lock(tenant).await?;
        let times = Times::Span { started_at: running.started_at, ended_at };
        claim(tenant, Some(running.id), times, "at").await?;
    }
    end(tenant, &running, ended_at).await?;
    tell(tenant, tenant.user_id());
    entries::find(tenant, running.id).await
}

/// Stops the timer of somebody who loses access now, if it runs: nobody else could.
pub async fn stop_for_member<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    user: Uuid,
) -> Result<(), Error> {
    if let Some(running) = lock_running(tenant, user).await? {
        end(tenant, &running, stop_now(running.started_at, tenant.now())).await?;
        tell(tenant, user);
    }
    Ok(())
}

/// Throws the running entry away, as if it had never been started.
pub async fn discard(tenant: &Tenant<TrackTime>) -> Result<Discarded, Error> {
    let discarded = mark_discarded(tenant).await?;
    removal::record_deleted(tenant, &discarded).await?;
    Ok(Discarded { id: discarded.id })
}

/// Takes the stop of one's own entry back: it runs on as if nothing had happened. If it was stopped by the start of
/// what runs now, that is thrown away.
pub async fn undo_stop(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<TimeEntry, Error> {
    lock(tenant).await?;
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    let entry = sql::time_entry().bind(tenant, &organization, &id, &Some(user)).opt().await?;
    let entry = entry.ok_or(Error::NotFound)?;
    let ended_at = stopped_at(&entry, tenant.now())?;
    let discarded = match lock_running(tenant, user).await? {
        Some(running) if running.started_at <= ended_at => Some(mark_discarded(tenant).await?),
        Some(_) => return Err(Error::conflict("timer-already-running")),
        None => None,
    };
    if let Some(started_at) = entry.started_at {
        claim(tenant, Some(id), Times::Running { started_at }, "timer").await?;
    }
    written(sql::reopen_entry().bind(tenant, &tenant.now(), &organization, &id, &user).await)?;
    tell(tenant, user);
    let reopened = entries::find(tenant, id).await?;
    if let Some(discarded) = discarded {
        removal::record_deleted(tenant, &discarded).await?;
    }
    Ok(reopened)
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

/// Whatever lets a timer run takes turns, for each person and organization: of those who come at once the index
/// would refuse all but one. Held until the transaction ends.
pub(super) async fn lock(tenant: &Tenant<TrackTime>) -> Result<(), Error> {
    lock_for(tenant, tenant.user_id()).await
}

/// The same for anybody's times.
pub(super) async fn lock_for(tenant: &Tenant<TrackTime>, worker: Uuid) -> Result<(), Error> {
    sql::lock_timer().bind(tenant, &tenant.organization_id(), &worker).one().await?;
    Ok(())
}

/// Stops what runs because other work began at `start`: there, or now should it have begun later than that.
async fn stop_for(tenant: &Tenant<TrackTime>, start: Timestamp) -> Result<Option<Uuid>, Error> {
    let Some(running) = lock_running(tenant, tenant.user_id()).await? else { return Ok(None) };
    let ended_at =
        if running.started_at <= start { start } else { stop_now(running.started_at, tenant.now()) };
    end(tenant, &running, ended_at).await?;
    Ok(Some(running.id))
}

async fn mark_discarded(tenant: &Tenant<TrackTime>) -> Result<Removed, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    let discarded = sql::discard_running().bind(tenant, &tenant.now(), &organization, &user).opt().await?;
    let discarded = discarded.ok_or(Error::conflict("timer-not-running"))?;
    tell(tenant, user);
    Ok(discarded)
}

/// A person's running entry, held until the transaction ends.
async fn lock_running<P: Permission>(
    tenant: &Tenant<P>,
    user: Uuid,
) -> Result<Option<sql::RunningForUpdate>, Error> {
    Ok(sql::running_for_update().bind(tenant, &tenant.organization_id(), &user).opt().await?)
}

async fn end<P: Permission>(
    tenant: &Tenant<P>,
    running: &sql::RunningForUpdate,
    ended_at: Timestamp,
) -> Result<(), Error> {
    let seconds = Times::Span { started_at: running.started_at, ended_at }.seconds()?.unwrap_or_default();
    let organization = tenant.organization_id();
    sql::stop_entry().bind(tenant, &ended_at, &seconds, &tenant.now(), &organization, &running.id).await?;
    Ok(())
}

async fn insert_running(
    tenant: &Tenant<TrackTime>,
    details: Details<'_>,
    started_at: Timestamp,
    billable: bool,
) -> Result<Uuid, Error> {
    let times = Times::Running { started_at };
    let entry = entries::New { details, times, billable, source: EntrySource::Timer };
    entries::insert(tenant, &entry).await
}
