//! One row of a file, as the staging table takes it.

use std::collections::HashMap;
use std::fmt::Write;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use queries::types::{ImportDateOrder, ImportTool};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::columns::{Column, Columns};
use super::dates;
use super::names::{Named, Names};
use super::times::{Length, Said};
use crate::clock::new_id;

/// The longest name of a client, project or task, in characters.
const LONGEST_NAME: usize = 200;
/// The longest description, in characters.
const LONGEST_DESCRIPTION: usize = 2000;
/// The longest tag, in characters, and the most tags of an entry.
const LONGEST_TAG: usize = 50;
const MOST_TAGS: usize = 20;

/// A row. One that could not be read has a reason, and its seconds as far as they are known.
#[derive(Clone, Debug, Default, Serialize)]
pub(in crate::imports) struct Row {
    pub line: i32,
    pub reason: Option<&'static str>,
    pub key: Option<String>,
    pub entry: Option<Uuid>,
    pub person: Option<i32>,
    pub project: Option<i32>,
    pub task: Option<i32>,
    pub description: String,
    #[serde(rename = "tag_names")]
    pub tags: Vec<String>,
    pub billable: Option<bool>,
    pub started_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    pub break_seconds: i64,
    pub day: Option<Date>,
    pub seconds: i64,
}

/// Makes each row's key: what it says, and how many equal ones came before it in the file.
#[derive(Debug)]
pub(super) struct Keys {
    tool: ImportTool,
    seen: HashMap<[u8; 32], u32>,
}

/// What a row means, whatever the time zone that its clock times are read in.
#[derive(Serialize)]
struct Meaning<'a> {
    tool: ImportTool,
    person: String,
    client: &'a str,
    project: &'a str,
    task: &'a str,
    description: &'a str,
    tags: &'a [String],
    billable: Option<bool>,
    start: Option<DateTime>,
    end: Option<DateTime>,
    day: Date,
    seconds: Option<i64>,
}

impl Keys {
    pub(super) fn of(tool: ImportTool) -> Self {
        Self { tool, seen: HashMap::new() }
    }

    fn key(&mut self, named: Named<'_>, row: &Row, said: Said) -> String {
        let Named { person, email, client, project, task } = named;
        let meaning = Meaning {
            tool: self.tool,
            person: if email.is_empty() { person.to_lowercase() } else { email.to_lowercase() },
            client,
            project,
            task,
            description: &row.description,
            tags: &row.tags,
            billable: row.billable,
            start: said.start,
            end: said.end,
            day: said.day,
            seconds: said.length.map(|length| length.seconds),
        };
        let digest: [u8; 32] = Sha256::digest(serde_json::to_vec(&meaning).unwrap_or_default()).into();
        let before = self.seen.entry(digest).or_default();
        *before += 1;
        let numbered = Sha256::new().chain_update(digest).chain_update(before.to_be_bytes()).finalize();
        numbered.iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

/// How rows are read.
#[derive(Debug)]
pub(super) struct Reader {
    pub columns: Columns,
    pub date_order: ImportDateOrder,
    pub zone: TimeZone,
}

impl Reader {
    /// Reads a row; what is wrong with it is its reason.
    pub(super) fn row(&self, record: &csv::StringRecord, names: &mut Names, keys: &mut Keys) -> Row {
        let line = record.position().map_or(0, csv::Position::line);
        let get = |column| self.columns.get(record, column);
        let mut row = Row {
            line: i32::try_from(line).unwrap_or(i32::MAX),
            description: get(Column::Description).to_owned(),
            tags: tags(get(Column::Tags)),
            ..Row::default()
        };
        let length = self.length(record);
        row.seconds = length.ok().flatten().map_or(0, |length| length.seconds.min(i64::from(i32::MAX)));
        if let Err(reason) = self.fill(record, length, &mut row, names, keys) {
            let (description, tags) = (row.description.chars().take(LONGEST_DESCRIPTION), Vec::new());
            let description = description.filter(|c| *c != '\0').collect();
            row = Row {
                line: row.line,
                seconds: row.seconds,
                reason: Some(reason),
                description,
                tags,
                ..Row::default()
            };
        }
        row
    }

    fn fill(
        &self,
        record: &csv::StringRecord,
        length: Result<Option<Length>, &'static str>,
        row: &mut Row,
        names: &mut Names,
        keys: &mut Keys,
    ) -> Result<(), &'static str> {
        let get = |column| self.columns.get(record, column);
        if record.iter().any(|field| field.contains('\0')) {
            return Err("import-fault-text");
        }
        row.billable = billable(get(Column::Billable))?;
        let said = self.said(record, length?)?;
        let worked = said.in_zone(&self.zone)?;
        let whole = [get(Column::FirstName), get(Column::LastName)].join(" ");
        let shown = [get(Column::DisplayName), get(Column::Person), whole.trim()];
        let person = shown.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        let what = Named {
            person,
            email: get(Column::Email),
            client: get(Column::Client),
            project: get(Column::Project),
            task: get(Column::Task),
        };
        fits(what, row)?;
        (row.started_at, row.ended_at) = worked.span.unzip();
        (row.break_seconds, row.seconds, row.day) = (worked.break_seconds, worked.seconds, Some(said.day));
        row.key = Some(keys.key(what, row, said));
        row.entry = Some(new_id());
        let numbers = names.note(what, row.seconds);
        (row.person, row.project, row.task) = (Some(numbers.person), numbers.project, numbers.task);
        Ok(())
    }

    /// The length that a row says: what is exact goes before decimals, which are mostly rounded.
    fn length(&self, record: &csv::StringRecord) -> Result<Option<Length>, &'static str> {
        let texts = [Column::Duration, Column::Decimal].map(|column| self.columns.get(record, column));
        let said = texts.into_iter().find(|text| !text.is_empty());
        said.map(|text| Length::read(text).ok_or("import-fault-length")).transpose()
    }

