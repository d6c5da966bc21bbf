//! In which language a request is answered: the person's own, else the one chosen on a signed-out page, else the
//! browser's. Programs that name a language get it, whoever they act for.

use std::sync::{Arc, OnceLock};

use axum::extract::Request;
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE, CONTENT_TYPE, VARY};
use axum::http::{Extensions, HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;

use crate::texts::Locale;

/// The language chosen by somebody who is not signed in.
pub const LOCALE_COOKIE: &str = "timetracker_locale";

/// Who reads the answer: travels with the request, learns of the person when they are found, and knows the language
/// also where the answer is shaped after the handler is done.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    /// What the request itself asks for.
    asked: Option<Locale>,
    /// Whether that outdoes the person's own language.
    asked_first: bool,
    own: Arc<OnceLock<Locale>>,
}

impl Reader {
    /// Who looks at pages: browsers name a language with every request, so the person's own comes first.
    fn of_pages(headers: &HeaderMap) -> Self {
        let jar = CookieJar::from_headers(headers);
        let chosen = jar.get(LOCALE_COOKIE).and_then(|cookie| Locale::of(cookie.value()));
        Self { asked: chosen.or_else(|| accepted(headers)), ..Self::default() }
    }
    /// Who calls the API: a program names a language because it means it.
    fn of_api(headers: &HeaderMap) -> Self {
        Self { asked: accepted(headers), asked_first: true, ..Self::default() }
    }
    /// Who reads the answer to this request.
    pub fn of(extensions: &Extensions) -> Self {
        extensions.get::<Self>().cloned().unwrap_or_default()
    }
    /// Notes the language of the person who turned out to ask.
    pub fn is_person(&self, own: Locale) {
        // The first finding stays: a request has one person.
        let _ = self.own.set(own);
    }
    /// The language to answer in.
    pub fn locale(&self) -> Locale {
        let own = self.own.get().copied();
        let first = if self.asked_first { self.asked.or(own) } else { own.or(self.asked) };
        first.unwrap_or_default()
    }
}

/// The best of our languages among those that the browser or program names.
fn accepted(headers: &HeaderMap) -> Option<Locale> {
    headers.get(ACCEPT_LANGUAGE).and_then(|value| Locale::accepted(value.to_str().ok()?))
}

/// Sends a reader of pages along with the request, and names the answer's language.
pub(super) async fn of_pages(mut request: Request, next: Next) -> Response {
    let reader = Reader::of_pages(request.headers());
    request.extensions_mut().insert(reader.clone());
    named(next.run(request).await, &reader)
}

/// The same for the API.
pub(super) async fn of_api(mut request: Request, next: Next) -> Response {
    let reader = Reader::of_api(request.headers());
    request.extensions_mut().insert(reader.clone());
    named(next.run(request).await, &reader)
}

/// Only what is written for people has a language: pages, and the texts of problems.
fn named(mut response: Response, reader: &Reader) -> Response {
    let kind = response.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    if kind.starts_with(b"text/html") || kind == b"application/problem+json" {
        let headers = response.headers_mut();
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(reader.locale().tag()));
        headers.append(VARY, HeaderValue::from_static("accept-language"));
    }
    response
}
