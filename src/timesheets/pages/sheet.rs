//! The grid.

use std::collections::HashMap;

use askama::Template;
use futures_util::try_join;
use jiff::Timestamp;
use jiff::civil::Date;
use queries::queries::timesheets::queries::{self as sql, People};
use uuid::Uuid;

use super::address;
use crate::error::Error;
use crate::periods::{self, Period, StatusWords};
use crate::tenancy::{Committed, Permission, SeeTime, Tenant, TrackTime};
use crate::texts::{Message, Text};
use crate::time_entries::{Choices, Picked, week_title};
use crate::time_rules::{Week, day_of};
use crate::timesheets::form::{Place, SheetForm, Shown, Typed, length};
use crate::timesheets::week::{Cell, SheetRow, Timesheet, TimesheetFilter, may_edit};
use crate::web::{Form, Html, Page, Query, See};

/// The most people that can be chosen from.
const PEOPLE: i64 = 200;

/// The page.
#[derive(Template)]
#[template(path = "timesheets/sheet.html")]
pub(super) struct SheetPage {
    pub page: Page,
    pub week: Week,
    title: Text,
    /// Whose week it is, unless it is one's own.
    pub user: Option<Uuid>,
    sheet: Timesheet,
    /// Whose weeks the reader may look at; nobody for who sees only their own.
    people: Vec<People>,
    choices: Choices,
    editable: bool,
    /// What became of the week, where it was submitted.
    period: Option<Period>,
    /// Whether the reader may submit it: their own, open and with time in it.
    submits: bool,
    today: Date,
    /// What was typed and not saved.
    typed: HashMap<Place, Typed>,
    /// What is wrong with the whole.
    notice: Option<Message>,
}

/// The week.
#[utoipa::path(get, path = "/organizations/{organization}/timesheet", params(TimesheetFilter))]
pub async fn show(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(filter): Query<TimesheetFilter>,
) -> Result<Html<impl Template>, Error> {
    Box::pin(SheetPage::load(&tenant, page, filter)).await.map(Html)
}

/// Saves what was typed into the grid: all of it or, when a cell is not right, nothing.
#[utoipa::path(post, path = "/organizations/{organization}/timesheet", request_body = SheetForm)]
pub async fn save(
    tenant: Tenant<TrackTime>,
    page: Page,
    Form(form): Form<SheetForm>,
) -> Result<Committed<See>, Error> {
    let filter = TimesheetFilter { week: form.week, user: form.user };
    // Everything is read before anything is written: after a violated constraint it would be too late.
    let shown = Box::pin(SheetPage::load(&tenant, page, filter)).await?;
    match form.save(&tenant).await? {
        Ok(()) => {
            let see = See::other(address(&shown.page, shown.week.first(), shown.user));
            tenant.commit(see.telling("flash-saved")).await
        }
        Err(typed) => Err(Html(SheetPage { typed, ..shown }).rejected()),
    }
}

impl SheetPage {
    /// The page, with why nothing was changed.
    pub(super) fn refused(self, notice: Message) -> Self {
        Self { notice: Some(notice), ..self }
    }

    /// Reads all that the page shows, in one round trip.
    pub(super) async fn load<P: Permission>(
        tenant: &Tenant<P>,
        page: Page,
        filter: TimesheetFilter,
    ) -> Result<Self, Error> {
        let (week, worker) = (filter.week(tenant), filter.worker(tenant).await?);
        let (page, sheet, people, choices, period) = try_join!(
            page.with_timer(tenant),
            Timesheet::load(tenant, worker, week),
            people(tenant),
            Box::pin(Choices::load(tenant)),
            periods::of_week(tenant, worker, week.first()),
        )?;
        let (member, closed) = (tenant.member(), period.as_ref().is_some_and(StatusWords::is_closed));
        let today = day_of(tenant.now(), &tenant.member().zone());
        Ok(Self {
            title: week_title(&page, week, today),
            user: Some(worker).filter(|worker| *worker != tenant.user_id()),
            editable: may_edit(member, worker) && (!closed || member.edits_everyones_time()),
            submits: worker == member.user_id() && member.may::<TrackTime>() && !closed && sheet.seconds > 0,
            period,
            typed: HashMap::new(),
            notice: None,
            page,
            week,
            sheet,
            people,
            choices,
            today,
        })
    }

