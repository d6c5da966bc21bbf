//! What every entry says about the work, however its time was given.

use queries::queries::time_entries::queries as sql;
use queries::types::TaskStatus;
use uuid::Uuid;

use super::{EntryInput, TimeEntry, policies, tags};
use crate::error::{Error, Fields};
use crate::tenancy::{Permission, Tenant, TrackTime};
use crate::web::length;

/// The fields that say what was worked on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Details<'a> {
    pub description: &'a str,
    pub project_id: Option<Uuid>,
    pub task_id: Option<Uuid>,
    pub tags: &'a [String],
    pub billable: Option<bool>,
}

impl<'a> Details<'a> {
    /// What an entry says already.
    pub(super) fn of(entry: &'a TimeEntry) -> Self {
        Self {
            description: &entry.description,
            project_id: entry.project_id,
            task_id: entry.task_id,
            tags: &entry.tags,
            billable: Some(entry.billable),
        }
    }

    /// The same work on its task's project, where the task is named alone.
    pub(super) async fn with_project<P: Permission>(self, tenant: &Tenant<P>) -> Result<Self, Error> {
        match (self.project_id, self.task_id) {
            (None, Some(task)) => {
                let project_id =
                    sql::task_project().bind(tenant, &tenant.organization_id(), &task).opt().await?;
                Ok(Self { project_id, ..self })
            }
            _ => Ok(self),
        }
    }

    /// Notes every problem, and returns whether the work is billable. `current` is the entry that is being replaced.
    pub(super) async fn settle(
        &self,
        tenant: &Tenant<TrackTime>,
        current: Option<&TimeEntry>,
        fields: &mut Fields,
    ) -> Result<bool, Error> {
        length(fields, "description", self.description, 0, 2000);
        tags::check(fields, self.tags);
        policies::check_work(tenant.member().organization().policies, self, fields);
        self.check_task(tenant, current, fields).await?;
        let before = current.filter(|entry| entry.project_id == self.project_id || self.project_id.is_none());
        let default = match (before, self.project_id) {
            (Some(entry), _) => entry.billable,
            (None, Some(project)) => project_default(tenant, project, fields).await?,
            (None, None) => true,
        };
        Ok(self.billable.unwrap_or(default))
    }

    /// Notes a task that is not one of the project's, or that was cancelled and is not the entry's already.
    async fn check_task(
        &self,
        tenant: &Tenant<TrackTime>,
        current: Option<&TimeEntry>,
        fields: &mut Fields,
    ) -> Result<(), Error> {
        let Some(task) = self.task_id else { return Ok(()) };
        if current.is_some_and(|entry| entry.task_id == self.task_id && entry.project_id == self.project_id) {
            return Ok(());
        }
        let organization = tenant.organization_id();
        let status = match self.project_id {
            Some(project) => sql::entry_task().bind(tenant, &organization, &project, &task).opt().await?,
            None => None,
        };
        match status {
            None => fields.add("task_id", "task-not-of-project"),
            Some(TaskStatus::Cancelled) => fields.add("task_id", "task-cancelled"),
            Some(_) => {}
        }
        Ok(())
    }
}

/// Whether work on a project is billable unless the person says otherwise. Notes a project that takes no entries.
async fn project_default(
    tenant: &Tenant<TrackTime>,
    project: Uuid,
    fields: &mut Fields,
) -> Result<bool, Error> {
    let found = sql::entry_project().bind(tenant, &tenant.organization_id(), &project).opt().await?;
    match &found {
        None => fields.add("project_id", "project-unknown"),
        Some(project) if project.archived => fields.add("project_id", "project-archived"),
        Some(_) => {}
    }
    Ok(found.is_none_or(|project| project.billable))
}

/// Whether there is such work: the project, and its task.
///
/// # Errors
/// [`Error::Invalid`] at what cannot be worked on.
pub(crate) async fn check_work(tenant: &Tenant<TrackTime>, input: &EntryInput) -> Result<(), Error> {
    let mut fields = Fields::default();
    let details = input.details().with_project(tenant).await?;
    if let Some(project) = details.project_id {
        project_default(tenant, project, &mut fields).await?;
    }
    details.check_task(tenant, None, &mut fields).await?;
    fields.check()
}

/// Whether an entry may say this today, its times aside; the project it belongs to.
///
/// # Errors
/// [`Error::Invalid`] at each field that no entry can have.
pub(crate) async fn check_details(
    tenant: &Tenant<TrackTime>,
    input: &EntryInput,
) -> Result<Option<Uuid>, Error> {
    let mut fields = Fields::default();
    let details = input.details().with_project(tenant).await?;
    details.settle(tenant, None, &mut fields).await?;
    fields.check()?;
    Ok(details.project_id)
}
