//! Focus sessions as a page: what runs, the buttons, the sums, and one's cycle.

use askama::Template;
use futures_util::try_join;
use queries::types::FocusPhase;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{FocusSession, PreferencesInput, StartInput, Summary, sessions};
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, Permission, PrepareTime, Tenant, TrackTime};
use crate::texts::Text;
use crate::web::{Form, Html, Id, Page, Path, See, ticked, trimmed};

/// The page.
#[derive(Template)]
#[template(path = "focus/show.html")]
struct FocusPage {
    page: Page,
    summary: Summary,
    kept: PreferencesInput,
    form: PreferencesForm,
    fields: Fields,
}

/// The cycle as it was typed.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct PreferencesForm {
    /// As in the API.
    #[serde(default, deserialize_with = "trimmed")]
    focus_minutes: String,
    /// As in the API.
    #[serde(default, deserialize_with = "trimmed")]
    short_break_minutes: String,
    /// As in the API.
    #[serde(default, deserialize_with = "trimmed")]
    long_break_minutes: String,
    /// As in the API.
    #[serde(default, deserialize_with = "trimmed")]
    cycles: String,
    /// As in the API.
    #[serde(default, deserialize_with = "ticked")]
    sound: bool,
    /// As in the API.
    #[serde(default, deserialize_with = "ticked")]
    notice: bool,
}

impl PreferencesForm {
    fn of(kept: PreferencesInput) -> Self {
        Self {
            focus_minutes: kept.focus_minutes.to_string(),
            short_break_minutes: kept.short_break_minutes.to_string(),
            long_break_minutes: kept.long_break_minutes.to_string(),
            cycles: kept.cycles.to_string(),
            sound: kept.sound,
            notice: kept.notice,
        }
    }

    /// What was meant. What is no number is none within the bounds either, and is told so at its field.
    fn input(&self) -> PreferencesInput {
        let number = |typed: &str| typed.parse().unwrap_or_default();
        PreferencesInput {
            focus_minutes: number(&self.focus_minutes),
            short_break_minutes: number(&self.short_break_minutes),
            long_break_minutes: number(&self.long_break_minutes),
            cycles: number(&self.cycles),
            sound: self.sound,
            notice: self.notice,
        }
    }
}

impl FocusPage {
    async fn load<P: Permission>(tenant: &Tenant<P>, page: Page) -> Result<Self, Error> {
        let (page, (summary, kept)) = try_join!(page.with_timer(tenant), Summary::load(tenant))?;
        Ok(Self { page, summary, kept, form: PreferencesForm::of(kept), fields: Fields::default() })
    }

    /// How far the cycle has come; to its end when the long break is due.
    fn cycle(&self) -> Text {
        let (done, cycles) = (self.summary.done, i64::from(self.kept.cycles));
        let done = if done > 0 && done % cycles == 0 { cycles } else { done % cycles };
        self.page.t2("focus-cycle", ("done", done), ("cycles", cycles))
    }

    /// What else can begin than what is due.
    fn others(&self) -> Vec<FocusPhase> {
        let all = [FocusPhase::Focus, FocusPhase::ShortBreak, FocusPhase::LongBreak];
        all.into_iter().filter(|phase| *phase != self.summary.next).collect()
    }
}

/// One's focus.
#[utoipa::path(get, path = "/organizations/{organization}/focus")]
pub async fn show(tenant: Tenant<PrepareTime>, page: Page) -> Result<Html<impl Template>, Error> {
    Box::pin(FocusPage::load(&tenant, page)).await.map(Html)
}

/// Begins a session or a break.
#[utoipa::path(post, path = "/organizations/{organization}/focus", request_body = StartInput)]
pub async fn start(
    tenant: Tenant<TrackTime>,
    page: Page,
    Form(input): Form<StartInput>,
) -> Result<Committed<See>, Error> {
    sessions::start(&tenant, input).await?;
    tenant.commit(See::other(page.to("focus"))).await
}

/// Counts an interruption.
#[utoipa::path(post, path = "/organizations/{organization}/focus/{id}/interrupt")]
pub async fn interrupt(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    sessions::interrupt(&tenant, id).await?;
    tenant.commit(See::other(page.to("focus"))).await
}

/// Ends a session or a break.
#[utoipa::path(post, path = "/organizations/{organization}/focus/{id}/stop")]
pub async fn stop(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    sessions::stop(&tenant, id).await?;
    tenant.commit(See::other(page.to("focus"))).await
}

/// Keeps one's cycle.
#[utoipa::path(post, path = "/organizations/{organization}/focus/preferences", request_body = PreferencesForm)]
pub async fn set_preferences(
    tenant: Tenant<TrackTime>,
    page: Page,
    Form(form): Form<PreferencesForm>,
) -> Result<Committed<See>, Error> {
    let shown = Box::pin(FocusPage::load(&tenant, page)).await?;
    match form.input().save(&tenant).await {
        Ok(_) => tenant.commit(See::other(shown.page.to("focus")).telling("flash-saved")).await,
        Err(Error::Invalid(fields)) => Err(Html(FocusPage { form, fields, ..shown }).rejected()),
        Err(other) => Err(other),
    }
}

/// Seconds that are left of what runs.
fn left(session: &FocusSession) -> i64 {
    i64::from(session.planned_seconds - session.seconds)
}

fn phase_key(phase: FocusPhase) -> &'static str {
    match phase {
        FocusPhase::Focus => "focus-session",
        FocusPhase::ShortBreak => "focus-short-break",
        FocusPhase::LongBreak => "focus-long-break",
    }
}

fn phase_name(phase: FocusPhase) -> &'static str {
    match phase {
        FocusPhase::Focus => "focus",
        FocusPhase::ShortBreak => "short_break",
        FocusPhase::LongBreak => "long_break",
    }
}

/// What the button says that begins it.
fn start_key(phase: FocusPhase) -> &'static str {
    match phase {
        FocusPhase::Focus => "focus-start",
        FocusPhase::ShortBreak => "focus-start-short-break",
        FocusPhase::LongBreak => "focus-start-long-break",
    }
}

/// What is told when it is over.
fn over_key(phase: FocusPhase) -> &'static str {
    match phase {
        FocusPhase::Focus => "focus-over",
        FocusPhase::ShortBreak | FocusPhase::LongBreak => "focus-break-over",
    }
}

fn is_focus(session: &FocusSession) -> bool {
    session.phase == FocusPhase::Focus
}
