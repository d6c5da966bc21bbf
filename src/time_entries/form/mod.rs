//! What the forms about time send, and what it means.

mod many;
mod moments;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

pub(super) use self::many::Part;
use self::moments::{local, local_after, past};
use super::{EntryInput, StartInput, TimeEntry};
use crate::error::Error;
use crate::notation::Notation;
use crate::recurring_blocks::Day;
use crate::tenancy::{Tenant, TrackTime};
use crate::time_rules::format_hms;
use crate::web::{optional, optional_id};
use crate::{projects, tasks};

/// Every field that a form about time may have; each form has some of them.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub struct EntryForm {
    /// Whose time it is to be; empty: one's own.
    #[serde(deserialize_with = "optional_id")]
    pub user_id: Option<Uuid>,
    /// What was worked on; left out by forms that change times alone.
    pub description: Option<String>,
    /// A project's id, `new` for the one named in `project_name`, or empty.
    pub project_id: String,
    /// The name of a project to create.
    #[serde(deserialize_with = "optional")]
    pub project_name: Option<String>,
    /// A task's id, `new` for the one named in `task_name`, or empty.
    pub task_id: String,
    /// The name of a task to create in the project.
    #[serde(deserialize_with = "optional")]
    pub task_name: Option<String>,
    /// Names.
    pub tags: Vec<String>,
    /// One more tag, typed without scripts.
    #[serde(deserialize_with = "optional")]
    pub new_tag: Option<String>,
    /// Present when the box is ticked.
    #[serde(deserialize_with = "optional")]
    pub billable: Option<String>,
    /// `true` when the box started ticked: left so, the project decides. Another value when the person has decided.
    #[serde(deserialize_with = "optional")]
    pub billable_default: Option<String>,
    /// Local day.
    #[serde(deserialize_with = "optional")]
    pub day: Option<String>,
    /// Local clock time; for the running timer also `-20m`.
    #[serde(deserialize_with = "optional")]
    pub started_at: Option<String>,
    /// Local clock time.
    #[serde(deserialize_with = "optional")]
    pub ended_at: Option<String>,
    /// How long it took.
    #[serde(deserialize_with = "optional")]
    pub duration: Option<String>,
    /// How long of it was not worked.
    #[serde(deserialize_with = "optional")]
    pub breaks: Option<String>,
    /// A duration or a range of clock times, for a new entry.
    #[serde(deserialize_with = "optional")]
    pub time: Option<String>,
    /// The hourly rate by hand; empty: what the rates say. Only read where `rate_shown` says that the form has it.
    pub own_rate: String,
    /// Present when the form has the field for it.
    #[serde(deserialize_with = "optional")]
    pub rate_shown: Option<String>,
    /// When the timer is to have stopped.
    #[serde(deserialize_with = "optional")]
    pub at: Option<String>,
    /// The first day of several.
    #[serde(deserialize_with = "optional")]
    pub from: Option<String>,
    /// The last day of several.
    #[serde(deserialize_with = "optional")]
    pub to: Option<String>,
    /// Present when several days include Saturdays and Sundays.
    #[serde(deserialize_with = "optional")]
    pub weekends: Option<String>,
    /// The days of the week that it comes on, where it comes again.
    pub weekdays: Vec<Day>,
    /// The entries that are meant, where a form is about several.
    pub ids: Vec<Uuid>,
    /// What changes in all of them.
    pub change: Vec<Part>,
    /// The list that the form was opened from, as the query of its address.
    #[serde(deserialize_with = "optional")]
    pub list: Option<String>,
    /// The version that the form started from.
    pub version: i32,
}

impl EntryForm {
    /// The form that shows an entry as it is.
    pub(super) fn of(entry: &TimeEntry, zone: &TimeZone, notation: Notation) -> Self {
        let text = |at: Option<Timestamp>| at.map(|at| notation.clock(zone.to_datetime(at).time()));
        Self {
            description: Some(entry.description.clone()),
            project_id: entry.project_id.map(|id| id.to_string()).unwrap_or_default(),
            task_id: entry.task_id.map(|id| id.to_string()).unwrap_or_default(),
            tags: entry.tags.clone(),
            billable: entry.billable.then(|| "true".to_owned()),
            day: Some(entry.day.to_string()),
            started_at: text(entry.started_at),
            ended_at: text(entry.ended_at),
            duration: entry.seconds.map(|seconds| format_hms(seconds.into())),
            breaks: (entry.break_seconds > 0).then(|| format_hms(entry.break_seconds.into())),
            version: entry.version,
            ..Self::default()
        }
    }

    /// The form for something new: billable, unless the project says otherwise.
    pub(crate) fn blank() -> Self {
        let ticked = Some("true".to_owned());
        Self { billable: ticked.clone(), billable_default: ticked, ..Self::default() }
    }

    /// The form for something new on a day.
    pub(super) fn on_day(day: Date) -> Self {
        Self { day: Some(day.to_string()), ..Self::blank() }
    }

    /// What was typed, over what was shown: a form that has only times says nothing about the work.
    pub(super) fn over(self, shown: Self) -> Self {
        if self.description.is_some() {
            return Self { started_at: shown.started_at, ..self };
        }
        Self { started_at: self.started_at.or(shown.started_at), at: self.at, ..shown }
    }

    /// What a start says.
    pub(crate) async fn start(&self, tenant: &Tenant<TrackTime>) -> Result<StartInput, Error> {
        let project_id = self.project(tenant).await?;
        Ok(StartInput {
            description: self.description().to_owned(),
            project_id,
            task_id: self.task(tenant, project_id).await?,
            tags: self.tag_names(),
            billable: self.billable(),
            started_at: None,
        })
    }

