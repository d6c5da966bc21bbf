//! A person's passkeys.

use jiff::Timestamp;
use queries::client::GenericClient;
use queries::queries::passkeys::queries::{self as sql, Passkey};
use serde_json::json;
use uuid::Uuid;
use webauthn_rs::prelude::{AuthenticationResult, CredentialID, Passkey as Credential};

use crate::App;
use crate::accounts::{Caller, connection, is_password, notify};
use crate::audit::{self, Event};
use crate::clock::new_id;
use crate::error::{Constraints, Error, Fields, OnConstraint};
use crate::tenancy::Person;
use crate::web::length;

/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[("passkeys_credential_id_unique", "credential", "passkey-known")];

/// A passkey that a person of ours has, ready to be checked.
pub(super) struct Known {
    id: Uuid,
    pub(super) credential: Credential,
}

/// The person's passkeys, oldest first.
pub(super) async fn list(app: &App, person: &Person) -> Result<Vec<Passkey>, Error> {
    Ok(sql::list_passkeys().bind(&connection(app).await?, &person.id()).all().await?)
}

/// What the person's authenticators made.
pub(super) async fn credentials(client: &impl GenericClient, user: Uuid) -> Result<Vec<Credential>, Error> {
    let rows = sql::credentials().bind(client, &user).all().await?;
    rows.into_iter().map(|row| serde_json::from_value(row).map_err(Error::internal)).collect()
}

/// The person's passkey with this id; the person must be active.
pub(super) async fn find(
    client: &impl GenericClient,
    user: Uuid,
    credential_id: &[u8],
) -> Result<Option<Known>, Error> {
    if sql::active_person().bind(client, &user).opt().await?.is_none() {
        return Ok(None);
    }
    let Some(row) = sql::credential_of().bind(client, &user, &credential_id).opt().await? else {
        return Ok(None);
    };
    let credential = serde_json::from_value(row.credential).map_err(Error::internal)?;
    Ok(Some(Known { id: row.id, credential }))
}

/// Notes that a passkey was used: its counter, and when.
pub(super) async fn note_use(
    client: &impl GenericClient,
    mut known: Known,
    result: &AuthenticationResult,
    now: Timestamp,
) -> Result<(), Error> {
    known.credential.update_credential(result);
    let credential = serde_json::to_value(&known.credential).map_err(Error::internal)?;
    sql::use_passkey().bind(client, &credential, &now, &known.id).await?;
    Ok(())
}

/// Checks a passkey's name.
pub(super) fn check_name(name: &str) -> Result<(), Error> {
    let mut fields = Fields::default();
    length(&mut fields, "name", name, 1, 100);
    fields.check()
}

/// Keeps a new passkey.
///
/// # Errors
/// [`Error::Invalid`] when somebody has it already.
pub(super) async fn add(
    app: &App,
    caller: &Caller,
    person: &Person,
    name: &str,
    credential: &Credential,
) -> Result<(), Error> {
    let stored = serde_json::to_value(credential).map_err(Error::internal)?;
    let id: &CredentialID = credential.cred_id();
    let (mut connection, now) = (connection(app).await?, app.now());
    let transaction = connection.transaction().await?;
    sql::insert_passkey()
        .bind(&transaction, &new_id(), &person.id(), &name, &id.as_slice(), &stored, &now)
        .await
        .on_constraint(CONSTRAINTS)?;
    notify(&transaction, app, person, caller, "mail-passkey-added").await?;
    let event = Event::new("passkey.added").after(json!({ "name": name }));
    audit::record_for_account(&transaction, app, person.id(), &caller.origin, event).await?;
    transaction.commit().await?;
    Ok(())
}

/// Gives one of the person's passkeys another name.
pub(super) async fn rename(app: &App, person: &Person, id: Uuid, name: &str) -> Result<(), Error> {
    check_name(name)?;
    let renamed = sql::rename_passkey().bind(&connection(app).await?, &name, &id, &person.id()).await?;
    if renamed == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Removes one of the person's passkeys.
///
/// # Errors
/// [`Error::Conflict`] when nothing else would open the account.
pub(super) async fn remove(app: &App, caller: &Caller, person: &Person, id: Uuid) -> Result<(), Error> {
    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    let stored = sql::lock_person().bind(&transaction, &person.id()).one().await?;
    let removed = sql::delete_passkey().bind(&transaction, &id, &person.id()).opt().await?;
    let name = removed.ok_or(Error::NotFound)?;
    let others = sql::ways_in().bind(&transaction, &person.id()).one().await?;
    if others == 0 && !is_password(&stored) {
        return Err(Error::conflict("passkey-last-way-in"));
    }
    notify(&transaction, app, person, caller, "mail-passkey-removed").await?;
    let event = Event::new("passkey.removed").before(json!({ "name": name }));
    audit::record_for_account(&transaction, app, person.id(), &caller.origin, event).await?;
    transaction.commit().await?;
    Ok(())
}
