//! Entries: create, find, change, delete and bring back.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use queries::client::Params;
use queries::queries::time_entries::queries as sql;
use queries::types::EntrySource;
use uuid::Uuid;

use super::details::Details;
use super::given_times::{Calendar, Understood};
use super::policies::{self, Claim};
use super::times::Times;
use super::{EntryInput, Started, TimeEntry, editable_by, removal, tags, tell, timer, visible_to, written};
use crate::error::{Error, Fields};
use crate::tenancy::{Permission, Tenant, TrackTime};
use crate::texts::Message;
use crate::time_rules::Note;

/// An entry that was written, and what had to be decided about local times that happen twice or never.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The entry.
    pub entry: TimeEntry,
    /// For the person to see.
    pub notes: Vec<Note>,
    /// Which other entry of the worker's it shares time with, where the organization wants that told.
    pub overlap: Option<Message>,
}

/// What a new row says.
pub(super) struct New<'a> {
    pub details: Details<'a>,
    pub times: Times,
    pub billable: bool,
    pub source: EntrySource,
}

/// Creates an entry with the times that the person gives.
pub async fn create(tenant: &Tenant<TrackTime>, input: &EntryInput) -> Result<Saved, Error> {
    let mut fields = Fields::default();
    let zone = tenant.member().zone();
    let understood = input.times().understand(None, Calendar::of(tenant, &zone), &mut fields);
    let details = input.details().with_project(tenant).await?;
    let billable = details.settle(tenant, None, &mut fields).await?;
    fields.check()?;
    let Understood { times, notes } = understood.ok_or(Error::internal("times without a problem"))?;
    let source = match times {
        Times::Duration { .. } => EntrySource::Duration,
        Times::Running { .. } | Times::Span { .. } => EntrySource::Manual,
    };
    let claim = Claim { worker: tenant.user_id(), entry: None, times, field: input.times().field() };
    let overlap = policies::check_overlap(tenant, claim).await?;
    let id = insert(tenant, &New { details, times, billable, source }).await?;
    tell(tenant, tenant.user_id());
    Ok(Saved { entry: find(tenant, id).await?, notes, overlap })
}

/// An entry that the person may see.
pub async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<TimeEntry, Error> {
    let worker = visible_to(tenant.member());
    let found = sql::time_entry().bind(tenant, &tenant.organization_id(), &id, &worker).opt().await?;
    found.ok_or(Error::NotFound)
}

/// Changes an entry that is still at `version`; also one that runs.
pub async fn update(
    tenant: &Tenant<TrackTime>,
    id: Uuid,
    version: i32,
    input: &EntryInput,
) -> Result<Saved, Error> {
    let entry = editable(tenant, id).await?;
    if entry.version != version {
        return Err(Error::Stale);
    }
    let zone = zone_of(tenant, entry.user_id).await?;
    let mut fields = Fields::default();
    let (current, given) = (Times::of(&entry), input.times_changed(&entry));
    let understood = given.understand(Some(current), Calendar::of(tenant, &zone), &mut fields);
    let details = input.details().with_project(tenant).await?;
    let billable = details.settle(tenant, Some(&entry), &mut fields).await?;
    fields.check()?;
    let Understood { times, notes } = understood.ok_or(Error::internal("times without a problem"))?;
    // A day once given stays, also where the worker moved to another time zone since.
    let day = if times == current { entry.day } else { times.day(&zone) };
    let claim = Claim { worker: entry.user_id, entry: Some(id), times, field: given.field() };
    let overlap = if times == current { None } else { policies::check_overlap(tenant, claim).await? };
    replace(tenant, &entry, details, (times, day, billable)).await?;
    if input.tags != entry.tags {
        tags::replace(tenant, id, &input.tags).await?;
    }
    tell(tenant, entry.user_id);
    Ok(Saved { entry: find(tenant, id).await?, notes, overlap })
}

