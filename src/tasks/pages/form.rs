//! The form for a new task, or for one that exists.

use askama::Template;
use futures_util::try_join;
use queries::queries::tasks::queries::AssigneeOptions;
use queries::types::TaskStatus;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::error::{Error, Fields};
use crate::projects::{self, ProjectOption};
use crate::tasks::form::TaskForm;
use crate::tasks::words::{PRIORITIES, STATUSES};
use crate::tasks::{Task, find, people, writing};
use crate::tenancy::{Committed, ManageTasks, Permission, PrepareTasks, Tenant};
use crate::web::{Form, Html, Id, Page, Path, Query, See, optional_choice, optional_id};

/// The form.
#[derive(Template)]
#[template(path = "tasks/form.html")]
struct FormPage {
    page: Page,
    /// The task that is being changed.
    existing: Option<Task>,
    form: TaskForm,
    /// To choose from, for a new task.
    projects: Vec<ProjectOption>,
    people: Vec<AssigneeOptions>,
    fields: Fields,
}

/// What a new task starts from.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Start {
    /// The project it is in.
    #[serde(default, deserialize_with = "optional_id")]
    project: Option<Uuid>,
    /// The column of the board where it was begun.
    #[serde(default, deserialize_with = "optional_choice")]
    #[param(inline)]
    status: Option<TaskStatus>,
}

impl FormPage {
    /// Everything the form shows is read before anything is written: after a violated constraint it would be too late.
    async fn load<P: Permission>(
        tenant: &Tenant<P>,
        page: Page,
        existing: Option<Uuid>,
        sent: Option<TaskForm>,
    ) -> Result<Self, Error> {
        let task = async {
            match existing {
                Some(id) => find(tenant, id).await.map(Some),
                None => Ok(None),
            }
        };
        let (page, existing) = try_join!(page.with_timer(tenant), task)?;
        let shown = existing.as_ref().map(TaskForm::of);
        let form = sent.or(shown).unwrap_or_else(|| TaskForm::new(None, None));
        let (projects, people) = try_join!(
            projects::options_with(tenant, form.project_id),
            people::assignees(tenant, form.assignee_id, form.project_id)
        )?;
        Ok(Self { page, existing, form, projects, people, fields: Fields::default() })
    }

    /// The form again, with its errors at their fields; other errors stay as they are.
    fn rejected(self, error: Error) -> Error {
        match error {
            Error::Invalid(fields) => Html(Self { fields, ..self }).rejected(),
            other => other,
        }
    }

    fn is_in(&self, project: &ProjectOption) -> bool {
        self.form.project_id == Some(project.id)
    }

    fn is_given_to(&self, person: &AssigneeOptions) -> bool {
        self.form.assignee_id == Some(person.user_id)
    }
}

/// The form for a new task.
#[utoipa::path(get, path = "/organizations/{organization}/tasks/new", params(Start))]
pub async fn new(
    tenant: Tenant<PrepareTasks>,
    page: Page,
    Query(start): Query<Start>,
) -> Result<Html<impl Template>, Error> {
    let form = TaskForm::new(start.project, start.status);
    Box::pin(FormPage::load(&tenant, page, None, Some(form))).await.map(Html)
}

/// Creates a task.
#[utoipa::path(post, path = "/organizations/{organization}/tasks/new", request_body = TaskForm)]
pub async fn create(
    tenant: Tenant<ManageTasks>,
    page: Page,
    Form(form): Form<TaskForm>,
) -> Result<Committed<See>, Error> {
    let shown = Box::pin(FormPage::load(&tenant, page, None, Some(form))).await?;
    let created = match shown.form.read(shown.page.notation()) {
        Ok(input) => writing::create(&tenant, &input).await,
        Err(error) => Err(error),
    };
    match created {
        Ok(task) => {
            let to = shown.page.to(&format!("tasks/{}", task.id));
            tenant.commit(See::other(to).telling("flash-task-created")).await
        }
        Err(error) => Err(shown.rejected(error)),
    }
}

/// The form for a task that exists.
#[utoipa::path(get, path = "/organizations/{organization}/tasks/{id}/edit")]
pub async fn edit(
    tenant: Tenant<PrepareTasks>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    Box::pin(FormPage::load(&tenant, page, Some(id), None)).await.map(Html)
}

/// Changes a task.
#[utoipa::path(post, path = "/organizations/{organization}/tasks/{id}/edit", request_body = TaskForm)]
pub async fn update(
    tenant: Tenant<ManageTasks>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<TaskForm>,
) -> Result<Committed<See>, Error> {
    let version = form.version.ok_or(Error::PreconditionRequired)?;
    let mut shown = Box::pin(FormPage::load(&tenant, page, Some(id), Some(form))).await?;
    shown.form.project_id = shown.existing.as_ref().map(|task| task.project_id);
    let updated = match shown.form.read(shown.page.notation()) {
        Ok(input) => writing::update(&tenant, id, version, &input).await,
        Err(error) => Err(error),
    };
    match updated {
        Ok(_) => {
            let to = shown.page.to(&format!("tasks/{id}"));
            tenant.commit(See::other(to).telling("flash-saved")).await
        }
        Err(error) => Err(shown.rejected(error)),
    }
}
