//! What an identity opens.

use queries::client::GenericClient;
use queries::queries::single_sign_on::queries as sql;
use queries::types::Plan;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::failure::Failure;
use super::protocol::Identity;
use super::provider::Provider;
use crate::App;
use crate::accounts::{Caller, connection, open_session};
use crate::audit::{self, Event};
use crate::clock::new_id;
use crate::error::Error;
use crate::plans::Limits;
use crate::tenancy::Person;
use crate::texts::Locale;

/// What came of it.
pub(super) enum Admitted {
    /// A session: its token.
    Session(String),
    /// Nobody's identity yet, to be linked to an account by its holder.
    Offer(Identity),
}

/// The domain of a folded mail address.
fn domain(email: &str) -> &str {
    email.rsplit_once('@').map_or("", |(_, domain)| domain)
}

/// Whether the provider may speak for an address: the installation's for every one, an organization's for its domains.
pub(super) async fn speaks_for(
    client: &impl GenericClient,
    provider: Option<Uuid>,
    email: &str,
) -> Result<bool, Error> {
    let Some(organization) = provider else { return Ok(true) };
    Ok(sql::domain_rule().bind(client, &organization, &domain(email)).opt().await?.is_some())
}

/// Admits who holds the identity, or decides what becomes of somebody who is new here.
pub(super) async fn admit(
    app: &App,
    person: Option<&Person>,
    locale: Locale,
    caller: &Caller,
    provider: &Provider,
    identity: Identity,
) -> Result<Admitted, Failure> {
    let mut connection = connection(app).await?;
    let holder = sql::holder().bind(&connection, &identity.issuer, &identity.subject).opt().await?;
    if let Some(holder) = holder {
        if !speaks_for(&connection, provider.organization, &holder.email).await? {
            return Err(Failure::NotAdmitted("sso-not-for-account"));
        }
        let transaction = connection.transaction().await?;
        let now = app.now();
        sql::use_identity().bind(&transaction, &identity.label(), &now, &holder.id).await?;
        if let Some(organization) = provider.organization {
            join(&transaction, app, caller, holder.user_id, organization).await?;
        }
        let token = open_session(&transaction, caller, holder.user_id, None, now).await?;
        transaction.commit().await?;
        return Ok(Admitted::Session(token));
    }
    if sql::is_linked().bind(&connection, &identity.issuer, &identity.subject).one().await? {
        // Its holder was deactivated.
        return Err(Failure::NotAdmitted("sso-refused"));
    }
    if person.is_some() {
        return Ok(Admitted::Offer(identity));
    }
    let Some(email) = identity.email.clone() else { return Err(Failure::NotAdmitted("sso-unverified")) };
    if !speaks_for(&connection, provider.organization, &email).await? {
        return Err(Failure::NotAdmitted("sso-not-for-account"));
    }
    if sql::account_of().bind(&connection, &email.as_str()).opt().await?.is_some() {
        return Ok(Admitted::Offer(identity));
    }
    drop(connection);
    welcome(app, locale, caller, provider, &identity, &email).await.map(Admitted::Session)
}

/// Makes an account for somebody new; with an organization's provider only where its rule makes them a member.
async fn welcome(
    app: &App,
    locale: Locale,
    caller: &Caller,
    provider: &Provider,
    identity: &Identity,
    email: &str,
) -> Result<String, Failure> {
    let (mut connection, now, user) = (connection(app).await?, app.now(), new_id());
    let transaction = connection.transaction().await?;
    let name = person_name(identity, email);
    if sql::insert_person().bind(&transaction, &user, &email, &name, &locale.tag(), &now).await? == 0 {
        return Err(Failure::NotAdmitted("sso-over"));
    }
    if let Some(organization) = provider.organization {
        match join(&transaction, app, caller, user, organization).await?.as_str() {
            "joined" => {}
            "full" => return Err(Failure::NotAdmitted("sso-full")),
            _ => return Err(Failure::NotAdmitted("sso-not-member")),
        }
    }
    store(&transaction, app, caller, user, identity).await?;
    let token = open_session(&transaction, caller, user, provider.organization, now).await?;
    transaction.commit().await?;
    Ok(token)
}

/// Links an identity to an account, and puts it on record.
///
/// # Errors
/// [`Error::Conflict`] when it is somebody's already.
pub(super) async fn store(
    client: &impl GenericClient,
    app: &App,
    caller: &Caller,
    user: Uuid,
    identity: &Identity,
) -> Result<(), Error> {
    let (Identity { issuer, subject, .. }, label) = (identity, identity.label());
    let stored =
        sql::insert_identity().bind(client, &new_id(), &user, issuer, subject, &label, &app.now()).await?;
    if stored == 0 {
        return Err(Error::conflict("identity-taken"));
    }
    let event = Event::new("identity.linked").after(json!({ "issuer": issuer, "label": label }));
    audit::record_for_account(client, app, user, &caller.origin, event).await
}

/// Makes the person a member where the organization's rule says so; what came of it.
async fn join(
    client: &impl GenericClient,
    app: &App,
    caller: &Caller,
    user: Uuid,
    organization: Uuid,
) -> Result<String, Error> {
    let seats: Map<String, Value> = [Plan::Free, Plan::Starter, Plan::Professional, Plan::Enterprise]
        .into_iter()
        .map(|plan| (format!("{plan:?}").to_lowercase(), json!(Limits::standard(plan).max_users)))
        .collect();
    let (seats, origin) = (Value::Object(seats), &caller.origin);
    let outcome = sql::join_by_mail_domain()
        .bind(
            client,
            &user,
            &organization,
            &seats,
            &new_id(),
            &origin.address,
            &origin.user_agent,
            &app.now(),
        )
        .one()
        .await?;
    Ok(outcome)
}

/// What to call somebody new: as the provider does, or as their address begins.
fn person_name(identity: &Identity, email: &str) -> String {
    let name = identity.name.as_deref().unwrap_or_default().replace('\0', "");
    let name =
        if name.trim().is_empty() { email.split('@').next().unwrap_or(email).to_owned() } else { name };
    name.trim().chars().take(100).collect()
}
