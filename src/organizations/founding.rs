//! Founding: the one write that happens before there is an organization to work in.

use jiff::Timestamp;
use queries::client::GenericClient;
use queries::queries::organizations::queries as sql;
use queries::types::Color;
use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::NewOrganization;
use crate::audit::{self, Event};
use crate::clock::new_id;
use crate::error::Error;
use crate::tenancy::{Committed, Founding, ManageOrganization, ManageWork, Person};
use crate::web::Origin;
use crate::{App, organization_templates, slug};

/// What a founder learns about the new organization.
#[derive(Debug, Serialize, ToSchema)]
pub struct Founded {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Its slug, made from the name.
    pub slug: String,
}

/// Founds an organization that the person owns, with what the chosen template sets up, and notes that their session is
/// there now: all of it, or nothing.
///
/// # Errors
/// When a field is wrong, the plan allows fewer projects than the template has, or the database fails.
pub async fn found(
    app: &App,
    person: &Person,
    origin: Origin,
    input: &NewOrganization,
) -> Result<Committed<Founded>, Error> {
    let (timezone, currency) = input.check(person)?;
    // Read first: a request never waits for a second connection while it holds the first.
    let content = match &input.template {
        Some(choice) => Some(organization_templates::chosen(app, person, origin.clone(), choice).await?),
        None => None,
    };
    let founding = Founding::begin(app).await?;
    let login = founding.connection();
    let founded = store(login, person.id(), &input.name, &timezone, currency, app.now()).await?;
    sql::remember_organization().bind(login, &founded.id, &person.session_id()).await?;
    let tenant = founding.enter::<ManageOrganization>(app, person, founded.id, origin).await?;
    let tenant = match &content {
        Some(content) => organization_templates::apply(tenant, content).await?,
        None => tenant.also::<ManageWork>()?,
    };
    let event =
        Event::new("organization.founded").after(json!({"name": founded.name, "template": input.template}));
    audit::record(&tenant, event).await?;
    tenant.commit(founded).await
}

/// Stores an organization that the founder owns, under the first free slug. The input is checked by the caller.
///
/// # Errors
/// When the database fails.
pub async fn store(
    client: &impl GenericClient,
    founder: Uuid,
    name: &str,
    timezone: &str,
    currency: &str,
    now: Timestamp,
) -> Result<Founded, Error> {
    let (id, wanted) = (new_id(), slug::slug(name));
    let slug = sql::found_organization()
        .bind(client, &founder, &id, &name, &wanted, &timezone, &currency, &Color::Indigo, &now)
        .one()
        .await?;
    Ok(Founded { id, name: name.to_owned(), slug })
}
