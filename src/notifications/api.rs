//! Notifications as JSON.

use serde::Serialize;
use utoipa::ToSchema;

use super::{Notification, NotificationFilter, Preferences, listing};
use crate::error::Error;
use crate::tenancy::{Committed, ReadNotifications, SeeWork, Tenant};
use crate::web::{Id, Json, Listing, Path, Query};

/// How many notifications are new.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct Unread {
    /// Their number; 100 stands for as many or more.
    pub unread: i64,
}

/// List your notifications
///
/// Who mentioned you, replied to you, gave you a task, submitted a week or decided about yours; the latest first, 50 on a page.
#[utoipa::path(get, path = "/organizations/{organization}/notifications", tag = "notifications",
    params(NotificationFilter), responses((status = 200, body = Listing<Notification>)))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    Query(filter): Query<NotificationFilter>,
) -> Result<Json<Listing<Notification>>, Error> {
    filter.list(&tenant).await.map(Json)
}

/// Count your new notifications
#[utoipa::path(get, path = "/organizations/{organization}/notifications/unread", tag = "notifications",
    responses((status = 200, body = Unread)))]
pub async fn unread(tenant: Tenant<SeeWork>) -> Result<Json<Unread>, Error> {
    Ok(Json(Unread { unread: listing::unread(&tenant).await? }))
}

/// Mark your notifications as read
#[utoipa::path(post, path = "/organizations/{organization}/notifications/read", tag = "notifications",
    responses((status = 200)))]
pub async fn read_all(tenant: Tenant<ReadNotifications>) -> Result<Committed<Json<()>>, Error> {
    listing::read_all(&tenant).await?;
    tenant.commit(Json(())).await
}

/// Mark a notification as read
#[utoipa::path(post, path = "/organizations/{organization}/notifications/{id}/read", tag = "notifications",
    responses((status = 200, body = Notification)))]
pub async fn read(
    tenant: Tenant<ReadNotifications>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<Notification>>, Error> {
    let notification = listing::read(&tenant, id).await?;
    tenant.commit(Json(notification)).await
}

/// Get how you want to be told
#[utoipa::path(get, path = "/organizations/{organization}/notifications/preferences", tag = "notifications",
    responses((status = 200, body = Preferences)))]
pub async fn preferences(tenant: Tenant<SeeWork>) -> Result<Json<Preferences>, Error> {
    Preferences::load(&tenant).await.map(Json)
}

/// Replace how you want to be told
#[utoipa::path(put, path = "/organizations/{organization}/notifications/preferences", tag = "notifications",
    request_body = Preferences, responses((status = 200, body = Preferences)))]
pub async fn set_preferences(
    tenant: Tenant<ReadNotifications>,
    Json(preferences): Json<Preferences>,
) -> Result<Committed<Json<Preferences>>, Error> {
    preferences.save(&tenant).await?;
    tenant.commit(Json(preferences)).await
}
