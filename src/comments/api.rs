//! Comments as JSON.

use super::{About, Comment, CommentInput, Thread, ThreadFilter, writing};
use crate::error::Error;
use crate::tenancy::{Committed, ManageTasks, SeeWork, Tenant};
use crate::web::{Created, Id, IfMatch, Json, Listing, Path, Query, Tagged};
use crate::{projects, tasks};

/// List a project's comments
///
/// Threads, the latest first, 25 on a page, each with its replies.
#[utoipa::path(get, path = "/organizations/{organization}/projects/{id}/comments", tag = "comments",
    params(ThreadFilter), responses((status = 200, body = Listing<Thread>)))]
pub async fn of_project(
    tenant: Tenant<SeeWork>,
    Path(Id { id }): Path<Id>,
    Query(filter): Query<ThreadFilter>,
) -> Result<Json<Listing<Thread>>, Error> {
    projects::find(&tenant, id).await?;
    filter.list(&tenant, About::Project(id)).await.map(Json)
}

/// Comment on a project
#[utoipa::path(post, path = "/organizations/{organization}/projects/{id}/comments", tag = "comments",
    request_body = CommentInput, responses((status = 201, body = Comment)))]
pub async fn on_project(
    tenant: Tenant<ManageTasks>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<CommentInput>,
) -> Result<Committed<Created<Tagged<Comment>>>, Error> {
    let comment = writing::begin(&tenant, About::Project(id), &input).await?;
    tenant.commit_created(tagged(comment)).await
}

/// List a task's comments
///
/// Threads, the latest first, 25 on a page, each with its replies.
#[utoipa::path(get, path = "/organizations/{organization}/tasks/{id}/comments", tag = "comments",
    params(ThreadFilter), responses((status = 200, body = Listing<Thread>)))]
pub async fn of_task(
    tenant: Tenant<SeeWork>,
    Path(Id { id }): Path<Id>,
    Query(filter): Query<ThreadFilter>,
) -> Result<Json<Listing<Thread>>, Error> {
    tasks::find(&tenant, id).await?;
    filter.list(&tenant, About::Task(id)).await.map(Json)
}

/// Comment on a task
#[utoipa::path(post, path = "/organizations/{organization}/tasks/{id}/comments", tag = "comments",
    request_body = CommentInput, responses((status = 201, body = Comment)))]
pub async fn on_task(
    tenant: Tenant<ManageTasks>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<CommentInput>,
) -> Result<Committed<Created<Tagged<Comment>>>, Error> {
    let comment = writing::begin(&tenant, About::Task(id), &input).await?;
    tenant.commit_created(tagged(comment)).await
}

/// Get a comment
#[utoipa::path(get, path = "/organizations/{organization}/comments/{id}", tag = "comments",
    responses((status = 200, body = Comment)))]
pub async fn show(tenant: Tenant<SeeWork>, Path(Id { id }): Path<Id>) -> Result<Tagged<Comment>, Error> {
    super::find(&tenant, id).await.map(tagged)
}

/// Reply to a comment
///
/// The reply stands in the same thread. Who began the thread is told.
#[utoipa::path(post, path = "/organizations/{organization}/comments/{id}/replies", tag = "comments",
    request_body = CommentInput, responses((status = 201, body = Comment)))]
pub async fn reply(
    tenant: Tenant<ManageTasks>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<CommentInput>,
) -> Result<Committed<Created<Tagged<Comment>>>, Error> {
    let comment = writing::reply(&tenant, id, &input).await?;
    tenant.commit_created(tagged(comment)).await
}

/// Replace a comment
///
/// One's own. `If-Match` carries the entity tag that was read; a comment that changed meanwhile answers 412.
#[utoipa::path(put, path = "/organizations/{organization}/comments/{id}", tag = "comments",
    request_body = CommentInput, responses((status = 200, body = Comment)))]
pub async fn update(
    tenant: Tenant<ManageTasks>,
    Path(Id { id }): Path<Id>,
    IfMatch(version): IfMatch,
    Json(input): Json<CommentInput>,
) -> Result<Committed<Tagged<Comment>>, Error> {
    let comment = writing::update(&tenant, id, version, &input).await?;
    tenant.commit(tagged(comment)).await
}

/// Delete a comment
///
/// One's own; managers also others'. Its text is gone at once; with replies it keeps its place.
#[utoipa::path(delete, path = "/organizations/{organization}/comments/{id}", tag = "comments",
    responses((status = 200)))]
pub async fn delete(
    tenant: Tenant<ManageTasks>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    writing::delete(&tenant, id).await?;
    tenant.commit(Json(())).await
}

fn tagged(comment: Comment) -> Tagged<Comment> {
    Tagged { version: comment.version, value: comment }
}
