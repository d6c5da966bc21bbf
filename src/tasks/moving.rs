//! A task's place on the board.
//!
//! Places are sparse numbers that count down as time goes on, so that what newly comes into a column stands on top and
//! no other row is touched. A task between two others takes the middle; only where none is left the rest moves down.

use jiff::Timestamp;
use queries::queries::tasks::queries::{self as sql, LockedTask};
use queries::types::{TaskChange, TaskStatus};
use uuid::Uuid;

use super::writing::{lock, progress_of, write};
use super::{MoveInput, Task, TaskInput, activities, find, words};
use crate::error::Error;
use crate::tenancy::{ManageTasks, Tenant};

/// Between two tasks where there was no room.
const ROOM: i64 = 1 << 20;

/// The place above all that came into a column before.
pub(super) fn top(now: Timestamp) -> i64 {
    -now.as_microsecond()
}

/// Moves a task to another column, or within its own.
pub(super) async fn relocate(
    tenant: &Tenant<ManageTasks>,
    id: Uuid,
    input: MoveInput,
) -> Result<Task, Error> {
    let before = lock(tenant, id).await?;
    let progress = progress_of(&before).moved(input.status, tenant.now());
    let progress = progress.map_err(|key| Error::field("status", key))?;
    let position = match input.after_id {
        Some(other) => place_after(tenant, input.status, other, id).await?,
        None => top(tenant.now()),
    };
    let changed = (before.status != progress.status).then(|| {
        let name = |status| Some(words::status(status).to_owned());
        (TaskChange::Status, name(before.status), name(progress.status))
    });
    write(tenant, id, &as_it_is(before), progress, position).await?;
    activities::record(tenant, id, changed.as_slice()).await?;
    find(tenant, id).await
}

async fn place_after(
    tenant: &Tenant<ManageTasks>,
    status: TaskStatus,
    other: Uuid,
    moved: Uuid,
) -> Result<i64, Error> {
    let organization = tenant.organization_id();
    let place = sql::place_after().bind(tenant, &organization, &status, &moved, &other).opt().await?;
    let place = place.ok_or(Error::field("after_id", "task-not-in-column"))?;
    let Some(next) = place.next else { return Ok(place.position + ROOM) };
    if next - place.position < 2 {
        sql::make_room().bind(tenant, &ROOM, &organization, &status, &next).await?;
        return Ok(place.position + ROOM / 2);
    }
    Ok(place.position + (next - place.position) / 2)
}

fn as_it_is(task: LockedTask) -> TaskInput {
    TaskInput {
        project_id: task.project_id,
        name: task.name,
        description: task.description,
        status: task.status,
        priority: task.priority,
        assignee_id: task.assignee_id,
        due_on: task.due_on,
        estimate_seconds: task.estimate_seconds.map(i64::from),
    }
}
