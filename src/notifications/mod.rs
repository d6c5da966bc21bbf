//! Notifications: what people are told of, in the organization and by mail.
//!
//! A notification belongs to one person and is nobody else's. It is written in the transaction of what it tells about,
//! and so is the mail, as a job: both are there, or neither.

mod api;
mod pages;

use queries::queries::notifications::queries as sql;
pub use queries::queries::notifications::queries::Notification;
use queries::types::NotificationKind;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;

use crate::error::Error;
use crate::mail::{self, Letter};
use crate::tenancy::{Permission, Tenant, Writes};
use crate::texts::{Locale, Message};
use crate::web::{Cursor, Listing, PAGE_SIZE, Routes};
use crate::{reads, writes};

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::read])
        .page(reads![pages::list])
        .page(writes![pages::read])
}

/// What people are told about a comment.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// Why they are told.
    pub kind: NotificationKind,
    /// The comment.
    pub comment: Uuid,
    /// The name of its task or project.
    pub about: &'a str,
    /// Where it is read, below the organization's address.
    pub path: &'a str,
}

/// Which page of one's notifications.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct NotificationFilter {
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<Uuid>>,
}

/// Tells people of a comment, the person who wrote it aside: here and by mail.
///
/// # Errors
/// When the database fails.
pub async fn tell<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    people: &[Uuid],
    told: Told<'_>,
) -> Result<(), Error> {
    let people: Vec<Uuid> = people.iter().copied().filter(|person| *person != tenant.user_id()).collect();
    if people.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = people.iter().map(|_| tenant.new_id()).collect();
    let organization = tenant.organization_id();
    sql::insert_notifications()
        .bind(tenant, &organization, &told.kind, &told.comment, &tenant.now(), &ids, &people)
        .await?;
    for person in people {
        if let Some(reader) = sql::addressee().bind(tenant, &organization, &person).opt().await? {
            mail::send(tenant, &letter(tenant, &reader, told)).await?;
        }
    }
    Ok(())
}

fn letter<P: Permission>(tenant: &Tenant<P>, reader: &sql::Addressee, told: Told<'_>) -> Letter {
    let (subject, line) = match told.kind {
        NotificationKind::Mention => ("mail-mention", "mail-mention-line"),
        NotificationKind::Reply => ("mail-reply", "mail-reply-line"),
    };
    let organization = tenant.member().organization();
    let message = |key: &'static str| {
        Message::from(key)
            .with("person", tenant.member().person().name())
            .with("about", told.about)
            .with("organization", &organization.name)
    };
    let locale = reader.locale.as_deref().and_then(Locale::of).unwrap_or_default();
    let service = tenant.app().config().address();
    Letter::to(&reader.email, locale, message(subject))
        .line(Message::from("mail-hello-name").with("name", &reader.name))
        .line(message(line))
        .action("mail-comment-read", format!("{service}/organizations/{}/{}", organization.slug, told.path))
}

impl NotificationFilter {
    /// One page of what the person was told, the latest first.
    async fn list<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Listing<Notification>, Error> {
        let after = self.after.clone().map(|Cursor(id)| id);
        let rows = sql::list_notifications()
            .bind(tenant, &tenant.organization_id(), &tenant.user_id(), &after, &(PAGE_SIZE + 1))
            .all()
            .await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |notification| notification.id))
    }
}

/// Marks one's own notifications as read. Doing it twice changes nothing the second time.
async fn read<P: Permission<Access = Writes>>(tenant: &Tenant<P>) -> Result<(), Error> {
    sql::read_notifications()
        .bind(tenant, &tenant.now(), &tenant.organization_id(), &tenant.user_id())
        .await?;
    Ok(())
}
