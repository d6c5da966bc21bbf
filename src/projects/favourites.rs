//! Starred projects: everybody's own, first in their lists and pickers.

use askama::Template;
use axum::response::{IntoResponse, Response};
use queries::queries::projects::queries as sql;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::find;
use crate::error::Error;
use crate::tenancy::{Committed, StarProjects, Tenant};
use crate::web::{Form, Html, Hx, Id, Json, Page, Path, See};

/// What a star's button sends.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct Star {
    /// Whether the project is to be a favourite.
    starred: bool,
    /// Whether the button stands in the list: where one gets back to without scripts.
    #[serde(default)]
    list: bool,
}

/// The button as it is now.
#[derive(Template)]
#[template(path = "projects/star.html")]
struct Button {
    page: Page,
    id: Uuid,
    name: String,
    starred: bool,
    list: bool,
}

/// Stars a project, or takes its star away; again what it was changes nothing.
async fn set(tenant: &Tenant<StarProjects>, project: Uuid, starred: bool) -> Result<(), Error> {
    let (organization, reader) = (tenant.organization_id(), tenant.user_id());
    if starred {
        sql::star_project().bind(tenant, &organization, &reader, &project, &tenant.now()).await?;
    } else {
        sql::unstar_project().bind(tenant, &organization, &reader, &project).await?;
    }
    Ok(())
}

/// Star a project
///
/// For oneself: it comes first in one's lists and pickers. Doing it twice changes nothing the second time.
#[utoipa::path(put, path = "/organizations/{organization}/projects/{id}/favourite", tag = "projects",
    responses((status = 200)))]
pub async fn star(
    tenant: Tenant<StarProjects>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    find(&tenant, id).await?;
    set(&tenant, id, true).await?;
    tenant.commit(Json(())).await
}

/// Take a project's star away
///
/// Doing it twice changes nothing the second time.
#[utoipa::path(delete, path = "/organizations/{organization}/projects/{id}/favourite", tag = "projects",
    responses((status = 200)))]
pub async fn unstar(
    tenant: Tenant<StarProjects>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    find(&tenant, id).await?;
    set(&tenant, id, false).await?;
    tenant.commit(Json(())).await
}

/// Stars a project or takes its star away: the button again for htmx, else the page where it was.
#[utoipa::path(post, path = "/organizations/{organization}/projects/{id}/favourite", request_body = Star)]
pub async fn mark(
    tenant: Tenant<StarProjects>,
    page: Page,
    Hx(hx): Hx,
    Path(Id { id }): Path<Id>,
    Form(Star { starred, list }): Form<Star>,
) -> Result<Committed<Response>, Error> {
    let name = find(&tenant, id).await?.name;
    set(&tenant, id, starred).await?;
    let answer = if hx {
        Html(Button { page, id, name, starred, list }).into_response()
    } else if list {
        See::other(page.to("projects")).into_response()
    } else {
        See::other(page.to(&format!("projects/{id}"))).into_response()
    };
    Ok(tenant.commit(()).await?.map(|()| answer))
}
