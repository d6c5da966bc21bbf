//! Organizations: found one, see one's own, change the settings, switch between them.
//!
//! Whoever founds an organization owns it. Its slug is made from its name and names it in every address; who
//! changes the slug keeps the former ones, which go on leading there. A slug that is or was another
//! organization's is taken: the key of `organization_slugs` decides, also between two who ask at once.
//!
//! Which organization a request is about always stands in its address. Switching only notes where the session was
//! last, so that `/` and the frame outside any organization lead back there.

mod api;
mod changing;
mod choices;
mod founding;
mod input;
mod pages;
mod session_json;
mod settings;
#[cfg(test)]
mod tests;

use queries::queries::organizations::queries as sql;
pub use queries::queries::organizations::queries::Organization;
use queries::types::Role;
use serde::Serialize;
use utoipa::ToSchema;

use crate::error::Error;
use crate::tenancy::{Permission, SwitchTo, Tenant};
use crate::web::Routes;
use crate::{identity, reads, writes};

pub(crate) use changing::update;
pub(crate) use choices::Choices;
pub use choices::STANDARD_CURRENCY;
pub use founding::{Founded, found, store};
pub(crate) use input::proper_timezone;
pub use input::{NewOrganization, OrganizationFilter, OrganizationInput};
pub use settings::SettingsTab;

/// An organization as its people see it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Overview {
    #[serde(flatten)]
    organization: Organization,
    /// The caller's role.
    current_user_role: Role,
    #[serde(flatten)]
    counts: sql::OrganizationCounts,
}

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(identity![api::create])
        .api(reads![api::show])
        .api(writes![api::update])
        .page(reads![pages::list])
        .page(reads![pages::search])
        .page(reads![pages::new])
        .page(identity![pages::create])
        .page(reads![pages::show])
        .page(reads![settings::index])
        .page(reads![settings::general::show])
        .page(writes![settings::general::update])
        .page(reads![settings::time::show])
        .page(writes![settings::time::update])
        .page(reads![settings::general::edit])
        .page(writes![settings::general::save])
        .page(reads![pages::switch])
        .page(reads![session_json::list])
        .page(reads![session_json::show])
        .page(reads![session_json::switch])
}

/// The organization.
pub(crate) async fn find<P: Permission>(tenant: &Tenant<P>) -> Result<Organization, Error> {
    let with_amounts = tenant.member().sees_amounts();
    let found = sql::organization().bind(tenant, &with_amounts, &tenant.organization_id()).opt().await?;
    found.ok_or(Error::NotFound)
}

/// The organization, the caller's role, and how many people, clients and projects there are.
async fn overview<P: Permission>(tenant: &Tenant<P>) -> Result<Overview, Error> {
    let counts =
        async { Ok(sql::organization_counts().bind(tenant, &tenant.organization_id()).one().await?) };
    let (organization, counts) = futures_util::try_join!(find(tenant), counts)?;
    Ok(Overview { organization, current_user_role: tenant.member().role(), counts })
}

/// Notes that the session was last in the tenant's organization. That the person belongs to it, the tenant proves.
async fn switch(tenant: Tenant<SwitchTo>) -> Result<(), Error> {
    let (organization, session) = (tenant.organization_id(), tenant.member().person().session_id());
    let app = tenant.app().clone();
    // Gives its connection back: a request never waits for a second one while it holds the first.
    drop(tenant);
    #[expect(clippy::disallowed_methods, reason = "the session is the person's, no organization's")]
    let connection = app.database().connection().await?;
    sql::remember_organization().bind(&connection, &organization, &session).await?;
    Ok(())
}
