//! Days, clock times and numbers on a page, as its reader wants them written.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Page;
use crate::money::Money;
use crate::texts::Text;
use crate::time_rules::day_of;

/// Names of weekdays, Monday first, as keys of the catalogue.
const WEEKDAYS: [&str; 7] =
    ["weekday-mon", "weekday-tue", "weekday-wed", "weekday-thu", "weekday-fri", "weekday-sat", "weekday-sun"];
/// Names of months, January first.
const MONTHS: [&str; 12] = [
    "month-jan",
    "month-feb",
    "month-mar",
    "month-apr",
    "month-may",
    "month-jun",
    "month-jul",
    "month-aug",
    "month-sep",
    "month-oct",
    "month-nov",
    "month-dec",
];

impl Page {
    /// A weekday's short name.
    pub fn weekday(&self, day: Date) -> Text {
        self.t(WEEKDAYS[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())])
    }
    /// A day with its year: "23 Nov 2026", or in the figures that the reader chose.
    pub fn day(&self, day: Date) -> Text {
        let in_words = || self.t2("day-and-year", ("day", self.day_in_words(day)), ("year", day.year()));
        self.notation().day(day).map_or_else(in_words, Text::Owned)
    }
    /// The day of an instant.
    pub fn day_of(&self, at: &Timestamp, zone: &TimeZone) -> Text {
        self.day(day_of(*at, zone))
    }
    /// A day near today: "Mon 23 Nov", or its weekday and the figures that the reader chose.
    pub fn short_day(&self, day: Date) -> Text {
        let written = self.notation().day(day).map_or_else(|| self.day_in_words(day), Text::Owned);
        self.t2("weekday-and-day", ("weekday", self.weekday(day)), ("day", written))
    }
    /// A month with its year: "Nov 2026".
    pub fn month(&self, day: Date) -> Text {
        format!("{} {}", self.month_name(day), day.year()).into()
    }
    /// A clock time in a zone; its seconds only where there are some.
    pub fn clock(&self, at: Timestamp, zone: &TimeZone) -> String {
        self.notation().clock(zone.to_datetime(at).time())
    }
    /// The day and the clock time of an instant.
    pub fn moment(&self, at: &Timestamp, zone: &TimeZone) -> String {
        format!("{}, {}", self.day_of(at, zone), self.clock(*at, zone))
    }
    /// A whole number.
    pub fn number(&self, number: &i64) -> String {
        self.notation().number(*number)
    }
    /// An amount with its currency.
    pub fn money(&self, money: Money) -> String {
        self.notation().money(money)
    }

    /// "23 Nov".
    fn day_in_words(&self, day: Date) -> Text {
        self.t2("day-and-month", ("day", day.day()), ("month", self.month_name(day)))
    }

    /// "Nov".
    fn month_name(&self, day: Date) -> Text {
        self.t(MONTHS[usize::from(day.month().unsigned_abs()) - 1])
    }
}
