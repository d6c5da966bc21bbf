//! Every key that is used exists, every key that exists is used.

use std::collections::BTreeSet;
use std::path::Path;

use super::messages;
use crate::texts::Locale;

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

fn source() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))
}

#[test]
fn no_key_is_missing_or_unused() {
    let keys = messages(Locale::English).into_iter().map(|message| message.id.name.to_owned());
    let unique: BTreeSet<String> = keys.collect();
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
