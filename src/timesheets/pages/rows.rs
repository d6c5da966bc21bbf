//! Rows: add one, take an empty one away, copy those of last week.

use jiff::civil::Date;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::address;
use super::sheet::SheetPage;
use crate::error::Error;
use crate::tenancy::{Committed, Tenant, TrackTime};
use crate::time_entries::{self, EntryForm};
use crate::timesheets::copying::CopyInput;
use crate::timesheets::rows::{drop_row, keep};
use crate::timesheets::week::{RowKey, TimesheetFilter, week_around};
use crate::web::{Form, Html, Page, See, optional, optional_choice, optional_id, ticked};

/// Which row of whose week.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub struct RowForm {
    /// Any day of the week.
    #[serde(deserialize_with = "optional_choice")]
    week: Option<Date>,
    /// Whose week; empty for one's own.
    #[serde(deserialize_with = "optional_id")]
    user: Option<Uuid>,
    /// A project's id, `new` for the one named in `project_name`, or empty.
    project_id: String,
    /// The name of a project to create.
    #[serde(deserialize_with = "optional")]
    project_name: Option<String>,
    /// A task's id, `new` for the one named in `task_name`, or empty.
    task_id: String,
    /// The name of a task to create in the project.
    #[serde(deserialize_with = "optional")]
    task_name: Option<String>,
    /// When last week is copied: its times too.
    #[serde(deserialize_with = "ticked")]
    with_times: bool,
}

impl RowForm {
    fn filter(&self) -> TimesheetFilter {
        TimesheetFilter { week: self.week, user: self.user }
    }

    /// Whose row it is, as far as the person may write into that week.
    async fn worker(&self, tenant: &Tenant<TrackTime>) -> Result<Uuid, Error> {
        time_entries::worker(tenant, self.user).await
    }

    /// What the row is about; created in passing where the person may.
    async fn key(&self, tenant: &Tenant<TrackTime>) -> Result<RowKey, Error> {
        let chosen = EntryForm {
            project_id: self.project_id.clone(),
            project_name: self.project_name.clone(),
            task_id: self.task_id.clone(),
            task_name: self.task_name.clone(),
            ..EntryForm::default()
        };
        chosen.work(tenant).await
    }
}

/// Adds a row.
#[utoipa::path(post, path = "/organizations/{organization}/timesheet/rows", request_body = RowForm)]
pub async fn add(
    tenant: Tenant<TrackTime>,
    page: Page,
    Form(form): Form<RowForm>,
) -> Result<Committed<See>, Error> {
    let shown = Box::pin(SheetPage::load(&tenant, page, form.filter())).await?;
    let added = async {
        let (worker, key) = (form.worker(&tenant).await?, form.key(&tenant).await?);
        keep(&tenant, worker, shown.week.first(), key).await
    };
    match added.await {
        Ok(()) => tenant.commit(back(&shown)).await,
        Err(error) => Err(refused(shown, error)),
    }
}

/// Takes a row away that has no time.
#[utoipa::path(post, path = "/organizations/{organization}/timesheet/rows/remove", request_body = RowForm)]
pub async fn remove(
    tenant: Tenant<TrackTime>,
    page: Page,
    Form(form): Form<RowForm>,
) -> Result<Committed<See>, Error> {
    let (worker, key) = (form.worker(&tenant).await?, form.key(&tenant).await?);
    let first = week_around(&tenant, form.week).first();
    drop_row(&tenant, worker, first, key).await?;
    tenant.commit(See::other(address(&page, first, form.user))).await
}

/// Copies last week's rows, or its rows with their times.
#[utoipa::path(post, path = "/organizations/{organization}/timesheet/copy", request_body = RowForm)]
pub async fn copy(
    tenant: Tenant<TrackTime>,
    page: Page,
    Form(form): Form<RowForm>,
) -> Result<Committed<See>, Error> {
    let shown = Box::pin(SheetPage::load(&tenant, page, form.filter())).await?;
    let input = CopyInput { week: form.week, user_id: form.user, with_times: form.with_times };
    match input.copy(&tenant).await {
        Ok(sheet) if sheet.rows.is_empty() => {
            tenant.commit(back(&shown).telling("flash-timesheet-nothing-to-copy")).await
        }
        Ok(_) => tenant.commit(back(&shown).telling("flash-timesheet-copied")).await,
        Err(error) => Err(refused(shown, error)),
    }
}

fn back(shown: &SheetPage) -> See {
    See::other(address(&shown.page, shown.week.first(), shown.user))
}

/// The grid again, with why nothing was changed.
fn refused(shown: SheetPage, error: Error) -> Error {
    match error {
        Error::Invalid(_) => Html(shown.refused(error.told())).rejected(),
        error => error,
    }
}
