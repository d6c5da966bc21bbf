//! What was typed, as the statements need it.

use crate::web::like_pattern;

/// Characters that are read of what was typed.
const LONGEST: usize = 200;
/// Words that are read of it.
const MOST_WORDS: usize = 8;
/// The index knows groups of three letters: shorter words lead it nowhere.
const SHORTEST_INDEXED: usize = 3;
/// With a letter wrong, one half of a word is still right; halves of shorter words are too short for the index.
const SHORTEST_HALVED: usize = 6;

/// The words of a search, the longest first; at least one.
#[derive(Debug)]
pub(super) struct Words {
    typed: String,
    words: Vec<String>,
}

impl Words {
    /// The words; none when nothing was typed.
    pub(super) fn of(typed: &str) -> Option<Self> {
        let typed: String = typed.chars().take(LONGEST).collect();
        let mut words: Vec<String> =
            typed.split_whitespace().take(MOST_WORDS).map(str::to_lowercase).collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
        (!words.is_empty()).then(|| Self { typed: typed.trim().to_lowercase(), words })
    }

    /// What was typed, in lower case.
    pub(super) fn typed(&self) -> &str {
        &self.typed
    }

    /// Each word as a `like` pattern for text in lower case.
    pub(super) fn patterns(&self) -> Vec<String> {
        self.words.iter().filter_map(|word| like_pattern(word)).collect()
    }

    /// The same for the index; none when every word is too short for it.
    pub(super) fn indexed(&self) -> Option<Vec<String>> {
        (self.words[0].chars().count() >= SHORTEST_INDEXED).then(|| self.patterns())
    }

    /// Both halves of the longest word as patterns; none when it is too short.
    pub(super) fn halves(&self) -> Option<Vec<String>> {
        let letters: Vec<char> = self.words[0].chars().collect();
        let (first, second) = letters.split_at(letters.len() / 2);
        let half = |letters: &[char]| like_pattern(&letters.iter().collect::<String>());
        (letters.len() >= SHORTEST_HALVED)
            .then(|| [half(first), half(second)].into_iter().flatten().collect())
    }
}
