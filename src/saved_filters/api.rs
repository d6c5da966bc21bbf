//! Saved filters as JSON.

use super::{FilterInput, FilterKind, SavedFilter};
use crate::error::Error;
use crate::tenancy::{Committed, KeepFilters, SeeWork, Tenant};
use crate::web::{Created, Id, Json, Path, Query};

/// List saved filters
///
/// One's own and those that others share, by name; at most 100.
#[utoipa::path(get, path = "/organizations/{organization}/saved-filters", tag = "saved filters", params(FilterKind),
    responses((status = 200, body = Vec<SavedFilter>)))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    Query(kind): Query<FilterKind>,
) -> Result<Json<Vec<SavedFilter>>, Error> {
    super::list(&tenant, kind.list).await.map(Json)
}

/// Save a filter
///
/// One of one's own with the same name takes on the new meaning.
#[utoipa::path(post, path = "/organizations/{organization}/saved-filters", tag = "saved filters",
    request_body = FilterInput, responses((status = 201, body = SavedFilter)))]
pub async fn save(
    tenant: Tenant<KeepFilters>,
    Json(input): Json<FilterInput>,
) -> Result<Committed<Created<Json<SavedFilter>>>, Error> {
    let saved = super::save(&tenant, &input).await?;
    tenant.commit_created(Json(saved)).await
}

/// Change a saved filter
///
/// One's own; managers also what others share. Its list stays.
#[utoipa::path(put, path = "/organizations/{organization}/saved-filters/{id}", tag = "saved filters",
    request_body = FilterInput, responses((status = 200, body = SavedFilter)))]
pub async fn update(
    tenant: Tenant<KeepFilters>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<FilterInput>,
) -> Result<Committed<Json<SavedFilter>>, Error> {
    let saved = super::update(&tenant, id, &input).await?;
    tenant.commit(Json(saved)).await
}

/// Delete a saved filter
///
/// What it found stays.
#[utoipa::path(delete, path = "/organizations/{organization}/saved-filters/{id}", tag = "saved filters",
    responses((status = 200)))]
pub async fn delete(
    tenant: Tenant<KeepFilters>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    super::delete(&tenant, id).await?;
    tenant.commit(Json(())).await
}
