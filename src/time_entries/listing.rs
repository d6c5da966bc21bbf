//! Entries by day.

use jiff::Timestamp;
use jiff::civil::Date;
use queries::client::Params;
use queries::queries::time_entries::queries as sql;
use serde::{Deserialize, Deserializer};
use utoipa::IntoParams;
use uuid::Uuid;

use super::TimeEntry;
use crate::error::Error;
use crate::tenancy::{Member, Permission, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE, like_pattern, optional};

/// Whose entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// The person's own.
    #[default]
    Own,
    /// Everybody's in the organization.
    All,
    /// One person's.
    Of(Uuid),
}

/// PostgreSQL knows no days before 4713 BC, callers do; no entry is older than this one anyway.
pub(super) const FIRST_DAY: Date = Date::constant(1999, 1, 1);

/// A place in the list: the sort key of an entry; among what changed, with the moment of the change.
pub(super) type Place = (Date, Option<Timestamp>, Uuid);

/// An entry's place.
fn place_of(entry: &TimeEntry) -> Place {
    (entry.day, entry.started_at, entry.id)
}

/// An entry's place among what changed.
fn place_of_update(entry: &TimeEntry) -> Place {
    (entry.day, Some(entry.updated_at), entry.id)
}

/// Which entries a list shows.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct EntryFilter {
    /// A person's id, or `all`; left out: one's own. A member sees only their own.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub user: Whose,
    /// Only this project's.
    #[serde(default)]
    pub project: Option<Uuid>,
    /// Only this task's.
    #[serde(default)]
    pub task: Option<Uuid>,
    /// The first day.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last day.
    #[serde(default)]
    pub to: Option<Date>,
    /// Part of the description, or of the project's or task's name.
    #[serde(default, deserialize_with = "optional")]
    pub search: Option<String>,
    /// Only what was created or changed since; then in the order of the changes, the earliest first.
    #[serde(default)]
    pub updated_since: Option<Timestamp>,
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<Place>>,
}

impl Whose {
    /// The person, or none for everybody.
    ///
    /// # Errors
    /// [`Error::Forbidden`] for somebody else's time where the role sees only its own. Nobody is looked up, so
    /// the answer does not tell who exists.
    pub(crate) fn worker(self, member: &Member) -> Result<Option<Uuid>, Error> {
        let worker = match self {
            Self::Own => Some(member.user_id()),
            Self::Of(user) => Some(user),
            Self::All => None,
        };
        if worker == Some(member.user_id()) || member.sees_everyones_time() {
            Ok(worker)
        } else {
            Err(Error::forbidden("forbidden-role"))
        }
    }
}

impl<'de> Deserialize<'de> for Whose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            "" => Ok(Self::Own),
            "all" => Ok(Self::All),
            id => Uuid::try_parse(id).map(Self::Of).map_err(serde::de::Error::custom),
        }
    }
}

impl EntryFilter {
    /// One page, newest day first; on a day the latest start first, durations without clock times last.
    pub async fn list<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Listing<TimeEntry>, Error> {
        if let Some(since) = self.updated_since {
            let rows = self.updated_rows(tenant, since, PAGE_SIZE + 1).await?;
            return Ok(Listing::from_rows(rows, PAGE_SIZE, place_of_update));
        }
        let rows = self.read(tenant, PAGE_SIZE + 1).await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, place_of))
    }

    /// At most so many entries, in the list's order; for files, which page on by [`EntryFilter::behind`].
    pub(crate) async fn read<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        most: i64,
    ) -> Result<Vec<TimeEntry>, Error> {
        match self.user.worker(tenant.member())? {
            Some(worker) => self.rows_of(tenant, worker, most).await,
            None => self.everyones_rows(tenant, most).await,
        }
    }

    /// What comes behind this entry.
    pub(crate) fn behind(&mut self, entry: &TimeEntry) {
        self.after = Some(Cursor(place_of(entry)));
    }

    // The cursor's day bounds the days as well: the planner finds a page's beginning in the index by plain columns only.
    async fn rows_of<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        worker: Uuid,
        most: i64,
    ) -> Result<Vec<TimeEntry>, Error> {
        let (after_day, after_started_at, after_id) = self.place();
        let params = sql::ListEntriesOfParams {
            organization_id: tenant.organization_id(),
            role: tenant.member().role(),
            user_id: worker,
            from_day: self.from.unwrap_or(FIRST_DAY).max(FIRST_DAY),
            to_day: self.to.unwrap_or(Date::MAX).max(FIRST_DAY).min(after_day),
            after_day,
            after_started_at,
            after_id,
            project_id: self.project,
            task_id: self.task,
            search: self.pattern(),
            page_size: most,
        };
        Ok(sql::list_entries_of().params(tenant, &params).all().await?)
    }

    async fn everyones_rows<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        most: i64,
    ) -> Result<Vec<TimeEntry>, Error> {
        let (after_day, after_started_at, after_id) = self.place();
        let params = sql::ListEveryonesEntriesParams {
            organization_id: tenant.organization_id(),
            role: tenant.member().role(),
            from_day: self.from.unwrap_or(FIRST_DAY).max(FIRST_DAY),
            to_day: self.to.unwrap_or(Date::MAX).max(FIRST_DAY).min(after_day),
            after_day,
            after_started_at,
            after_id,
            project_id: self.project,
            task_id: self.task,
            search: self.pattern(),
            page_size: most,
        };
        Ok(sql::list_everyones_entries().params(tenant, &params).all().await?)
    }

    async fn updated_rows<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        since: Timestamp,
        most: i64,
    ) -> Result<Vec<TimeEntry>, Error> {
        let since = since.max(Timestamp::UNIX_EPOCH);
        let (after_at, after_id) = match &self.after {
            Some(Cursor((_, at, id))) => (at.unwrap_or(since).max(since), *id),
            None => (since, Uuid::nil()),
        };
        let params = sql::ListUpdatedEntriesParams {
            organization_id: tenant.organization_id(),
            role: tenant.member().role(),
            updated_since: since,
            after_at,
            after_id,
            user_id: self.user.worker(tenant.member())?,
            from_day: self.from.unwrap_or(FIRST_DAY).max(FIRST_DAY),
            to_day: self.to.unwrap_or(Date::MAX).max(FIRST_DAY),
            project_id: self.project,
            task_id: self.task,
            search: self.pattern(),
            page_size: most,
        };
        Ok(sql::list_updated_entries().params(tenant, &params).all().await?)
    }

    fn pattern(&self) -> Option<String> {
        self.search.as_deref().and_then(like_pattern)
    }

    /// Where the page starts: behind the last row of the page before, or before every row.
    fn place(&self) -> Place {
        match &self.after {
            Some(Cursor((day, start, id))) => {
                ((*day).max(FIRST_DAY), start.map(|start| start.max(Timestamp::UNIX_EPOCH)), *id)
            }
            None => (Date::MAX, Some(Timestamp::MAX), Uuid::max()),
        }
    }
}
