//! Mail about comments.

use queries::queries::comments::queries as sql;
use queries::types::NotificationKind;
use uuid::Uuid;

use super::{Comment, path};
use crate::error::Error;
use crate::mail::{self, Letter};
use crate::notifications::{self, Addressee, Subject};
use crate::tenancy::{ManageTasks, Tenant};
use crate::texts::Message;

/// Why somebody is told of a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    Mention,
    Reply,
}

impl Reason {
    fn kind(self) -> NotificationKind {
        match self {
            Self::Mention => NotificationKind::Mention,
            Self::Reply => NotificationKind::Reply,
        }
    }

    /// The keys of the subject and of the line.
    fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Mention => ("mail-mention", "mail-mention-line"),
            Self::Reply => ("mail-reply", "mail-reply-line"),
        }
    }
}

/// Tells people of a comment: here, and by mail those who want that.
pub(super) async fn tell(
    tenant: &Tenant<ManageTasks>,
    comment: &Comment,
    reason: Reason,
    people: &[Uuid],
) -> Result<(), Error> {
    let readers = notifications::tell(tenant, people, reason.kind(), Subject::Comment(comment.id)).await?;
    if readers.is_empty() {
        return Ok(());
    }
    let about = sql::comment_subject().bind(tenant, &tenant.organization_id(), &comment.id).one().await?;
    for reader in readers {
        mail::send(tenant, &letter(tenant, &reader, reason, (comment, &about))).await?;
    }
    Ok(())
}

fn letter(
    tenant: &Tenant<ManageTasks>,
    reader: &Addressee,
    reason: Reason,
    (comment, about): (&Comment, &str),
) -> Letter {
    let organization = tenant.member().organization();
    let message = |key: &'static str| {
        Message::from(key)
            .with("person", tenant.member().person().name())
            .with("about", about)
            .with("organization", &organization.name)
    };
    let (subject, line) = reason.keys();
    let (service, place) =
        (tenant.app().config().address(), path(comment.task_id, comment.project_id, comment.id));
    Letter::to(&reader.email, reader.locale, message(subject))
        .line(Message::from("mail-hello-name").with("name", &reader.name))
        .line(message(line))
        .action("mail-comment-read", format!("{service}/organizations/{}/{place}", organization.slug))
}
