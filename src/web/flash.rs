//! What just happened, told once on the next page.

use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

use super::cookies::set_cookie;
use crate::texts::{self, Locale, Text};

const COOKIE: &str = "timetracker_flash";

/// A short notice, with an address that takes the deed back where that is possible.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Flash {
    /// The catalogue's key of the notice.
    pub key: String,
    /// Where the "Undo" button posts to.
    pub undo: Option<String>,
}

impl Flash {
    /// A notice.
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), undo: None }
    }
    /// A notice with an undo.
    pub fn with_undo(key: &str, undo: String) -> Self {
        Self { key: key.to_owned(), undo: Some(undo) }
    }
    /// Reads the notice from the request. Whatever is not ours is ignored.
    pub(super) fn find(headers: &HeaderMap) -> Option<Self> {
        let jar = CookieJar::from_headers(headers);
        let bytes = URL_SAFE_NO_PAD.decode(jar.get(COOKIE)?.value()).ok()?;
        let flash: Self = serde_json::from_slice(&bytes).ok()?;
        let local = flash.undo.as_ref().is_none_or(|undo| undo.starts_with("/organizations/"));
        (local && flash.key.starts_with("flash-")).then_some(flash)
    }
    /// The notice's text.
    pub fn text(&self, locale: Locale) -> Text {
        texts::text(locale, &self.key)
    }
}

/// "See other": where a form leads after it was carried out, with a notice to show there.
#[derive(Debug, Serialize)]
pub struct See {
    location: String,
    flash: Option<Flash>,
}

impl See {
    /// Leads to an address of this service.
    pub fn other(location: impl Into<String>) -> Self {
        Self { location: location.into(), flash: None }
    }
    /// Adds a notice (a key that starts with `flash-`).
    #[must_use]
    pub fn telling(mut self, key: &str) -> Self {
        self.flash = Some(Flash::new(key));
        self
    }
    /// Adds a notice, or none.
    #[must_use]
    pub fn with(mut self, flash: Option<Flash>) -> Self {
        self.flash = flash;
        self
    }
    /// Adds a notice with an undo.
    #[must_use]
    pub fn telling_with_undo(mut self, key: &str, undo: String) -> Self {
        self.flash = Some(Flash::with_undo(key, undo));
        self
    }
}

impl IntoResponse for See {
    fn into_response(self) -> Response {
        let mut response = (StatusCode::SEE_OTHER, [(LOCATION, self.location)]).into_response();
        if let Some(flash) = self.flash {
            let value = URL_SAFE_NO_PAD.encode(serde_json::to_vec(&flash).unwrap_or_default());
            set_cookie(&mut response, COOKIE, &value, 60, false);
        }
        response
    }
}

/// Ends the notice with the page that showed it; fragments and redirects leave it for the next.
pub(super) fn forget_shown(request: &HeaderMap, response: &mut Response) {
    let whole_page = !request.contains_key("hx-request") || request.contains_key("hx-boosted");
    let shows =
        response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if whole_page && shows && Flash::find(request).is_some() {
        set_cookie(response, COOKIE, "", 0, false);
    }
}
