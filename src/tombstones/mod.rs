//! What was deleted, for programs that keep a copy of an organization's data.
//!
//! Such a program asks for the tombstones first and then each list for what changed (`updated_since`), both from the
//! moment up to which it was told the last time. Transactions end in another order than they begin, so that moment lies
//! some time back: what is told twice does no harm, what is never told does.

mod api;
#[cfg(test)]
mod tests;

use jiff::{SignedDuration, Timestamp};
use queries::queries::tombstones::queries as sql;
pub use queries::queries::tombstones::queries::Tombstone;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::error::Error;
use crate::reads;
use crate::tenancy::{Permission, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE, Routes};

/// Longer than any transaction lasts that writes what programs copy.
const STILL_OPEN: SignedDuration = SignedDuration::from_mins(5);

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new().api(reads![api::list])
}

/// Since when.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct TombstoneFilter {
    /// `synced_until` of the time before; or any moment.
    pub since: Timestamp,
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<(Timestamp, Uuid)>>,
}

/// One page of what was deleted.
#[derive(Debug, Serialize, ToSchema)]
pub struct Tombstones {
    /// What was deleted, the earliest first. What was brought back since is not among them.
    pub data: Vec<Tombstone>,
    /// Pass it as `after` to get the next page; absent on the last.
    pub next_cursor: Option<String>,
    /// The moment to say as `since` and `updated_since` the next time: some minutes ago, so that nothing is missed that
    /// is being written now.
    pub synced_until: Timestamp,
}

impl TombstoneFilter {
    /// One page. A member is told of their own entries only.
    pub(super) async fn list<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Tombstones, Error> {
        let since = (self.since.max(Timestamp::UNIX_EPOCH), Uuid::nil());
        let (at, id) = self.after.as_ref().map_or(since, |Cursor(place)| (*place).max(since));
        let worker = (!tenant.member().sees_everyones_time()).then(|| tenant.user_id());
        let (organization, page) = (tenant.organization_id(), PAGE_SIZE + 1);
        let rows = sql::list_tombstones().bind(tenant, &organization, &at, &id, &page, &worker).all().await?;
        let Listing { data, next_cursor } =
            Listing::from_rows(rows, PAGE_SIZE, |gone| (gone.deleted_at, gone.id));
        Ok(Tombstones { data, next_cursor, synced_until: tenant.now() - STILL_OPEN })
    }
}
