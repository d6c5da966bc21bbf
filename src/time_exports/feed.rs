//! The address at which a calendar program reads a person's time.

use jiff::{Timestamp, ToSpan};
use queries::queries::time_exports::queries as sql;
use serde::Serialize;
use utoipa::ToSchema;

use super::calendar;
use crate::audit::{self, Event};
use crate::error::Error;
use crate::tenancy::{OwnTokens, Permission, SeeTime, Tenant, hash_token, new_token};
use crate::time_entries::Workers;
use crate::time_entries::{EntryFilter, ListPart};
use crate::time_rules::day_of;

/// How far back a calendar program sees.
const DAYS_BACK: i32 = 180;
/// The most entries of one answer.
const MOST: i64 = 5_000;

/// Whether one's calendar has an address, and since when. The address itself is not kept.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct Feed {
    /// When the address was made; null where there is none.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub created_at: Option<Timestamp>,
    /// When a program last asked there, to the hour.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub last_read_at: Option<Timestamp>,
}

/// An address that was just made.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FeedAddress {
    /// Where a calendar program reads; shown this once.
    pub address: String,
}

/// Whether the person's calendar has an address.
pub(super) async fn find<P: Permission>(tenant: &Tenant<P>) -> Result<Feed, Error> {
    let row = sql::calendar_feed().bind(tenant, &tenant.organization_id(), &tenant.user_id()).opt().await?;
    let (created_at, last_read_at) = row.map_or((None, None), |row| (Some(row.created_at), row.last_read_at));
    Ok(Feed { created_at, last_read_at })
}

/// Gives the person's calendar an address; the one before ends.
pub(super) async fn create(tenant: &Tenant<OwnTokens>) -> Result<FeedAddress, Error> {
    let secret = new_token();
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    let hash = hash_token(&secret);
    sql::put_calendar_feed()
        .bind(tenant, &organization, &tenant.new_id(), &user, &hash.as_slice(), &tenant.now())
        .await?;
    audit::record(tenant, Event::new("feed.created")).await?;
    Ok(FeedAddress { address: format!("{}/calendar-feeds/{secret}.ics", tenant.app().config().address()) })
}

/// Ends the address, for good. None is no error: then there is none, as was wished.
pub(super) async fn end(tenant: &Tenant<OwnTokens>) -> Result<(), Error> {
    let ended = sql::end_calendar_feed().bind(tenant, &tenant.organization_id(), &tenant.user_id()).await?;
    if ended == 0 {
        return Ok(());
    }
    audit::record(tenant, Event::new("feed.ended")).await
}

/// What a calendar program reads: one's own entries of the last half year, and those planned.
pub(super) async fn read(tenant: &Tenant<SeeTime>) -> Result<String, Error> {
    let today = day_of(tenant.now(), &tenant.member().zone());
    let from = today.checked_sub(DAYS_BACK.days()).unwrap_or(today);
    let filter = EntryFilter { from: Some(from), ..EntryFilter::default() };
    let entries = filter.read(tenant, &ListPart::default(), MOST).await?;
    let mut workers = Workers::default();
    workers.meet(tenant, &entries).await?;
    let name = &tenant.member().organization().name;
    let events: String = entries.iter().map(|entry| calendar::event(entry, &workers, tenant.now())).collect();
    Ok(format!("{}{events}{}", calendar::head(name), calendar::END))
}
