//! Who is working, as JSON.

use super::Working;
use crate::error::Error;
use crate::tenancy::{SeeTime, Tenant};
use crate::web::Json;

/// List who is working now
///
/// The running timers of everybody but oneself, at most 50, the one that began first first; for roles that see everybody's
/// time.
#[utoipa::path(get, path = "/organizations/{organization}/working-now", tag = "time entries",
    responses((status = 200, body = Vec<Working>)))]
pub async fn list(tenant: Tenant<SeeTime>) -> Result<Json<Vec<Working>>, Error> {
    super::list(&tenant).await.map(Json)
}
