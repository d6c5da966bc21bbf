//! Errors of the pages: a page that says what to do, or the sign-in page for who is not signed in.

use std::sync::Arc;

use askama::Template;
use axum::extract::Request;
use axum::http::header::{ACCEPT, LOCATION, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::html::Html;
use super::htmx::{Hx, refusal};
use super::language::Reader;
use super::visitor::Visitor;
use super::{flash, problem};
use crate::error::Error;
use crate::texts::{self, Text};

/// The page that explains an error.
#[derive(Template)]
#[template(path = "web/error.html")]
struct ErrorPage {
    page: Visitor,
    status: u16,
    title: Text,
    message: Text,
    request_id: String,
    /// Where a retry makes sense: the address that failed.
    back: Option<String>,
}

/// Gives errors of the pages their shape, and forgets a flash that was shown.
pub(super) async fn shape(request: Request, next: Next) -> Response {
    let (headers, method) = (request.headers().clone(), request.method().clone());
    let reader = Reader::of(request.extensions());
    let target = request.uri().path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let mut response = next.run(request).await;
    flash::forget_shown(&headers, &mut response);
    match response.extensions_mut().remove::<Arc<Error>>() {
        Some(error) if wants_json(&headers, &target) => problem::problem(&error, reader.locale()),
        Some(error) => match Arc::into_inner(error) {
            Some(error) if Hx::of(&headers).0 => refusal(&reader, &error, &method, &headers),
            Some(Error::Unauthorized) => sign_in(&method, &target),
            Some(error) => error_page(&reader, &error, &headers, target),
            None => response,
        },
        None => response,
    }
}

/// Whether the caller is no reader of pages: it asks for JSON, or is at an address where there is nothing else.
pub(crate) fn wants_json(headers: &HeaderMap, path: &str) -> bool {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let only_json = ["/api/", "/organizations/api/"].iter().any(|prefix| path.starts_with(prefix));
    only_json || accept.starts_with("application/json")
}

/// Leads to the sign-in page, and from there back to where a page was asked for.
fn sign_in(method: &Method, target: &str) -> Response {
    let next = if method == Method::GET { target } else { "/" };
    (StatusCode::SEE_OTHER, [(LOCATION, sign_in_address(next))]).into_response()
}

/// The sign-in page's address, with where it leads to afterwards.
pub(super) fn sign_in_address(next: &str) -> String {
    let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("/sign-in?next={next}")
}

fn error_page(reader: &Reader, error: &Error, headers: &HeaderMap, target: String) -> Response {
    let page = ErrorPage {
        page: Visitor::of(reader, headers),
        status: error.status().as_u16(),
        title: texts::text(reader.locale(), title(error)),
        message: error.told().text(reader.locale()),
        request_id: super::observe::request_id(headers),
        back: matches!(error, Error::Stale | Error::Unavailable | Error::RateLimited(_)).then_some(target),
    };
    let mut response = (error.status(), Html(page)).into_response();
    if let Some(seconds) = error.retry_after() {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// The headline's key.
fn title(error: &Error) -> &'static str {
    match error {
        Error::NotFound => "error-page-not-found",
        Error::Forbidden(_) => "error-page-forbidden",
        Error::LimitReached(_) => "error-page-limit",
        Error::Stale => "error-page-stale",
        Error::Unavailable => "error-page-unavailable",
        Error::RateLimited(_) => "error-page-rate-limited",
        Error::Internal(_) => "error-page-internal",
        _ => "error-page-refused",
    }
}
