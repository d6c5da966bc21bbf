//! What happened to a task, in words.

use queries::types::TaskChange;

use crate::texts::Text;
use crate::time_rules::format_hms;
use crate::web::Page;

/// What somebody did.
pub fn told(page: &Page, change: TaskChange, (old, new): (Option<&str>, Option<&str>)) -> Text {
    let key = match change {
        TaskChange::Created => return page.t("task-was-created"),
        TaskChange::Description => return page.t("task-was-described"),
        TaskChange::Deleted => return page.t("task-was-deleted"),
        TaskChange::Restored => return page.t("task-was-restored"),
        TaskChange::Name => "task-was-renamed",
        TaskChange::Priority => "task-priority-changed",
        TaskChange::Assignee => "task-assignee-changed",
        TaskChange::DueOn => "task-day-changed",
        TaskChange::Estimate => "task-estimate-changed",
        TaskChange::Status => "task-was-moved",
    };
    let value =
        |stored: Option<&str>| stored.map_or_else(|| page.t("nothing"), |stored| value(page, change, stored));
    page.t2(key, ("old", value(old)), ("new", value(new)))
}

/// A stored value as the reader writes it.
fn value(page: &Page, change: TaskChange, stored: &str) -> Text {
    let read = match change {
        TaskChange::Status => Some(page.t(&format!("task-status-{stored}"))),
        TaskChange::Priority => Some(page.t(&format!("task-priority-{stored}"))),
        TaskChange::DueOn => stored.parse().ok().map(|day| page.day(day)),
        TaskChange::Estimate => stored.parse().ok().map(|seconds| format_hms(seconds).into()),
        _ => None,
    };
    read.unwrap_or_else(|| stored.to_owned().into())
}
