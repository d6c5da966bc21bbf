//! Projects as pages.

use std::collections::HashMap;

use askama::Template;
use futures_util::try_join;
use queries::types::ProjectVisibility;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::people::{self, People};
use super::{Project, ProjectFilter, ProjectForm, ProjectStatus};
use crate::budgets::{self, Used};
use crate::clients::{self, ClientOption};
use crate::comments::{About, Section, SectionFilter};
use crate::error::{Error, Fields};
use crate::money::{Currency, Money};
use crate::project_activity::{ActivitySection, ActivitySectionFilter};
use crate::project_totals::{TotalsPeriod, TotalsSection};
use crate::rates::{self, currency};
use crate::tenancy::{Committed, ManageWork, Permission, PrepareWork, SeeWork, Tenant};
use crate::texts::Text;
use crate::web::{ConfirmDelete, Form, Html, Id, Listing, Page, Path, Query, See, optional_id};

/// The list.
#[derive(Template)]
#[template(path = "projects/list.html")]
struct ProjectsPage {
    page: Page,
    filter: ProjectFilter,
    projects: Listing<Project>,
    clients: Vec<ClientOption>,
    /// How far budgets are used, for who may see them.
    budgets: HashMap<Uuid, Used>,
    manages: bool,
}

impl ProjectsPage {
    fn budget(&self, project: &Project) -> Option<&Used> {
        self.budgets.get(&project.id)
    }
}

/// One project.
#[derive(Template)]
#[template(path = "projects/show.html")]
pub(super) struct ProjectPage {
    page: Page,
    project: Project,
    /// Who belongs to it.
    pub(super) people: People,
    /// The rate in words; none for who may not see amounts.
    rate: Option<Text>,
    totals: TotalsSection,
    rates: Option<rates::Section>,
    budget: Option<budgets::Section>,
    in_use: bool,
    manages: bool,
    activity: ActivitySection,
    comments: Section,
}

/// The form for a new project, or for one that exists.
#[derive(Template)]
#[template(path = "projects/form.html")]
struct FormPage {
    page: Page,
    existing: Option<Uuid>,
    form: ProjectForm,
    currency: Currency,
    clients: Vec<ClientOption>,
    /// How many people do not see the project while it is private.
    unseen_by: i64,
    fields: Fields,
}

/// What a new project starts from.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Start {
    /// The client it is for.
    #[serde(default, deserialize_with = "optional_id")]
    client: Option<Uuid>,
}

impl FormPage {
    /// Everything the form shows is read before anything is written: after a violated constraint it would be too late.
    async fn load<P: Permission>(
        tenant: &Tenant<P>,
        page: Page,
        existing: Option<Uuid>,
        form: ProjectForm,
    ) -> Result<Self, Error> {
        let (page, clients, unseen_by) = try_join!(
            page.with_timer(tenant),
            clients::options(tenant, form.client_id.as_ref()),
            people::unseen_by(tenant, existing)
        )?;
        let (currency, fields) = (currency(tenant)?, Fields::default());
        Ok(Self { page, existing, form, currency, clients, unseen_by, fields })
    }

    /// The form again, with its errors at their fields; other errors stay as they are.
    fn rejected(self, error: Error) -> Error {
        match error {
            Error::Invalid(fields) => Html(Self { fields, ..self }).rejected(),
            other => other,
        }
    }
}

/// The projects, by name.
#[utoipa::path(get, path = "/organizations/{organization}/projects", params(ProjectFilter))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    page: Page,
    Query(filter): Query<ProjectFilter>,
) -> Result<Html<impl Template>, Error> {
    let (page, projects, clients) = try_join!(
        page.with_timer(&tenant),
        filter.list(&tenant),
        clients::options(&tenant, filter.client.as_ref())
    )?;
    let shown: Vec<Uuid> = projects.data.iter().map(|project| project.id).collect();
    let budgets = budgets::uses(&tenant, &shown).await?;
    let manages = tenant.member().may::<ManageWork>();
    Ok(Html(ProjectsPage { page, filter, projects, clients, budgets, manages }))
}

/// The form for a new project.
#[utoipa::path(get, path = "/organizations/{organization}/projects/new", params(Start))]
pub async fn new(
    tenant: Tenant<PrepareWork>,
    page: Page,
    Query(start): Query<Start>,
) -> Result<Html<impl Template>, Error> {
    FormPage::load(&tenant, page, None, ProjectForm::new(start.client)).await.map(Html)
}

/// Creates a project.
#[utoipa::path(post, path = "/organizations/{organization}/projects/new", request_body = ProjectForm)]
pub async fn create(
    tenant: Tenant<ManageWork>,
    page: Page,
    Form(form): Form<ProjectForm>,
) -> Result<Committed<See>, Error> {
    let shown = FormPage::load(&tenant, page, None, form).await?;
    let created = match shown.form.read(shown.currency, shown.page.notation()) {
        Ok(input) => super::create(&tenant, &input).await,
        Err(error) => Err(error),
    };
    match created {
        Ok(project) => {
            let to = shown.page.to(&format!("projects/{}", project.id));
            tenant.commit(See::other(to).telling("flash-project-created")).await
        }
        Err(error) => Err(shown.rejected(error)),
    }
}

