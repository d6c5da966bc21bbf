//! What a request proves itself with: a session cookie or a bearer token. Only hashes leave this file.

use axum::http::{HeaderMap, header::AUTHORIZATION};
use axum_extra::extract::cookie::CookieJar;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// The session cookie where the service is reached over plain HTTP (a freelancer's own machine).
pub const SESSION_COOKIE: &str = "timetracker_session";
/// Over HTTPS browsers hold the cookie to this host and to secure connections by its very name.
const SECURE_SESSION_COOKIE: &str = "__Host-timetracker_session";

/// The session cookie's name; `secure` when the service is reached over HTTPS.
pub fn session_cookie_name(secure: bool) -> &'static str {
    if secure { SECURE_SESSION_COOKIE } else { SESSION_COOKIE }
}

/// A credential as found in a request, already hashed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Credential {
    /// From the session cookie.
    Session([u8; 32]),
    /// From `Authorization: Bearer`.
    Token([u8; 32]),
}

impl std::fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Session(_) => "Session",
            Self::Token(_) => "Token",
        })
    }
}

impl Credential {
    /// Finds the request's credential. A bearer token wins over a cookie: who sends one means it.
    pub fn find(headers: &HeaderMap, secure: bool) -> Option<Self> {
        let bearer = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        if let Some(token) = bearer.and_then(|value| value.strip_prefix("Bearer ")) {
            return Some(Self::Token(hash_token(token.trim())));
        }
        let jar = CookieJar::from_headers(headers);
        jar.get(session_cookie_name(secure)).map(|cookie| Self::Session(hash_token(cookie.value())))
    }
}

/// SHA-256 of a token. The tokens carry 256 random bits, so a plain hash cannot be searched backwards.
pub fn hash_token(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// A new secret of 256 random bits, safe in cookies and URLs.
pub fn new_token() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}
