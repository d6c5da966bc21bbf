//! Organizations as JSON beside the pages, for scripts that live in a browser's session.

use serde::Serialize;
use utoipa::ToSchema;

use super::{Organization, Overview};
use crate::error::Error;
use crate::tenancy::{OrganizationLink, OwnOrganizations, SeeOrganization, SwitchTo, Tenant};
use crate::web::Json;

/// One's own organizations.
#[derive(Debug, Serialize, ToSchema)]
pub struct Own {
    organizations: Vec<OrganizationLink>,
}

/// Where the session is now.
#[derive(Debug, Serialize, ToSchema)]
pub struct Switched {
    success: bool,
    organization: Organization,
}

/// One's own organizations, by name.
#[utoipa::path(get, path = "/organizations/api/list", responses((status = 200, body = Own)))]
pub async fn list(OwnOrganizations(organizations): OwnOrganizations) -> Json<Own> {
    Json(Own { organizations })
}

/// One organization.
#[utoipa::path(get, path = "/organizations/api/{organization}", responses((status = 200, body = Overview)))]
pub async fn show(tenant: Tenant<SeeOrganization>) -> Result<Json<Overview>, Error> {
    super::overview(&tenant).await.map(Json)
}

/// Makes it the organization where the session was last.
#[utoipa::path(post, path = "/organizations/api/{organization}/switch",
    responses((status = 200, body = Switched)))]
pub async fn switch(tenant: Tenant<SwitchTo>) -> Result<Json<Switched>, Error> {
    let organization = super::find(&tenant).await?;
    super::switch(tenant).await?;
    Ok(Json(Switched { success: true, organization }))
}
