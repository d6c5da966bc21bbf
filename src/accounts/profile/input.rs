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
    /// The language that the service speaks to them.
    pub locale: Locale,
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
    /// Checks every field; answers the proper name of the time zone.
    pub(super) fn check(&self) -> Result<String, Error> {
        let mut fields = Fields::default();
        length(&mut fields, "name", &self.name, 1, 100);
        let timezone = proper_timezone(&mut fields, &self.timezone);
        fields.check()?;
        Ok(timezone)
    }
}

impl From<Profile> for ProfileInput {
    fn from(profile: Profile) -> Self {
        let Profile { name, locale, timezone, theme, date_format, time_format, number_format, .. } = profile;
        let locale = Locale::of(&locale).unwrap_or_default();
        Self { name, locale, timezone, theme, date_format, time_format, number_format }
    }
}
