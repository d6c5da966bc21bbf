//! Organizations as pages.

use askama::Template;
use axum::extract::State;
use futures_util::try_join;
use queries::types::OrganizationStatus;

use super::choices::{Choices, STANDARD_CURRENCY};
use super::{NewOrganization, Overview};
use crate::App;
use crate::error::{Error, Fields};
use crate::members::role_key;
use crate::plans::plan_key;
use crate::tenancy::{
    ClosedOrganization, ClosedOrganizations, ManageOrganization, Person, SeeOrganization, SwitchTo, Tenant,
};
use crate::web::{Form, Html, Page, See};

/// One's own organizations.
#[derive(Template)]
#[template(path = "organizations/list.html")]
struct OrganizationsPage {
    page: Page,
    /// The closed ones that the reader owns.
    closed: Vec<ClosedOrganization>,
}

/// One organization.
#[derive(Template)]
#[template(path = "organizations/show.html")]
struct OrganizationPage {
    page: Page,
    overview: Overview,
    manages: bool,
}

/// The form for a new organization.
#[derive(Template)]
#[template(path = "organizations/new.html")]
struct NewForm {
    page: Page,
    input: NewOrganization,
    fields: Fields,
}

/// One's own organizations, by name.
#[utoipa::path(get, path = "/organizations")]
pub async fn list(
    _: Person,
    page: Page,
    ClosedOrganizations(closed): ClosedOrganizations,
) -> Html<impl Template> {
    Html(OrganizationsPage { page, closed })
}

/// The form for a new organization.
#[utoipa::path(get, path = "/organizations/new")]
pub async fn new(person: Person, page: Page) -> Html<impl Template> {
    let input = NewOrganization {
        timezone: Some(person.timezone().to_owned()),
        currency: Some(STANDARD_CURRENCY.to_owned()),
        ..NewOrganization::default()
    };
    Html(NewForm { page, input, fields: Fields::default() })
}

/// Founds an organization.
#[utoipa::path(post, path = "/organizations/new", request_body = NewOrganization)]
pub async fn create(
    person: Person,
    page: Page,
    State(app): State<App>,
    Form(input): Form<NewOrganization>,
) -> Result<See, Error> {
    match super::found(&app, &person, &input).await {
        Ok(founded) => Ok(to_time(&founded.slug).telling("flash-organization-created")),
        Err(Error::Invalid(fields)) => Err(Html(NewForm { page, input, fields }).rejected()),
        Err(error) => Err(error),
    }
}

/// One organization.
#[utoipa::path(get, path = "/organizations/{organization}")]
pub async fn show(tenant: Tenant<SeeOrganization>, page: Page) -> Result<Html<impl Template>, Error> {
    let (page, overview) = try_join!(page.with_timer(&tenant), super::overview(&tenant))?;
    let active = overview.organization.status == OrganizationStatus::Active;
    let manages = active && tenant.member().may::<ManageOrganization>();
    Ok(Html(OrganizationPage { page, overview, manages }))
}

/// Switches: leads to the organization's time, and notes that the session was there last.
#[utoipa::path(post, path = "/organizations/{organization}/switch")]
pub async fn switch(tenant: Tenant<SwitchTo>) -> Result<See, Error> {
    let to = to_time(&tenant.member().organization().slug);
    super::switch(tenant).await?;
    Ok(to)
}

fn to_time(slug: &str) -> See {
    See::other(format!("/organizations/{slug}/time"))
}

/// The key of a weekday's name: 1 Monday … 7 Sunday.
pub(super) fn weekday_key(day: i16) -> &'static str {
    match day {
        2 => "weekday-tuesday",
        3 => "weekday-wednesday",
        4 => "weekday-thursday",
        5 => "weekday-friday",
        6 => "weekday-saturday",
        7 => "weekday-sunday",
        _ => "weekday-monday",
    }
}
