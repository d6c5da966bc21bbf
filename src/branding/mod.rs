//! Branding: an organization's logo and its accent colour.
//!
//! An uploaded picture is never served as it came: it is decoded within bounds, drawn anew as a small PNG without its
//! metadata, and stored in the organization's own table. Its members get it, everybody else a 404. The accent is one of
//! a palette whose contrast is tested in both themes, so that no choice makes a text unreadable.

mod pages;
mod picture;
#[cfg(test)]
mod tests;

use queries::queries::branding::queries as sql;
use serde_json::json;
use uuid::Uuid;

use crate::audit::{self, Event};
use crate::error::Error;
use crate::tenancy::{ManageOrganization, SeeOrganization, Tenant};
use crate::web::Routes;
use crate::{reads, writes};

pub use picture::Picture;

/// The largest file that is taken, in bytes.
pub const LARGEST_FILE: usize = 1024 * 1024;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .page(reads![pages::show])
        .page(writes![pages::update])
        .page(crate::web::uploads(writes![pages::upload]))
        .page(writes![pages::remove])
        .page(reads![pages::logo])
}

/// Makes a picture the organization's logo, in place of the one before.
async fn set_logo(tenant: &Tenant<ManageOrganization>, picture: &Picture) -> Result<Uuid, Error> {
    let (organization, id) = (tenant.organization_id(), tenant.new_id());
    let before = lock_logo(tenant).await?;
    replace(tenant, Some(id)).await?;
    sql::insert_logo().bind(tenant, &organization, &id, &picture.png(), &tenant.now()).await?;
    let event = Event::new("organization.logo_changed").before(json!({"logo_id": before}));
    audit::record(tenant, event.after(json!({"logo_id": id}))).await?;
    Ok(id)
}

/// Removes the logo. Doing it twice changes nothing the second time.
async fn remove_logo(tenant: &Tenant<ManageOrganization>) -> Result<(), Error> {
    let Some(before) = lock_logo(tenant).await? else { return Ok(()) };
    replace(tenant, None).await?;
    let event = Event::new("organization.logo_removed").before(json!({"logo_id": before}));
    audit::record(tenant, event).await
}

/// Which picture is the logo, held until the transaction ends.
async fn lock_logo(tenant: &Tenant<ManageOrganization>) -> Result<Option<Uuid>, Error> {
    sql::lock_logo().bind(tenant, &tenant.organization_id()).opt().await?.ok_or(Error::NotFound)
}

/// Names another logo, or none, and forgets the picture of the one before.
async fn replace(tenant: &Tenant<ManageOrganization>, id: Option<Uuid>) -> Result<(), Error> {
    let organization = tenant.organization_id();
    sql::name_logo().bind(tenant, &id, &tenant.now(), &organization).await?;
    sql::delete_logos().bind(tenant, &organization).await?;
    Ok(())
}

/// The logo as a PNG.
async fn logo(tenant: &Tenant<SeeOrganization>) -> Result<Vec<u8>, Error> {
    sql::logo().bind(tenant, &tenant.organization_id()).opt().await?.ok_or(Error::NotFound)
}
