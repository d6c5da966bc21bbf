//! The entries of a page, by day.

use jiff::civil::Date;

use crate::texts::Text;
use crate::time_entries::view::day_title;
use crate::time_entries::{TimeEntry, Totals};
use crate::web::Page;

/// A day's entries.
pub(super) struct Day {
    pub date: Date,
    pub title: Text,
    /// Seconds of all finished entries of the day that the filter finds, also those on another page.
    pub seconds: i64,
    pub entries: Vec<TimeEntry>,
}

/// Days with entries, in the list's order.
pub(super) fn by_day(page: &Page, entries: Vec<TimeEntry>, today: Date, totals: &Totals) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for entry in entries {
        match days.last_mut() {
            Some(day) if day.date == entry.day => day.entries.push(entry),
            _ => days.push(Day {
                date: entry.day,
                title: day_title(page, entry.day, today),
                seconds: totals.of(entry.day),
                entries: vec![entry],
            }),
        }
    }
    days
}
