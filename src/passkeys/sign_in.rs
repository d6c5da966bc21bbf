//! Signing in with a passkey alone: the device says who it is, and has verified its owner.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use serde::Deserialize;
use utoipa::ToSchema;
use webauthn_rs::prelude::{DiscoverableAuthentication, PublicKeyCredential};

use super::registry;
use super::relying_party::webauthn;
use crate::App;
use crate::accounts::challenges::Admission;
use crate::accounts::{Caller, Subject, connection, open_session, sign_in_page};
use crate::audit::{Event, record_for_account};
use crate::ceremonies::Ceremony;
use crate::error::Error;
use crate::web::{Form, Json, Visitor};

const CEREMONY: Ceremony = Ceremony::new("passkey_sign_in");

/// What the device signed, and where the sign-in leads.
#[derive(Default, Deserialize, ToSchema)]
pub struct Signed {
    /// The credential as JSON, as browsers write it.
    #[serde(default)]
    credential: String,
    /// Where to go afterwards: an address of this site.
    #[serde(default)]
    next: String,
}

/// Begins: what the browser asks its devices.
#[utoipa::path(post, path = "/sign-in/passkey/options")]
pub async fn options(State(app): State<App>) -> Result<Response, Error> {
    let (options, state) = webauthn(&app)?.start_discoverable_authentication().map_err(Error::internal)?;
    let mut response = Json(options).into_response();
    CEREMONY.begin(&app, &mut response, &state).await?;
    Ok(response)
}

/// Signs in with what the device signed.
#[utoipa::path(post, path = "/sign-in/passkey", request_body = Signed)]
pub async fn present(
    State(app): State<App>,
    page: Visitor,
    caller: Caller,
    cookies: CookieJar,
    Form(input): Form<Signed>,
) -> Result<Response, Error> {
    match check(&app, &caller, &cookies, &input.credential).await {
        Ok(Some(token)) => {
            let mut response = Admission::Session(token).lead(&app, &input.next);
            CEREMONY.forget(&app, &mut response);
            Ok(response)
        }
        Ok(None) => Err(sign_in_page(&app, page, input.next, "passkey-not-accepted").rejected()),
        Err(error) => Err(error),
    }
}

/// Opens a session for who holds the passkey; nothing when it is not one of ours, or too late.
async fn check(
    app: &App,
    caller: &Caller,
    cookies: &CookieJar,
    signed: &str,
) -> Result<Option<String>, Error> {
    let state: Option<DiscoverableAuthentication> = CEREMONY.take(app, cookies).await?;
    let (Some(state), Ok(signed)) = (state, serde_json::from_str::<PublicKeyCredential>(signed)) else {
        return Ok(None);
    };
    let webauthn = webauthn(app)?;
    let Ok((user, credential_id)) = webauthn.identify_discoverable_authentication(&signed) else {
        return Ok(None);
    };
    let (mut connection, now) = (connection(app).await?, app.now());
    let address = Subject::address(&caller.origin.address);
    address.take_turn(&connection, now).await?;
    let Some(known) = registry::find(&connection, user, credential_id).await? else { return Ok(None) };
    let result = match webauthn.finish_discoverable_authentication_v2(&signed, state, &known.credential) {
        Ok(result) if result.user_verified() => result,
        refused => {
            tracing::info!(error = ?refused.err(), "a passkey was refused");
            let event = Event::new("sign_in.failed").private();
            record_for_account(&connection, app, user, &caller.origin, event).await?;
            return Ok(None);
        }
    };
    let transaction = connection.transaction().await?;
    registry::note_use(&transaction, known, &result, now).await?;
    address.give_back(&transaction, now).await?;
    let token = open_session(&transaction, caller, user, None, now).await?;
    transaction.commit().await?;
    Ok(Some(token))
}
