//! Files and the calendar's address as JSON.

use axum::response::Response;

use super::{ExportInput, Feed, FeedAddress, feed, file};
use crate::error::Error;
use crate::tenancy::{Committed, ExportTime, OwnTokens, SeeOwnTokens, Tenant};
use crate::web::{Created, Json};

/// Export time entries
///
/// All that the filter lets through as one file, CSV or iCalendar, the newest day first. The export is an event in the
/// audit record. Times are the worker's local ones with their offset. In CSV, a text that a spreadsheet would take for a
/// formula has an apostrophe before it.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/export", tag = "time entries",
    request_body = ExportInput, responses((status = 200, body = String, content_type = "text/csv")))]
pub async fn export(
    tenant: Tenant<ExportTime>,
    Json(input): Json<ExportInput>,
) -> Result<Committed<Response>, Error> {
    file::export(tenant, input).await
}

/// Get the calendar's address
///
/// Whether one's calendar has a secret address at which programs read it, and since when; never the address itself.
#[utoipa::path(get, path = "/organizations/{organization}/calendar-feed", tag = "time entries",
    responses((status = 200, body = Feed)))]
pub async fn feed(tenant: Tenant<SeeOwnTokens>) -> Result<Json<Feed>, Error> {
    feed::find(&tenant).await.map(Json)
}

/// Give the calendar an address
///
/// Secret, and shown this once; the one before ends. Only for a session.
#[utoipa::path(post, path = "/organizations/{organization}/calendar-feed", tag = "time entries",
    responses((status = 201, body = FeedAddress)))]
pub async fn create_feed(tenant: Tenant<OwnTokens>) -> Result<Committed<Created<Json<FeedAddress>>>, Error> {
    let made = feed::create(&tenant).await?;
    tenant.commit_created(Json(made)).await
}

/// End the calendar's address
#[utoipa::path(delete, path = "/organizations/{organization}/calendar-feed", tag = "time entries",
    responses((status = 200)))]
pub async fn end_feed(tenant: Tenant<OwnTokens>) -> Result<Committed<Json<()>>, Error> {
    feed::end(&tenant).await?;
    tenant.commit(Json(())).await
}
