//! The time that an organization's people recorded, newest day first.

use std::collections::VecDeque;

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use queries::types::Role;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use uuid::{Builder, Uuid};

use super::outline::{Outline, seed_of};
use super::plan::{Plan, PlannedProject};
use crate::time_rules::{Prefer, day_of, resolve};

/// How long the running timer has been running, and how long before it people paused.
const RUNNING_FOR: SignedDuration = SignedDuration::from_secs(37 * 60 + 12);
const PAUSE: SignedDuration = SignedDuration::from_mins(5);

/// What people write when no project fits.
const OTHER: [&str; 4] = ["Emails", "Planning", "Phone calls", ""];

/// A time entry, ready to be stored.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub id: Uuid,
    pub user: Uuid,
    pub project: Option<Uuid>,
    pub description: &'static str,
    pub started_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    pub day: Date,
    pub seconds: Option<i32>,
    pub billable: bool,
    pub source: &'static str,
    pub created_at: Timestamp,
    pub tags: Vec<Uuid>,
}

/// Makes an organization's entries, day by day into the past, without end.
pub(super) struct History<'a> {
    plan: &'a Plan,
    people: Vec<Uuid>,
    zone: TimeZone,
    /// Nothing ends after this.
    until: Timestamp,
    day: Date,
    made: VecDeque<Entry>,
    random: StdRng,
}

impl<'a> History<'a> {
    /// The history up to an instant.
    pub fn new(outline: &Outline, plan: &'a Plan, now: Timestamp) -> anyhow::Result<Self> {
        let zone = TimeZone::get(outline.timezone)?;
        let tracks = |role| role != Role::Viewer;
        let people = outline.people.iter().filter(|person| tracks(person.role)).map(|person| person.id);
        let mut history = Self {
            plan,
            people: people.collect(),
            day: day_of(now, &zone),
            zone,
            until: now - RUNNING_FOR - PAUSE,
            made: VecDeque::new(),
            random: StdRng::from_seed(seed_of(&outline.name)),
        };
        if outline.running {
            history.start_timer(now - RUNNING_FOR);
        }
        Ok(history)
    }

    fn start_timer(&mut self, at: Timestamp) {
        let day = day_of(at, &self.zone);
        let mut entry = self.entry(0, day, at, 0);
        (entry.started_at, entry.ended_at, entry.seconds) = (Some(at), None, None);
        (entry.source, entry.created_at) = ("timer", at);
        self.made.push_back(entry);
    }

    /// Everybody's entries of one day.
    fn work(&mut self, day: Date) {
        for person in 0..self.people.len() {
            let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
            if self.random.random_bool(if weekend { 0.03 } else { 0.94 }) {
                self.work_as(person, day);
            }
        }
    }

    /// From the morning on, with breaks, until early evening.
    fn work_as(&mut self, person: usize, day: Date) {
        let mut clock = self.random.random_range(8 * 3600..10 * 3600);
        for _ in 0..self.random.random_range(3..=6) {
            let seconds = self.random.random_range(20 * 60..=130 * 60);
            if clock + seconds > 19 * 3600 {
                return;
            }
            let time = Time::midnight() + SignedDuration::from_secs(clock);
            let start = resolve(day, time, &self.zone, Prefer::Later).map(|resolved| resolved.instant);
            if let Ok(start) = start
                && start + SignedDuration::from_secs(seconds) <= self.until
            {
                let entry = self.entry(person, day, start, seconds);
                self.made.push_back(entry);
            }
            clock += seconds + self.random.random_range(300..40 * 60);
        }
    }

    fn entry(&mut self, person: usize, day: Date, start: Timestamp, seconds: i64) -> Entry {
        let project = self.pick_project(person, day);
        let descriptions = project.map_or(&OTHER[..], |project| project.descriptions);
        let description = descriptions[self.random.random_range(0..descriptions.len())];
        let usual = project.is_some_and(|project| project.billable);
        let mut entry = Entry {
            id: self.id(start),
            user: self.people[person],
            project: project.map(|project| project.id),
            description: if self.random.random_bool(0.08) { "" } else { description },
            started_at: None,
            ended_at: None,
            day,
            seconds: None,
            billable: usual != self.random.random_bool(0.04),
            source: "duration",
            created_at: start + SignedDuration::from_secs(seconds),
            tags: self.pick_tags(),
        };
        self.measure(&mut entry, start, seconds);
        entry
    }

    /// Most time comes from the timer, to the second; some is typed as clock times, a little as a duration only.
    fn measure(&mut self, entry: &mut Entry, start: Timestamp, seconds: i64) {
        let quarters = seconds / 900 * 900;
        let (source, start, seconds) = match self.random.random_range(0..100) {
            0..5 => ("duration", None, quarters),
            5..20 => {
                let whole = (start.as_second() + 299) / 300 * 300;
                ("manual", Timestamp::from_second(whole).ok(), quarters)
            }
            _ => ("timer", Some(start), seconds),
        };
        entry.source = source;
        entry.started_at = start;
        entry.ended_at = start.map(|start| start + SignedDuration::from_secs(seconds));
        entry.seconds = i32::try_from(seconds).ok();
    }

    /// Everybody has favourites; a tenth belongs to no project. Archived ones were worked on long ago.
    fn pick_project(&mut self, person: usize, day: Date) -> Option<&'a PlannedProject> {
        let projects = &self.plan.projects;
        let favourite = (person * 3 + self.random.random_range(0..projects.len() / 2 + 1)) % projects.len();
        let nothing = self.random.random_bool(0.1);
        let project = &projects[favourite];
        (!nothing && project.open_until.is_none_or(|end| day < end)).then_some(project)
    }

    fn pick_tags(&mut self) -> Vec<Uuid> {
        let tags = &self.plan.tags;
        let first = self.random.random_range(0..tags.len());
        let count = match self.random.random_range(0..100) {
            0..45 => 0,
            45..85 => 1,
            _ => 2,
        };
        (0..count).map(|next| tags[(first + next * 2) % tags.len()].0).collect()
    }

    fn id(&mut self, at: Timestamp) -> Uuid {
        let milliseconds = u64::try_from(at.as_millisecond()).unwrap_or_default();
        Builder::from_unix_timestamp_millis(milliseconds, &self.random.random()).into_uuid()
    }
}

impl Iterator for History<'_> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        while self.made.is_empty() {
            let day = self.day;
            self.work(day);
            self.day = day.checked_sub(1.day()).ok()?;
        }
        self.made.pop_front()
    }
}