    /// The clock times and the day of a row.
    fn said(&self, record: &csv::StringRecord, length: Option<Length>) -> Result<Said, &'static str> {
        let get = |column| self.columns.get(record, column);
        let (date, start_date) = (get(Column::Date), get(Column::StartDate));
        let day = if start_date.is_empty() { date } else { start_date };
        let end_date = Some(get(Column::EndDate)).filter(|text| !text.is_empty()).unwrap_or(day);
        let start = self.moment(day, get(Column::StartTime), get(Column::Start))?;
        let end = self.moment(end_date, get(Column::EndTime), get(Column::End))?;
        let day = match start {
            Some(start) => start.date(),
            None => dates::date(day, self.date_order).ok_or("import-fault-day")?,
        };
        // A day alone beside two clock times: work past midnight ended on the next.
        let over = get(Column::EndDate).is_empty() && dates::split(get(Column::End)).is_none();
        let end = match (start, end) {
            (Some(start), Some(end)) if over && end < start => next_day(end),
            (_, end) => end,
        };
        Ok(Said { start, end, day, length })
    }

    /// A moment from its own field, or from a day's and a clock time's; none where nothing says it.
    fn moment(&self, day: &str, clock: &str, whole: &str) -> Result<Option<DateTime>, &'static str> {
        let (day, clock) = match dates::split(whole) {
            Some(both) if dates::date(both.0, self.date_order).is_some() => both,
            _ if clock.is_empty() => (day, whole),
            _ => (day, clock),
        };
        if clock.is_empty() {
            return Ok(None);
        }
        dates::moment(day, clock, self.date_order).map(Some).ok_or("import-fault-time")
    }
}

/// The same clock time on the next day.
fn next_day(moment: DateTime) -> Option<DateTime> {
    Some(moment.date().tomorrow().ok()?.to_datetime(moment.time()))
}

/// Each tag once, in order.
fn tags(text: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in text.split([',', ';']).map(str::trim).filter(|tag| !tag.is_empty()) {
        if !tags.iter().any(|known| known.to_lowercase() == tag.to_lowercase()) {
            tags.push(tag.to_owned());
        }
    }
    tags.sort();
    tags
}

fn billable(text: &str) -> Result<Option<bool>, &'static str> {
    match text.to_ascii_lowercase().as_str() {
        "" => Ok(None),
        "yes" | "true" | "1" => Ok(Some(true)),
        "no" | "false" | "0" => Ok(Some(false)),
        _ => Err("import-fault-billable"),
    }
}

fn fits(named: Named<'_>, row: &Row) -> Result<(), &'static str> {
    let length = |text: &str| text.chars().count();
    let texts = [named.person, named.email, named.client, named.project, named.task];
    if texts.into_iter().any(|text| length(text) > LONGEST_NAME) {
        return Err("import-fault-name");
    }
    if length(&row.description) > LONGEST_DESCRIPTION {
        return Err("import-fault-description");
    }
    if row.tags.len() > MOST_TAGS || row.tags.iter().any(|tag| length(tag) > LONGEST_TAG) {
        return Err("import-fault-tags");
    }
    Ok(())
}
