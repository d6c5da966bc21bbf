//! The one door through which entries are written: each insert, change, deletion and return. Whoever writes opens the
//! worker's days first, and what that gives is the only way to the statements.
//!
//! A day that is closed is written by nobody but managers. What they write there, what somebody writes into another
//! person's time, and every deletion and its undoing is recorded. What adds time to a project has its budget looked at.

mod imported;

use futures_util::try_join;
use jiff::Timestamp;
use jiff::civil::Date;
use queries::client::Params;
use queries::queries::time_entries::{queries as sql, timer as timer_sql};
use serde::Serialize;
use uuid::Uuid;

use super::details::Details;
use super::entries::New;
use super::own_rate::{self, OwnRate};
use super::times::Times;
use super::{TimeEntry, tags, tell, timer, written};
use crate::audit::{self, Event};
use crate::budgets;
use crate::error::Error;
use crate::periods;
use crate::tenancy::{Permission, Tenant, TrackTime, Writes};
use crate::time_rules::elapsed_seconds;

pub(crate) use imported::{ImportLedger, Stretch};

/// A worker's days, open to be written.
#[derive(Debug)]
pub(super) struct Ledger<'a> {
    tenant: &'a Tenant<TrackTime>,
    worker: Uuid,
    days: Vec<Date>,
    /// Whether the record is to tell what is written.
    recorded: bool,
}

/// What the record keeps of an entry.
#[derive(Serialize)]
struct Recorded<'a> {
    user_id: Uuid,
    project_id: Option<Uuid>,
    task_id: Option<Uuid>,
    description: &'a str,
    day: Date,
    started_at: Option<Timestamp>,
    ended_at: Option<Timestamp>,
    break_seconds: i32,
    seconds: Option<i32>,
    billable: bool,
}

impl<'a> Recorded<'a> {
    fn of(entry: &'a TimeEntry) -> Self {
        Self {
            user_id: entry.user_id,
            project_id: entry.project_id,
            task_id: entry.task_id,
            description: &entry.description,
            day: entry.day,
            started_at: entry.started_at,
            ended_at: entry.ended_at,
            break_seconds: entry.break_seconds,
            seconds: entry.seconds,
            billable: entry.billable,
        }
    }
}

/// What an entry's row says anew.
#[derive(Debug)]
pub(super) struct Change<'a> {
    pub details: Details<'a>,
    pub times: Times,
    pub day: Date,
    pub billable: bool,
    pub own_rate: OwnRate,
}

impl Change<'_> {
    /// Whether what decides about the entry's rates is no longer what it was.
    fn rates_anew(&self, entry: &TimeEntry) -> bool {
        let work = (self.details.project_id, self.details.task_id, self.day, self.billable);
        entry.seconds.is_none()
            || work != (entry.project_id, entry.task_id, entry.day, entry.billable)
            || self.own_rate.is_said() && self.own_rate.rate() != own_rate::by_hand(entry)
    }
}

impl<'a> Ledger<'a> {
    /// Opens days of a worker's time. Whoever writes a person's time takes turns until the transaction ends, so that
    /// what was looked at before the writing still holds then.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `field` where one of the days is closed to the person.
    pub(super) async fn open(
        tenant: &'a Tenant<TrackTime>,
        worker: Uuid,
        days: &[Date],
        field: &'static str,
    ) -> Result<Self, Error> {
        // In this order: whoever closes the days has the worker's turn while doing so.
        let ((), closed) =
            try_join!(timer::take_turns(tenant, worker), periods::closing(tenant, worker, days))?;
        if let Some(closed) = closed.filter(|_| !tenant.member().edits_everyones_time()) {
            return Err(Error::field(field, closed.message(tenant.member())));
        }
        let recorded = worker != tenant.user_id() || closed.is_some();
        Ok(Self { tenant, worker, days: days.to_vec(), recorded })
    }

    /// Writes a new row with its tags, and returns its id.
    pub(super) async fn insert(&self, new: &New<'_>) -> Result<Uuid, Error> {
        self.check(self.worker, new.day)?;
        let id = self.tenant.new_id();
        let row = sql::InsertEntryParams {
            organization_id: self.tenant.organization_id(),
            id,
            user_id: self.worker,
            project_id: new.details.project_id,
            task_id: new.details.task_id,
            description: new.details.description,
            started_at: new.times.started_at(),
            ended_at: new.times.ended_at(),
            break_seconds: whole(new.times.break_seconds())?,
            day: new.day,
            seconds: new.times.seconds()?,
            billable: new.billable,
            source: new.source,
            own_rate: new.own_rate,
            cut_from: new.cut_from,
            now: self.tenant.now(),
        };
        written(sql::insert_entry().params(self.tenant, &row).await)?;
        tags::attach_to_new(self.tenant, id, new.details.tags).await?;
        self.uses_budget(row.seconds, row.project_id).await?;
        self.told("time_entry.created", id, None).await?;
        Ok(id)
    }

    /// Writes the entry's row anew, unless somebody else changed it since it was read.
    pub(super) async fn replace(&self, entry: &TimeEntry, change: &Change<'_>) -> Result<(), Error> {
        self.check(entry.user_id, entry.day)?;
        self.check(entry.user_id, change.day)?;
        let Change { details, times, day, billable, own_rate } = *change;
        let row = sql::UpdateEntryParams {
            project_id: details.project_id,
            task_id: details.task_id,
            description: details.description,
            started_at: times.started_at(),
            ended_at: times.ended_at(),
            break_seconds: whole(times.break_seconds())?,
            day,
            seconds: times.seconds()?,
            billable,
            sets_rate: own_rate.is_said(),
            own_rate: own_rate.rate(),
            rated_anew: change.rates_anew(entry),
            now: self.tenant.now(),
            organization_id: self.tenant.organization_id(),
            id: entry.id,
            version: entry.version,
        };
        if written(sql::update_entry().params(self.tenant, &row).await)? == 0 {
            return Err(Error::Stale);
        }
        if details.tags != entry.tags {
            tags::replace(self.tenant, entry.id, details.tags).await?;
        }
        self.uses_budget(row.seconds, row.project_id).await?;
        self.told("time_entry.changed", entry.id, Some(entry)).await
    }

