//! What every entry says about the work, however its time was given.

use queries::queries::time_entries::queries as sql;
use uuid::Uuid;

use super::{TimeEntry, policies, tags};
use crate::error::{Error, Fields};
use crate::tenancy::{Tenant, TrackTime};
use crate::web::length;

/// The fields that say what was worked on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Details<'a> {
    pub description: &'a str,
    pub project_id: Option<Uuid>,
    pub tags: &'a [String],
    pub billable: Option<bool>,
}

impl Details<'_> {
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
        let before = current.filter(|entry| entry.project_id == self.project_id || self.project_id.is_none());
        let default = match (before, self.project_id) {
            (Some(entry), _) => entry.billable,
            (None, Some(project)) => project_default(tenant, project, fields).await?,
            (None, None) => true,
        };
        Ok(self.billable.unwrap_or(default))
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