/// One project.
#[utoipa::path(
    get,
    path = "/organizations/{organization}/projects/{id}",
    params(SectionFilter, TotalsPeriod, ActivitySectionFilter)
)]
pub async fn show(
    tenant: Tenant<SeeWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Query(comments): Query<SectionFilter>,
    Query(period): Query<TotalsPeriod>,
    Query(activity): Query<ActivitySectionFilter>,
) -> Result<Html<impl Template>, Error> {
    Box::pin(ProjectPage::load(&tenant, page, id, (comments, period, activity))).await.map(Html)
}

impl ProjectPage {
    /// Reads all that the page shows; the statements travel together.
    pub(super) async fn load<P: Permission>(
        tenant: &Tenant<P>,
        page: Page,
        id: Uuid,
        (comments, period, activity): (SectionFilter, TotalsPeriod, ActivitySectionFilter),
    ) -> Result<Self, Error> {
        let (page, project, people, in_use, totals, rates, budget, activity, comments) = try_join!(
            page.with_timer(tenant),
            super::find(tenant, id),
            People::load(tenant, id),
            super::in_use(tenant, id),
            TotalsSection::load(tenant, id, period),
            rates::section(tenant, rates::About::Project(id)),
            budgets::Section::load(tenant, id),
            ActivitySection::load(tenant, id, activity),
            Section::load(tenant, About::Project(id), comments)
        )?;
        let (currency, usual) = (currency(tenant)?, tenant.member().organization().default_rate_minor);
        let rate = tenant.member().sees_amounts();
        let rate = rate.then(|| rate_in_words(&page, (project.hourly_rate, usual), currency));
        let manages = tenant.member().may::<ManageWork>();
        Ok(Self { page, project, people, rate, totals, rates, budget, in_use, manages, activity, comments })
    }
}

/// The project's rate, or else the organization's usual one.
fn rate_in_words(page: &Page, (own, usual): (Option<i64>, Option<i64>), currency: Currency) -> Text {
    let (key, Some(minor)) = (if own.is_some() { "rate-an-hour" } else { "rate-usual" }, own.or(usual))
    else {
        return page.t("rate-not-set");
    };
    page.t1(key, "amount", page.money(Money { minor, currency }))
}

/// The form for a project that exists.
#[utoipa::path(get, path = "/organizations/{organization}/projects/{id}/edit")]
pub async fn edit(
    tenant: Tenant<PrepareWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    let project = super::find(&tenant, id).await?;
    let form = ProjectForm::of(project, currency(&tenant)?, page.notation());
    FormPage::load(&tenant, page, Some(id), form).await.map(Html)
}

/// Changes a project.
#[utoipa::path(post, path = "/organizations/{organization}/projects/{id}/edit", request_body = ProjectForm)]
pub async fn update(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<ProjectForm>,
) -> Result<Committed<See>, Error> {
    let version = form.version.ok_or(Error::PreconditionRequired)?;
    let shown = FormPage::load(&tenant, page, Some(id), form).await?;
    let updated = match shown.form.read(shown.currency, shown.page.notation()) {
        Ok(input) => super::update(&tenant, id, version, &input).await,
        Err(error) => Err(error),
    };
    match updated {
        Ok(_) => {
            let to = shown.page.to(&format!("projects/{id}"));
            tenant.commit(See::other(to).telling("flash-saved")).await
        }
        Err(error) => Err(shown.rejected(error)),
    }
}

/// Archives a project.
#[utoipa::path(post, path = "/organizations/{organization}/projects/{id}/archive")]
pub async fn archive(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    super::set_archived(&tenant, id, true).await?;
    let undo = page.to(&format!("projects/{id}/restore"));
    tenant.commit(See::other(page.to("projects")).telling_with_undo("flash-project-archived", undo)).await
}

/// Restores an archived project.
#[utoipa::path(post, path = "/organizations/{organization}/projects/{id}/restore")]
pub async fn restore(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    super::set_archived(&tenant, id, false).await?;
    tenant.commit(See::other(page.to(&format!("projects/{id}"))).telling("flash-project-restored")).await
}

/// Asks before a project is deleted.
#[utoipa::path(get, path = "/organizations/{organization}/projects/{id}/delete")]
pub async fn confirm_delete(
    tenant: Tenant<PrepareWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<ConfirmDelete>, Error> {
    let (page, project, in_use) =
        try_join!(page.with_timer(&tenant), super::find(&tenant, id), super::in_use(&tenant, id))?;
    if in_use {
        return Err(Error::conflict("project-in-use"));
    }
    let back = page.to(&format!("projects/{id}"));
    let consequence = page.t("project-delete-consequence");
    Ok(Html(ConfirmDelete { page, name: project.name, consequence, back }))
}

/// Deletes a project without time and tasks.
#[utoipa::path(post, path = "/organizations/{organization}/projects/{id}/delete")]
pub async fn delete(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    super::delete(&tenant, id).await?;
    tenant.commit(See::other(page.to("projects")).telling("flash-project-deleted")).await
}
