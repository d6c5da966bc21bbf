//! A new password by mail, for who forgot theirs.
//!
//! Asking is answered in one way, whoever has the address. The link works once, for an hour, and the newest one alone.
//! Using it ends every session and every API token, gives the account its attempts back, and is told by mail. It opens no session: signing
//! in asks for a second factor where there is one.

pub mod pages;

use queries::queries::accounts::reset::queries as sql;

use super::errands::{self, Errand};
use super::notices::{language, notify_at};
use super::one_time_tokens::{self as links, Purpose};
use super::throttle::Subject;
use super::{Caller, connection, fold, password, security, sessions};
use crate::App;
use crate::audit::{Event, record_for_account};
use crate::error::{Error, Fields};
use crate::mail::{self, Letter};
use crate::tenancy::hash_token;
use crate::texts::Message;
use crate::web::email;

/// Asks for a link. Says nothing about who has the address, and does the same for everybody.
///
/// # Errors
/// [`Error::Invalid`] at `email`, [`Error::RateLimited`] after too many requests.
async fn ask(app: &App, caller: &Caller, address: &str) -> Result<(), Error> {
    let mut fields = Fields::default();
    email(&mut fields, "email", address);
    fields.check()?;
    let (email, now) = (fold(address), app.now());
    let connection = connection(app).await?;
    Subject::mail_from(&caller.origin.address).take_turn(&connection, now).await?;
    Subject::mail_to(&email).take_turn(&connection, now).await?;
    Errand::ResetPassword { email }.enqueue(&connection, app).await
}

/// Mails the link, where somebody has the address.
pub(super) async fn mail_link(app: &App, email: &str) -> Result<(), Error> {
    let Some(account) = errands::find(app, email).await? else { return Ok(()) };
    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    links::withdraw(&transaction, account.id, &[Purpose::ResetPassword]).await?;
    let token =
        links::issue(&transaction, Purpose::ResetPassword, Some(account.id), email, app.now()).await?;
    let link = format!("{}/reset-password?token={token}", app.config().address());
    let letter = Letter::to(email, language(&account.locale), "mail-reset")
        .line(Message::from("mail-reset-asked").with("name", &account.name))
        .action("mail-reset-action", link)
        .line("mail-reset-hour")
        .line("mail-reset-not-you");
    mail::send_from_account(&transaction, app, &letter).await?;
    transaction.commit().await?;
    Ok(())
}

/// Sets the password that the link's holder chose; false when the link no longer works.
///
/// # Errors
/// [`Error::Invalid`] at `new_password`; then the link still works.
async fn reset(app: &App, caller: &Caller, token: &str, new_password: &str) -> Result<bool, Error> {
    let now = app.now();
    let Some(link) = links::find(&connection(app).await?, Purpose::ResetPassword, token, now).await? else {
        return Ok(false);
    };
    let mut fields = Fields::default();
    security::check_strength(&mut fields, "new_password", new_password, &[&link.email]).await?;
    fields.check()?;
    let hash = password::hash(new_password.to_owned()).await?;

    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    let redeemed = links::redeem(&transaction, Purpose::ResetPassword, token, now).await?;
    let Some(user) = redeemed.and_then(|link| link.user_id) else { return Ok(false) };
    let stored = sql::reset_password().bind(&transaction, &hash, &now, &user, &link.email).opt().await?;
    let Some(person) = stored else { return Ok(false) };
    sessions::end_all(&transaction, user).await?;
    security::withdraw_links(&transaction, user).await?;
    security::tokens::revoke_all(&transaction, app, caller, user, &hash_token(token)).await?;
    Subject::account(&link.email).forget(&transaction).await?;
    let locale = language(&person.locale);
    notify_at(&transaction, app, &link.email, locale, caller, "mail-password-reset").await?;
    record_for_account(&transaction, app, user, &caller.origin, Event::new("password.reset")).await?;
    transaction.commit().await?;
    Ok(true)
}
