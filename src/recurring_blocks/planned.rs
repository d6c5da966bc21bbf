//! What will come, for calendars: the times that are neither over nor settled.

use std::collections::HashSet;

use futures_util::try_join;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use queries::queries::recurring_blocks::queries::{self as sql, BlockRow};
use uuid::Uuid;

use super::schedule::{Occurrence, Schedule};
use super::view::PlannedBlock;
use super::{MOST_LISTED, day_is_left_out};
use crate::calendar::CalendarFilter;
use crate::error::Error;
use crate::tenancy::{Permission, SeeTime, Tenant};
use crate::time_entries::zone_of;
use crate::time_rules::day_of;

/// The times that a person's blocks will come on these days, the earliest first. A time that is over is an entry by now.
pub(super) async fn list(
    tenant: &Tenant<SeeTime>,
    filter: &CalendarFilter,
) -> Result<Vec<PlannedBlock>, Error> {
    let (worker, (from, to)) = filter.asked(tenant)?;
    // The organization's clock may be a day before or behind the worker's.
    let wide = (from.saturating_sub(2.days()), to.saturating_add(1.day()));
    let (zone, blocks, settled) =
        try_join!(zone_of(tenant, worker), blocks(tenant, worker), settled(tenant, worker, wide))?;
    let organization_zone = tenant.member().organization().zone();
    let shown = |planned: &PlannedBlock| (from..=to).contains(&planned.starts.date());
    let mut all: Vec<_> = blocks
        .iter()
        .flat_map(|block| {
            let comes = Schedule::of(block).between(wide.0.max(block.next_day), wide.1, &organization_zone);
            let open = comes.filter(|at| at.ends > tenant.now() && !settled.contains(&(block.id, at.day)));
            open.map(|at| planned(block, at, &zone)).collect::<Vec<_>>()
        })
        .filter(shown)
        .collect();
    all.sort_by_key(|planned| (planned.starts, planned.block_id));
    Ok(all)
}

async fn blocks(tenant: &Tenant<SeeTime>, worker: Uuid) -> Result<Vec<BlockRow>, Error> {
    let organization = tenant.organization_id();
    Ok(sql::blocks().bind(tenant, &organization, &Some(worker), &MOST_LISTED).all().await?)
}

async fn settled(
    tenant: &Tenant<SeeTime>,
    worker: Uuid,
    (from, to): (Date, Date),
) -> Result<HashSet<(Uuid, Date)>, Error> {
    let organization = tenant.organization_id();
    let days = sql::settled_days_of().bind(tenant, &organization, &from, &to, &Some(worker)).all().await?;
    Ok(days.into_iter().map(|row| (row.block_id, row.day)).collect())
}

fn planned(block: &BlockRow, at: Occurrence, zone: &TimeZone) -> PlannedBlock {
    PlannedBlock {
        block_id: block.id,
        day: at.day,
        starts: zone.to_datetime(at.starts),
        ends: zone.to_datetime(at.ends),
        seconds: block.seconds,
        description: block.description.clone(),
        project_name: block.project_name.clone(),
        project_color: block.project_color,
    }
}

/// A time to come of one block, and whether somebody left it out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Coming {
    pub day: Date,
    pub starts: Timestamp,
    pub left_out: bool,
}

/// The next times of a block, at most this many; a block that comes once a week is looked ahead for two months.
pub(super) async fn coming<P: Permission>(
    tenant: &Tenant<P>,
    block: &BlockRow,
    most: usize,
) -> Result<Vec<Coming>, Error> {
    let zone = tenant.member().organization().zone();
    let from = day_of(tenant.now(), &zone).saturating_sub(1.day()).max(block.first_day);
    let settled = sql::settled_days().bind(tenant, &tenant.organization_id(), &block.id, &from).all().await?;
    let schedule = Schedule::of(block);
    let comes = schedule.between(from, from.saturating_add(62.days()), &zone);
    let coming = comes.filter(|at| at.ends > tenant.now()).take(most);
    Ok(coming
        .map(|at| Coming { day: at.day, starts: at.starts, left_out: day_is_left_out(&settled, at.day) })
        .collect())
}
