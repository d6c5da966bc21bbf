//! The calendar as a page: the frame, which `frontend/calendar.ts` fills.

use askama::Template;
use futures_util::try_join;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::error::Error;
use crate::tenancy::{SeeTime, Tenant, TrackTime};
use crate::texts::Text;
use crate::time_entries::{Whose, zone_of};
use crate::time_rules::{Week, day_of, week_of};
use crate::timesheets::{self, People};
use crate::web::{Html, Page, Query};

/// How much is shown at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// One day.
    Day,
    /// Seven days.
    #[default]
    Week,
    /// A month, in whole weeks.
    Month,
}

/// What is shown.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Shown {
    /// How much.
    #[serde(default)]
    view: View,
    /// A day of it; left out: today.
    #[serde(default)]
    date: Option<Date>,
    /// A person's id; left out: one's own.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    user: Whose,
}

/// The page.
#[derive(Template)]
#[template(path = "calendar/show.html")]
struct CalendarPage {
    page: Page,
    view: View,
    date: Date,
    week: Week,
    today: Date,
    worker: Uuid,
    /// Whether it is the reader's own.
    own: bool,
    /// Whose calendars the reader may look at; nobody's for who sees only their own.
    people: Vec<People>,
    /// The worker's time zone.
    zone: String,
    editable: bool,
}

/// A person's calendar.
#[utoipa::path(get, path = "/organizations/{organization}/calendar", params(Shown))]
pub async fn show(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(shown): Query<Shown>,
) -> Result<Html<impl Template>, Error> {
    let member = tenant.member();
    let worker = shown.user.worker(member)?.unwrap_or(member.user_id());
    let own = worker == member.user_id();
    let (page, zone, people) =
        try_join!(page.with_timer(&tenant), zone_of(&tenant, worker), timesheets::people(&tenant))?;
    let today = day_of(tenant.now(), &zone);
    let date = shown.date.unwrap_or(today);
    Ok(Html(CalendarPage {
        view: shown.view,
        date,
        week: week_of(date, member.organization().first_weekday()),
        today,
        worker,
        own,
        people,
        zone: zone.iana_name().unwrap_or("UTC").to_owned(),
        editable: if own { member.may::<TrackTime>() } else { member.edits_everyones_time() },
        page,
    }))
}

impl CalendarPage {
    /// Whose calendar it is.
    fn worker_name(&self) -> &str {
        self.people.iter().find(|person| person.user_id == self.worker).map_or("", |person| &person.name)
    }
    /// The first day that is asked for.
    fn from(&self) -> Date {
        match self.view {
            View::Day => self.date,
            View::Week => self.week.first(),
            View::Month => week_of(self.date.first_of_month(), self.week.first().weekday()).first(),
        }
    }
    /// The last day that is asked for.
    fn to(&self) -> Date {
        match self.view {
            View::Day => self.date,
            View::Week => self.week.last(),
            View::Month => week_of(self.date.last_of_month(), self.week.first().weekday()).last(),
        }
    }
    /// The address of another part of the same calendar.
    fn address(&self, view: View, date: Date) -> String {
        let view = self.view_name(&view);
        let user = if self.own { String::new() } else { format!("&user={}", self.worker) };
        self.page.to(&format!("calendar?view={view}&date={date}{user}"))
    }
    #[expect(
        clippy::unused_self,
        clippy::trivially_copy_pass_by_ref,
        reason = "templates call methods and lend values"
    )]
    fn view_name(&self, view: &View) -> &'static str {
        match view {
            View::Day => "day",
            View::Week => "week",
            View::Month => "month",
        }
    }
    /// The weekday on which weeks start, as JavaScript counts: 0 Sunday … 6 Saturday.
    fn first_weekday(&self) -> i8 {
        self.week.first().weekday().to_sunday_zero_offset()
    }
    /// The address of what is shown with another view.
    fn with_view(&self, view: View) -> String {
        self.address(view, self.date)
    }
    fn current(&self) -> String {
        self.address(self.view, self.today)
    }
    fn previous(&self) -> String {
        self.address(self.view, self.stepped(-1))
    }
    fn following(&self) -> String {
        self.address(self.view, self.stepped(1))
    }
    /// The same place one step on; the calendar's ends stay where they are.
    fn stepped(&self, by: i32) -> Date {
        let step = match self.view {
            View::Day => by.days(),
            View::Week => by.weeks(),
            View::Month => by.months(),
        };
        let from = if self.view == View::Month { self.date.first_of_month() } else { self.date };
        from.checked_add(step).unwrap_or(self.date)
    }
    fn title(&self) -> Text {
        match self.view {
            View::Day => self.page.day(self.date),
            View::Week => {
                format!("{} – {}", self.page.short_day(self.from()), self.page.short_day(self.to())).into()
            }
            View::Month => self.page.month(self.date),
        }
    }
    /// Whether an option of the people is the chosen one.
    fn is_chosen(&self, person: &Uuid) -> bool {
        *person == self.worker
    }
}
