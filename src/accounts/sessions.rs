//! Sessions: a random token in a cookie, its hash in the database, for 30 days.

use axum::response::Response;
use jiff::{Span, Timestamp};
use queries::client::GenericClient;
use queries::queries::accounts::queries as sql;
use uuid::Uuid;

use super::Caller;
use crate::App;
use crate::clock::new_id;
use crate::error::Error;
use crate::tenancy::{hash_token, new_token, session_cookie_name};
use crate::web::set_cookie;

/// How long a session lasts.
const DAYS: i64 = 30;

/// Opens a session and returns its token. A session that the caller brought along ends: a cookie that somebody else
/// planted is worth nothing afterwards. `organization` is where `/` leads; without it, where the person was last.
pub(crate) async fn open(
    client: &impl GenericClient,
    caller: &Caller,
    user: Uuid,
    organization: Option<Uuid>,
    now: Timestamp,
) -> Result<String, Error> {
    let token = new_token();
    let hash = hash_token(&token);
    let expires_at = now.checked_add(Span::new().hours(24 * DAYS)).map_err(Error::internal)?;
    sql::insert_session()
        .bind(
            client,
            &new_id(),
            &hash.as_slice(),
            &user,
            &organization,
            &caller.origin.user_agent,
            &caller.origin.address,
            &now,
            &expires_at,
        )
        .await?;
    end(client, caller).await?;
    Ok(token)
}

/// Ends the session that the caller brought along, if any.
pub(super) async fn end(client: &impl GenericClient, caller: &Caller) -> Result<(), Error> {
    if let Some(hash) = caller.session {
        sql::delete_session().bind(client, &hash.as_slice()).await?;
    }
    Ok(())
}

/// Hands the token to the browser.
pub(crate) fn remember(app: &App, response: &mut Response, token: &str) {
    let (secure, seconds) = (app.config().secure(), DAYS.unsigned_abs() * 24 * 60 * 60);
    set_cookie(response, session_cookie_name(secure), token, seconds, secure);
}

/// Takes the token from the browser.
pub(super) fn forget(app: &App, response: &mut Response) {
    let secure = app.config().secure();
    set_cookie(response, session_cookie_name(secure), "", 0, secure);
}
