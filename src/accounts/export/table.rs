//! The time entries, as a table for spreadsheets.

use queries::queries::accounts::export::queries::OwnEntry;

use super::{Export, is_full};
use crate::error::Error;

const HEAD: [&str; 11] = [
    "organization",
    "day",
    "start",
    "end",
    "seconds",
    "client",
    "project",
    "description",
    "tags",
    "billable",
    "id",
];

/// Writes the file: the entries of every organization, deleted ones left out.
pub(super) async fn write(export: &Export) -> Result<(), Error> {
    export.send(lines([HEAD.map(str::to_owned)])?).await?;
    for place in &export.organizations {
        let mut after = None;
        loop {
            let entries = export.entries(place.id, after).await?;
            let kept = entries.iter().filter(|entry| entry.deleted_at.is_none());
            export.send(lines(kept.map(|entry| line(&place.name, entry)))?).await?;
            if !is_full(&entries) {
                break;
            }
            after = entries.last().map(|entry| entry.id);
        }
    }
    Ok(())
}

fn line(organization: &str, entry: &OwnEntry) -> [String; 11] {
    let instant = |at: Option<jiff::Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
    [
        harmless(organization),
        entry.day.to_string(),
        instant(entry.started_at),
        instant(entry.ended_at),
        entry.seconds.map(|seconds| seconds.to_string()).unwrap_or_default(),
        harmless(entry.client.as_deref().unwrap_or_default()),
        harmless(entry.project.as_deref().unwrap_or_default()),
        harmless(&entry.description),
        harmless(&entry.tags.join(", ")),
        entry.billable.to_string(),
        entry.id.to_string(),
    ]
}

fn lines(rows: impl IntoIterator<Item = [String; 11]>) -> Result<Vec<u8>, Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(Error::internal)?;
    }
    writer.into_inner().map_err(Error::internal)
}

/// Text that a spreadsheet takes for text: what begins like a formula gets an apostrophe in front.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
