//! Templates of an organization as JSON. Founding with one: `template` of `POST /organizations`.

use futures_util::try_join;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Content, NameInput, TemplateInput, TemplateName, saving};
use crate::error::Error;
use crate::tenancy::{Committed, ManageOrganization, PrepareOrganization, Tenant};
use crate::web::{Created, Id, Json, Listing, Path};

/// A template with what it holds.
#[derive(Debug, Serialize, ToSchema)]
pub struct TemplateDetail {
    #[serde(flatten)]
    template: TemplateName,
    /// As it was saved.
    #[schema(value_type = Content)]
    content: serde_json::Value,
}

/// List an organization's templates
///
/// By name; those that are built in are not among them. To found with one, name it as `{organization id}/{template id}`.
#[utoipa::path(get, path = "/organizations/{organization}/templates", tag = "organization templates",
    responses((status = 200, body = Listing<TemplateName>)))]
pub async fn list(tenant: Tenant<PrepareOrganization>) -> Result<Json<Listing<TemplateName>>, Error> {
    Ok(Json(Listing { data: super::list(&tenant).await?, next_cursor: None }))
}

/// Save the organization as a template
///
/// Its active clients and projects, its tags and its settings; never time or people, and rates only where asked for.
#[utoipa::path(post, path = "/organizations/{organization}/templates", tag = "organization templates",
    request_body = TemplateInput, responses((status = 201, body = TemplateName)))]
pub async fn save(
    tenant: Tenant<ManageOrganization>,
    Json(input): Json<TemplateInput>,
) -> Result<Committed<Created<Json<TemplateName>>>, Error> {
    let saved = saving::save(&tenant, &input).await?;
    tenant.commit_created(Json(saved)).await
}

/// Get what a template holds
#[utoipa::path(get, path = "/organizations/{organization}/templates/{id}", tag = "organization templates",
    responses((status = 200, body = TemplateDetail)))]
pub async fn show(
    tenant: Tenant<PrepareOrganization>,
    Path(Id { id }): Path<Id>,
) -> Result<Json<TemplateDetail>, Error> {
    let (template, content) = try_join!(super::find(&tenant, id), super::stored(&tenant, id))?;
    Ok(Json(TemplateDetail { template, content }))
}

/// Rename a template
#[utoipa::path(put, path = "/organizations/{organization}/templates/{id}", tag = "organization templates",
    request_body = NameInput, responses((status = 200, body = TemplateName)))]
pub async fn rename(
    tenant: Tenant<ManageOrganization>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<NameInput>,
) -> Result<Committed<Json<TemplateName>>, Error> {
    let renamed = saving::rename(&tenant, id, &input).await?;
    tenant.commit(Json(renamed)).await
}

/// Delete a template
///
/// Organizations that were founded with it keep what they have.
#[utoipa::path(delete, path = "/organizations/{organization}/templates/{id}", tag = "organization templates",
    responses((status = 200)))]
pub async fn delete(
    tenant: Tenant<ManageOrganization>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    saving::delete(&tenant, id).await?;
    tenant.commit(Json(())).await
}
