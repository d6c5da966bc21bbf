//! The Fluent files under `locales/`, embedded in the program, one bundle for each language.

use std::sync::LazyLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use super::Locale;
use super::value::group;

/// The texts of one language.
type Catalogue = FluentBundle<FluentResource>;

/// In the order of [`Locale::all`].
static CATALOGUES: LazyLock<[Catalogue; 7]> = LazyLock::new(|| Locale::all().map(read));

/// A language's file. English is the first; the others follow its keys.
pub(super) const fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::English => include_str!("../../locales/en.ftl"),
        Locale::German => include_str!("../../locales/de.ftl"),
        Locale::French => include_str!("../../locales/fr.ftl"),
        Locale::Dutch => include_str!("../../locales/nl.ftl"),
        Locale::Italian => include_str!("../../locales/it.ftl"),
        Locale::Spanish => include_str!("../../locales/es.ftl"),
        Locale::Finnish => include_str!("../../locales/fi.ftl"),
    }
}

/// The texts of a language.
pub(super) fn catalogue(locale: Locale) -> &'static Catalogue {
    &CATALOGUES[locale as usize]
}

fn read(locale: Locale) -> Catalogue {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.identifier()]);
    // Marks around inserted values help mixed writing directions, and trip up copying and tests.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match locale {
        Locale::English => group::<',', _>,
        Locale::German | Locale::Dutch | Locale::Italian | Locale::Spanish => group::<'.', _>,
        // A space at which no line breaks.
        Locale::French | Locale::Finnish => group::<'\u{a0}', _>,
    }));
    // A broken line is told by the catalogue's test; the rest of the file stays usable.
    let resource = FluentResource::try_new(source(locale).to_owned()).unwrap_or_else(|(partial, _)| partial);
    let _ = bundle.add_resource(resource);
    bundle
}
