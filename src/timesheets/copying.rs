//! Last week's rows in this week.

use jiff::civil::Date;
use queries::types::TaskStatus;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::rows;
use super::week::{SheetRow, Timesheet, week_around};
use crate::error::Error;
use crate::tenancy::{Tenant, TrackTime};
use crate::time_entries::{self, EntryInput};
use crate::time_rules::Week;
use crate::{projects, tasks};

/// What to copy from the week before.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct CopyInput {
    /// Any day of the week that is copied into; left out: today's.
    #[serde(default)]
    pub week: Option<Date>,
    /// Whose week it is; left out: one's own.
    #[serde(default)]
    pub user_id: Option<Uuid>,
    /// The times too, into days that have none: each as one duration with the latest description.
    #[serde(default)]
    pub with_times: bool,
}

impl CopyInput {
    /// Copies what the week before has into this one. Archived projects stay behind.
    ///
    /// # Errors
    /// What creating an entry answers; then nothing is copied.
    pub(super) async fn copy(&self, tenant: &Tenant<TrackTime>) -> Result<Timesheet, Error> {
        let week = week_around(tenant, self.week);
        let worker = time_entries::worker(tenant, self.user_id).await?;
        let before = Timesheet::load(tenant, worker, week.previous()).await?;
        let now = Timesheet::load(tenant, worker, week).await?;
        for row in &before.rows {
            if !is_open(tenant, row).await? {
                continue;
            }
            rows::keep(tenant, worker, week.first(), row.key()).await?;
            if self.with_times {
                let present = now.rows.iter().find(|other| other.key() == row.key());
                copy_times(tenant, worker, week, row, present).await?;
            }
        }
        Timesheet::load(tenant, worker, week).await
    }
}

/// Whether the row takes time: its project is neither archived nor hidden, its task neither cancelled nor deleted.
async fn is_open(tenant: &Tenant<TrackTime>, row: &SheetRow) -> Result<bool, Error> {
    let Some(project) = row.project_id else { return Ok(true) };
    match projects::find(tenant, project).await {
        Ok(project) if project.archived_at.is_none() => {}
        Ok(_) | Err(Error::NotFound) => return Ok(false),
        Err(error) => return Err(error),
    }
    let Some(task) = row.task_id else { return Ok(true) };
    match tasks::find(tenant, task).await {
        Ok(task) => Ok(task.status != TaskStatus::Cancelled),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

/// A row's times, where the same day of this week has none.
async fn copy_times(
    tenant: &Tenant<TrackTime>,
    worker: Uuid,
    week: Week,
    row: &SheetRow,
    present: Option<&SheetRow>,
) -> Result<(), Error> {
    for (index, (day, cell)) in week.days().zip(&row.cells).enumerate() {
        let is_free = present.is_none_or(|row| row.cells[index].entries == 0);
        if cell.seconds == 0 || !is_free {
            continue;
        }
        let entry = EntryInput {
            user_id: Some(worker),
            project_id: row.project_id,
            task_id: row.task_id,
            day: Some(day),
            seconds: Some(cell.seconds),
            description: cell.latest_description.clone(),
            ..EntryInput::default()
        };
        time_entries::create(tenant, &entry).await?;
    }
    Ok(())
}
