//! Limits and usage as JSON.

use super::{PlanInput, Usage};
use crate::error::Error;
use crate::tenancy::{Committed, OwnOrganization, SeeUsage, Tenant};
use crate::web::Json;

/// See limits and usage
///
/// For owners and admins. API calls are stored every few seconds, so the latest are not in it yet.
#[utoipa::path(get, path = "/organizations/{organization}/usage", tag = "organizations",
    responses((status = 200, body = Usage)))]
pub async fn usage(tenant: Tenant<SeeUsage>) -> Result<Json<Usage>, Error> {
    Usage::load(&tenant).await.map(Json)
}

/// Change the plan
///
/// For owners, in a browser's session. A plan that is too small for what is there is refused. Limits that were agreed
/// with your organization alone end with the plan they were agreed for.
#[utoipa::path(put, path = "/organizations/{organization}/plan", tag = "organizations", request_body = PlanInput,
    responses((status = 200, body = PlanInput)))]
pub async fn change_plan(
    tenant: Tenant<OwnOrganization>,
    Json(input): Json<PlanInput>,
) -> Result<Committed<Json<PlanInput>>, Error> {
    super::change(&tenant, input.plan).await?;
    tenant.commit(Json(input)).await
}
