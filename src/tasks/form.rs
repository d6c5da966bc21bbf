//! What people type about tasks: as the API's input, but the day and the estimate as they write them.

use queries::types::{TaskPriority, TaskStatus};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::input::{medium, todo};
use super::{Task, TaskInput};
use crate::error::{Error, Fields};
use crate::notation::Notation;
use crate::time_rules::{format_hms, parse_duration};
use crate::web::{optional_id, trimmed};

/// The form's fields as they were typed, so that a rejected form shows them again.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct TaskForm {
    /// The version the form started from; none for a new task.
    pub version: Option<i32>,
    /// Needed for a new task.
    #[serde(default, deserialize_with = "optional_id")]
    pub project_id: Option<Uuid>,
    /// As in the API.
    #[serde(default, deserialize_with = "trimmed")]
    pub name: String,
    /// As in the API.
    #[serde(default, deserialize_with = "trimmed")]
    pub description: String,
    /// As in the API.
    #[serde(default = "todo")]
    pub status: TaskStatus,
    /// As in the API.
    #[serde(default = "medium")]
    pub priority: TaskPriority,
    /// Empty for nobody.
    #[serde(default, deserialize_with = "optional_id")]
    pub assignee_id: Option<Uuid>,
    /// A day, or empty.
    #[serde(default, deserialize_with = "trimmed")]
    pub due_on: String,
    /// A duration such as `2:30` or `90m`, or empty.
    #[serde(default, deserialize_with = "trimmed")]
    pub estimate_seconds: String,
}

impl TaskForm {
    /// The empty form, for a project and a column of the board where they are named.
    pub(super) fn new(project_id: Option<Uuid>, status: Option<TaskStatus>) -> Self {
        Self {
            version: None,
            project_id,
            name: String::new(),
            description: String::new(),
            status: status.unwrap_or_else(todo),
            priority: medium(),
            assignee_id: None,
            due_on: String::new(),
            estimate_seconds: String::new(),
        }
    }

    /// The form for a task that exists.
    pub(super) fn of(task: &Task) -> Self {
        Self {
            version: Some(task.version),
            project_id: Some(task.project_id),
            name: task.name.clone(),
            description: task.description.clone(),
            status: task.status,
            priority: task.priority,
            assignee_id: task.assignee_id,
            due_on: task.due_on.map(|day| day.to_string()).unwrap_or_default(),
            estimate_seconds: task.estimate_seconds.map(|s| format_hms(s.into())).unwrap_or_default(),
        }
    }

    /// The input that was meant, with all problems told at once.
    pub(super) fn read(&self, notation: Notation) -> Result<TaskInput, Error> {
        let mut fields = Fields::default();
        let due_on = match self.due_on.as_str() {
            "" => None,
            text => notation.read_day(text).or_else(|| {
                fields.add("due_on", "day-invalid");
                None
            }),
        };
        let estimate_seconds = match self.estimate_seconds.as_str() {
            "" => None,
            text => parse_duration(text).map_err(|error| fields.add("estimate_seconds", error.key())).ok(),
        };
        if self.project_id.is_none() {
            fields.add("project_id", "field-required");
        }
        let input = TaskInput {
            project_id: self.project_id.unwrap_or_default(),
            name: self.name.clone(),
            description: self.description.clone(),
            status: self.status,
            priority: self.priority,
            assignee_id: self.assignee_id,
            due_on,
            estimate_seconds,
        };
        input.check_into(&mut fields);
        fields.check().map(|()| input)
    }
}
