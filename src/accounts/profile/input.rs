//! What people send about themselves.

use queries::types::{DateFormat, NumberFormat, Theme, TimeFormat};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Profile;
use crate::error::{Error, Fields};
use crate::organizations::proper_timezone;
use crate::texts::Locale;
use crate::web::{length, optional_choice, trimmed};

/// A profile, as it is replaced.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
pub struct ProfileInput {
    /// 1 to 100 characters.
    #[serde(deserialize_with = "trimmed")]
    pub name: String,
    /// The tag of one of the service's languages, for example `en`.
    #[serde(deserialize_with = "trimmed")]
    #[schema(example = "en")]
    pub locale: String,
    /// IANA name of the person's time zone.
    #[serde(deserialize_with = "trimmed")]
    #[schema(example = "Europe/Rome")]
    pub timezone: String,
    /// Light, dark, or as the device has it.
    pub theme: Theme,
    /// How days are written; null: as the organization has it.
    #[serde(default, deserialize_with = "optional_choice")]
    pub date_format: Option<DateFormat>,
    /// How clock times are written; null: as the organization has it.
    #[serde(default, deserialize_with = "optional_choice")]
    pub time_format: Option<TimeFormat>,
    /// How numbers and amounts are written; null: as the organization has it.
    #[serde(default, deserialize_with = "optional_choice")]
    pub number_format: Option<NumberFormat>,
}

impl ProfileInput {
    /// Checks every field; answers the proper names of the time zone and the language.
    pub(super) fn check(&self) -> Result<(String, &'static str), Error> {
        let mut fields = Fields::default();
        length(&mut fields, "name", &self.name, 1, 100);
        let timezone = proper_timezone(&mut fields, &self.timezone);
        let locale = Locale::all().into_iter().map(Locale::tag).find(|tag| *tag == self.locale);
        if locale.is_none() {
            fields.add("locale", "locale-unknown");
        }
        fields.check()?;
        Ok((timezone, locale.unwrap_or_default()))
    }
}

impl From<Profile> for ProfileInput {
    fn from(profile: Profile) -> Self {
        let Profile { name, locale, timezone, theme, date_format, time_format, number_format, .. } = profile;
        Self { name, locale, timezone, theme, date_format, time_format, number_format }
    }
}
