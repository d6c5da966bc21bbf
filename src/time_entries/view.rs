//! Entries as people read them: clock times, days, equal entries folded.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::TimeEntry;
use crate::texts::Text;
use crate::time_rules::{Week, day_of, elapsed_seconds, format_hms};
use crate::web::Page;

/// A day's headline: today, yesterday, or its weekday and date.
pub fn day_title(page: &Page, day: Date, today: Date) -> Text {
    match today.since(day).map_or(i32::MAX, |span| span.get_days()) {
        0 => page.t("today"),
        1 => page.t("yesterday"),
        _ => page.short_day(day),
    }
}

/// A week's headline.
pub fn week_title(page: &Page, week: Week, today: Date) -> Text {
    if week.contains(today) {
        return page.t("week-this");
    }
    if week.following().contains(today) {
        return page.t("week-last");
    }
    format!("{} – {}", page.short_day(week.first()), page.short_day(week.last())).into()
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
    pub fn span(&self, page: &Page, zone: &TimeZone) -> String {
        let start = self.entries.iter().filter_map(|entry| entry.started_at).min();
        let end = self.entries.iter().filter_map(|entry| entry.ended_at).max();
        span(page, start, end, zone)
    }
}

/// What a list knows of an entry beside the entry itself.
#[derive(Clone, Debug, Default)]
pub struct Remarks {
    /// It takes the focus: it takes the place of the form that had it.
    pub focused: bool,
    /// Whose it is, where that is not the reader.
    pub worker: Option<String>,
    /// It shares time with another.
    pub overlaps: bool,
    /// The id of the entry that it can be merged with, or empty.
    pub before: String,
    /// Hours that its timer ran for longer than.
    pub longer_than: Option<i16>,
}

impl Remarks {
    /// Those of the row that comes back after its form.
    pub fn focused(worker: Option<&String>) -> Self {
        Self { focused: true, ..Self::of(worker.cloned()) }
    }
    /// Whose entry it is.
    pub fn of(worker: Option<String>) -> Self {
        Self { worker, ..Self::default() }
    }
}

/// What an entry counts: seconds that stand still, and since when it ticks on. Breaks are not in it.
pub fn counted(entry: &TimeEntry) -> (i64, Option<Timestamp>) {
    let breaks = i64::from(entry.break_seconds);
    match (entry.seconds, entry.started_at, entry.paused_at) {
        (Some(seconds), _, _) => (seconds.into(), None),
        (None, Some(start), Some(paused_at)) => (elapsed_seconds(start, paused_at) - breaks, None),
        (None, start, _) => (0, start.map(|start| start + SignedDuration::from_secs(breaks))),
    }
}

/// Clock times of an entry: "09:00 – 10:30"; nothing for a mere duration.
pub fn span(page: &Page, start: Option<Timestamp>, end: Option<Timestamp>, zone: &TimeZone) -> String {
    match (start, end) {
        (Some(start), Some(end)) => format!("{} – {}", page.clock(start, zone), page.clock(end, zone)),
        (Some(start), None) => format!("{} –", page.clock(start, zone)),
        (None, _) => String::new(),
    }
}

/// A moment: its clock time, with its day where that is not today.
pub fn moment(page: &Page, at: Timestamp, zone: &TimeZone) -> String {
    let (day, clock) = (day_of(at, zone), page.clock(at, zone));
    if day == day_of(page.now(), zone) { clock } else { format!("{}, {clock}", page.short_day(day)) }
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
    let work = |entry: &TimeEntry| (entry.project_id, entry.task_id, entry.billable, entry.seconds.is_some());
    one.seconds.is_some()
        && work(one) == work(other)
        && one.description == other.description
        && one.tags == other.tags
}
