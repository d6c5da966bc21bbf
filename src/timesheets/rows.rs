//! Rows that are kept in a week before they have time in it.

use jiff::civil::Date;
use queries::queries::timesheets::queries as sql;
use uuid::Uuid;

use crate::error::{Constraints, Error, OnConstraint};
use crate::tenancy::{Tenant, TrackTime};

/// The project was looked at before; it can only have gone meanwhile.
const CONSTRAINTS: Constraints = &[("timesheet_rows_project_fkey", "project_id", "project-unknown")];

/// Keeps a row in a person's week; doing it twice changes nothing.
pub(super) async fn keep(
    tenant: &Tenant<TrackTime>,
    worker: Uuid,
    first_day: Date,
    project: Option<Uuid>,
) -> Result<(), Error> {
    let (organization, id) = (tenant.organization_id(), tenant.new_id());
    let kept =
        sql::keep_row().bind(tenant, &organization, &id, &worker, &first_day, &project, &tenant.now()).await;
    kept.on_constraint(CONSTRAINTS).map(drop)
}

/// Keeps a row no longer; its time, if it has some, stays.
pub(super) async fn drop_row(
    tenant: &Tenant<TrackTime>,
    worker: Uuid,
    first_day: Date,
    project: Option<Uuid>,
) -> Result<(), Error> {
    sql::drop_row().bind(tenant, &tenant.organization_id(), &worker, &first_day, &project).await?;
    Ok(())
}
