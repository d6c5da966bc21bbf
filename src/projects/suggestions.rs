//! Projects to choose from while time is tracked.

use askama::Template;
use queries::queries::projects::queries as sql;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::{Project, ProjectOption, find};
use crate::error::Error;
use crate::tenancy::{Permission, SeeWork, Tenant};
use crate::web::{Html, Page, Query, like_pattern};

/// Choices that a page brings along.
const CHOICES: i64 = 50;
/// Choices in the answer to what was typed.
const SUGGESTIONS: i64 = 20;

/// What was typed in a picker's search field.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Typed {
    /// Part of the project's name or code, or of its client's name; the picker calls it `q`.
    #[serde(default, alias = "q")]
    project_name: String,
}

/// Entries of the picker's list.
#[derive(Template)]
#[template(path = "projects/suggestions.html")]
struct Suggestions {
    page: Page,
    projects: Vec<ProjectOption>,
}

/// Active projects that match what was typed, the person's favourites first, then their latest.
#[utoipa::path(get, path = "/organizations/{organization}/projects/suggestions", params(Typed))]
pub async fn suggestions(
    tenant: Tenant<SeeWork>,
    page: Page,
    Query(typed): Query<Typed>,
) -> Result<Html<impl Template>, Error> {
    let projects = matching(&tenant, &typed.project_name, SUGGESTIONS).await?;
    Ok(Html(Suggestions { page, projects }))
}

/// Active projects to choose from, at most 50: the person's favourites first, then those of their
/// latest entries, then by name.
pub async fn options<P: Permission>(tenant: &Tenant<P>) -> Result<Vec<ProjectOption>, Error> {
    matching(tenant, "", CHOICES).await
}

/// The same, and the `chosen` one, first where it would be missing.
pub async fn options_with<P: Permission>(
    tenant: &Tenant<P>,
    chosen: Option<Uuid>,
) -> Result<Vec<ProjectOption>, Error> {
    let mut options = options(tenant).await?;
    let Some(id) = chosen.filter(|id| options.iter().all(|option| option.id != *id)) else {
        return Ok(options);
    };
    match find(tenant, id).await {
        Ok(Project { name, color, client_name, billable, favourite, .. }) => {
            options.insert(0, ProjectOption { id, name, color, client_name, billable, favourite });
            Ok(options)
        }
        Err(Error::NotFound) => Ok(options),
        Err(error) => Err(error),
    }
}

async fn matching<P: Permission>(
    tenant: &Tenant<P>,
    search: &str,
    most: i64,
) -> Result<Vec<ProjectOption>, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    let pattern = like_pattern(search);
    Ok(sql::project_options().bind(tenant, &organization, &user, &pattern, &most).all().await?)
}
