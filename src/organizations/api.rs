//! Organizations as JSON.

use axum::extract::State;

use super::{Founded, NewOrganization, Organization, OrganizationFilter, OrganizationInput};
use crate::App;
use crate::error::Error;
use crate::tenancy::{Committed, ManageOrganization, OrganizationLink, Person, SeeOrganization, Tenant};
use crate::web::{Created, IfMatch, Json, Listing, Origin, Query, Tagged};

/// List your organizations
///
/// By name, with your role in each, a hundred on a page. For a browser's session: an API token belongs to one
/// organization and gets a 401 here.
#[utoipa::path(get, path = "/organizations", tag = "organizations", params(OrganizationFilter),
    responses((status = 200, body = Listing<OrganizationLink>)))]
pub async fn list(
    person: Person,
    State(app): State<App>,
    Query(filter): Query<OrganizationFilter>,
) -> Result<Json<Listing<OrganizationLink>>, Error> {
    filter.list(&app, &person).await.map(Json)
}

/// Found an organization
///
/// You become its owner. Its slug is made from its name, with a number where the name is taken. For a browser's
/// session: an API token gets a 401 here.
#[utoipa::path(post, path = "/organizations", tag = "organizations", request_body = NewOrganization,
    responses((status = 201, body = Founded)))]
pub async fn create(
    person: Person,
    State(app): State<App>,
    origin: Origin,
    Json(input): Json<NewOrganization>,
) -> Result<Committed<Created<Json<Founded>>>, Error> {
    let founded = super::found(&app, &person, origin, &input).await?;
    Ok(founded.map(Json).map(Created))
}

/// Get an organization
#[utoipa::path(get, path = "/organizations/{organization}", tag = "organizations",
    responses((status = 200, body = Organization)))]
pub async fn show(tenant: Tenant<SeeOrganization>) -> Result<Tagged<Organization>, Error> {
    super::find(&tenant).await.map(tagged)
}

/// Replace an organization's settings
///
/// For owners and admins. `If-Match` carries the entity tag that was read; settings that changed meanwhile answer
/// 412. A former slug goes on leading to the organization, and nobody else can take it.
#[utoipa::path(put, path = "/organizations/{organization}", tag = "organizations",
    request_body = OrganizationInput, responses((status = 200, body = Organization)))]
pub async fn update(
    tenant: Tenant<ManageOrganization>,
    IfMatch(version): IfMatch,
    Json(input): Json<OrganizationInput>,
) -> Result<Committed<Tagged<Organization>>, Error> {
    let organization = super::update(&tenant, version, &input).await?;
    tenant.commit(tagged(organization)).await
}

fn tagged(organization: Organization) -> Tagged<Organization> {
    Tagged { version: organization.version, value: organization }
}
