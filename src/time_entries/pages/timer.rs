//! The timer line: start, change, stop, discard, undo.

use askama::Template;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::answer;
use crate::error::Error;
use crate::tenancy::{Committed, SeeTime, Tenant, TrackTime};
use crate::time_entries::form::EntryForm;
use crate::time_entries::suggestions::{SuggestionFilter, suggestions};
use crate::time_entries::{self as time, StopInput, Suggestion};
use crate::web::{Flash, Form, Html, Hx, Page, Query, Reply};

/// The line alone, with a notice beside it.
#[derive(Template)]
#[template(path = "time_entries/timer_fragment.html")]
struct Fragment {
    page: Page,
}

/// Recent work that matches what is being typed.
#[derive(Template)]
#[template(path = "time_entries/suggestions.html")]
struct Suggestions {
    page: Page,
    suggestions: Vec<Suggestion>,
}

/// How the line is shown.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Show {
    /// Ready for something else, even while a timer runs.
    #[serde(default)]
    new: bool,
}

/// Which entry a start had stopped.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Undo {
    stopped: Uuid,
}

/// The line as a fragment.
///
/// # Errors
/// When the template fails.
pub(super) fn fragment(page: Page) -> Result<String, Error> {
    Fragment { page }.render().map_err(Error::internal)
}

/// The line.
#[utoipa::path(get, path = "/organizations/{organization}/timer", params(Show))]
pub async fn show(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(show): Query<Show>,
) -> Result<Html<impl Template>, Error> {
    let page = page.with_timer(&tenant).await?;
    Ok(Html(Fragment { page: if show.new { page.with_idle_timer() } else { page } }))
}

/// Suggestions for the line.
#[utoipa::path(get, path = "/organizations/{organization}/time/suggestions", params(SuggestionFilter))]
pub async fn suggest(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(filter): Query<SuggestionFilter>,
) -> Result<Html<impl Template>, Error> {
    let suggestions = suggestions(&tenant, &filter).await?;
    Ok(Html(Suggestions { page, suggestions }))
}

/// Starts the timer; what ran stops, with undo.
#[utoipa::path(post, path = "/organizations/{organization}/timer/start", request_body = EntryForm)]
pub async fn start(
    tenant: Tenant<TrackTime>,
    page: Page,
    Hx(hx): Hx,
    Form(form): Form<EntryForm>,
) -> Result<Committed<Reply>, Error> {
    let page = page.with_timer(&tenant).await?;
    let started = async { time::start(&tenant, &form.start(&tenant).await?).await }.await;
    let started = started.map_err(|error| explained(error, &page, hx))?;
    let flash = started.stopped.map(|stopped| {
        Flash::with_undo("flash-timer-switched", page.to(&format!("timer/undo-start?stopped={}", stopped.id)))
    });
    answer(tenant, page, hx, flash).await
}

/// Changes the running entry: what it is about, or when it began.
#[utoipa::path(post, path = "/organizations/{organization}/timer/edit", request_body = EntryForm)]
pub async fn edit(
    tenant: Tenant<TrackTime>,
    page: Page,
    Hx(hx): Hx,
    Form(form): Form<EntryForm>,
) -> Result<Committed<Reply>, Error> {
    let page = page.with_timer(&tenant).await?;
    change(&tenant, &form).await.map_err(|error| explained(error, &page, hx))?;
    answer(tenant, page, hx, None).await
}

/// Stops the timer, now or at an earlier moment, with what was typed last.
#[utoipa::path(post, path = "/organizations/{organization}/timer/stop", request_body = EntryForm)]
pub async fn stop(
    tenant: Tenant<TrackTime>,
    page: Page,
    Hx(hx): Hx,
    Form(form): Form<EntryForm>,
) -> Result<Committed<Reply>, Error> {
    let page = page.with_timer(&tenant).await?;
    let stopped = async {
        change(&tenant, &form).await?;
        time::stop(&tenant, StopInput { at: form.stop_at(&tenant)? }).await
    };
    stopped.await.map_err(|error| explained(error, &page, hx))?;
    answer(tenant, page, hx, None).await
}

/// Throws the running entry away, with undo.
#[utoipa::path(post, path = "/organizations/{organization}/timer/discard")]
pub async fn discard(tenant: Tenant<TrackTime>, page: Page, Hx(hx): Hx) -> Result<Committed<Reply>, Error> {
    let discarded = time::discard(&tenant).await?;
    let undo = page.to(&format!("time-entries/{}/restore", discarded.id));
    answer(tenant, page, hx, Some(Flash::with_undo("flash-timer-discarded", undo))).await
}

/// Takes a start back: what it stopped runs on.
#[utoipa::path(post, path = "/organizations/{organization}/timer/undo-start", params(Undo))]
pub async fn undo_start(
    tenant: Tenant<TrackTime>,
    page: Page,
    Hx(hx): Hx,
    Query(undo): Query<Undo>,
) -> Result<Committed<Reply>, Error> {
    time::undo_stop(&tenant, undo.stopped).await?;
    answer(tenant, page, hx, None).await
}

async fn change(tenant: &Tenant<TrackTime>, form: &EntryForm) -> Result<(), Error> {
    let running = time::running(tenant).await?.ok_or(Error::conflict("timer-not-running"))?;
    let input = form.change_running(tenant, &running).await?;
    time::update(tenant, running.id, running.version, &input).await?;
    Ok(())
}

/// For htmx the line with the problems at their fields; without scripts the page that lists them.
fn explained(error: Error, page: &Page, hx: bool) -> Error {
    match error {
        Error::Invalid(fields) if hx => {
            Html(Fragment { page: page.clone().with_timer_problems(fields) }).rejected()
        }
        error => error,
    }
}
