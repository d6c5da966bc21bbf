//! What people and scripts send about tasks.

use jiff::civil::Date;
use queries::types::{TaskPriority, TaskStatus};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::error::Fields;
use crate::web::{length, trimmed};

/// The longest estimate: 10,000 hours, in seconds; as `tasks_estimate_range` has it.
pub(super) const LONGEST_ESTIMATE: i64 = 36_000_000;

/// A task, as it is created or replaced.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct TaskInput {
    /// A project of the organization, for a new task one that is not archived. A task stays in its project.
    pub project_id: Uuid,
    /// Unique in its project; 1 to 200 characters.
    #[serde(deserialize_with = "trimmed")]
    pub name: String,
    /// Markdown, at most 20,000 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub description: String,
    /// `todo` when left out. `cancelled` does not become `done`, nor `done` `cancelled`.
    #[serde(default = "todo")]
    pub status: TaskStatus,
    /// `medium` when left out.
    #[serde(default = "medium")]
    pub priority: TaskPriority,
    /// An active member's user id.
    #[serde(default)]
    pub assignee_id: Option<Uuid>,
    /// The day until which it is to be done.
    #[serde(default)]
    pub due_on: Option<Date>,
    /// How long it will probably take, 1 to 36,000,000 seconds.
    #[serde(default)]
    pub estimate_seconds: Option<i64>,
}

/// Where a task goes on the board.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct MoveInput {
    /// The column.
    pub status: TaskStatus,
    /// The task of that column that it is to follow; left out: it goes to the top.
    #[serde(default)]
    pub after_id: Option<Uuid>,
}

/// The status of a task that names none.
pub(super) fn todo() -> TaskStatus {
    TaskStatus::Todo
}

/// The priority of a task that names none.
pub(super) fn medium() -> TaskPriority {
    TaskPriority::Medium
}

impl TaskInput {
    /// A task that is only a name.
    pub(super) fn named(project_id: Uuid, name: &str) -> Self {
        Self {
            project_id,
            name: name.trim().to_owned(),
            description: String::new(),
            status: todo(),
            priority: medium(),
            assignee_id: None,
            due_on: None,
            estimate_seconds: None,
        }
    }

    /// Notes the problem of every field that can be judged alone.
    pub(super) fn check_into(&self, fields: &mut Fields) {
        length(fields, "name", &self.name, 1, 200);
        length(fields, "description", &self.description, 0, 20_000);
        if self.due_on.is_some_and(|day| !(1970..=9999).contains(&day.year())) {
            fields.add("due_on", "day-invalid");
        }
        if self.estimate_seconds.is_some_and(|seconds| !(1..=LONGEST_ESTIMATE).contains(&seconds)) {
            fields.add("estimate_seconds", "estimate-range");
        }
    }

    /// The estimate as it is stored; what [`Self::check_into`] let through fits.
    pub(super) fn estimate(&self) -> Option<i32> {
        self.estimate_seconds.and_then(|seconds| i32::try_from(seconds).ok())
    }
}
