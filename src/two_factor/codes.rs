//! Checking what a person shows as their second factor.

use jiff::Timestamp;
use queries::client::GenericClient;
use queries::queries::two_factor::queries as sql;
use uuid::Uuid;

use super::recovery;
use super::totp::{Authenticator, digits};
use crate::App;
use crate::accounts::{Caller, Subject, connection, security};
use crate::error::Error;
use crate::tenancy::Person;

/// The field of the forms that ask again.
const PROOF: &str = "current_password";

/// Which of the two was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Factor {
    /// A code of the authenticator app.
    App,
    /// A recovery code.
    Recovery,
}

/// What the secret is sealed for.
pub(super) fn context(user: Uuid) -> String {
    format!("totp:{user}")
}

/// Uses up a code of the person's; nothing when it is wrong, or was used before.
pub(super) async fn use_code(
    client: &impl GenericClient,
    app: &App,
    user: Uuid,
    given: &str,
    now: Timestamp,
) -> Result<Option<Factor>, Error> {
    if let Some(code) = digits(given) {
        let good = use_app_code(client, app, user, &code, now).await?;
        return Ok(good.then_some(Factor::App));
    }
    let Some(hash) = recovery::hash(given) else { return Ok(None) };
    let count = sql::use_recovery_code().bind(client, &now, &user, &hash.as_slice()).await?;
    Ok((count == 1).then_some(Factor::Recovery))
}

async fn use_app_code(
    client: &impl GenericClient,
    app: &App,
    user: Uuid,
    code: &str,
    now: Timestamp,
) -> Result<bool, Error> {
    let found = sql::totp_secret().bind(client, &user).opt().await?;
    let Some(found) = found.filter(|found| found.confirmed_at.is_some()) else { return Ok(false) };
    let secret = app.sealing().open(&context(user), &found.secret)?;
    let Some(step) = Authenticator::with_secret(&secret, "")?.step(code, now) else { return Ok(false) };
    Ok(sql::use_step().bind(client, &step, &user).await? == 1)
}

/// Asks again before the second factor itself is changed: for the password, or for a code. Counted like a sign-in.
///
/// # Errors
/// [`Error::Invalid`] at `current_password`, [`Error::RateLimited`] after too many failures.
pub async fn prove(app: &App, caller: &Caller, person: &Person, given: &str) -> Result<(), Error> {
    if digits(given).is_none() && recovery::hash(given).is_none() {
        return security::prove(app, caller, person, given).await;
    }
    let subject = Subject::second_factor(person.id());
    let (connection, now) = (connection(app).await?, app.now());
    subject.take_turn(&connection, now).await?;
    if use_code(&connection, app, person.id(), given, now).await?.is_none() {
        return Err(Error::field(PROOF, "second-factor-wrong"));
    }
    subject.forget(&connection).await
}
