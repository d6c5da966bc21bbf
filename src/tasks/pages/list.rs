//! Lists of tasks: everybody's with filters, and one's own by when they are due.

use askama::Template;
use futures_util::try_join;
use jiff::civil::Date;
use queries::queries::tasks::queries::AssigneeOptions;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::error::Error;
use crate::projects::{self, ProjectOption};
use crate::saved_filters::{FilteredList, FiltersSection};
use crate::tasks::filter::Place;
use crate::tasks::words::{self, PRIORITIES, SORTS, STATUS_FILTERS};
use crate::tasks::{Assigned, Task, TaskFilter, people, today};
use crate::tenancy::{ManageTasks, SeeWork, Tenant, TrackTime};
use crate::time_rules::week_of;
use crate::web::{Cursor, Html, Listing, Page, Query};

/// All tasks.
#[derive(Template)]
#[template(path = "tasks/list.html")]
struct TasksPage {
    page: Page,
    filter: TaskFilter,
    saved: FiltersSection,
    tasks: Listing<Task>,
    projects: Vec<ProjectOption>,
    people: Vec<AssigneeOptions>,
    edits: bool,
    tracks: bool,
}

/// One's own tasks.
#[derive(Template)]
#[template(path = "tasks/mine.html")]
struct MinePage {
    page: Page,
    groups: Vec<Group>,
    next_cursor: Option<String>,
    /// Whether a page comes before.
    continued: bool,
    edits: bool,
    tracks: bool,
}

/// Tasks that are due in the same stretch of time.
struct Group {
    /// The key of its title.
    title: &'static str,
    late: bool,
    tasks: Vec<Task>,
}

/// Which page of one's own tasks.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MineFilter {
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    after: Option<Cursor<Place>>,
}

/// The organization's tasks.
#[utoipa::path(get, path = "/organizations/{organization}/tasks", params(TaskFilter))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    page: Page,
    Query(filter): Query<TaskFilter>,
) -> Result<Html<impl Template>, Error> {
    let (query, narrowed) = (filter.to_query(), !filter.is_plain());
    let (page, saved, tasks, projects, people) = try_join!(
        page.with_timer(&tenant),
        FiltersSection::load(&tenant, FilteredList::Tasks, query, narrowed),
        filter.list(&tenant),
        projects::options_with(&tenant, filter.project),
        people::assignees(&tenant, filter.assignee.person(&tenant), None)
    )?;
    let (edits, tracks) = (tenant.member().may::<ManageTasks>(), tenant.member().may::<TrackTime>());
    Ok(Html(TasksPage { page, filter, saved, tasks, projects, people, edits, tracks }))
}

/// One's own open tasks, by when they are due.
#[utoipa::path(get, path = "/organizations/{organization}/tasks/mine", params(MineFilter))]
pub async fn mine(
    tenant: Tenant<SeeWork>,
    page: Page,
    Query(mine): Query<MineFilter>,
) -> Result<Html<impl Template>, Error> {
    let continued = mine.after.is_some();
    let filter = TaskFilter { assignee: Assigned::Me, after: mine.after, ..TaskFilter::default() };
    let (page, Listing { data, next_cursor }) = try_join!(page.with_timer(&tenant), filter.list(&tenant))?;
    let organization = tenant.member().organization();
    let this_week = week_of(today(&tenant), organization.first_weekday());
    let groups = grouped(data, today(&tenant), this_week.last());
    let (edits, tracks) = (tenant.member().may::<ManageTasks>(), tenant.member().may::<TrackTime>());
    Ok(Html(MinePage { page, groups, next_cursor, continued, edits, tracks }))
}

/// Tasks in the order of their days, under a title for each stretch of time.
fn grouped(tasks: Vec<Task>, today: Date, end_of_week: Date) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for task in tasks {
        let title = match task.due_on {
            None => "tasks-without-day",
            Some(day) if day < today => "tasks-overdue",
            Some(day) if day == today => "tasks-today",
            Some(day) if day <= end_of_week => "tasks-this-week",
            Some(_) => "tasks-later",
        };
        match groups.last_mut() {
            Some(last) if last.title == title => last.tasks.push(task),
            _ => groups.push(Group { title, late: title == "tasks-overdue", tasks: vec![task] }),
        }
    }
    groups
}

impl TasksPage {
    fn is_assigned(&self, to: &AssigneeOptions) -> bool {
        self.filter.assignee == Assigned::To(to.user_id)
    }

    fn statuses(&self) -> impl Iterator<Item = (&'static str, &'static str, bool)> {
        STATUS_FILTERS.into_iter().map(|(status, value, key)| (value, key, status == self.filter.status))
    }

    fn priorities(&self) -> impl Iterator<Item = (&'static str, bool)> {
        PRIORITIES.into_iter().map(|one| (words::priority(one), self.filter.priority == Some(one)))
    }

    fn sorts(&self) -> impl Iterator<Item = (&'static str, &'static str, bool)> {
        SORTS.into_iter().map(|(sort, value, key)| (value, key, sort == self.filter.sort))
    }
}
