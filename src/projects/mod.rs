//! Projects: what an organization's time is spent on, for a client or for itself.
//!
//! A project's name is unique under its client and its code in the organization, whatever the letters' case. Its hourly
//! rate counts minor units of the organization's currency: zero is a rate, none is "not set", and only who sees amounts
//! gets to read it. Projects with time, tasks or comments are archived, not deleted. Edits carry the version they started from.
//!
//! A private project is there for those who belong to it (`people.rs`) and for roles that see every project; for a member
//! who does not belong to it, it is not. The view `visible_projects` decides that for every statement that shows projects
//! or what hangs on them, `project_audience` for people other than the reader.

mod api;
mod favourites;
mod form;
pub mod history;
mod input;
mod pages;
mod people;
mod suggestions;
#[cfg(test)]
mod tests;

use queries::queries::projects::queries as sql;
pub use queries::queries::projects::queries::{Project, ProjectOption};
use queries::types::{ProjectChange, ProjectVisibility};
use serde_json::json;
use uuid::Uuid;

use crate::audit::{self, Event};
use crate::budgets;
use crate::error::{Constraints, Error, OnConstraint};
use crate::plans;
use crate::tenancy::{ManageWork, Permission, Tenant, TrackTime, Writes};
use crate::web::Routes;
use crate::{reads, writes};

pub use form::ProjectForm;
pub use input::{ProjectFilter, ProjectInput, ProjectStatus};
pub use suggestions::{options, options_with};

/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[
    ("projects_name_unique", "name", "project-name-taken"),
    ("projects_code_unique", "code", "project-code-taken"),
    ("projects_client_fkey", "client_id", "client-unknown"),
    ("time_entries_project_fkey", "id", "project-in-use"),
    ("tasks_project_fkey", "id", "project-in-use"),
    ("rates_project_fkey", "id", "project-in-use"),
    ("comments_project_fkey", "id", "project-in-use"),
    ("recurring_blocks_project_fkey", "id", "project-in-use"),
];

/// What the record says otherwise, or what says nothing.
const BOOKKEEPING: [&str; 8] =
    ["id", "client_id", "visibility", "favourite", "archived_at", "version", "created_at", "updated_at"];

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::create])
        .api(reads![api::show])
        .api(writes![api::update, api::delete])
        .api(writes![api::archive])
        .api(writes![api::restore])
        .api(writes![favourites::star, favourites::unstar])
        .api(reads![people::api::list])
        .api(writes![people::api::add, people::api::remove])
        .page(reads![pages::list])
        .page(reads![suggestions::suggestions])
        .page(reads![pages::new])
        .page(writes![pages::create])
        .page(reads![pages::show])
        .page(reads![pages::edit])
        .page(writes![pages::update])
        .page(writes![pages::archive])
        .page(writes![pages::restore])
        .page(reads![pages::confirm_delete])
        .page(writes![pages::delete])
        .page(writes![favourites::mark])
        .page(writes![people::pages::add])
        .page(writes![people::pages::remove])
}

/// Creates a project.
pub(crate) async fn create<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    input: &ProjectInput,
) -> Result<Project, Error> {
    let created = insert(tenant, input).await?;
    let event = Event::new("project.created").about("project", created.id, &created.name);
    if let Some(event) = event.changing(&None::<Project>, &created, &BOOKKEEPING)? {
        audit::record(tenant, event).await?;
    }
    Ok(created)
}

/// Writes a new project, and in its history that it is there. The record is the caller's: it is the last of a transaction.
async fn insert<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    input: &ProjectInput,
) -> Result<Project, Error> {
    input.check()?;
    plans::take_project(tenant).await?;
    let id = tenant.new_id();
    sql::insert_project()
        .bind(
            tenant,
            &tenant.organization_id(),
            &id,
            &input.name,
            &input.client_id,
            &input.code,
            &input.color,
            &input.billable,
            &input.hourly_rate,
            &input.description,
            &input.visibility.unwrap_or(ProjectVisibility::Public),
            &tenant.now(),
        )
        .await
        .on_constraint(CONSTRAINTS)?;
    history::record(tenant, id, &[(ProjectChange::Created, None, None)]).await?;
    find(tenant, id).await
}

/// Creates a project that is only a name, while time is being recorded; its id.
///
/// # Errors
/// [`Error::Forbidden`] for who may not create projects; otherwise as when one is created.
pub async fn create_in_passing(tenant: &Tenant<TrackTime>, name: &str) -> Result<Uuid, Error> {
    if !tenant.member().may::<ManageWork>() {
        return Err(Error::forbidden("forbidden-role"));
    }
    // The project's history tells of it; the record would be locked before the time that is written after it.
    Ok(insert(tenant, &ProjectInput::named(name)).await?.id)
}

