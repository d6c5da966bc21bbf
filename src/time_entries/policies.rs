//! What the organization wants of entries: a project, a task, a description, no overlaps.
//!
//! It holds for what is written from now on: entries of before stay as they are until somebody changes them, and a
//! timer that runs can always be stopped now.

use jiff::{SignedDuration, Timestamp};
use queries::client::Params;
use queries::queries::time_entries::queries as sql;
use queries::types::OverlapPolicy;
use uuid::Uuid;

use super::details::Details;
use super::times::Times;
use crate::error::{Error, Fields};
use crate::tenancy::{Member, Tenant, TimePolicies, TrackTime};
use crate::texts::Message;
use crate::time_rules::{LONGEST_SPAN_SECONDS, day_of};

const DAY_SECONDS: i64 = 24 * 60 * 60;
/// Days before an entry on which one that overlaps it may have begun.
const DAYS_BACK: i64 = LONGEST_SPAN_SECONDS / DAY_SECONDS + 2;

/// A worker's times, about to be written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Claim {
    /// Whose they are.
    pub worker: Uuid,
    /// The entry that has them, where it exists.
    pub entry: Option<Uuid>,
    /// The times.
    pub times: Times,
    /// The field that a problem is about.
    pub field: &'static str,
}

/// Notes what the work lacks.
pub(super) fn check_work(policies: TimePolicies, details: &Details<'_>, fields: &mut Fields) {
    if policies.require_project && details.project_id.is_none() {
        fields.add("project_id", "project-required");
    }
    if policies.require_task && details.task_id.is_none() {
        fields.add("task_id", "task-required");
    }
    if policies.require_description && details.description.is_empty() {
        fields.add("description", "description-required");
    }
}

/// Which other entry of the worker's the times overlap, in words; none where the organization does not mind.
///
/// Whoever asks has the worker's turn: of two entries written at once the second sees the first.
///
/// # Errors
/// [`Error::Invalid`] at the claim's field where the organization refuses overlaps.
pub(super) async fn check_overlap(
    tenant: &Tenant<TrackTime>,
    claim: Claim,
) -> Result<Option<Message>, Error> {
    let policy = tenant.member().organization().policies.overlap;
    let Some((from, to)) = stretch(claim.times, tenant.now()) else { return Ok(None) };
    if policy == OverlapPolicy::Allow {
        return Ok(None);
    }
    let found = overlapping(tenant, claim, (from, to)).await?;
    let told = found.map(|other| told(tenant.member(), &other));
    match told {
        Some(told) if policy == OverlapPolicy::Refuse => Err(Error::field(claim.field, told)),
        told => Ok(told),
    }
}

/// From when to when the worker is busy; a running timer until now. A duration is at no particular time.
fn stretch(times: Times, now: Timestamp) -> Option<(Timestamp, Timestamp)> {
    let start = times.started_at()?;
    // Of a timer that starts now, its first instant.
    let until_now = now.max(start + SignedDuration::from_micros(1));
    Some((start, times.ended_at().unwrap_or(until_now)))
}

async fn overlapping(
    tenant: &Tenant<TrackTime>,
    claim: Claim,
    (from, to): (Timestamp, Timestamp),
) -> Result<Option<sql::OverlappingEntry>, Error> {
    let zone = tenant.member().zone();
    let params = sql::OverlappingEntryParams {
        organization_id: tenant.organization_id(),
        user_id: claim.worker,
        entry: claim.entry,
        started_at: from,
        ended_at: to,
        now: tenant.now(),
        first_day: day_of(from, &zone).saturating_sub(jiff::ToSpan::days(DAYS_BACK)),
        last_day: day_of(to, &zone).saturating_add(jiff::ToSpan::days(1)),
    };
    Ok(sql::overlapping_entry().params(tenant, &params).opt().await?)
}

/// Which entry is in the way, in the reader's notation.
fn told(member: &Member, other: &sql::OverlappingEntry) -> Message {
    let (zone, notation) = (member.zone(), member.notation());
    let clock = |at: Timestamp| notation.clock(zone.to_datetime(at).time());
    let from = clock(other.started_at);
    match other.ended_at {
        Some(end) => Message::from("entry-overlaps").with("from", from).with("to", clock(end)),
        None => Message::from("entry-overlaps-timer").with("from", from),
    }
}