/// Deletes an entry; [`restore`] brings it back.
pub async fn delete(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<(), Error> {
    let (organization, worker) = (tenant.organization_id(), editable_by(tenant.member()));
    let deleted = sql::delete_entry().bind(tenant, &tenant.now(), &organization, &id, &worker).opt().await?;
    let deleted = deleted.ok_or(Error::NotFound)?;
    tell(tenant, deleted.user_id);
    removal::record_deleted(tenant, &deleted).await
}

/// Brings a deleted entry back; a timer runs on. Doing it twice changes nothing the second time.
pub async fn restore(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<TimeEntry, Error> {
    let (organization, worker) = (tenant.organization_id(), editable_by(tenant.member()));
    timer::lock(tenant).await?;
    let restored = sql::restore_entry().bind(tenant, &tenant.now(), &organization, &id, &worker).opt().await;
    let restored = written(restored)?;
    let entry = editable(tenant, id).await?;
    if let Some(restored) = restored {
        let worker = restored.user_id;
        tell(tenant, worker);
        let claim = Claim { worker, entry: Some(id), times: Times::of(&entry), field: "timer" };
        policies::check_overlap(tenant, claim).await?;
        removal::record_restored(tenant, &restored).await?;
    }
    Ok(entry)
}

/// Starts the timer on the same work again.
pub async fn resume(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<Started, Error> {
    let entry = find(tenant, id).await?;
    timer::start(tenant, &entry.into()).await
}

/// Writes a new row with its tags, and returns its id.
pub(super) async fn insert(tenant: &Tenant<TrackTime>, new: &New<'_>) -> Result<Uuid, Error> {
    let id = tenant.new_id();
    let row = sql::InsertEntryParams {
        organization_id: tenant.organization_id(),
        id,
        user_id: tenant.user_id(),
        project_id: new.details.project_id,
        task_id: new.details.task_id,
        description: new.details.description,
        started_at: new.times.started_at(),
        ended_at: new.times.ended_at(),
        day: new.times.day(&tenant.member().zone()),
        seconds: new.times.seconds()?,
        billable: new.billable,
        source: new.source,
        now: tenant.now(),
    };
    written(sql::insert_entry().params(tenant, &row).await)?;
    tags::attach_to_new(tenant, id, new.details.tags).await?;
    Ok(id)
}

/// Writes the entry's row anew, unless somebody else changed it since it was read.
async fn replace(
    tenant: &Tenant<TrackTime>,
    entry: &TimeEntry,
    details: Details<'_>,
    (times, day, billable): (Times, Date, bool),
) -> Result<(), Error> {
    let row = sql::UpdateEntryParams {
        project_id: details.project_id,
        task_id: details.task_id,
        description: details.description,
        started_at: times.started_at(),
        ended_at: times.ended_at(),
        day,
        seconds: times.seconds()?,
        billable,
        now: tenant.now(),
        organization_id: tenant.organization_id(),
        id: entry.id,
        version: entry.version,
    };
    match written(sql::update_entry().params(tenant, &row).await)? {
        0 => Err(Error::Stale),
        _ => Ok(()),
    }
}

/// An entry that the person may change. Others answer as if they were not there.
async fn editable(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<TimeEntry, Error> {
    let worker = editable_by(tenant.member());
    let found = sql::time_entry().bind(tenant, &tenant.organization_id(), &id, &worker).opt().await?;
    found.ok_or(Error::NotFound)
}

/// The worker's calendar.
pub(super) async fn zone_of<P: Permission>(tenant: &Tenant<P>, worker: Uuid) -> Result<TimeZone, Error> {
    if worker == tenant.user_id() {
        return Ok(tenant.member().zone());
    }
    let name = sql::member_timezone().bind(tenant, &worker).one().await?;
    Ok(name.and_then(|name| TimeZone::get(&name).ok()).unwrap_or(TimeZone::UTC))
}