    /// The address of the same person's week.
    fn here(&self) -> String {
        address(&self.page, self.week.first(), self.user)
    }

    /// The week before it.
    fn before(&self) -> String {
        address(&self.page, self.week.previous().first(), self.user)
    }

    /// The week after it.
    fn after(&self) -> String {
        address(&self.page, self.week.following().first(), self.user)
    }

    /// What a cell that is opened is called.
    fn opens(&self, label: &str, cell: &Cell) -> Text {
        self.page.t2("timesheet-open-cell", ("name", label), ("count", cell.entries))
    }

    /// What a row is called.
    fn name(&self, row: &SheetRow) -> String {
        let project = row
            .project_name
            .as_deref()
            .map_or_else(|| self.page.t("project-none"), |name| name.to_owned().into());
        match &row.task_name {
            Some(task) => format!("{project}: {task}"),
            None => project.into_owned(),
        }
    }

    /// What a cell is called.
    fn label(&self, row: &SheetRow, cell: &Cell) -> String {
        format!("{}, {}", self.name(row), self.page.short_day(cell.day))
    }

    /// A row's part of its fields' ids.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn key(&self, row: &SheetRow) -> String {
        let id = |id: Option<Uuid>| id.map_or_else(|| "none".to_owned(), |id| id.to_string());
        format!("{}-{}", id(row.project_id), id(row.task_id))
    }

    /// What a cell's hidden field keeps for the answer.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn shown(&self, row: &SheetRow, cell: &Cell) -> Result<String, askama::Error> {
        serde_json::to_string(&Shown::of(row, cell)).map_err(askama::Error::custom)
    }

    fn typed(&self, row: &SheetRow, cell: &Cell) -> Option<&Typed> {
        self.typed.get(&(row.key(), cell.day))
    }

    fn time(&self, row: &SheetRow, cell: &Cell) -> String {
        self.typed(row, cell).map_or_else(|| length(cell.seconds), |typed| typed.time.clone())
    }

    fn description(&self, row: &SheetRow, cell: &Cell) -> String {
        let saved = || cell.description.clone().unwrap_or_default();
        self.typed(row, cell).map_or_else(saved, |typed| typed.description.clone())
    }

    fn problem(&self, row: &SheetRow, cell: &Cell) -> Option<Text> {
        let problem = self.typed(row, cell)?.problem.as_ref()?;
        Some(problem.text(self.page.locale()))
    }

    /// Since when the timer runs, where it counts to the row.
    fn since_in(&self, row: &SheetRow) -> Option<Timestamp> {
        self.sheet.running().filter(|(other, _)| other.key() == row.key())?.1.since
    }

    /// The same for a day.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates lend their values")]
    fn since_on(&self, day: &Date) -> Option<Timestamp> {
        self.sheet.running().filter(|(_, cell)| cell.day == *day)?.1.since
    }

    /// The same for the week.
    fn since(&self) -> Option<Timestamp> {
        self.sheet.running()?.1.since
    }

    /// The seven days with their seconds.
    fn days(&self) -> impl Iterator<Item = (Date, i64)> {
        self.week.days().zip(self.sheet.day_seconds.iter().copied())
    }

    fn is_chosen(&self, user: &Uuid) -> bool {
        self.sheet.user_id == *user
    }

    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn nothing_picked(&self) -> Picked {
        Picked::default()
    }
}

/// Whose weeks somebody may look at.
pub(crate) async fn people<P: Permission>(tenant: &Tenant<P>) -> Result<Vec<People>, Error> {
    if !tenant.member().sees_everyones_time() {
        return Ok(Vec::new());
    }
    Ok(sql::people().bind(tenant, &tenant.organization_id(), &PEOPLE).all().await?)
}
