//! The record as a file: events never change, and those written meanwhile stay out.

use axum::response::Response;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{AuditEvent, AuditFilter, Event, record};
use crate::csv::Line;
use crate::downloads::{Reader, Source, attachment};
use crate::error::Error;
use crate::tenancy::{Committed, ExportAudit, SeeAudit, Tenant};

/// Events in a piece of the file.
const PIECE: i64 = 1000;

/// What the file looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// A table, for spreadsheets.
    Csv,
    /// A list of objects, for programs.
    Json,
}

/// Which events go into which kind of file.
#[derive(Debug, Deserialize, ToSchema)]
pub struct ExportInput {
    /// The kind of file.
    #[schema(inline, example = "csv")]
    pub format: Format,
    /// Which events.
    #[serde(flatten)]
    pub filter: AuditFilter,
}

/// Where the export has come to.
struct Progress {
    filter: AuditFilter,
    format: Format,
    /// Everything from here on was written, or came later.
    before: Option<i64>,
    at_start: bool,
    done: bool,
}

/// Records that the record was taken along, and hands it out.
pub(super) async fn export(
    tenant: Tenant<ExportAudit>,
    ExportInput { format, filter }: ExportInput,
) -> Result<Committed<Response>, Error> {
    filter.check(&tenant).await?;
    let event = Event::new("audit.exported").after(json!({"format": format, "filter": filter}));
    record(&tenant, event).await?;
    let progress = Progress { filter, format, before: None, at_start: true, done: false };
    let (kind, ending) = match format {
        Format::Csv => ("text/csv; charset=utf-8", "csv"),
        Format::Json => ("application/json", "json"),
    };
    let (name, reader) = (&tenant.member().organization().slug, Reader::from(&tenant));
    let name = format!("audit-{name}.{ending}");
    let committed = tenant.commit(()).await?;
    Ok(committed.map(|()| attachment(reader, progress, &name, kind)))
}

impl Source for Progress {
    type Right = SeeAudit;

    async fn next(&mut self, tenant: &Tenant<SeeAudit>) -> Result<Option<String>, Error> {
        if self.done {
            return Ok(None);
        }
        let events = self.filter.read(tenant, self.before, PIECE).await?;
        let mut piece = String::new();
        if self.at_start {
            piece.push_str(self.head());
        }
        for (number, event) in events.iter().enumerate() {
            match self.format {
                Format::Csv => piece.push_str(&line(event)),
                Format::Json => {
                    piece.push_str(if self.at_start && number == 0 { "\n" } else { ",\n" });
                    piece.push_str(&serde_json::to_string(event).map_err(Error::internal)?);
                }
            }
        }
        self.at_start &= events.is_empty();
        self.done = events.len() < usize::try_from(PIECE).unwrap_or_default();
        self.before = events.last().map(|event| event.sequence).or(self.before);
        if self.done && self.format == Format::Json {
            piece.push_str("\n]\n");
        }
        Ok(Some(piece))
    }
}

impl Progress {
    fn head(&self) -> &'static str {
        match self.format {
            Format::Csv => {
                "sequence,occurred_at,actor_kind,actor_id,actor_name,action,subject_kind,subject_id,subject_name,\
                 before,after,address,user_agent,id\r\n"
            }
            Format::Json => "[",
        }
    }
}

/// An event as a line of the table.
fn line(event: &AuditEvent) -> String {
    let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
    let json =
        |value: &Option<serde_json::Value>| value.as_ref().map(ToString::to_string).unwrap_or_default();
    Line::default()
        .field(&event.sequence.to_string())
        .field(&event.occurred_at.to_string())
        .field(&format!("{:?}", event.actor_kind).to_lowercase())
        .field(&id(event.actor_id))
        .field(&event.actor_name)
        .field(&event.action)
        .field(&event.subject_kind)
        .field(&id(event.subject_id))
        .field(&event.subject_name)
        .field(&json(&event.before))
        .field(&json(&event.after))
        .field(&event.address)
        .field(&event.user_agent)
        .field(&event.id.to_string())
        .end()
}
