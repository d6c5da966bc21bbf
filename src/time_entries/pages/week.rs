//! The first screen: a week's entries by day, with totals that equal them to the second.

use std::collections::{HashMap, HashSet};

use askama::Template;
use futures_util::try_join;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use queries::types::OverlapPolicy;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::days::{Bar, Day, Running, bars, by_day, so_far, without_halves};
use crate::error::{Error, Fields};
use crate::lifecycle::{self, Transfer};
use crate::money::{Currency, Money};
use crate::tenancy::{ManageWork, Member, SeeTime, Tenant, TrackTime};
use crate::texts::Text;
use crate::time_entries::bulk::shaping::mergeable;
use crate::time_entries::form::EntryForm;
use crate::time_entries::gaps::Gap;
use crate::time_entries::listing::Place;
use crate::time_entries::long::is_long;
use crate::time_entries::overlaps::overlapping;
use crate::time_entries::picked::Picked;
use crate::time_entries::view::{Remarks, Row, span, week_title};
use crate::time_entries::{EntryFilter, ListPart, TimeEntry, TimerLine, Totals};
use crate::time_rules::{Week, day_of, week_of};
use crate::web::{Cursor, Html, Listing, Page, Query};
use crate::working_now::WorkingNow;

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
    after: Option<Cursor<Place>>,
}

/// The page.
#[derive(Template)]
#[template(path = "time_entries/week.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that the template shows or not")]
struct WeekPage {
    page: Page,
    week: Week,
    title: Text,
    this_week: bool,
    zone: TimeZone,
    totals: Totals,
    bars: Vec<Bar>,
    today: Date,
    running: Option<Running>,
    days: Vec<Day>,
    /// Entries and the one before that each can be merged with.
    mergeable: HashMap<Uuid, Uuid>,
    /// Entries that share time with another, where the organization wants that told.
    overlaps: HashSet<Uuid>,
    /// Entries of timers that ran for longer than the limit.
    long: HashSet<Uuid>,
    /// That limit, in hours.
    limit_hours: i16,
    next_cursor: Option<String>,
    /// The address of what is shown, to ask for it again.
    here: String,
    /// Whether a page of the same week comes before.
    continued: bool,
    /// Nothing has ever been recorded: three ways to begin.
    welcome: bool,
    tracks: bool,
    manages: bool,
    /// Set when the organization is offered to the reader.
    offer: Option<Transfer>,
    /// Set for who sees everybody's time.
    working_now: Option<WorkingNow>,
}

/// The week.
#[utoipa::path(get, path = "/organizations/{organization}/time", params(WeekFilter))]
pub async fn show(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(filter): Query<WeekFilter>,
) -> Result<Html<impl Template>, Error> {
    let today = day_of(tenant.now(), &tenant.member().zone());
    let week = week_of(filter.week.unwrap_or(today), tenant.member().organization().first_weekday());
    let (from, to) = (week.first(), week.last());
    let here = address(&page, week, filter.after.as_ref());
    let continued = filter.after.is_some();
    let entries = EntryFilter { from: Some(from), to: Some(to), ..EntryFilter::default() };
    let part = ListPart::after(filter.after);
    let (page, list, totals, offer, working_now) = try_join!(
        page.with_timer(&tenant),
        entries.list(&tenant, &part),
        entries.totals(&tenant),
        lifecycle::offered(&tenant),
        WorkingNow::load(&tenant)
    )?;
    let welcome = list.data.is_empty() && week.contains(today) && !has_recorded(&tenant).await?;
    let shown = WeekPage::new(page, &tenant, (week, today), list, totals);
    let mut shown = WeekPage { here, continued, welcome, offer, working_now, ..shown };
    without_halves(&mut shown.days, shown.next_cursor.is_some(), continued);
    Ok(Html(if filter.new { shown.ready_for_something_else() } else { shown }))
}

/// Whether the person has ever recorded time here.
async fn has_recorded(tenant: &Tenant<SeeTime>) -> Result<bool, Error> {
    let any = EntryFilter::default().list(tenant, &ListPart::default()).await?;
    Ok(!any.data.is_empty())
}

/// Overlaps among the entries, unless the organization does not mind.
fn told_overlaps(member: &Member, entries: &[TimeEntry], now: Timestamp) -> HashSet<Uuid> {
    match member.organization().policies.overlap {
        OverlapPolicy::Allow => HashSet::new(),
        OverlapPolicy::Warn | OverlapPolicy::Refuse => overlapping(entries, now),
    }
}

