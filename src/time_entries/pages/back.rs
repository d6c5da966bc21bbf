//! Where a deed leads back to: the list that it was done in, or else the week of its day.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::Uri;
use axum::http::header::REFERER;
use axum::http::request::Parts;
use jiff::civil::Date;

use crate::App;
use crate::web::Page;

/// The list that a request comes from, as the query of its address with the question mark; none
/// when it comes from elsewhere.
///
/// Browsers tell the page that a form stands on. Only the query is taken over from what they say, never the place.
#[derive(Clone, Debug, Default)]
pub struct Back(Option<String>);

impl FromRequestParts<App> for Back {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let from = parts.headers.get(REFERER).and_then(|value| value.to_str().ok()?.parse::<Uri>().ok());
        let list = from.filter(|from| from.path().ends_with("/time-entries"));
        Ok(Self(list.map(|list| format!("?{}", list.query().unwrap_or_default()))))
    }
}

impl Back {
    /// As a form of two steps remembers it.
    pub(super) fn or(self, remembered: Option<&String>) -> Self {
        Self(self.0.or_else(|| remembered.filter(|list| list.starts_with('?')).cloned()))
    }

    /// What a form of two steps remembers.
    pub(super) fn remembered(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }

    /// The list's address; without one that of the day's week, or of this week.
    pub(super) fn address(&self, page: &Page, day: Option<Date>) -> String {
        match (&self.0, day) {
            (Some(list), _) => page.to(&format!("time-entries{list}")),
            (None, Some(day)) => page.to(&format!("time?week={day}")),
            (None, None) => page.to("time"),
        }
    }
}
