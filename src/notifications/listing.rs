//! One's notifications: read, counted, marked as read.

use queries::queries::notifications::queries as sql;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Notification;
use crate::error::Error;
use crate::tenancy::{Permission, ReadNotifications, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE};

/// Up to how many new ones are counted: nobody reads a larger number as anything but "many".
pub(super) const MOST_COUNTED: i64 = 100;

/// Which page of one's notifications.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct NotificationFilter {
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<Uuid>>,
}

impl NotificationFilter {
    /// One page of what the person was told, the latest first.
    pub(super) async fn list<P: Permission>(
        &self,
        tenant: &Tenant<P>,
    ) -> Result<Listing<Notification>, Error> {
        let after = self.after.clone().map(|Cursor(id)| id);
        let rows = sql::list_notifications()
            .bind(tenant, &tenant.organization_id(), &tenant.user_id(), &None, &after, &(PAGE_SIZE + 1))
            .all()
            .await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |notification| notification.id))
    }
}

/// How many notifications of the person are new, 100 at most.
///
/// # Errors
/// When the database fails.
pub async fn unread<P: Permission>(tenant: &Tenant<P>) -> Result<i64, Error> {
    let (organization, reader) = (tenant.organization_id(), tenant.user_id());
    Ok(sql::unread_notifications().bind(tenant, &organization, &reader, &MOST_COUNTED).one().await?)
}

/// Marks all of one's notifications as read. Doing it twice changes nothing the second time.
pub(super) async fn read_all(tenant: &Tenant<ReadNotifications>) -> Result<(), Error> {
    let (organization, reader) = (tenant.organization_id(), tenant.user_id());
    sql::read_notifications().bind(tenant, &tenant.now(), &organization, &reader).await?;
    Ok(())
}

/// Marks one of one's notifications as read, and says what it is.
pub(super) async fn read(tenant: &Tenant<ReadNotifications>, id: Uuid) -> Result<Notification, Error> {
    let (organization, reader) = (tenant.organization_id(), tenant.user_id());
    sql::read_notification().bind(tenant, &tenant.now(), &organization, &reader, &id).await?;
    let found =
        sql::list_notifications().bind(tenant, &organization, &reader, &Some(id), &None, &1).opt().await?;
    found.ok_or(Error::NotFound)
}
