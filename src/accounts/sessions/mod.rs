//! Sessions: a random token in a cookie, its hash in the database, for 30 days.
//!
//! A person sees where they are signed in and ends each session, or all but the present one. A session that ends is
//! deleted, so the next request with its cookie opens nothing.

mod device;
pub(super) mod pages;

use axum::response::Response;
use jiff::{Span, Timestamp};
use queries::client::GenericClient;
use queries::queries::accounts::sessions::queries as sql;
pub use queries::queries::accounts::sessions::queries::Session;
use serde_json::json;
use uuid::Uuid;

pub(super) use device::Device;

use super::{Caller, connection};
use crate::App;
use crate::audit::{Event, record_for_account, record_for_account_at};
use crate::clock::new_id;
use crate::error::Error;
use crate::tenancy::{Person, hash_token, new_token, session_cookie_name};
use crate::web::set_cookie;

/// How long a session lasts.
const DAYS: i64 = 30;
/// Sessions that the list shows.
const SHOWN: i64 = 100;

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
    record_for_account_at(client, now, user, &caller.origin, Event::new("signed_in")).await?;
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

/// The person's sessions, the one used last first.
async fn list(app: &App, person: &Person) -> Result<Vec<Session>, Error> {
    let connection = connection(app).await?;
    Ok(sql::list_sessions().bind(&connection, &person.id(), &app.now(), &SHOWN).all().await?)
}

/// Ends one of the person's own sessions.
async fn end_one(app: &App, caller: &Caller, person: &Person, id: Uuid) -> Result<(), Error> {
    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    if sql::delete_own_session().bind(&transaction, &id, &person.id()).await? == 0 {
        return Err(Error::NotFound);
    }
    let event = Event::new("session.ended").private();
    record_for_account(&transaction, app, person.id(), &caller.origin, event).await?;
    transaction.commit().await?;
    Ok(())
}

/// Ends every session of the person but the present one.
async fn end_all_others(app: &App, caller: &Caller, person: &Person) -> Result<(), Error> {
    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    let ended = end_others(&transaction, person.id(), person.session_id()).await?;
    let event = Event::new("session.others_ended").after(json!({"sessions": ended})).private();
    record_for_account(&transaction, app, person.id(), &caller.origin, event).await?;
    transaction.commit().await?;
    Ok(())
}

/// Ends every session of the person but one; tells how many there were.
pub(crate) async fn end_others(client: &impl GenericClient, user: Uuid, present: Uuid) -> Result<u64, Error> {
    Ok(sql::delete_other_sessions().bind(client, &user, &present).await?)
}

/// Ends every session of a person.
pub(super) async fn end_all(client: &impl GenericClient, user: Uuid) -> Result<(), Error> {
    sql::delete_every_session().bind(client, &user).await?;
    Ok(())
}

/// Removes sessions that are over.
pub(super) async fn forget_expired(client: &impl GenericClient, now: Timestamp) -> Result<(), Error> {
    sql::delete_expired_sessions().bind(client, &now).await?;
    Ok(())
}
