//! Name, address, place and contact.

use askama::Template;
use futures_util::try_join;
use serde::Deserialize;

use crate::error::{Error, Fields};
use crate::organizations::choices::Choices;
use crate::organizations::pages::weekday_key;
use crate::organizations::{self, OrganizationInput};
use crate::tenancy::{Committed, ManageOrganization, PrepareOrganization, Tenant};
use crate::web::{Form, Html, Page, See};

/// The form.
#[derive(Template)]
#[template(path = "organizations/settings/general.html")]
pub struct General {
    page: Page,
    version: i32,
    input: OrganizationInput,
    fields: Fields,
}

/// The settings with the version that the form started from.
#[derive(Debug, Deserialize)]
pub struct Edit {
    version: i32,
    #[serde(flatten)]
    input: OrganizationInput,
}

/// The form for the settings.
#[utoipa::path(get, path = "/organizations/{organization}/settings/general")]
pub async fn show(tenant: Tenant<PrepareOrganization>, page: Page) -> Result<Html<General>, Error> {
    let (page, organization) = try_join!(page.with_timer(&tenant), organizations::find(&tenant))?;
    let version = organization.version;
    Ok(Html(General { page, version, input: organization.into(), fields: Fields::default() }))
}

/// Changes the settings.
#[utoipa::path(post, path = "/organizations/{organization}/settings/general", request_body = OrganizationInput)]
pub async fn update(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    Form(Edit { version, input }): Form<Edit>,
) -> Result<Committed<See>, Error> {
    let page = page.with_timer(&tenant).await?;
    match organizations::update(&tenant, version, &input).await {
        Ok(organization) => {
            let to = format!("/organizations/{}/settings/general", organization.slug);
            tenant.commit(See::other(to).telling("flash-saved")).await
        }
        Err(Error::Invalid(fields)) => Err(Html(General { page, version, input, fields }).rejected()),
        Err(error) => Err(error),
    }
}

/// The same form at the address that the organization's page leads to.
#[utoipa::path(get, path = "/organizations/{organization}/edit")]
pub async fn edit(tenant: Tenant<PrepareOrganization>, page: Page) -> Result<Html<General>, Error> {
    Box::pin(show(tenant, page)).await
}

/// Changes the settings from there.
#[utoipa::path(post, path = "/organizations/{organization}/edit", request_body = OrganizationInput)]
pub async fn save(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    form: Form<Edit>,
) -> Result<Committed<See>, Error> {
    Box::pin(update(tenant, page, form)).await
}
