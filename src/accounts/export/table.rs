//! The time entries, as a table for spreadsheets.

use jiff::Timestamp;
use queries::queries::accounts::export::queries::OwnEntry;

use super::{Export, is_full};
use crate::csv::Line;
use crate::error::Error;

const HEAD: &str =
    "organization,day,start,end,break_seconds,seconds,client,project,task,description,tags,billable,id\r\n";

/// Writes the file: the entries of every organization, deleted ones left out.
pub(super) async fn write(export: &Export) -> Result<(), Error> {
    export.send(HEAD).await?;
    for place in &export.organizations {
        let mut after = None;
        loop {
            let entries = export.entries(place.id, after).await?;
            let kept = entries.iter().filter(|entry| entry.deleted_at.is_none());
            export.send(kept.map(|entry| line(&place.name, entry)).collect::<String>()).await?;
            if !is_full(&entries) {
                break;
            }
            after = entries.last().map(|entry| entry.id);
        }
    }
    Ok(())
}

fn line(organization: &str, entry: &OwnEntry) -> String {
    let instant = |at: Option<Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
    Line::default()
        .field(organization)
        .field(&entry.day.to_string())
        .field(&instant(entry.started_at))
        .field(&instant(entry.ended_at))
        .field(&entry.break_seconds.to_string())
        .field(&entry.seconds.map(|seconds| seconds.to_string()).unwrap_or_default())
        .field(entry.client.as_deref().unwrap_or_default())
        .field(entry.project.as_deref().unwrap_or_default())
        .field(entry.task.as_deref().unwrap_or_default())
        .field(&entry.description)
        .field(&entry.tags.join(", "))
        .field(if entry.billable { "true" } else { "false" })
        .field(&entry.id.to_string())
        .end()
}
