//! Entries as lines of CSV.

use jiff::Timestamp;

use crate::csv::Line;
use crate::time_entries::TimeEntry;
use crate::time_entries::Workers;
use crate::time_rules::format_hms;

/// The names of the columns. Times are the worker's local ones, with their offset.
pub(super) const HEAD: &str = "day,start,end,duration,seconds,break_seconds,person,email,client,project,task,description,tags,billable,source,id\r\n";

/// An entry's line; what runs has no end and no length yet.
pub(super) fn line(entry: &TimeEntry, workers: &Workers) -> String {
    let worker = workers.of(entry);
    let local = |at: Option<Timestamp>| match (at, worker) {
        (Some(at), Some(worker)) => {
            at.to_zoned(worker.zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
        }
        _ => String::new(),
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    Line::default()
        .field(&entry.day.to_string())
        .field(&local(entry.started_at))
        .field(&local(entry.ended_at))
        .field(&entry.seconds.map(|seconds| format_hms(seconds.into())).unwrap_or_default())
        .field(&entry.seconds.map(|seconds| seconds.to_string()).unwrap_or_default())
        .field(&entry.break_seconds.to_string())
        .field(worker.map_or("", |worker| worker.name.as_str()))
        .field(worker.map_or("", |worker| worker.email.as_str()))
        .field(&text(&entry.client_name))
        .field(&text(&entry.project_name))
        .field(&text(&entry.task_name))
        .field(&entry.description)
        .field(&entry.tags.join(", "))
        .field(if entry.billable { "yes" } else { "no" })
        .field(&format!("{:?}", entry.source).to_lowercase())
        .field(&entry.id.to_string())
        .end()
}
