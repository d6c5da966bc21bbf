//! The columns of the board.

use futures_util::try_join;
use queries::client::Params;
use queries::queries::tasks::queries as sql;
use queries::types::TaskStatus;
use serde::{Deserialize, Serialize};
use utoipa::IntoParams;
use uuid::Uuid;

use super::words::STATUSES;
use super::{Assigned, Task, today, worker};
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};
use crate::web::{like_pattern, optional_id};

/// Cards that a column shows.
const MOST: i64 = 50;

/// Which tasks the board shows.
#[derive(Clone, Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct BoardFilter {
    /// Part of the task's or the project's name.
    #[serde(default)]
    pub search: String,
    /// A member's user id, `me`, or `none` for tasks that nobody has.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub assignee: Assigned,
    /// Only this project's.
    #[serde(default, deserialize_with = "optional_id")]
    pub project: Option<Uuid>,
}

/// A column: the first of its tasks, and how many it has.
#[derive(Clone, Debug)]
pub(super) struct Column {
    /// What its tasks have in common.
    pub status: TaskStatus,
    /// From the top, at most 50.
    pub tasks: Vec<Task>,
    /// All of them, also those that are not shown.
    pub count: i64,
}

impl Column {
    /// How many tasks are not shown.
    pub(super) fn hidden(&self) -> i64 {
        self.count - i64::try_from(self.tasks.len()).unwrap_or(i64::MAX)
    }

    /// The task that one is to follow in order to move up by a place; none for the top.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates lend their values")]
    pub(super) fn above(&self, place: &usize) -> Option<Uuid> {
        place.checked_sub(2).and_then(|above| self.tasks.get(above)).map(|task| task.id)
    }

    /// The task that one is to follow in order to move down by a place.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates lend their values")]
    pub(super) fn below(&self, place: &usize) -> Option<Uuid> {
        self.tasks.get(place + 1).map(|task| task.id)
    }

    /// The columns to which a task may go from here.
    pub(super) fn others(&self) -> impl Iterator<Item = TaskStatus> {
        use TaskStatus::{Cancelled, Done};
        let from = self.status;
        let refused = move |to: &TaskStatus| matches!((from, to), (Done, Cancelled) | (Cancelled, Done));
        STATUSES.into_iter().filter(move |to| *to != from && !refused(to))
    }
}

/// What the board shows; two statements that travel together.
async fn read<P: Permission>(
    filter: &BoardFilter,
    tenant: &Tenant<P>,
) -> Result<(Vec<Task>, Vec<sql::BoardCounts>), Error> {
    try_join!(filter.cards(tenant), filter.counts(tenant))
}

impl BoardFilter {
    /// The columns in their order, each bounded.
    pub(super) async fn columns<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Vec<Column>, Error> {
        let (cards, counts) = read(self, tenant).await?;
        let mut columns = STATUSES.map(|status| Column { status, tasks: Vec::new(), count: 0 });
        for task in cards {
            if let Some(column) = columns.iter_mut().find(|column| column.status == task.status) {
                column.tasks.push(task);
            }
        }
        for counted in counts {
            if let Some(column) = columns.iter_mut().find(|column| column.status == counted.status) {
                column.count = counted.tasks;
            }
        }
        Ok(columns.into())
    }

    /// The filter as a query string.
    pub(crate) fn to_query(&self) -> String {
        serde_html_form::to_string(self).unwrap_or_default()
    }

    async fn cards<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Vec<Task>, Error> {
        let params = sql::BoardTasksParams {
            today: today(tenant),
            organization_id: tenant.organization_id(),
            worker: worker(tenant.member()),
            project_id: self.project,
            assignee_id: self.assignee.person(tenant),
            unassigned: self.assignee == Assigned::None,
            search: like_pattern(&self.search),
            most: MOST,
        };
        Ok(sql::board_tasks().params(tenant, &params).all().await?)
    }

    async fn counts<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Vec<sql::BoardCounts>, Error> {
        let params = sql::BoardCountsParams {
            organization_id: tenant.organization_id(),
            project_id: self.project,
            assignee_id: self.assignee.person(tenant),
            unassigned: self.assignee == Assigned::None,
            search: like_pattern(&self.search),
        };
        Ok(sql::board_counts().params(tenant, &params).all().await?)
    }
}
