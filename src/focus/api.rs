//! Focus sessions as JSON.

use super::{
    FocusSession, PreferencesInput, SessionFilter, StartInput, Summary, preferences as own, sessions,
};
use crate::error::Error;
use crate::tenancy::{Committed, PrepareTime, Tenant, TrackTime};
use crate::web::{Created, Id, Json, Listing, Path, Query};

/// List your focus sessions
///
/// Sessions and breaks, the latest first, 50 on a page. `seconds` counts up to what was planned.
#[utoipa::path(get, path = "/organizations/{organization}/focus-sessions", tag = "focus", params(SessionFilter),
    responses((status = 200, body = Listing<FocusSession>)))]
pub async fn list(
    tenant: Tenant<PrepareTime>,
    Query(filter): Query<SessionFilter>,
) -> Result<Json<Listing<FocusSession>>, Error> {
    filter.list(&tenant).await.map(Json)
}

/// Begin a focus session or a break
///
/// What ran ends. A session is bound to the entry that the timer runs for.
#[utoipa::path(post, path = "/organizations/{organization}/focus-sessions", tag = "focus",
    request_body = StartInput, responses((status = 201, body = FocusSession)))]
pub async fn start(
    tenant: Tenant<TrackTime>,
    Json(input): Json<StartInput>,
) -> Result<Committed<Created<Json<FocusSession>>>, Error> {
    let session = sessions::start(&tenant, input).await?;
    tenant.commit_created(Json(session)).await
}

/// Sum up your focus sessions
///
/// What runs and what follows; sessions that ran to their end, seconds and interruptions of today and of this week.
#[utoipa::path(get, path = "/organizations/{organization}/focus-sessions/summary", tag = "focus",
    responses((status = 200, body = Summary)))]
pub async fn summary(tenant: Tenant<PrepareTime>) -> Result<Json<Summary>, Error> {
    let (summary, _) = Summary::load(&tenant).await?;
    Ok(Json(summary))
}

/// Count an interruption
///
/// Of one's session while it runs; otherwise 409.
#[utoipa::path(post, path = "/organizations/{organization}/focus-sessions/{id}/interrupt", tag = "focus",
    responses((status = 200, body = FocusSession)))]
pub async fn interrupt(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<FocusSession>>, Error> {
    let session = sessions::interrupt(&tenant, id).await?;
    tenant.commit(Json(session)).await
}

/// End a focus session or a break
#[utoipa::path(post, path = "/organizations/{organization}/focus-sessions/{id}/stop", tag = "focus",
    responses((status = 200, body = FocusSession)))]
pub async fn stop(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<FocusSession>>, Error> {
    let session = sessions::stop(&tenant, id).await?;
    tenant.commit(Json(session)).await
}

/// Get your focus cycle
#[utoipa::path(get, path = "/organizations/{organization}/focus-preferences", tag = "focus",
    responses((status = 200, body = PreferencesInput)))]
pub async fn preferences(tenant: Tenant<PrepareTime>) -> Result<Json<PreferencesInput>, Error> {
    own::load(&tenant).await.map(Json)
}

/// Replace your focus cycle
#[utoipa::path(put, path = "/organizations/{organization}/focus-preferences", tag = "focus",
    request_body = PreferencesInput, responses((status = 200, body = PreferencesInput)))]
pub async fn set_preferences(
    tenant: Tenant<TrackTime>,
    Json(input): Json<PreferencesInput>,
) -> Result<Committed<Json<PreferencesInput>>, Error> {
    let kept = input.save(&tenant).await?;
    tenant.commit(Json(kept)).await
}
