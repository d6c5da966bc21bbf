//! Time as JSON.

pub(super) mod bulk;
pub(super) mod entries;
pub(super) mod summaries;
pub(super) mod timer;
pub(super) mod written;

use super::TimeEntry;
use crate::web::Tagged;

fn tagged(entry: TimeEntry) -> Tagged<TimeEntry> {
    Tagged { version: entry.version, value: entry }
}
