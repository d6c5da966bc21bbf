//! What makes a new password too easy to guess, and the words to say so.

use zxcvbn::feedback::{Feedback, Warning};
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
    let known: Vec<&str> = own_words.iter().map(String::as_str).collect();
    let found = zxcvbn(password, &known);
    if found.score() < Score::Three && !is_strong(password) {
        return Some(found.feedback().and_then(Feedback::warning).map_or("password-weak", reason));
    }
    let personal = found.score() < Score::Three || !is_strong(&without(password, own_words));
    personal.then_some("password-personal")
}

fn is_strong(password: &str) -> bool {
    zxcvbn(password, &[]).score() >= Score::Three
}

/// The texts in their words, the longest first: whole, and without the signs between them.
fn words(texts: &[&str]) -> Vec<String> {
    let mut words = vec!["timetracker".to_owned()];
    for text in texts.iter().map(|text| text.to_lowercase()) {
        let parts = text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned);
        words.extend(parts.clone());
        words.extend([parts.collect(), text]);
    }
    words.retain(|word| word.chars().count() > 2);
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
}

/// What is left of a password for a guesser who knows these words.
fn without(password: &str, words: &[String]) -> String {
    words.iter().fold(password.to_lowercase(), |rest, word| rest.replace(word, ""))
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

#[cfg(test)]
mod tests {
    use super::{assess, words};

    #[test]
    fn what_others_know_about_a_person_makes_no_password() {
        let own_words = words(&["Ada Lovelace", "ada@example.com", "Analytical Engines"]);
        for password in [
            "Lovelace Analytical",
            "ada@example.com",
            "AdaLovelace1815",
            "timetracker2026",
            "analytical engines!",
        ] {
            assert_eq!(assess(password, &own_words), Some("password-personal"), "{password}");
        }
        for password in ["violet harbour lanterns", "ada's violet harbour lanterns", "Xq7#vLp9!mZ2"] {
            assert_eq!(assess(password, &own_words), None, "{password}");
        }
        assert_eq!(assess("AdaLovelace1815", &words(&["Grace Hopper"])), None, "somebody else's name");
    }

    #[test]
    fn every_reason_is_told() {
        for (password, reason) in [
            ("password1234", "password-common"),
            ("qwertyuiop[]", "password-keyboard"),
            ("abcabcabcabcabc", "password-repeats"),
            ("abcdefghijklmnop", "password-sequence"),
            ("internationalization", "password-word"),
            ("christopher1987", "password-name"),
            ("analyticalengines", "password-weak"),
        ] {
            assert_eq!(assess(password, &[]), Some(reason), "{password}");
        }
    }
}
