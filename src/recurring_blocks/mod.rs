//! Recurring blocks: work that comes again every week at the same hours, and writes its own entries.
//!
//! A block's hours are those of the organization's clock. When a block is over, a job writes the entry, in the name of the
//! person whose time it is and by the rules that an entry by hand obeys; what cannot be written is noted with its reason.
//! Each day of a block is settled once, so a job that runs twice, a changed block or a deleted entry bring nothing back.
//! What is still to come shows in the calendar, and a day can be left out.

mod api;
mod input;
mod job;
mod pages;
mod planned;
mod schedule;
#[cfg(test)]
mod tests;
mod view;
mod weekdays;
mod writing;

use jiff::civil::Date;
use queries::queries::recurring_blocks::queries as sql;
use queries::queries::recurring_blocks::queries::BlockRow;
use serde_json::json;
use uuid::Uuid;

use crate::audit::{self, Event};
use crate::error::{Constraints, Error, OnConstraint};
use crate::tags;
use crate::tenancy::{Member, Permission, Tenant, TrackTime};
use crate::texts::Message;
use crate::time_entries::{check_details, worker};
use crate::time_rules::day_of;
use crate::web::Routes;
use crate::{reads, writes};

pub use input::{BlockFilter, BlockInput, DayInput};
pub use job::RecurringJob;
pub use view::{PlannedBlock, RecurringBlock};
pub use weekdays::Day;

use input::Rhythm;

/// The most blocks of one person.
const MOST: i64 = 50;
/// The most that a list shows, also of everybody.
const MOST_LISTED: i64 = 200;
/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[
    ("recurring_blocks_project_fkey", "project_id", "project-unknown"),
    ("recurring_blocks_task_fkey", "task_id", "task-not-of-project"),
    ("recurring_block_tags_tag_fkey", "tags", "tag-gone"),
];

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::create])
        .api(reads![api::show])
        .api(writes![api::update, api::delete])
        .api(writes![api::leave_out])
        .api(writes![api::take_in])
        .api(reads![api::planned])
        .page(reads![pages::list])
        .page(reads![pages::new])
        .page(writes![pages::create])
        .page(reads![pages::show])
        .page(reads![pages::edit])
        .page(writes![pages::update])
        .page(writes![pages::leave_out])
        .page(writes![pages::take_in])
        .page(reads![pages::confirm_delete])
        .page(writes![pages::delete])
}

/// Whose blocks a member sees: none means everybody's.
fn visible_to(member: &Member) -> Option<Uuid> {
    (!member.sees_everyones_time()).then(|| member.user_id())
}

async fn list<P: Permission>(tenant: &Tenant<P>, filter: BlockFilter) -> Result<Vec<RecurringBlock>, Error> {
    let worker = filter.user.worker(tenant.member())?;
    let rows = sql::blocks().bind(tenant, &tenant.organization_id(), &worker, &MOST_LISTED).all().await?;
    Ok(rows.into_iter().map(RecurringBlock::from).collect())
}

/// A block that the person may see.
async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<RecurringBlock, Error> {
    find_row(tenant, id).await.map(RecurringBlock::from)
}

async fn find_row<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<BlockRow, Error> {
    let (organization, own) = (tenant.organization_id(), visible_to(tenant.member()));
    sql::block().bind(tenant, &organization, &id, &own).opt().await?.ok_or(Error::NotFound)
}

