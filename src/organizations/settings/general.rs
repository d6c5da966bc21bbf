//! Name, address, place, notation and contact.

use askama::Template;
use futures_util::try_join;
use queries::types::{DateFormat, NumberFormat, TimeFormat};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::error::{Error, Fields};
use crate::notation::{DATES, NUMBERS, TIMES};
use crate::organizations::choices::Choices;
use crate::organizations::pages::weekday_key;
use crate::organizations::{self, Organization, OrganizationInput};
use crate::tenancy::{Committed, ManageOrganization, PrepareOrganization, Tenant};
use crate::web::{Form, Html, Page, See, optional, optional_choice, trimmed, whole_number};

/// The page.
#[derive(Template)]
#[template(path = "organizations/settings/general.html")]
pub struct GeneralPage {
    page: Page,
    form: GeneralForm,
    fields: Fields,
}

/// What the form sends; each field as in [`OrganizationInput`].
#[derive(Debug, Deserialize, ToSchema)]
pub struct GeneralForm {
    version: i32,
    #[serde(deserialize_with = "trimmed")]
    name: String,
    #[serde(deserialize_with = "trimmed")]
    slug: String,
    #[serde(default, deserialize_with = "optional")]
    contact_email: Option<String>,
    #[serde(default, deserialize_with = "optional")]
    contact_phone: Option<String>,
    #[serde(default, deserialize_with = "optional")]
    billing_email: Option<String>,
    #[serde(deserialize_with = "trimmed")]
    timezone: String,
    #[serde(deserialize_with = "trimmed")]
    currency: String,
    #[serde(deserialize_with = "whole_number")]
    week_start: i16,
    #[serde(default, deserialize_with = "optional_choice")]
    date_format: Option<DateFormat>,
    #[serde(default, deserialize_with = "optional_choice")]
    time_format: Option<TimeFormat>,
    #[serde(default, deserialize_with = "optional_choice")]
    number_format: Option<NumberFormat>,
}

impl From<Organization> for GeneralForm {
    fn from(organization: Organization) -> Self {
        Self {
            version: organization.version,
            name: organization.name,
            slug: organization.slug,
            contact_email: organization.contact_email,
            contact_phone: organization.contact_phone,
            billing_email: organization.billing_email,
            timezone: organization.timezone,
            currency: organization.currency,
            week_start: organization.week_start,
            date_format: organization.date_format,
            time_format: organization.time_format,
            number_format: organization.number_format,
        }
    }
}

impl GeneralForm {
    /// The organization's settings with this part of them changed.
    fn over(&self, organization: Organization) -> OrganizationInput {
        OrganizationInput {
            name: self.name.clone(),
            slug: self.slug.clone(),
            contact_email: self.contact_email.clone(),
            contact_phone: self.contact_phone.clone(),
            billing_email: self.billing_email.clone(),
            timezone: self.timezone.clone(),
            currency: self.currency.clone(),
            week_start: self.week_start,
            date_format: self.date_format,
            time_format: self.time_format,
            number_format: self.number_format,
            ..organization.into()
        }
    }
}

/// The form.
#[utoipa::path(get, path = "/organizations/{organization}/settings/general")]
pub async fn show(tenant: Tenant<PrepareOrganization>, page: Page) -> Result<Html<GeneralPage>, Error> {
    let (page, organization) = try_join!(page.with_timer(&tenant), organizations::find(&tenant))?;
    Ok(Html(GeneralPage { page, form: organization.into(), fields: Fields::default() }))
}

/// Changes this part of the settings.
#[utoipa::path(post, path = "/organizations/{organization}/settings/general", request_body = GeneralForm)]
pub async fn update(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    Form(form): Form<GeneralForm>,
) -> Result<Committed<See>, Error> {
    let (page, organization) = try_join!(page.with_timer(&tenant), organizations::find(&tenant))?;
    match organizations::update(&tenant, form.version, &form.over(organization)).await {
        Ok(organization) => {
            let to = format!("/organizations/{}/settings/general", organization.slug);
            tenant.commit(See::other(to).telling("flash-saved")).await
        }
        Err(Error::Invalid(fields)) => Err(Html(GeneralPage { page, form, fields }).rejected()),
        Err(error) => Err(error),
    }
}

/// The same form at an older address.
#[utoipa::path(get, path = "/organizations/{organization}/edit")]
pub async fn edit(tenant: Tenant<PrepareOrganization>, page: Page) -> Result<Html<GeneralPage>, Error> {
    Box::pin(show(tenant, page)).await
}

/// Changes this part of the settings from there.
#[utoipa::path(post, path = "/organizations/{organization}/edit", request_body = GeneralForm)]
pub async fn save(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    form: Form<GeneralForm>,
) -> Result<Committed<See>, Error> {
    Box::pin(update(tenant, page, form)).await
}
