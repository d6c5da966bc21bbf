//! The catalogue is whole: every key that is used exists, every key that exists is used.

use std::collections::BTreeSet;
use std::path::Path;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use super::{ENGLISH, text_with};

/// Keys that the source mentions as a quoted word somewhere.
fn quoted_words(directory: &Path, words: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            quoted_words(&path, words);
        } else if path.extension().is_some_and(|kind| kind == "rs" || kind == "html") {
            let source = std::fs::read_to_string(&path).expect("a file");
            words.extend(source.split('"').filter(|word| is_key(word) || is_family(word)).map(str::to_owned));
        }
    }
}

fn is_key(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Beginnings of keys that are put together from a value: `"color-{}"|format(…)`.
fn is_family(word: &str) -> bool {
    word.strip_suffix("{}").is_some_and(|start| start.ends_with('-') && is_key(start))
}

/// Keys behind the calls that take nothing else: `page.t("…")`, `Message::from("…")`, `.telling("…")` and their like.
fn called_keys(directory: &Path, keys: &mut BTreeSet<String>) {
    let calls = [
        ".t(\"",
        ".t1(\"",
        ".t2(\"",
        "Message::from(\"",
        "forbidden(\"",
        "conflict(\"",
        "telling(\"",
        "telling_with_undo(\"",
    ];
    for entry in std::fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            called_keys(&path, keys);
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap_or_default();
        for call in calls {
            let found = source.split(call).skip(1).filter_map(|rest| rest.split('"').next());
            keys.extend(found.filter(|key| is_key(key)).map(str::to_owned));
        }
        // A field's name, then the key: `fields.add("name", "field-required")`.
        for call in ["fields.add(\"", "Error::field(\""] {
            let found = source.split(call).skip(1).filter_map(|rest| rest.split('"').nth(2));
            keys.extend(found.filter(|key| is_key(key) && key.contains('-')).map(str::to_owned));
        }
    }
}

fn catalogue() -> Vec<ast::Message<&'static str>> {
    let resource = fluent_syntax::parser::parse(ENGLISH).expect("a catalogue without broken lines");
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.collect()
}

fn source() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))
}

#[test]
fn no_key_is_missing_twice_or_unused() {
    let keys: Vec<String> = catalogue().iter().map(|message| message.id.name.to_owned()).collect();
    let unique: BTreeSet<String> = keys.iter().cloned().collect();
    assert_eq!(keys.len(), unique.len(), "a key stands twice");
    let (mut mentioned, mut called) = (BTreeSet::new(), BTreeSet::new());
    quoted_words(source(), &mut mentioned);
    called_keys(source(), &mut called);
    let missing: Vec<_> = called.difference(&unique).collect();
    assert!(missing.is_empty(), "keys without a text: {missing:?}");
    let families: Vec<&str> = mentioned.iter().filter_map(|word| word.strip_suffix("{}")).collect();
    let is_used = |key: &String| families.iter().any(|start| key.starts_with(start));
    let unused: Vec<_> = unique.difference(&mentioned).filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "texts that nothing shows: {unused:?}");
}

#[test]
fn texts_carry_values_and_plurals() {
    assert_eq!(text_with("field-too-long", &[("most", &200)]), "At most 200 characters, please.");
    assert_eq!(text_with("more-for", &[("name", &"Fabrikam & Sons")]), "More for Fabrikam & Sons");
    assert_eq!(text_with("no such key", &[]), "no such key");
    assert!(FluentResource::try_new(ENGLISH.to_owned()).is_ok());
}
