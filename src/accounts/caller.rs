//! Who knocks, before they are known.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;

use crate::App;
use crate::tenancy::Credential;
use crate::web;

/// The longest part of a browser's name for itself that is kept, in characters.
const USER_AGENT_LENGTH: usize = 300;

/// Where a request comes from, and the session it brings along, valid or not.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The network address; empty when it cannot be known.
    pub(super) address: String,
    /// What the browser calls itself.
    pub(super) user_agent: String,
    /// The hash of the session cookie's token.
    pub(super) session: Option<[u8; 32]>,
}

impl FromRequestParts<App> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let user_agent = parts.headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
        let session = match Credential::find(&parts.headers, app.config().secure()) {
            Some(Credential::Session(hash)) => Some(hash),
            Some(Credential::Token(_)) | None => None,
        };
        Ok(Self {
            address: web::address(app, &parts.headers, &parts.extensions),
            user_agent: user_agent.unwrap_or_default().chars().take(USER_AGENT_LENGTH).collect(),
            session,
        })
    }
}
