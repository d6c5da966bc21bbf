//! Who belongs to a project, as JSON.

use super::{MemberPath, ProjectMember, ProjectMemberFilter};
use crate::error::Error;
use crate::tenancy::{Committed, ManageWork, SeeWork, Tenant};
use crate::web::{Id, Json, Listing, Path, Query};

/// List a project's members
///
/// By name, 50 on a page. They see the project while it is private; owners, admins, managers and viewers see every project.
#[utoipa::path(get, path = "/organizations/{organization}/projects/{id}/members", tag = "projects",
    params(ProjectMemberFilter), responses((status = 200, body = Listing<ProjectMember>)))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    Path(Id { id }): Path<Id>,
    Query(filter): Query<ProjectMemberFilter>,
) -> Result<Json<Listing<ProjectMember>>, Error> {
    super::list(&tenant, id, &filter).await.map(Json)
}

/// Put a person on a project
///
/// Doing it twice changes nothing the second time.
#[utoipa::path(put, path = "/organizations/{organization}/projects/{id}/members/{user_id}", tag = "projects",
    params(MemberPath), responses((status = 200)))]
pub async fn add(
    tenant: Tenant<ManageWork>,
    Path(MemberPath { id, user_id }): Path<MemberPath>,
) -> Result<Committed<Json<()>>, Error> {
    super::add(&tenant, id, user_id).await?;
    tenant.commit(Json(())).await
}

/// Take a person off a project
///
/// The time that they recorded on it stays theirs. Doing it twice changes nothing the second time.
#[utoipa::path(delete, path = "/organizations/{organization}/projects/{id}/members/{user_id}", tag = "projects",
    params(MemberPath), responses((status = 200)))]
pub async fn remove(
    tenant: Tenant<ManageWork>,
    Path(path): Path<MemberPath>,
) -> Result<Committed<Json<()>>, Error> {
    super::remove(&tenant, path).await?;
    tenant.commit(Json(())).await
}
