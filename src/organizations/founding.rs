//! Founding: the one write that happens before there is an organization to work in.

use jiff::Timestamp;
use queries::client::GenericClient;
use queries::queries::organizations::queries as sql;
use queries::types::Color;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::NewOrganization;
use crate::clock::new_id;
use crate::error::Error;
use crate::tenancy::Person;
use crate::{App, slug};

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

/// Founds an organization that the person owns, and notes that their session is there now.
///
/// # Errors
/// When a field is wrong, or the database fails.
pub async fn found(app: &App, person: &Person, input: &NewOrganization) -> Result<Founded, Error> {
    let (timezone, currency) = input.check(person)?;
    #[expect(clippy::disallowed_methods, reason = "there is no organization to work in yet")]
    let connection = app.database().connection().await?;
    let founded = store(&connection, person.id(), &input.name, &timezone, currency, app.now()).await?;
    sql::remember_organization().bind(&connection, &founded.id, &person.session_id()).await?;
    Ok(founded)
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
