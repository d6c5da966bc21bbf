//! Tools, states and ends in words.

use queries::types::{ImportDateOrder, ImportRowState, ImportState, ImportTool};

/// The tools, with the names they go by everywhere.
pub(super) const TOOLS: [(ImportTool, &str, &str); 5] = [
    (ImportTool::Toggl, "toggl", "Toggl Track"),
    (ImportTool::Clockify, "clockify", "Clockify"),
    (ImportTool::Harvest, "harvest", "Harvest"),
    (ImportTool::Kimai, "kimai", "Kimai"),
    (ImportTool::Solidtime, "solidtime", "solidtime"),
];

/// The orders of a day's numbers, with the keys of their names.
pub(super) const ORDERS: [(ImportDateOrder, &str, &str); 3] = [
    (ImportDateOrder::YearFirst, "year_first", "import-year-first"),
    (ImportDateOrder::DayFirst, "day_first", "import-day-first"),
    (ImportDateOrder::MonthFirst, "month_first", "import-month-first"),
];

/// A tool's name.
pub(super) fn tool_name(tool: Option<ImportTool>) -> &'static str {
    TOOLS.iter().find(|(known, ..)| Some(*known) == tool).map_or("", |(_, _, name)| name)
}

/// The key of a state's name.
pub(super) fn state_key(state: ImportState) -> &'static str {
    match state {
        ImportState::Reading => "import-is-reading",
        ImportState::Asking => "import-is-asking",
        ImportState::Ready => "import-is-ready",
        ImportState::Running => "import-is-running",
        ImportState::Done => "import-is-done",
        ImportState::Undoing => "import-is-undoing",
        ImportState::Undone => "import-is-undone",
    }
}

/// The key of what became of rows.
pub(super) fn end_key(state: ImportRowState) -> &'static str {
    match state {
        ImportRowState::Waiting => "import-rows-waiting",
        ImportRowState::Imported => "import-rows-imported",
        ImportRowState::Present => "import-rows-present",
        ImportRowState::Skipped => "import-rows-skipped",
        ImportRowState::Faulty => "import-rows-faulty",
        ImportRowState::Undone => "import-rows-undone",
        ImportRowState::Kept => "import-rows-kept",
    }
}
