//! One task: what is to be done, who spent how long on it, what happened to it; deleting it and bringing it back.

use askama::Template;
use futures_util::try_join;
use jiff::tz::TimeZone;
use queries::queries::tasks::queries::{TaskActivity, TaskPeople};
use queries::types::TaskStatus;

use crate::comments::{About, Section, SectionFilter};
use crate::error::Error;
use crate::rates;
use crate::tasks::activities::ActivityFilter;
use crate::tasks::columns::Column;
use crate::tasks::{Task, find, people, told, writing};
use crate::tenancy::{Committed, ManageTasks, ManageWork, PrepareWork, SeeWork, Tenant, TrackTime};
use crate::texts::Text;
use crate::time_rules::format_hms;
use crate::web::{ConfirmDelete, Html, Id, Listing, Page, Path, Query, See};

/// One task.
#[derive(Template)]
#[template(path = "tasks/show.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that the template shows or not")]
struct TaskPage {
    page: Page,
    task: Task,
    people: Vec<TaskPeople>,
    rates: Option<rates::Section>,
    activities: Listing<TaskActivity>,
    continued: bool,
    zone: TimeZone,
    edits: bool,
    tracks: bool,
    deletes: bool,
    /// Whether the reader sees everybody's time.
    everyones: bool,
    comments: Section,
}

/// One task.
#[utoipa::path(get, path = "/organizations/{organization}/tasks/{id}", params(ActivityFilter, SectionFilter))]
pub async fn show(
    tenant: Tenant<SeeWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Query(filter): Query<ActivityFilter>,
    Query(comments): Query<SectionFilter>,
) -> Result<Html<impl Template>, Error> {
    let (page, task, people, activities, has_time, rates, comments) = try_join!(
        page.with_timer(&tenant),
        find(&tenant, id),
        people::spent(&tenant, id),
        filter.list(&tenant, id),
        writing::has_time(&tenant, id),
        rates::section(&tenant, rates::About::Task(id)),
        Section::load(&tenant, About::Task(id), comments)
    )?;
    let member = tenant.member();
    Ok(Html(TaskPage {
        continued: filter.after.is_some(),
        zone: member.zone(),
        edits: member.may::<ManageTasks>(),
        tracks: member.may::<TrackTime>(),
        deletes: member.may::<ManageWork>() && !has_time,
        everyones: member.sees_everyones_time(),
        page,
        task,
        people,
        rates,
        activities,
        comments,
    }))
}

/// Asks before a task is deleted.
#[utoipa::path(get, path = "/organizations/{organization}/tasks/{id}/delete")]
pub async fn confirm_delete(
    tenant: Tenant<PrepareWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Html<ConfirmDelete>, Error> {
    let (page, task, has_time) =
        try_join!(page.with_timer(&tenant), find(&tenant, id), writing::has_time(&tenant, id))?;
    if has_time {
        return Err(Error::conflict("task-in-use"));
    }
    let back = page.to(&format!("tasks/{id}"));
    let consequence = page.t("task-delete-consequence");
    Ok(Html(ConfirmDelete { page, name: task.name, consequence, back }))
}

/// Deletes a task without time, with undo.
#[utoipa::path(post, path = "/organizations/{organization}/tasks/{id}/delete")]
pub async fn delete(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    writing::delete(&tenant, id).await?;
    let undo = page.to(&format!("tasks/{id}/restore"));
    tenant.commit(See::other(page.to("tasks")).telling_with_undo("flash-task-deleted", undo)).await
}

/// Brings a deleted task back.
#[utoipa::path(post, path = "/organizations/{organization}/tasks/{id}/restore")]
pub async fn restore(
    tenant: Tenant<ManageWork>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    writing::restore(&tenant, id).await?;
    tenant.commit(See::other(page.to(&format!("tasks/{id}"))).telling("flash-task-restored")).await
}

impl TaskPage {
    /// The statuses to which the task may go.
    fn moves(&self) -> impl Iterator<Item = TaskStatus> {
        Column { status: self.task.status, tasks: Vec::new(), count: 0 }
            .others()
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// The estimate, exact.
    fn estimate(&self) -> Option<String> {
        self.task.estimate_seconds.map(|seconds| format_hms(seconds.into()))
    }

    /// How much of the estimate is used, in percent.
    fn used(&self) -> Option<i64> {
        self.task.estimate_seconds.map(|estimate| self.task.seconds * 100 / i64::from(estimate).max(1))
    }

    /// What somebody did, in words.
    fn told(&self, activity: &TaskActivity) -> Text {
        let values = (activity.old_value.as_deref(), activity.new_value.as_deref());
        told(&self.page, activity.change, values)
    }
}
