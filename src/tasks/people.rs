//! Whom a task can be given to, and who spent time on it.

use queries::queries::tasks::queries::{self as sql, AssigneeOptions, TaskPeople};
use uuid::Uuid;

use super::worker;
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};

/// People that a form or a filter offers.
const CHOICES: i64 = 500;
/// People that a task's page names.
const SHOWN: i64 = 50;

/// Active members by name, at most 500, the reader first: of a project those who see it. The `chosen` one is always there.
pub(super) async fn assignees<P: Permission>(
    tenant: &Tenant<P>,
    chosen: Option<Uuid>,
    project: Option<Uuid>,
) -> Result<Vec<AssigneeOptions>, Error> {
    let (organization, reader) = (tenant.organization_id(), tenant.user_id());
    Ok(sql::assignee_options()
        .bind(tenant, &organization, &chosen, &project, &reader, &CHOICES)
        .all()
        .await?)
}

/// Who spent how long on a task, most first; a member sees themselves.
pub(super) async fn spent<P: Permission>(tenant: &Tenant<P>, task: Uuid) -> Result<Vec<TaskPeople>, Error> {
    let (organization, worker) = (tenant.organization_id(), worker(tenant.member()));
    Ok(sql::task_people().bind(tenant, &organization, &task, &worker, &SHOWN).all().await?)
}
