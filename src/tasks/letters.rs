//! Telling people of tasks that are theirs now.

use queries::types::NotificationKind;
use uuid::Uuid;

use crate::error::Error;
use crate::mail::{self, Letter};
use crate::notifications::{self, Subject};
use crate::tenancy::{Permission, Tenant, Writes};
use crate::texts::Message;

/// Tells whom a task was given to: here, and by mail when they want that.
pub(super) async fn assigned<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    (task, name): (Uuid, &str),
    to: Uuid,
) -> Result<(), Error> {
    let (kind, subject) = (NotificationKind::TaskAssigned, Subject::Task(task));
    let organization = tenant.member().organization();
    let message = |key: &'static str| {
        Message::from(key)
            .with("person", tenant.member().person().name())
            .with("about", name)
            .with("organization", &organization.name)
    };
    let service = tenant.app().config().address();
    for reader in notifications::tell(tenant, &[to], kind, subject).await? {
        let letter = Letter::to(&reader.email, reader.locale, message("mail-task-assigned"))
            .line(Message::from("mail-hello-name").with("name", &reader.name))
            .line(message("mail-task-assigned-line"))
            .action("mail-task-look", format!("{service}/organizations/{}/tasks/{task}", organization.slug));
        mail::send(tenant, &letter).await?;
    }
    Ok(())
}
