//! The record of what happened: who, what, before and after, from where. Written once, in the transaction of what it
//! tells about, and never changed.
//!
//! Each organization's events form a chain: an event's hash covers the one before it, and the chain's end stands in a
//! row of its own. Who changes, removes or inserts an event contradicts the hashes behind it.

mod api;
mod changes;
mod export;
mod listing;
mod pages;
mod readable;
#[cfg(test)]
mod tests;
pub mod verify;

use jiff::Timestamp;
use queries::client::GenericClient;
use queries::queries::audit::queries as sql;
use queries::types::AuditActor;
use serde_json::Value;
use uuid::Uuid;

use crate::App;
use crate::clock::new_id;
use crate::error::Error;
use crate::tenancy::{Oversight, Permission, Tenant, Writes};
use crate::web::{Origin, Routes};
use crate::{reads, writes};

pub use listing::{After, AuditEvent, AuditFilter};

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(writes![api::export])
        .page(reads![pages::list])
        .page(writes![pages::export])
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Event {
    action: &'static str,
    subject: Option<Subject>,
    before: Option<Value>,
    after: Option<Value>,
    tells_organizations: bool,
}

/// What it happened to.
#[derive(Clone, Debug)]
struct Subject {
    kind: &'static str,
    id: Option<Uuid>,
    name: String,
}

impl Event {
    /// An event, for example `member.role_changed`: the subject's kind and a verb in the past.
    pub fn new(action: &'static str) -> Self {
        Self { action, subject: None, before: None, after: None, tells_organizations: true }
    }
    /// What it happened to, and what that is called now. Without it, the organization (or the account) itself.
    #[must_use]
    pub fn about(mut self, kind: &'static str, id: impl Into<Option<Uuid>>, name: impl Into<String>) -> Self {
        self.subject = Some(Subject { kind, id: id.into(), name: name.into() });
        self
    }
    /// What the subject was before: the fields that changed, never a secret.
    #[must_use]
    pub fn before(mut self, value: Value) -> Self {
        self.before = Some(value);
        self
    }
    /// What it is now.
    #[must_use]
    pub fn after(mut self, value: Value) -> Self {
        self.after = Some(value);
        self
    }
    /// Of an account's event: of no concern to the organizations the person is in.
    #[must_use]
    pub fn private(mut self) -> Self {
        self.tells_organizations = false;
        self
    }
}

/// Who acted, where and when.
struct Actor<'a> {
    kind: AuditActor,
    id: Uuid,
    name: &'a str,
    origin: &'a Origin,
    now: Timestamp,
}

/// Records an event in the organization's chain. Call it last before the commit: until then, everybody else's events in
/// the organization wait.
///
/// # Errors
/// When the database fails; then the transaction must not commit.
pub async fn record<P: Permission<Access = Writes>>(tenant: &Tenant<P>, event: Event) -> Result<(), Error> {
    let member = tenant.member();
    let kind = if member.by_session() { AuditActor::Member } else { AuditActor::Token };
    let (id, name) = (member.user_id(), member.person().name());
    let actor = Actor { kind, id, name, origin: tenant.origin(), now: tenant.now() };
    let organization = member.organization();
    append(tenant, (organization.id, &organization.name), actor, event).await
}

/// Records what an operator looked at or changed, in the organization's own chain.
pub(crate) async fn record_by_operator(oversight: &Oversight, event: Event) -> Result<(), Error> {
    let person = oversight.operator().person();
    let (id, name, now) = (person.id(), person.name(), oversight.operator().now());
    let actor = Actor { kind: AuditActor::Operator, id, name, origin: oversight.origin(), now };
    let organization = oversight.organization();
    append(oversight.client(), (organization.id, &organization.name), actor, event).await
}

async fn append(
    client: &impl GenericClient,
    (organization, name): (Uuid, &str),
    actor: Actor<'_>,
    event: Event,
) -> Result<(), Error> {
    let itself = || Subject { kind: "organization", id: Some(organization), name: name.to_owned() };
    let subject = event.subject.unwrap_or_else(itself);
    sql::append_event()
        .bind(
            client,
            &organization,
            &new_id(),
            &actor.now,
            &actor.kind,
            &Some(actor.id),
            &actor.name,
            &event.action,
            &subject.kind,
            &subject.id,
            &subject.name,
            &event.before,
            &event.after,
            &actor.origin.address,
            &actor.origin.user_agent,
        )
        .one()
        .await?;
    Ok(())
}

/// Records what a person did with their account: for the person, and for each organization that they are active in
/// unless the event is private. `client` is a transaction of the login role; call it last in it.
///
/// # Errors
/// When the database fails.
pub async fn record_for_account(
    client: &impl GenericClient,
    app: &App,
    person: Uuid,
    origin: &Origin,
    event: Event,
) -> Result<(), Error> {
    record_for_account_at(client, app.now(), person, origin, event).await
}

/// The same at an instant that is known already.
pub(crate) async fn record_for_account_at(
    client: &impl GenericClient,
    now: Timestamp,
    person: Uuid,
    origin: &Origin,
    event: Event,
) -> Result<(), Error> {
    sql::record_account_event()
        .bind(
            client,
            &new_id(),
            &person,
            &event.action,
            &event.before,
            &event.after,
            &origin.address,
            &origin.user_agent,
            &event.tells_organizations,
            &now,
        )
        .one()
        .await?;
    Ok(())
}
