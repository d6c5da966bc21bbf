//! Notifications: what people are told of, in the organization and by mail, as each of them chose.
//!
//! A notification belongs to one person and is nobody else's. It is written in the transaction of what it tells about,
//! and so is the mail, as a job: all are there, or none. Nobody is told of what they did themselves. The slice where
//! something happens says whom it concerns and writes the letter; here it is decided who gets it.

mod api;
mod listing;
mod pages;
mod preferences;
#[cfg(test)]
mod tests;
mod words;

use jiff::civil::Date;
use queries::queries::notifications::queries as sql;
pub use queries::queries::notifications::queries::Notification;
use queries::types::NotificationKind;
use uuid::Uuid;

use crate::clock::new_id;
use crate::error::Error;
use crate::tenancy::{Caretaker, Permission, Tenant, Writes};
use crate::texts::Locale;
use crate::web::Routes;
use crate::{reads, writes};

pub use listing::{NotificationFilter, unread};
pub use preferences::Preferences;

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::read_all])
        .api(reads![api::unread])
        .api(writes![api::read])
        .api(reads![api::preferences])
        .api(writes![api::set_preferences])
        .page(reads![pages::list])
        .page(writes![pages::read_all])
        .page(writes![pages::open])
        .page(writes![pages::read])
        .page(reads![pages::preferences])
        .page(writes![pages::set_preferences])
}

/// What somebody is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A comment.
    Comment(Uuid),
    /// A task.
    Task(Uuid),
    /// A week.
    Period(Uuid),
}

impl Subject {
    /// The comment's, the task's and the period's id, one of which is there.
    fn ids(self) -> (Option<Uuid>, Option<Uuid>, Option<Uuid>) {
        match self {
            Self::Comment(id) => (Some(id), None, None),
            Self::Task(id) => (None, Some(id), None),
            Self::Period(id) => (None, None, Some(id)),
        }
    }

    /// Those of these people who see the project that it belongs to; all of them where there is no project.
    async fn audience<P: Permission>(
        self,
        tenant: &Tenant<P>,
        people: Vec<Uuid>,
    ) -> Result<Vec<Uuid>, Error> {
        let (comment, task, period) = self.ids();
        if people.is_empty() || period.is_some() {
            return Ok(people);
        }
        Ok(sql::audience().bind(tenant, &tenant.organization_id(), &people, &comment, &task).all().await?)
    }
}

/// Somebody who wants to read of it by mail.
#[derive(Clone, Debug)]
pub struct Addressee {
    /// The name.
    pub name: String,
    /// The mail address.
    pub email: String,
    /// The language that they read.
    pub locale: Locale,
}

/// Tells people of something, whoever did it aside, and those to whom its project is hidden. Answers with those to whom
/// a letter about it is to be sent.
///
/// # Errors
/// When the database fails.
pub async fn tell<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    people: &[Uuid],
    kind: NotificationKind,
    subject: Subject,
) -> Result<Vec<Addressee>, Error> {
    let people: Vec<Uuid> = people.iter().copied().filter(|person| *person != tenant.user_id()).collect();
    let people = subject.audience(tenant, people).await?;
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<Uuid> = people.iter().map(|_| tenant.new_id()).collect();
    let (organization, actor, (comment, task, period)) =
        (tenant.organization_id(), tenant.user_id(), subject.ids());
    sql::tell()
        .bind(tenant, &organization, &kind, &actor, &comment, &task, &period, &tenant.now(), &ids, &people)
        .await?;
    let readers = sql::addressees().bind(tenant, &organization, &kind, &people).all().await?;
    Ok(readers.into_iter().map(addressee).collect())
}

/// How much of a project's budget is used, as it is told.
#[derive(Clone, Copy, Debug)]
pub struct BudgetReached {
    /// The project.
    pub project: Uuid,
    /// The percentage that was reached.
    pub percent: i16,
    /// The month whose budget it is, by its first day; none for a budget in all.
    pub month: Option<Date>,
}

/// Tells people that a budget has reached a percentage, whoever worked for it. Answers with those to whom a letter about
/// it is to be sent.
///
/// # Errors
/// When the database fails.
pub async fn tell_of_budget(
    caretaker: &Caretaker,
    people: &[Uuid],
    reached: BudgetReached,
) -> Result<Vec<Addressee>, Error> {
    let ids: Vec<Uuid> = people.iter().map(|_| new_id()).collect();
    let (client, organization, now) = (caretaker.client(), caretaker.organization_id(), caretaker.now());
    let BudgetReached { project, percent, month } = reached;
    sql::tell_of_budget()
        .bind(client, &organization, &project, &percent, &month, &now, &ids, &people)
        .await?;
    let kind = NotificationKind::ProjectBudget;
    let readers = sql::addressees().bind(client, &organization, &kind, &people).all().await?;
    Ok(readers.into_iter().map(addressee).collect())
}

fn addressee(reader: sql::Addressee) -> Addressee {
    let locale = reader.locale.as_deref().and_then(Locale::of).unwrap_or_default();
    Addressee { name: reader.name, email: reader.email, locale }
}
