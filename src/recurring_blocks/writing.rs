//! From a block to its entries.

use std::collections::HashSet;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use queries::queries::recurring_blocks::queries as sql;
use queries::types::EntrySource;
use uuid::Uuid;

use super::BlockRow;
use super::schedule::{CAUGHT_UP, Occurrence, Schedule};
use crate::error::Error;
use crate::periods;
use crate::tenancy::{Tenant, TrackTime};
use crate::time_entries::{EntryInput, create_by};
use crate::time_rules::day_of;

/// What becomes of a day: an entry, or the reason why there is none.
type Settled = Result<Uuid, String>;

/// Writes an entry for each time that the block came and is over, or notes why there is none; a day comes once. When to
/// look again; none where the block never comes again.
///
/// Whoever calls holds the block.
pub(super) async fn settle_what_is_over(
    tenant: &Tenant<TrackTime>,
    block: &BlockRow,
) -> Result<Option<Timestamp>, Error> {
    let (zone, now) = (tenant.member().organization().zone(), tenant.now());
    let schedule = Schedule::of(block);
    let settled = settled_days(tenant, block, day_of(now, &zone)).await?;
    let mut next_day = block.next_day;
    for occurrence in schedule.over(block.next_day, now, &zone) {
        next_day = occurrence.day.tomorrow().unwrap_or(occurrence.day);
        if !settled.contains(&occurrence.day) {
            settle(tenant, block, occurrence).await?;
        }
    }
    let organization = tenant.organization_id();
    sql::advance().bind(tenant, &next_day, &organization, &block.id).await?;
    Ok(schedule.next(now, &zone).map(|next| next.ends))
}

async fn settled_days(
    tenant: &Tenant<TrackTime>,
    block: &BlockRow,
    today: Date,
) -> Result<HashSet<Date>, Error> {
    let from = block.next_day.max(today.saturating_sub((CAUGHT_UP + 1).days()));
    let days = sql::settled_days().bind(tenant, &tenant.organization_id(), &block.id, &from).all().await?;
    Ok(days.into_iter().collect())
}

async fn settle(tenant: &Tenant<TrackTime>, block: &BlockRow, at: Occurrence) -> Result<(), Error> {
    let (entry, reason) = match write(tenant, block, at).await? {
        Ok(entry) => (Some(entry), None),
        Err(reason) => (None, Some(reason)),
    };
    let (organization, now) = (tenant.organization_id(), tenant.now());
    sql::settle_day().bind(tenant, &organization, &block.id, &at.day, &entry, &reason, &now).await?;
    Ok(())
}

/// Writes the entry under every rule that one by hand obeys; also for managers, a day that is closed stays closed.
async fn write(tenant: &Tenant<TrackTime>, block: &BlockRow, at: Occurrence) -> Result<Settled, Error> {
    let member = tenant.member();
    let day = day_of(at.starts, &member.zone());
    if let Some(closed) = periods::closing(tenant, tenant.user_id(), &[day]).await? {
        return Ok(Err(closed.message(member).text(member.person().locale()).to_string()));
    }
    let input = EntryInput { started_at: Some(at.starts), ended_at: Some(at.ends), ..work(block) };
    match create_by(tenant, &input, Some(EntrySource::Recurring)).await {
        Ok(saved) => Ok(Ok(saved.entry.id)),
        Err(Error::Invalid(fields)) => {
            let reasons =
                fields.iter().map(|(_, message)| message.text(member.person().locale()).to_string());
            Ok(Err(reasons.collect::<Vec<_>>().join(" ")))
        }
        Err(error) => Err(error),
    }
}

/// What the block's entries say.
pub(super) fn work(block: &BlockRow) -> EntryInput {
    EntryInput {
        description: block.description.clone(),
        project_id: block.project_id,
        task_id: block.task_id,
        tags: block.tags.clone(),
        billable: block.billable,
        ..EntryInput::default()
    }
}
