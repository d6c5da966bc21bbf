//! The catalogue of every text a person sees: Fluent files under `locales/`, one for each language, embedded in the
//! program. English is the first; what another language lacks shows in English.

mod catalogue;
mod locale;
#[cfg(test)]
mod tests;
mod value;

use std::borrow::Cow;

use fluent_bundle::FluentArgs;

use catalogue::catalogue;
pub use locale::Locale;
pub use value::{Argument, Value};

/// A text in the reader's language: lent from the catalogue where nothing is put into it.
pub type Text = Cow<'static, str>;

/// A text to show later, in the reader's language: a key and what it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    key: &'static str,
    arguments: Vec<(&'static str, Value)>,
}

impl From<&'static str> for Message {
    fn from(key: &'static str) -> Self {
        Self { key, arguments: Vec::new() }
    }
}

impl Message {
    /// Adds a value that the text mentions as `{ $name }`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Argument) -> Self {
        self.arguments.push((name, value.value()));
        self
    }
    /// The catalogue's key; also the machine-readable code in problem documents.
    pub fn key(&self) -> &'static str {
        self.key
    }
    /// The text in a language.
    pub fn text(&self, locale: Locale) -> Text {
        let arguments: Vec<(&str, &dyn Argument)> =
            self.arguments.iter().map(|(name, value)| (*name, value as &dyn Argument)).collect();
        text_with(locale, self.key, &arguments)
    }
}

/// The text of a key. An unknown key shows itself, which the catalogue's test finds first.
pub fn text(locale: Locale, key: &str) -> Text {
    text_with(locale, key, &[])
}

/// The text of a key with values in it. Numbers choose plural forms.
pub fn text_with(locale: Locale, key: &str, arguments: &[(&str, &dyn Argument)]) -> Text {
    let found = [locale, Locale::English].into_iter().find_map(|locale| {
        let catalogue = catalogue(locale);
        Some((catalogue, catalogue.get_message(key)?.value()?))
    });
    let Some((catalogue, pattern)) = found else { return Cow::Owned(key.to_owned()) };
    let mut problems = Vec::new();
    if arguments.is_empty() {
        // A page has hundreds of plain texts: they are lent as they stand, without being resolved.
        return catalogue.format_pattern(pattern, None, &mut problems);
    }
    let mut values = FluentArgs::with_capacity(arguments.len());
    for (name, value) in arguments {
        values.set(*name, value.value());
    }
    Cow::Owned(catalogue.format_pattern(pattern, Some(&values), &mut problems).into_owned())
}
