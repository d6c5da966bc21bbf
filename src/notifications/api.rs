//! Notifications as JSON.

use super::{Notification, NotificationFilter};
use crate::error::Error;
use crate::tenancy::{Committed, ReadNotifications, SeeWork, Tenant};
use crate::web::{Json, Listing, Query};

/// List your notifications
///
/// Who mentioned you, who replied to you; the latest first, 50 on a page.
#[utoipa::path(get, path = "/organizations/{organization}/notifications", tag = "notifications",
    params(NotificationFilter), responses((status = 200, body = Listing<Notification>)))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    Query(filter): Query<NotificationFilter>,
) -> Result<Json<Listing<Notification>>, Error> {
    filter.list(&tenant).await.map(Json)
}

/// Mark your notifications as read
#[utoipa::path(post, path = "/organizations/{organization}/notifications/read", tag = "notifications",
    responses((status = 200)))]
pub async fn read(tenant: Tenant<ReadNotifications>) -> Result<Committed<Json<()>>, Error> {
    super::read(&tenant).await?;
    tenant.commit(Json(())).await
}