/// Changes a project that is still at `version`.
async fn update(
    tenant: &Tenant<ManageWork>,
    id: Uuid,
    version: i32,
    input: &ProjectInput,
) -> Result<Project, Error> {
    input.check()?;
    let before = find(tenant, id).await?;
    let visibility = input.visibility.unwrap_or(before.visibility);
    let changed = sql::update_project()
        .bind(
            tenant,
            &input.name,
            &input.client_id,
            &input.code,
            &input.color,
            &input.billable,
            &input.hourly_rate,
            &input.description,
            &visibility,
            &tenant.now(),
            &tenant.organization_id(),
            &id,
            &version,
        )
        .await
        .on_constraint(CONSTRAINTS)?;
    if changed == 0 {
        return Err(Error::Stale);
    }
    let after = find(tenant, id).await?;
    history::record(tenant, id, &history::differences(&before, &after)).await?;
    record_update(tenant, &before, &after).await?;
    Ok(after)
}

/// Puts on record in what a project differs from what it was; who sees it is an event of its own.
async fn record_update(tenant: &Tenant<ManageWork>, before: &Project, after: &Project) -> Result<(), Error> {
    let event = |action| Event::new(action).about("project", after.id, &after.name);
    if let Some(event) = event("project.changed").changing(before, after, &BOOKKEEPING)? {
        audit::record(tenant, event).await?;
    }
    if after.visibility == before.visibility {
        return Ok(());
    }
    let event = event("project.visibility_changed").before(json!({"visibility": before.visibility}));
    audit::record(tenant, event.after(json!({"visibility": after.visibility}))).await
}

/// Archives a project (or restores it, `archived` false). Doing it twice changes nothing the second time. Who may not
/// manage work is stopped before.
pub(crate) async fn set_archived<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    id: Uuid,
    archived: bool,
) -> Result<Project, Error> {
    if !archived && find(tenant, id).await?.archived_at.is_some() {
        plans::take_project(tenant).await?;
    }
    let at = archived.then(|| tenant.now());
    let changed =
        sql::set_project_archived().bind(tenant, &at, &tenant.now(), &tenant.organization_id(), &id).await?;
    let project = find(tenant, id).await?;
    if changed > 0 {
        let (change, action) = if archived {
            (ProjectChange::Archived, "project.archived")
        } else {
            (ProjectChange::Restored, "project.restored")
        };
        history::record(tenant, id, &[(change, None, None)]).await?;
        audit::record(tenant, Event::new(action).about("project", id, &project.name)).await?;
    }
    Ok(project)
}

/// Deletes a project without time and tasks.
pub(crate) async fn delete(tenant: &Tenant<ManageWork>, id: Uuid) -> Result<(), Error> {
    let organization = tenant.organization_id();
    sql::detach_deleted_entries().bind(tenant, &organization, &id).await?;
    sql::drop_project_rates().bind(tenant, &organization, &id).await?;
    budgets::forget(tenant, id).await?;
    sql::drop_timesheet_rows().bind(tenant, &organization, &id).await?;
    sql::drop_project_members().bind(tenant, &organization, &id).await?;
    sql::drop_project_activities().bind(tenant, &organization, &id).await?;
    sql::drop_project_favourites().bind(tenant, &organization, &id).await?;
    let deleted = sql::delete_project().bind(tenant, &organization, &id, &tenant.now()).opt().await;
    match deleted.on_constraint(CONSTRAINTS) {
        Ok(None) => Err(Error::NotFound),
        Ok(Some(name)) => {
            audit::record(tenant, Event::new("project.deleted").about("project", id, name)).await
        }
        Err(Error::Invalid(_)) => Err(Error::conflict("project-in-use")),
        Err(error) => Err(error),
    }
}

/// A project of this organization; without its rate for who may not see amounts.
///
/// # Errors
/// [`Error::NotFound`] where there is none, or none that the reader sees.
pub async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<Project, Error> {
    let (sees_amounts, organization) = (tenant.member().sees_amounts(), tenant.organization_id());
    let project =
        sql::project().bind(tenant, &sees_amounts, &organization, &tenant.user_id(), &id).opt().await?;
    project.ok_or(Error::NotFound)
}

/// Whether a project has tasks, or time, deleted entries aside.
async fn in_use<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<bool, Error> {
    Ok(sql::project_in_use().bind(tenant, &tenant.organization_id(), &id).one().await?)
}
