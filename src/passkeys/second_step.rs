//! A passkey as the second step, after the password.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use webauthn_rs::prelude::{PasskeyAuthentication, PublicKeyCredential};

use super::pages::Made;
use super::registry;
use super::relying_party::webauthn;
use crate::App;
use crate::accounts::challenges::{self, Admission, Challenge};
use crate::accounts::{Caller, Subject, connection};
use crate::audit::{Event, record_for_account};
use crate::ceremonies::Ceremony;
use crate::error::Error;
use crate::two_factor::sign_in as second_factor;
use crate::web::{Form, Json, Visitor};

const CEREMONY: Ceremony = Ceremony::new("passkey_second_step");

/// Begins: which of the person's passkeys the browser may ask for.
#[utoipa::path(post, path = "/sign-in/second-factor/passkey/options")]
pub async fn options(State(app): State<App>, cookies: CookieJar) -> Result<Response, Error> {
    let connection = connection(&app).await?;
    let challenge = challenges::find(&connection, &app, &cookies).await?.ok_or(Error::Unauthorized)?;
    let known = registry::credentials(&connection, challenge.user_id).await?;
    drop(connection);
    if known.is_empty() {
        return Err(Error::conflict("passkey-not-accepted"));
    }
    let (options, state) = webauthn(&app)?.start_passkey_authentication(&known).map_err(Error::internal)?;
    let mut response = Json(options).into_response();
    CEREMONY.begin(&app, &mut response, &state).await?;
    Ok(response)
}

/// Presents what the device signed.
#[utoipa::path(post, path = "/sign-in/second-factor/passkey", request_body = Made)]
pub async fn present(
    State(app): State<App>,
    page: Visitor,
    caller: Caller,
    cookies: CookieJar,
    Form(input): Form<Made>,
) -> Result<Response, Error> {
    let found = challenges::find(&connection(&app).await?, &app, &cookies).await?;
    let Some(challenge) = found else { return Ok(second_factor::over(&app)) };
    let state: Option<PasskeyAuthentication> = CEREMONY.take(&app, &cookies).await?;
    let token = match state {
        Some(state) => check(&app, &caller, &challenge, &state, &input.credential).await?,
        None => None,
    };
    let Some(token) = token else {
        let (client, event) = (connection(&app).await?, Event::new("second_factor.failed").private());
        record_for_account(&client, &app, challenge.user_id, &caller.origin, event).await?;
        let refusal = Some("passkey-not-accepted".into());
        return Err(second_factor::page_for(&app, page, &challenge, refusal).await?.rejected());
    };
    let mut response = Admission::Session(token).lead(&app, &challenge.next);
    challenges::forget(&app, &mut response);
    CEREMONY.forget(&app, &mut response);
    Ok(response)
}

/// Turns the challenge into a session when one of its person's passkeys signed.
async fn check(
    app: &App,
    caller: &Caller,
    challenge: &Challenge,
    state: &PasskeyAuthentication,
    signed: &str,
) -> Result<Option<String>, Error> {
    let (mut connection, now) = (connection(app).await?, app.now());
    let person = Subject::second_factor(challenge.user_id);
    person.take_turn(&connection, now).await?;
    if !challenges::count_attempt(&connection, app, challenge).await? {
        return Ok(None);
    }
    let Ok(signed) = serde_json::from_str::<PublicKeyCredential>(signed) else { return Ok(None) };
    let result = match webauthn(app)?.finish_passkey_authentication(&signed, state) {
        Ok(result) => result,
        Err(error) => {
            tracing::info!(%error, "a passkey was refused");
            return Ok(None);
        }
    };
    // The ceremony may have begun for another challenge: the passkey must be this one's person's.
    let found = registry::find(&connection, challenge.user_id, result.cred_id().as_slice()).await?;
    let Some(known) = found else { return Ok(None) };
    let transaction = connection.transaction().await?;
    registry::note_use(&transaction, known, &result, now).await?;
    person.forget(&transaction).await?;
    let token = challenges::meet(&transaction, caller, challenge, now).await?;
    transaction.commit().await?;
    Ok(token)
}
