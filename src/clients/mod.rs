//! Clients: whom an organization works for.
//!
//! A client's name is unique in its organization, whatever the letters' case. Clients in use are archived, not
//! deleted: only a client without projects can go. Edits carry the version they started from, so that two people
//! never overwrite each other in silence.

mod api;
mod input;
mod pages;
#[cfg(test)]
mod tests;

use queries::queries::clients::queries as sql;
use queries::queries::clients::queries::ClientProject;
pub use queries::queries::clients::queries::{Client, ClientOption};
use uuid::Uuid;

use crate::audit::{self, Event};
use crate::error::{Constraints, Error, OnConstraint};
use crate::tenancy::{ManageWork, Permission, Tenant, Writes};
use crate::web::Routes;
use crate::{reads, writes};

pub use input::{ClientFilter, ClientInput};

/// Clients that a form or a filter offers.
const CHOICES: i64 = 500;
/// Projects that a client's page shows.
const PROJECTS_SHOWN: i64 = 50;
/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[
    ("clients_name_unique", "name", "client-name-taken"),
    ("projects_client_fkey", "id", "client-in-use"),
    ("rates_client_fkey", "id", "client-in-use"),
];

/// What the record says otherwise, or what says nothing.
const BOOKKEEPING: [&str; 6] = ["id", "archived_at", "project_count", "version", "created_at", "updated_at"];

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::create])
        .api(reads![api::show])
        .api(writes![api::update, api::delete])
        .api(writes![api::archive])
        .api(writes![api::restore])
        .page(reads![pages::list])
        .page(reads![pages::new])
        .page(writes![pages::create])
        .page(reads![pages::show])
        .page(reads![pages::edit])
        .page(writes![pages::update])
        .page(writes![pages::archive])
        .page(writes![pages::restore])
        .page(reads![pages::confirm_delete])
        .page(writes![pages::delete])
}

/// Creates a client. Who may not manage work is stopped before.
pub(crate) async fn create<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    input: &ClientInput,
) -> Result<Client, Error> {
    input.check()?;
    let created = sql::insert_client()
        .bind(
            tenant,
            &tenant.organization_id(),
            &tenant.new_id(),
            &input.name,
            &input.email,
            &input.phone,
            &input.address,
            &input.note,
            &tenant.now(),
        )
        .one()
        .await
        .on_constraint(CONSTRAINTS)?;
    record(tenant, "client.created", None, &created).await?;
    Ok(created)
}

/// Changes a client that is still at `version`.
async fn update(
    tenant: &Tenant<ManageWork>,
    id: Uuid,
    version: i32,
    input: &ClientInput,
) -> Result<Client, Error> {
    input.check()?;
    let organization = tenant.organization_id();
    let before = find(tenant, id).await?;
    let changed = sql::update_client()
        .bind(
            tenant,
            &input.name,
            &input.email,
            &input.phone,
            &input.address,
            &input.note,
            &tenant.now(),
            &organization,
            &id,
            &version,
        )
        .opt()
        .await
        .on_constraint(CONSTRAINTS)?;
    match changed {
        Some(client) => {
            record(tenant, "client.changed", Some(&before), &client).await?;
            Ok(client)
        }
        // Here at another version.
        None => Err(Error::Stale),
    }
}

/// Puts on record in what a client differs from what it was.
async fn record<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    action: &'static str,
    before: Option<&Client>,
    after: &Client,
) -> Result<(), Error> {
    let event = Event::new(action).about("client", after.id, &after.name);
    match event.changing(&before, after, &BOOKKEEPING)? {
        Some(event) => audit::record(tenant, event).await,
        None => Ok(()),
    }
}

/// Archives a client (or restores it, `archived` false). Doing it twice changes nothing the second time.
async fn set_archived(tenant: &Tenant<ManageWork>, id: Uuid, archived: bool) -> Result<Client, Error> {
    let at = archived.then(|| tenant.now());
    let changed = sql::set_client_archived()
        .bind(tenant, &at, &tenant.now(), &tenant.organization_id(), &id)
        .opt()
        .await?;
    match changed {
        Some(client) => {
            let action = if archived { "client.archived" } else { "client.restored" };
            audit::record(tenant, Event::new(action).about("client", id, &client.name)).await?;
            Ok(client)
        }
        None => find(tenant, id).await,
    }
}

/// Deletes a client that has no projects.
pub(crate) async fn delete(tenant: &Tenant<ManageWork>, id: Uuid) -> Result<(), Error> {
    sql::drop_client_rates().bind(tenant, &tenant.organization_id(), &id).await?;
    let deleted =
        sql::delete_client().bind(tenant, &tenant.organization_id(), &id, &tenant.now()).opt().await;
    match deleted.on_constraint(CONSTRAINTS) {
        Ok(None) => Err(Error::NotFound),
        Ok(Some(name)) => audit::record(tenant, Event::new("client.deleted").about("client", id, name)).await,
        Err(Error::Invalid(_)) => Err(Error::conflict("client-in-use")),
        Err(error) => Err(error),
    }
}

/// Clients to choose from: active ones by name, at most 500. The `chosen` one is always there, and first.
pub async fn options<P: Permission>(
    tenant: &Tenant<P>,
    chosen: Option<&Uuid>,
) -> Result<Vec<ClientOption>, Error> {
    let chosen = chosen.copied();
    Ok(sql::client_options().bind(tenant, &tenant.organization_id(), &chosen, &CHOICES).all().await?)
}

/// A client's first projects, active ones before archived ones.
async fn projects<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<Vec<ClientProject>, Error> {
    Ok(sql::client_projects().bind(tenant, &tenant.organization_id(), &id, &PROJECTS_SHOWN).all().await?)
}

/// A client of this organization.
async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<Client, Error> {
    sql::client().bind(tenant, &tenant.organization_id(), &id).opt().await?.ok_or(Error::NotFound)
}
