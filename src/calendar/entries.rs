//! Entries as a calendar shows them.

use futures_util::try_join;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use queries::queries::calendar::queries as sql;
use queries::types::Color;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::error::{Error, Fields};
use crate::tenancy::{SeeTime, Tenant};
use crate::texts::Message;
use crate::time_entries::{Whose, zone_of};

/// The most days of one request: six weeks, as a month's page has them.
const MOST_DAYS: i32 = 42;
/// The most entries of one answer.
const MOST: i64 = 2_000;

/// Whose entries, and which days.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct CalendarFilter {
    /// A person's id; left out: one's own.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub user: Whose,
    /// The first day.
    pub from: Date,
    /// The last day; at most six weeks in all.
    pub to: Date,
}

/// An entry in the worker's local time.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CalendarEntry {
    /// The time entry's id.
    pub id: Uuid,
    /// Its version, for `If-Match`.
    pub version: i32,
    /// What was worked on.
    pub description: String,
    /// Its project's name.
    pub project_name: Option<String>,
    /// Its project's colour.
    pub project_color: Option<Color>,
    /// The day that it counts to.
    pub day: Date,
    /// Local start; null for a duration without clock times.
    #[schema(value_type = Option<String>, example = "2026-03-02T09:00:00")]
    pub starts: Option<DateTime>,
    /// Local end; of a running entry, now.
    #[schema(value_type = Option<String>, example = "2026-03-02T10:30:00")]
    pub ends: Option<DateTime>,
    /// Whole seconds worked; null while it runs.
    pub seconds: Option<i32>,
}

/// A worker's time zone and entries; two statements that travel together.
async fn read(
    tenant: &Tenant<SeeTime>,
    worker: Uuid,
    (from, to): (Date, Date),
) -> Result<(TimeZone, Vec<sql::CalendarRow>), Error> {
    try_join!(zone_of(tenant, worker), async {
        let organization = tenant.organization_id();
        Ok(sql::calendar_entries().bind(tenant, &organization, &worker, &from, &to, &MOST).all().await?)
    })
}

impl CalendarFilter {
    /// The entries that begin on these days, the earliest first; at most 2,000.
    pub(super) async fn list(&self, tenant: &Tenant<SeeTime>) -> Result<Vec<CalendarEntry>, Error> {
        let (worker, days) = self.asked(tenant)?;
        let (zone, rows) = read(tenant, worker, days).await?;
        Ok(rows.into_iter().map(|row| CalendarEntry::of(row, &zone, tenant.now())).collect())
    }

    /// Whose calendar, and the first and the last day of what may show in it.
    pub(crate) fn asked(&self, tenant: &Tenant<SeeTime>) -> Result<(Uuid, (Date, Date)), Error> {
        self.check()?;
        let Some(worker) = self.user.worker(tenant.member())? else {
            return Err(Error::field("user", "calendar-one-person"));
        };
        // What began the evening before may reach into the first day.
        Ok((worker, (self.from.checked_sub(1.day()).unwrap_or(self.from), self.to)))
    }

    fn check(&self) -> Result<(), Error> {
        let mut fields = Fields::default();
        let days = self.to.since(self.from).map_or(i32::MAX, |span| span.get_days());
        if days < 0 {
            fields.add("to", "days-reversed");
        } else if days >= MOST_DAYS {
            fields.add("to", Message::from("days-too-many").with("most", MOST_DAYS));
        }
        fields.check()
    }
}

impl CalendarEntry {
    fn of(row: sql::CalendarRow, zone: &TimeZone, now: Timestamp) -> Self {
        let local = |at: Timestamp| zone.to_datetime(at);
        let ends = row.ended_at.or_else(|| row.started_at.map(|start| start.max(now)));
        Self {
            id: row.id,
            version: row.version,
            description: row.description,
            project_name: row.project_name,
            project_color: row.project_color,
            day: row.day,
            starts: row.started_at.map(local),
            ends: ends.map(local),
            seconds: row.seconds,
        }
    }
}
