//! The catalogue is whole, in every language.

mod keys;
mod languages;
mod shared;

use fluent_syntax::ast;

use super::catalogue::source;
use super::{Locale, Message, text, text_with};

/// What a language's file says.
fn messages(locale: Locale) -> Vec<ast::Message<&'static str>> {
    let resource = fluent_syntax::parser::parse(source(locale));
    let resource = resource.unwrap_or_else(|(_, problems)| panic!("{}: {problems:?}", locale.tag()));
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.collect()
}

#[test]
fn texts_carry_values_and_plurals() {
    let english = Locale::English;
    assert_eq!(text_with(english, "field-too-long", &[("most", &200)]), "At most 200 characters, please.");
    assert_eq!(text_with(english, "more-for", &[("name", &"Fabrikam & Sons")]), "More for Fabrikam & Sons");
    assert_eq!(text_with(english, "projects-count", &[("count", &1)]), "1 project");
    assert_eq!(text(english, "no such key"), "no such key");
}

#[test]
fn a_language_writes_numbers_its_own_way_and_leaves_names_alone() {
    let count = |locale, count: i64| Message::from("projects-count").with("count", count).text(locale);
    assert_eq!(count(Locale::English, 1_234_567), "1,234,567 projects");
    assert_eq!(count(Locale::English, 2026), "2026 projects");
    assert!(count(Locale::German, 12_345).starts_with("12.345 "));
    assert!(count(Locale::Finnish, 12_345).starts_with("12\u{a0}345 "));
    assert!(count(Locale::French, -12_345).starts_with("-12\u{a0}345 "));
    for name in ["007", "12345"] {
        assert_eq!(text_with(Locale::English, "more-for", &[("name", &name)]), format!("More for {name}"));
    }
}

#[test]
fn languages_are_found_by_their_tags() {
    for locale in Locale::all() {
        assert_eq!(Locale::of(locale.tag()), Some(locale));
        assert_eq!(Locale::all()[locale as usize], locale);
        assert_eq!(serde_json::json!(locale), locale.tag());
    }
    assert_eq!(Locale::of("DE-at"), Some(Locale::German));
    assert_eq!(Locale::of("german"), None);
    assert_eq!(Locale::of(""), None);
}

#[test]
fn the_heaviest_wish_is_granted() {
    let cases = [
        ("fr, de;q=0.9", Some(Locale::French)),
        ("sv, de;q=0.2, nl-BE;q=0.7", Some(Locale::Dutch)),
        ("de;q=0, it;q=0.1", Some(Locale::Italian)),
        ("fi ; q=0.5 , es;q=0.5", Some(Locale::Finnish)),
        ("es;q=much, en;q=0.3", Some(Locale::English)),
        ("sv, *", None),
        ("", None),
        (";;,=q,\u{e4}", None),
    ];
    for (header, wanted) in cases {
        assert_eq!(Locale::accepted(header), wanted, "{header}");
    }
}