/// The address of a week, or of a further page of it.
fn address(page: &Page, week: Week, after: Option<&Cursor<Place>>) -> String {
    let after = after.map(|cursor| format!("&after={}", cursor.to_text())).unwrap_or_default();
    page.to(&format!("time?week={}{after}", week.first()))
}

impl WeekPage {
    fn new(
        page: Page,
        tenant: &Tenant<SeeTime>,
        (week, today): (Week, Date),
        list: Listing<TimeEntry>,
        totals: Totals,
    ) -> Self {
        let (member, running) = (tenant.member(), Running::of(&page, week));
        let totals = match running {
            Some(running) => running.counted_in(totals),
            None => totals,
        };
        Self {
            title: week_title(&page, week, today),
            this_week: week.contains(today),
            zone: member.zone(),
            bars: bars(&page, week, &totals, running, today),
            mergeable: mergeable(&list.data),
            long: list.data.iter().filter(|entry| is_long(entry, member)).map(|entry| entry.id).collect(),
            limit_hours: member.organization().policies.timer_limit_hours,
            overlaps: told_overlaps(member, &list.data, tenant.now()),
            days: by_day(&page, list.data, today, &totals),
            next_cursor: list.next_cursor,
            here: String::new(),
            continued: false,
            welcome: false,
            offer: None,
            working_now: None,
            tracks: member.may::<TrackTime>(),
            manages: member.may::<ManageWork>(),
            page,
            week,
            today,
            totals,
            running,
        }
    }

    /// The same page, whose timer line starts something else while the timer runs.
    fn ready_for_something_else(self) -> Self {
        Self { page: self.page.with_timer_line(TimerLine::idle), ..self }
    }

    /// The running entry's start.
    fn since(&self) -> Option<Timestamp> {
        self.running.and_then(|running| running.since)
    }

    /// The same, when it counts to the given day.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates lend their values")]
    fn since_on(&self, day: &Date) -> Option<Timestamp> {
        self.running.filter(|running| running.day == *day).and_then(|running| running.since)
    }

    /// The same, when it is billable.
    fn billable_since(&self) -> Option<Timestamp> {
        self.running.filter(|running| running.billable).and_then(|running| running.since)
    }

    /// A gap as people read it.
    fn gap(&self, gap: &Gap) -> String {
        span(&self.page, Some(gap.from), Some(gap.to), &self.zone)
    }

    /// A gap as the form for an entry reads it.
    fn typed(&self, gap: &Gap) -> String {
        let clock = |at| self.zone.to_datetime(at).strftime("%H:%M:%S").to_string();
        format!("{}-{}", clock(gap.from), clock(gap.to))
    }

    /// What the list says of an entry.
    fn remarks(&self, entry: &TimeEntry) -> Remarks {
        Remarks {
            overlaps: self.overlaps.contains(&entry.id),
            before: self.mergeable.get(&entry.id).map(Uuid::to_string).unwrap_or_default(),
            longer_than: self.long.contains(&entry.id).then_some(self.limit_hours),
            ..Remarks::default()
        }
    }

    /// Whether a row has such an entry.
    fn has_long(&self, row: &Row) -> bool {
        row.entries.iter().any(|entry| self.long.contains(&entry.id))
    }

    fn today_seconds(&self) -> i64 {
        self.totals.of(self.today)
    }

    /// How much of the week is billable, in percent.
    fn billable_percent(&self) -> i64 {
        let now = self.page.now();
        let billable = self.totals.billable_seconds + so_far(self.billable_since(), now);
        billable * 100 / (self.totals.seconds + so_far(self.since(), now)).max(1)
    }

    /// The form for a new entry, today's day filled in.
    fn blank(&self) -> EntryForm {
        EntryForm::on_day(if self.this_week { self.today } else { self.week.first() })
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn no_problems(&self) -> Fields {
        Fields::default()
    }

    /// What the billable entries are worth, for who may see it.
    fn amount(&self) -> Option<String> {
        let minor = self.totals.amount?;
        let currency: Currency = self.totals.currency.as_deref()?.parse().ok()?;
        Some(self.page.money(Money { minor, currency }))
    }
}
