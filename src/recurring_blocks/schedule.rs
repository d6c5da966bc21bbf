//! When a block comes: its days, and from when to when on each.
//!
//! Its hours are those of the organization's clock. A day on which the clock changes costs no second and makes none: the
//! block begins at its hour, the later reading where that hour is skipped or comes twice, and lasts as long as always.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::weekdays::Weekdays;
use crate::time_rules::{Prefer, day_of, resolve};

/// Days back that are still caught up with, when nothing ran for a while.
pub(super) const CAUGHT_UP: i64 = 31;

/// The rhythm of a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Schedule {
    pub weekdays: Weekdays,
    /// Seconds after midnight.
    pub start_second: i32,
    /// How long it lasts.
    pub seconds: i32,
    pub first_day: Date,
    pub last_day: Option<Date>,
}

/// A block on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Occurrence {
    /// The day at the organization's clock.
    pub day: Date,
    pub starts: Timestamp,
    pub ends: Timestamp,
}

impl Schedule {
    /// The block from one day to another, both included, in order.
    pub fn between(self, from: Date, to: Date, zone: &TimeZone) -> impl Iterator<Item = Occurrence> {
        let to = self.last_day.map_or(to, |last| last.min(to));
        let days = from.max(self.first_day).series(1.day()).take_while(move |day| *day <= to);
        let zone = zone.clone();
        days.filter(move |day| self.weekdays.contain(*day)).filter_map(move |day| self.on(day, &zone))
    }

    /// What is over by now, from a day on, but no further back than is caught up with.
    pub fn over(self, from: Date, now: Timestamp, zone: &TimeZone) -> impl Iterator<Item = Occurrence> {
        let today = day_of(now, zone);
        let from = from.max(today.saturating_sub(CAUGHT_UP.days()));
        self.between(from, today, zone).take_while(move |occurrence| occurrence.ends <= now)
    }

    /// The next one that is not over yet; none where there is none within the coming week, or it never comes again.
    pub fn next(self, now: Timestamp, zone: &TimeZone) -> Option<Occurrence> {
        // What began yesterday may go on past midnight.
        let from = day_of(now, zone).saturating_sub(1.day()).max(self.first_day);
        self.between(from, from.saturating_add(8.days()), zone).find(|occurrence| occurrence.ends > now)
    }

    fn on(self, day: Date, zone: &TimeZone) -> Option<Occurrence> {
        let starts = resolve(day, clock(self.start_second), zone, Prefer::Later).ok()?.instant;
        let ends = starts.checked_add(SignedDuration::from_secs(self.seconds.into())).ok()?;
        Some(Occurrence { day, starts, ends })
    }
}

/// A clock time, of seconds after midnight.
pub(super) fn clock(second: i32) -> Time {
    Time::midnight().wrapping_add(i64::from(second).seconds())
}

/// Seconds after midnight, of a clock time.
pub(super) fn second_of(time: Time) -> i32 {
    (i32::from(time.hour()) * 60 + i32::from(time.minute())) * 60 + i32::from(time.second())
}

#[cfg(test)]
mod tests;
