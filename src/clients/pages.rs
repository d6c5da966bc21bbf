//! Clients as pages.

use askama::Template;
use futures_util::try_join;
use serde::Deserialize;

use super::{Client, ClientFilter, ClientInput, ClientProject};
use crate::error::{Error, Fields};
use crate::rates::{self, About};
use crate::tenancy::{Committed, ManageWork, PrepareWork, SeeWork, Tenant};
use crate::web::{ConfirmDelete, Form, Html, Id, Listing, Page, Path, Query, See};

/// The list.
#[derive(Template)]
#[template(path = "clients/list.html")]
struct ClientsPage {
    page: Page,
    filter: ClientFilter,
    clients: Listing<Client>,
    manages: bool,
}

/// One client.
#[derive(Template)]
#[template(path = "clients/show.html")]
struct ClientPage {
    page: Page,
    client: Client,
    /// The first of its projects.
    projects: Vec<ClientProject>,
    rates: Option<rates::Section>,
    manages: bool,
}

/// The form for a new client, or for one that exists.
#[derive(Template)]
#[template(path = "clients/form.html")]
struct ClientForm {
    page: Page,
    /// The existing client and the version the form started from.
    existing: Option<(Id, i32)>,
    input: ClientInput,
    fields: Fields,
}

/// A form's fields with the version it started from.
#[derive(Debug, Deserialize)]
pub struct Edit {
    version: i32,
    #[serde(flatten)]
    input: ClientInput,
}

/// The clients, by name.
#[utoipa::path(get, path = "/organizations/{organization}/clients", params(ClientFilter))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    page: Page,
    Query(filter): Query<ClientFilter>,
) -> Result<Html<impl Template>, Error> {
    let (page, clients) = try_join!(page.with_timer(&tenant), filter.list(&tenant))?;
    Ok(Html(ClientsPage { page, filter, clients, manages: tenant.member().may::<ManageWork>() }))
}

/// The form for a new client.
#[utoipa::path(get, path = "/organizations/{organization}/clients/new")]
pub async fn new(tenant: Tenant<PrepareWork>, page: Page) -> Result<Html<impl Template>, Error> {
    let page = page.with_timer(&tenant).await?;
    Ok(Html(ClientForm { page, existing: None, input: ClientInput::default(), fields: Fields::default() }))
}

/// Creates a client.
#[utoipa::path(post, path = "/organizations/{organization}/clients/new", request_body = ClientInput)]
pub async fn create(
    tenant: Tenant<ManageWork>,
    page: Page,
    Form(input): Form<ClientInput>,
) -> Result<Committed<See>, Error> {
    let page = page.with_timer(&tenant).await?;
    match super::create(&tenant, &input).await {
        Ok(client) => {
            let to = page.to(&format!("clients/{}", client.id));
            tenant.commit(See::other(to).telling("flash-client-created")).await
        }
        Err(Error::Invalid(fields)) => {
            Err(Html(ClientForm { page, existing: None, input, fields }).rejected())
        }
        Err(error) => Err(error),
    }
}

/// One client.
#[utoipa::path(get, path = "/organizations/{organization}/clients/{id}")]
pub async fn show(
    tenant: Tenant<SeeWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    let (page, client, projects, rates) = try_join!(
        page.with_timer(&tenant),
        super::find(&tenant, id),
        super::projects(&tenant, id),
        rates::section(&tenant, About::Client(id))
    )?;
    Ok(Html(ClientPage { page, client, projects, rates, manages: tenant.member().may::<ManageWork>() }))
}

/// The form for a client that exists.
#[utoipa::path(get, path = "/organizations/{organization}/clients/{id}/edit")]
pub async fn edit(
    tenant: Tenant<PrepareWork>,
    page: Page,
    Path(id): Path<Id>,
) -> Result<Html<impl Template>, Error> {
    let (page, client) = try_join!(page.with_timer(&tenant), super::find(&tenant, id.id))?;
    let existing = Some((id, client.version));
    Ok(Html(ClientForm { page, existing, input: client.into(), fields: Fields::default() }))
}

/// Changes a client.
#[utoipa::path(post, path = "/organizations/{organization}/clients/{id}/edit", request_body = ClientInput)]
pub async fn update(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(id): Path<Id>,
    Form(Edit { version, input }): Form<Edit>,
) -> Result<Committed<See>, Error> {
    let page = page.with_timer(&tenant).await?;
    match super::update(&tenant, id.id, version, &input).await {
        Ok(_) => {
            let to = page.to(&format!("clients/{}", id.id));
            tenant.commit(See::other(to).telling("flash-saved")).await
        }
        Err(Error::Invalid(fields)) => {
            Err(Html(ClientForm { page, existing: Some((id, version)), input, fields }).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Archives a client.
#[utoipa::path(post, path = "/organizations/{organization}/clients/{id}/archive")]
pub async fn archive(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    super::set_archived(&tenant, id, true).await?;
    let undo = page.to(&format!("clients/{id}/restore"));
    tenant.commit(See::other(page.to("clients")).telling_with_undo("flash-client-archived", undo)).await
}

/// Restores an archived client.
#[utoipa::path(post, path = "/organizations/{organization}/clients/{id}/restore")]
pub async fn restore(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    super::set_archived(&tenant, id, false).await?;
    tenant.commit(See::other(page.to(&format!("clients/{id}"))).telling("flash-client-restored")).await
}

/// Asks before a client is deleted.
#[utoipa::path(get, path = "/organizations/{organization}/clients/{id}/delete")]
pub async fn confirm_delete(
    tenant: Tenant<PrepareWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<ConfirmDelete>, Error> {
    let (page, client) = try_join!(page.with_timer(&tenant), super::find(&tenant, id))?;
    if client.project_count > 0 {
        return Err(Error::conflict("client-in-use"));
    }
    let back = page.to(&format!("clients/{id}"));
    let consequence = page.t("client-delete-consequence");
    Ok(Html(ConfirmDelete { page, name: client.name, consequence, back }))
}

/// Deletes a client that has no projects.
#[utoipa::path(post, path = "/organizations/{organization}/clients/{id}/delete")]
pub async fn delete(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    super::delete(&tenant, id).await?;
    tenant.commit(See::other(page.to("clients")).telling("flash-client-deleted")).await
}
