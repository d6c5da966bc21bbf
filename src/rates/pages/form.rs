//! The form for a new rate, or for one that exists, and taking one away.

use askama::Template;
use futures_util::try_join;
use queries::queries::rates::queries::{self as sql, RatePeople, SubjectNames};
use queries::types::RateKind;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::people;
use crate::clients::{self, ClientOption};
use crate::error::{Error, Fields};
use crate::money::Currency;
use crate::projects::{self, ProjectOption};
use crate::rates::form::RateForm;
use crate::rates::input::hourly;
use crate::rates::{Rate, currency, find, words};
use crate::tenancy::{Committed, ManageRates, Permission, SeeRates, Tenant};
use crate::web::{ConfirmDelete, Form, Html, Id, Page, Path, Query, See, optional_id};

/// The form.
#[derive(Template)]
#[template(path = "rates/form.html")]
struct FormPage {
    page: Page,
    existing: Option<Rate>,
    form: RateForm,
    currency: Currency,
    /// Names of what the form is about already.
    names: SubjectNames,
    people: Vec<RatePeople>,
    clients: Vec<ClientOption>,
    projects: Vec<ProjectOption>,
    fields: Fields,
}

/// What a new rate starts from.
#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Start {
    /// A person.
    #[serde(default, deserialize_with = "optional_id")]
    user: Option<Uuid>,
    /// A client.
    #[serde(default, deserialize_with = "optional_id")]
    client: Option<Uuid>,
    /// A project.
    #[serde(default, deserialize_with = "optional_id")]
    project: Option<Uuid>,
    /// A task.
    #[serde(default, deserialize_with = "optional_id")]
    task: Option<Uuid>,
}

impl Start {
    fn form(self) -> RateForm {
        RateForm {
            version: None,
            kind: hourly(),
            user_id: self.user,
            client_id: self.client,
            project_id: self.project,
            task_id: self.task,
            rate: String::new(),
            valid_from: String::new(),
            valid_to: String::new(),
        }
    }
}

impl FormPage {
    /// Everything the form shows is read before anything is written: after a violated constraint it would be too late.
    async fn load<P: Permission>(
        tenant: &Tenant<P>,
        page: Page,
        existing: Option<Rate>,
        form: RateForm,
    ) -> Result<Self, Error> {
        let organization = tenant.organization_id();
        let RateForm { user_id, client_id, project_id, task_id, .. } = form;
        let names = async {
            let named = sql::subject_names();
            Ok(named.bind(tenant, &organization, &user_id, &client_id, &project_id, &task_id).one().await?)
        };
        let (page, names, people, clients, projects) = try_join!(
            page.with_timer(tenant),
            names,
            people(tenant),
            clients::options(tenant, client_id.as_ref()),
            projects::options_with(tenant, project_id)
        )?;
        let currency = currency(tenant)?;
        Ok(Self {
            page,
            existing,
            form,
            currency,
            names,
            people,
            clients,
            projects,
            fields: Fields::default(),
        })
    }

    /// The form again, with its errors at their fields; other errors stay as they are.
    fn rejected(self, error: Error) -> Error {
        match error {
            Error::Invalid(fields) => Html(Self { fields, ..self }).rejected(),
            other => other,
        }
    }

    /// Whose rate it is, where the form does not ask.
    fn fixed(&self) -> Option<String> {
        let name = |rate| words::whose(rate).unwrap_or_else(|| self.page.t("organization").into_owned());
        self.existing.as_ref().map(name).or(self.names.task.clone())
    }

    fn is_cost(&self) -> bool {
        self.form.kind == RateKind::Cost
    }

    fn is_for_person(&self, person: &RatePeople) -> bool {
        self.form.user_id == Some(person.user_id)
    }

    fn is_for_client(&self, client: &ClientOption) -> bool {
        self.form.client_id == Some(client.id)
    }

    fn is_for_project(&self, project: &ProjectOption) -> bool {
        self.form.project_id == Some(project.id)
    }
}

