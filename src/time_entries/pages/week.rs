//! The first screen: a week's entries by day, with totals that equal them to the second.

use askama::Template;
use futures_util::try_join;
use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::error::{Error, Fields};
use crate::tenancy::{Member, SeeTime, Tenant, TrackTime};
use crate::time_entries::form::EntryForm;
use crate::time_entries::timer_line::Choices;
use crate::time_entries::view::{Row, day_title, fold, week_title, weekday};
use crate::time_entries::{EntryFilter, TimeEntry, Totals, TotalsFilter, Whose};
use crate::time_rules::{Week, day_of, format_hms, week_of};
use crate::web::{Html, Listing, Page, Query};

/// Which week.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct WeekFilter {
    /// Any day of the week; left out: today's.
    #[serde(default)]
    week: Option<Date>,
    /// The timer line ready for something else, even while a timer runs.
    #[serde(default)]
    new: bool,
    /// `next_cursor` of the page before, in a week with very many entries.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    after: Option<crate::web::Cursor<(Date, Option<Timestamp>, uuid::Uuid)>>,
}

/// A day's entries.
struct Day {
    date: Date,
    title: String,
    /// Seconds of finished entries.
    seconds: i64,
    rows: Vec<Row>,
}

/// A day in the bar chart above.
struct Bar {
    date: Date,
    name: String,
    seconds: i64,
    /// Of 40 units; eight hours fill it.
    height: i64,
    today: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "time_entries/week.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that the page shows or leaves out")]
struct WeekPage {
    page: Page,
    week: Week,
    title: String,
    this_week: bool,
    zone: TimeZone,
    totals: Totals,
    bars: Vec<Bar>,
    today: Date,
    today_seconds: i64,
    running: Option<TimeEntry>,
    days: Vec<Day>,
    next_cursor: Option<String>,
    choices: Option<Choices>,
    /// Nothing has ever been recorded: three ways to begin.
    welcome: bool,
    tracks: bool,
    manages: bool,
}

/// The week.
#[utoipa::path(get, path = "/organizations/{organization}/time", params(WeekFilter))]
pub async fn show(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(filter): Query<WeekFilter>,
) -> Result<Html<impl Template>, Error> {
    let zone = tenant.member().zone();
    let today = day_of(tenant.now(), &zone);
    let week = week_of(filter.week.unwrap_or(today), week_start(tenant.member()));
    let (from, to) = (week.first(), week.last());
    let entries =
        EntryFilter { from: Some(from), to: Some(to), after: filter.after, ..EntryFilter::default() };
    let totals = TotalsFilter { user: Whose::Own, project: None, from, to };
    let (page, list, totals) =
        try_join!(page.with_timer(&tenant), entries.list(&tenant), totals.totals(&tenant))?;
    let welcome = list.data.is_empty() && week.contains(today) && !has_recorded(&tenant).await?;
    let page = if filter.new { page.with_idle_timer() } else { page };
    Ok(Html(WeekPage::new(page, tenant.member(), (week, today, zone), list, totals, welcome)))
}

/// Whether the person has ever recorded time here.
async fn has_recorded(tenant: &Tenant<SeeTime>) -> Result<bool, Error> {
    let any = EntryFilter::default().list(tenant).await?;
    Ok(!any.data.is_empty())
}

fn week_start(member: &Member) -> Weekday {
    let iso = i8::try_from(member.organization().week_start).unwrap_or(1);
    Weekday::from_monday_one_offset(iso).unwrap_or(Weekday::Monday)
}

impl WeekPage {
    fn new(
        page: Page,
        member: &Member,
        (week, today, zone): (Week, Date, TimeZone),
        list: Listing<TimeEntry>,
        totals: Totals,
        welcome: bool,
    ) -> Self {
        let seconds =
            |date: Date| totals.days.iter().find(|day| day.day == date).map_or(0, |day| day.seconds);
        let bars = week.days().map(|date| bar(&page, date, seconds(date), today)).collect();
        let running = list.data.iter().find(|entry| entry.seconds.is_none()).cloned();
        let days = by_day(&page, list.data, today, seconds);
        Self {
            title: week_title(&page, week, today),
            this_week: week.contains(today),
            today_seconds: seconds(today),
            choices: page.timer_line().map(|timer| timer.choices.clone()),
            next_cursor: list.next_cursor,
            tracks: member.may::<TrackTime>(),
            manages: member.may::<crate::tenancy::ManageWork>(),
            page,
            week,
            zone,
            totals,
            bars,
            today,
            running,
            days,
            welcome,
        }
    }

    /// The running entry's start, when it counts to the given day.
    fn ticking(&self, day: Date) -> Option<Timestamp> {
        self.running.as_ref().filter(|running| running.day == day).and_then(|running| running.started_at)
    }

    /// The running entry's start.
    fn ticking_week(&self) -> Option<Timestamp> {
        self.running.as_ref().and_then(|running| running.started_at)
    }

    /// Seconds now: those of finished entries and of what runs.
    fn now(&self, seconds: i64, since: Option<Timestamp>) -> String {
        let running = since.map_or(0, |since| crate::time_rules::elapsed_seconds(since, self.page.now()));
        format_hms(seconds + running)
    }

    /// How much of the week is billable, in percent.
    fn billable_percent(&self) -> i64 {
        self.totals.billable_seconds * 100 / self.totals.seconds.max(1)
    }

    /// The form for a new entry, today's day filled in.
    fn blank(&self) -> EntryForm {
        let day = if self.this_week { self.today } else { self.week.first() };
        EntryForm { day: Some(day.to_string()), ..EntryForm::default() }
    }

    fn no_problems() -> Fields {
        Fields::default()
    }

    /// What the billable entries are worth, for who may see it.
    fn amount(&self) -> Option<String> {
        let minor = self.totals.amount?;
        let currency: crate::money::Currency = self.totals.currency.as_deref()?.parse().ok()?;
        Some(format!("{} {currency}", crate::money::Money { minor, currency }))
    }
}

fn bar(page: &Page, date: Date, seconds: i64, today: Date) -> Bar {
    let height = (seconds * 40 / (8 * 3600)).min(40);
    Bar { date, name: weekday(page, date), seconds, height, today: date == today }
}

/// Days with entries, the newest first, as the list has them.
fn by_day(page: &Page, entries: Vec<TimeEntry>, today: Date, seconds: impl Fn(Date) -> i64) -> Vec<Day> {
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
        seconds: seconds(date),
        rows: fold(entries),
    };
    days.into_iter().map(day).collect()
}
