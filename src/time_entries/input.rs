//! What people and scripts send about time.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::TimeEntry;
use super::details::Details;
use super::given_times::GivenTimes;
use super::own_rate::OwnRate;
use crate::error::Fields;
use crate::rates;
use crate::tenancy::{ManageRates, Member};
use crate::time_rules::{Prefer, truncate};
use crate::web::{optional, trimmed};

/// What is being worked on, from now or from `started_at` on.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct StartInput {
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
    /// Left out: as the project, else true.
    #[serde(default)]
    pub billable: Option<bool>,
    /// Left out: now. Not in the future.
    #[serde(default)]
    pub started_at: Option<Timestamp>,
}

/// An entry, as it is created or replaced.
///
/// Its time is given in exactly one form: `started_at` and `ended_at`, or `day` and `seconds`, or `day` and `time`.
/// When an entry is replaced, what is left out or equal to what it has stays: `started_at` or `ended_at` alone moves
/// that end, `seconds` (or a typed duration) alone keeps the start, `day` alone keeps the clock times.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct EntryInput {
    /// Whose time it is; left out: one's own. Another member's is for managers and above, and recorded. An entry stays
    /// its worker's when it is replaced.
    #[serde(default)]
    pub user_id: Option<Uuid>,
    /// At most 2,000 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub description: String,
    /// A project of the organization; an archived one only where the entry has it already. Left out: the task's.
    #[serde(default)]
    pub project_id: Option<Uuid>,
    /// A task of the project; a cancelled one only where the entry has it already.
    #[serde(default)]
    pub task_id: Option<Uuid>,
    /// Names, at most 20; those that are new are created.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Left out: as the project, else true; when an entry is replaced on the same project, as before.
    #[serde(default)]
    pub billable: Option<bool>,
    /// Minor units an hour, for this entry alone, for who sees rates; null: what the rates say. Left out: what the rates
    /// say, or, when an entry is replaced, as before.
    #[serde(default)]
    #[schema(value_type = Option<i64>)]
    pub own_rate: OwnRate,
    /// Start, floored to the whole second.
    #[serde(default)]
    pub started_at: Option<Timestamp>,
    /// End, floored to the whole second; a running entry is stopped by it.
    #[serde(default)]
    pub ended_at: Option<Timestamp>,
    /// The worker's local day.
    #[serde(default)]
    pub day: Option<Date>,
    /// 1 to 86,400 seconds.
    #[serde(default)]
    pub seconds: Option<i64>,
    /// Seconds between start and end that were not worked; left out: as the entry has it, else none. Not in `seconds`.
    #[serde(default)]
    pub break_seconds: Option<i64>,
    /// As a person types it, in the worker's time zone: `1.5`, `1:30`, `90m`, `1h30`, `9-10:30`, `9:00–17:30`.
    #[serde(default, deserialize_with = "optional")]
    #[schema(example = "9:00-10:30")]
    pub time: Option<String>,
    /// Which is meant where a local time in `time` or on `day` happens twice or never.
    #[serde(default)]
    pub prefer: Prefer,
}

impl StartInput {
    pub(super) fn details(&self) -> Details<'_> {
        Details {
            description: &self.description,
            project_id: self.project_id,
            task_id: self.task_id,
            tags: &self.tags,
            billable: self.billable,
        }
    }
}

impl From<TimeEntry> for StartInput {
    /// The same work again, from now on.
    fn from(entry: TimeEntry) -> Self {
        let TimeEntry { description, project_id, task_id, tags, billable, .. } = entry;
        Self { description, project_id, task_id, tags, billable: Some(billable), started_at: None }
    }
}

impl EntryInput {
    pub(super) fn details(&self) -> Details<'_> {
        Details {
            description: &self.description,
            project_id: self.project_id,
            task_id: self.task_id,
            tags: &self.tags,
            billable: self.billable,
        }
    }

    /// The hourly rate by hand, where it says something about that. Notes one that cannot be, or that is not theirs to set.
    pub(super) fn own_rate(&self, member: &Member, fields: &mut Fields) -> OwnRate {
        rates::check_rate(fields, "own_rate", self.own_rate.rate());
        if self.own_rate.is_said() && !member.may::<ManageRates>() {
            fields.add("own_rate", "forbidden-role");
        }
        self.own_rate
    }

    /// Whether an entry would be the same after this change.
    pub(super) fn says_the_same(&self, entry: &TimeEntry) -> bool {
        let times = self.times_changed(entry);
        let same_times = times.started_at.is_none()
            && times.ended_at.is_none()
            && times.day.is_none()
            && times.seconds.is_none()
            && times.break_seconds.is_none()
            && times.time.is_none();
        let (mut own, mut other) = (self.tags.clone(), entry.tags.clone());
        own.sort();
        other.sort();
        same_times
            && own == other
            && self.description == entry.description
            && (self.project_id, self.task_id) == (entry.project_id, entry.task_id)
            && !self.own_rate.is_said()
            && self.billable.is_none_or(|billable| billable == entry.billable)
    }

    /// The times as they were sent, for a new entry.
    pub(super) fn times(&self) -> GivenTimes<'_> {
        GivenTimes {
            started_at: self.started_at.map(truncate),
            ended_at: self.ended_at.map(truncate),
            day: self.day,
            seconds: self.seconds,
            break_seconds: self.break_seconds,
            time: self.time.as_deref(),
            prefer: self.prefer,
        }
    }

    /// The times that differ from the entry's own: whoever sends back all that was read means the difference.
    pub(super) fn times_changed(&self, entry: &TimeEntry) -> GivenTimes<'_> {
        let given = self.times();
        GivenTimes {
            started_at: given.started_at.filter(|at| entry.started_at != Some(*at)),
            ended_at: given.ended_at.filter(|at| entry.ended_at != Some(*at)),
            day: given.day.filter(|day| entry.day != *day),
            seconds: given.seconds.filter(|seconds| entry.seconds.map(i64::from) != Some(*seconds)),
            break_seconds: given.break_seconds.filter(|seconds| i64::from(entry.break_seconds) != *seconds),
            ..given
        }
    }
}

impl From<TimeEntry> for EntryInput {
    /// The entry as it is, to change a part of it.
    fn from(entry: TimeEntry) -> Self {
        let TimeEntry { description, project_id, task_id, tags, billable, .. } = entry;
        Self { description, project_id, task_id, tags, billable: Some(billable), ..Self::default() }
    }
}
