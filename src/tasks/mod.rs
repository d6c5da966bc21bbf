//! Tasks: what is to be done in a project, by whom and until when, and the time it took.
//!
//! A task's name is unique in its project, whatever the letters' case, and it never changes its project. Owner, admin,
//! manager and member create and edit tasks; managers delete those without time, and bring them back. Each change
//! leaves an activity that nobody can rewrite. A member sees their own time on a task, all others everyone's.

mod activities;
mod api;
mod columns;
mod filter;
mod form;
mod input;
mod letters;
mod moving;
mod pages;
mod people;
mod progress;
mod suggestions;
mod told;
mod view;
mod words;
mod writing;

#[cfg(test)]
mod tests;

use jiff::civil::Date;
use queries::queries::tasks::queries as sql;
pub use queries::queries::tasks::queries::{Task, TaskOption};
use uuid::Uuid;

use crate::error::{Constraints, Error};
use crate::tenancy::{Member, Permission, Tenant};
use crate::time_rules::day_of;
use crate::web::Routes;
use crate::{reads, writes};

pub use columns::BoardFilter;
pub use filter::{Assigned, StatusFilter, TaskFilter, TaskSort};
pub use input::{MoveInput, TaskInput};
pub use suggestions::options;
pub use told::told;
pub(crate) use view::status_text;
pub use writing::create_in_passing;
pub(crate) use writing::delete;

/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[
    ("tasks_name_unique", "name", "task-name-taken"),
    ("tasks_project_fkey", "project_id", "project-unknown"),
    ("tasks_assignee_fkey", "assignee_id", "assignee-unknown"),
];

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::create])
        .api(reads![api::show])
        .api(writes![api::update, api::delete])
        .api(writes![api::relocate])
        .api(writes![api::restore])
        .api(reads![api::activities])
        .page(reads![pages::list::list])
        .page(reads![pages::list::mine])
        .page(reads![pages::board::show])
        .page(reads![suggestions::suggestions])
        .page(reads![pages::form::new])
        .page(writes![pages::form::create])
        .page(reads![pages::show::show])
        .page(reads![pages::form::edit])
        .page(writes![pages::form::update])
        .page(writes![pages::board::relocate])
        .page(reads![pages::show::confirm_delete])
        .page(writes![pages::show::delete])
        .page(writes![pages::show::restore])
}

/// A task of this organization.
///
/// # Errors
/// [`Error::NotFound`] where there is none.
pub async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<Task, Error> {
    let task = sql::task()
        .bind(tenant, &today(tenant), &tenant.organization_id(), &worker(tenant.member()), &id)
        .opt()
        .await?;
    task.ok_or(Error::NotFound)
}

/// Today in the organization's calendar, by which tasks are overdue.
fn today<P: Permission>(tenant: &Tenant<P>) -> Date {
    day_of(tenant.now(), &tenant.member().organization().zone())
}

/// Whose time is summed up: none means everybody's.
fn worker(member: &Member) -> Option<Uuid> {
    (!member.sees_everyones_time()).then(|| member.user_id())
}
