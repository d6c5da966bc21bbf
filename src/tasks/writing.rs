//! Tasks: create, change, delete and bring back.

use queries::client::Params;
use queries::queries::tasks::queries as sql;
use queries::types::TaskChange;
use uuid::Uuid;

use super::progress::Progress;
use super::{CONSTRAINTS, Task, TaskInput, activities, find, letters, moving};
use crate::error::{Error, Fields, OnConstraint};
use crate::tenancy::{ManageTasks, ManageWork, Permission, Tenant, TrackTime, Writes};

/// Creates a task at the top of its column.
pub(super) async fn create(tenant: &Tenant<ManageTasks>, input: &TaskInput) -> Result<Task, Error> {
    let id = insert(tenant, input).await?;
    find(tenant, id).await
}

/// Creates a task that is only a name, while time is being recorded; its id.
///
/// # Errors
/// As when one is created.
pub async fn create_in_passing(tenant: &Tenant<TrackTime>, project: Uuid, name: &str) -> Result<Uuid, Error> {
    insert(tenant, &TaskInput::named(project, name)).await
}

async fn insert<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    input: &TaskInput,
) -> Result<Uuid, Error> {
    let mut fields = Fields::default();
    input.check_into(&mut fields);
    check_project(tenant, input.project_id, &mut fields).await?;
    check_assignee(tenant, input.project_id, input.assignee_id, &mut fields).await?;
    let progress =
        Progress::NEW.moved(input.status, tenant.now()).map_err(|key| Error::field("status", key))?;
    fields.check()?;
    let id = tenant.new_id();
    let row = sql::InsertTaskParams {
        organization_id: tenant.organization_id(),
        id,
        project_id: input.project_id,
        name: input.name.as_str(),
        description: input.description.as_str(),
        status: progress.status,
        priority: input.priority,
        assignee_id: input.assignee_id,
        due_on: input.due_on,
        estimate_seconds: input.estimate(),
        started_at: progress.started_at,
        completed_at: progress.completed_at,
        position: moving::top(tenant.now()),
        now: tenant.now(),
    };
    sql::insert_task().params(tenant, &row).await.on_constraint(CONSTRAINTS)?;
    activities::record(tenant, id, &[(TaskChange::Created, None, None)]).await?;
    if let Some(assignee) = input.assignee_id {
        letters::assigned(tenant, (id, &input.name), assignee).await?;
    }
    Ok(id)
}

/// Changes a task that is still at `version`.
pub(super) async fn update(
    tenant: &Tenant<ManageTasks>,
    id: Uuid,
    version: i32,
    input: &TaskInput,
) -> Result<Task, Error> {
    let before = lock(tenant, id).await?;
    if before.version != version {
        return Err(Error::Stale);
    }
    let mut fields = Fields::default();
    input.check_into(&mut fields);
    if input.project_id != before.project_id {
        fields.add("project_id", "task-project-fixed");
    }
    let assignee = match input.assignee_id {
        same if same == before.assignee_id => before.assignee_name.clone(),
        other => check_assignee(tenant, before.project_id, other, &mut fields).await?,
    };
    let progress = progress_of(&before).moved(input.status, tenant.now());
    let progress = progress.map_err(|key| fields.add("status", key));
    fields.check()?;
    let progress = progress.map_err(|()| Error::internal("a refused move without a problem"))?;
    let position = if progress.status == before.status { before.position } else { moving::top(tenant.now()) };
    write(tenant, id, input, progress, position).await?;
    let changes = activities::differences(&before, input, progress, assignee.as_deref());
    activities::record(tenant, id, &changes).await?;
    if let Some(assignee) = input.assignee_id.filter(|assignee| Some(*assignee) != before.assignee_id) {
        letters::assigned(tenant, (id, &input.name), assignee).await?;
    }
    find(tenant, id).await
}

/// Writes a locked task's row anew.
pub(super) async fn write(
    tenant: &Tenant<ManageTasks>,
    id: Uuid,
    input: &TaskInput,
    progress: Progress,
    position: i64,
) -> Result<(), Error> {
    let row = sql::UpdateTaskParams {
        name: input.name.as_str(),
        description: input.description.as_str(),
        status: progress.status,
        priority: input.priority,
        assignee_id: input.assignee_id,
        due_on: input.due_on,
        estimate_seconds: input.estimate(),
        started_at: progress.started_at,
        completed_at: progress.completed_at,
        position,
        now: tenant.now(),
        organization_id: tenant.organization_id(),
        id,
    };
    sql::update_task().params(tenant, &row).await.on_constraint(CONSTRAINTS)?;
    Ok(())
}

/// Deletes a task without time; [`restore`] brings it back.
pub(crate) async fn delete(tenant: &Tenant<ManageWork>, id: Uuid) -> Result<(), Error> {
    let organization = tenant.organization_id();
    if has_time(tenant, id).await? {
        return Err(Error::conflict("task-in-use"));
    }
    match sql::delete_task().bind(tenant, &tenant.now(), &organization, &id).await? {
        0 => Err(Error::NotFound),
        _ => activities::record(tenant, id, &[(TaskChange::Deleted, None, None)]).await,
    }
}

/// Brings a deleted task back. Doing it twice changes nothing the second time.
pub(super) async fn restore(tenant: &Tenant<ManageWork>, id: Uuid) -> Result<Task, Error> {
    let restored = sql::restore_task().bind(tenant, &tenant.now(), &tenant.organization_id(), &id).await;
    match restored.on_constraint(CONSTRAINTS) {
        Ok(0) => {}
        Ok(_) => activities::record(tenant, id, &[(TaskChange::Restored, None, None)]).await?,
        Err(Error::Invalid(_)) => return Err(Error::conflict("task-name-taken")),
        Err(error) => return Err(error),
    }
    find(tenant, id).await
}

/// Whether time was recorded for a task, deleted entries aside.
pub(super) async fn has_time<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<bool, Error> {
    Ok(sql::task_has_time().bind(tenant, &tenant.organization_id(), &id).one().await?)
}

/// A task as it is, held until the transaction ends.
pub(super) async fn lock(tenant: &Tenant<ManageTasks>, id: Uuid) -> Result<sql::LockedTask, Error> {
    sql::lock_task().bind(tenant, &tenant.organization_id(), &id).opt().await?.ok_or(Error::NotFound)
}

/// How far a locked task has come.
pub(super) fn progress_of(task: &sql::LockedTask) -> Progress {
    Progress { status: task.status, started_at: task.started_at, completed_at: task.completed_at }
}

async fn check_project<P: Permission>(
    tenant: &Tenant<P>,
    project: Uuid,
    fields: &mut Fields,
) -> Result<(), Error> {
    match sql::task_project_for_new().bind(tenant, &tenant.organization_id(), &project).opt().await? {
        None => fields.add("project_id", "project-unknown"),
        Some(true) => fields.add("project_id", "project-archived"),
        Some(false) => {}
    }
    Ok(())
}

/// The name of whom the task is given to: an active member who sees its project.
async fn check_assignee<P: Permission>(
    tenant: &Tenant<P>,
    project: Uuid,
    assignee: Option<Uuid>,
    fields: &mut Fields,
) -> Result<Option<String>, Error> {
    let Some(assignee) = assignee else { return Ok(None) };
    let organization = tenant.organization_id();
    let name = sql::possible_assignee().bind(tenant, &organization, &project, &assignee).opt().await?;
    if name.is_none() {
        fields.add("assignee_id", "assignee-unknown");
    }
    Ok(name)
}
