//! A project's totals as JSON.

use futures_util::try_join;

use super::{ProjectTotals, TotalsPeriod};
use crate::error::Error;
use crate::projects;
use crate::tenancy::{SeeTime, Tenant};
use crate::web::{Id, Json, Path, Query};

/// Sum up a project's time
///
/// In all, by person and by task, equal to the list of its entries to the second. A member gets the sums of their own.
#[utoipa::path(get, path = "/organizations/{organization}/projects/{id}/totals", tag = "projects",
    params(TotalsPeriod), responses((status = 200, body = ProjectTotals)))]
pub async fn show(
    tenant: Tenant<SeeTime>,
    Path(Id { id }): Path<Id>,
    Query(period): Query<TotalsPeriod>,
) -> Result<Json<ProjectTotals>, Error> {
    let (_, totals) = try_join!(projects::find(&tenant, id), ProjectTotals::load(&tenant, id, period))?;
    Ok(Json(totals))
}
