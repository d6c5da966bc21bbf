//! Search as JSON.

use super::{Found, Search};
use crate::error::Error;
use crate::tenancy::{SeeTime, Tenant};
use crate::web::{Json, Query};

/// Search
///
/// Clients, projects, tasks, tags and time entries whose names or descriptions contain every word, in any order; where nothing
/// does, what resembles it. At most eight of each kind.
#[utoipa::path(get, path = "/organizations/{organization}/search", tag = "search", params(Search),
    responses((status = 200, body = Found)))]
pub async fn search(tenant: Tenant<SeeTime>, Query(search): Query<Search>) -> Result<Json<Found>, Error> {
    super::find(&tenant, &search).await.map(Json)
}
