//! Tags as pages.

use askama::Template;
use futures_util::try_join;

use super::{Tag, TagFilter, TagInput};
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, ManageWork, PrepareWork, SeeWork, Tenant};
use crate::web::{ConfirmDelete, Form, Html, Id, Listing, Page, Path, Query, See};

/// The list.
#[derive(Template)]
#[template(path = "tags/list.html")]
struct TagsPage {
    page: Page,
    filter: TagFilter,
    tags: Listing<Tag>,
    manages: bool,
}

/// The form for a new tag, or for one that exists.
#[derive(Template)]
#[template(path = "tags/form.html")]
struct TagForm {
    page: Page,
    existing: Option<Id>,
    input: TagInput,
    fields: Fields,
}

/// The tags, by name.
#[utoipa::path(get, path = "/organizations/{organization}/tags", params(TagFilter))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    page: Page,
    Query(filter): Query<TagFilter>,
) -> Result<Html<impl Template>, Error> {
    let (page, tags) = try_join!(page.with_timer(&tenant), filter.list(&tenant))?;
    Ok(Html(TagsPage { page, filter, tags, manages: tenant.member().may::<ManageWork>() }))
}

/// The form for a new tag.
#[utoipa::path(get, path = "/organizations/{organization}/tags/new")]
pub async fn new(tenant: Tenant<PrepareWork>, page: Page) -> Result<Html<impl Template>, Error> {
    let page = page.with_timer(&tenant).await?;
    Ok(Html(TagForm { page, existing: None, input: TagInput::default(), fields: Fields::default() }))
}

/// Creates a tag.
#[utoipa::path(post, path = "/organizations/{organization}/tags/new", request_body = TagInput)]
pub async fn create(
    tenant: Tenant<ManageWork>,
    page: Page,
    Form(input): Form<TagInput>,
) -> Result<Committed<See>, Error> {
    let page = page.with_timer(&tenant).await?;
    match super::create(&tenant, &input).await {
        Ok(_) => tenant.commit(See::other(page.to("tags")).telling("flash-tag-created")).await,
        Err(error) => Err(rejected(error, page, None, input)),
    }
}

/// The form for a tag that exists.
#[utoipa::path(get, path = "/organizations/{organization}/tags/{id}/edit")]
pub async fn edit(
    tenant: Tenant<PrepareWork>,
    page: Page,
    Path(id): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    let (page, tag) = try_join!(page.with_timer(&tenant), super::find(&tenant, id.id))?;
    let input = TagInput { name: tag.name };
    Ok(Html(TagForm { page, existing: Some(id), input, fields: Fields::default() }))
}

/// Renames a tag.
#[utoipa::path(post, path = "/organizations/{organization}/tags/{id}/edit", request_body = TagInput)]
pub async fn rename(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(id): Path<Id>,
    Form(input): Form<TagInput>,
) -> Result<Committed<See>, Error> {
    let page = page.with_timer(&tenant).await?;
    match super::rename(&tenant, id.id, &input).await {
        Ok(_) => tenant.commit(See::other(page.to("tags")).telling("flash-saved")).await,
        Err(error) => Err(rejected(error, page, Some(id), input)),
    }
}

/// Asks before a tag is deleted.
#[utoipa::path(get, path = "/organizations/{organization}/tags/{id}/delete")]
pub async fn confirm_delete(
    tenant: Tenant<PrepareWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<ConfirmDelete>, Error> {
    let (page, tag) = try_join!(page.with_timer(&tenant), super::find(&tenant, id))?;
    let (back, consequence) = (page.to("tags"), page.t("tag-delete-consequence"));
    Ok(Html(ConfirmDelete { page, name: tag.name, consequence, back }))
}

/// Deletes a tag.
#[utoipa::path(post, path = "/organizations/{organization}/tags/{id}/delete")]
pub async fn delete(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    super::delete(&tenant, id).await?;
    tenant.commit(See::other(page.to("tags")).telling("flash-tag-deleted")).await
}

/// The form again, with its errors at their fields; other errors stay as they are.
fn rejected(error: Error, page: Page, existing: Option<Id>, input: TagInput) -> Error {
    match error {
        Error::Invalid(fields) => Html(TagForm { page, existing, input, fields }).rejected(),
        other => other,
    }
}
