//! What browsers are told and what they must tell: security headers, and writes from this site only.

use axum::extract::{Request, State};
use axum::http::header::{HOST, HeaderName, ORIGIN};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::App;
use crate::error::Error;
use crate::tenancy::Credential;

/// Nothing but our own files; no inline script, no inline style, no frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Adds the security headers, unless the handler set its own.
pub(super) async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let fixed = [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=()"),
    ];
    let headers = response.headers_mut();
    for (name, value) in fixed {
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    if app.config().secure() {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert("strict-transport-security", year);
    }
    response
}

/// Refuses writes that another site could have started. A bearer token is no cookie: no browser adds it by itself.
pub(super) async fn same_origin(
    State(app): State<App>,
    request: Request,
    next: Next,
) -> Result<Response, Error> {
    let (safe, headers) = (request.method().is_safe(), request.headers());
    // Any other kind of `Authorization` leaves the cookie to decide who asks, so it opens nothing here.
    let by_token = matches!(Credential::find(headers, app.config().secure()), Some(Credential::Token(_)));
    if safe || by_token || from_this_site(headers) {
        return Ok(next.run(request).await);
    }
    Err(Error::forbidden("forbidden-cross-site"))
}

/// `Sec-Fetch-Site` where the browser sends it, else the `Origin`; neither is a refusal.
fn from_this_site(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return site == "same-origin";
    }
    let origin = text(ORIGIN).and_then(|origin| origin.split_once("://")).map(|(_, authority)| authority);
    origin.is_some() && origin == text(HOST)
}