/// The page of what a rate is for; all rates for the organization's.
fn place(page: &Page, rate: &Rate) -> String {
    let at = |part: &str, id| page.to(&format!("{part}/{id}#rates"));
    let of_work = rate.project_id.map(|id| at("projects", id)).or(rate.task_id.map(|id| at("tasks", id)));
    let of_people = rate.client_id.map(|id| at("clients", id)).or(rate.user_id.map(|id| at("members", id)));
    of_work.or(of_people).unwrap_or_else(|| page.to("rates"))
}

/// The form for a new rate.
#[utoipa::path(get, path = "/organizations/{organization}/rates/new", params(Start))]
pub async fn new(
    tenant: Tenant<SeeRates>,
    page: Page,
    Query(start): Query<Start>,
) -> Result<Html<impl Template>, Error> {
    Box::pin(FormPage::load(&tenant, page, None, start.form())).await.map(Html)
}

/// Sets a rate.
#[utoipa::path(post, path = "/organizations/{organization}/rates/new", request_body = RateForm)]
pub async fn create(
    tenant: Tenant<ManageRates>,
    page: Page,
    Form(form): Form<RateForm>,
) -> Result<Committed<See>, Error> {
    let shown = Box::pin(FormPage::load(&tenant, page, None, form)).await?;
    let created = match shown.form.read(shown.currency, shown.page.notation()) {
        Ok(input) => crate::rates::create(&tenant, &input).await,
        Err(error) => Err(error),
    };
    match created {
        Ok(rate) => tenant.commit(See::other(place(&shown.page, &rate)).telling("flash-rate-created")).await,
        Err(error) => Err(shown.rejected(error)),
    }
}

/// The form for a rate that exists.
#[utoipa::path(get, path = "/organizations/{organization}/rates/{id}/edit")]
pub async fn edit(
    tenant: Tenant<SeeRates>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    let rate = find(&tenant, id).await?;
    let form = RateForm::of(&rate, currency(&tenant)?, page.notation());
    Box::pin(FormPage::load(&tenant, page, Some(rate), form)).await.map(Html)
}

/// Changes a rate.
#[utoipa::path(post, path = "/organizations/{organization}/rates/{id}/edit", request_body = RateForm)]
pub async fn update(
    tenant: Tenant<ManageRates>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<RateForm>,
) -> Result<Committed<See>, Error> {
    let version = form.version.ok_or(Error::PreconditionRequired)?;
    let rate = find(&tenant, id).await?;
    let shown = Box::pin(FormPage::load(&tenant, page, Some(rate), form)).await?;
    let updated = match shown.form.change(shown.currency, shown.page.notation()) {
        Ok(change) => crate::rates::update(&tenant, id, version, change).await,
        Err(error) => Err(error),
    };
    match updated {
        Ok(rate) => tenant.commit(See::other(place(&shown.page, &rate)).telling("flash-saved")).await,
        Err(error) => Err(shown.rejected(error)),
    }
}

/// Asks before a rate is taken away.
#[utoipa::path(get, path = "/organizations/{organization}/rates/{id}/delete")]
pub async fn confirm_delete(
    tenant: Tenant<SeeRates>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<ConfirmDelete>, Error> {
    let (page, rate) = try_join!(page.with_timer(&tenant), find(&tenant, id))?;
    let amount = words::an_hour(&page, rate.rate, currency(&tenant)?);
    let whose = words::whose(&rate).unwrap_or_else(|| page.t("organization").into_owned());
    let (consequence, back) = (page.t("rate-delete-consequence"), page.to(&format!("rates/{id}/edit")));
    Ok(Html(ConfirmDelete { page, name: format!("{whose}: {amount}"), consequence, back }))
}

/// Takes a rate away.
#[utoipa::path(post, path = "/organizations/{organization}/rates/{id}/delete")]
pub async fn delete(
    tenant: Tenant<ManageRates>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    let rate = crate::rates::delete(&tenant, id).await?;
    tenant.commit(See::other(place(&page, &rate)).telling("flash-rate-deleted")).await
}
