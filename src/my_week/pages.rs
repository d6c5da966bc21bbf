//! The week as a page, and what runs elsewhere as a notice beside the timer.

use askama::Template;
use axum::extract::State;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::{MyWeek, Row, RunningTimer, parts};
use crate::App;
use crate::error::Error;
use crate::tenancy::{OrganizationLink, Person};
use crate::texts::Text;
use crate::time_rules::{Week, elapsed_seconds, format_hms};
use crate::web::{Html, Origin, Page, Query};

/// Which week.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Shown {
    /// A day of it; left out: today.
    #[serde(default)]
    pub day: Option<Date>,
}

/// Where the reader is.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Here {
    /// The organization whose timer was just started.
    here: Uuid,
}

/// The page.
#[derive(Template)]
#[template(path = "my_week/show.html")]
struct WeekPage {
    page: Page,
    week: Week,
    /// Whether it is the present one.
    present: bool,
    mine: MyWeek,
}

/// What runs in other organizations.
#[derive(Template)]
#[template(path = "my_week/elsewhere.html")]
struct Elsewhere {
    page: Page,
    timers: Vec<(OrganizationLink, RunningTimer)>,
}

/// The week.
#[utoipa::path(get, path = "/week", params(Shown))]
pub async fn show(
    person: Person,
    page: Page,
    State(app): State<App>,
    origin: Origin,
    Query(shown): Query<Shown>,
) -> Result<Html<impl Template>, Error> {
    let week = parts::week(&app, &person, shown.day);
    let present = week == parts::week(&app, &person, None);
    let mine = parts::read(&app, &person, &origin, week).await?;
    Ok(Html(WeekPage { page, week, present, mine }))
}

/// Offers to stop what runs in other organizations.
#[utoipa::path(get, path = "/week/elsewhere", params(Here))]
pub async fn elsewhere(
    person: Person,
    page: Page,
    State(app): State<App>,
    origin: Origin,
    Query(Here { here }): Query<Here>,
) -> Result<Html<impl Template>, Error> {
    let timers = parts::running_elsewhere(&app, &person, &origin, here).await?;
    Ok(Html(Elsewhere { page, timers }))
}

impl WeekPage {
    fn title(&self) -> Text {
        if self.present {
            return self.page.t("week-this");
        }
        format!("{} – {}", self.page.short_day(self.week.first()), self.page.short_day(self.week.last()))
            .into()
    }
    fn days(&self) -> Vec<Date> {
        self.week.days().collect()
    }
    /// Seconds as a duration; nothing for none.
    #[expect(
        clippy::unused_self,
        clippy::trivially_copy_pass_by_ref,
        reason = "templates call methods and lend values"
    )]
    fn hours(&self, seconds: &i64) -> String {
        if *seconds == 0 { String::new() } else { format_hms(*seconds) }
    }
    /// A row's week.
    fn total(&self, row: &Row) -> String {
        self.hours(&row.seconds())
    }
    /// How long a timer has run.
    fn elapsed(&self, since: &Timestamp) -> String {
        format_hms(elapsed_seconds(*since, self.page.now()))
    }
}
