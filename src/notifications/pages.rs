//! Notifications as pages: the list, and how one wants to be told.

use askama::Template;
use futures_util::try_join;
use jiff::tz::TimeZone;
use queries::types::{NotificationChannel, NotificationKind};

use super::words::{CHANNELS, kind_key, kind_name};
use super::{Notification, NotificationFilter, Preferences, listing, words};
use crate::error::Error;
use crate::tenancy::{ApproveTime, Committed, ReadNotifications, SeeWork, Tenant};
use crate::texts::Text;
use crate::web::{Form, Html, Id, Listing, Page, Path, Query, See};

/// The list.
#[derive(Template)]
#[template(path = "notifications/list.html")]
struct NotificationsPage {
    page: Page,
    notifications: Listing<Notification>,
    continued: bool,
    zone: TimeZone,
}

/// How one wants to be told.
#[derive(Template)]
#[template(path = "notifications/preferences.html")]
struct PreferencesPage {
    page: Page,
    preferences: Preferences,
    /// Whether weeks are submitted to the reader, and budgets are theirs to watch.
    decides: bool,
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

/// Marks all as read.
#[utoipa::path(post, path = "/organizations/{organization}/notifications/read")]
pub async fn read_all(tenant: Tenant<ReadNotifications>, page: Page) -> Result<Committed<See>, Error> {
    listing::read_all(&tenant).await?;
    tenant.commit(See::other(page.to("notifications"))).await
}

/// Marks one as read.
#[utoipa::path(post, path = "/organizations/{organization}/notifications/{id}/read")]
pub async fn read(
    tenant: Tenant<ReadNotifications>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    listing::read(&tenant, id).await?;
    tenant.commit(See::other(page.to("notifications"))).await
}

/// Leads to what one is about, which is read then.
#[utoipa::path(post, path = "/organizations/{organization}/notifications/{id}/open")]
pub async fn open(
    tenant: Tenant<ReadNotifications>,
    page: Page,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<See>, Error> {
    let notification = listing::read(&tenant, id).await?;
    tenant.commit(See::other(page.to(&words::place(&notification)))).await
}

/// How one wants to be told.
#[utoipa::path(get, path = "/organizations/{organization}/notifications/preferences")]
pub async fn preferences(tenant: Tenant<SeeWork>, page: Page) -> Result<Html<impl Template>, Error> {
    let (page, preferences) = try_join!(page.with_timer(&tenant), Preferences::load(&tenant))?;
    let decides = tenant.member().may::<ApproveTime>();
    Ok(Html(PreferencesPage { page, preferences, decides }))
}

/// Keeps how one wants to be told.
#[utoipa::path(post, path = "/organizations/{organization}/notifications/preferences", request_body = Preferences)]
pub async fn set_preferences(
    tenant: Tenant<ReadNotifications>,
    page: Page,
    Form(preferences): Form<Preferences>,
) -> Result<Committed<See>, Error> {
    preferences.save(&tenant).await?;
    tenant.commit(See::other(page.to("notifications/preferences")).telling("flash-saved")).await
}

impl NotificationsPage {
    /// What happened, in words.
    fn told(&self, notification: &Notification) -> Text {
        words::told(&self.page, notification)
    }

    fn has_unread(&self) -> bool {
        self.page.unread() > 0
    }
}

impl PreferencesPage {
    /// The kinds that the reader may be told of, with what was chosen.
    fn shown(&self) -> Vec<Choice> {
        self.choices(|kind| self.is_told_of(kind))
    }

    /// The others, which a form must not forget.
    fn kept(&self) -> Vec<Choice> {
        self.choices(|kind| !self.is_told_of(kind))
    }

    fn choices(&self, wanted: impl Fn(NotificationKind) -> bool) -> Vec<Choice> {
        let chosen = self.preferences.chosen().into_iter().filter(|(kind, _)| wanted(*kind));
        chosen
            .map(|(kind, channel)| Choice { name: kind_name(kind), label: kind_key(kind), channel })
            .collect()
    }

    fn is_told_of(&self, kind: NotificationKind) -> bool {
        self.decides || !matches!(kind, NotificationKind::TimeSubmitted | NotificationKind::ProjectBudget)
    }
}

/// A kind in the form.
struct Choice {
    name: &'static str,
    label: &'static str,
    channel: NotificationChannel,
}

impl Choice {
    /// The ways of being told: the value, the key of its name, whether it was chosen.
    fn ways(&self) -> [(&'static str, &'static str, bool); 3] {
        CHANNELS.map(|(channel, value, label)| (value, label, channel == self.channel))
    }

    /// The value that was chosen.
    fn value(&self) -> &'static str {
        self.ways().into_iter().find(|way| way.2).map_or("mail", |way| way.0)
    }
}