    /// What a new entry says.
    pub(super) async fn create(&self, tenant: &Tenant<TrackTime>) -> Result<EntryInput, Error> {
        let day = self.day(tenant.member().notation())?;
        let work = self.start(tenant).await?;
        let StartInput { description, project_id, task_id, tags, billable, .. } = work;
        let (user_id, time) = (self.user_id, self.time.clone());
        let what = EntryInput { description, project_id, task_id, tags, billable, ..Default::default() };
        Ok(EntryInput { user_id, day, time, ..what })
    }

    /// What changes in an entry that exists: fields that still read as the entry does say nothing.
    pub(super) async fn change(
        &self,
        tenant: &Tenant<TrackTime>,
        entry: &TimeEntry,
        zone: &TimeZone,
    ) -> Result<EntryInput, Error> {
        let notation = tenant.member().notation();
        let shown = Self::of(entry, zone, notation);
        let mut input = EntryInput::from(entry.clone());
        if self.description.is_some() {
            self.describe(tenant, &mut input).await?;
        }
        let day = self.day(notation)?.unwrap_or(entry.day);
        let moved = day != entry.day;
        let start = self.started_at.as_deref().filter(|_| moved || self.started_at != shown.started_at);
        let end = self.ended_at.as_deref().filter(|_| moved || self.ended_at != shown.ended_at);
        match (entry.started_at, start.or(end)) {
            (Some(started_at), Some(_)) => {
                input.started_at = start.map(|text| local("started_at", day, text, zone)).transpose()?;
                let begin = input.started_at.unwrap_or(started_at);
                input.ended_at = end.map(|text| local_after(begin, "ended_at", text, zone)).transpose()?;
            }
            _ => input.day = moved.then_some(day),
        }
        input.own_rate = self.own_rate(tenant, entry)?;
        if self.breaks != shown.breaks && entry.ended_at.is_some() {
            input.break_seconds = Some(self.break_seconds()?);
        }
        if start.is_none() && end.is_none() && self.duration != shown.duration {
            input.time.clone_from(&self.duration);
        }
        Ok(input)
    }

    /// What changes in the running entry: its work, its start, or both.
    pub(super) async fn change_running(
        &self,
        tenant: &Tenant<TrackTime>,
        running: &TimeEntry,
    ) -> Result<EntryInput, Error> {
        let mut input = EntryInput::from(running.clone());
        if self.description.is_some() {
            self.describe(tenant, &mut input).await?;
        }
        if let Some(text) = &self.started_at {
            input.started_at = Some(past("started_at", text, tenant)?);
        }
        Ok(input)
    }

    /// When the timer is to have stopped; none means now.
    pub(super) fn stop_at(&self, tenant: &Tenant<TrackTime>) -> Result<Option<Timestamp>, Error> {
        self.at.as_deref().map(|text| past("at", text, tenant)).transpose()
    }

    async fn describe(&self, tenant: &Tenant<TrackTime>, input: &mut EntryInput) -> Result<(), Error> {
        self.description().clone_into(&mut input.description);
        input.project_id = self.project(tenant).await?;
        input.task_id = self.task(tenant, input.project_id).await?;
        input.tags = self.tag_names();
        input.billable = Some(self.billable.is_some());
        Ok(())
    }

    /// The chosen project and task; a task that is chosen alone brings its project along.
    pub(crate) async fn work(
        &self,
        tenant: &Tenant<TrackTime>,
    ) -> Result<(Option<Uuid>, Option<Uuid>), Error> {
        let project_id = self.project(tenant).await?;
        let task_id = self.task(tenant, project_id).await?;
        let input = EntryInput { project_id, task_id, ..EntryInput::default() };
        let work = input.details().with_project(tenant).await?;
        Ok((work.project_id, work.task_id))
    }

    /// The day, as browsers send it or as the reader's notation has it.
    pub(super) fn day(&self, notation: Notation) -> Result<Option<Date>, Error> {
        let read = |text| notation.read_day(text).ok_or(Error::field("day", "day-invalid"));
        self.day.as_deref().map(read).transpose()
    }

    fn description(&self) -> &str {
        self.description.as_deref().unwrap_or_default().trim()
    }

    fn billable(&self) -> Option<bool> {
        let ticked = self.billable.is_some();
        let untouched = match self.billable_default.as_deref() {
            Some("true") => ticked,
            Some(_) => false,
            None => !ticked,
        };
        (!untouched).then_some(ticked)
    }

    fn tag_names(&self) -> Vec<String> {
        self.tags
            .iter()
            .chain(&self.new_tag)
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty())
            .collect()
    }

    /// The chosen project; created in passing where the person may.
    async fn project(&self, tenant: &Tenant<TrackTime>) -> Result<Option<Uuid>, Error> {
        match (self.project_id.as_str(), &self.project_name) {
            ("new", Some(name)) => projects::create_in_passing(tenant, name).await.map(Some),
            ("" | "new", _) => Ok(None),
            (id, _) => {
                Uuid::try_parse(id).map(Some).map_err(|_| Error::field("project_id", "project-unknown"))
            }
        }
    }
    /// The chosen task; created in passing in the chosen project.
    async fn task(&self, tenant: &Tenant<TrackTime>, project: Option<Uuid>) -> Result<Option<Uuid>, Error> {
        match (self.task_id.as_str(), &self.task_name) {
            ("new", Some(name)) => {
                let project = project.ok_or(Error::field("task_id", "task-needs-project"))?;
                tasks::create_in_passing(tenant, project, name).await.map(Some)
            }
            ("" | "new", _) => Ok(None),
            (id, _) => {
                Uuid::try_parse(id).map(Some).map_err(|_| Error::field("task_id", "task-not-of-project"))
            }
        }
    }
}
