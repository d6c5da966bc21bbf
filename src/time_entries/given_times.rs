//! From the times a request gives to the times of an entry.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::breaks;
use super::times::Times;
use crate::error::Fields;
use crate::tenancy::{Permission, Tenant};
use crate::time_rules::{
    ENTRY_SECONDS, Note, Prefer, TimeError, Typed, check_duration, day_of, parse, range_to_instants, resolve,
    truncate, validate_day, validate_running, validate_span,
};

/// The times as given; nothing is "not given" or, for an entry that exists, "as it is".
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct GivenTimes<'a> {
    pub started_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    pub day: Option<Date>,
    pub seconds: Option<i64>,
    pub break_seconds: Option<i64>,
    pub time: Option<&'a str>,
    pub prefer: Prefer,
}

/// What was understood, and what had to be decided about local times that happen twice or never.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Understood {
    pub times: Times,
    pub notes: Vec<Note>,
}

/// A problem: the field, and the catalogue's text.
pub(super) type Problem = (&'static str, &'static str);

/// The calendar in which times are understood: the worker's.
#[derive(Clone, Copy, Debug)]
pub(super) struct Calendar<'a> {
    pub zone: &'a TimeZone,
    pub now: Timestamp,
    /// Whether an entry may lie in the future.
    pub allows_future: bool,
}

impl GivenTimes<'_> {
    /// The field that a problem with the times as a whole is about.
    pub(super) fn field(self) -> &'static str {
        let given = [
            ("time", self.time.is_some()),
            ("started_at", self.started_at.is_some()),
            ("ended_at", self.ended_at.is_some()),
            ("seconds", self.seconds.is_some()),
            ("break_seconds", self.break_seconds.is_some()),
        ];
        given.into_iter().find(|(_, is_given)| *is_given).map_or("day", |(field, _)| field)
    }

    /// The entry's times. `current` are those of the entry that is being replaced.
    pub(super) fn understand(
        self,
        current: Option<Times>,
        calendar: Calendar<'_>,
        fields: &mut Fields,
    ) -> Option<Understood> {
        let understood = self.try_understand(current, calendar);
        understood.map_err(|(field, key)| fields.add(field, key)).ok()
    }

    fn try_understand(self, current: Option<Times>, calendar: Calendar<'_>) -> Result<Understood, Problem> {
        let Understood { times, notes } = self.without_breaks(current, calendar)?;
        Ok(Understood { times: breaks::taken(times, self.breaks(current), calendar.now)?, notes })
    }

    /// Whole seconds of breaks: the given ones, or the entry's.
    fn breaks(self, current: Option<Times>) -> i64 {
        self.break_seconds.unwrap_or(current.map_or(0, Times::break_seconds))
    }

    fn without_breaks(self, current: Option<Times>, calendar: Calendar<'_>) -> Result<Understood, Problem> {
        let instants = self.started_at.is_some() || self.ended_at.is_some();
        match (instants, self.seconds, self.time) {
            (true, None, None) if self.day.is_none() => self.instants(current, calendar).map(plain),
            (false, Some(seconds), None) => self.lasting("seconds", seconds, current, calendar),
            (false, None, Some(text)) => match parse(text).map_err(at("time"))? {
                Typed::Duration(seconds) => self.lasting("time", seconds, current, calendar),
                Typed::Range { from, to } => self.range((from, to), current, calendar),
            },
            (false, None, None) => {
                let current = current.ok_or(("time", "field-required"))?;
                self.on_day(current, calendar)
            }
            _ => Err(("time", "time-given-twice")),
        }
    }

    /// Start and end, or one of them and the entry's other one.
    fn instants(self, current: Option<Times>, calendar: Calendar<'_>) -> Result<Times, Problem> {
        let start = self.started_at.or(current.and_then(Times::started_at));
        let end = self.ended_at.or(current.and_then(Times::ended_at));
        match (start, end, current) {
            (None, _, _) => Err(("started_at", "field-required")),
            (Some(start), None, Some(Times::Running { paused_at, .. })) => {
                running(start, paused_at, calendar, "started_at")
            }
            (Some(_), None, _) => Err(("ended_at", "field-required")),
            (Some(start), Some(end), _) => span(start, end, calendar).map_err(|error| match error {
                TimeError::TooEarly => ("started_at", error.key()),
                _ => ("ended_at", error.key()),
            }),
        }
    }

    /// So many seconds: on a day, or from the start that the entry has.
    fn lasting(
        self,
        field: &'static str,
        seconds: i64,
        current: Option<Times>,
        calendar: Calendar<'_>,
    ) -> Result<Understood, Problem> {
        let seconds = check_duration(seconds, &ENTRY_SECONDS).map_err(at(field))?;
        let Some(current) = current else {
            let day = self.day.ok_or(("day", "field-required"))?;
            return Ok(plain(Times::Duration { day: calendar.check(day)?, seconds }));
        };
        let mut understood = self.on_day(current, calendar)?;
        let length = SignedDuration::from_secs(seconds + self.breaks(Some(current)));
        understood.times = match understood.times {
            Times::Duration { day, .. } => Times::Duration { day, seconds },
            Times::Running { paused_at, .. } => {
                running(truncate(paused_at.unwrap_or(calendar.now)) - length, paused_at, calendar, field)?
            }
            Times::Span { started_at, .. } => {
                span(started_at, started_at + length, calendar).map_err(at(field))?
            }
        };
        Ok(understood)
    }

    /// Two local clock times on a day: the given one, or the entry's.
    fn range(
        self,
        (from, to): (jiff::civil::Time, jiff::civil::Time),
        current: Option<Times>,
        calendar: Calendar<'_>,
    ) -> Result<Understood, Problem> {
        let day = self.day.or(current.map(|times| times.day(calendar.zone)));
        let day = calendar.check(day.ok_or(("day", "field-required"))?)?;
        let range = range_to_instants(day, from, to, calendar.zone, self.prefer).map_err(at("time"))?;
        let times = span(range.start.instant, range.end.instant, calendar).map_err(at("time"))?;
        Ok(Understood { times, notes: [range.start.note, range.end.note].into_iter().flatten().collect() })
    }

    /// The entry's times at the same clock time of the given day, if one is given.
    fn on_day(self, current: Times, calendar: Calendar<'_>) -> Result<Understood, Problem> {
        let Some(day) = self.day.filter(|day| *day != current.day(calendar.zone)) else {
            return Ok(plain(current));
        };
        let day = calendar.check(day)?;
        let Some(start) = current.started_at() else {
            let Times::Duration { seconds, .. } = current else { return Ok(plain(current)) };
            return Ok(plain(Times::Duration { day, seconds }));
        };
        let clock = calendar.zone.to_datetime(start).time();
        let moved = resolve(day, clock, calendar.zone, self.prefer).map_err(at("day"))?;
        let times = if let Times::Running { paused_at, .. } = current {
            running(moved.instant, paused_at, calendar, "day")?
        } else {
            let ended_at = moved.instant + start.duration_until(current.ended_at().unwrap_or(start));
            span(moved.instant, ended_at, calendar).map_err(at("day"))?
        };
        Ok(Understood { times, notes: moved.note.into_iter().collect() })
    }
}

