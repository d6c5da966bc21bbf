//! The catalogue of every text a person sees: Fluent files under `locales/`, embedded in the program.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

/// The English catalogue; the other languages follow the same keys.
const ENGLISH: &str = include_str!("../../locales/en.ftl");

static CATALOGUE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let mut bundle = FluentBundle::new_concurrent(vec![langid!("en")]);
    // Marks around inserted values help mixed writing directions, and trip up copying and tests.
    bundle.set_use_isolating(false);
    // A broken line is told by the catalogue's test; the rest of the file stays usable.
    let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(partial, _)| partial);
    let _ = bundle.add_resource(resource);
    bundle
});

/// A text to show later, in the reader's language: a key and what it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    key: &'static str,
    arguments: Vec<(&'static str, String)>,
}

impl From<&'static str> for Message {
    fn from(key: &'static str) -> Self {
        Self { key, arguments: Vec::new() }
    }
}

impl Message {
    /// Adds a value that the text mentions as `{ $name }`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }
    /// The catalogue's key; also the machine-readable code in problem documents.
    pub fn key(&self) -> &'static str {
        self.key
    }
    /// The text.
    pub fn text(&self) -> String {
        let arguments: Vec<(&str, &dyn ToString)> =
            self.arguments.iter().map(|(name, value)| (*name, value as &dyn ToString)).collect();
        text_with(self.key, &arguments).into_owned()
    }
}

/// The text of a key. An unknown key shows itself, which the catalogue's test finds first.
pub fn text(key: &str) -> Cow<'static, str> {
    text_with(key, &[])
}

/// The text of a key with values in it. Numbers choose plural forms.
pub fn text_with(key: &str, arguments: &[(&str, &dyn ToString)]) -> Cow<'static, str> {
    let Some(pattern) = CATALOGUE.get_message(key).and_then(|message| message.value()) else {
        return Cow::Owned(key.to_owned());
    };
    let mut problems = Vec::new();
    if arguments.is_empty() {
        // A page has hundreds of plain texts: they are lent as they stand, without being resolved.
        return CATALOGUE.format_pattern(pattern, None, &mut problems);
    }
    let mut values = FluentArgs::with_capacity(arguments.len());
    for (name, value) in arguments {
        let value = value.to_string();
        match value.parse::<i64>() {
            Ok(number) => values.set(*name, FluentValue::from(number)),
            Err(_) => values.set(*name, FluentValue::from(value)),
        }
    }
    Cow::Owned(CATALOGUE.format_pattern(pattern, Some(&values), &mut problems).into_owned())
}
/// A language that every text is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// The language of whoever asks for none that is here.
    #[default]
    English,
}

impl Locale {
    /// The language of a tag; the one of whoever asks for none that is here, when it is not.
    pub fn of(tag: &str) -> Self {
        [Self::English].into_iter().find(|locale| locale.tag() == tag).unwrap_or_default()
    }
    /// The tag, as `<html lang>` and `users.locale` have it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }
}
