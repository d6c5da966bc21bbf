//! The line at the top of every page that starts, shows and stops the timer.

use askama::Template;
use futures_util::try_join;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::form::EntryForm;
use super::picked::{Choice, Picked};
use super::{TimeEntry, idle, timer, view};
use crate::error::{Error, Fields};
use crate::projects::{self, ProjectOption};
use crate::tags::{self, TagOption};
use crate::tasks::{self, TaskOption};
use crate::tenancy::{ManageWork, Permission, Tenant, TrackTime};
use crate::web::Page;

/// What a form's pickers offer.
#[derive(Clone, Debug)]
pub struct Choices {
    /// Active projects, the person's latest first.
    pub projects: Vec<ProjectOption>,
    /// Open tasks of whatever project, the person's latest first.
    pub tasks: Vec<TaskOption>,
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
        let (projects, tasks, tags) =
            try_join!(projects::options(tenant), tasks::options(tenant), tags::options(tenant))?;
        Ok(Self { projects, tasks, tags, creates_projects: tenant.member().may::<ManageWork>() })
    }

    /// Whether a chosen project is among those that are offered.
    pub fn offers_project(&self, chosen: &Choice) -> bool {
        self.projects.iter().any(|option| chosen.is(&option.id))
    }

    /// Whether a chosen task is among those that are offered.
    pub fn offers_task(&self, chosen: &Choice) -> bool {
        self.tasks.iter().any(|option| chosen.is(&option.id))
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
    /// What its fields say.
    form: EntryForm,
    /// What its pickers show.
    picked: Picked,
    /// Problems of what was typed.
    fields: Fields,
    /// Ready for something else, while a timer runs.
    other: bool,
    /// Whether an idle line takes the focus when it arrives.
    takes_focus: bool,
    /// What runs for longer than the organization expects of a timer.
    overdue: Option<Overdue>,
    /// Minutes without input after which the person is asked; 0: never.
    idle_minutes: i16,
}

/// A timer that was probably forgotten.
#[derive(Clone, Copy, Debug)]
struct Overdue {
    /// The limit, in hours.
    hours: i64,
    /// When it was reached.
    at: Timestamp,
}

impl Overdue {
    fn of<P: Permission>(tenant: &Tenant<P>, running: &TimeEntry) -> Option<Self> {
        let hours = i64::from(tenant.member().organization().policies.timer_limit_hours);
        // A timer that is paused waits; one that was, stops no earlier than its last break ended.
        let (_, since) = view::counted(running);
        let at = (since? + SignedDuration::from_hours(hours)).max(running.resumed_at.unwrap_or(since?));
        (at < tenant.now()).then_some(Self { hours, at })
    }
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
        let (running, choices, idle_minutes) =
            try_join!(timer::running(tenant), Choices::load(tenant), idle::minutes(tenant))?;
        let (zone, notation) = (tenant.member().zone(), tenant.member().notation());
        let form =
            running.as_ref().map_or_else(EntryForm::blank, |entry| EntryForm::of(entry, &zone, notation));
        let picked = running.as_ref().map(Picked::of).unwrap_or_default();
        let overdue = running.as_ref().and_then(|entry| Overdue::of(tenant, entry));
        Ok(Some(Self {
            overdue,
            idle_minutes,
            running,
            choices,
            zone,
            form,
            picked,
            fields: Fields::default(),
            other: false,
            takes_focus: true,
        }))
    }

    /// The same line, ready to start something else.
    #[must_use]
    pub fn idle(self) -> Self {
        let other = self.running.is_some();
        Self { running: None, form: EntryForm::blank(), picked: Picked::default(), other, ..self }
    }

    /// The same line for a page that is there already: the focus stays where the person has it.
    #[must_use]
    pub(super) fn late(self) -> Self {
        Self { takes_focus: false, ..self }
    }

    /// The same line with what was typed into it, and what is wrong with that.
    #[must_use]
    pub(super) fn rejected(self, typed: EntryForm, picked: Picked, fields: Fields) -> Self {
        let picked = if typed.description.is_some() { picked } else { self.picked };
        Self { form: typed.over(self.form), picked, fields, ..self }
    }

    /// The line as part of a page.
    pub fn section<'a>(&'a self, page: &'a Page) -> TimerSection<'a> {
        TimerSection { page, timer: self }
    }

    /// Whether something is wrong with what is being worked on.
    fn has_wrong_work(&self) -> bool {
        !self.fields.is_empty() && !self.has_wrong_times()
    }

    /// Whether the panel behind the clock has a problem to show.
    fn has_wrong_times(&self) -> bool {
        let is_wrong = |field: &&str| self.fields.of(field).is_some();
        self.running.is_some() && ["started_at", "at"].iter().any(is_wrong)
    }
}
