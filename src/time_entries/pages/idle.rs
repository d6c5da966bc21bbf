//! The question about time away from a running timer: keep it, leave it out, or have stopped then.

use askama::Template;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;
use utoipa::IntoParams;

use super::answer;
use crate::error::Error;
use crate::tenancy::{Committed, SeeTime, Tenant, TrackTime};
use crate::time_entries::view::moment;
use crate::time_entries::{LeaveOutInput, idle};
use crate::web::{Flash, Form, Html, Hx, Page, Query, Reply};

/// For how long there was no input.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Away {
    /// Seconds, by the difference of the browser's own clock.
    seconds: u32,
}

/// The question; empty where there is nothing to ask.
#[derive(Template)]
#[template(path = "time_entries/idle.html")]
struct Question {
    page: Page,
    zone: TimeZone,
    /// Since when.
    since: Option<Timestamp>,
}

impl Question {
    /// When the last input was, as people read it.
    fn clock(&self) -> String {
        self.since.map(|since| moment(&self.page, since, &self.zone)).unwrap_or_default()
    }
}

/// The question.
#[utoipa::path(get, path = "/organizations/{organization}/timer/idle", params(Away))]
pub async fn question(
    tenant: Tenant<SeeTime>,
    page: Page,
    Query(away): Query<Away>,
) -> Result<Html<impl Template>, Error> {
    let since = idle::since(&tenant, away.seconds).await?;
    Ok(Html(Question { page, zone: tenant.member().zone(), since }))
}

/// Leaves the time since a moment out; the timer runs on.
#[utoipa::path(post, path = "/organizations/{organization}/timer/leave-out", request_body = LeaveOutInput)]
pub async fn leave_out(
    tenant: Tenant<TrackTime>,
    page: Page,
    Hx(hx): Hx,
    Form(input): Form<LeaveOutInput>,
) -> Result<Committed<Reply>, Error> {
    idle::leave_out(&tenant, input).await?;
    answer(tenant, page, hx, Some(Flash::new("flash-timer-left-out"))).await
}
