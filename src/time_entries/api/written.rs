//! An entry that was written, with what its writer should know.

use serde::Serialize;
use utoipa::ToSchema;

use super::super::TimeEntry;
use super::super::entries::Saved;
use crate::tenancy::{Tenant, TrackTime};
use crate::web::Tagged;

/// The entry as it is now, with warnings. It was saved all the same.
#[derive(Debug, Serialize, ToSchema)]
pub struct WrittenEntry {
    #[serde(flatten)]
    entry: TimeEntry,
    /// What its writer should know, for example that it overlaps another entry of theirs. Absent when there is nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<Warning>,
}

/// Something to know about what was saved.
#[derive(Debug, Serialize, ToSchema)]
pub struct Warning {
    /// The kind of warning, for programs; does not change between versions.
    #[schema(example = "entry-overlaps")]
    code: &'static str,
    /// What it is about, for people.
    message: String,
}

/// The answer about an entry that was written, in its writer's language.
pub(super) fn written(tenant: &Tenant<TrackTime>, saved: Saved) -> Tagged<WrittenEntry> {
    let locale = tenant.member().person().locale();
    let warning =
        |told: &crate::texts::Message| Warning { code: told.key(), message: told.text(locale).into_owned() };
    let warnings = saved.overlap.iter().map(warning).collect();
    Tagged { version: saved.entry.version, value: WrittenEntry { entry: saved.entry, warnings } }
}
