//! Writing one cell.

use jiff::civil::Date;
use queries::queries::timesheets::queries as sql;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::week::Cell;
use crate::error::Error;
use crate::tenancy::{Tenant, TrackTime};
use crate::time_entries::{self, EntryInput};
use crate::time_rules::parse_duration;
use crate::web::{optional, trimmed};

/// What a cell is to say, and what stood in it.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct CellInput {
    /// Whose time it is; left out: one's own. Another member's is for managers and above, and recorded.
    #[serde(default)]
    pub user_id: Option<Uuid>,
    /// The row's project; null for time without one.
    #[serde(default)]
    pub project_id: Option<Uuid>,
    /// The row's task; null for time without one.
    #[serde(default)]
    pub task_id: Option<Uuid>,
    /// The day.
    pub day: Date,
    /// As a person types it: `1.5`, `1:30`, `90m`, `9-10:30`. Null, empty or zero: the cell is emptied.
    #[serde(default, deserialize_with = "optional")]
    #[schema(example = "1:30")]
    pub time: Option<String>,
    /// At most 2,000 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub description: String,
    /// The cell's only entry, as it was read; null where it was empty.
    #[serde(default)]
    pub entry_id: Option<Uuid>,
    /// That entry's version.
    #[serde(default)]
    pub version: Option<i32>,
}

impl CellInput {
    /// Writes the cell: creates, changes or deletes its one duration.
    ///
    /// # Errors
    /// [`Error::Stale`] when the cell is not what was read: it has another entry, more of them, or clock times.
    pub async fn save(&self, tenant: &Tenant<TrackTime>) -> Result<(), Error> {
        let input = self.entry();
        let worker = time_entries::worker(tenant, self.user_id).await?;
        if self.says_nothing() {
            return time_entries::check_work(tenant, &input).await;
        }
        // Of two who fill an empty cell at once, the second sees the first's entry.
        time_entries::take_turns(tenant, worker).await?;
        let cell = self.current(tenant, worker).await?;
        if !cell.editable || (cell.entry_id, cell.version) != (self.entry_id, self.version) {
            return Err(Error::Stale);
        }
        match (self.entry_id.zip(self.version), self.is_empty()) {
            (None, true) => Err(Error::field("time", "timesheet-time-missing")),
            (None, false) => time_entries::create(tenant, &input).await.map(drop),
            (Some((id, _)), true) => time_entries::delete(tenant, id).await,
            (Some((id, version)), false) => self.change(tenant, id, version).await,
        }
    }

    async fn change(&self, tenant: &Tenant<TrackTime>, id: Uuid, version: i32) -> Result<(), Error> {
        let entry = EntryInput::from(time_entries::find(tenant, id).await?);
        let changed = EntryInput { time: self.time.clone(), description: self.description.clone(), ..entry };
        time_entries::update(tenant, id, version, &changed).await.map(drop)
    }

    fn entry(&self) -> EntryInput {
        EntryInput {
            user_id: self.user_id,
            project_id: self.project_id,
            task_id: self.task_id,
            day: Some(self.day),
            time: self.time.clone(),
            description: self.description.clone(),
            ..EntryInput::default()
        }
    }

    /// Nothing was in the cell and nothing is to be: whatever stands there by now is not touched.
    fn says_nothing(&self) -> bool {
        self.entry_id.is_none() && self.is_empty() && self.description.is_empty()
    }

    fn is_empty(&self) -> bool {
        self.time.as_deref().is_none_or(|time| parse_duration(time) == Ok(0))
    }

    /// What stands in the cell now.
    async fn current(&self, tenant: &Tenant<TrackTime>, worker: Uuid) -> Result<Cell, Error> {
        let organization = tenant.organization_id();
        let cells =
            sql::week_cells().bind(tenant, &organization, &worker, &self.day, &self.day).all().await?;
        let of_row =
            |cell: &&sql::WeekCell| (cell.project_id, cell.task_id) == (self.project_id, self.task_id);
        Ok(Cell::of(self.day, cells.iter().find(of_row)))
    }
}
