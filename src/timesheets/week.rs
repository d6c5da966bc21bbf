//! A week's time as a grid.

use futures_util::try_join;
use jiff::Timestamp;
use jiff::civil::Date;
use queries::queries::timesheets::queries::{self as sql, KeptRow, WeekCell};
use queries::types::Color;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::error::Error;
use crate::members;
use crate::tenancy::{Member, Permission, Tenant, TrackTime};
use crate::time_rules::{Week, day_of, week_of};

/// Whose week, and which.
#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct TimesheetFilter {
    /// Any day of the week; left out: today's.
    pub week: Option<Date>,
    /// A member's id; left out: one's own week. A member sees only their own.
    #[serde(deserialize_with = "crate::web::optional_id")]
    pub user: Option<Uuid>,
}

/// What one person recorded in a week.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Timesheet {
    /// Whose week it is.
    pub user_id: Uuid,
    /// Its first day, as the organization starts its weeks.
    pub first_day: Date,
    /// Its seventh day.
    pub last_day: Date,
    /// Projects with time in this week or kept in it, by name; time without a project comes last.
    pub rows: Vec<SheetRow>,
    /// Whole seconds of each of the seven days.
    pub day_seconds: Vec<i64>,
    /// Whole seconds of the week. What runs is not counted yet.
    pub seconds: i64,
}

/// What a row is about: a project or none, and one of its tasks or none.
pub(super) type RowKey = (Option<Uuid>, Option<Uuid>);

/// A row: a project, a task of it, or time without one.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SheetRow {
    /// The project; null for time without one.
    pub project_id: Option<Uuid>,
    /// Its name.
    pub project_name: Option<String>,
    /// Its colour.
    pub project_color: Option<Color>,
    /// Its client's name.
    pub client_name: Option<String>,
    /// The project's task; null for time without one.
    pub task_id: Option<Uuid>,
    /// Its name.
    pub task_name: Option<String>,
    /// The seven days.
    pub cells: Vec<Cell>,
    /// Whole seconds of the row.
    pub seconds: i64,
}

/// A project's time on a day.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Cell {
    /// The day.
    pub day: Date,
    /// Whole seconds of all its entries.
    pub seconds: i64,
    /// How many entries it has.
    pub entries: i64,
    /// Whether it can be typed into: it has no entry, or a single one without clock times.
    pub editable: bool,
    /// The only entry.
    pub entry_id: Option<Uuid>,
    /// The only entry's version.
    pub version: Option<i32>,
    /// What the only entry says.
    pub description: Option<String>,
    /// What the latest of several entries says.
    #[serde(skip)]
    pub latest_description: String,
    /// Since when the timer runs on it.
    pub since: Option<Timestamp>,
}

impl TimesheetFilter {
    /// The week that is meant, in the reader's calendar.
    pub(super) fn week<P: Permission>(&self, tenant: &Tenant<P>) -> Week {
        week_around(tenant, self.week)
    }

    /// Whose week is meant.
    ///
    /// # Errors
    /// [`Error::Forbidden`] for somebody else's where the role sees only its own, whoever that is;
    /// [`Error::NotFound`] where nobody has this id.
    pub(super) async fn worker<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Uuid, Error> {
        let own = tenant.user_id();
        let Some(other) = self.user.filter(|user| *user != own) else { return Ok(own) };
        if !tenant.member().sees_everyones_time() {
            return Err(Error::forbidden("forbidden-role"));
        }
        members::find(tenant, other).await.map(|_| other)
    }

    /// Reads the week in one round trip; of somebody else, after they were found.
    pub(super) async fn load<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Timesheet, Error> {
        let worker = self.worker(tenant).await?;
        Timesheet::load(tenant, worker, self.week(tenant)).await
    }
}

impl Timesheet {
    /// Reads a person's week.
    pub(super) async fn load<P: Permission>(
        tenant: &Tenant<P>,
        worker: Uuid,
        week: Week,
    ) -> Result<Self, Error> {
        let (organization, first, last) = (tenant.organization_id(), week.first(), week.last());
        let (cells, kept) = (sql::week_cells(), sql::kept_rows());
        let (cells, kept) = try_join!(
            cells.bind(tenant, &organization, &worker, &first, &last).all(),
            kept.bind(tenant, &organization, &worker, &first).all(),
        )?;
        Ok(Self::of(worker, week, &cells, kept))
    }

