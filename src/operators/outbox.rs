//! Mail and other work that was not done: kept where there is no mail server, or failed.

use queries::queries::operators::queries as sql;
pub use queries::queries::operators::queries::Unfinished;
use queries::types::JobState;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::App;
use crate::audit::Event;
use crate::error::Error;
use crate::jobs::{self, Work};
use crate::mail::Mail;
use crate::tenancy::{Committed, Operator};
use crate::web::{Cursor, Listing, PAGE_SIZE, optional_choice};

/// Which jobs the list shows.
#[derive(Debug, Default, Deserialize, Serialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct JobFilter {
    /// One state.
    #[serde(default, deserialize_with = "optional_choice")]
    pub state: Option<JobState>,
    /// `next_cursor` of the page before.
    #[serde(default, skip_serializing)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<(jiff::Timestamp, Uuid)>>,
}

/// What a job is about, opened.
#[derive(Debug)]
pub(super) enum Opened {
    /// A letter.
    Letter(Mail),
    /// Something else that the service has to do.
    Other,
    /// Sealed with another key than this installation's, or written by another version.
    Unreadable,
}

impl JobFilter {
    /// One page of what is not done, the newest first.
    pub(super) async fn list(&self, operator: &Operator) -> Result<Listing<Unfinished>, Error> {
        let (created, id) = self.after.clone().map(|Cursor(key)| key).unzip();
        let rows = sql::jobs()
            .bind(operator.client(), &None, &self.state, &created, &id, &(PAGE_SIZE + 1))
            .all()
            .await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |job| (job.created_at, job.id)))
    }
}

/// One job that is not done.
pub(super) async fn find(operator: &Operator, id: Uuid) -> Result<Unfinished, Error> {
    let found = sql::jobs().bind(operator.client(), &Some(id), &None, &None, &None, &1).opt().await?;
    found.ok_or(Error::NotFound)
}

/// Unseals what a job is about.
pub(super) fn open(app: &App, job: &Unfinished) -> Opened {
    let sealed = job.payload.as_deref().unwrap_or_default();
    let plain = app.sealing().open(&jobs::seal_context(job.id), sealed).ok();
    match plain.and_then(|plain| serde_json::from_slice(&plain).ok()) {
        Some(Work::Mail(mail)) => Opened::Letter(mail),
        Some(_) => Opened::Other,
        None => Opened::Unreadable,
    }
}

/// Whether trying again could lead further: what was kept for want of a mail server waits for one.
pub(super) fn can_retry(app: &App, job: &Unfinished) -> bool {
    match job.state {
        JobState::Failed => true,
        JobState::Kept => app.config().sends_mail(),
        JobState::Waiting | JobState::Done => false,
    }
}

/// Makes a job due again.
pub(super) async fn retry(operator: &Operator, job: &Unfinished) -> Result<Event, Error> {
    if !can_retry(operator.app(), job) {
        return Err(Error::conflict("outbox-not-now"));
    }
    let (client, now) = (operator.client(), operator.now());
    match &job.organization_id {
        Some(organization) => {
            sql::retry_job().bind(client, &now, organization, &job.id).await?;
        }
        None => {
            sql::retry_account_job().bind(client, &now, &job.id).await?;
        }
    }
    Ok(Event::new("operator.mail_retried").after(json!({"kind": job.kind})))
}

/// Opening a letter, for the record. Its subject and receiver tell which; its links stay out of the record.
pub(super) fn read(mail: &Mail) -> Event {
    Event::new("operator.mail_read").after(json!({"to": mail.to, "subject": mail.subject}))
}

/// Commits on the record of whom the job is about: its organization, or the person it writes to.
pub(super) async fn commit<T>(
    operator: Operator,
    job: &Unfinished,
    event: Event,
    value: T,
) -> Result<Committed<T>, Error> {
    let address = match open(operator.app(), job) {
        Opened::Letter(mail) => Some(mail.to),
        Opened::Other | Opened::Unreadable => None,
    };
    match job.organization_id {
        Some(organization) => operator.oversee(organization).await?.commit(event, value).await,
        None => operator.commit_for(address.as_deref(), event, value).await,
    }
}
