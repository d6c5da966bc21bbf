//! Names as addresses: what stands for an organization in a URL.

use uuid::Uuid;

/// The longest slug, in characters; the database holds the same limit.
const LONGEST: usize = 60;

/// Words that mean something of their own behind `/organizations/`.
const RESERVED: [&str; 14] = [
    "active",
    "all",
    "api",
    "archived",
    "edit",
    "export",
    "import",
    "invitations",
    "list",
    "new",
    "search",
    "settings",
    "suggestions",
    "switch",
];

/// The slug of a name: lower-case ASCII letters and digits in groups joined by single dashes, 60 characters at
/// most. Accents are transliterated (`Çelik & Söhne` → `celik-sohne`); a name without any letter or digit becomes
/// `organization`. A reserved word, or what could be read as an organization's id, gets `-1` behind it.
///
/// Two names may have one slug: who stores it numbers the second.
pub fn slug(name: &str) -> String {
    let mut slug = ::slug::slugify(name);
    slug.truncate(LONGEST);
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() {
        "organization".to_owned()
    } else if RESERVED.contains(&slug) || Uuid::try_parse(slug).is_ok() {
        format!("{slug}-1")
    } else {
        slug.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{LONGEST, slug};

    #[test]
    fn names_become_addresses() {
        for (name, expected) in [
            ("Analytical Engines", "analytical-engines"),
            ("  Çelik & Söhne GmbH. ", "celik-sohne-gmbh"),
            ("Łódź/Kraków", "lodz-krakow"),
            ("北京", "bei-jing"),
            ("100 % Café", "100-cafe"),
            ("", "organization"),
            ("  -- !? ", "organization"),
            ("\0", "organization"),
        ] {
            assert_eq!(slug(name), expected, "{name:?}");
        }
    }

    #[test]
    fn a_slug_never_takes_the_place_of_a_route_or_an_id() {
        assert_eq!(slug("New"), "new-1");
        assert_eq!(slug("API"), "api-1");
        assert_eq!(slug("Newer"), "newer");
        let id = "0195e7a0-7b5c-7000-8000-000000000001";
        assert_eq!(slug(id), format!("{id}-1"));
        assert_eq!(slug(&id.replace('-', "")), format!("{}-1", id.replace('-', "")));
    }

    proptest! {
        #[test]
        fn every_name_has_a_storable_slug(name in ".{0,120}") {
            let slug = slug(&name);
            prop_assert!((1..=LONGEST).contains(&slug.len()), "{slug}");
            prop_assert!(slug.split('-').all(|part| !part.is_empty()), "{slug}");
            prop_assert!(slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{slug}");
        }
    }
}
