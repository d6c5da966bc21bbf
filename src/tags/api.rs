//! Tags as JSON.

use super::{Tag, TagFilter, TagInput};
use crate::error::Error;
use crate::tenancy::{Committed, ManageWork, SeeWork, Tenant};
use crate::web::{Created, Id, Json, Listing, Path, Query};

/// List tags
///
/// By name, 50 on a page.
#[utoipa::path(get, path = "/organizations/{organization}/tags", tag = "tags", params(TagFilter),
    responses((status = 200, body = Listing<Tag>)))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    Query(filter): Query<TagFilter>,
) -> Result<Json<Listing<Tag>>, Error> {
    filter.list(&tenant).await.map(Json)
}

/// Create a tag
#[utoipa::path(post, path = "/organizations/{organization}/tags", tag = "tags", request_body = TagInput,
    responses((status = 201, body = Tag)))]
pub async fn create(
    tenant: Tenant<ManageWork>,
    Json(input): Json<TagInput>,
) -> Result<Committed<Created<Json<Tag>>>, Error> {
    let tag = super::create(&tenant, &input).await?;
    tenant.commit_created(Json(tag)).await
}

/// Rename a tag
///
/// Entries that carry it show the new name.
#[utoipa::path(put, path = "/organizations/{organization}/tags/{id}", tag = "tags", request_body = TagInput,
    responses((status = 200, body = Tag)))]
pub async fn rename(
    tenant: Tenant<ManageWork>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<TagInput>,
) -> Result<Committed<Json<Tag>>, Error> {
    let tag = super::rename(&tenant, id, &input).await?;
    tenant.commit(Json(tag)).await
}

/// Delete a tag
///
/// It is taken off every entry; the entries stay.
#[utoipa::path(delete, path = "/organizations/{organization}/tags/{id}", tag = "tags", responses((status = 200)))]
pub async fn delete(
    tenant: Tenant<ManageWork>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    super::delete(&tenant, id).await?;
    tenant.commit(Json(())).await
}
