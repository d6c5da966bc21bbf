//! Founding: the one write that happens before there is an organization to work in.

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
    let (id, wanted) = (new_id(), slug::slug(&input.name));
    #[expect(clippy::disallowed_methods, reason = "there is no organization to work in yet")]
    let connection = app.database().connection().await?;
    let slug = sql::found_organization()
        .bind(
            &connection,
            &person.id(),
            &id,
            &input.name,
            &wanted,
            &timezone,
            &currency,
            &Color::Indigo,
            &app.now(),
        )
        .one()
        .await?;
    sql::remember_organization().bind(&connection, &id, &person.session_id()).await?;
    Ok(Founded { id, name: input.name.clone(), slug })
}
