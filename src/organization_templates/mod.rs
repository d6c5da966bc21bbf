//! Organization templates: a set-up of clients, projects, tags and settings to found other organizations with.
//!
//! Some are built in, in the founder's language. Others were saved by an organization and belong to it: its owners and
//! admins list, rename and delete them, and found with them; nobody else learns of them. A template holds names and
//! settings; never time or people, and rates only where that was asked for. Founding with a template is one
//! transaction: either the whole set-up is there, or no organization.

mod api;
mod applying;
mod built_in;
mod choosing;
mod content;
mod pages;
mod saving;
#[cfg(test)]
mod tests;

use queries::queries::organization_templates::queries as sql;
pub use queries::queries::organization_templates::queries::TemplateName;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::error::{Constraints, Error};
use crate::tenancy::{Permission, Tenant};
use crate::web::{Routes, ticked, trimmed};
use crate::{reads, writes};

pub use applying::apply;
pub use built_in::BuiltIn;
pub use choosing::{Offered, chosen, offered};
pub use content::Content;

/// The most templates of one organization.
const MOST: i64 = 50;
/// Where violated constraints show.
const CONSTRAINTS: Constraints =
    &[("organization_templates_name_unique", "name", "organization-template-name-taken")];

/// A template, as it is saved.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct TemplateInput {
    /// Unique in the organization; 1 to 100 characters.
    #[serde(deserialize_with = "trimmed")]
    pub name: String,
    /// Whether it holds the rates as well.
    #[serde(default, deserialize_with = "ticked")]
    pub with_rates: bool,
}

/// Another name for a template.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct NameInput {
    /// Unique in the organization; 1 to 100 characters.
    #[serde(deserialize_with = "trimmed")]
    pub name: String,
}

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::save])
        .api(reads![api::show])
        .api(writes![api::rename, api::delete])
        .page(reads![pages::list])
        .page(writes![pages::save])
        .page(reads![pages::rename_form])
        .page(writes![pages::rename])
        .page(reads![pages::confirm_delete])
        .page(writes![pages::delete])
}

/// The organization's own templates, by name.
pub async fn list<P: Permission>(tenant: &Tenant<P>) -> Result<Vec<TemplateName>, Error> {
    Ok(sql::list_templates().bind(tenant, &tenant.organization_id(), &MOST).all().await?)
}

/// A template of the organization.
async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<TemplateName, Error> {
    sql::template_name().bind(tenant, &tenant.organization_id(), &id).opt().await?.ok_or(Error::NotFound)
}

/// What a template of the organization holds.
pub async fn content<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<Content, Error> {
    serde_json::from_value(stored(tenant, id).await?).map_err(Error::internal)
}

/// The same as it is stored.
async fn stored<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<serde_json::Value, Error> {
    let found = sql::template_content().bind(tenant, &tenant.organization_id(), &id).opt().await?;
    found.ok_or(Error::NotFound)
}
