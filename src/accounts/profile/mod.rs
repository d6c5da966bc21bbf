//! The profile: the name a person goes by, and how the service speaks to them.
//!
//! Language, time zone, theme and formats are the person's own, in whatever organization they are; a format that is not
//! chosen is the organization's. Organizations know their people by a copy of the name, which follows at once, and a
//! new name is told in their records.

pub mod api;
mod input;
pub mod pages;

use queries::client::GenericClient;
use queries::queries::accounts::profile::queries as sql;
pub use queries::queries::accounts::profile::queries::Profile;
use queries::types::Theme;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Caller, connection};
use crate::App;
use crate::audit::{Event, record_for_account};
use crate::error::Error;
use crate::tenancy::Person;

pub use input::ProfileInput;

/// The person's profile.
pub(super) async fn find(app: &App, person: &Person) -> Result<Profile, Error> {
    Ok(sql::profile().bind(&connection(app).await?, &person.id()).one().await?)
}

/// Replaces the profile. The record tells organizations about a new name, and about nothing else.
async fn update(app: &App, caller: &Caller, person: &Person, input: &ProfileInput) -> Result<Profile, Error> {
    let timezone = input.check()?;
    let (mut connection, now) = (connection(app).await?, app.now());
    let transaction = connection.transaction().await?;
    let before = sql::profile().bind(&transaction, &person.id()).one().await?;
    let after = sql::update_profile()
        .bind(
            &transaction,
            &input.name,
            &input.locale.tag(),
            &timezone,
            &input.theme,
            &input.date_format,
            &input.time_format,
            &input.number_format,
            &now,
            &person.id(),
        )
        .one()
        .await?;
    if before.name != after.name {
        refresh_memberships(&transaction, app, person.id()).await?;
    }
    if let Some(event) = changed(&before, &after)? {
        record_for_account(&transaction, app, person.id(), &caller.origin, event).await?;
    }
    transaction.commit().await?;
    Ok(after)
}

/// Remembers the theme: chosen in the frame, without a look at the rest.
async fn set_theme(app: &App, person: &Person, theme: Theme) -> Result<(), Error> {
    sql::set_theme().bind(&connection(app).await?, &theme, &app.now(), &person.id()).await?;
    Ok(())
}

/// Copies the name and the address to the person's memberships.
pub(super) async fn refresh_memberships(
    client: &impl GenericClient,
    app: &App,
    person: Uuid,
) -> Result<(), Error> {
    sql::refresh_memberships().bind(client, &person, &app.now()).one().await?;
    Ok(())
}

/// The event of a change: the fields that differ. None when nothing does.
fn changed(before: &Profile, after: &Profile) -> Result<Option<Event>, Error> {
    let fields = |profile: &Profile| serde_json::to_value(profile).map_err(Error::internal);
    let (old, new) = (fields(before)?, fields(after)?);
    let differing: Vec<&String> = old
        .as_object()
        .into_iter()
        .flat_map(Map::keys)
        .filter(|name| old[name.as_str()] != new[name.as_str()])
        .collect();
    if differing.is_empty() {
        return Ok(None);
    }
    let told = |all: &Value| {
        let fields = differing.iter().map(|name| ((*name).clone(), all[name.as_str()].clone()));
        Value::Object(fields.collect())
    };
    let event = Event::new("profile.changed").before(told(&old)).after(told(&new));
    Ok(Some(if before.name == after.name { event.private() } else { event }))
}
