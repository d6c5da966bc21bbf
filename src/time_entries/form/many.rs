//! Forms about several days, several entries, or two parts of one.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::EntryForm;
use super::moments::local_after;
use crate::error::Error;
use crate::notation::Notation;
use crate::tenancy::{Tenant, TrackTime};
use crate::time_entries::bulk::range::RangeInput;
use crate::time_entries::bulk::selection::{Action, Choice, SelectionInput};
use crate::time_entries::bulk::shaping::SplitInput;
use crate::time_entries::{StartInput, TimeEntry};
use crate::time_rules::parse_duration;

/// What may change in several entries at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The description.
    Description,
    /// The project, and with it the task.
    Project,
    /// The tags.
    Tags,
    /// Whether they are billable.
    Billable,
}

impl EntryForm {
    /// The form for the same work on several days.
    pub(in super::super) fn on_days(from: Date, to: Date) -> Self {
        Self { from: Some(from.to_string()), to: Some(to.to_string()), ..Self::blank() }
    }

    /// Whether a part of several entries is to change.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates lend their values")]
    pub fn changes(&self, part: &Part) -> bool {
        self.change.contains(part)
    }

    /// An entry on each of several days.
    pub(in super::super) async fn range(&self, tenant: &Tenant<TrackTime>) -> Result<RangeInput, Error> {
        let notation = tenant.member().notation();
        let (from, to) =
            (bound("from", self.from.as_deref(), notation)?, bound("to", self.to.as_deref(), notation)?);
        let StartInput { description, project_id, task_id, tags, billable, .. } = self.start(tenant).await?;
        Ok(RangeInput {
            user_id: None,
            from,
            to,
            weekends: self.weekends.is_some(),
            time: self.time.clone().unwrap_or_default(),
            description,
            project_id,
            task_id,
            tags,
            billable,
        })
    }

    /// What changes in several entries.
    pub(in super::super) async fn selection(
        &self,
        tenant: &Tenant<TrackTime>,
    ) -> Result<SelectionInput, Error> {
        let (project_id, task_id) = if self.changes(&Part::Project) {
            let (project, task) = self.work(tenant).await?;
            (Choice::Given(project), Choice::Given(task))
        } else {
            (Choice::LeftOut, Choice::LeftOut)
        };
        Ok(SelectionInput {
            ids: self.ids.clone(),
            action: Action::Change,
            project_id,
            task_id,
            tags: self.changes(&Part::Tags).then(|| self.tag_names()),
            billable: self.changes(&Part::Billable).then_some(self.billable.is_some()),
            description: self.changes(&Part::Description).then(|| self.description().to_owned()),
        })
    }

    /// How long of it was not worked; nothing typed is no break.
    pub(super) fn break_seconds(&self) -> Result<i64, Error> {
        let typed = self.breaks.as_deref().map(parse_duration).transpose();
        typed.map(Option::unwrap_or_default).map_err(|error| Error::field("break_seconds", error.key()))
    }

    /// Where an entry is cut: at a clock time, or after a length.
    pub(in super::super) fn split(&self, entry: &TimeEntry, zone: &TimeZone) -> Result<SplitInput, Error> {
        let at = match (self.at.as_deref(), entry.started_at) {
            (Some(text), Some(started_at)) => Some(local_after(started_at, "at", text, zone)?),
            _ => None,
        };
        let length = self.duration.as_deref().map(parse_duration).transpose();
        let seconds = length.map_err(|error| Error::field("seconds", error.key()))?;
        Ok(SplitInput { at, seconds })
    }
}

fn bound(field: &'static str, text: Option<&str>, notation: Notation) -> Result<Date, Error> {
    text.and_then(|text| notation.read_day(text)).ok_or(Error::field(field, "day-invalid"))
}
