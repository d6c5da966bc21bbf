//! Blocks as they are read.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use queries::queries::recurring_blocks::queries::BlockRow;
use queries::types::Color;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::schedule::{Schedule, clock};
use super::weekdays::{Day, Weekdays};

/// Work that comes again every week at the same hours.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RecurringBlock {
    /// The block's id.
    pub id: Uuid,
    /// Whose time it is.
    pub user_id: Uuid,
    /// Their name.
    pub user_name: String,
    /// The days it comes on, Monday first.
    pub weekdays: Vec<Day>,
    /// Start at the organization's clock.
    #[schema(value_type = String, example = "09:00:00")]
    pub starts: Time,
    /// End at the organization's clock; not later than the start: on the next day.
    #[schema(value_type = String, example = "10:30:00")]
    pub ends: Time,
    /// Whole seconds of each entry, also when the clock changes.
    pub seconds: i32,
    /// The first day.
    pub from: Date,
    /// The last day, where there is such.
    pub to: Option<Date>,
    /// What is worked on.
    pub description: String,
    /// Its project.
    pub project_id: Option<Uuid>,
    /// The project's name; null also where the reader does not see the project.
    pub project_name: Option<String>,
    /// The project's colour.
    pub project_color: Option<Color>,
    /// Its task.
    pub task_id: Option<Uuid>,
    /// The task's name.
    pub task_name: Option<String>,
    /// Names.
    pub tags: Vec<String>,
    /// Null: as the project has it.
    pub billable: Option<bool>,
    /// Counts its changes, for `If-Match`.
    pub version: i32,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// A time that a block will come, in local time of the person whose time it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct PlannedBlock {
    /// The block's id.
    pub block_id: Uuid,
    /// The day at the organization's clock, which names this time among the block's.
    pub day: Date,
    /// Local start.
    #[schema(value_type = String, example = "2026-03-02T09:00:00")]
    pub starts: DateTime,
    /// Local end.
    #[schema(value_type = String, example = "2026-03-02T10:30:00")]
    pub ends: DateTime,
    /// Whole seconds.
    pub seconds: i32,
    /// What is to be worked on.
    pub description: String,
    /// Its project's name.
    pub project_name: Option<String>,
    /// Its project's colour.
    pub project_color: Option<Color>,
}

impl Schedule {
    /// A block's.
    pub(super) fn of(row: &BlockRow) -> Self {
        Self {
            weekdays: Weekdays(row.weekdays),
            start_second: row.start_second,
            seconds: row.seconds,
            first_day: row.first_day,
            last_day: row.last_day,
        }
    }
}

impl From<BlockRow> for RecurringBlock {
    fn from(row: BlockRow) -> Self {
        Self {
            id: row.id,
            user_id: row.user_id,
            user_name: row.user_name,
            weekdays: Weekdays(row.weekdays).days(),
            starts: clock(row.start_second),
            ends: clock(row.start_second + row.seconds),
            seconds: row.seconds,
            from: row.first_day,
            to: row.last_day,
            description: row.description,
            project_id: row.project_id,
            project_name: row.project_name,
            project_color: row.project_color,
            task_id: row.task_id,
            task_name: row.task_name,
            tags: row.tags,
            billable: row.billable,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}
