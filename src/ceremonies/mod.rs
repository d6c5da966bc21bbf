//! What a browser has begun and not yet finished: a passkey's ceremony, the round trip to another service.
//!
//! The browser holds a random token in a cookie; what must be remembered stays here, sealed, and is taken once.

use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Span;
use queries::queries::ceremonies::queries as sql;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::App;
use crate::accounts::connection;
use crate::error::Error;
use crate::tenancy::{hash_token, new_token};
use crate::web::{host_cookie, set_cookie};

/// How long a ceremony may take.
const MINUTES: i64 = 10;

/// One kind of ceremony. A browser is in one of each kind at most: a new one takes the place of the last.
#[derive(Clone, Copy, Debug)]
pub struct Ceremony {
    kind: &'static str,
}

impl Ceremony {
    /// A kind by its name: part of the cookie's.
    pub const fn new(kind: &'static str) -> Self {
        Self { kind }
    }

    /// Remembers the state, and gives the browser the token that takes it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin(
        self,
        app: &App,
        response: &mut Response,
        state: &impl Serialize,
    ) -> Result<(), Error> {
        let token = new_token();
        let hash = hash_token(&token);
        let plain = serde_json::to_vec(state).map_err(Error::internal)?;
        let sealed = app.sealing().seal(&self.context(&hash), &plain)?;
        let expires_at = app.now().checked_add(Span::new().minutes(MINUTES)).map_err(Error::internal)?;
        let connection = connection(app).await?;
        sql::insert_ceremony().bind(&connection, &hash.as_slice(), &self.kind, &sealed, &expires_at).await?;
        self.set(app, response, &token, MINUTES.unsigned_abs() * 60);
        Ok(())
    }

    /// Takes the state of the ceremony that the browser is in. Nothing when there is none, or it was taken before.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take<S: DeserializeOwned>(self, app: &App, cookies: &CookieJar) -> Result<Option<S>, Error> {
        let Some(hash) = self.token_hash(app, cookies) else { return Ok(None) };
        let connection = connection(app).await?;
        let found =
            sql::take_ceremony().bind(&connection, &hash.as_slice(), &self.kind, &app.now()).opt().await?;
        self.open(app, &hash, found)
    }

    /// Reads the state and leaves it there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn look<S: DeserializeOwned>(self, app: &App, cookies: &CookieJar) -> Result<Option<S>, Error> {
        let Some(hash) = self.token_hash(app, cookies) else { return Ok(None) };
        let connection = connection(app).await?;
        let found = sql::ceremony().bind(&connection, &hash.as_slice(), &self.kind, &app.now()).opt().await?;
        self.open(app, &hash, found)
    }

    /// Takes the token from the browser.
    pub fn forget(self, app: &App, response: &mut Response) {
        self.set(app, response, "", 0);
    }

    fn open<S: DeserializeOwned>(
        self,
        app: &App,
        hash: &[u8; 32],
        sealed: Option<Vec<u8>>,
    ) -> Result<Option<S>, Error> {
        let Some(sealed) = sealed else { return Ok(None) };
        let plain = app.sealing().open(&self.context(hash), &sealed)?;
        serde_json::from_slice(&plain).map(Some).map_err(Error::internal)
    }

    fn token_hash(self, app: &App, cookies: &CookieJar) -> Option<[u8; 32]> {
        cookies.get(&self.cookie(app)).map(|cookie| hash_token(cookie.value()))
    }

    fn set(self, app: &App, response: &mut Response, token: &str, seconds: u64) {
        set_cookie(response, &self.cookie(app), token, seconds, app.config().secure());
    }

    fn cookie(self, app: &App) -> String {
        host_cookie(app.config().secure(), &format!("timetracker_{}", self.kind))
    }

    fn context(self, hash: &[u8; 32]) -> String {
        format!("{}:{}", self.kind, URL_SAFE_NO_PAD.encode(hash))
    }
}

/// Removes ceremonies that nobody finished. Called now and then.
///
/// # Errors
/// When the database cannot be reached.
pub async fn forget_expired(app: &App) -> Result<(), Error> {
    sql::delete_expired_ceremonies().bind(&connection(app).await?, &app.now()).await?;
    Ok(())
}
