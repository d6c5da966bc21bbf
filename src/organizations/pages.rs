//! Organizations as pages.

use askama::Template;
use axum::extract::State;
use futures_util::try_join;
use queries::types::OrganizationStatus;
use serde::Deserialize;
use utoipa::IntoParams;

use super::choices::{Choices, STANDARD_CURRENCY};
use super::{NewOrganization, OrganizationFilter, Overview};
use crate::App;
use crate::error::{Error, Fields};
use crate::lifecycle::{self, Transfer};
use crate::members::role_key;
use crate::organization_templates::{BuiltIn, Offered, offered};
use crate::plans::plan_key;
use crate::tenancy::{
    ClosedOrganization, ClosedOrganizations, Committed, ManageOrganization, OrganizationLink, Person,
    SeeOrganization, SwitchTo, Tenant,
};
use crate::web::{Form, Html, Listing, Origin, Page, Query, See, optional};

/// One's own organizations.
#[derive(Template)]
#[template(path = "organizations/list.html")]
struct OrganizationsPage {
    page: Page,
    filter: OrganizationFilter,
    organizations: Listing<OrganizationLink>,
    /// The closed ones that the reader owns.
    closed: Vec<ClosedOrganization>,
}

/// The switcher's lines for what is searched.
#[derive(Template)]
#[template(path = "organizations/options.html")]
struct Options {
    page: Page,
    search: String,
    organizations: Listing<OrganizationLink>,
}

/// One organization.
#[derive(Template)]
#[template(path = "organizations/show.html")]
struct OrganizationPage {
    page: Page,
    overview: Overview,
    manages: bool,
    /// Set when the organization is offered to the reader.
    offer: Option<Transfer>,
}

/// The form for a new organization.
#[derive(Template)]
#[template(path = "organizations/new.html")]
struct NewForm {
    page: Page,
    input: NewOrganization,
    /// Templates of the founder's own.
    offered: Option<Offered>,
    fields: Fields,
}

impl NewForm {
    fn is_chosen(&self, template: &str) -> bool {
        self.input.template.as_deref().unwrap_or_default() == template
    }
}

/// What a new organization begins with.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct NewFilter {
    /// A template, as the form has it.
    #[serde(default, deserialize_with = "optional")]
    template: Option<String>,
}

/// One's own organizations, by name.
#[utoipa::path(get, path = "/organizations", params(OrganizationFilter))]
pub async fn list(
    person: Person,
    page: Page,
    State(app): State<App>,
    ClosedOrganizations(closed): ClosedOrganizations,
    Query(filter): Query<OrganizationFilter>,
) -> Result<Html<impl Template>, Error> {
    let organizations = filter.list(&app, &person).await?;
    Ok(Html(OrganizationsPage { page, filter, organizations, closed }))
}

/// One's own organizations whose names match, as lines of the switcher.
#[utoipa::path(get, path = "/organizations/search", params(OrganizationFilter))]
pub async fn search(
    person: Person,
    page: Page,
    State(app): State<App>,
    Query(filter): Query<OrganizationFilter>,
) -> Result<Html<impl Template>, Error> {
    let organizations = filter.list(&app, &person).await?;
    Ok(Html(Options { page, search: filter.search, organizations }))
}

/// The form for a new organization.
#[utoipa::path(get, path = "/organizations/new", params(NewFilter))]
pub async fn new(
    person: Person,
    page: Page,
    State(app): State<App>,
    origin: Origin,
    Query(NewFilter { template }): Query<NewFilter>,
) -> Result<Html<impl Template>, Error> {
    let input = NewOrganization {
        timezone: Some(person.timezone().to_owned()),
        currency: Some(STANDARD_CURRENCY.to_owned()),
        template,
        ..NewOrganization::default()
    };
    let offered = offered(&app, &person, &page, origin, input.template.as_deref()).await?;
    Ok(Html(NewForm { page, input, offered, fields: Fields::default() }))
}

/// Founds an organization.
#[utoipa::path(post, path = "/organizations/new", request_body = NewOrganization)]
pub async fn create(
    person: Person,
    page: Page,
    State(app): State<App>,
    origin: Origin,
    Form(input): Form<NewOrganization>,
) -> Result<Committed<See>, Error> {
    match super::found(&app, &person, origin.clone(), &input).await {
        Ok(founded) => {
            Ok(founded.map(|founded| to_time(&founded.slug).telling("flash-organization-created")))
        }
        Err(Error::Invalid(fields)) => {
            let offered = offered(&app, &person, &page, origin, input.template.as_deref()).await?;
            Err(Html(NewForm { page, input, offered, fields }).rejected())
        }
        Err(error) => Err(error),
    }
}

/// One organization.
#[utoipa::path(get, path = "/organizations/{organization}")]
pub async fn show(tenant: Tenant<SeeOrganization>, page: Page) -> Result<Html<impl Template>, Error> {
    let (page, overview, offer) =
        try_join!(page.with_timer(&tenant), super::overview(&tenant), lifecycle::offered(&tenant))?;
    let active = overview.organization.status == OrganizationStatus::Active;
    let manages = active && tenant.member().may::<ManageOrganization>();
    Ok(Html(OrganizationPage { page, overview, manages, offer }))
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
