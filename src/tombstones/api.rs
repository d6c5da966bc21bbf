//! Tombstones as JSON.

use super::{TombstoneFilter, Tombstones};
use crate::error::Error;
use crate::tenancy::{SeeWork, Tenant};
use crate::web::{Json, Query};

/// List what was deleted
///
/// For programs that keep a copy: clients, projects, tags, tasks and time entries that were deleted since a moment, 50 on
/// a page.
#[utoipa::path(get, path = "/organizations/{organization}/tombstones", tag = "syncing", params(TombstoneFilter),
    responses((status = 200, body = Tombstones)))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    Query(filter): Query<TombstoneFilter>,
) -> Result<Json<Tombstones>, Error> {
    filter.list(&tenant).await.map(Json)
}
