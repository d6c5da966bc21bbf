//! What happened to a task: one line for each thing that changed.

use queries::queries::tasks::queries::{self as sql, LockedTask, TaskActivity};
use queries::types::TaskChange;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::progress::Progress;
use super::{TaskInput, words};
use crate::error::Error;
use crate::tenancy::{Permission, Tenant, Writes};
use crate::web::{Cursor, Listing, PAGE_SIZE};

/// One thing that changed: what, from, to.
pub(super) type Change = (TaskChange, Option<String>, Option<String>);

/// Which page of a task's activities.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ActivityFilter {
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<Uuid>>,
}

impl ActivityFilter {
    /// One page of what happened to a task, the latest first.
    pub(super) async fn list<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        task: Uuid,
    ) -> Result<Listing<TaskActivity>, Error> {
        let after = self.after.clone().map(|Cursor(id)| id);
        let rows = sql::task_activities()
            .bind(tenant, &tenant.organization_id(), &task, &after, &(PAGE_SIZE + 1))
            .all()
            .await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |activity| activity.id))
    }
}

/// Everything in which a task differs from what it was.
pub(super) fn differences(
    before: &LockedTask,
    after: &TaskInput,
    progress: Progress,
    assignee: Option<&str>,
) -> Vec<Change> {
    let text = |value: &str| Some(value.to_owned());
    let estimate = |seconds: Option<i32>| seconds.map(|seconds| seconds.to_string());
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
    let status = |status| text(words::status(status));
    let priority = |priority| text(words::priority(priority));
    let mut all = vec![
        (TaskChange::Name, text(&before.name), text(&after.name)),
        (TaskChange::Status, status(before.status), status(progress.status)),
        (TaskChange::Priority, priority(before.priority), priority(after.priority)),
        (TaskChange::DueOn, day(before.due_on), day(after.due_on)),
        (TaskChange::Estimate, estimate(before.estimate_seconds), estimate(after.estimate())),
    ];
    all.retain(|(_, old, new)| old != new);
    if before.description != after.description {
        all.push((TaskChange::Description, None, None));
    }
    // Two people may bear the same name.
    if before.assignee_id != after.assignee_id {
        all.push((TaskChange::Assignee, before.assignee_name.clone(), assignee.map(str::to_owned)));
    }
    all
}

/// Writes down what the person did.
pub(super) async fn record<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    task: Uuid,
    changes: &[Change],
) -> Result<(), Error> {
    if changes.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = changes.iter().map(|_| tenant.new_id()).collect();
    let kinds: Vec<TaskChange> = changes.iter().map(|(change, ..)| *change).collect();
    let (old, new): (Vec<_>, Vec<_>) =
        changes.iter().map(|(_, old, new)| (old.as_deref(), new.as_deref())).unzip();
    sql::insert_activities()
        .bind(
            tenant,
            &tenant.organization_id(),
            &task,
            &tenant.user_id(),
            &tenant.now(),
            &ids,
            &kinds,
            &old,
            &new,
        )
        .await?;
    Ok(())
}
