//! Clients as JSON.

use super::{Client, ClientFilter, ClientInput};
use crate::error::Error;
use crate::tenancy::{Committed, ManageWork, SeeWork, Tenant};
use crate::web::{Created, Id, IfMatch, Json, Listing, Path, Query, Tagged};

/// List clients
///
/// By name, 50 on a page; active ones unless `archived` is true.
#[utoipa::path(get, path = "/organizations/{organization}/clients", tag = "clients", params(ClientFilter),
    responses((status = 200, body = Listing<Client>)))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    Query(filter): Query<ClientFilter>,
) -> Result<Json<Listing<Client>>, Error> {
    filter.list(&tenant).await.map(Json)
}

/// Create a client
#[utoipa::path(post, path = "/organizations/{organization}/clients", tag = "clients", request_body = ClientInput,
    responses((status = 201, body = Client)))]
pub async fn create(
    tenant: Tenant<ManageWork>,
    Json(input): Json<ClientInput>,
) -> Result<Committed<Created<Tagged<Client>>>, Error> {
    let client = super::create(&tenant, &input).await?;
    tenant.commit_created(tagged(client)).await
}

/// Get a client
#[utoipa::path(get, path = "/organizations/{organization}/clients/{id}", tag = "clients",
    responses((status = 200, body = Client)))]
pub async fn show(tenant: Tenant<SeeWork>, Path(Id { id }): Path<Id>) -> Result<Tagged<Client>, Error> {
    super::find(&tenant, id).await.map(tagged)
}

/// Replace a client
///
/// `If-Match` carries the entity tag that was read; a client that changed meanwhile answers 412.
#[utoipa::path(put, path = "/organizations/{organization}/clients/{id}", tag = "clients", request_body = ClientInput,
    responses((status = 200, body = Client)))]
pub async fn update(
    tenant: Tenant<ManageWork>,
    Path(Id { id }): Path<Id>,
    IfMatch(version): IfMatch,
    Json(input): Json<ClientInput>,
) -> Result<Committed<Tagged<Client>>, Error> {
    let client = super::update(&tenant, id, version, &input).await?;
    tenant.commit(tagged(client)).await
}

/// Delete a client
///
/// Only a client without projects; others can be archived.
#[utoipa::path(delete, path = "/organizations/{organization}/clients/{id}", tag = "clients",
    responses((status = 200)))]
pub async fn delete(
    tenant: Tenant<ManageWork>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    super::delete(&tenant, id).await?;
    tenant.commit(Json(())).await
}

/// Archive a client
#[utoipa::path(post, path = "/organizations/{organization}/clients/{id}/archive", tag = "clients",
    responses((status = 200, body = Client)))]
pub async fn archive(
    tenant: Tenant<ManageWork>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Tagged<Client>>, Error> {
    let client = super::set_archived(&tenant, id, true).await?;
    tenant.commit(tagged(client)).await
}

/// Restore an archived client
#[utoipa::path(post, path = "/organizations/{organization}/clients/{id}/restore", tag = "clients",
    responses((status = 200, body = Client)))]
pub async fn restore(
    tenant: Tenant<ManageWork>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Tagged<Client>>, Error> {
    let client = super::set_archived(&tenant, id, false).await?;
    tenant.commit(tagged(client)).await
}

fn tagged(client: Client) -> Tagged<Client> {
    Tagged { version: client.version, value: client }
}
