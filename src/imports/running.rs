//! The import itself: batch by batch, each a transaction, so that whatever ends the program meanwhile loses nothing and
//! writes nothing twice.

use queries::queries::imports::{queries as sql, running as running_sql};
use queries::types::{ImportRowState, ImportState};
use serde_json::json;

use super::job::ImportJob;
use super::{own, report};
use crate::App;
use crate::audit::{self, Event};
use crate::error::Error;
use crate::tenancy::{Tenant, TrackTime};
use crate::time_entries::{ImportLedger, Stretch};

/// Rows of one transaction.
pub(super) const BATCH: i64 = 2000;

/// Writes the entries of all rows that wait.
pub(super) async fn run(app: &App, job: &ImportJob) -> Result<(), Error> {
    while batch(app, job).await? {}
    Ok(())
}

/// Writes one batch; false when there was none.
async fn batch(app: &App, job: &ImportJob) -> Result<bool, Error> {
    let tenant = job.tenant::<TrackTime>(app).await?;
    let Some((stretch, count)) = next(&tenant, job, ImportState::Running, ImportRowState::Waiting).await?
    else {
        return Ok(false);
    };
    if count == 0 {
        finish(tenant, job).await?;
        return Ok(false);
    }
    let (organization, import) = (tenant.organization_id(), job.import);
    let (first, last) = (stretch.first, stretch.last);
    let own = own(tenant.member());
    let passed = if own.is_some() { "import-row-not-yours" } else { "import-row-person-skipped" };
    running_sql::pass_over().bind(&tenant, &passed, &organization, &own, &import, &first, &last).await?;
    let workers = workers(&tenant, stretch, ImportRowState::Waiting).await?;
    let ledger = ImportLedger::open(&tenant, workers).await?;
    if own.is_some() {
        close(&tenant, stretch, ImportRowState::Waiting, ImportRowState::Skipped).await?;
    }
    running_sql::make_tags().bind(&tenant, &organization, &tenant.now(), &import, &first, &last).await?;
    let (_, overlaps) = ledger.insert(stretch).await?;
    progress(&tenant, job, count, overlaps).await?;
    tenant.commit(()).await?;
    Ok(true)
}

/// The next rows in a state, while the import is in its own; none when it is in another by now.
pub(super) async fn next(
    tenant: &Tenant<TrackTime>,
    job: &ImportJob,
    at: ImportState,
    rows: ImportRowState,
) -> Result<Option<(Stretch, i64)>, Error> {
    let organization = tenant.organization_id();
    if sql::lock_import().bind(tenant, &organization, &job.import).one().await? != at {
        return Ok(None);
    }
    let lines =
        running_sql::next_lines().bind(tenant, &organization, &job.import, &rows, &BATCH).one().await?;
    Ok(Some((Stretch { import: job.import, first: lines.first, last: lines.last }, lines.count)))
}

/// Whose time the rows of a stretch are.
pub(super) async fn workers(
    tenant: &Tenant<TrackTime>,
    stretch: Stretch,
    rows: ImportRowState,
) -> Result<Vec<uuid::Uuid>, Error> {
    let (organization, Stretch { import, first, last }) = (tenant.organization_id(), stretch);
    let found = running_sql::workers_of_lines()
        .bind(tenant, &organization, &import, &rows, &first, &last)
        .all()
        .await?;
    Ok(found)
}

/// Sets rows of closed days aside.
pub(super) async fn close(
    tenant: &Tenant<TrackTime>,
    stretch: Stretch,
    from: ImportRowState,
    to: ImportRowState,
) -> Result<(), Error> {
    let (organization, Stretch { import, first, last }) = (tenant.organization_id(), stretch);
    running_sql::close_lines()
        .bind(tenant, &to, &"import-row-closed", &organization, &import, &from, &first, &last)
        .await?;
    Ok(())
}

/// Notes how many rows are done.
pub(super) async fn progress(
    tenant: &Tenant<TrackTime>,
    job: &ImportJob,
    done: i64,
    overlaps: i64,
) -> Result<(), Error> {
    let number = |count: i64| i32::try_from(count).map_err(Error::internal);
    let (organization, now) = (tenant.organization_id(), tenant.now());
    let (done, overlaps) = (number(done)?, number(overlaps)?);
    running_sql::add_progress().bind(tenant, &done, &overlaps, &now, &organization, &job.import).await?;
    Ok(())
}

async fn finish(tenant: Tenant<TrackTime>, job: &ImportJob) -> Result<(), Error> {
    let (organization, now) = (tenant.organization_id(), tenant.now());
    sql::settle().bind(&tenant, &ImportState::Done, &now, &organization, &job.import).await?;
    let import = super::find(&tenant, job.import).await?;
    let written = report::written(&tenant, job.import).await?;
    let told = json!({"rows": written.rows, "seconds": written.seconds, "tool": import.tool});
    let event = Event::new("import.run").about("import", import.id, import.file_name).after(told);
    audit::record(&tenant, event).await?;
    tenant.commit(()).await?;
    Ok(())
}
