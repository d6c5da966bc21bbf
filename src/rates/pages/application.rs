//! Applying rates to the past: first what would change, then the button that changes it.

use askama::Template;
use futures_util::try_join;
use jiff::civil::Date;
use queries::queries::rates::queries::RatePeople;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::people;
use crate::clients::{self, ClientOption};
use crate::error::{Error, Fields};
use crate::money::{Currency, Money};
use crate::projects::{self, ProjectOption};
use crate::rates::applying::{Application, Expected};
use crate::rates::words::left_out;
use crate::rates::{Scope, currency};
use crate::tenancy::{Committed, ManageRates, Permission, SeeRates, Tenant};
use crate::time_rules::{day_of, format_hms};
use crate::web::{Form, Html, Page, Query, See, optional, optional_id};

/// The page.
#[derive(Template)]
#[template(path = "rates/apply.html")]
struct ApplyPage {
    page: Page,
    asked: Asked,
    /// What would change; none before anything was asked.
    found: Option<Application>,
    currency: Currency,
    people: Vec<RatePeople>,
    clients: Vec<ClientOption>,
    projects: Vec<ProjectOption>,
    fields: Fields,
}

/// Which time, as it was typed; nothing before anything was asked.
#[derive(Clone, Debug, Default, Deserialize, IntoParams, ToSchema)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// The first day.
    #[serde(default, deserialize_with = "optional")]
    from: Option<String>,
    /// The last day.
    #[serde(default, deserialize_with = "optional")]
    to: Option<String>,
    /// Only this person's time.
    #[serde(default, deserialize_with = "optional_id")]
    user: Option<Uuid>,
    /// Only on this client's projects.
    #[serde(default, deserialize_with = "optional_id")]
    client: Option<Uuid>,
    /// Only on this project.
    #[serde(default, deserialize_with = "optional_id")]
    project: Option<Uuid>,
    /// What the preview said.
    #[serde(default)]
    #[param(ignore)]
    entries: Option<i64>,
    /// What the preview said.
    #[serde(default)]
    #[param(ignore)]
    new_amount: Option<i64>,
}

impl Asked {
    /// The days and what is named, with a problem at each day that is none.
    fn scope<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Scope, Error> {
        let (notation, mut fields) = (tenant.member().notation(), Fields::default());
        let mut day = |field: &'static str, text: &Option<String>| {
            let read = text.as_deref().and_then(|text| notation.read_day(text));
            read.unwrap_or_else(|| {
                fields.add(field, "day-invalid");
                Date::MIN
            })
        };
        let (from, to) = (day("from", &self.from), day("to", &self.to));
        fields.check()?;
        let (user_id, client_id, project_id) = (self.user, self.client, self.project);
        Ok(Scope { from, to, user_id, client_id, project_id, task_id: None })
    }

    fn expected(&self) -> Option<Expected> {
        let (entries, new_amount) = self.entries.zip(self.new_amount)?;
        Some(Expected { entries, new_amount })
    }

    /// The month so far, where nothing was asked.
    fn or_this_month<P: Permission>(self, tenant: &Tenant<P>) -> Self {
        let today = day_of(tenant.now(), &tenant.member().zone());
        let from = self.from.unwrap_or_else(|| today.first_of_month().to_string());
        let to = self.to.unwrap_or_else(|| today.to_string());
        Self { from: Some(from), to: Some(to), ..self }
    }
}

impl ApplyPage {
    async fn load<P: Permission>(tenant: &Tenant<P>, page: Page, asked: Asked) -> Result<Self, Error> {
        let (page, people, clients, projects) = try_join!(
            page.with_timer(tenant),
            people(tenant),
            clients::options(tenant, asked.client.as_ref()),
            projects::options_with(tenant, asked.project)
        )?;
        let (currency, asked) = (currency(tenant)?, asked.or_this_month(tenant));
        Ok(Self { page, asked, found: None, currency, people, clients, projects, fields: Fields::default() })
    }

    fn money(&self, minor: i64) -> String {
        self.page.money(Money { minor, currency: self.currency })
    }

    fn is_for_person(&self, person: &RatePeople) -> bool {
        self.asked.user == Some(person.user_id)
    }

    fn is_for_client(&self, client: &ClientOption) -> bool {
        self.asked.client == Some(client.id)
    }

    fn is_for_project(&self, project: &ProjectOption) -> bool {
        self.asked.project == Some(project.id)
    }
}

/// What would change.
#[utoipa::path(get, path = "/organizations/{organization}/rates/apply", params(Asked))]
pub async fn preview(
    tenant: Tenant<SeeRates>,
    page: Page,
    Query(asked): Query<Asked>,
) -> Result<Html<impl Template>, Error> {
    let asks = asked.from.is_some() || asked.to.is_some();
    let shown = Box::pin(ApplyPage::load(&tenant, page, asked)).await?;
    if !asks {
        return Ok(Html(shown));
    }
    let found = async { shown.asked.scope(&tenant)?.preview(&tenant).await };
    match found.await {
        Ok(found) => Ok(Html(ApplyPage { found: Some(found), ..shown })),
        Err(Error::Invalid(fields)) => Err(Html(ApplyPage { fields, ..shown }).rejected()),
        Err(error) => Err(error),
    }
}

/// Changes it.
#[utoipa::path(post, path = "/organizations/{organization}/rates/apply", request_body = Asked)]
pub async fn apply(
    tenant: Tenant<ManageRates>,
    page: Page,
    Form(asked): Form<Asked>,
) -> Result<Committed<See>, Error> {
    let expected = asked.expected();
    let shown = Box::pin(ApplyPage::load(&tenant, page, asked)).await?;
    let applied = async { shown.asked.scope(&tenant)?.apply(&tenant, expected).await };
    match applied.await {
        Ok(_) => tenant.commit(See::other(shown.page.to("rates")).telling("flash-rates-applied")).await,
        Err(Error::Invalid(fields)) => Err(Html(ApplyPage { fields, ..shown }).rejected()),
        Err(error) => Err(error),
    }
}
