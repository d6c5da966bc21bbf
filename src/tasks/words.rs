//! Names of statuses and priorities: as they are stored, and as keys of the catalogue.

use queries::types::{TaskPriority, TaskStatus};

/// The columns of the board, in their order.
pub(super) const STATUSES: [TaskStatus; 5] =
    [TaskStatus::Todo, TaskStatus::InProgress, TaskStatus::Review, TaskStatus::Done, TaskStatus::Cancelled];
/// Those of tasks that are still to be done.
pub(super) const OPEN: [TaskStatus; 3] = [TaskStatus::Todo, TaskStatus::InProgress, TaskStatus::Review];

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
