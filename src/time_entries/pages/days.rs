//! A week's days: their bars above, and their entries.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::texts::Text;
use crate::time_entries::gaps::{Gap, gaps};
use crate::time_entries::view::{Row, counted, day_title, fold};
use crate::time_entries::{DayTotal, TimeEntry, Totals};
use crate::time_rules::{Week, elapsed_seconds, format_hm};
use crate::web::Page;

/// Eight hours fill a bar.
const FULL: i64 = 8 * 3600;
/// Its height in the picture.
const HEIGHT: i64 = 40;

/// A day's entries.
pub(super) struct Day {
    pub date: Date,
    pub title: Text,
    /// Seconds of finished entries.
    pub seconds: i64,
    pub rows: Vec<Row>,
    /// What lies between the entries, where all of the day's are here.
    pub gaps: Vec<Gap>,
}

/// A day in the bar chart above.
pub(super) struct Bar {
    pub date: Date,
    pub name: Text,
    /// Seconds of finished entries.
    pub seconds: i64,
    /// The running entry's start, on its day.
    pub since: Option<Timestamp>,
    pub height: i64,
    /// Hours and minutes, with those of the running entry.
    pub length: String,
    pub today: bool,
}

/// The running entry, as far as totals are concerned.
#[derive(Clone, Copy)]
pub(super) struct Running {
    pub day: Date,
    /// Since when it ticks, breaks left out; none while it is paused.
    pub since: Option<Timestamp>,
    /// What it counts while it is paused, in seconds.
    seconds: i64,
    pub billable: bool,
}

impl Running {
    /// The entry that the timer line shows, when it counts to the week.
    pub(super) fn of(page: &Page, week: Week) -> Option<Self> {
        let entry = page.timer_line()?.running.as_ref().filter(|entry| week.contains(entry.day))?;
        let (seconds, since) = counted(entry);
        Some(Self { day: entry.day, since, seconds, billable: entry.billable })
    }

    /// The totals with what a paused timer has counted so far.
    pub(super) fn counted_in(self, mut totals: Totals) -> Totals {
        let billable_seconds = if self.billable { self.seconds } else { 0 };
        totals.seconds += self.seconds;
        totals.billable_seconds += billable_seconds;
        if let Some(day) = totals.days.iter_mut().find(|day| day.day == self.day) {
            day.seconds += self.seconds;
        } else {
            let (day, seconds) = (self.day, self.seconds);
            totals.days.push(DayTotal { day, seconds, billable_seconds, amount: None });
        }
        totals
    }
}

/// Whole seconds that the timer has run.
pub(super) fn so_far(since: Option<Timestamp>, now: Timestamp) -> i64 {
    since.map_or(0, |since| elapsed_seconds(since, now))
}

/// The week's bars, Monday's or Sunday's first.
pub(super) fn bars(
    page: &Page,
    week: Week,
    totals: &Totals,
    running: Option<Running>,
    today: Date,
) -> Vec<Bar> {
    let bar = |date| {
        let seconds = totals.of(date);
        let since = running.filter(|running| running.day == date).and_then(|running| running.since);
        let now = seconds + so_far(since, page.now());
        let (height, length) = ((now * HEIGHT / FULL).min(HEIGHT), format_hm(now));
        Bar { date, name: page.weekday(date), seconds, since, height, length, today: date == today }
    };
    week.days().map(bar).collect()
}

/// Of a day that other pages share, nobody knows here what lies between.
pub(super) fn without_halves(days: &mut [Day], goes_on: bool, continued: bool) {
    if let Some(day) = days.first_mut().filter(|_| continued) {
        day.gaps.clear();
    }
    if let Some(day) = days.last_mut().filter(|_| goes_on) {
        day.gaps.clear();
    }
}

/// Days with entries, the newest first, as the list has them.
pub(super) fn by_day(page: &Page, entries: Vec<TimeEntry>, today: Date, totals: &Totals) -> Vec<Day> {
    let mut days: Vec<(Date, Vec<TimeEntry>)> = Vec::new();
    for entry in entries {
        match days.last_mut() {
            Some((date, entries)) if *date == entry.day => entries.push(entry),
            _ => days.push((entry.day, vec![entry])),
        }
    }
    let day = |(date, entries): (Date, Vec<TimeEntry>)| Day {
        date,
        title: day_title(page, date, today),
        seconds: totals.of(date),
        gaps: gaps(&entries, page.now()),
        rows: fold(entries),
    };
    days.into_iter().map(day).collect()
}
