//! The languages of the service, and which of them a request asks for.

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;
use utoipa::ToSchema;

/// A language that every text is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
pub enum Locale {
    /// The language of whoever asks for none that is here.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Dutch.
    #[serde(rename = "nl")]
    Dutch,
    /// Italian.
    #[serde(rename = "it")]
    Italian,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// Finnish.
    #[serde(rename = "fi")]
    Finnish,
}

impl Locale {
    /// All of them, in the order in which they are offered (and in which the enum counts them).
    pub const fn all() -> [Self; 7] {
        [Self::English, Self::German, Self::French, Self::Dutch, Self::Italian, Self::Spanish, Self::Finnish]
    }

    /// The language of a tag such as `de` or `de-AT`; upper and lower case are the same.
    pub fn of(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_']).next()?;
        Self::all().into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(language))
    }

    /// The tag, as `<html lang>` and `users.locale` have it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Dutch => "nl",
            Self::Italian => "it",
            Self::Spanish => "es",
            Self::Finnish => "fi",
        }
    }

    /// The language's own name for itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Dutch => "Nederlands",
            Self::Italian => "Italiano",
            Self::Spanish => "Español",
            Self::Finnish => "Suomi",
        }
    }

    /// The best of ours for an `Accept-Language` header (RFC 9110, 12.5.4): the largest weight, of equal ones the
    /// first. None when it names no language that is here.
    pub fn accepted(header: &str) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for wish in header.split(',') {
            let (tag, parameter) = wish.split_once(';').unwrap_or((wish, "q=1"));
            let weight = parameter.trim().strip_prefix("q=").and_then(|weight| weight.parse().ok());
            let (Some(locale), Some(weight)) = (Self::of(tag), weight) else { continue };
            if weight > best.map_or(0.0, |(most, _)| most) {
                best = Some((weight, locale));
            }
        }
        best.map(|(_, locale)| locale)
    }

    /// For the plural rules.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }
}
