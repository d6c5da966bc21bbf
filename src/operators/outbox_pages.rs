//! The outbox as pages.

use askama::Template;
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use queries::types::JobState;

use super::outbox::{self, JobFilter, Opened, Unfinished};
use super::pages::zone_of;
use crate::audit::Event;
use crate::error::Error;
use crate::tenancy::{Committed, Operator};
use crate::web::{Html, Id, Listing, Page, Path, Query, See};

/// A job in the list, opened.
struct Row {
    job: Unfinished,
    opened: Opened,
}

/// The list.
#[derive(Template)]
#[template(path = "operators/outbox.html")]
struct OutboxPage {
    page: Page,
    zone: TimeZone,
    filter: JobFilter,
    rows: Vec<Row>,
    next: Option<String>,
    sends_mail: bool,
}

/// One of them.
#[derive(Template)]
#[template(path = "operators/letter.html")]
struct LetterPage {
    page: Page,
    zone: TimeZone,
    job: Unfinished,
    opened: Opened,
    can_retry: bool,
}

impl OutboxPage {
    /// The states to choose from.
    fn states(&self) -> [(&'static str, &'static str, bool); 4] {
        let is = |state: JobState| self.filter.state == Some(state);
        [
            ("", "status-all", self.filter.state.is_none()),
            ("kept", state_key(JobState::Kept), is(JobState::Kept)),
            ("failed", state_key(JobState::Failed), is(JobState::Failed)),
            ("waiting", state_key(JobState::Waiting), is(JobState::Waiting)),
        ]
    }
    /// The filter's state as the address has it.
    fn state(&self) -> &'static str {
        self.states().into_iter().find(|(.., is)| *is).map_or("", |(value, ..)| value)
    }
}

/// The key of a state's name.
fn state_key(state: JobState) -> &'static str {
    match state {
        JobState::Waiting => "outbox-waiting",
        JobState::Kept => "outbox-kept",
        JobState::Failed => "outbox-failed",
        JobState::Done => "outbox-done",
    }
}

/// How a state looks.
fn state_look(state: JobState) -> &'static str {
    match state {
        JobState::Failed => "bad",
        JobState::Kept => "warn",
        JobState::Waiting | JobState::Done => "",
    }
}

/// What did not go out.
#[utoipa::path(get, path = "/operator/jobs", params(JobFilter))]
pub async fn list(
    operator: Operator,
    page: Page,
    Query(filter): Query<JobFilter>,
) -> Result<Html<impl Template>, Error> {
    let Listing { data, next_cursor: next } = filter.list(&operator).await?;
    let rows = data.into_iter().map(|job| Row { opened: outbox::open(operator.app(), &job), job }).collect();
    let sends_mail = operator.app().config().sends_mail();
    Ok(Html(OutboxPage { zone: zone_of(&page), page, filter, rows, next, sends_mail }))
}

/// One letter, or what else was not done.
#[utoipa::path(get, path = "/operator/jobs/{id}")]
pub async fn show(
    operator: Operator,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Response>, Error> {
    let job = outbox::find(&operator, id).await?;
    let (opened, can_retry) = (outbox::open(operator.app(), &job), outbox::can_retry(operator.app(), &job));
    let event = match &opened {
        Opened::Letter(mail) => outbox::read(mail),
        Opened::Other | Opened::Unreadable => Event::new("operator.looked"),
    };
    let zone = zone_of(&page);
    let committed = outbox::commit(operator, &job, event, ()).await?;
    Ok(committed.map(|()| Html(LetterPage { page, zone, job, opened, can_retry }).into_response()))
}

/// Tries again.
#[utoipa::path(post, path = "/operator/jobs/{id}/retry")]
pub async fn retry(operator: Operator, Path(Id { id }): Path<Id>) -> Result<Committed<See>, Error> {
    let mut operator = operator;
    let job = outbox::find(&operator, id).await?;
    if let Some(organization) = job.organization_id {
        operator.enter(organization).await?;
    }
    let event = outbox::retry(&operator, &job).await?;
    outbox::commit(operator, &job, event, See::other("/operator/jobs").telling("flash-outbox-retried")).await
}
