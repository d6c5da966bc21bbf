//! Which column of a file holds what, by its name.

use queries::types::ImportTool;

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Person,
    DisplayName,
    FirstName,
    LastName,
    Email,
    Client,
    Project,
    Task,
    Description,
    Tags,
    Billable,
    Date,
    StartDate,
    StartTime,
    EndDate,
    EndTime,
    Start,
    End,
    Duration,
    Decimal,
}

/// The names that the tools give their columns, in small letters.
const NAMES: &[(&str, Column)] = &[
    ("user", Column::Person),
    ("member", Column::Person),
    ("username", Column::Person),
    ("name", Column::DisplayName),
    ("first name", Column::FirstName),
    ("last name", Column::LastName),
    ("email", Column::Email),
    ("client", Column::Client),
    ("customer", Column::Client),
    ("project", Column::Project),
    ("task", Column::Task),
    ("activity", Column::Task),
    ("description", Column::Description),
    ("notes", Column::Description),
    ("tags", Column::Tags),
    ("billable", Column::Billable),
    ("billable?", Column::Billable),
    ("date", Column::Date),
    ("start date", Column::StartDate),
    ("start time", Column::StartTime),
    ("end date", Column::EndDate),
    ("stop date", Column::EndDate),
    ("end time", Column::EndTime),
    ("stop time", Column::EndTime),
    ("start", Column::Start),
    ("begin", Column::Start),
    ("from", Column::Start),
    ("end", Column::End),
    ("to", Column::End),
    ("duration", Column::Duration),
    ("duration (h)", Column::Duration),
    ("time (h)", Column::Duration),
    ("hours", Column::Duration),
    ("duration (decimal)", Column::Decimal),
    ("time (decimal)", Column::Decimal),
];

/// Where each column stands in a file.
#[derive(Debug)]
pub(super) struct Columns {
    places: Vec<(Column, usize)>,
    /// Names that only some tools use.
    clockify: bool,
    activity: bool,
}

impl Columns {
    /// Finds the columns by the names in the header; what has another name is passed over.
    pub(super) fn of(header: &csv::StringRecord) -> Self {
        let named: Vec<String> = header.iter().map(|name| name.trim().to_lowercase()).collect();
        let mut places: Vec<(Column, usize)> = Vec::new();
        for (place, name) in named.iter().enumerate() {
            if let Some((_, column)) = NAMES.iter().find(|(known, _)| known == name)
                && !places.iter().any(|(found, _)| found == column)
            {
                places.push((*column, place));
            }
        }
        let has = |name: &str| named.iter().any(|found| found == name);
        let clockify =
            ["duration (h)", "time (h)", "duration (decimal)", "time (decimal)"].into_iter().any(has);
        Self { places, clockify, activity: has("activity") || has("customer") }
    }

    fn has(&self, column: Column) -> bool {
        self.places.iter().any(|(found, _)| *found == column)
    }

    /// The tool whose export has these columns.
    pub(super) fn tool(&self) -> Option<ImportTool> {
        let spans = self.has(Column::StartDate) && self.has(Column::StartTime);
        let dated = self.has(Column::Date);
        let bounds = self.has(Column::Start) && self.has(Column::End);
        if spans {
            Some(if self.clockify { ImportTool::Clockify } else { ImportTool::Toggl })
        } else if dated && bounds && self.activity {
            Some(ImportTool::Kimai)
        } else if dated && !bounds && self.has(Column::Duration) && self.has(Column::FirstName) {
            Some(ImportTool::Harvest)
        } else if bounds && !dated {
            Some(ImportTool::Solidtime)
        } else {
            None
        }
    }

    /// Whether the columns say when work was done, and for how long.
    pub(super) fn suffice(&self) -> bool {
        let begins = self.has(Column::Date) || self.has(Column::StartDate) || self.has(Column::Start);
        let lasts = self.has(Column::Duration)
            || self.has(Column::Decimal)
            || self.has(Column::End)
            || self.has(Column::EndTime);
        begins && lasts
    }

    /// What a row has in a column; empty where there is none.
    pub(super) fn get<'a>(&self, record: &'a csv::StringRecord, column: Column) -> &'a str {
        let place = self.places.iter().find(|(found, _)| *found == column);
        place.and_then(|(_, place)| record.get(*place)).unwrap_or_default().trim()
    }
}
