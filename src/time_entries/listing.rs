//! Entries by day, or in the order of their changes.

use jiff::Timestamp;
use jiff::civil::Date;
use queries::client::Params;
use queries::queries::time_entries::queries as sql;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::filter::FIRST_DAY;
use super::{EntryFilter, TimeEntry};
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE};

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

/// Which part of a list.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ListPart {
    /// Only what was created or changed since; then in the order of the changes, the earliest first.
    #[serde(default)]
    pub updated_since: Option<Timestamp>,
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<Place>>,
}

impl ListPart {
    /// The page behind a place.
    pub fn after(after: Option<Cursor<Place>>) -> Self {
        Self { updated_since: None, after }
    }

    /// What comes behind this entry.
    pub(crate) fn behind(entry: &TimeEntry) -> Self {
        Self::after(Some(Cursor(place_of(entry))))
    }

    /// Where the part starts: behind the last row of the page before, or before every row.
    fn place(&self) -> Place {
        match &self.after {
            Some(Cursor((day, start, id))) => {
                ((*day).max(FIRST_DAY), start.map(|start| start.max(Timestamp::UNIX_EPOCH)), *id)
            }
            None => (Date::MAX, Some(Timestamp::MAX), Uuid::max()),
        }
    }
}

impl EntryFilter {
    /// One page, newest day first; on a day the latest start first, durations without clock times last.
    ///
    /// # Errors
    /// [`Error::Forbidden`] for somebody else's time where the role sees only its own.
    pub async fn list<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        part: &ListPart,
    ) -> Result<Listing<TimeEntry>, Error> {
        if let Some(since) = part.updated_since {
            let rows = self.updated_rows(tenant, part, since, PAGE_SIZE + 1).await?;
            return Ok(Listing::from_rows(rows, PAGE_SIZE, place_of_update));
        }
        let rows = self.read(tenant, part, PAGE_SIZE + 1).await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, place_of))
    }

    /// At most so many entries, in the list's order; for files, which page on by [`ListPart::behind`].
    pub(crate) async fn read<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        part: &ListPart,
        most: i64,
    ) -> Result<Vec<TimeEntry>, Error> {
        match self.user.worker(tenant.member())? {
            Some(worker) => self.rows_of(tenant, part, worker, most).await,
            None => self.everyones_rows(tenant, part, most).await,
        }
    }

    // The cursor's day bounds the days as well: the planner finds a page's beginning in the index by plain columns only.
    async fn rows_of<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        part: &ListPart,
        worker: Uuid,
        most: i64,
    ) -> Result<Vec<TimeEntry>, Error> {
        let (after_day, after_started_at, after_id) = part.place();
        let (from_day, to_day) = self.days(tenant);
        let params = sql::ListEntriesOfParams {
            organization_id: tenant.organization_id(),
            role: tenant.member().role(),
            user_id: worker,
            from_day,
            to_day: to_day.min(after_day),
            after_day,
            after_started_at,
            after_id,
            project_id: self.project,
            client_id: self.client,
            task_id: self.task,
            tag_id: self.tag,
            billable: self.billable,
            search: self.pattern(),
            page_size: most,
        };
        Ok(sql::list_entries_of().params(tenant, &params).all().await?)
    }

    async fn everyones_rows<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        part: &ListPart,
        most: i64,
    ) -> Result<Vec<TimeEntry>, Error> {
        let (after_day, after_started_at, after_id) = part.place();
        let (from_day, to_day) = self.days(tenant);
        let params = sql::ListEveryonesEntriesParams {
            organization_id: tenant.organization_id(),
            role: tenant.member().role(),
            from_day,
            to_day: to_day.min(after_day),
            after_day,
            after_started_at,
            after_id,
            project_id: self.project,
            client_id: self.client,
            task_id: self.task,
            tag_id: self.tag,
            billable: self.billable,
            search: self.pattern(),
            page_size: most,
        };
        Ok(sql::list_everyones_entries().params(tenant, &params).all().await?)
    }

    async fn updated_rows<P: Permission>(
        &self,
        tenant: &Tenant<P>,
        part: &ListPart,
        since: Timestamp,
        most: i64,
    ) -> Result<Vec<TimeEntry>, Error> {
        let since = since.max(Timestamp::UNIX_EPOCH);
        let (after_at, after_id) = match &part.after {
            Some(Cursor((_, at, id))) => (at.unwrap_or(since).max(since), *id),
            None => (since, Uuid::nil()),
        };
        let (from_day, to_day) = self.days(tenant);
        let params = sql::ListUpdatedEntriesParams {
            organization_id: tenant.organization_id(),
            role: tenant.member().role(),
            updated_since: since,
            after_at,
            after_id,
            user_id: self.user.worker(tenant.member())?,
            from_day,
            to_day,
            project_id: self.project,
            client_id: self.client,
            task_id: self.task,
            tag_id: self.tag,
            billable: self.billable,
            search: self.pattern(),
            page_size: most,
        };
        Ok(sql::list_updated_entries().params(tenant, &params).all().await?)
    }
}
