//! Where a person is signed in, as a page.

use askama::Template;
use axum::extract::State;
use jiff::tz::TimeZone;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::Session;
use super::device::Device;
use crate::App;
use crate::accounts::Caller;
use crate::error::Error;
use crate::tenancy::Person;
use crate::web::{Form, Html, Page, See};

/// The list.
#[derive(Template)]
#[template(path = "accounts/sessions/list.html")]
struct SessionsPage {
    page: Page,
    sessions: Vec<Session>,
    zone: TimeZone,
}

/// Which session is to end.
#[derive(Debug, Deserialize, ToSchema)]
pub struct SessionToEnd {
    /// Its id.
    session: Uuid,
}

impl SessionsPage {
    fn is_present(&self, session: &Session) -> bool {
        session.id == self.page.person().session_id()
    }
}

/// Where the person is signed in.
#[utoipa::path(get, path = "/account/sessions")]
pub async fn list(person: Person, page: Page, State(app): State<App>) -> Result<Html<impl Template>, Error> {
    let sessions = super::list(&app, &person).await?;
    let zone = TimeZone::get(person.timezone()).unwrap_or(TimeZone::UTC);
    Ok(Html(SessionsPage { page, sessions, zone }))
}

/// Ends one of the person's own sessions.
#[utoipa::path(post, path = "/account/sessions/end", request_body = SessionToEnd)]
pub async fn end(
    person: Person,
    State(app): State<App>,
    caller: Caller,
    Form(SessionToEnd { session }): Form<SessionToEnd>,
) -> Result<See, Error> {
    super::end_one(&app, &caller, &person, session).await?;
    Ok(See::other("/account/sessions").telling("flash-session-ended"))
}

/// Ends every other session of the person.
#[utoipa::path(post, path = "/account/sessions/end-others")]
pub async fn end_others(person: Person, State(app): State<App>, caller: Caller) -> Result<See, Error> {
    super::end_all_others(&app, &caller, &person).await?;
    Ok(See::other("/account/sessions").telling("flash-sessions-ended"))
}
