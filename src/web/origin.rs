//! Where a request comes from, for the record.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;

use super::address;
use crate::App;

/// The longest part of a browser's name for itself that is kept, in characters.
const USER_AGENT_LENGTH: usize = 300;

/// A request's network address and browser.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// The network address; empty when it cannot be known.
    pub address: String,
    /// What the browser calls itself.
    pub user_agent: String,
}

impl Origin {
    /// Reads it from the request.
    pub fn of(app: &App, parts: &Parts) -> Self {
        let user_agent = parts.headers.get(USER_AGENT).and_then(|value| value.to_str().ok());
        Self {
            address: address(app, &parts.headers, &parts.extensions),
            user_agent: user_agent.unwrap_or_default().chars().take(USER_AGENT_LENGTH).collect(),
        }
    }
}

impl FromRequestParts<App> for Origin {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self::of(app, parts))
    }
}
