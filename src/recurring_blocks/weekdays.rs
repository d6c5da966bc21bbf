//! Weekdays that a block comes on.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Day {
    /// The first by ISO 8601.
    Monday,
    /// The second.
    Tuesday,
    /// The third.
    Wednesday,
    /// The fourth.
    Thursday,
    /// The fifth.
    Friday,
    /// The sixth.
    Saturday,
    /// The seventh.
    Sunday,
}

/// All of them, Monday first.
pub(super) const WEEK: [Day; 7] =
    [Day::Monday, Day::Tuesday, Day::Wednesday, Day::Thursday, Day::Friday, Day::Saturday, Day::Sunday];

/// Some days of the week, as the table keeps them: one bit for each, Monday the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Weekdays(pub i16);

impl Weekdays {
    /// The days that were chosen; twice is once.
    pub fn of(days: &[Day]) -> Self {
        Self(days.iter().fold(0, |bits, day| bits | day.bit()))
    }

    /// The days, Monday first.
    pub fn days(self) -> Vec<Day> {
        WEEK.into_iter().filter(|day| self.0 & day.bit() != 0).collect()
    }

    /// Whether a date is on one of them.
    pub fn contain(self, date: Date) -> bool {
        self.0 & (1 << date.weekday().to_monday_zero_offset()) != 0
    }
}

impl Day {
    const fn bit(self) -> i16 {
        1 << self as i16
    }

    /// A date's.
    pub fn of(date: Date) -> Self {
        match date.weekday() {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }

    /// Its name, as forms send it and as the catalogue's key ends.
    pub fn name(self) -> &'static str {
        match self {
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
        }
    }
}
