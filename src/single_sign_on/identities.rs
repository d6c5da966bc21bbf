//! The other services through which a person can sign in, as a page.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use queries::queries::single_sign_on::queries::{self as sql, Identity};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::provider::Provider;
use crate::App;
use crate::accounts::{Caller, connection, is_password, notify};
use crate::audit::{self, Event};
use crate::error::Error;
use crate::tenancy::Person;
use crate::texts::{Message, Text};
use crate::web::{Form, Html, Page, See};

const PAGE: &str = "/account/security/identities";

#[derive(Template)]
#[template(path = "single_sign_on/identities.html")]
struct IdentitiesPage {
    page: Page,
    identities: Vec<Identity>,
    /// The installation's provider, to link an account of.
    provider: Option<String>,
    refusal: Option<Message>,
    zone: TimeZone,
}

/// Which one to remove.
#[derive(Deserialize, ToSchema)]
pub struct IdentityToRemove {
    /// Its id.
    identity: Uuid,
}

impl IdentitiesPage {
    async fn load(app: &App, person: &Person, page: Page, refusal: Option<Message>) -> Result<Self, Error> {
        let identities = sql::list_identities().bind(&connection(app).await?, &person.id()).all().await?;
        let provider = Provider::of_installation(app).map(|provider| provider.name);
        let zone = TimeZone::get(person.timezone()).unwrap_or(TimeZone::UTC);
        Ok(Self { page, identities, provider, refusal, zone })
    }

    /// A moment's day in the person's own time zone.
    fn day(&self, instant: &Timestamp) -> Text {
        self.page.day_of(instant, &self.zone)
    }
}

/// The person's identities at other services.
#[utoipa::path(get, path = "/account/security/identities")]
pub async fn list(person: Person, page: Page, State(app): State<App>) -> Result<Html<impl Template>, Error> {
    IdentitiesPage::load(&app, &person, page, None).await.map(Html)
}

/// Removes one.
#[utoipa::path(post, path = "/account/security/identities/remove", request_body = IdentityToRemove)]
pub async fn remove(
    person: Person,
    page: Page,
    State(app): State<App>,
    caller: Caller,
    Form(IdentityToRemove { identity }): Form<IdentityToRemove>,
) -> Result<Response, Error> {
    match unlink(&app, &caller, &person, identity).await {
        Ok(()) => Ok(See::other(PAGE).telling("flash-identity-removed").into_response()),
        Err(Error::Conflict(message)) => {
            Err(Html(IdentitiesPage::load(&app, &person, page, Some(message)).await?).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Removes one of the person's identities, unless nothing else would open the account.
async fn unlink(app: &App, caller: &Caller, person: &Person, id: Uuid) -> Result<(), Error> {
    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    let stored = sql::lock_person().bind(&transaction, &person.id()).one().await?;
    let removed = sql::delete_identity().bind(&transaction, &id, &person.id()).opt().await?;
    let label = removed.ok_or(Error::NotFound)?;
    if sql::ways_in().bind(&transaction, &person.id()).one().await? == 0 && !is_password(&stored) {
        return Err(Error::conflict("passkey-last-way-in"));
    }
    notify(&transaction, app, person, caller, "mail-identity-removed").await?;
    let event = Event::new("identity.removed").before(json!({ "label": label }));
    audit::record_for_account(&transaction, app, person.id(), &caller.origin, event).await?;
    transaction.commit().await?;
    Ok(())
}
