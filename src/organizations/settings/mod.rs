//! The settings of an organization as pages: one for each tab.

pub mod general;
mod tabs;
pub mod time;

pub use tabs::SettingsTab;

use crate::tenancy::{SeeOrganization, Tenant};
use crate::web::{Page, See};

/// Leads to the first tab that the reader may open, or to the organization's own page where there is none.
#[utoipa::path(get, path = "/organizations/{organization}/settings")]
pub async fn index(tenant: Tenant<SeeOrganization>, page: Page) -> See {
    let first = SettingsTab::offered(&page).next().map(|tab| page.to(&tab.path()));
    See::other(first.unwrap_or_else(|| format!("/organizations/{}", tenant.member().organization().slug)))
}