    /// Marks an entry as deleted.
    pub(super) async fn delete(&self, entry: &TimeEntry) -> Result<(), Error> {
        self.check(entry.user_id, entry.day)?;
        let (organization, now) = (self.tenant.organization_id(), self.tenant.now());
        if sql::delete_entry().bind(self.tenant, &now, &organization, &entry.id).await? == 0 {
            return Err(Error::NotFound);
        }
        self.told("time_entry.deleted", entry.id, Some(entry)).await
    }

    /// Takes the deletion of an entry back; false when it was not deleted.
    pub(super) async fn restore(&self, id: Uuid, place: &sql::EntryPlace) -> Result<bool, Error> {
        self.check(place.user_id, place.day)?;
        let (organization, now) = (self.tenant.organization_id(), self.tenant.now());
        let restored = written(sql::restore_entry().bind(self.tenant, &now, &organization, &id).await)?;
        if restored > 0 {
            budgets::look_later(self.tenant, &[place.project_id]).await?;
            self.told("time_entry.restored", id, None).await?;
        }
        Ok(restored > 0)
    }

    /// Has the project's budget looked at. What still runs is counted when it is stopped.
    async fn uses_budget(&self, seconds: Option<i32>, project: Option<Uuid>) -> Result<(), Error> {
        budgets::look_later(self.tenant, &[seconds.and(project)]).await
    }

    /// Takes the stop of an entry back.
    pub(super) async fn reopen(&self, entry: &TimeEntry) -> Result<(), Error> {
        self.check(entry.user_id, entry.day)?;
        let (organization, now) = (self.tenant.organization_id(), self.tenant.now());
        written(timer_sql::reopen_entry().bind(self.tenant, &now, &organization, &entry.id).await)?;
        self.told("time_entry.changed", entry.id, Some(entry)).await
    }

    /// That the days were opened is what everything here rests on.
    fn check(&self, worker: Uuid, day: Date) -> Result<(), Error> {
        if worker == self.worker && self.days.contains(&day) {
            return Ok(());
        }
        Err(Error::internal(format!("an entry written on {day}, which was not opened")))
    }

    /// Tells the worker's open pages, and the record where it is to know.
    async fn told(&self, action: &'static str, id: Uuid, before: Option<&TimeEntry>) -> Result<(), Error> {
        tell(self.tenant, self.worker);
        let goes_or_returns = matches!(action, "time_entry.deleted" | "time_entry.restored");
        if !self.recorded && !goes_or_returns {
            return Ok(());
        }
        let (organization, role) = (self.tenant.organization_id(), self.tenant.member().role());
        let after = sql::time_entry().bind(self.tenant, &organization, &role, &id, &None).opt().await?;
        let name = after.as_ref().or(before).map(|entry| entry.description.as_str()).unwrap_or_default();
        let event = Event::new(action).about("time_entry", id, name);
        let (before, after) = (before.map(Recorded::of), after.as_ref().map(Recorded::of));
        match event.changing(&before, &after, &[])? {
            Some(event) => audit::record(self.tenant, event).await,
            None => Ok(()),
        }
    }
}

/// Ends what runs. A timer can be stopped whatever its day: what it measured is kept.
pub(super) async fn stop<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    running: &timer_sql::RunningForUpdate,
    ended_at: Timestamp,
) -> Result<(), Error> {
    let break_seconds = i64::from(running.break_seconds);
    let times = Times::Span { started_at: running.started_at, ended_at, break_seconds };
    let seconds = times.seconds()?.unwrap_or_default();
    let organization = tenant.organization_id();
    timer_sql::stop_entry()
        .bind(tenant, &ended_at, &seconds, &tenant.now(), &organization, &running.id)
        .await?;
    budgets::look_later(tenant, &[running.project_id]).await
}

/// Begins a break of what runs. As with stopping, what was measured is kept whatever the day.
pub(super) async fn pause(
    tenant: &Tenant<TrackTime>,
    running: &timer_sql::RunningForUpdate,
    paused_at: Timestamp,
) -> Result<(), Error> {
    let organization = tenant.organization_id();
    timer_sql::pause_entry().bind(tenant, &paused_at, &tenant.now(), &organization, &running.id).await?;
    Ok(())
}

/// Ends the break of what runs.
pub(super) async fn unpause(
    tenant: &Tenant<TrackTime>,
    running: &timer_sql::RunningForUpdate,
    paused_at: Timestamp,
    resumed_at: Timestamp,
) -> Result<(), Error> {
    let taken = whole(i64::from(running.break_seconds) + elapsed_seconds(paused_at, resumed_at))?;
    let (organization, now) = (tenant.organization_id(), tenant.now());
    timer_sql::unpause_entry().bind(tenant, &taken, &resumed_at, &now, &organization, &running.id).await?;
    Ok(())
}

/// Seconds as the table keeps them.
fn whole(seconds: i64) -> Result<i32, Error> {
    i32::try_from(seconds).map_err(Error::internal)
}
