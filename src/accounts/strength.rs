//! What makes a new password too easy to guess, and the words to say so.

use zxcvbn::feedback::Warning;
use zxcvbn::{Score, zxcvbn};

use super::password::work;
use crate::error::Error;

/// Why a password is too weak, as a key of the catalogue; nothing when it is strong enough. `own_words` is what others
/// know about the person: their name, address and organization.
pub(super) async fn weakness(password: String, own_words: &[&str]) -> Result<Option<&'static str>, Error> {
    let own_words = words(own_words);
    work("assess", move || Ok(assess(&password, &own_words))).await
}

fn assess(password: &str, own_words: &[String]) -> Option<&'static str> {
    let own_words: Vec<&str> = own_words.iter().map(String::as_str).collect();
    let found = zxcvbn(password, &own_words);
    if found.score() >= Score::Three {
        return None;
    }
    if zxcvbn(password, &[]).score() >= Score::Three {
        return Some("password-personal");
    }
    Some(found.feedback().and_then(|feedback| feedback.warning()).map_or("password-weak", reason))
}

/// Each text whole and in its words, without signs between them.
fn words(texts: &[&str]) -> Vec<String> {
    let parts = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() > 2)
            .map(str::to_owned)
            .collect()
    };
    let mut words: Vec<String> =
        texts.iter().flat_map(|text| [parts(text), vec![parts(text).concat()]].concat()).collect();
    words.push("timetracker".to_owned());
    words.retain(|word| !word.is_empty());
    words
}

fn reason(warning: Warning) -> &'static str {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess => {
            "password-keyboard"
        }
        Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => {
            "password-repeats"
        }
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => "password-common",
        Warning::SequencesLikeAbcAreEasyToGuess => "password-sequence",
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => "password-date",
        Warning::AWordByItselfIsEasyToGuess => "password-word",
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => "password-name",
    }
}