/// A block that the person may change. Others answer as if they were not there.
async fn editable(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<BlockRow, Error> {
    let block = find_row(tenant, id).await?;
    let may = block.user_id == tenant.user_id() || tenant.member().edits_everyones_time();
    if may { Ok(block) } else { Err(Error::NotFound) }
}

/// Creates a block, whose job looks at once what is over already.
async fn create(tenant: &Tenant<TrackTime>, input: &BlockInput) -> Result<RecurringBlock, Error> {
    let worker = worker(tenant, input.user_id).await?;
    let rhythm = input.rhythm(today(tenant), None)?;
    let project_id = check_details(tenant, &input.entry()).await?;
    let organization = tenant.organization_id();
    if sql::count_blocks().bind(tenant, &organization, &worker).one().await? >= MOST {
        return Err(Error::field("weekdays", Message::from("recurring-too-many").with("most", MOST)));
    }
    let id = tenant.new_id();
    let job = RecurringJob::new(organization, id);
    let Rhythm { weekdays, start_second, seconds, first_day } = rhythm;
    sql::insert_block()
        .bind(
            tenant,
            &organization,
            &id,
            &worker,
            &weekdays,
            &start_second,
            &seconds,
            &first_day,
            &input.to,
            &input.description,
            &project_id,
            &input.task_id,
            &input.billable,
            &job.hash().as_slice(),
            &tenant.now(),
        )
        .await
        .on_constraint(CONSTRAINTS)?;
    set_tags(tenant, id, &input.tags).await?;
    job.enqueue(tenant).await?;
    let block = find(tenant, id).await?;
    record(tenant, "recurring_block.created", &block).await?;
    Ok(block)
}

/// Changes a block that is still at `version`; what is settled stays settled.
async fn update(
    tenant: &Tenant<TrackTime>,
    id: Uuid,
    version: i32,
    input: &BlockInput,
) -> Result<RecurringBlock, Error> {
    let before = editable(tenant, id).await?;
    if input.user_id.is_some_and(|worker| worker != before.user_id) {
        return Err(Error::field("user_id", "recurring-worker-stays"));
    }
    let rhythm = input.rhythm(today(tenant), Some(before.first_day))?;
    let project_id = check_details(tenant, &input.entry()).await?;
    let organization = tenant.organization_id();
    let job = RecurringJob::new(organization, id);
    let Rhythm { weekdays, start_second, seconds, first_day } = rhythm;
    let changed = sql::update_block()
        .bind(
            tenant,
            &weekdays,
            &start_second,
            &seconds,
            &first_day,
            &input.to,
            &input.description,
            &project_id,
            &input.task_id,
            &input.billable,
            &job.hash().as_slice(),
            &tenant.now(),
            &organization,
            &id,
            &version,
        )
        .await
        .on_constraint(CONSTRAINTS)?;
    if changed == 0 {
        return Err(Error::Stale);
    }
    set_tags(tenant, id, &input.tags).await?;
    job.enqueue(tenant).await?;
    let block = find(tenant, id).await?;
    record(tenant, "recurring_block.changed", &block).await?;
    Ok(block)
}

/// Deletes a block; its entries stay.
async fn delete(tenant: &Tenant<TrackTime>, id: Uuid) -> Result<(), Error> {
    let block = RecurringBlock::from(editable(tenant, id).await?);
    let organization = tenant.organization_id();
    // A job that is at it is waited for; one that comes later finds nothing.
    sql::hold_any_block().bind(tenant, &organization, &id).opt().await?;
    sql::forget_days().bind(tenant, &organization, &id).await?;
    sql::forget_tags().bind(tenant, &organization, &id).await?;
    sql::delete_block().bind(tenant, &organization, &id).await?;
    record(tenant, "recurring_block.deleted", &block).await
}

/// Leaves a day out that is not over. Doing it twice changes nothing the second time.
async fn leave_out(tenant: &Tenant<TrackTime>, id: Uuid, input: &DayInput) -> Result<(), Error> {
    let day = coming_day(tenant, id, input).await?;
    let (organization, now) = (tenant.organization_id(), tenant.now());
    sql::settle_day().bind(tenant, &organization, &id, &day, &None, &Some(""), &now).await?;
    Ok(())
}

/// Takes a day back in that was left out and is not over.
async fn take_in(tenant: &Tenant<TrackTime>, id: Uuid, input: &DayInput) -> Result<(), Error> {
    let day = coming_day(tenant, id, input).await?;
    sql::unsettle_day().bind(tenant, &tenant.organization_id(), &id, &day).await?;
    Ok(())
}

/// A day on which the block comes, and that is not over; the block is held until the transaction ends.
async fn coming_day(tenant: &Tenant<TrackTime>, id: Uuid, input: &DayInput) -> Result<Date, Error> {
    let (block, day) = (editable(tenant, id).await?, input.day()?);
    let organization = tenant.member().organization();
    sql::hold_any_block().bind(tenant, &organization.id, &id).opt().await?.ok_or(Error::NotFound)?;
    let at = schedule::Schedule::of(&block).between(day, day, &organization.zone()).next();
    match at {
        Some(at) if at.ends > tenant.now() => Ok(day),
        _ => Err(Error::field("day", "recurring-not-coming")),
    }
}

/// Whether a day is settled although its time is still to come: then somebody left it out.
fn day_is_left_out(settled: &[Date], day: Date) -> bool {
    settled.contains(&day)
}

async fn set_tags(tenant: &Tenant<TrackTime>, id: Uuid, names: &[String]) -> Result<(), Error> {
    let tags = tags::find_or_create(tenant, names).await?;
    let set = sql::set_tags().bind(tenant, &tenant.organization_id(), &id, &tags).await;
    set.on_constraint(CONSTRAINTS)?;
    Ok(())
}

/// The day at the organization's clock.
fn today(tenant: &Tenant<TrackTime>) -> Date {
    day_of(tenant.now(), &tenant.member().organization().zone())
}

/// Whoever plans somebody else's time leaves a trace, as where they write it.
async fn record(
    tenant: &Tenant<TrackTime>,
    action: &'static str,
    block: &RecurringBlock,
) -> Result<(), Error> {
    if block.user_id == tenant.user_id() {
        return Ok(());
    }
    let told = json!({"user_id": block.user_id, "weekdays": block.weekdays, "starts": block.starts,
        "ends": block.ends, "from": block.from, "to": block.to, "project_id": block.project_id});
    let event = Event::new(action).about("recurring_block", block.id, &block.description);
    let event = if action == "recurring_block.deleted" { event.before(told) } else { event.after(told) };
    audit::record(tenant, event).await
}
