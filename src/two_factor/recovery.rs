//! Recovery codes: for when the authenticator app is lost.

use crate::tenancy::hash_token;

/// How many a person gets.
pub(super) const COUNT: usize = 10;
/// Characters of a code; each carries five random bits.
const LENGTH: usize = 20;
/// Characters between two dashes.
const GROUP: usize = 5;
/// Crockford's base 32: nothing in it looks like anything else in it.
const ALPHABET: [u8; 32] = *b"0123456789abcdefghjkmnpqrstvwxyz";

/// A new set of codes.
pub(super) fn new_codes() -> Vec<String> {
    (0..COUNT).map(|_| new_code()).collect()
}

fn new_code() -> String {
    let mut code = String::with_capacity(LENGTH + LENGTH / GROUP);
    for (index, random) in rand::random::<[u8; LENGTH]>().into_iter().enumerate() {
        if index > 0 && index % GROUP == 0 {
            code.push('-');
        }
        code.push(char::from(ALPHABET[usize::from(random % 32)]));
    }
    code
}

/// What is stored of a code, read as people type it; nothing when it cannot be one.
pub(super) fn hash(given: &str) -> Option<[u8; 32]> {
    let plain: String = given.chars().filter(|c| c.is_alphanumeric()).map(alike).collect();
    let known = plain.len() == LENGTH && plain.bytes().all(|byte| ALPHABET.contains(&byte));
    known.then(|| hash_token(&plain))
}

/// The character that was meant, among those that look alike.
fn alike(character: char) -> char {
    match character.to_ascii_lowercase() {
        'i' | 'l' => '1',
        'o' => '0',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_ten_different_ones_of_a_hundred_bits() {
        let mut codes = new_codes();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), 10);
        for code in codes {
            assert_eq!(code.len(), 23, "{code}");
            assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [5, 5, 5, 5]);
        }
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let stored = hash("0123j-00000-1vwxy-zabcd").expect("a code");
        for given in ["0123J-00000-1VWXY-ZABCD", "o123joooool vwxyzabcd", "0123j00000ivwxyzabcd "] {
            assert_eq!(hash(given), Some(stored), "{given}");
        }
        for given in ["", "123456", "0123j-00000-1vwxy-zabc", "u123j-00000-1vwxy-zabcd"] {
            assert_eq!(hash(given), None, "{given}");
        }
    }
}
