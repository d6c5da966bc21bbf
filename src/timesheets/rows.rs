//! Rows that are kept in a week before they have time in it.

use jiff::civil::Date;
use queries::queries::timesheets::queries as sql;
use uuid::Uuid;

use super::week::RowKey;
use crate::error::{Constraints, Error, OnConstraint};
use crate::tenancy::{Tenant, TrackTime};

/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[
    ("timesheet_rows_project_fkey", "project_id", "project-unknown"),
    ("timesheet_rows_task_fkey", "task_id", "task-not-of-project"),
    ("timesheet_rows_task_needs_project", "task_id", "task-needs-project"),
];

/// Keeps a row in a person's week; doing it twice changes nothing.
pub(super) async fn keep(
    tenant: &Tenant<TrackTime>,
    worker: Uuid,
    first_day: Date,
    (project, task): RowKey,
) -> Result<(), Error> {
    let (organization, id) = (tenant.organization_id(), tenant.new_id());
    let kept = sql::keep_row()
        .bind(tenant, &organization, &id, &worker, &first_day, &project, &task, &tenant.now())
        .await;
    kept.on_constraint(CONSTRAINTS).map(drop)
}

/// Keeps a row no longer; its time, if it has some, stays.
pub(super) async fn drop_row(
    tenant: &Tenant<TrackTime>,
    worker: Uuid,
    first_day: Date,
    (project, task): RowKey,
) -> Result<(), Error> {
    sql::drop_row().bind(tenant, &tenant.organization_id(), &worker, &first_day, &project, &task).await?;
    Ok(())
}
