//! Organizations as JSON beside the pages, for scripts that live in a browser's session.

use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Organization, OrganizationFilter, Overview};
use crate::App;
use crate::error::Error;
use crate::tenancy::{OrganizationLink, Person, SeeOrganization, SwitchTo, Tenant};
use crate::web::{Json, Listing, Query};

/// One's own organizations.
#[derive(Debug, Serialize, ToSchema)]
pub struct Own {
    organizations: Vec<OrganizationLink>,
    /// Where the list goes on: `after` of the next request.
    next_cursor: Option<String>,
}

/// Where the session is now.
#[derive(Debug, Serialize, ToSchema)]
pub struct Switched {
    success: bool,
    organization: Organization,
}

/// One's own organizations, by name.
#[utoipa::path(get, path = "/organizations/api/list", params(OrganizationFilter),
    responses((status = 200, body = Own)))]
pub async fn list(
    person: Person,
    State(app): State<App>,
    Query(filter): Query<OrganizationFilter>,
) -> Result<Json<Own>, Error> {
    let Listing { data, next_cursor } = filter.list(&app, &person).await?;
    Ok(Json(Own { organizations: data, next_cursor }))
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
