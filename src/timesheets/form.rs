//! What the grid sends where no script saves its cells one by one.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::cell::CellInput;
use super::week::{Cell, RowKey, SheetRow};
use crate::error::{Error, Fields};
use crate::tenancy::{Tenant, TrackTime};
use crate::texts::Message;
use crate::time_rules::{format_hm, format_hms};
use crate::web::{optional_choice, optional_id};

/// A whole grid: for each cell that can be typed into what it showed, and what it says now.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub struct SheetForm {
    /// Any day of the week.
    #[serde(deserialize_with = "optional_choice")]
    pub week: Option<Date>,
    /// Whose week; empty for one's own.
    #[serde(deserialize_with = "optional_id")]
    pub user: Option<Uuid>,
    /// What each cell showed, as the page wrote it.
    pub cell: Vec<String>,
    /// What each cell's time says.
    pub time: Vec<String>,
    /// What each cell's comment says.
    pub description: Vec<String>,
}

/// What a cell showed when the page was made: what is typed means a difference to it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(super) struct Shown {
    pub project_id: Option<Uuid>,
    pub task_id: Option<Uuid>,
    pub day: Date,
    pub entry_id: Option<Uuid>,
    pub version: Option<i32>,
    pub time: String,
    pub description: String,
}

/// A cell that says something else than it showed.
#[derive(Clone, Debug)]
pub(super) struct Typed {
    pub time: String,
    pub description: String,
    /// Why it was not saved.
    pub problem: Option<Message>,
}

/// A place in the grid.
pub(super) type Place = (RowKey, Date);

impl Shown {
    /// What a cell shows.
    pub(super) fn of(row: &SheetRow, cell: &Cell) -> Self {
        Self {
            project_id: row.project_id,
            task_id: row.task_id,
            day: cell.day,
            entry_id: cell.entry_id,
            version: cell.version,
            time: length(cell.seconds),
            description: cell.description.clone().unwrap_or_default(),
        }
    }
}

impl SheetForm {
    /// Saves every cell that says something else than it showed: all of them, or none.
    ///
    /// # Errors
    /// The cells that were changed, with a problem where there is one.
    pub(super) async fn save(
        &self,
        tenant: &Tenant<TrackTime>,
    ) -> Result<Result<(), HashMap<Place, Typed>>, Error> {
        let mut cells: HashMap<Place, Typed> = HashMap::new();
        let mut refused = false;
        for (shown, time, description) in self.changes()? {
            let input = CellInput {
                user_id: self.user,
                project_id: shown.project_id,
                task_id: shown.task_id,
                day: shown.day,
                time: Some(time.clone()),
                description: description.clone(),
                entry_id: shown.entry_id,
                version: shown.version,
            };
            let problem = match input.save(tenant).await {
                // After a violated constraint nothing more can be tried.
                Err(Error::Unavailable) if refused => None,
                saved => problem(saved)?,
            };
            refused |= problem.is_some();
            cells
                .insert(((shown.project_id, shown.task_id), shown.day), Typed { time, description, problem });
        }
        Ok(if refused { Err(cells) } else { Ok(()) })
    }

    /// The cells that were typed into.
    fn changes(&self) -> Result<Vec<(Shown, String, String)>, Error> {
        if self.cell.len() != self.time.len() || self.cell.len() != self.description.len() {
            return Err(Error::field("cell", "timesheet-incomplete"));
        }
        let mut changes = Vec::new();
        for ((cell, time), description) in self.cell.iter().zip(&self.time).zip(&self.description) {
            let shown: Shown = serde_json::from_str(cell).map_err(|error| {
                Error::field("cell", Message::from("value-not-understood").with("reason", error.to_string()))
            })?;
            let (time, description) = (time.trim().to_owned(), description.trim().to_owned());
            if time != shown.time || description != shown.description {
                changes.push((shown, time, description));
            }
        }
        Ok(changes)
    }
}

/// What is wrong with a cell; faults that are not about it pass on.
fn problem(saved: Result<(), Error>) -> Result<Option<Message>, Error> {
    match saved {
        Ok(()) => Ok(None),
        Err(Error::Stale) => Ok(Some("timesheet-cell-changed".into())),
        Err(Error::Invalid(fields)) => Ok(first(&fields)),
        Err(error) => Err(error),
    }
}

fn first(fields: &Fields) -> Option<Message> {
    fields.iter().next().map(|(_, message)| message.clone())
}

/// A length as it is typed: `1:30`, with its seconds only where there are some; nothing for nothing.
pub(super) fn length(seconds: i64) -> String {
    match seconds {
        0 => String::new(),
        seconds if seconds % 60 == 0 => format_hm(seconds),
        seconds => format_hms(seconds),
    }
}
