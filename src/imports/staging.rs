//! The dry run: reads the file and lays its rows and names down beside the ledger, matched with what is here.

use jiff::tz::TimeZone;
use queries::queries::imports::{queries as sql, reading as reading_sql};
use serde_json::json;
use uuid::Uuid;

use super::job::ImportJob;
use super::own;
use super::reading::{self, Contents, Manner, Question};
use crate::App;
use crate::error::Error;
use crate::tenancy::{ManageWork, Tenant, TrackTime};

/// Rows of one statement.
const CHUNK: usize = 5000;

/// Reads the import's file. A later reading that begins meanwhile goes before.
pub(super) async fn read(app: &App, job: &ImportJob) -> Result<(), Error> {
    let tenant = job.tenant::<TrackTime>(app).await?;
    let (organization, id) = (tenant.organization_id(), job.import);
    let Some(begun) = reading_sql::begin_reading().bind(&tenant, &organization, &id).opt().await? else {
        return Ok(());
    };
    reading_sql::forget_rows().bind(&tenant, &organization, &id).await?;
    reading_sql::forget_names().bind(&tenant, &organization, &id).await?;
    tenant.commit(()).await?;
    let zone = TimeZone::get(&begun.timezone).map_err(Error::internal)?;
    let manner = Manner { tool: begun.tool, date_order: begun.date_order, zone };
    let content = begun.content.unwrap_or_default();
    let read = tokio::task::spawn_blocking(move || reading::read(&content, &manner)).await;
    match read.map_err(Error::internal)? {
        Ok(contents) => lay_down(app, job, begun.readings, &contents).await,
        Err(question) => ask(job.tenant(app).await?, id, begun.readings, question).await,
    }
}

/// Lays rows down chunk by chunk, so that the person sees how far it is, and the names with the last.
async fn lay_down(app: &App, job: &ImportJob, reading: i32, contents: &Contents) -> Result<(), Error> {
    let count = |length: usize| i32::try_from(length).map_err(Error::internal);
    let rows = count(contents.rows.len())?;
    for (place, chunk) in contents.rows.chunks(CHUNK).enumerate() {
        let tenant = job.tenant::<TrackTime>(app).await?;
        let (organization, done) = (tenant.organization_id(), count(place * CHUNK + chunk.len())?);
        let current =
            sql::note_progress().bind(&tenant, &done, &rows, &organization, &job.import, &reading).await?;
        if current == 0 {
            return Ok(());
        }
        reading_sql::insert_rows().bind(&tenant, &organization, &job.import, &json!(chunk)).await?;
        tenant.commit(()).await?;
    }
    let tenant = job.tenant::<TrackTime>(app).await?;
    name(&tenant, job.import, contents).await?;
    let (organization, now) = (tenant.organization_id(), tenant.now());
    let (tool, order) = (contents.tool, Some(contents.date_order));
    let ended = reading_sql::end_reading()
        .bind(&tenant, &tool, &order, &rows, &now, &organization, &job.import, &reading)
        .await?;
    // Nothing of it stays where a later reading began meanwhile.
    if ended > 0 {
        tenant.commit(()).await?;
    }
    Ok(())
}

/// Lays the names down, each with what it probably is here.
async fn name(tenant: &Tenant<TrackTime>, id: Uuid, contents: &Contents) -> Result<(), Error> {
    let (organization, own) = (tenant.organization_id(), own(tenant.member()));
    let creates = tenant.member().may::<ManageWork>();
    reading_sql::insert_names().bind(tenant, &organization, &id, &creates, &json!(contents.names)).await?;
    reading_sql::match_people_by_email().bind(tenant, &organization, &id, &own).await?;
    reading_sql::match_people_by_name().bind(tenant, &organization, &id, &own, &tenant.user_id()).await?;
    reading_sql::match_clients().bind(tenant, &organization, &id).await?;
    reading_sql::match_projects().bind(tenant, &organization, &id).await?;
    Ok(())
}

async fn ask(tenant: Tenant<TrackTime>, id: Uuid, reading: i32, question: Question) -> Result<(), Error> {
    let (organization, now) = (tenant.organization_id(), tenant.now());
    reading_sql::ask()
        .bind(&tenant, &question.tool, &question.problem, &now, &organization, &id, &reading)
        .await?;
    tenant.commit(()).await?;
    Ok(())
}
