//! An entry put elsewhere in the calendar.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::error::{Error, Fields};
use crate::tenancy::{Tenant, TrackTime};
use crate::time_entries::{self as time, EntryInput, Saved, TimeEntry, zone_of};
use crate::time_rules::{Prefer, resolve};

/// Where an entry goes, in the worker's local time: `starts` alone moves it and keeps its seconds, `ends` alone
/// changes its end, both set both. A duration without clock times goes to the day of `starts`.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
pub struct Placement {
    /// Local start.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "2026-03-02T09:00:00")]
    pub starts: Option<DateTime>,
    /// Local end.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub ends: Option<DateTime>,
    /// Which is meant where a local time happens twice or never.
    #[serde(default)]
    pub prefer: Prefer,
}

impl Placement {
    /// Moves an entry that is still at `version`, under every rule that an edit obeys.
    pub(super) async fn apply(
        self,
        tenant: &Tenant<TrackTime>,
        id: Uuid,
        version: i32,
    ) -> Result<Saved, Error> {
        let entry = time::find(tenant, id).await?;
        let zone = zone_of(tenant, entry.user_id).await?;
        let input = self.change(&entry, &zone)?;
        time::update(tenant, id, version, &input).await
    }

    /// The same entry with other times.
    fn change(self, entry: &TimeEntry, zone: &TimeZone) -> Result<EntryInput, Error> {
        let mut fields = Fields::default();
        if self.starts.is_none() && self.ends.is_none() {
            fields.add("starts", "field-required");
        }
        let started_at = self.instant("starts", self.starts, zone, &mut fields);
        let ended_at = self.instant("ends", self.ends, zone, &mut fields);
        fields.check()?;
        let same = EntryInput::from(entry.clone());
        if entry.started_at.is_none() {
            let day = self.starts.map(DateTime::date).ok_or(Error::field("starts", "field-required"))?;
            return Ok(EntryInput { day: Some(day), ..same });
        }
        let kept = started_at.zip(length(entry)).map(|(start, length)| start + length);
        Ok(EntryInput { started_at, ended_at: ended_at.or(kept), ..same })
    }

    fn instant(
        self,
        field: &'static str,
        local: Option<DateTime>,
        zone: &TimeZone,
        fields: &mut Fields,
    ) -> Option<Timestamp> {
        match resolve(local?.date(), local?.time(), zone, self.prefer) {
            Ok(resolved) => Some(resolved.instant),
            Err(error) => {
                fields.add(field, error.key());
                None
            }
        }
    }
}

/// From the entry's start to its end; none while it runs.
fn length(entry: &TimeEntry) -> Option<SignedDuration> {
    Some(entry.started_at?.duration_until(entry.ended_at?))
}
