//! Notifications as a page.

use askama::Template;
use futures_util::try_join;
use jiff::tz::TimeZone;
use queries::types::NotificationKind;

use super::{Notification, NotificationFilter};
use crate::error::Error;
use crate::tenancy::{Committed, ReadNotifications, SeeWork, Tenant};
use crate::texts::Text;
use crate::web::{Html, Listing, Page, Query, See};

/// The list.
#[derive(Template)]
#[template(path = "notifications/list.html")]
struct NotificationsPage {
    page: Page,
    notifications: Listing<Notification>,
    continued: bool,
    zone: TimeZone,
}

/// One's notifications.
#[utoipa::path(get, path = "/organizations/{organization}/notifications", params(NotificationFilter))]
pub async fn list(
    tenant: Tenant<SeeWork>,
    page: Page,
    Query(filter): Query<NotificationFilter>,
) -> Result<Html<impl Template>, Error> {
    let (page, notifications) = try_join!(page.with_timer(&tenant), filter.list(&tenant))?;
    let (continued, zone) = (filter.after.is_some(), tenant.member().zone());
    Ok(Html(NotificationsPage { page, notifications, continued, zone }))
}

/// Marks them as read.
#[utoipa::path(post, path = "/organizations/{organization}/notifications/read")]
pub async fn read(tenant: Tenant<ReadNotifications>, page: Page) -> Result<Committed<See>, Error> {
    super::read(&tenant).await?;
    tenant.commit(See::other(page.to("notifications"))).await
}

impl NotificationsPage {
    /// What happened, in words.
    fn told(&self, notification: &Notification) -> Text {
        let key = match notification.kind {
            NotificationKind::Mention => "notification-mention",
            NotificationKind::Reply => "notification-reply",
        };
        let (person, about) = (notification.user_name.as_str(), notification.about.as_str());
        self.page.t2(key, ("person", person), ("about", about))
    }

    /// Where the comment is read.
    fn place(&self, notification: &Notification) -> String {
        let path =
            crate::comments::path(notification.task_id, notification.project_id, notification.comment_id);
        self.page.to(&path)
    }

    fn has_unread(&self) -> bool {
        self.notifications.data.iter().any(|notification| notification.read_at.is_none())
    }
}
