//! Undoing a whole import: entries that nobody changed since, and what it created where nothing else uses it.

use queries::queries::imports::{queries as sql, undoing as undoing_sql};
use queries::types::{ImportNameKind, ImportRowState, ImportState};
use serde_json::json;

use super::job::ImportJob;
use super::own;
use super::running::{close, next, progress, workers};
use crate::App;
use crate::audit::{self, Event};
use crate::error::Error;
use crate::tenancy::{ManageWork, Tenant, TrackTime};
use crate::time_entries::ImportLedger;
use crate::{clients, projects, tasks};

/// Takes everything back that can be.
pub(super) async fn undo(app: &App, job: &ImportJob) -> Result<(), Error> {
    while batch(app, job).await? {}
    Ok(())
}

/// Takes one batch back; false when there was none.
async fn batch(app: &App, job: &ImportJob) -> Result<bool, Error> {
    let tenant = job.tenant::<TrackTime>(app).await?;
    let Some((stretch, count)) = next(&tenant, job, ImportState::Undoing, ImportRowState::Imported).await?
    else {
        return Ok(false);
    };
    if count == 0 {
        drop(tenant);
        unmake(app, job).await?;
        finish(job.tenant(app).await?, job).await?;
        return Ok(false);
    }
    let workers = workers(&tenant, stretch, ImportRowState::Imported).await?;
    let ledger = ImportLedger::open(&tenant, workers).await?;
    if own(tenant.member()).is_some() {
        close(&tenant, stretch, ImportRowState::Imported, ImportRowState::Kept).await?;
    }
    let organization = tenant.organization_id();
    undoing_sql::keep_changed()
        .bind(&tenant, &"import-row-changed", &organization, &job.import, &stretch.first, &stretch.last)
        .await?;
    ledger.delete(stretch).await?;
    progress(&tenant, job, count, 0).await?;
    tenant.commit(()).await?;
    Ok(true)
}

/// Removes what the import created and nobody uses: tasks, then projects, then clients, each in a transaction of its own,
/// so that what must stay does not keep the others. A member may remove none of them.
async fn unmake(app: &App, job: &ImportJob) -> Result<(), Error> {
    let tenant = job.tenant::<TrackTime>(app).await?;
    if !tenant.member().may::<ManageWork>() {
        return Ok(());
    }
    let made = undoing_sql::made().bind(&tenant, &tenant.organization_id(), &job.import).all().await?;
    drop(tenant);
    for one in made {
        let Some(id) = one.target else { continue };
        let tenant = job.tenant::<ManageWork>(app).await?;
        let gone = match one.kind {
            ImportNameKind::Task => tasks::delete(&tenant, id).await,
            ImportNameKind::Project => projects::delete(&tenant, id).await,
            ImportNameKind::Client => clients::delete(&tenant, id).await,
            ImportNameKind::Person => continue,
        };
        match gone {
            Ok(()) => {
                let organization = tenant.organization_id();
                undoing_sql::unmade().bind(&tenant, &organization, &job.import, &one.number).await?;
                tenant.commit(()).await?;
            }
            Err(Error::Conflict(_)) if one.kind == ImportNameKind::Project => archive(app, job, id).await?,
            Err(Error::Conflict(_) | Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// A project whose tasks were deleted keeps their place: it is put away unless somebody works in it.
async fn archive(app: &App, job: &ImportJob, project: uuid::Uuid) -> Result<(), Error> {
    let tenant = job.tenant::<ManageWork>(app).await?;
    if !undoing_sql::project_is_alive().bind(&tenant, &tenant.organization_id(), &project).one().await? {
        projects::set_archived(&tenant, project, true).await?;
        tenant.commit(()).await?;
    }
    Ok(())
}

async fn finish(tenant: Tenant<TrackTime>, job: &ImportJob) -> Result<(), Error> {
    let (organization, now) = (tenant.organization_id(), tenant.now());
    if sql::lock_import().bind(&tenant, &organization, &job.import).one().await? != ImportState::Undoing {
        return Ok(());
    }
    sql::settle().bind(&tenant, &ImportState::Undone, &now, &organization, &job.import).await?;
    let import = super::find(&tenant, job.import).await?;
    let told = json!({"rows": import.done_count});
    let event = Event::new("import.undone").about("import", import.id, import.file_name).before(told);
    audit::record(&tenant, event).await?;
    tenant.commit(()).await?;
    Ok(())
}
