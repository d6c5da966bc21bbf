//! A project's activity as JSON.

use futures_util::try_join;

use super::{ActivityFilter, ProjectActivity};
use crate::error::Error;
use crate::projects;
use crate::tenancy::{SeeWork, Tenant};
use crate::web::{Id, Json, Listing, Path, Query};

/// List a project's activity
///
/// What happened in it, the latest first: `kind` is `project`, `task` or `comment`, `change` what of it changed. Values are
/// as they were then; of a comment, `new_value` has its first 200 characters. Rates and budgets only for who sees amounts.
#[utoipa::path(get, path = "/organizations/{organization}/projects/{id}/activity", tag = "projects",
    params(ActivityFilter), responses((status = 200, body = Listing<ProjectActivity>)))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    Path(Id { id }): Path<Id>,
    Query(filter): Query<ActivityFilter>,
) -> Result<Json<Listing<ProjectActivity>>, Error> {
    let (_, activity) = try_join!(projects::find(&tenant, id), filter.list(&tenant, id))?;
    Ok(Json(activity))
}
