//! Timers that ran on unnoticed: longer than the organization expects of one. They are pointed out; nothing is cut
//! unless the person says so.

use jiff::{SignedDuration, Timestamp};
use queries::types::EntrySource;
use uuid::Uuid;

use super::TimeEntry;
use super::details::Details;
use super::entries::{editable, find};
use super::ledger::{Change, Ledger};
use super::own_rate::OwnRate;
use super::times::Times;
use crate::error::Error;
use crate::tenancy::{Member, Tenant, TrackTime};

/// The organization's limit for a timer, in seconds.
fn limit(member: &Member) -> i64 {
    i64::from(member.organization().policies.timer_limit_hours) * 3600
}

/// Whether a timer measured more than the limit, without the breaks.
pub(super) fn is_long(entry: &TimeEntry, member: &Member) -> bool {
    entry.source == EntrySource::Timer
        && entry.seconds.is_some_and(|seconds| i64::from(seconds) > limit(member))
}

/// Cuts an entry that is still at `version` off where the limit was reached.
///
/// # Errors
/// [`Error::Conflict`] where it is not longer than the limit, [`Error::Stale`] where it was changed meanwhile.
pub(super) async fn trim(tenant: &Tenant<TrackTime>, id: Uuid, version: i32) -> Result<TimeEntry, Error> {
    let entry = editable(tenant, id).await?;
    if entry.version != version {
        return Err(Error::Stale);
    }
    let Times::Span { started_at, break_seconds, .. } = Times::of(&entry) else {
        return Err(Error::conflict("entry-not-long"));
    };
    if !is_long(&entry, tenant.member()) {
        return Err(Error::conflict("entry-not-long"));
    }
    let ended_at: Timestamp = started_at + SignedDuration::from_secs(limit(tenant.member()) + break_seconds);
    let times = Times::Span { started_at, ended_at, break_seconds };
    let ledger = Ledger::open(tenant, entry.user_id, &[entry.day], "ended_at").await?;
    let (details, day, billable) = (Details::of(&entry), entry.day, entry.billable);
    ledger.replace(&entry, &Change { details, times, day, billable, own_rate: OwnRate::Unsaid }).await?;
    find(tenant, id).await
}
