//! Tasks as templates write them; everything by reference, as templates lend it.

#![expect(clippy::trivially_copy_pass_by_ref, clippy::ref_option, reason = "templates lend their values")]

use jiff::civil::Date;
use jiff::tz::TimeZone;
use queries::types::{TaskPriority, TaskStatus};
use uuid::Uuid;

use super::words;
use crate::texts::Text;
use crate::time_rules::{format_hm, format_hms};
use crate::web::Page;

/// A status as forms send it.
pub(super) fn status(status: &TaskStatus) -> &'static str {
    words::status(*status)
}

/// A status in words.
pub(crate) fn status_text(page: &Page, status: &TaskStatus) -> Text {
    page.t(&format!("task-status-{}", words::status(*status)))
}

/// A priority as forms send it.
pub(super) fn priority(priority: &TaskPriority) -> &'static str {
    words::priority(*priority)
}

/// A priority in words.
pub(super) fn priority_text(page: &Page, priority: &TaskPriority) -> Text {
    page.t(&format!("task-priority-{}", words::priority(*priority)))
}

/// The class of a priority that stands out; none of one that does not.
pub(super) fn priority_class(priority: &TaskPriority) -> Option<&'static str> {
    match priority {
        TaskPriority::Urgent => Some("bad"),
        TaskPriority::High => Some("warn"),
        TaskPriority::Medium | TaskPriority::Low => None,
    }
}

/// A day with its year.
pub(super) fn day(page: &Page, day: &Date) -> Text {
    page.day(*day)
}

/// A day near today; with its year where that is another one.
pub(super) fn short_day(page: &Page, day: &Date) -> Text {
    let today = TimeZone::UTC.to_datetime(page.now()).date();
    if day.year() == today.year() { page.short_day(*day) } else { page.day(*day) }
}

/// The time spent, of the estimate where there is one, in hours and minutes; none where there is neither.
pub(super) fn effort(seconds: &i64, estimate: &Option<i32>) -> Option<String> {
    match estimate {
        Some(estimate) => Some(format!("{} / {}", format_hm(*seconds), format_hm((*estimate).into()))),
        None => (*seconds > 0).then(|| format_hm(*seconds)),
    }
}

/// Seconds, exact.
pub(super) fn exact(seconds: &i64) -> String {
    format_hms(*seconds)
}

/// Whether an id is the chosen one.
pub(super) fn is(chosen: &Option<Uuid>, id: &Uuid) -> bool {
    chosen.as_ref() == Some(id)
}
