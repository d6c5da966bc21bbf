//! What every page needs, signed in or not.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;

use super::{Flash, Reader};
use crate::App;
use crate::error::Fields;
use crate::texts::{self, Argument, Locale, Text};

/// Who looks at a page: the notice to show them, and their language's texts.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    flash: Option<Flash>,
    locale: Locale,
}

impl Visitor {
    /// Reads what the browser brings along.
    pub fn of(reader: &Reader, headers: &HeaderMap) -> Self {
        Self { flash: Flash::find(headers), locale: reader.locale() }
    }
    /// The language of the texts.
    pub fn locale(&self) -> Locale {
        self.locale
    }
    /// The languages to choose from.
    pub fn locales(&self) -> [Locale; 7] {
        Locale::all()
    }
    /// The tag of that language, for `<html lang>`.
    pub fn language(&self) -> &'static str {
        self.locale.tag()
    }
    /// The text of a key.
    pub fn t(&self, key: &str) -> Text {
        texts::text(self.locale, key)
    }
    /// The text of a key that mentions one value.
    pub fn t1(&self, key: &str, name: &str, value: impl Argument) -> Text {
        texts::text_with(self.locale, key, &[(name, &value)])
    }
    /// The text of a key that mentions two values.
    pub fn t2(&self, key: &str, first: (&str, impl Argument), second: (&str, impl Argument)) -> Text {
        texts::text_with(self.locale, key, &[(first.0, &first.1), (second.0, &second.1)])
    }
    /// A description, or words for there being none.
    pub fn named(&self, description: &str) -> String {
        if description.is_empty() { self.t("description-none").into_owned() } else { description.to_owned() }
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
    pub fn problem(&self, fields: &Fields, field: &str) -> Option<Text> {
        fields.of(field).map(|message| message.text(self.locale))
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        Ok(Self::of(&Reader::of(&parts.extensions), &parts.headers))
    }
}
