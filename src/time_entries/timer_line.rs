//! The line at the top of every page that starts, shows and stops the timer.

use askama::Template;
use futures_util::try_join;
use jiff::tz::TimeZone;

use super::{TimeEntry, timer};
use crate::error::{Error, Fields};
use crate::projects::{self, ProjectOption};
use crate::tags::{self, TagOption};
use crate::tenancy::{ManageWork, Permission, Tenant, TrackTime};
use crate::web::Page;

/// What a form's pickers offer.
#[derive(Clone, Debug)]
pub struct Choices {
    /// Active projects, the person's latest first.
    pub projects: Vec<ProjectOption>,
    /// Tags, the person's latest first.
    pub tags: Vec<TagOption>,
    /// Whether the person may create a project in passing.
    pub creates_projects: bool,
}

impl Choices {
    /// Reads them; the statements travel together.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn load<P: Permission>(tenant: &Tenant<P>) -> Result<Self, Error> {
        let (projects, tags) = try_join!(projects::options(tenant), tags::options(tenant))?;
        Ok(Self { projects, tags, creates_projects: tenant.member().may::<ManageWork>() })
    }
}

/// What the line shows.
#[derive(Clone, Debug)]
pub struct TimerLine {
    /// The person's running entry.
    pub running: Option<TimeEntry>,
    /// What the pickers offer.
    pub choices: Choices,
    /// The person's calendar.
    pub zone: TimeZone,
    /// Problems of what was typed.
    pub fields: Fields,
}

/// The line as HTML.
#[derive(Debug, Template)]
#[template(path = "time_entries/timer_line.html")]
pub struct TimerSection<'a> {
    page: &'a Page,
    timer: &'a TimerLine,
}

impl TimerLine {
    /// Reads what the line shows; none for who may not track time.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn load<P: Permission>(tenant: &Tenant<P>) -> Result<Option<Self>, Error> {
        if !tenant.member().may::<TrackTime>() {
            return Ok(None);
        }
        let (running, choices) = try_join!(timer::running(tenant), Choices::load(tenant))?;
        Ok(Some(Self { running, choices, zone: tenant.member().zone(), fields: Fields::default() }))
    }

    /// The same line, ready to start something else.
    #[must_use]
    pub fn idle(self) -> Self {
        Self { running: None, ..self }
    }

    /// The line as part of a page.
    pub fn section<'a>(&'a self, page: &'a Page) -> TimerSection<'a> {
        TimerSection { page, timer: self }
    }

    /// The running entry's start, as the person's clock shows it.
    pub fn started(&self) -> String {
        let started = self.running.as_ref().and_then(|running| running.started_at);
        started.map(|at| super::view::clock(at, &self.zone)).unwrap_or_default()
    }
}
