//! Every language says all that English says, in its own words.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement};

use super::shared::{NAMES, WORDS};
use super::{Locale, messages};

/// The values that a text mentions.
fn mentioned<'a>(pattern: &Pattern<&'a str>, names: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (inline, variants) = match expression {
            Expression::Inline(inline) => (inline, &[][..]),
            Expression::Select { selector, variants } => (selector, variants.as_slice()),
        };
        if let InlineExpression::VariableReference { id } = inline {
            names.insert(id.name);
        }
        for variant in variants {
            mentioned(&variant.value, names);
        }
    }
}

fn mentions<'a>(message: &Message<&'a str>) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    message.value.iter().for_each(|pattern| mentioned(pattern, &mut names));
    names
}

/// Whether there is anything to translate: an order of values is right or not, whatever the language.
fn has_words(pattern: &Pattern<&str>) -> bool {
    let text = |value: &&str| value.chars().any(char::is_alphabetic);
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => text(value),
        PatternElement::Placeable { expression: Expression::Inline(_) } => false,
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| has_words(&variant.value))
        }
    })
}

/// Whether a text is the same as in English, although it has words.
fn is_untranslated(english: &Message<&str>, own: &Message<&str>) -> bool {
    english.value == own.value && english.value.as_ref().is_some_and(has_words)
}

fn shared(locale: Locale) -> BTreeSet<&'static str> {
    let lists = WORDS.iter().filter(|(of, _)| *of == locale).map(|(_, keys)| *keys);
    lists.chain([NAMES]).flat_map(str::split_whitespace).collect()
}

/// How a language differs from English where it must not.
fn differences(locale: Locale) -> Vec<String> {
    let (english, own) = (messages(Locale::English), messages(locale));
    let keys = |messages: &[Message<&'static str>]| -> Vec<&'static str> {
        messages.iter().map(|message| message.id.name).collect()
    };
    let (wanted, found) = (keys(&english), keys(&own));
    let by_key: BTreeMap<_, _> = own.iter().map(|message| (message.id.name, message)).collect();
    let mut differences = Vec::new();
    for key in found.iter().filter(|key| !wanted.contains(key)) {
        differences.push(format!("{key} is not in English"));
    }
    if wanted.iter().all(|key| by_key.contains_key(key)) && wanted.len() == found.len() && wanted != found {
        let first = wanted.iter().zip(&found).find(|(wanted, found)| wanted != found);
        differences.push(format!("another order than English, from {first:?} on"));
    }
    let shared = shared(locale);
    differences.extend(
        shared.iter().filter(|key| !wanted.contains(key)).map(|key| format!("{key} is shared, yet gone")),
    );
    for text in &english {
        let key = text.id.name;
        let Some(own) = by_key.get(key) else {
            differences.push(format!("{key} is missing"));
            continue;
        };
        if mentions(text) != mentions(own) {
            differences.push(format!("{key} mentions {:?}, not {:?}", mentions(own), mentions(text)));
        }
        if is_untranslated(text, own) != shared.contains(key) {
            differences.push(format!("{key}: the words shared with English are those in shared.rs"));
        }
    }
    differences
}

#[test]
fn every_language_is_complete() {
    let all = Locale::all().into_iter().filter(|locale| *locale != Locale::English);
    let differences: Vec<_> = all
        .flat_map(|locale| {
            differences(locale).into_iter().map(move |text| format!("{}: {text}", locale.tag()))
        })
        .collect();
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
}

#[test]
fn no_language_has_broken_lines_or_says_anything_twice() {
    for locale in Locale::all() {
        let keys: Vec<_> = messages(locale).iter().map(|message| message.id.name).collect();
        let mut seen = BTreeSet::new();
        let twice: Vec<_> = keys.iter().filter(|key| !seen.insert(**key)).collect();
        assert!(twice.is_empty(), "{} says twice: {twice:?}", locale.tag());
    }
}
