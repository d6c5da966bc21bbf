//! The templates tab.

use askama::Template;
use futures_util::try_join;
use uuid::Uuid;

use super::{NameInput, TemplateInput, TemplateName, saving};
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, ManageOrganization, Permission, PrepareOrganization, Tenant};
use crate::web::{ConfirmDelete, Form, Html, Id, Page, Path, See};

/// The list, with the form to save one.
#[derive(Template)]
#[template(path = "organization_templates/list.html")]
struct TemplatesPage {
    page: Page,
    organization: Uuid,
    zone: jiff::tz::TimeZone,
    templates: Vec<TemplateName>,
    input: TemplateInput,
    fields: Fields,
}

/// The form for another name.
#[derive(Template)]
#[template(path = "organization_templates/rename.html")]
struct RenamePage {
    page: Page,
    id: Id,
    input: NameInput,
    fields: Fields,
}

impl TemplatesPage {
    async fn load<P: Permission>(tenant: &Tenant<P>, page: Page) -> Result<Self, Error> {
        let (page, templates) = try_join!(page.with_timer(tenant), super::list(tenant))?;
        let (organization, zone) = (tenant.organization_id(), tenant.member().zone());
        let input = TemplateInput::default();
        Ok(Self { page, organization, zone, templates, input, fields: Fields::default() })
    }
}

/// The organization's templates.
#[utoipa::path(get, path = "/organizations/{organization}/settings/templates")]
pub async fn list(tenant: Tenant<PrepareOrganization>, page: Page) -> Result<Html<impl Template>, Error> {
    TemplatesPage::load(&tenant, page).await.map(Html)
}

/// Saves the organization as a template.
#[utoipa::path(post, path = "/organizations/{organization}/settings/templates", request_body = TemplateInput)]
pub async fn save(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    Form(input): Form<TemplateInput>,
) -> Result<Committed<See>, Error> {
    let shown = TemplatesPage::load(&tenant, page).await?;
    match saving::save(&tenant, &input).await {
        Ok(_) => {
            let to = shown.page.to("settings/templates");
            tenant.commit(See::other(to).telling("flash-organization-template-saved")).await
        }
        Err(Error::Invalid(fields)) => Err(Html(TemplatesPage { input, fields, ..shown }).rejected()),
        Err(error) => Err(error),
    }
}

/// The form for another name.
#[utoipa::path(get, path = "/organizations/{organization}/settings/templates/{id}/edit")]
pub async fn rename_form(
    tenant: Tenant<PrepareOrganization>,
    page: Page,
    Path(id): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    let (page, template) = try_join!(page.with_timer(&tenant), super::find(&tenant, id.id))?;
    Ok(Html(RenamePage { page, id, input: NameInput { name: template.name }, fields: Fields::default() }))
}

/// Gives a template another name.
#[utoipa::path(post, path = "/organizations/{organization}/settings/templates/{id}/edit", request_body = NameInput)]
pub async fn rename(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    Path(id): Path<Id>,
    Form(input): Form<NameInput>,
) -> Result<Committed<See>, Error> {
    let page = page.with_timer(&tenant).await?;
    match saving::rename(&tenant, id.id, &input).await {
        Ok(_) => tenant.commit(See::other(page.to("settings/templates")).telling("flash-saved")).await,
        Err(Error::Invalid(fields)) => Err(Html(RenamePage { page, id, input, fields }).rejected()),
        Err(error) => Err(error),
    }
}

/// Asks before a template is deleted.
#[utoipa::path(get, path = "/organizations/{organization}/settings/templates/{id}/delete")]
pub async fn confirm_delete(
    tenant: Tenant<PrepareOrganization>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<ConfirmDelete>, Error> {
    let (page, template) = try_join!(page.with_timer(&tenant), super::find(&tenant, id))?;
    let (back, consequence) = (page.to("settings/templates"), page.t("organization-template-consequence"));
    Ok(Html(ConfirmDelete { page, name: template.name, consequence, back }))
}

/// Deletes a template.
#[utoipa::path(post, path = "/organizations/{organization}/settings/templates/{id}/delete")]
pub async fn delete(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    saving::delete(&tenant, id).await?;
    tenant
        .commit(See::other(page.to("settings/templates")).telling("flash-organization-template-deleted"))
        .await
}
