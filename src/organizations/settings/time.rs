//! What the organization wants of time entries, and what an hour costs where nothing more special is set.

use askama::Template;
use futures_util::try_join;
use queries::types::OverlapPolicy;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::error::{Error, Fields};
use crate::money::{Currency, Money};
use crate::notation::Notation;
use crate::organizations::{self, Organization, OrganizationInput};
use crate::tenancy::{Committed, ManageOrganization, PrepareOrganization, Tenant};
use crate::web::{Form, Html, Page, See, ticked, trimmed, whole_number};

/// The page.
#[derive(Template)]
#[template(path = "organizations/settings/time.html")]
pub struct TimePage {
    page: Page,
    currency: String,
    form: TimeForm,
    fields: Fields,
}

/// What the form sends; each field as in [`OrganizationInput`], the rate as people type it.
#[derive(Debug, Deserialize, ToSchema)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, as the settings show them")]
pub struct TimeForm {
    version: i32,
    overlap_policy: OverlapPolicy,
    #[serde(default, deserialize_with = "ticked")]
    require_project: bool,
    #[serde(default, deserialize_with = "ticked")]
    require_task: bool,
    #[serde(default, deserialize_with = "ticked")]
    require_description: bool,
    #[serde(default, deserialize_with = "ticked")]
    allow_future_entries: bool,
    #[serde(deserialize_with = "whole_number")]
    timer_limit_hours: i16,
    #[serde(deserialize_with = "whole_number")]
    idle_minutes: i16,
    #[serde(default, deserialize_with = "ticked")]
    members_see_amounts: bool,
    #[serde(default, deserialize_with = "trimmed")]
    default_rate_minor: String,
}

/// What the organization does about entries that overlap, with the keys of its name and of its explanation.
const OVERLAP_POLICIES: [(OverlapPolicy, &str, &str, &str); 3] = [
    (OverlapPolicy::Allow, "allow", "overlap-allow", "overlap-allow-hint"),
    (OverlapPolicy::Warn, "warn", "overlap-warn", "overlap-warn-hint"),
    (OverlapPolicy::Refuse, "refuse", "overlap-refuse", "overlap-refuse-hint"),
];

impl TimeForm {
    fn of(organization: &Organization, notation: Notation) -> Result<Self, Error> {
        let currency: Currency = organization.currency.parse().map_err(Error::internal)?;
        let rate = organization.default_rate_minor.map(|minor| notation.amount(Money { minor, currency }));
        Ok(Self {
            version: organization.version,
            overlap_policy: organization.overlap_policy,
            require_project: organization.require_project,
            require_task: organization.require_task,
            require_description: organization.require_description,
            allow_future_entries: organization.allow_future_entries,
            timer_limit_hours: organization.timer_limit_hours,
            idle_minutes: organization.idle_minutes,
            members_see_amounts: organization.members_see_amounts,
            default_rate_minor: rate.unwrap_or_default(),
        })
    }

    /// The organization's settings with this part of them changed.
    fn over(&self, organization: Organization, notation: Notation) -> Result<OrganizationInput, Error> {
        let currency: Currency = organization.currency.parse().map_err(Error::internal)?;
        let read = |text: &String| notation.read_amount(text, currency);
        let rate = Some(&self.default_rate_minor).filter(|text| !text.is_empty()).map(read).transpose();
        let rate = rate.map_err(|error| Error::field("default_rate_minor", error.key()))?;
        Ok(OrganizationInput {
            overlap_policy: self.overlap_policy,
            require_project: self.require_project,
            require_task: self.require_task,
            require_description: self.require_description,
            allow_future_entries: self.allow_future_entries,
            timer_limit_hours: self.timer_limit_hours,
            idle_minutes: self.idle_minutes,
            members_see_amounts: self.members_see_amounts,
            default_rate_minor: rate.map(|rate| rate.minor),
            ..organization.into()
        })
    }
}

/// The form.
#[utoipa::path(get, path = "/organizations/{organization}/settings/time")]
pub async fn show(tenant: Tenant<PrepareOrganization>, page: Page) -> Result<Html<impl Template>, Error> {
    let (page, organization) = try_join!(page.with_timer(&tenant), organizations::find(&tenant))?;
    let form = TimeForm::of(&organization, page.notation())?;
    Ok(Html(TimePage { page, currency: organization.currency, form, fields: Fields::default() }))
}

/// Changes this part of the settings.
#[utoipa::path(post, path = "/organizations/{organization}/settings/time", request_body = TimeForm)]
pub async fn update(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    Form(form): Form<TimeForm>,
) -> Result<Committed<See>, Error> {
    let (page, organization) = try_join!(page.with_timer(&tenant), organizations::find(&tenant))?;
    let currency = organization.currency.clone();
    let changed = async {
        let input = form.over(organization, page.notation())?;
        organizations::update(&tenant, form.version, &input).await
    };
    match changed.await {
        Ok(_) => tenant.commit(See::other(page.to("settings/time")).telling("flash-saved")).await,
        Err(Error::Invalid(fields)) => Err(Html(TimePage { page, currency, form, fields }).rejected()),
        Err(error) => Err(error),
    }
}
