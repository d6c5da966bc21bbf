//! Switching two steps on and off, and new recovery codes.

use queries::client::GenericClient;
use queries::queries::two_factor::queries as sql;
use serde_json::json;
use uuid::Uuid;

use super::codes::{context, prove};
use super::recovery;
use super::totp::{Authenticator, digits};
use crate::App;
use crate::accounts::{Caller, Subject, connection, end_others, notify};
use crate::audit::{self, Event};
use crate::error::Error;
use crate::tenancy::Person;

/// The form's field.
const FIELD: &str = "code";

/// How the person's second factor stands.
pub(super) enum Standing {
    /// One step.
    Off,
    /// Two steps, with so many recovery codes left.
    On {
        /// Recovery codes that were not used.
        codes_left: i64,
    },
}

/// How it stands now.
pub(super) async fn standing(app: &App, person: &Person) -> Result<Standing, Error> {
    let (connection, user) = (connection(app).await?, person.id());
    let found = sql::totp_secret().bind(&connection, &user).opt().await?;
    if found.is_none_or(|found| found.confirmed_at.is_none()) {
        return Ok(Standing::Off);
    }
    Ok(Standing::On { codes_left: codes_left(&connection, user).await? })
}

/// Recovery codes that were not used.
pub(super) async fn codes_left(client: &impl GenericClient, user: Uuid) -> Result<i64, Error> {
    Ok(sql::recovery_codes_left().bind(client, &user).one().await?)
}

/// Makes a secret for a new authenticator. One that is in use stays.
pub(super) async fn begin(app: &App, person: &Person) -> Result<(), Error> {
    let authenticator = Authenticator::new(person.email())?;
    let sealed = app.sealing().seal(&context(person.id()), authenticator.secret())?;
    sql::begin_totp().bind(&connection(app).await?, &person.id(), &sealed, &app.now()).await?;
    Ok(())
}

/// The authenticator that waits for its first code, with its secret as it is stored.
pub(super) async fn waiting(app: &App, person: &Person) -> Result<Option<(Authenticator, Vec<u8>)>, Error> {
    let connection = connection(app).await?;
    let found = sql::totp_secret().bind(&connection, &person.id()).opt().await?;
    let Some(found) = found.filter(|found| found.confirmed_at.is_none()) else { return Ok(None) };
    let secret = app.sealing().open(&context(person.id()), &found.secret)?;
    Ok(Some((Authenticator::with_secret(&secret, person.email())?, found.secret)))
}

/// Switches two steps on with the authenticator's first code; returns the recovery codes, which nobody sees again.
///
/// # Errors
/// [`Error::Invalid`] at `code`, [`Error::RateLimited`] after too many wrong ones, [`Error::Conflict`] when nothing
/// waits for a code any more.
pub(super) async fn confirm(
    app: &App,
    caller: &Caller,
    person: &Person,
    given: &str,
) -> Result<Vec<String>, Error> {
    let (authenticator, sealed) =
        waiting(app, person).await?.ok_or_else(|| Error::conflict("two-factor-not-begun"))?;
    let (mut connection, now) = (connection(app).await?, app.now());
    let subject = Subject::second_factor(person.id());
    subject.take_turn(&connection, now).await?;
    let step = digits(given).and_then(|code| authenticator.step(&code, now));
    let step = step.ok_or_else(|| Error::field(FIELD, "second-factor-first-wrong"))?;

    let transaction = connection.transaction().await?;
    subject.forget(&transaction).await?;
    if sql::confirm_totp().bind(&transaction, &now, &step, &person.id(), &sealed).await? == 0 {
        return Err(Error::conflict("two-factor-not-begun"));
    }
    let codes = replace_codes(&transaction, app, person.id()).await?;
    end_others(&transaction, person.id(), person.session_id()).await?;
    notify(&transaction, app, person, caller, "mail-two-factor-on").await?;
    let event = Event::new("two_factor.enabled");
    audit::record_for_account(&transaction, app, person.id(), &caller.origin, event).await?;
    transaction.commit().await?;
    Ok(codes)
}

/// Makes ten new recovery codes in place of the old ones.
///
/// # Errors
/// As [`prove`].
pub(super) async fn renew_codes(
    app: &App,
    caller: &Caller,
    person: &Person,
    proof: &str,
) -> Result<Vec<String>, Error> {
    prove(app, caller, person, proof).await?;
    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    let codes = replace_codes(&transaction, app, person.id()).await?;
    notify(&transaction, app, person, caller, "mail-recovery-codes-renewed").await?;
    let event = Event::new("recovery_codes.renewed").after(json!({ "codes": codes.len() }));
    audit::record_for_account(&transaction, app, person.id(), &caller.origin, event).await?;
    transaction.commit().await?;
    Ok(codes)
}

/// Goes back to one step.
///
/// # Errors
/// As [`prove`].
pub(super) async fn turn_off(app: &App, caller: &Caller, person: &Person, proof: &str) -> Result<(), Error> {
    prove(app, caller, person, proof).await?;
    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    if sql::delete_totp().bind(&transaction, &person.id()).await? == 0 {
        return Ok(());
    }
    sql::delete_recovery_codes().bind(&transaction, &person.id()).await?;
    sql::delete_challenges().bind(&transaction, &person.id()).await?;
    end_others(&transaction, person.id(), person.session_id()).await?;
    notify(&transaction, app, person, caller, "mail-two-factor-off").await?;
    let event = Event::new("two_factor.disabled");
    audit::record_for_account(&transaction, app, person.id(), &caller.origin, event).await?;
    transaction.commit().await?;
    Ok(())
}

async fn replace_codes(client: &impl GenericClient, app: &App, user: Uuid) -> Result<Vec<String>, Error> {
    let codes = recovery::new_codes();
    let hashes: Vec<Vec<u8>> =
        codes.iter().filter_map(|code| recovery::hash(code)).map(|hash| hash.to_vec()).collect();
    sql::delete_recovery_codes().bind(client, &user).await?;
    sql::insert_recovery_codes().bind(client, &user, &app.now(), &hashes).await?;
    Ok(codes)
}
