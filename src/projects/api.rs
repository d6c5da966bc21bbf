//! Projects as JSON.

use super::{Project, ProjectFilter, ProjectInput};
use crate::error::Error;
use crate::tenancy::{Committed, ManageWork, SeeWork, Tenant};
use crate::web::{Created, Id, IfMatch, Json, Listing, Path, Query, Tagged};

/// List projects
///
/// By name, 50 on a page; active ones unless `status` says otherwise. Rates are null for members and viewers.
#[utoipa::path(get, path = "/organizations/{organization}/projects", tag = "projects", params(ProjectFilter),
    responses((status = 200, body = Listing<Project>)))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    Query(filter): Query<ProjectFilter>,
) -> Result<Json<Listing<Project>>, Error> {
    filter.list(&tenant).await.map(Json)
}

/// Create a project
#[utoipa::path(post, path = "/organizations/{organization}/projects", tag = "projects", request_body = ProjectInput,
    responses((status = 201, body = Project)))]
pub async fn create(
    tenant: Tenant<ManageWork>,
    Json(input): Json<ProjectInput>,
) -> Result<Committed<Created<Tagged<Project>>>, Error> {
    let project = super::create(&tenant, &input).await?;
    tenant.commit_created(tagged(project)).await
}

/// Get a project
#[utoipa::path(get, path = "/organizations/{organization}/projects/{id}", tag = "projects",
    responses((status = 200, body = Project)))]
pub async fn show(tenant: Tenant<SeeWork>, Path(Id { id }): Path<Id>) -> Result<Tagged<Project>, Error> {
    super::find(&tenant, id).await.map(tagged)
}

/// Replace a project
///
/// `If-Match` carries the entity tag that was read; a project that changed meanwhile answers 412.
#[utoipa::path(put, path = "/organizations/{organization}/projects/{id}", tag = "projects", request_body = ProjectInput,
    responses((status = 200, body = Project)))]
pub async fn update(
    tenant: Tenant<ManageWork>,
    Path(Id { id }): Path<Id>,
    IfMatch(version): IfMatch,
    Json(input): Json<ProjectInput>,
) -> Result<Committed<Tagged<Project>>, Error> {
    let project = super::update(&tenant, id, version, &input).await?;
    tenant.commit(tagged(project)).await
}

/// Delete a project
///
/// Only a project without time, tasks and comments; others can be archived.
#[utoipa::path(delete, path = "/organizations/{organization}/projects/{id}", tag = "projects",
    responses((status = 200)))]
pub async fn delete(
    tenant: Tenant<ManageWork>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    super::delete(&tenant, id).await?;
    tenant.commit(Json(())).await
}

/// Archive a project
#[utoipa::path(post, path = "/organizations/{organization}/projects/{id}/archive", tag = "projects",
    responses((status = 200, body = Project)))]
pub async fn archive(
    tenant: Tenant<ManageWork>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Tagged<Project>>, Error> {
    let project = super::set_archived(&tenant, id, true).await?;
    tenant.commit(tagged(project)).await
}

/// Restore an archived project
#[utoipa::path(post, path = "/organizations/{organization}/projects/{id}/restore", tag = "projects",
    responses((status = 200, body = Project)))]
pub async fn restore(
    tenant: Tenant<ManageWork>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Tagged<Project>>, Error> {
    let project = super::set_archived(&tenant, id, false).await?;
    tenant.commit(tagged(project)).await
}

fn tagged(project: Project) -> Tagged<Project> {
    Tagged { version: project.version, value: project }
}
