//! The console's pages about organizations.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use queries::types::{OrganizationStatus, Plan};

use super::changes;
use super::input::{AgreementForm, OrganizationFilter, Suspension};
use super::organizations::{Customer, OrganizationRow};
use crate::audit::Event;
use crate::error::{Error, Fields};
use crate::plans::{Limits, PLANS, plan_key};
use crate::tenancy::{Committed, Operator, OperatorAtDoor, Oversight};
use crate::texts::Text;
use crate::web::{Form, Html, Listing, Page, Query, See};

/// The list.
#[derive(Template)]
#[template(path = "operators/list.html")]
struct OrganizationsPage {
    page: Page,
    zone: TimeZone,
    filter: OrganizationFilter,
    organizations: Listing<OrganizationRow>,
}

/// One organization.
#[derive(Template)]
#[template(path = "operators/show.html")]
struct OrganizationPage {
    page: Page,
    zone: TimeZone,
    customer: Customer,
    agreement: AgreementForm,
    suspension: Suspension,
    fields: Fields,
}

/// The states that a filter offers.
const STATES: [OrganizationStatus; 4] = [
    OrganizationStatus::Active,
    OrganizationStatus::Suspended,
    OrganizationStatus::Cancelled,
    OrganizationStatus::PendingDeletion,
];

/// The key of a state's name, its value in an address, and how it looks.
fn state(status: OrganizationStatus) -> (&'static str, &'static str, &'static str) {
    match status {
        OrganizationStatus::Active => ("status-active", "active", "good"),
        OrganizationStatus::Suspended => ("organization-suspended", "suspended", "warn"),
        OrganizationStatus::Cancelled => ("organization-cancelled", "cancelled", "bad"),
        OrganizationStatus::PendingDeletion => ("organization-pending", "pending_deletion", "bad"),
    }
}

/// A plan's value in an address.
fn plan_value(plan: Plan) -> String {
    format!("{plan:?}").to_lowercase()
}

/// The operator's calendar.
pub(super) fn zone_of(page: &Page) -> TimeZone {
    TimeZone::get(page.person().timezone()).unwrap_or(TimeZone::UTC)
}

impl OrganizationPage {
    async fn load(oversight: &Oversight, page: Page) -> Result<Self, Error> {
        let customer = Customer::load(oversight).await?;
        let agreement = AgreementForm::of(customer.agreement());
        let (suspension, fields, zone) = (Suspension::default(), Fields::default(), zone_of(&page));
        Ok(Self { page, zone, customer, agreement, suspension, fields })
    }
    /// What is used of a limit.
    fn used(&self, used: i64, limit: Option<i32>) -> Text {
        self.page.t2("usage-of", ("used", used), ("limit", self.most(limit)))
    }
    /// Seats that are taken.
    fn seats(&self) -> i64 {
        self.customer.figures.active_members + self.customer.figures.open_invitations
    }
    /// Each plan: itself, and what it allows.
    fn plans(&self) -> [(Plan, Text); 4] {
        PLANS.map(|plan| {
            let Limits { max_users, max_projects } = Limits::standard(plan);
            let (users, projects) = (("users", self.most(max_users)), ("projects", self.most(max_projects)));
            (plan, self.page.t2("plan-limits", users, projects))
        })
    }
    fn most(&self, limit: Option<i32>) -> Text {
        limit.map_or_else(|| self.page.t("limit-none"), |limit| limit.to_string().into())
    }
    /// The suspension's reason for its people; none while it is not suspended.
    fn reason(&self) -> Option<&str> {
        let organization = &self.customer.organization;
        let reason = organization.suspension_reason.as_deref().unwrap_or_default();
        organization.suspended_at.is_some().then_some(reason)
    }
}

/// The console begins with the organizations.
#[utoipa::path(get, path = "/operator")]
pub async fn home(_: OperatorAtDoor) -> See {
    See::other("/operator/organizations")
}

/// All organizations, by name.
#[utoipa::path(get, path = "/operator/organizations", params(OrganizationFilter))]
pub async fn list(
    operator: Operator,
    page: Page,
    Query(filter): Query<OrganizationFilter>,
) -> Result<Html<impl Template>, Error> {
    let organizations = filter.list(&operator).await?;
    Ok(Html(OrganizationsPage { zone: zone_of(&page), page, filter, organizations }))
}

/// One organization. Opening it is put on its record.
#[utoipa::path(get, path = "/operator/organizations/{organization}")]
pub async fn show(oversight: Oversight, page: Page) -> Result<Committed<Html<impl Template>>, Error> {
    let shown = OrganizationPage::load(&oversight, page).await?;
    oversight.commit(changes::looked(), Html(shown)).await
}

/// Sets plan and limits.
#[utoipa::path(post, path = "/operator/organizations/{organization}/plan", request_body = AgreementForm)]
pub async fn change_plan(
    oversight: Oversight,
    page: Page,
    Form(input): Form<AgreementForm>,
) -> Result<Committed<Response>, Error> {
    let changed = match input.read() {
        Ok(wanted) => changes::change_plan(&oversight, wanted).await,
        Err(error) => Err(error),
    };
    answer(oversight, page, changed, "flash-plan-changed", |shown| OrganizationPage {
        agreement: input,
        ..shown
    })
    .await
}

/// Makes it read-only.
#[utoipa::path(post, path = "/operator/organizations/{organization}/suspend", request_body = Suspension)]
pub async fn suspend(
    oversight: Oversight,
    page: Page,
    Form(input): Form<Suspension>,
) -> Result<Committed<Response>, Error> {
    let changed = changes::suspend(&oversight, &input).await;
    answer(oversight, page, changed, "flash-operator-suspended", |shown| OrganizationPage {
        suspension: input,
        ..shown
    })
    .await
}

/// Ends the suspension.
#[utoipa::path(post, path = "/operator/organizations/{organization}/activate")]
pub async fn activate(oversight: Oversight, page: Page) -> Result<Committed<Response>, Error> {
    let changed = changes::activate(&oversight).await;
    answer(oversight, page, changed, "flash-operator-activated", |shown| shown).await
}

/// Leads back to the organization after a change; or shows the form again with its problems, which is a look at it.
async fn answer(
    oversight: Oversight,
    page: Page,
    changed: Result<Event, Error>,
    told: &str,
    typed: impl FnOnce(OrganizationPage) -> OrganizationPage,
) -> Result<Committed<Response>, Error> {
    let id = oversight.organization().id;
    match changed {
        Ok(event) => {
            let see = See::other(format!("/operator/organizations/{id}")).telling(told);
            oversight.commit(event, see.into_response()).await
        }
        Err(Error::Invalid(fields)) => {
            let shown = typed(OrganizationPage { fields, ..OrganizationPage::load(&oversight, page).await? });
            let rejected = (StatusCode::UNPROCESSABLE_ENTITY, Html(shown)).into_response();
            oversight.commit(changes::looked(), rejected).await
        }
        Err(error) => Err(error),
    }
}
