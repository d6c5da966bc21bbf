//! A person's passkeys as a page.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::registry;
use super::relying_party::is_available;
use super::{Passkey, registration};
use crate::App;
use crate::accounts::Caller;
use crate::error::Error;
use crate::tenancy::Person;
use crate::texts::{Message, Text};
use crate::two_factor;
use crate::web::{Form, Html, Page, See, trimmed};

/// Where the passkeys are.
const PAGE: &str = "/account/security/passkeys";

/// The list, and the form for a new one.
#[derive(Template)]
#[template(path = "passkeys/list.html")]
struct PasskeysPage {
    page: Page,
    /// Whether the service has a name that passkeys can belong to.
    available: bool,
    passkeys: Vec<Passkey>,
    refusal: Option<Message>,
    zone: TimeZone,
}

/// What a new passkey is called, and the proof that its owner asks for it.
#[derive(Default, Deserialize, ToSchema)]
pub struct NewPasskey {
    /// 1 to 100 characters.
    #[serde(default, deserialize_with = "trimmed")]
    name: String,
    /// The password, or a code of the second factor.
    #[serde(default)]
    current_password: String,
}

/// What the device made, or signed.
#[derive(Default, Deserialize, ToSchema)]
pub struct Made {
    /// The credential as JSON, as browsers write it.
    #[serde(default)]
    pub(super) credential: String,
}

/// A passkey's other name.
#[derive(Deserialize, ToSchema)]
pub struct PasskeyName {
    /// Which one.
    passkey: Uuid,
    /// 1 to 100 characters.
    #[serde(default, deserialize_with = "trimmed")]
    name: String,
}

/// Which passkey to remove.
#[derive(Deserialize, ToSchema)]
pub struct PasskeyToRemove {
    /// Its id.
    passkey: Uuid,
}

impl PasskeysPage {
    async fn load(app: &App, person: &Person, page: Page, refusal: Option<Message>) -> Result<Self, Error> {
        let zone = TimeZone::get(person.timezone()).unwrap_or(TimeZone::UTC);
        let passkeys = registry::list(app, person).await?;
        Ok(Self { page, available: is_available(app), passkeys, refusal, zone })
    }

    /// A moment's day in the person's own time zone.
    fn day(&self, instant: &Timestamp) -> Text {
        self.page.day_of(instant, &self.zone)
    }
}

/// The person's passkeys.
#[utoipa::path(get, path = "/account/security/passkeys")]
pub async fn list(person: Person, page: Page, State(app): State<App>) -> Result<Html<impl Template>, Error> {
    PasskeysPage::load(&app, &person, page, None).await.map(Html)
}

/// Begins with a new passkey: what the browser passes on to the device.
#[utoipa::path(post, path = "/account/security/passkeys/options", request_body = NewPasskey)]
pub async fn options(
    person: Person,
    State(app): State<App>,
    caller: Caller,
    Form(input): Form<NewPasskey>,
) -> Result<Response, Error> {
    registry::check_name(&input.name)?;
    two_factor::prove(&app, &caller, &person, &input.current_password).await?;
    registration::begin(&app, &person, input.name).await
}

/// Keeps what the device made.
#[utoipa::path(post, path = "/account/security/passkeys", request_body = Made)]
pub async fn add(
    person: Person,
    page: Page,
    State(app): State<App>,
    caller: Caller,
    cookies: CookieJar,
    Form(input): Form<Made>,
) -> Result<Response, Error> {
    match registration::finish(&app, &caller, &person, &cookies, &input.credential).await {
        Ok(()) => Ok(See::other(PAGE).telling("flash-passkey-added").into_response()),
        Err(error @ (Error::Conflict(_) | Error::Invalid(_))) => {
            Err(Html(PasskeysPage::load(&app, &person, page, Some(error.told())).await?).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Gives a passkey another name.
#[utoipa::path(post, path = "/account/security/passkeys/rename", request_body = PasskeyName)]
pub async fn rename(
    person: Person,
    page: Page,
    State(app): State<App>,
    Form(input): Form<PasskeyName>,
) -> Result<Response, Error> {
    match registry::rename(&app, &person, input.passkey, &input.name).await {
        Ok(()) => Ok(See::other(PAGE).telling("flash-passkey-renamed").into_response()),
        Err(error @ Error::Invalid(_)) => {
            Err(Html(PasskeysPage::load(&app, &person, page, Some(error.told())).await?).rejected())
        }
        Err(error) => Err(error),
    }
}

/// Removes a passkey.
#[utoipa::path(post, path = "/account/security/passkeys/remove", request_body = PasskeyToRemove)]
pub async fn remove(
    person: Person,
    page: Page,
    State(app): State<App>,
    caller: Caller,
    Form(PasskeyToRemove { passkey }): Form<PasskeyToRemove>,
) -> Result<Response, Error> {
    match registry::remove(&app, &caller, &person, passkey).await {
        Ok(()) => Ok(See::other(PAGE).telling("flash-passkey-removed").into_response()),
        Err(Error::Conflict(message)) => {
            Err(Html(PasskeysPage::load(&app, &person, page, Some(message)).await?).rejected())
        }
        Err(error) => Err(error),
    }
}
