//! Asking again: what changes who can get into an account needs more than an open browser.

use jiff::SignedDuration;
use queries::queries::accounts::security::queries as sql;

use crate::App;
use crate::accounts::throttle::Subject;
use crate::accounts::{Caller, connection, fold, password};
use crate::error::Error;
use crate::tenancy::Person;

/// How long after signing in a person without a password need not sign in again.
const FRESH: SignedDuration = SignedDuration::from_mins(10);
/// The form's field.
const FIELD: &str = "current_password";

/// Whether the account has a password at all; it may be reached through a provider or passkeys alone.
pub async fn has_password(app: &App, person: &Person) -> Result<bool, Error> {
    let connection = connection(app).await?;
    let found = sql::own_credentials().bind(&connection, &person.id(), &person.session_id()).opt().await?;
    Ok(found.is_some_and(|found| password::is_hash(&found.password_hash)))
}

/// Checks the person's password, counted like a sign-in; who has none must have signed in just now.
///
/// # Errors
/// [`Error::Invalid`] at `current_password`, [`Error::RateLimited`] after too many failures.
pub async fn prove(app: &App, caller: &Caller, person: &Person, given: &str) -> Result<(), Error> {
    let (account, address) =
        (Subject::account(&fold(person.email())), Subject::address(&caller.origin.address));
    let found = {
        let connection = connection(app).await?;
        let found =
            sql::own_credentials().bind(&connection, &person.id(), &person.session_id()).opt().await?;
        let found = found.ok_or(Error::Unauthorized)?;
        if !password::is_hash(&found.password_hash) {
            let fresh = found.signed_in_at + FRESH > app.now();
            return if fresh { Ok(()) } else { Err(Error::field(FIELD, "sign-in-again")) };
        }
        if given.is_empty() {
            return Err(Error::field(FIELD, "field-required"));
        }
        address.take_turn(&connection, app.now()).await?;
        account.take_turn(&connection, app.now()).await?;
        found
    };
    let verdict = password::verify(given.to_owned(), Some(found.password_hash)).await?;
    if !verdict.right {
        return Err(Error::field(FIELD, "password-current-wrong"));
    }
    let connection = connection(app).await?;
    account.forget(&connection).await?;
    address.give_back(&connection, app.now()).await
}
