//! Comments as pages: forms below a project and a task, and one of their own to edit or to correct.

use askama::Template;
use futures_util::try_join;
use queries::queries::comments::queries::MentionOptions;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::section::people;
use super::{About, Comment, CommentInput, find, path, writing};
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, ManageTasks, Permission, PrepareTasks, Tenant};
use crate::web::{ConfirmDelete, Form, Html, Id, Page, Path, See, trimmed};

/// The form's fields as they were typed.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct CommentForm {
    /// The version the form started from; none for a new comment.
    version: Option<i32>,
    /// As in the API.
    #[serde(default, deserialize_with = "trimmed")]
    body: String,
    /// As in the API.
    #[serde(default)]
    mentions: Vec<Uuid>,
}

/// The form on a page of its own.
#[derive(Template)]
#[template(path = "comments/form.html")]
struct FormPage {
    page: Page,
    form: CommentForm,
    people: Vec<MentionOptions>,
    /// Where the form is sent, and where one gets back to.
    action: String,
    back: String,
    fields: Fields,
}

impl CommentForm {
    fn input(&self) -> CommentInput {
        CommentInput { body: self.body.clone(), mentions: self.mentions.clone() }
    }
}

impl FormPage {
    /// Everything the form shows is read before anything is written: after a violated constraint it would be too late.
    async fn load<P: Permission>(
        tenant: &Tenant<P>,
        page: Page,
        form: CommentForm,
        about: About,
        (action, back): (String, String),
    ) -> Result<Self, Error> {
        let (page, people) = try_join!(page.with_timer(tenant), people(tenant, about))?;
        let (action, back) = (page.to(&action), page.to(&back));
        Ok(Self { page, form, people, action, back, fields: Fields::default() })
    }

    fn rejected(self, error: Error) -> Error {
        match error {
            Error::Invalid(fields) => Html(Self { fields, ..self }).rejected(),
            other => other,
        }
    }
}

/// Comments on a project.
#[utoipa::path(post, path = "/organizations/{organization}/projects/{id}/comments", request_body = CommentForm)]
pub async fn on_project(
    tenant: Tenant<ManageTasks>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<CommentForm>,
) -> Result<Committed<See>, Error> {
    begin(tenant, page, About::Project(id), form).await
}

/// Comments on a task.
#[utoipa::path(post, path = "/organizations/{organization}/tasks/{id}/comments", request_body = CommentForm)]
pub async fn on_task(
    tenant: Tenant<ManageTasks>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<CommentForm>,
) -> Result<Committed<See>, Error> {
    begin(tenant, page, About::Task(id), form).await
}

async fn begin(
    tenant: Tenant<ManageTasks>,
    page: Page,
    about: About,
    form: CommentForm,
) -> Result<Committed<See>, Error> {
    let places = (format!("{}/comments", about.page()), about.page());
    let shown = FormPage::load(&tenant, page, form, about, places).await?;
    let written = writing::begin(&tenant, about, &shown.form.input()).await;
    answer(tenant, shown, written).await
}

/// Replies to a comment.
#[utoipa::path(post, path = "/organizations/{organization}/comments/{id}/replies", request_body = CommentForm)]
pub async fn reply(
    tenant: Tenant<ManageTasks>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<CommentForm>,
) -> Result<Committed<See>, Error> {
    let answered = find(&tenant, id).await?;
    let places = (format!("comments/{id}/replies"), place(&answered));
    let shown = FormPage::load(&tenant, page, form, writing::about(&answered)?, places).await?;
    let written = writing::reply(&tenant, id, &shown.form.input()).await;
    answer(tenant, shown, written).await
}

/// The form for a comment that exists.
#[utoipa::path(get, path = "/organizations/{organization}/comments/{id}/edit")]
pub async fn edit(
    tenant: Tenant<PrepareTasks>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    let comment = find(&tenant, id).await?;
    if comment.user_id != tenant.user_id() {
        return Err(Error::forbidden("comment-not-own"));
    }
    let (places, about) = ((format!("comments/{id}/edit"), place(&comment)), writing::about(&comment)?);
    let form = CommentForm { version: Some(comment.version), body: comment.body, mentions: comment.mentions };
    FormPage::load(&tenant, page, form, about, places).await.map(Html)
}

/// Changes one's own comment.
#[utoipa::path(post, path = "/organizations/{organization}/comments/{id}/edit", request_body = CommentForm)]
pub async fn update(
    tenant: Tenant<ManageTasks>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<CommentForm>,
) -> Result<Committed<See>, Error> {
    let version = form.version.ok_or(Error::PreconditionRequired)?;
    let comment = find(&tenant, id).await?;
    let places = (format!("comments/{id}/edit"), place(&comment));
    let shown = FormPage::load(&tenant, page, form, writing::about(&comment)?, places).await?;
    let written = writing::update(&tenant, id, version, &shown.form.input()).await;
    answer(tenant, shown, written).await
}

/// Asks before a comment is deleted.
#[utoipa::path(get, path = "/organizations/{organization}/comments/{id}/delete")]
pub async fn confirm_delete(
    tenant: Tenant<PrepareTasks>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<ConfirmDelete>, Error> {
    let (page, comment) = try_join!(page.with_timer(&tenant), find(&tenant, id))?;
    let (back, consequence) = (page.to(&place(&comment)), page.t("comment-delete-consequence"));
    let name = comment.body.chars().take(60).collect();
    Ok(Html(ConfirmDelete { page, name, consequence, back }))
}

/// Deletes a comment.
#[utoipa::path(post, path = "/organizations/{organization}/comments/{id}/delete")]
pub async fn delete(
    tenant: Tenant<ManageTasks>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    let comment = writing::delete(&tenant, id).await?;
    let back = page.to(&writing::about(&comment)?.page());
    tenant.commit(See::other(back).telling("flash-comment-deleted")).await
}

async fn answer(
    tenant: Tenant<ManageTasks>,
    shown: FormPage,
    written: Result<Comment, Error>,
) -> Result<Committed<See>, Error> {
    match written {
        Ok(comment) => {
            let to = shown.page.to(&place(&comment));
            // The page comes back at the comment and marks it; a message would only cover what one does next.
            tenant.commit(See::other(to)).await
        }
        Err(error) => Err(shown.rejected(error)),
    }
}

fn place(comment: &Comment) -> String {
    path(comment.task_id, comment.project_id, comment.id)
}
