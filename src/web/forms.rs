//! What every form's fields need.

use serde::de::{DeserializeOwned, Error, IntoDeserializer};
use serde::{Deserialize, Deserializer};
use uuid::Uuid;

use crate::error::Fields;
use crate::texts::Message;

/// Reads text without the blanks around it.
pub fn trimmed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(String::deserialize(deserializer)?.trim().to_owned())
}

/// Reads optional text: empty or blank is "not given".
pub fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.and_then(|text| blank_as_none(&text)))
}

/// Reads an optional id: empty or blank is "none", as a form's empty choice sends it.
pub fn optional_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Uuid>, D::Error> {
    let id = optional(deserializer)?.map(|text| Uuid::try_parse(&text));
    id.transpose().map_err(|_| D::Error::custom("not an id"))
}

/// Reads one of several choices, or none: empty or blank is "none", as a form's empty choice sends it.
pub fn optional_choice<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let chosen = optional(deserializer)?;
    chosen.map(|text| T::deserialize(IntoDeserializer::<D::Error>::into_deserializer(text))).transpose()
}

/// Reads yes or no, or nothing: as JSON has it, or as a form sends it.
pub fn optional_flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Sent {
        Flag(bool),
        Text(String),
    }
    match Option::deserialize(deserializer)? {
        None => Ok(None),
        Some(Sent::Flag(flag)) => Ok(Some(flag)),
        Some(Sent::Text(text)) => match text.trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(D::Error::custom),
        },
    }
}

/// Reads a ticked box: browsers leave out the ones that are not.
pub fn ticked<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Sent {
        Flag(bool),
        Text(String),
    }
    Ok(match Sent::deserialize(deserializer)? {
        Sent::Flag(flag) => flag,
        Sent::Text(text) => !text.trim().is_empty(),
    })
}

/// Reads a whole number: as JSON has it, or as a form sends it.
pub fn whole_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i16, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Sent {
        Number(i16),
        Text(String),
    }
    match Sent::deserialize(deserializer)? {
        Sent::Number(number) => Ok(number),
        Sent::Text(text) => text.trim().parse().map_err(D::Error::custom),
    }
}

/// The text without the blanks around it, or nothing.
pub fn blank_as_none(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Notes at the field when the text is not between `least` and `most` characters long, or holds what no text may.
pub fn length(fields: &mut Fields, field: &'static str, text: &str, least: usize, most: usize) {
    let count = text.chars().count();
    if text.contains('\0') {
        fields.add(field, "text-not-storable");
    } else if count < least && count == 0 {
        fields.add(field, "field-required");
    } else if count < least {
        fields.add(field, Message::from("field-too-short").with("least", least));
    } else if count > most {
        fields.add(field, Message::from("field-too-long").with("most", most));
    }
}

/// Notes at the field when the text is no mail address: something, one `@`, a domain with a dot.
pub fn email(fields: &mut Fields, field: &'static str, text: &str) {
    let shape = text.split_once('@').is_some_and(|(local, domain)| {
        let labels = || domain.split('.');
        !local.is_empty()
            && labels().count() > 1
            && labels().all(|label| !label.is_empty())
            && !domain.contains('@')
    });
    let clean = text.len() <= 254 && !text.chars().any(|c| c.is_whitespace() || c.is_control());
    if text.is_empty() {
        fields.add(field, "field-required");
    } else if !(shape && clean) {
        fields.add(field, "email-invalid");
    }
}
