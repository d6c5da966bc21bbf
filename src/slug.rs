//! Slugs: organizations' names in addresses.

use uuid::Uuid;

/// The longest slug, in characters.
const LONGEST: usize = 60;

/// Words that stand where an organization's slug stands in an address.
const RESERVED: [&str; 6] = ["api", "edit", "list", "new", "settings", "switch"];

/// A slug made from a name. A reserved word, or what reads as an id, gets `-1` behind it.
pub fn from_name(name: &str) -> String {
    let name = name.to_lowercase();
    let words: Vec<_> =
        name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let slug = words.join("-");
    let slug = slug.get(..LONGEST).unwrap_or(&slug).trim_end_matches('-');
    match slug {
        "" => "organization".to_owned(),
        slug if RESERVED.contains(&slug) || Uuid::try_parse(slug).is_ok() => format!("{slug}-1"),
        slug => slug.to_owned(),
    }
}
