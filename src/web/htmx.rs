//! Requests that htmx sends, and their answers.

use std::convert::Infallible;

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::header::{CACHE_CONTROL, HeaderName};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::{Html as Markup, IntoResponse, Response};

use super::{Html, Reader, See, Visitor};
use crate::App;
use crate::error::Error;
use crate::texts::Text;

const TRIGGER: HeaderName = HeaderName::from_static("hx-trigger");
const RESWAP: HeaderName = HeaderName::from_static("hx-reswap");
const REDIRECT: HeaderName = HeaderName::from_static("hx-redirect");
const REFRESH: HeaderName = HeaderName::from_static("hx-refresh");

/// Whether htmx asks: then a fragment is enough. Without scripts a form gets a redirect.
#[derive(Clone, Copy, Debug)]
pub struct Hx(pub bool);

impl Hx {
    /// Reads it from the request.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        Self(headers.contains_key("hx-request") && !headers.contains_key("hx-boosted"))
    }
}

impl FromRequestParts<App> for Hx {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers))
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
                ([(CACHE_CONTROL, "no-store"), (TRIGGER, "changed")], Markup(html)).into_response()
            }
            Self::See(see) => see.into_response(),
        }
    }
}

/// A notice beside the page, which stays as it is.
#[derive(Template)]
#[template(path = "web/refusal.html")]
struct Refusal {
    page: Visitor,
    message: Text,
}

/// What htmx gets where a browser gets an error page: a notice. What the page shows and is no longer there makes it
/// load itself again, and a session that has ended leads to the sign-in page.
pub(super) fn refusal(reader: &Reader, error: &Error, method: &Method, headers: &HeaderMap) -> Response {
    let status = error.status();
    match error {
        Error::Unauthorized => return (status, [(REDIRECT, sign_in(headers))]).into_response(),
        Error::NotFound | Error::Forbidden(_) if method == Method::GET => {
            return (status, [(REFRESH, "true")]).into_response();
        }
        _ => {}
    }
    let notice = Refusal { page: Visitor::of(reader, headers), message: error.told().text(reader.locale()) };
    let mut response = (status, [(RESWAP, "none")], Html(notice)).into_response();
    if matches!(status, StatusCode::CONFLICT | StatusCode::NOT_FOUND | StatusCode::PRECONDITION_FAILED) {
        response.headers_mut().insert(TRIGGER, HeaderValue::from_static("changed"));
    }
    response
}

/// The sign-in page, and from there back to the page that asked.
fn sign_in(headers: &HeaderMap) -> String {
    let asking = headers.get("hx-current-url").and_then(|url| url.to_str().ok()?.parse::<Uri>().ok());
    let asking = asking.as_ref().and_then(Uri::path_and_query).map_or("/", |target| target.as_str());
    super::pages::sign_in_address(asking)
}
