//! Half a sign-in: the password was right, and a second factor is still asked for.
//!
//! A challenge is a random token in a cookie of its own and a row with its hash. It says whom the second factor must
//! belong to, and opens nothing by itself: no extractor knows it. It lasts ten minutes and ten attempts.

use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use jiff::{Span, Timestamp};
use queries::client::GenericClient;
use queries::queries::accounts::challenges::queries as sql;
pub(crate) use queries::queries::accounts::challenges::queries::Challenge;
use uuid::Uuid;

use super::local_path::local_path;
use super::{Caller, sessions};
use crate::App;
use crate::error::Error;
use crate::tenancy::{hash_token, new_token};
use crate::web::{See, host_cookie, set_cookie};

/// The page that asks for the second factor.
pub(crate) const PAGE: &str = "/sign-in/second-factor";
const COOKIE: &str = "timetracker_challenge";
/// How long a challenge lasts.
const MINUTES: i64 = 10;
/// How often it may be tried.
const ATTEMPTS: i32 = 10;

/// What a right password leads to.
pub(crate) enum Admission {
    /// A session: its token.
    Session(String),
    /// The question for a second factor: the challenge's token.
    Challenge(String),
}

/// Admits who has shown the password: whoever has a second factor must show that too.
pub(crate) async fn admit(
    client: &impl GenericClient,
    caller: &Caller,
    user: Uuid,
    next: &str,
    now: Timestamp,
) -> Result<Admission, Error> {
    if !sql::has_second_factor().bind(client, &user).one().await? {
        return sessions::open(client, caller, user, None, now).await.map(Admission::Session);
    }
    let token = new_token();
    let expires_at = now.checked_add(Span::new().minutes(MINUTES)).map_err(Error::internal)?;
    let next = local_path(next).unwrap_or("/");
    sql::insert_challenge()
        .bind(client, &hash_token(&token).as_slice(), &user, &next, &expires_at, &now)
        .await?;
    Ok(Admission::Challenge(token))
}

impl Admission {
    /// Leads the browser on, with its new cookie.
    pub(crate) fn lead(self, app: &App, next: &str) -> Response {
        match self {
            Self::Session(token) => {
                let mut response = See::other(local_path(next).unwrap_or("/")).into_response();
                sessions::remember(app, &mut response, &token);
                response
            }
            Self::Challenge(token) => {
                let mut response = See::other(PAGE).into_response();
                let secure = app.config().secure();
                let seconds = MINUTES.unsigned_abs() * 60;
                set_cookie(&mut response, &host_cookie(secure, COOKIE), &token, seconds, secure);
                response
            }
        }
    }
}

/// The challenge that the browser brings along, while it lasts.
pub(crate) async fn find(
    client: &impl GenericClient,
    app: &App,
    cookies: &CookieJar,
) -> Result<Option<Challenge>, Error> {
    let Some(hash) = token_hash(app, cookies) else { return Ok(None) };
    Ok(sql::challenge().bind(client, &hash.as_slice(), &app.now(), &ATTEMPTS).opt().await?)
}

/// Counts an attempt before it is looked at. Whether it may be made: parallel attempts share the ten.
pub(crate) async fn count_attempt(
    client: &impl GenericClient,
    app: &App,
    challenge: &Challenge,
) -> Result<bool, Error> {
    let hash = challenge.token_hash.as_slice();
    Ok(sql::count_attempt().bind(client, &hash, &app.now(), &ATTEMPTS).await? == 1)
}

/// Turns a challenge that was met into a session, once: its token, or nothing when it was spent meanwhile.
pub(crate) async fn meet(
    client: &impl GenericClient,
    caller: &Caller,
    challenge: &Challenge,
    now: Timestamp,
) -> Result<Option<String>, Error> {
    let spent = sql::delete_challenge().bind(client, &challenge.token_hash.as_slice()).await?;
    if spent == 0 {
        return Ok(None);
    }
    sessions::open(client, caller, challenge.user_id, None, now).await.map(Some)
}

/// Takes the challenge's cookie from the browser.
pub(crate) fn forget(app: &App, response: &mut Response) {
    let secure = app.config().secure();
    set_cookie(response, &host_cookie(secure, COOKIE), "", 0, secure);
}

/// Removes challenges that are over.
pub(super) async fn forget_expired(client: &impl GenericClient, now: Timestamp) -> Result<(), Error> {
    sql::delete_expired_challenges().bind(client, &now).await?;
    Ok(())
}

fn token_hash(app: &App, cookies: &CookieJar) -> Option<[u8; 32]> {
    cookies.get(&host_cookie(app.config().secure(), COOKIE)).map(|cookie| hash_token(cookie.value()))
}
