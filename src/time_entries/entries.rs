//! Entries: create, find, change, delete and bring back.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use queries::queries::time_entries::queries as sql;
use queries::types::EntrySource;
use uuid::Uuid;

use super::details::Details;
use super::given_times::{Calendar, Understood};
use super::ledger::{Change, Ledger};
use super::policies::{self, Claim};
use super::times::Times;
use super::{EntryInput, Started, TimeEntry, breaks, editable_by, timer, visible_to, worker};
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
    /// The worker's local day at the start.
    pub day: Date,
    pub billable: bool,
    pub source: EntrySource,
    /// The hourly rate that somebody set by hand.
    pub own_rate: Option<i64>,
    /// The entry that it was cut from, whose rates it keeps.
    pub cut_from: Option<Uuid>,
}

/// Creates an entry with the times that the person gives, for themselves or, where they edit everyone's time, for
/// another worker.
pub async fn create(tenant: &Tenant<TrackTime>, input: &EntryInput) -> Result<Saved, Error> {
    create_by(tenant, input, None).await
}

/// The same by another way than by hand.
pub(crate) async fn create_by(
    tenant: &Tenant<TrackTime>,
    input: &EntryInput,
    source: Option<EntrySource>,
) -> Result<Saved, Error> {
    let worker = worker(tenant, input.user_id).await?;
    let mut fields = Fields::default();
    let zone = zone_of(tenant, worker).await?;
    let understood = input.times().understand(None, Calendar::of(tenant, &zone), &mut fields);
    let own_rate = input.own_rate(tenant.member(), &mut fields).rate();
    let details = input.details().with_project(tenant).await?;
    let billable = details.settle(tenant, None, &mut fields).await?;
    fields.check()?;
    let Understood { times, notes } = understood.ok_or(Error::internal("times without a problem"))?;
    let by_hand = match times {
        Times::Duration { .. } => EntrySource::Duration,
        Times::Running { .. } | Times::Span { .. } => EntrySource::Manual,
    };
    let (day, source) = (times.day(&zone), source.unwrap_or(by_hand));
    let ledger = Ledger::open(tenant, worker, &[day], "day").await?;
    let claim = Claim { worker, entry: None, times, field: input.times().field() };
    let overlap = policies::check_overlap(tenant, claim).await?;
    let id = ledger.insert(&New { details, times, day, billable, source, own_rate, cut_from: None }).await?;
    Ok(Saved { entry: find(tenant, id).await?, notes, overlap })
}

/// An entry that the person may see.
pub async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<TimeEntry, Error> {
    let (worker, role) = (visible_to(tenant.member()), tenant.member().role());
    let found = sql::time_entry().bind(tenant, &tenant.organization_id(), &role, &id, &worker).opt().await?;
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
    if input.user_id.is_some_and(|worker| worker != entry.user_id) {
        return Err(Error::field("user_id", "entry-worker-stays"));
    }
    let zone = zone_of(tenant, entry.user_id).await?;
    let mut fields = Fields::default();
    let (current, given) = (Times::of(&entry), input.times_changed(&entry));
    let understood = given.understand(Some(current), Calendar::of(tenant, &zone), &mut fields);
    let own_rate = input.own_rate(tenant.member(), &mut fields);
    let details = input.details().with_project(tenant).await?;
    let billable = details.settle(tenant, Some(&entry), &mut fields).await?;
    fields.check()?;
    let Understood { times, notes } = understood.ok_or(Error::internal("times without a problem"))?;
    let times = breaks::kept(&entry, times).map_err(|(field, key)| Error::field(field, key))?;
    // A day once given stays, also where the worker moved to another time zone since.
    let day = if times == current { entry.day } else { times.day(&zone) };
    let ledger = Ledger::open(tenant, entry.user_id, &[entry.day, day], "day").await?;
    let claim = Claim { worker: entry.user_id, entry: Some(id), times, field: given.field() };
    let overlap = if times == current { None } else { policies::check_overlap(tenant, claim).await? };
    ledger.replace(&entry, &Change { details, times, day, billable, own_rate }).await?;
    Ok(Saved { entry: find(tenant, id).await?, notes, overlap })
}

/// Deletes an entry; [`restore`] brings it back.
pub async fn delete(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<(), Error> {
    let entry = editable(tenant, id).await?;
    Ledger::open(tenant, entry.user_id, &[entry.day], "day").await?.delete(&entry).await
}

/// Brings a deleted entry back; a timer runs on. Doing it twice changes nothing the second time.
pub async fn restore(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<TimeEntry, Error> {
    let (organization, editable_by) = (tenant.organization_id(), editable_by(tenant.member()));
    let place = sql::entry_place().bind(tenant, &organization, &id, &editable_by).opt().await?;
    let place = place.ok_or(Error::NotFound)?;
    let ledger = Ledger::open(tenant, place.user_id, &[place.day], "day").await?;
    let restored = ledger.restore(id, &place).await?;
    let entry = editable(tenant, id).await?;
    if restored {
        let claim =
            Claim { worker: place.user_id, entry: Some(id), times: Times::of(&entry), field: "timer" };
        policies::check_overlap(tenant, claim).await?;
    }
    Ok(entry)
}

/// Starts the timer on the same work again.
pub async fn resume(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<Started, Error> {
    let entry = find(tenant, id).await?;
    timer::start(tenant, &entry.into()).await
}

/// An entry that the person may change. Others answer as if they were not there.
pub(super) async fn editable(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<TimeEntry, Error> {
    let (worker, role) = (editable_by(tenant.member()), tenant.member().role());
    let found = sql::time_entry().bind(tenant, &tenant.organization_id(), &role, &id, &worker).opt().await?;
    found.ok_or(Error::NotFound)
}

/// The worker's calendar.
pub(crate) async fn zone_of<P: Permission>(tenant: &Tenant<P>, worker: Uuid) -> Result<TimeZone, Error> {
    if worker == tenant.user_id() {
        return Ok(tenant.member().zone());
    }
    let name = sql::member_timezone().bind(tenant, &worker).one().await?;
    Ok(name.and_then(|name| TimeZone::get(&name).ok()).unwrap_or(TimeZone::UTC))
}
