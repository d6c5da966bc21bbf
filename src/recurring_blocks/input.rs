//! What people and scripts send about recurring blocks.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::schedule::{CAUGHT_UP, second_of};
use super::weekdays::{Day, Weekdays};
use crate::error::{Error, Fields};
use crate::texts::Message;
use crate::time_entries::{EntryInput, Whose};
use crate::time_rules::{TimeError, Typed, parse};
use crate::web::{optional, trimmed};

const DAY_SECONDS: i32 = 24 * 60 * 60;

/// Work that comes again every week at the same hours.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct BlockInput {
    /// Whose time it is; left out: one's own. Another member's is for managers and above. A block stays its worker's.
    #[serde(default)]
    pub user_id: Option<Uuid>,
    /// The days it comes on; at least one.
    #[serde(default)]
    #[schema(required = true, min_items = 1, example = json!(["monday", "thursday"]))]
    pub weekdays: Vec<Day>,
    /// From when to when at the organization's clock, as a person types it; past midnight too.
    #[serde(default, deserialize_with = "trimmed")]
    #[schema(required = true, example = "9:00-10:30")]
    pub time: String,
    /// The first day, at most 31 days ago. Left out: today; when a block is replaced, as before.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last day; left out: none.
    #[serde(default)]
    pub to: Option<Date>,
    /// At most 2,000 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub description: String,
    /// A project of the organization that is not archived; left out: the task's.
    #[serde(default)]
    pub project_id: Option<Uuid>,
    /// A task of the project that is not cancelled.
    #[serde(default)]
    pub task_id: Option<Uuid>,
    /// Names, at most 20; those that are new are created.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Left out: as the project has it when an entry is written, else true.
    #[serde(default)]
    pub billable: Option<bool>,
}

/// Whose blocks.
#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct BlockFilter {
    /// A person's id, or `all`; left out: one's own.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub user: Whose,
}

/// A day of a block that somebody leaves out, or takes back in.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct DayInput {
    /// A day on which the block comes, and that is not over.
    #[serde(default, deserialize_with = "optional")]
    #[schema(required = true, value_type = String, format = Date)]
    pub day: Option<String>,
}

/// When a block comes, as the table keeps it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rhythm {
    pub weekdays: i16,
    pub start_second: i32,
    pub seconds: i32,
    pub first_day: Date,
}

impl BlockInput {
    /// Notes what is wrong with the rhythm. `before` is the first day of the block that is being replaced.
    pub(super) fn rhythm(&self, today: Date, before: Option<Date>) -> Result<Rhythm, Error> {
        let mut fields = Fields::default();
        let weekdays = Weekdays::of(&self.weekdays).0;
        if weekdays == 0 {
            fields.add("weekdays", "field-required");
        }
        let hours = hours(&self.time).map_err(|key| fields.add("time", key)).unwrap_or_default();
        let first_day = self.from.or(before).unwrap_or(today);
        if Some(first_day) != before && first_day < today.saturating_sub(CAUGHT_UP.days()) {
            fields.add("from", Message::from("recurring-too-long-ago").with("most", CAUGHT_UP));
        }
        if first_day > today.saturating_add(10.years()) {
            fields.add("from", "time-too-far-ahead");
        }
        if self.to.is_some_and(|to| to < first_day) {
            fields.add("to", "days-reversed");
        }
        fields.check()?;
        Ok(Rhythm { weekdays, start_second: hours.0, seconds: hours.1, first_day })
    }

    /// What its entries are to say.
    pub(super) fn entry(&self) -> EntryInput {
        EntryInput {
            description: self.description.clone(),
            project_id: self.project_id,
            task_id: self.task_id,
            tags: self.tags.clone(),
            billable: self.billable,
            ..EntryInput::default()
        }
    }
}

/// The start in seconds after midnight and the length, of a typed range of clock times.
fn hours(text: &str) -> Result<(i32, i32), &'static str> {
    if text.is_empty() {
        return Err("field-required");
    }
    match parse(text).map_err(TimeError::key)? {
        Typed::Range { from, to } => {
            let (from, to) = (second_of(from), second_of(to));
            let length = (to - from).rem_euclid(DAY_SECONDS);
            Ok((from, if length == 0 { DAY_SECONDS } else { length }))
        }
        Typed::Duration(_) => Err("recurring-needs-hours"),
    }
}

impl DayInput {
    /// The day that was sent.
    pub(super) fn day(&self) -> Result<Date, Error> {
        let day = self.day.as_deref().and_then(|text| text.trim().parse().ok());
        day.filter(|day: &Date| (1..=9998).contains(&day.year()) && *day > Date::constant(1, 1, 1))
            .ok_or(Error::field("day", "day-invalid"))
    }
}
