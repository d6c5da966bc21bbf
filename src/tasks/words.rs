//! Names of statuses and priorities: as they are stored, and as keys of the catalogue.

use queries::types::{TaskPriority, TaskStatus};

use super::{StatusFilter, TaskSort};

/// The columns of the board, in their order.
pub(super) const STATUSES: [TaskStatus; 5] =
    [TaskStatus::Todo, TaskStatus::InProgress, TaskStatus::Review, TaskStatus::Done, TaskStatus::Cancelled];
/// Those of tasks that are still to be done.
pub(super) const OPEN: [TaskStatus; 3] = [TaskStatus::Todo, TaskStatus::InProgress, TaskStatus::Review];

/// Priorities, the highest first.
pub(super) const PRIORITIES: [TaskPriority; 4] =
    [TaskPriority::Urgent, TaskPriority::High, TaskPriority::Medium, TaskPriority::Low];
/// What a list can be narrowed to: the value in its address, and the key of its text.
pub(super) const STATUS_FILTERS: [(StatusFilter, &str, &str); 7] = [
    (StatusFilter::Open, "open", "tasks-open"),
    (StatusFilter::All, "all", "status-all"),
    (StatusFilter::Todo, "todo", "task-status-todo"),
    (StatusFilter::InProgress, "in_progress", "task-status-in_progress"),
    (StatusFilter::Review, "review", "task-status-review"),
    (StatusFilter::Done, "done", "task-status-done"),
    (StatusFilter::Cancelled, "cancelled", "task-status-cancelled"),
];
/// The orders of a list: the value in its address, and the key of its text.
pub(super) const SORTS: [(TaskSort, &str, &str); 3] = [
    (TaskSort::Due, "due", "task-due"),
    (TaskSort::Priority, "priority", "task-priority"),
    (TaskSort::Name, "name", "name"),
];

/// A status as it is stored and sent.
pub(super) fn status(status: TaskStatus) -> &'static str {
    match status {
        TaskStatus::Todo => "todo",
        TaskStatus::InProgress => "in_progress",
        TaskStatus::Review => "review",
        TaskStatus::Done => "done",
        TaskStatus::Cancelled => "cancelled",
    }
}

/// A priority as it is stored and sent.
pub(super) fn priority(priority: TaskPriority) -> &'static str {
    match priority {
        TaskPriority::Low => "low",
        TaskPriority::Medium => "medium",
        TaskPriority::High => "high",
        TaskPriority::Urgent => "urgent",
    }
}

/// A priority's place in lists, the highest at 1.
pub(super) fn rank(priority: TaskPriority) -> u8 {
    match priority {
        TaskPriority::Urgent => 1,
        TaskPriority::High => 2,
        TaskPriority::Medium => 3,
        TaskPriority::Low => 4,
    }
}
