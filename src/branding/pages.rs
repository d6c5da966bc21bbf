//! The branding tab, and the logo itself.

use askama::Template;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures_util::try_join;
use queries::types::Color;
use serde::Deserialize;
use utoipa::ToSchema;

use super::Picture;
use crate::error::{Error, Fields};
use crate::organizations::{self, Organization, OrganizationInput};
use crate::tenancy::{
    Committed, ManageOrganization, Permission, PrepareOrganization, SeeOrganization, Tenant,
};
use crate::web::{Form, Html, Page, See, Upload};

/// The page.
#[derive(Template)]
#[template(path = "branding/branding.html")]
struct BrandingPage {
    page: Page,
    version: i32,
    color: Color,
    has_logo: bool,
    fields: Fields,
}

/// The accent, with the version that the form started from.
#[derive(Debug, Deserialize, ToSchema)]
pub struct AccentForm {
    version: i32,
    color: Color,
}

/// What the form for a logo sends.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "describes the form's body; it is read as a stream")]
pub struct LogoForm {
    /// A PNG, JPEG or WebP file of at most 1 MiB.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

impl BrandingPage {
    async fn load<P: Permission>(tenant: &Tenant<P>, page: Page) -> Result<Self, Error> {
        let (page, organization) = try_join!(page.with_timer(tenant), organizations::find(tenant))?;
        let Organization { version, color, logo_id, .. } = organization;
        Ok(Self { page, version, color, has_logo: logo_id.is_some(), fields: Fields::default() })
    }
}

/// Logo and accent.
#[utoipa::path(get, path = "/organizations/{organization}/settings/branding")]
pub async fn show(tenant: Tenant<PrepareOrganization>, page: Page) -> Result<Html<impl Template>, Error> {
    BrandingPage::load(&tenant, page).await.map(Html)
}

/// Changes the accent.
#[utoipa::path(post, path = "/organizations/{organization}/settings/branding", request_body = AccentForm)]
pub async fn update(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    Form(form): Form<AccentForm>,
) -> Result<Committed<See>, Error> {
    let organization = organizations::find(&tenant).await?;
    let input = OrganizationInput { color: form.color, ..organization.into() };
    organizations::update(&tenant, form.version, &input).await?;
    tenant.commit(See::other(page.to("settings/branding")).telling("flash-saved")).await
}

/// Uploads a logo. The connection is given back while the file arrives and is drawn anew.
#[utoipa::path(post, path = "/organizations/{organization}/settings/branding/logo",
    request_body(content = LogoForm, content_type = "multipart/form-data"))]
pub async fn upload(
    tenant: Tenant<ManageOrganization>,
    page: Page,
    upload: Upload,
) -> Result<Committed<See>, Error> {
    let drawing = async {
        let file = upload.file("file", super::LARGEST_FILE, "logo-too-large").await?;
        Picture::draw(file).await
    };
    let (tenant, drawn) = tenant.aside(drawing).await?;
    match drawn {
        Ok(picture) => {
            super::set_logo(&tenant, &picture).await?;
            tenant.commit(See::other(page.to("settings/branding")).telling("flash-logo-changed")).await
        }
        Err(Error::Invalid(fields)) => {
            let shown = BrandingPage::load(&tenant, page).await?;
            Err(Html(BrandingPage { fields, ..shown }).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Removes the logo.
#[utoipa::path(post, path = "/organizations/{organization}/settings/branding/logo/remove")]
pub async fn remove(tenant: Tenant<ManageOrganization>, page: Page) -> Result<Committed<See>, Error> {
    super::remove_logo(&tenant).await?;
    tenant.commit(See::other(page.to("settings/branding")).telling("flash-logo-removed")).await
}

/// The logo, for the organization's members. Its address changes with it, so their browsers may keep it.
#[utoipa::path(get, path = "/organizations/{organization}/logo")]
pub async fn logo(tenant: Tenant<SeeOrganization>) -> Result<Response, Error> {
    let png = super::logo(&tenant).await?;
    let headers = [(CONTENT_TYPE, "image/png"), (CACHE_CONTROL, "private, max-age=86400")];
    Ok((headers, png).into_response())
}
