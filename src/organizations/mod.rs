//! Organizations: found one, see one's own, change the settings, switch between them.
//!
//! Whoever founds an organization owns it. Its slug is made from its name and names it in every address; who
//! changes the slug keeps the former ones, which go on leading there. A slug that is or was another
//! organization's is taken: the key of `organization_slugs` decides, also between two who ask at once.
//!
//! Which organization a request is about always stands in its address. Switching only notes where the session was
//! last, so that `/` and the frame outside any organization lead back there.

mod api;
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

use crate::error::{Constraints, Error, OnConstraint};
use crate::tenancy::{ManageOrganization, Permission, SwitchTo, Tenant};
use crate::web::Routes;
use crate::{identity, reads, writes};

pub(crate) use choices::Choices;
pub use choices::STANDARD_CURRENCY;
pub use founding::{Founded, found, store};
pub(crate) use input::proper_timezone;
pub use input::{NewOrganization, OrganizationInput};
pub use settings::SettingsTab;

/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[("organization_slugs_pkey", "slug", "slug-taken")];

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
        .page(reads![pages::new])
        .page(identity![pages::create])
        .page(reads![pages::show])
        .page(reads![settings::index])
        .page(reads![settings::general::show])
        .page(writes![settings::general::update])
        .page(reads![settings::general::edit])
        .page(writes![settings::general::save])
        .page(reads![pages::switch])
        .page(reads![session_json::list])
        .page(reads![session_json::show])
        .page(reads![session_json::switch])
}

/// The organization.
async fn find<P: Permission>(tenant: &Tenant<P>) -> Result<Organization, Error> {
    sql::organization().bind(tenant, &tenant.organization_id()).opt().await?.ok_or(Error::NotFound)
}

/// The organization, the caller's role, and how many people, clients and projects there are.
async fn overview<P: Permission>(tenant: &Tenant<P>) -> Result<Overview, Error> {
    let counts =
        async { Ok(sql::organization_counts().bind(tenant, &tenant.organization_id()).one().await?) };
    let (organization, counts) = futures_util::try_join!(find(tenant), counts)?;
    Ok(Overview { organization, current_user_role: tenant.member().role(), counts })
}

/// Changes the settings of an organization that is still at `version`.
async fn update(
    tenant: &Tenant<ManageOrganization>,
    version: i32,
    input: &OrganizationInput,
) -> Result<Organization, Error> {
    let (timezone, currency) = input.check()?;
    let id = tenant.organization_id();
    let found = sql::lock_organization().bind(tenant, &id).opt().await?.ok_or(Error::NotFound)?;
    if found != version {
        return Err(Error::Stale);
    }
    // First the claim, then the name: founding goes in the same order, so neither can wait for the other in a circle.
    sql::claim_slug().bind(tenant, &input.slug, &id).await.on_constraint(CONSTRAINTS)?;
    let changed = sql::update_organization()
        .bind(
            tenant,
            &input.name,
            &input.slug,
            &input.contact_email,
            &input.contact_phone,
            &input.billing_email,
            &timezone,
            &currency,
            &input.week_start,
            &input.color,
            &tenant.now(),
            &id,
        )
        .one()
        .await?;
    Ok(changed)
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
