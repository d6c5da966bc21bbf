//! Comments on projects and tasks: threads of replies, Markdown, mentions of colleagues.
//!
//! A thread has one level: a reply to a reply stands in the same thread. Everybody who writes edits and deletes their
//! own, managers delete others'. A deleted comment loses its text at once; with replies it keeps its place. Who is
//! mentioned, and who began the thread, is told ([`crate::notifications`]).

mod api;
mod input;
mod letters;
mod pages;
mod section;
mod threads;
mod writing;

#[cfg(test)]
mod tests;

use queries::queries::comments::queries as sql;
pub use queries::queries::comments::queries::Comment;
use uuid::Uuid;

use crate::error::Error;
use crate::tenancy::{Permission, Tenant};
use crate::web::Routes;
use crate::{reads, writes};

pub use input::CommentInput;
pub use section::{Section, SectionFilter};
pub use threads::{Thread, ThreadFilter};

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::of_project])
        .api(writes![api::on_project])
        .api(reads![api::of_task])
        .api(writes![api::on_task])
        .api(reads![api::show])
        .api(writes![api::update, api::delete])
        .api(writes![api::reply])
        .page(writes![pages::on_project])
        .page(writes![pages::on_task])
        .page(writes![pages::reply])
        .page(reads![pages::edit])
        .page(writes![pages::update])
        .page(reads![pages::confirm_delete])
        .page(writes![pages::delete])
}

/// What a comment is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A project.
    Project(Uuid),
    /// A task.
    Task(Uuid),
}

impl About {
    /// The project's and the task's id, one of which is there.
    fn ids(self) -> (Option<Uuid>, Option<Uuid>) {
        match self {
            Self::Project(id) => (Some(id), None),
            Self::Task(id) => (None, Some(id)),
        }
    }

    /// Its page, below the organization's address.
    fn page(self) -> String {
        match self {
            Self::Project(id) => format!("projects/{id}"),
            Self::Task(id) => format!("tasks/{id}"),
        }
    }
}

/// Where a comment is read, below the organization's address.
pub fn path(task: Option<Uuid>, project: Option<Uuid>, comment: Uuid) -> String {
    let about = task.map(About::Task).or(project.map(About::Project));
    format!("{}#comment-{comment}", about.map(About::page).unwrap_or_default())
}

/// A comment of this organization that was not deleted.
async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<Comment, Error> {
    sql::comment().bind(tenant, &tenant.organization_id(), &id).opt().await?.ok_or(Error::NotFound)
}