    fn of(user_id: Uuid, week: Week, cells: &[WeekCell], kept: Vec<KeptRow>) -> Self {
        let mut heads = kept;
        for cell in cells {
            if heads.iter().all(|head| (head.project_id, head.task_id) != (cell.project_id, cell.task_id)) {
                heads.push(head_of(cell));
            }
        }
        heads.sort_by_cached_key(|head| {
            let name = |name: &Option<String>| name.as_deref().map(str::to_lowercase);
            let project = (head.project_id.is_none(), name(&head.project_name), head.project_id);
            (project, name(&head.task_name), head.task_id)
        });
        let rows: Vec<SheetRow> = heads.into_iter().map(|head| SheetRow::of(head, week, cells)).collect();
        let day_seconds: Vec<i64> = week
            .days()
            .map(|day| cells.iter().filter(|cell| cell.day == day).map(|cell| cell.seconds).sum())
            .collect();
        let seconds = day_seconds.iter().sum();
        Self { user_id, first_day: week.first(), last_day: week.last(), rows, day_seconds, seconds }
    }

    /// The cell that the timer runs on.
    pub(super) fn running(&self) -> Option<(&SheetRow, &Cell)> {
        self.rows.iter().find_map(|row| Some((row, row.cells.iter().find(|cell| cell.since.is_some())?)))
    }
}

impl SheetRow {
    /// What the row is about.
    pub(super) fn key(&self) -> RowKey {
        (self.project_id, self.task_id)
    }

    fn of(head: KeptRow, week: Week, cells: &[WeekCell]) -> Self {
        let of_row = |cell: &&WeekCell| (cell.project_id, cell.task_id) == (head.project_id, head.task_id);
        let cell = |day| Cell::of(day, cells.iter().filter(of_row).find(|cell| cell.day == day));
        let cells: Vec<Cell> = week.days().map(cell).collect();
        let KeptRow { project_id, project_name, project_color, client_name, task_id, task_name } = head;
        let seconds = cells.iter().map(|cell| cell.seconds).sum();
        Self { project_id, project_name, project_color, client_name, task_id, task_name, cells, seconds }
    }
}

impl Cell {
    /// The cell of a day, with what was recorded.
    pub(super) fn of(day: Date, recorded: Option<&WeekCell>) -> Self {
        let only = recorded.filter(|cell| cell.entries == 1);
        Self {
            day,
            seconds: recorded.map_or(0, |cell| cell.seconds),
            entries: recorded.map_or(0, |cell| cell.entries),
            editable: recorded.is_none_or(|cell| cell.entries == 1 && cell.durations_only),
            entry_id: only.map(|cell| cell.entry_id),
            version: only.map(|cell| cell.version),
            description: only.map(|cell| cell.description.clone()),
            latest_description: recorded.map(|cell| cell.description.clone()).unwrap_or_default(),
            since: recorded.and_then(|cell| cell.since),
        }
    }
}

/// The week around a day, or around today in the reader's calendar.
pub(super) fn week_around<P: Permission>(tenant: &Tenant<P>, day: Option<Date>) -> Week {
    let member = tenant.member();
    let day = day.unwrap_or_else(|| day_of(tenant.now(), &member.zone()));
    week_of(day, member.organization().first_weekday())
}

fn head_of(cell: &WeekCell) -> KeptRow {
    KeptRow {
        project_id: cell.project_id,
        project_name: cell.project_name.clone(),
        project_color: cell.project_color,
        client_name: cell.client_name.clone(),
        task_id: cell.task_id,
        task_name: cell.task_name.clone(),
    }
}

/// Whether somebody may write into a person's week.
pub(super) fn may_edit(member: &Member, worker: Uuid) -> bool {
    member.may::<TrackTime>() && (worker == member.user_id() || member.edits_everyones_time())
}
