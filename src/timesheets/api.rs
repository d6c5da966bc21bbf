//! Timesheets as JSON.

use super::CellInput;
use super::copying::CopyInput;
use super::week::{Timesheet, TimesheetFilter, week_around};
use crate::error::Error;
use crate::tenancy::{Committed, SeeTime, Tenant, TrackTime};
use crate::web::{Json, Query};

/// Get a week's timesheet
///
/// A row for each project with time in the week or kept in it, a cell for each day; sums equal those of the entries. The
/// running entry is not counted.
#[utoipa::path(get, path = "/organizations/{organization}/timesheet", tag = "timesheets", params(TimesheetFilter),
    responses((status = 200, body = Timesheet)))]
pub async fn show(
    tenant: Tenant<SeeTime>,
    Query(filter): Query<TimesheetFilter>,
) -> Result<Json<Timesheet>, Error> {
    filter.load(&tenant).await.map(Json)
}

/// Write a cell of a timesheet
///
/// Creates, changes or deletes the cell's one duration, and answers with the week as it is then. What has clock times
/// or several entries is changed by its entries. A cell that is no longer what `entry_id` and `version` say answers 412.
#[utoipa::path(put, path = "/organizations/{organization}/timesheet/cell", tag = "timesheets",
    request_body = CellInput, responses((status = 200, body = Timesheet)))]
pub async fn save_cell(
    tenant: Tenant<TrackTime>,
    Json(input): Json<CellInput>,
) -> Result<Committed<Json<Timesheet>>, Error> {
    input.save(&tenant).await?;
    let worker = input.user_id.unwrap_or(tenant.user_id());
    let sheet = Timesheet::load(&tenant, worker, week_around(&tenant, Some(input.day))).await?;
    tenant.commit(Json(sheet)).await
}

/// Copy the week before
///
/// Its rows, or its rows with their times; days that have time already stay as they are.
#[utoipa::path(post, path = "/organizations/{organization}/timesheet/copy", tag = "timesheets",
    request_body = CopyInput, responses((status = 200, body = Timesheet)))]
pub async fn copy(
    tenant: Tenant<TrackTime>,
    Json(input): Json<CopyInput>,
) -> Result<Committed<Json<Timesheet>>, Error> {
    let sheet = input.copy(&tenant).await?;
    tenant.commit(Json(sheet)).await
}
