//! What happened in a project, the latest first: to the project itself, to its tasks, and what was written about both.
//!
//! Nothing is kept here. What changed is written by the slices that change it (`projects::history`, `tasks::activities`),
//! and read together with the comments in one statement.

mod api;
mod section;
#[cfg(test)]
mod tests;

use queries::queries::project_activity::queries as sql;
pub use queries::queries::project_activity::queries::ProjectActivity;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::error::Error;
use crate::reads;
use crate::tenancy::{Permission, Tenant};
use crate::web::{Cursor, Listing, Routes};

pub use section::{ActivitySection, ActivitySectionFilter};

/// Lines on a page, unless another number is asked for.
const USUAL: i64 = 20;
/// The most lines on a page.
const MOST: i64 = 100;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new().api(reads![api::list])
}

/// What happened to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ActivityKind {
    /// Everything.
    #[default]
    All,
    /// The project itself changed.
    Project,
    /// One of its tasks changed.
    Tasks,
    /// Somebody wrote a comment.
    Comments,
}

/// Which page of a project's activity.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ActivityFilter {
    /// `all` unless said otherwise.
    #[serde(default)]
    #[param(inline)]
    pub kind: ActivityKind,
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<Uuid>>,
    /// Lines on a page, 1 to 100; 20 unless said otherwise.
    #[serde(default)]
    #[param(minimum = 1, maximum = 100)]
    pub page_size: Option<i64>,
}

impl ActivityKind {
    /// Whether this is among what is asked for.
    fn has(self, part: Self) -> bool {
        self == Self::All || self == part
    }
}

impl ActivityFilter {
    /// One page of what happened, the latest first; nothing where the reader does not see the project.
    async fn list<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        project: Uuid,
    ) -> Result<Listing<ProjectActivity>, Error> {
        let size = self.page_size.unwrap_or(USUAL);
        if !(1..=MOST).contains(&size) {
            return Err(Error::field("page_size", "activity-page-size"));
        }
        let after = self.after.clone().map(|Cursor(id)| id);
        let of = |part| self.kind.has(part);
        let row = sql::ProjectActivityParams {
            organization_id: tenant.organization_id(),
            project_id: project,
            of_project: of(ActivityKind::Project),
            sees_amounts: tenant.member().sees_amounts(),
            after_id: after,
            page_size: size + 1,
            of_tasks: of(ActivityKind::Tasks),
            of_comments: of(ActivityKind::Comments),
        };
        let rows = queries::client::Params::params(&sql::project_activity(), tenant, &row).all().await?;
        Ok(Listing::from_rows(rows, size, |activity| activity.id))
    }
}
