//! The list as a page.

use askama::Template;
use futures_util::try_join;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::days::{Day, by_day};
use crate::clients::{self, ClientOption};
use crate::error::{Error, Fields};
use crate::money::{Currency, Money};
use crate::projects::{self, ProjectOption};
use crate::saved_filters::{FilteredList, FiltersSection};
use crate::tags::{self, TagOption};
use crate::tenancy::{Member, Permission, SeeTime, Tenant, TrackTime};
use crate::time_entries::view::Remarks;
use crate::time_entries::{EntryFilter, ListPart, TimeEntry, Totals, Whose, Workers};
use crate::time_rules::{RelativeDays, day_of};
use crate::timesheets::{self, People};
use crate::web::{Html, Page, Query};

/// The page.
#[derive(Template)]
#[template(path = "time_list/show.html")]
struct ListPage {
    page: Page,
    filter: EntryFilter,
    fields: Fields,
    saved: FiltersSection,
    choices: Choices,
    totals: Totals,
    days: Vec<Day>,
    workers: Workers,
    member: Member,
    next_cursor: Option<String>,
    /// Whether a page comes before.
    continued: bool,
}

/// What the filter offers.
struct Choices {
    people: Vec<People>,
    clients: Vec<ClientOption>,
    projects: Vec<ProjectOption>,
    tags: Vec<TagOption>,
}

impl Choices {
    async fn load<P: Permission>(tenant: &Tenant<P>, filter: &EntryFilter) -> Result<Self, Error> {
        let (people, clients, projects, tags) = try_join!(
            timesheets::people(tenant),
            clients::options(tenant, filter.client.as_ref()),
            projects::options_with(tenant, filter.project),
            tags::options_with(tenant, filter.tag)
        )?;
        Ok(Self { people, clients, projects, tags })
    }
}

/// The entries that a filter finds; this month's where it says nothing about days.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries", params(EntryFilter, ListPart))]
pub async fn show(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(filter): Query<EntryFilter>,
    Query(part): Query<ListPart>,
) -> Result<Html<impl Template>, Error> {
    let filter = within_days(filter);
    let mut fields = Fields::default();
    filter.check_days(&mut fields);
    let narrowed = filter != within_days(EntryFilter::default());
    let (page, list, totals, choices, saved) = try_join!(
        page.with_timer(&tenant),
        filter.list(&tenant, &part),
        filter.totals(&tenant),
        Choices::load(&tenant, &filter),
        FiltersSection::load(&tenant, FilteredList::TimeEntries, filter.to_query(), narrowed)
    )?;
    let mut workers = Workers::default();
    workers.meet(&tenant, &list.data).await?;
    let today = day_of(tenant.now(), &tenant.member().zone());
    let days = by_day(&page, list.data, today, &totals);
    let (member, next_cursor, continued) = (tenant.member().clone(), list.next_cursor, part.after.is_some());
    Ok(Html(ListPage {
        page,
        filter,
        fields,
        saved,
        choices,
        totals,
        days,
        workers,
        member,
        next_cursor,
        continued,
    }))
}

/// The filter, of this month where it says nothing about days.
fn within_days(filter: EntryFilter) -> EntryFilter {
    if filter.days.or(filter.from.or(filter.to).map(|_| RelativeDays::All)).is_some() {
        return filter;
    }
    EntryFilter { days: Some(RelativeDays::ThisMonth), ..filter }
}

impl ListPage {
    /// The days to choose from: value, and whether it is the chosen one.
    fn relative_days(&self) -> impl Iterator<Item = (&'static str, bool)> {
        RelativeDays::CHOICES.into_iter().map(|days| (days.name(), self.filter.days == Some(days)))
    }

    /// Whether the entries are of everybody.
    fn is_of_all(&self) -> bool {
        self.filter.user == Whose::All
    }

    /// Whether it is the reader.
    fn is_reader(&self, person: &Uuid) -> bool {
        *person == self.member.user_id()
    }

    /// Whether a choice is the chosen one.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn is(&self, chosen: Option<&Uuid>, id: &Uuid) -> bool {
        chosen == Some(id)
    }

    /// Whether the filter names this person.
    fn is_of(&self, person: &Uuid) -> bool {
        match self.filter.user {
            Whose::Own => *person == self.member.user_id(),
            whose => whose == Whose::Of(*person),
        }
    }

    /// Whether the reader may change an entry.
    fn edits(&self, entry: &TimeEntry) -> bool {
        let own = entry.user_id == self.member.user_id();
        self.member.edits_everyones_time() || own && self.member.may::<TrackTime>()
    }

    /// Whether any entry here may be changed.
    fn edits_any(&self) -> bool {
        self.days.iter().flat_map(|day| &day.entries).any(|entry| self.edits(entry))
    }

    /// The calendar that an entry's times are read in: its worker's.
    fn zone(&self, entry: &TimeEntry) -> TimeZone {
        self.workers.of(entry).map_or(TimeZone::UTC, |worker| worker.zone.clone())
    }

    /// What the list says of an entry: whose it is, unless only one's own are asked for.
    fn remarks(&self, entry: &TimeEntry) -> Remarks {
        let named = self.filter.user != Whose::Own;
        Remarks::of(self.workers.of(entry).filter(|_| named).map(|worker| worker.name.clone()))
    }

    /// What the billable entries are worth, for who may see it.
    fn amount(&self) -> Option<String> {
        let minor = self.totals.amount?;
        let currency: Currency = self.totals.currency.as_deref()?.parse().ok()?;
        Some(self.page.money(Money { minor, currency }))
    }

    /// How much of it is billable, in percent.
    fn billable_percent(&self) -> i64 {
        self.totals.billable_seconds * 100 / self.totals.seconds.max(1)
    }

    /// The filter as a form sends it on.
    fn sent(&self) -> Vec<(String, String)> {
        let query = self.filter.to_query();
        serde_html_form::from_str(&query).unwrap_or_default()
    }

    /// A chosen day as the field for it has it.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn typed(&self, day: Option<&Date>) -> String {
        day.map(Date::to_string).unwrap_or_default()
    }
}
