//! Entries as people read them: clock times, days, equal entries folded.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::TimeEntry;
use crate::texts::{self, Text};
use crate::time_rules::{Week, day_of, format_hms};
use crate::web::Visitor;

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

/// A clock time in a zone; its seconds only where there are some.
pub fn clock(at: Timestamp, zone: &TimeZone) -> String {
    let time = zone.to_datetime(at).time();
    match time.second() {
        0 => format!("{:02}:{:02}", time.hour(), time.minute()),
        second => format!("{:02}:{:02}:{second:02}", time.hour(), time.minute()),
    }
}

/// A weekday's short name.
pub fn weekday(page: &Visitor, day: Date) -> Text {
    page.t(WEEKDAYS[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())])
}

/// A day, short, in the order of the reader's language: "Thu 23 Nov".
pub fn short_day(page: &Visitor, day: Date) -> Text {
    let month = page.t(MONTHS[usize::from(day.month().unsigned_abs()) - 1]);
    let (weekday, day) = (weekday(page, day), i32::from(day.day()));
    texts::text_with(page.locale(), "day-short", &[("weekday", &weekday), ("day", &day), ("month", &month)])
}

/// A day's headline: today, yesterday, or its weekday and date.
pub fn day_title(page: &Visitor, day: Date, today: Date) -> Text {
    match today.since(day).map_or(i32::MAX, |span| span.get_days()) {
        0 => page.t("today"),
        1 => page.t("yesterday"),
        _ => short_day(page, day),
    }
}

/// A week's headline.
pub fn week_title(page: &Visitor, week: Week, today: Date) -> Text {
    if week.contains(today) {
        return page.t("week-this");
    }
    if week.following().contains(today) {
        return page.t("week-last");
    }
    format!("{} – {}", short_day(page, week.first()), short_day(page, week.last())).into()
}

/// One entry, or equal ones folded into a line.
#[derive(Clone, Debug)]
pub struct Row {
    /// The newest first; never empty.
    pub entries: Vec<TimeEntry>,
}

impl Row {
    /// The entry that stands for the row.
    pub fn first(&self) -> Option<&TimeEntry> {
        self.entries.first()
    }
    /// Seconds of all.
    fn seconds(&self) -> i64 {
        self.entries.iter().filter_map(|entry| entry.seconds).map(i64::from).sum()
    }
    /// The length of all, exact.
    pub fn length(&self) -> String {
        format_hms(self.seconds())
    }
    /// The oldest entry's id: the row keeps it while newer ones join.
    pub fn id(&self) -> Option<Uuid> {
        self.entries.last().map(|entry| entry.id)
    }
    /// From the first start to the last end.
    pub fn span(&self, zone: &TimeZone) -> String {
        let start = self.entries.iter().filter_map(|entry| entry.started_at).min();
        let end = self.entries.iter().filter_map(|entry| entry.ended_at).max();
        span(start, end, zone)
    }
}

/// Clock times of an entry: "09:00 – 10:30"; nothing for a mere duration.
pub fn span(start: Option<Timestamp>, end: Option<Timestamp>, zone: &TimeZone) -> String {
    match (start, end) {
        (Some(start), Some(end)) => format!("{} – {}", clock(start, zone), clock(end, zone)),
        (Some(start), None) => format!("{} –", clock(start, zone)),
        (None, _) => String::new(),
    }
}

/// How many days after the start's day the end falls: work may go past midnight.
pub fn days_over(start: Option<Timestamp>, end: Option<Timestamp>, zone: &TimeZone) -> i32 {
    let (Some(start), Some(end)) = (start, end) else { return 0 };
    day_of(end, zone).since(day_of(start, zone)).map_or(0, |span| span.get_days())
}

/// Entries of one day as rows: finished entries that say the same are folded, where the newest of them stands.
pub fn fold(entries: Vec<TimeEntry>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for entry in entries {
        let equal = rows.iter_mut().find(|row| row.first().is_some_and(|first| equal(first, &entry)));
        match equal {
            Some(row) => row.entries.push(entry),
            None => rows.push(Row { entries: vec![entry] }),
        }
    }
    rows
}

fn equal(one: &TimeEntry, other: &TimeEntry) -> bool {
    let work = |entry: &TimeEntry| (entry.project_id, entry.billable, entry.seconds.is_some());
    one.seconds.is_some()
        && work(one) == work(other)
        && one.description == other.description
        && one.tags == other.tags
}
