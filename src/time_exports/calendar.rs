//! Entries as events of a calendar file (RFC 5545).

use icalendar::{Calendar, Component, Event, Property};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::time_entries::TimeEntry;
use crate::time_entries::Workers;
use crate::time_rules::format_hms;

/// How the file ends.
pub(super) const END: &str = "END:VCALENDAR\r\n";

/// How the file begins; programs that subscribe ask again every hour.
pub(super) fn head(name: &str) -> String {
    let again = Property::new("REFRESH-INTERVAL", "PT1H").append_parameter(("VALUE", "DURATION")).done();
    let calendar = Calendar::empty()
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//TimeTracker//Time entries//EN"))
        .name(name)
        .append_property(again)
        .done()
        .to_string();
    calendar.trim_end_matches(END).to_owned()
}

/// An entry's event. A length without clock times stands at its day, with the length in its title; what runs ends now.
pub(super) fn event(entry: &TimeEntry, workers: &Workers, now: Timestamp) -> String {
    let mut event = Event::new();
    event
        .uid(&format!("{}@timetracker", entry.id))
        .summary(&title(entry))
        .description(&details(entry, workers))
        .sequence(u32::try_from(entry.version).unwrap_or_default())
        .add_property("DTSTAMP", instant(now))
        .add_property("CREATED", instant(entry.created_at))
        .add_property("LAST-MODIFIED", instant(entry.updated_at))
        .add_property("TRANSP", "TRANSPARENT");
    if let Some(start) = entry.started_at {
        event.add_property("DTSTART", instant(start));
        event.add_property("DTEND", instant(entry.ended_at.unwrap_or_else(|| now.max(start))));
    } else {
        event.append_property(day("DTSTART", entry.day));
        event.append_property(day("DTEND", entry.day.tomorrow().unwrap_or(entry.day)));
    }
    event.done().to_string()
}

/// What was worked on, or else where; a length without clock times comes first.
fn title(entry: &TimeEntry) -> String {
    let names = [Some(entry.description.as_str()), entry.task_name.as_deref(), entry.project_name.as_deref()];
    let what = names.into_iter().flatten().find(|name| !name.is_empty()).unwrap_or("–");
    match entry.seconds {
        Some(seconds) if entry.started_at.is_none() => format!("{} {what}", format_hms(seconds.into())),
        _ => what.to_owned(),
    }
}

/// Who worked, and for what: a line each.
fn details(entry: &TimeEntry, workers: &Workers) -> String {
    let worker = workers.of(entry).map(|worker| worker.name.as_str());
    let parts =
        [worker, entry.client_name.as_deref(), entry.project_name.as_deref(), entry.task_name.as_deref()];
    let tags: Vec<String> = entry.tags.iter().map(|tag| format!("#{tag}")).collect();
    let lines: Vec<&str> = parts.into_iter().flatten().chain(tags.iter().map(String::as_str)).collect();
    lines.join("\n")
}

fn instant(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn day(name: &str, day: Date) -> Property {
    Property::new(name, day.strftime("%Y%m%d").to_string()).append_parameter(("VALUE", "DATE")).done()
}
