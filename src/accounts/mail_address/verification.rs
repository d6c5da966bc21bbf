//! Proving the address.

use queries::client::GenericClient;
use queries::queries::accounts::mail_address::queries as sql;
use uuid::Uuid;

use crate::App;
use crate::accounts::one_time_tokens::{self as links, Purpose};
use crate::accounts::throttle::Subject;
use crate::accounts::{Caller, connection};
use crate::audit::{Event, record_for_account};
use crate::error::Error;
use crate::mail::{self, Letter};
use crate::tenancy::Person;
use crate::texts::{Locale, Message};

/// Mails a link that proves the address. The newest one alone works.
pub(in crate::accounts) async fn mail_link(
    client: &impl GenericClient,
    app: &App,
    user: Uuid,
    (email, name, locale): (&str, &str, Locale),
) -> Result<(), Error> {
    links::withdraw(client, user, &[Purpose::VerifyAddress]).await?;
    let token = links::issue(client, Purpose::VerifyAddress, Some(user), email, app.now()).await?;
    let link = format!("{}/verify-address?token={token}", app.config().address());
    let letter = Letter::to(email, locale, "mail-verify")
        .line(Message::from("mail-verify-hello").with("name", name))
        .action("mail-verify-action", link)
        .line("mail-link-day")
        .line("mail-verify-not-you");
    mail::send_from_account(client, app, &letter).await
}

/// Mails the link again.
///
/// # Errors
/// [`Error::RateLimited`] after too many.
pub(super) async fn ask_again(app: &App, caller: &Caller, person: &Person) -> Result<(), Error> {
    if person.is_verified() {
        return Ok(());
    }
    let mut connection = connection(app).await?;
    Subject::mail_from(&caller.origin.address).take_turn(&connection, app.now()).await?;
    Subject::mail_to(person.email()).take_turn(&connection, app.now()).await?;
    let transaction = connection.transaction().await?;
    let reader = (person.email(), person.name(), person.locale());
    mail_link(&transaction, app, person.id(), reader).await?;
    transaction.commit().await?;
    Ok(())
}

/// Notes that the person reads the mail of this address; false when it is no longer theirs.
async fn note(client: &impl GenericClient, app: &App, user: Uuid, email: &str) -> Result<bool, Error> {
    Ok(sql::verify_address().bind(client, &app.now(), &user, &email).await? == 1)
}

/// Notes that a link which was mailed to the address has brought the person here.
pub(crate) async fn is_proven(
    client: &impl GenericClient,
    app: &App,
    user: Uuid,
    email: &str,
) -> Result<(), Error> {
    note(client, app, user, email).await.map(|_| ())
}

/// Takes a link as proof; false when it no longer works.
pub(super) async fn verify(app: &App, caller: &Caller, token: &str) -> Result<bool, Error> {
    let (mut connection, now) = (connection(app).await?, app.now());
    let transaction = connection.transaction().await?;
    let Some(link) = links::redeem(&transaction, Purpose::VerifyAddress, token, now).await? else {
        return Ok(false);
    };
    let Some(user) = link.user_id else { return Ok(false) };
    if !note(&transaction, app, user, &link.email).await? {
        return Ok(false);
    }
    record_for_account(&transaction, app, user, &caller.origin, Event::new("email.verified")).await?;
    transaction.commit().await?;
    Ok(true)
}
