//! From a file's bytes to rows: pure, without a database. Every row of the file comes out, read or faulty.

mod columns;
mod dates;
mod names;
mod row;
mod times;

use jiff::tz::TimeZone;
use queries::types::{ImportDateOrder, ImportTool};

use columns::{Column, Columns};
use dates::Evidence;
pub(super) use names::Name;
use names::Names;
pub(super) use row::Row;
use row::{Keys, Reader};

/// The most rows of one file.
pub(super) const MOST_ROWS: usize = 200_000;
/// The most people, clients, projects and tasks of one file together.
const MOST_NAMES: usize = 5000;

/// How a file is to be read: what is not given is found out.
#[derive(Clone, Debug)]
pub(super) struct Manner {
    pub tool: Option<ImportTool>,
    pub date_order: Option<ImportDateOrder>,
    pub zone: TimeZone,
}

/// What a file holds.
#[derive(Debug)]
pub(super) struct Contents {
    pub tool: ImportTool,
    pub date_order: ImportDateOrder,
    pub rows: Vec<Row>,
    pub names: Vec<Name>,
}

/// What must be asked, or is wrong with the whole file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Question {
    /// The tool, where that much is known.
    pub tool: Option<ImportTool>,
    /// A key of the catalogue.
    pub problem: &'static str,
}

/// Reads a whole file.
///
/// # Errors
/// [`Question`] where it cannot be read without the person, or at all.
pub(super) fn read(file: &[u8], manner: &Manner) -> Result<Contents, Question> {
    let ask = |problem| Question { tool: manner.tool, problem };
    let text = std::str::from_utf8(file).map_err(|_| ask("import-ask-not-text"))?;
    let (header, records) = records(text.trim_start_matches('\u{feff}')).map_err(ask)?;
    let columns = Columns::of(&header);
    let tool = manner.tool.or_else(|| columns.tool()).ok_or(ask("import-ask-tool"))?;
    let ask = |problem| Question { tool: Some(tool), problem };
    if !columns.suffice() {
        return Err(ask("import-ask-columns"));
    }
    let order = manner.date_order.or_else(|| date_order(&columns, &records));
    let date_order = order.ok_or(ask("import-ask-date-order"))?;
    let reader = Reader { columns, date_order, zone: manner.zone.clone() };
    let (mut names, mut keys) = (Names::default(), Keys::of(tool));
    let rows = records.iter().map(|record| reader.row(record, &mut names, &mut keys)).collect();
    let names = names.into_all();
    if names.len() > MOST_NAMES {
        return Err(ask("import-ask-too-many-names"));
    }
    Ok(Contents { tool, date_order, rows, names })
}

/// The header and the rows that are not blank.
fn records(text: &str) -> Result<(csv::StringRecord, Vec<csv::StringRecord>), &'static str> {
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: char| first.matches(mark).count();
    let delimiter = [',', ';', '\t'].into_iter().rev().max_by_key(|mark| count(*mark)).unwrap_or(',');
    let delimiter = u8::try_from(delimiter).map_err(|_| "import-ask-not-text")?;
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|_| "import-ask-not-text")?.clone();
    let mut records = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| "import-ask-not-text")?;
        if record.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        if records.len() >= MOST_ROWS {
            return Err("import-ask-too-many-rows");
        }
        records.push(record);
    }
    if records.is_empty() { Err("import-ask-no-rows") } else { Ok((header, records)) }
}

/// The order in which the file's days have their numbers, where its days leave no doubt.
fn date_order(columns: &Columns, records: &[csv::StringRecord]) -> Option<ImportDateOrder> {
    let (mut evidence, mut others) = (Evidence::none(), false);
    for record in records {
        for column in [Column::Date, Column::StartDate, Column::EndDate, Column::Start, Column::End] {
            let text = columns.get(record, column);
            let day = dates::split(text).map_or(text, |(day, _)| day);
            evidence.note(day);
            others |= dates::needs_order(day);
        }
    }
    evidence.order(others)
}
