//! The security of an account: its password, and what happened to it lately.
//!
//! A new password needs the present one, and ends every other session: whoever got in with the old one is out. API tokens
//! stay, and are ended together by a button of their own.

pub mod pages;
mod proof;
pub mod tokens;

use queries::client::GenericClient;
use queries::queries::accounts::security::queries as sql;
use queries::queries::accounts::security::queries::AccountEvent;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::notices::notify;
use super::one_time_tokens::{Purpose, withdraw};
use super::{Caller, connection, mail_address, password, sessions, strength};
use crate::App;
use crate::audit::{Event, record_for_account};
use crate::error::{Error, Fields};
use crate::tenancy::Person;
use crate::web::length;

pub use proof::{has_password, prove};

/// Events that the page shows.
const EVENTS_SHOWN: i64 = 30;

/// What the form for a new password sends. Not `Debug`: a password has no place in a log.
#[derive(Default, Deserialize, ToSchema)]
pub struct NewPassword {
    /// The present one.
    #[serde(default)]
    pub current_password: String,
    /// 12 to 200 characters, hard to guess.
    #[serde(default)]
    pub new_password: String,
}

/// What happened to the account lately, the newest first.
async fn recent_events(app: &App, person: &Person) -> Result<Vec<AccountEvent>, Error> {
    Ok(sql::recent_events().bind(&connection(app).await?, &person.id(), &EVENTS_SHOWN).all().await?)
}

/// Notes at the field when a password is too short, too long or too easy to guess for somebody who knows these words.
pub(super) async fn check_strength(
    fields: &mut Fields,
    field: &'static str,
    password: &str,
    own_words: &[&str],
) -> Result<(), Error> {
    length(fields, field, password, 12, 200);
    if fields.of(field).is_none()
        && let Some(reason) = strength::weakness(password.to_owned(), own_words).await?
    {
        fields.add(field, reason);
    }
    Ok(())
}

/// Makes links and halves of sign-ins worthless that somebody who is out now may have begun.
pub(super) async fn withdraw_links(client: &impl GenericClient, user: Uuid) -> Result<(), Error> {
    withdraw(client, user, &[Purpose::ResetPassword]).await?;
    sql::delete_challenges().bind(client, &user).await?;
    mail_address::withdraw(client, user).await
}

/// Changes the password and ends every other session.
///
/// # Errors
/// [`Error::Invalid`] with the fields, [`Error::RateLimited`] after too many wrong passwords.
async fn change_password(
    app: &App,
    caller: &Caller,
    person: &Person,
    input: &NewPassword,
) -> Result<(), Error> {
    let mut fields = Fields::default();
    check_strength(&mut fields, "new_password", &input.new_password, &[person.name(), person.email()])
        .await?;
    fields.check()?;
    prove(app, caller, person, &input.current_password).await?;
    let hash = password::hash(input.new_password.clone()).await?;

    let (mut connection, now) = (connection(app).await?, app.now());
    let transaction = connection.transaction().await?;
    sql::set_password().bind(&transaction, &hash, &now, &person.id()).await?;
    sessions::end_others(&transaction, person.id(), person.session_id()).await?;
    withdraw_links(&transaction, person.id()).await?;
    notify(&transaction, app, person, caller, "mail-password-changed").await?;
    let event = Event::new("password.changed");
    record_for_account(&transaction, app, person.id(), &caller.origin, event).await?;
    transaction.commit().await?;
    Ok(())
}
