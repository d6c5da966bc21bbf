//! Tasks to choose from while time is tracked.

use askama::Template;
use queries::queries::tasks::queries as sql;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::TaskOption;
use crate::error::Error;
use crate::tenancy::{Permission, SeeWork, Tenant};
use crate::web::{Html, Page, Query, like_pattern, optional_id};

/// Choices that a page brings along.
const CHOICES: i64 = 50;
/// Choices in the answer to what was typed.
const SUGGESTIONS: i64 = 20;

/// What was typed in a picker's search field.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Typed {
    /// Part of the task's or its project's name; the picker calls it `q`.
    #[serde(default, alias = "q")]
    task_name: String,
    /// The project that is chosen beside it.
    #[serde(default, deserialize_with = "optional_id")]
    project: Option<Uuid>,
}

/// Entries of the picker's list.
#[derive(Template)]
#[template(path = "tasks/suggestions.html")]
struct Suggestions {
    page: Page,
    tasks: Vec<TaskOption>,
}

/// Open tasks that match what was typed, one's own first.
#[utoipa::path(get, path = "/organizations/{organization}/tasks/suggestions", params(Typed))]
pub async fn suggestions(
    tenant: Tenant<SeeWork>,
    page: Page,
    Query(typed): Query<Typed>,
) -> Result<Html<impl Template>, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    let pattern = like_pattern(&typed.task_name);
    let tasks = sql::task_options()
        .bind(&tenant, &organization, &typed.project, &pattern, &user, &SUGGESTIONS)
        .all()
        .await?;
    Ok(Html(Suggestions { page, tasks }))
}

/// Open tasks that the person is likely to choose, at most 50: those of their latest entries first, then those that they
/// were given.
pub async fn options<P: Permission>(tenant: &Tenant<P>) -> Result<Vec<TaskOption>, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    Ok(sql::own_task_options().bind(tenant, &organization, &user, &CHOICES).all().await?)
}
