//! Tasks as JSON.

use queries::queries::tasks::queries::TaskActivity;

use super::activities::ActivityFilter;
use super::{MoveInput, Task, TaskFilter, TaskInput, moving, writing};
use crate::error::Error;
use crate::tenancy::{Committed, ManageTasks, ManageWork, SeeWork, Tenant};
use crate::web::{Created, Id, IfMatch, Json, Listing, Path, Query, Tagged};

/// List tasks
///
/// Open ones, what is due first at the top, unless said otherwise; 50 on a page. `seconds` is the time of finished
/// entries: everybody's, for members their own.
#[utoipa::path(get, path = "/organizations/{organization}/tasks", tag = "tasks", params(TaskFilter),
    responses((status = 200, body = Listing<Task>)))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    Query(filter): Query<TaskFilter>,
) -> Result<Json<Listing<Task>>, Error> {
    filter.list(&tenant).await.map(Json)
}

/// Create a task
///
/// It goes to the top of its column of the board.
#[utoipa::path(post, path = "/organizations/{organization}/tasks", tag = "tasks", request_body = TaskInput,
    responses((status = 201, body = Task)))]
pub async fn create(
    tenant: Tenant<ManageTasks>,
    Json(input): Json<TaskInput>,
) -> Result<Committed<Created<Tagged<Task>>>, Error> {
    let task = writing::create(&tenant, &input).await?;
    tenant.commit_created(tagged(task)).await
}

/// Get a task
#[utoipa::path(get, path = "/organizations/{organization}/tasks/{id}", tag = "tasks",
    responses((status = 200, body = Task)))]
pub async fn show(tenant: Tenant<SeeWork>, Path(Id { id }): Path<Id>) -> Result<Tagged<Task>, Error> {
    super::find(&tenant, id).await.map(tagged)
}

/// Replace a task
///
/// `If-Match` carries the entity tag that was read; a task that changed meanwhile answers 412. Another status puts it
/// at the top of that column.
#[utoipa::path(put, path = "/organizations/{organization}/tasks/{id}", tag = "tasks", request_body = TaskInput,
    responses((status = 200, body = Task)))]
pub async fn update(
    tenant: Tenant<ManageTasks>,
    Path(Id { id }): Path<Id>,
    IfMatch(version): IfMatch,
    Json(input): Json<TaskInput>,
) -> Result<Committed<Tagged<Task>>, Error> {
    let task = writing::update(&tenant, id, version, &input).await?;
    tenant.commit(tagged(task)).await
}

/// Move a task on the board
///
/// To a column, and to a place in it. Whoever moves last decides; nothing else of the task changes.
#[utoipa::path(post, path = "/organizations/{organization}/tasks/{id}/move", tag = "tasks", request_body = MoveInput,
    responses((status = 200, body = Task)))]
pub async fn relocate(
    tenant: Tenant<ManageTasks>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<MoveInput>,
) -> Result<Committed<Tagged<Task>>, Error> {
    let task = moving::relocate(&tenant, id, input).await?;
    tenant.commit(tagged(task)).await
}

/// Delete a task
///
/// Only a task without time; others can be cancelled. `restore` brings it back.
#[utoipa::path(delete, path = "/organizations/{organization}/tasks/{id}", tag = "tasks",
    responses((status = 200)))]
pub async fn delete(
    tenant: Tenant<ManageWork>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    writing::delete(&tenant, id).await?;
    tenant.commit(Json(())).await
}

/// Restore a deleted task
///
/// Unless another task of the project has its name by now (409).
#[utoipa::path(post, path = "/organizations/{organization}/tasks/{id}/restore", tag = "tasks",
    responses((status = 200, body = Task)))]
pub async fn restore(
    tenant: Tenant<ManageWork>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Tagged<Task>>, Error> {
    let task = writing::restore(&tenant, id).await?;
    tenant.commit(tagged(task)).await
}

/// List a task's activities
///
/// What changed, by whom, from what to what; the latest first, 50 on a page.
#[utoipa::path(get, path = "/organizations/{organization}/tasks/{id}/activities", tag = "tasks",
    params(ActivityFilter), responses((status = 200, body = Listing<TaskActivity>)))]
pub async fn activities(
    tenant: Tenant<SeeWork>,
    Path(Id { id }): Path<Id>,
    Query(filter): Query<ActivityFilter>,
) -> Result<Json<Listing<TaskActivity>>, Error> {
    super::find(&tenant, id).await?;
    filter.list(&tenant, id).await.map(Json)
}

fn tagged(task: Task) -> Tagged<Task> {
    Tagged { version: task.version, value: task }
}
