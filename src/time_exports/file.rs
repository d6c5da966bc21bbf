//! Entries as a file: what the list shows, in its order.

use axum::response::Response;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::{calendar, table};
use crate::audit::{self, Event};
use crate::downloads::{Reader, Source, attachment};
use crate::error::{Error, Fields};
use crate::tenancy::{Committed, ExportTime, SeeTime, Tenant};
use crate::time_entries::Workers;
use crate::time_entries::{EntryFilter, ListPart, TimeEntry};

/// Entries in a piece of the file.
const PIECE: i64 = 1000;

/// What the file looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// A table, for spreadsheets.
    Csv,
    /// Events, for calendar programs.
    Ics,
}

/// Which entries go into which kind of file; the filter is the list's.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct ExportInput {
    /// The kind of file.
    #[schema(inline, example = "csv")]
    pub format: Format,
    /// Which entries.
    #[serde(flatten)]
    pub filter: EntryFilter,
}

/// Where the file has come to.
struct Progress {
    format: Format,
    filter: EntryFilter,
    part: ListPart,
    /// The calendar's name.
    name: String,
    /// When it was asked for.
    now: Timestamp,
    workers: Workers,
    at_start: bool,
    done: bool,
}

/// Records that time was taken along, and hands it out.
pub(super) async fn export(
    tenant: Tenant<ExportTime>,
    input: ExportInput,
) -> Result<Committed<Response>, Error> {
    let ExportInput { format, filter } = &input;
    let worker = filter.user.worker(tenant.member())?;
    input.check().map_err(Error::Invalid)?;
    let mut facts = json!(filter);
    (facts["format"], facts["user"]) = (json!(format), json!(worker));
    audit::record(&tenant, Event::new("time_entry.exported").after(facts)).await?;
    let (kind, ending) = match input.format {
        Format::Csv => ("text/csv; charset=utf-8", "csv"),
        Format::Ics => ("text/calendar; charset=utf-8", "ics"),
    };
    let organization = tenant.member().organization();
    let (file, reader) = (format!("time-{}.{ending}", organization.slug), Reader::from(&tenant));
    let progress = Progress::new(input, &organization.name, tenant.now());
    let committed = tenant.commit(()).await?;
    Ok(committed.map(|()| attachment(reader, progress, &file, kind)))
}

impl ExportInput {
    /// Refuses days that go backwards.
    pub(super) fn check(&self) -> Result<(), Fields> {
        let mut fields = Fields::default();
        self.filter.check_days(&mut fields);
        if fields.is_empty() { Ok(()) } else { Err(fields) }
    }
}

impl Progress {
    fn new(input: ExportInput, name: &str, now: Timestamp) -> Self {
        let ExportInput { format, filter } = input;
        let (name, part) = (name.to_owned(), ListPart::default());
        Self { format, filter, part, name, now, workers: Workers::default(), at_start: true, done: false }
    }

    fn head(&self) -> String {
        match self.format {
            Format::Csv => table::HEAD.to_owned(),
            Format::Ics => calendar::head(&self.name),
        }
    }

    fn part(&self, entry: &TimeEntry) -> String {
        match self.format {
            Format::Csv => table::line(entry, &self.workers),
            Format::Ics => calendar::event(entry, &self.workers, self.now),
        }
    }
}

impl Source for Progress {
    type Right = SeeTime;

    async fn next(&mut self, tenant: &Tenant<SeeTime>) -> Result<Option<String>, Error> {
        if self.done {
            return Ok(None);
        }
        let entries = self.filter.read(tenant, &self.part, PIECE).await?;
        self.workers.meet(tenant, &entries).await?;
        let mut piece = if self.at_start { self.head() } else { String::new() };
        piece.extend(entries.iter().map(|entry| self.part(entry)));
        self.at_start = false;
        self.done = entries.len() < usize::try_from(PIECE).unwrap_or_default();
        if let Some(last) = entries.last() {
            self.part = ListPart::behind(last);
        }
        if self.done && self.format == Format::Ics {
            piece.push_str(calendar::END);
        }
        Ok(Some(piece))
    }
}
