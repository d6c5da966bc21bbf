//! What every page needs, signed in or not.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;

use super::Flash;
use crate::App;
use crate::error::Fields;
use crate::texts;

/// Who looks at a page: the notice to show them, and their language's texts.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    flash: Option<Flash>,
}

impl Visitor {
    /// Reads what the browser brings along.
    pub fn of(_: &App, headers: &HeaderMap) -> Self {
        Self { flash: Flash::find(headers) }
    }
    /// The language of the texts, for `<html lang>`.
    pub fn language(&self) -> &'static str {
        "en"
    }
    /// The text of a key.
    pub fn t(&self, key: &str) -> String {
        texts::text(key).into_owned()
    }
    /// The text of a key that mentions one value.
    pub fn t1(&self, key: &str, name: &str, value: impl ToString) -> String {
        texts::text_with(key, &[(name, &value)]).into_owned()
    }
    /// The text of a key that mentions two values.
    pub fn t2(&self, key: &str, first: (&str, impl ToString), second: (&str, impl ToString)) -> String {
        texts::text_with(key, &[(first.0, &first.1), (second.0, &second.1)]).into_owned()
    }
    /// A description, or words for there being none.
    pub fn named(&self, description: &str) -> String {
        if description.is_empty() { self.t("description-none") } else { description.to_owned() }
    }
    /// An asset's address, with its fingerprint.
    pub fn asset(&self, name: &str) -> String {
        super::asset(name)
    }
    /// An icon's address in the sprite.
    pub fn icon(&self, name: &str) -> String {
        format!("{}#{name}", super::asset("icons.svg"))
    }
    /// The same visitor with a notice.
    #[must_use]
    pub fn telling(mut self, flash: Option<Flash>) -> Self {
        self.flash = flash;
        self
    }
    /// The notice to show.
    pub fn flash(&self) -> Option<&Flash> {
        self.flash.as_ref()
    }
    /// The problem at a field, as text.
    pub fn problem(&self, fields: &Fields, field: &str) -> Option<String> {
        fields.of(field).map(texts::Message::text)
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self::of(app, &parts.headers))
    }
}
