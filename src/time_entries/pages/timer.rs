//! The timer line: start, change, stop, discard, undo.

use askama::Template;
use serde::Deserialize;
use utoipa::IntoParams;

use super::{answer, switched};
use crate::error::Error;
use crate::tenancy::{Committed, SeeTime, Tenant, TrackTime};
use crate::texts::Text;
use crate::time_entries::form::EntryForm;
use crate::time_entries::picked::Picked;
use crate::time_entries::suggestions::{SuggestionFilter, suggestions};
use crate::time_entries::{self as time, StopInput, Suggestion, TimerLine};
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

/// The line on a page of its own, for what was rejected without scripts.
#[derive(Template)]
#[template(path = "time_entries/timer_page.html")]
struct OnItsOwn {
    page: Page,
    message: Text,
}

/// What was typed into the line, to be shown again should it be wrong.
struct Typed {
    page: Page,
    form: EntryForm,
    picked: Picked,
    hx: bool,
}

impl Typed {
    /// Everything is read before anything is written: after a violated constraint it would be too late.
    async fn read(tenant: &Tenant<TrackTime>, page: Page, form: EntryForm, hx: bool) -> Result<Self, Error> {
        let page = page.with_timer(tenant).await?;
        let picked = match page.timer_line() {
            Some(line) => Picked::by(&form, tenant, line.running.as_ref(), &line.choices).await?,
            None => Picked::default(),
        };
        Ok(Self { page, form, picked, hx })
    }

    /// The line with the problems at their fields: alone for htmx, else on a page.
    fn rejected(self, error: Error) -> Error {
        let message = error.told().text(self.page.locale());
        let Error::Invalid(fields) = error else { return error };
        let page = self.page.with_timer_line(|line| line.rejected(self.form, self.picked, fields));
        if self.hx { Html(Fragment { page }).rejected() } else { Html(OnItsOwn { page, message }).rejected() }
    }
}

/// The line as a fragment.
///
/// # Errors
/// When the template fails.
pub(super) fn fragment(page: Page) -> Result<String, Error> {
    Fragment { page: page.with_timer_line(TimerLine::late) }.render().map_err(Error::internal)
}

/// The line.
#[utoipa::path(get, path = "/organizations/{organization}/timer", params(Show))]
pub async fn show(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(show): Query<Show>,
) -> Result<Html<impl Template>, Error> {
    let page = page.with_timer(&tenant).await?;
    let line = if show.new { TimerLine::idle } else { TimerLine::late };
    Ok(Html(Fragment { page: page.with_timer_line(line) }))
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
    let typed = Typed::read(&tenant, page, form, hx).await?;
    let started = async { time::start(&tenant, &typed.form.start(&tenant).await?).await }.await;
    match started {
        Ok(started) => {
            let flash = switched(&typed.page, &started);
            answer(tenant, typed.page, hx, flash).await
        }
        Err(error) => Err(typed.rejected(error)),
    }
}

/// Changes the running entry: what it is about, or when it began.
#[utoipa::path(post, path = "/organizations/{organization}/timer/edit", request_body = EntryForm)]
pub async fn edit(
    tenant: Tenant<TrackTime>,
    page: Page,
    Hx(hx): Hx,
    Form(form): Form<EntryForm>,
) -> Result<Committed<Reply>, Error> {
    let typed = Typed::read(&tenant, page, form, hx).await?;
    match change(&tenant, &typed.form).await {
        Ok(()) => answer(tenant, typed.page, hx, None).await,
        Err(error) => Err(typed.rejected(error)),
    }
}

/// Stops the timer, now or at an earlier moment, with what was typed last.
#[utoipa::path(post, path = "/organizations/{organization}/timer/stop", request_body = EntryForm)]
pub async fn stop(
    tenant: Tenant<TrackTime>,
    page: Page,
    Hx(hx): Hx,
    Form(form): Form<EntryForm>,
) -> Result<Committed<Reply>, Error> {
    let typed = Typed::read(&tenant, page, form, hx).await?;
    let stopped = async {
        change(&tenant, &typed.form).await?;
        time::stop(&tenant, StopInput { at: typed.form.stop_at(&tenant)? }).await
    };
    match stopped.await {
        Ok(_) => answer(tenant, typed.page, hx, None).await,
        Err(error) => Err(typed.rejected(error)),
    }
}

/// Throws the running entry away, with undo.
#[utoipa::path(post, path = "/organizations/{organization}/timer/discard")]
pub async fn discard(tenant: Tenant<TrackTime>, page: Page, Hx(hx): Hx) -> Result<Committed<Reply>, Error> {
    let discarded = time::discard(&tenant).await?;
    let undo = page.to(&format!("time-entries/{}/restore", discarded.id));
    answer(tenant, page, hx, Some(Flash::with_undo("flash-timer-discarded", undo))).await
}

/// Begins a break.
#[utoipa::path(post, path = "/organizations/{organization}/timer/pause")]
pub async fn pause(tenant: Tenant<TrackTime>, page: Page, Hx(hx): Hx) -> Result<Committed<Reply>, Error> {
    time::pause(&tenant).await?;
    answer(tenant, page, hx, None).await
}

/// Ends the break.
#[utoipa::path(post, path = "/organizations/{organization}/timer/resume")]
pub async fn resume(tenant: Tenant<TrackTime>, page: Page, Hx(hx): Hx) -> Result<Committed<Reply>, Error> {
    time::unpause(&tenant).await?;
    answer(tenant, page, hx, None).await
}

async fn change(tenant: &Tenant<TrackTime>, form: &EntryForm) -> Result<(), Error> {
    let running = time::running(tenant).await?.ok_or(Error::conflict("timer-not-running"))?;
    let input = form.change_running(tenant, &running).await?;
    // A timer can be stopped whatever its day; only what differs is written.
    if input.says_the_same(&running) {
        return Ok(());
    }
    time::update(tenant, running.id, running.version, &input).await?;
    Ok(())
}
