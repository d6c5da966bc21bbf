//! The entries behind a cell.

use askama::Template;
use futures_util::try_join;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::address;
use crate::error::Error;
use crate::tenancy::{SeeTime, Tenant};
use crate::time_entries::{EntryFilter, ListPart, TimeEntry, Whose, zone_of};
use crate::timesheets::week::{TimesheetFilter, may_edit, week_around};
use crate::web::{Html, Page, Query, optional_id};

/// Which cell.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct CellFilter {
    /// Its day; left out: today.
    #[serde(default)]
    day: Option<Date>,
    /// Its project; left out: time without one.
    #[serde(default, deserialize_with = "optional_id")]
    project: Option<Uuid>,
    /// Its task; left out: time without one.
    #[serde(default, deserialize_with = "optional_id")]
    task: Option<Uuid>,
    /// Whose time; left out: one's own.
    #[serde(default, deserialize_with = "optional_id")]
    user: Option<Uuid>,
}

/// The page.
#[derive(Template)]
#[template(path = "timesheets/cell.html")]
struct CellPage {
    page: Page,
    day: Date,
    entries: Vec<TimeEntry>,
    zone: TimeZone,
    editable: bool,
    /// The week where the cell stands.
    week: String,
}

/// The entries of a cell, each to be changed in its place.
#[utoipa::path(get, path = "/organizations/{organization}/timesheet/cell", params(CellFilter))]
pub async fn show(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(filter): Query<CellFilter>,
) -> Result<Html<impl Template>, Error> {
    let worker = TimesheetFilter { week: None, user: filter.user }.worker(&tenant).await?;
    let zone = zone_of(&tenant, worker).await?;
    let day = filter.day.unwrap_or_else(|| crate::time_rules::day_of(tenant.now(), &zone));
    let of_day = EntryFilter {
        user: Whose::Of(worker),
        project: filter.project,
        from: Some(day),
        to: Some(day),
        ..EntryFilter::default()
    };
    let first = ListPart::default();
    let (page, mut list) = try_join!(page.with_timer(&tenant), of_day.list(&tenant, &first))?;
    list.data.retain(|entry| (entry.project_id, entry.task_id) == (filter.project, filter.task));
    let week = address(&page, week_around(&tenant, Some(day)).first(), filter.user);
    let editable = may_edit(tenant.member(), worker);
    Ok(Html(CellPage { page, day, entries: list.data, zone, editable, week }))
}
