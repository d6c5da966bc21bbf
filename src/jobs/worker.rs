//! The loop that does what is due.

use std::time::Duration;

use anyhow::Context;
use jiff::{SignedDuration, Timestamp};
use queries::queries::jobs::queries::{self as sql, ClaimedJob};
use queries::types::JobState;

use super::{Outcome, Work, seal_context};
use crate::App;
use crate::error::Error;

/// How often the loop looks when nothing is due.
const PAUSE: Duration = Duration::from_secs(1);
/// How long a job may take before somebody else tries it.
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// The pause after the first failure; each further one doubles it.
const FIRST_PAUSE: SignedDuration = SignedDuration::from_secs(15);
/// After so many failures, four and a half hours after the first, a job has failed for good.
const ATTEMPTS: i32 = 11;
/// How long settled jobs stay visible.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Does what is due until the program ends. Runs as a task of its own.
pub async fn work(app: App) {
    loop {
        match run_next(&app).await {
            Ok(true) => {}
            Ok(false) => tokio::time::sleep(PAUSE).await,
            Err(error) => {
                tracing::warn!(?error, "jobs interrupted");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// Does the job that has been due longest; false when there is none.
///
/// # Errors
/// When the database cannot be reached. A job's own failure is noted at the job.
pub async fn run_next(app: &App) -> Result<bool, Error> {
    let Some(job) = claim(app).await? else { return Ok(false) };
    match run(app, &job).await {
        Ok(Outcome::Done) => settle(app, &job, JobState::Done, None, None).await?,
        Ok(Outcome::Kept) => settle(app, &job, JobState::Kept, None, None).await?,
        Err(error) => fail(app, &job, &error).await?,
    }
    Ok(true)
}

/// Removes jobs that were settled long ago. Called now and then.
///
/// # Errors
/// When the database cannot be reached.
pub async fn forget_settled(app: &App) -> Result<(), Error> {
    let before = later(app.now(), -KEPT)?;
    sql::forget_jobs().bind(&connection(app).await?, &before).one().await?;
    Ok(())
}

async fn claim(app: &App) -> Result<Option<ClaimedJob>, Error> {
    let now = app.now();
    Ok(sql::claim_job().bind(&connection(app).await?, &now, &later(now, LEASE)?).opt().await?)
}

/// Opens the payload and does the work, holding no connection.
async fn run(app: &App, job: &ClaimedJob) -> anyhow::Result<Outcome> {
    let sealed = job.payload.as_deref().context("a job without a payload")?;
    let plain = app.sealing().open(&seal_context(job.id), sealed);
    let plain = plain.map_err(|_| anyhow::anyhow!("sealed with another key than this installation's"))?;
    serde_json::from_slice::<Work>(&plain).context("a job of another version")?.run(app).await
}

async fn fail(app: &App, job: &ClaimedJob, error: &anyhow::Error) -> Result<(), Error> {
    let problem = format!("{error:#}");
    tracing::warn!(job = %job.id, kind = job.kind, attempts = job.attempts, error = problem, "a job failed");
    if job.attempts >= ATTEMPTS {
        return settle(app, job, JobState::Failed, Some(&problem), None).await;
    }
    let doublings = u32::try_from(job.attempts - 1).unwrap_or_default().min(20);
    let pause = FIRST_PAUSE.saturating_mul(1 << doublings);
    settle(app, job, JobState::Waiting, Some(&problem), Some(later(app.now(), pause)?)).await
}

async fn settle(
    app: &App,
    job: &ClaimedJob,
    state: JobState,
    problem: Option<&str>,
    try_at: Option<Timestamp>,
) -> Result<(), Error> {
    let connection = connection(app).await?;
    sql::settle_job()
        .bind(&connection, &job.organization_id, &job.id, &state, &problem, &try_at, &app.now())
        .one()
        .await?;
    Ok(())
}

fn later(now: Timestamp, pause: SignedDuration) -> Result<Timestamp, Error> {
    now.checked_add(pause).map_err(Error::internal)
}

async fn connection(app: &App) -> Result<deadpool_postgres::Client, Error> {
    #[expect(
        clippy::disallowed_methods,
        reason = "the queue spans organizations; the directory's functions guard it"
    )]
    app.database().connection().await
}
