//! Signing in.

use queries::queries::accounts::queries as sql;
use serde::Deserialize;
use utoipa::ToSchema;

use super::challenges::{self, Admission};
use super::errands::Errand;
use super::throttle::Subject;
use super::{Caller, connection, fold, password};
use crate::App;
use crate::error::Error;
use crate::web::Origin;

/// What the sign-in form sends. Not `Debug`: a password has no place in a log.
#[derive(Default, Deserialize, ToSchema)]
pub struct SignIn {
    /// The account's mail address; upper and lower case are the same.
    #[serde(default)]
    pub(super) email: String,
    /// The password.
    #[serde(default)]
    pub(super) password: String,
    /// Where to go afterwards: an address of this site.
    #[serde(default)]
    pub(super) next: String,
}

/// Admits who knows the password: to a session, or to the question for their second factor. Nothing when they do not:
/// whether the address or the password was wrong, or the account is closed, stays unsaid.
///
/// # Errors
/// [`Error::RateLimited`] after too many failures, whatever the password.
pub(super) async fn sign_in(app: &App, caller: &Caller, input: &SignIn) -> Result<Option<Admission>, Error> {
    let email = fold(&input.email);
    let (account, address) = (Subject::account(&email), Subject::address(&caller.origin.address));
    let found = {
        let connection = connection(app).await?;
        address.take_turn(&connection, app.now()).await?;
        if let Err(blocked) = account.take_turn(&connection, app.now()).await {
            // Nothing was tried, so the others behind this address need not pay for it.
            address.give_back(&connection, app.now()).await?;
            return Err(blocked);
        }
        sql::account().bind(&connection, &email).opt().await?
    };
    let stored = found.as_ref().map(|account| account.password_hash.clone());
    let verdict = password::verify(input.password.clone(), stored).await?;
    let Some(person) = found.filter(|_| verdict.right) else {
        note_failure(app, caller, account, email).await?;
        return Ok(None);
    };
    let renewed = if verdict.outdated { Some(password::hash(input.password.clone()).await?) } else { None };

    let (mut connection, now) = (connection(app).await?, app.now());
    let transaction = connection.transaction().await?;
    if let Some(hash) = renewed {
        sql::replace_password_hash()
            .bind(&transaction, &hash, &now, &person.id, &person.password_hash)
            .await?;
    }
    account.forget(&transaction).await?;
    address.give_back(&transaction, now).await?;
    let admission = challenges::admit(&transaction, caller, person.id, &input.next, now).await?;
    transaction.commit().await?;
    Ok(Some(admission))
}

/// Has the failure put on record, and the wait where it brought one: by an errand, so that known and unknown addresses
/// are answered alike.
async fn note_failure(app: &App, caller: &Caller, account: Subject, email: String) -> Result<(), Error> {
    let (connection, at) = (connection(app).await?, app.now());
    let locks = account.waits(&connection, at).await?;
    let Origin { address, user_agent } = caller.origin.clone();
    Errand::NoteFailure { email, address, user_agent, at, locks }.enqueue(&connection, app).await
}
