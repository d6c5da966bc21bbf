//! Requests that htmx sends, and their answers.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::{CACHE_CONTROL, HeaderName};
use axum::http::request::Parts;
use axum::response::{Html, IntoResponse, Response};

use super::See;
use crate::App;

/// Whether htmx asks: then a fragment is enough. Without scripts a form gets a redirect.
#[derive(Clone, Copy, Debug)]
pub struct Hx(pub bool);

impl FromRequestParts<App> for Hx {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let boosted = parts.headers.contains_key("hx-boosted");
        Ok(Self(parts.headers.contains_key("hx-request") && !boosted))
    }
}

/// What a form's sender gets once it was carried out.
#[derive(Debug)]
pub enum Reply {
    /// The changed part of the page; the page's other parts hear `changed` and ask again.
    Fragment(String),
    /// Another page.
    See(See),
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        match self {
            Self::Fragment(html) => {
                let changed = (HeaderName::from_static("hx-trigger"), "changed");
                ([(CACHE_CONTROL, "no-store"), changed], Html(html)).into_response()
            }
            Self::See(see) => see.into_response(),
        }
    }
}
