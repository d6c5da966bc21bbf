//! Making a passkey: the browser asks the device, we check what it made.

use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use webauthn_rs::prelude::{PasskeyRegistration, RegisterPublicKeyCredential};
use webauthn_rs_proto::ResidentKeyRequirement;

use super::registry;
use super::relying_party::webauthn;
use crate::App;
use crate::accounts::{Caller, connection};
use crate::ceremonies::Ceremony;
use crate::error::Error;
use crate::tenancy::Person;
use crate::web::Json;

const CEREMONY: Ceremony = Ceremony::new("passkey_registration");

/// What is remembered while the device makes the passkey.
#[derive(Serialize, Deserialize)]
struct State {
    user: Uuid,
    name: String,
    registration: PasskeyRegistration,
}

/// Begins: what the browser passes on to the device.
pub(super) async fn begin(app: &App, person: &Person, name: String) -> Result<Response, Error> {
    let known = registry::credentials(&connection(app).await?, person.id()).await?;
    let excluded = known.iter().map(|passkey| passkey.cred_id().clone()).collect();
    let (mut options, registration) = webauthn(app)?
        .start_passkey_registration(person.id(), person.email(), person.name(), Some(excluded))
        .map_err(Error::internal)?;
    // A device that can keep the person's name with the key lets them sign in without typing it.
    if let Some(selection) = &mut options.public_key.authenticator_selection {
        selection.resident_key = Some(ResidentKeyRequirement::Preferred);
    }
    let mut response = Json(options).into_response();
    CEREMONY.begin(app, &mut response, &State { user: person.id(), name, registration }).await?;
    Ok(response)
}

/// Ends: keeps the passkey when it is what was asked for.
///
/// # Errors
/// [`Error::Conflict`] when it is not, or took too long.
pub(super) async fn finish(
    app: &App,
    caller: &Caller,
    person: &Person,
    cookies: &CookieJar,
    credential: &str,
) -> Result<(), Error> {
    let refused = || Error::conflict("passkey-refused");
    let state: Option<State> = CEREMONY.take(app, cookies).await?;
    let state = state.filter(|state| state.user == person.id()).ok_or_else(refused)?;
    let made: RegisterPublicKeyCredential = serde_json::from_str(credential).map_err(|_| refused())?;
    let passkey =
        webauthn(app)?.finish_passkey_registration(&made, &state.registration).map_err(|error| {
            tracing::info!(%error, "a passkey was refused");
            refused()
        })?;
    registry::add(app, caller, person, &state.name, &passkey).await
}
