//! Days and weeks of a time zone.
//!
//! A day runs from its first instant to the first instant of the next: 23, 24 or 25 hours, half
//! hours on Lord Howe. Days tile the time line: every instant belongs to one.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// The local day an instant falls on.
#[must_use]
pub fn day_of(instant: Timestamp, zone: &TimeZone) -> Date {
    zone.to_datetime(instant).date()
}

/// The first instant of a day, and the first one after it.
///
/// At the ends of the calendar (years -9999 and 9999) clamped to the instants that can be
/// represented.
#[must_use]
pub fn day_bounds(date: Date, zone: &TimeZone) -> (Timestamp, Timestamp) {
    let next = date.tomorrow().map_or(Timestamp::MAX, |tomorrow| first_instant(tomorrow, zone));
    (first_instant(date, zone), next)
}

/// Midnight; its first occurrence where it happens twice, the moment the clocks moved where it does
/// not exist.
fn first_instant(date: Date, zone: &TimeZone) -> Timestamp {
    let local = zone.to_ambiguous_timestamp(date.to_datetime(Time::midnight()));
    let beyond = if date.year() < 0 { Timestamp::MIN } else { Timestamp::MAX };
    local.compatible().unwrap_or(beyond)
}

/// Seven days from a first weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Week {
    first: Date,
}

/// The week that contains a day, when weeks start on `week_start`.
#[must_use]
pub fn week_of(date: Date, week_start: Weekday) -> Week {
    Week { first: date.saturating_sub(i64::from(date.weekday().since(week_start)).days()) }
}

impl Week {
    /// First day.
    #[must_use]
    pub const fn first(self) -> Date {
        self.first
    }

    /// Seventh day.
    #[must_use]
    pub fn last(self) -> Date {
        self.first.saturating_add(6.days())
    }

    /// Whether a day is one of the seven.
    #[must_use]
    pub fn contains(self, date: Date) -> bool {
        self.first <= date && date <= self.last()
    }

    /// The seven days in order (fewer only where the calendar ends, in the year 9999).
    pub fn days(self) -> impl Iterator<Item = Date> {
        self.first.series(1.day()).take(7)
    }

    /// The week before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self { first: self.first.saturating_sub(7.days()) }
    }

    /// The week after.
    #[must_use]
    pub fn following(self) -> Self {
        Self { first: self.first.saturating_add(7.days()) }
    }

    /// The first instant of the week in a zone, and the first one after it.
    #[must_use]
    pub fn bounds(self, zone: &TimeZone) -> (Timestamp, Timestamp) {
        (day_bounds(self.first, zone).0, day_bounds(self.last(), zone).1)
    }
}

#[cfg(test)]
mod tests;