impl<'a> Calendar<'a> {
    /// A worker's calendar, under the organization's rules.
    pub(super) fn of<P: Permission>(tenant: &Tenant<P>, zone: &'a TimeZone) -> Self {
        let allows_future = tenant.member().organization().policies.allow_future;
        Self { zone, now: tenant.now(), allows_future }
    }

    fn check(self, day: Date) -> Result<Date, Problem> {
        let today = day_of(self.now, self.zone);
        if day > today && !self.allows_future {
            return Err(("day", TimeError::InFuture.key()));
        }
        validate_day(day, today).map_err(at("day"))
    }
}

fn span(started_at: Timestamp, ended_at: Timestamp, calendar: Calendar<'_>) -> Result<Times, TimeError> {
    validate_span(started_at, ended_at, calendar.now)?;
    if ended_at > calendar.now && !calendar.allows_future {
        return Err(TimeError::InFuture);
    }
    Ok(Times::Span { started_at, ended_at, break_seconds: 0 })
}

fn running(
    started_at: Timestamp,
    paused_at: Option<Timestamp>,
    calendar: Calendar<'_>,
    field: &'static str,
) -> Result<Times, Problem> {
    let started_at = validate_running(started_at, calendar.now).map_err(at(field))?;
    Ok(Times::Running { started_at, break_seconds: 0, paused_at })
}

fn plain(times: Times) -> Understood {
    Understood { times, notes: Vec::new() }
}

fn at(field: &'static str) -> impl Fn(TimeError) -> Problem {
    move |error| (field, error.key())
}
