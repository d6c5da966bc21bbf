//! What is recorded when an entry is deleted or brought back. The row itself stays, marked.

use queries::queries::time_entries::queries::Removed;
use serde_json::json;

use crate::audit::{self, Event};
use crate::error::Error;
use crate::tenancy::{Tenant, TrackTime};

/// Records that an entry was deleted, with what it was.
pub(super) async fn record_deleted(tenant: &Tenant<TrackTime>, entry: &Removed) -> Result<(), Error> {
    let event = Event::new("time_entry.deleted").about("time_entry", entry.id, name(entry));
    audit::record(tenant, event.before(facts(entry))).await
}

/// Records that a deleted entry was brought back, with what it is.
pub(super) async fn record_restored(tenant: &Tenant<TrackTime>, entry: &Removed) -> Result<(), Error> {
    let event = Event::new("time_entry.restored").about("time_entry", entry.id, name(entry));
    audit::record(tenant, event.after(facts(entry))).await
}

fn facts(entry: &Removed) -> serde_json::Value {
    json!({
        "user_id": entry.user_id,
        "day": entry.day,
        "seconds": entry.seconds,
        "description": entry.description,
    })
}

/// What was done, or the day where nobody said it.
fn name(entry: &Removed) -> String {
    if entry.description.is_empty() { entry.day.to_string() } else { entry.description.clone() }
}
