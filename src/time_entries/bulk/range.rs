//! The same entry on many days.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use queries::types::EntrySource;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::error::{Error, Fields};
use crate::tenancy::{Tenant, TrackTime};
use crate::texts::Message;
use crate::time_entries::entries::create_by;
use crate::time_entries::{EntryInput, TimeEntry};
use crate::time_rules::parse;
use crate::web::trimmed;

/// The most days of one request.
const MOST_DAYS: i32 = 31;
/// Fields whose problems are about one day; any other is about all of them.
const OF_A_DAY: [&str; 5] = ["day", "time", "started_at", "ended_at", "seconds"];

/// An entry for each day of a range.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct RangeInput {
    /// Whose time it is; left out: one's own. Another member's is for managers and above, and recorded.
    #[serde(default)]
    pub user_id: Option<Uuid>,
    /// The first day.
    pub from: Date,
    /// The last day; at most 31 days in all.
    pub to: Date,
    /// Saturdays and Sundays too.
    #[serde(default)]
    pub weekends: bool,
    /// The time of each day, as a person types it: `7:30`, `9-17`.
    #[schema(example = "7:30")]
    pub time: String,
    /// At most 2,000 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub description: String,
    /// A project of the organization that is not archived.
    #[serde(default)]
    pub project_id: Option<Uuid>,
    /// A task of that project.
    #[serde(default)]
    pub task_id: Option<Uuid>,
    /// Names, at most 20; those that are new are created.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Left out: as the project, else true.
    #[serde(default)]
    pub billable: Option<bool>,
}

/// Entries that were written together.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Entries {
    /// The entries.
    pub data: Vec<TimeEntry>,
}

impl RangeInput {
    /// Creates all of them, or none.
    ///
    /// # Errors
    /// [`Error::Invalid`] with a problem at `days.2026-03-04` for each day that cannot have its entry.
    pub async fn create(&self, tenant: &Tenant<TrackTime>) -> Result<Entries, Error> {
        let (mut data, mut conflicts) = (Vec::new(), Fields::default());
        parse(&self.time).map_err(|error| Error::field("time", error.key()))?;
        for day in self.days()? {
            match create_by(tenant, &self.entry(day), Some(EntrySource::Bulk)).await {
                Ok(saved) => data.push(saved.entry),
                Err(Error::Invalid(fields)) => note(&mut conflicts, day, fields)?,
                Err(error) => return Err(error),
            }
        }
        conflicts.check()?;
        Ok(Entries { data })
    }

    /// The days that get an entry.
    fn days(&self) -> Result<Vec<Date>, Error> {
        let length = self.to.since(self.from).map_or(i32::MAX, |span| span.get_days());
        if length < 0 {
            return Err(Error::field("to", "days-reversed"));
        }
        if length >= MOST_DAYS {
            return Err(Error::field("to", Message::from("days-too-many").with("most", MOST_DAYS)));
        }
        let is_wanted =
            |day: &Date| self.weekends || !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        let days: Vec<Date> =
            self.from.series(1.day()).take_while(|day| *day <= self.to).filter(is_wanted).collect();
        if days.is_empty() { Err(Error::field("to", "days-weekend-only")) } else { Ok(days) }
    }

    fn entry(&self, day: Date) -> EntryInput {
        EntryInput {
            user_id: self.user_id,
            project_id: self.project_id,
            task_id: self.task_id,
            description: self.description.clone(),
            tags: self.tags.clone(),
            billable: self.billable,
            day: Some(day),
            time: Some(self.time.clone()),
            ..EntryInput::default()
        }
    }
}

/// Notes what is wrong with a day; what is wrong with every day is told at its own field.
fn note(conflicts: &mut Fields, day: Date, fields: Fields) -> Result<(), Error> {
    if fields.iter().any(|(field, _)| !OF_A_DAY.contains(&field.as_ref())) {
        return Err(Error::Invalid(fields));
    }
    if let Some((_, message)) = fields.iter().next() {
        conflicts.add(format!("days.{day}"), message.clone());
    }
    Ok(())
}
