//! Another address.

use jiff::Timestamp;
use queries::client::GenericClient;
use queries::queries::accounts::mail_address::queries as sql;
pub(super) use queries::queries::accounts::mail_address::queries::AddressChange;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::App;
use crate::accounts::errands::{self, Errand};
use crate::accounts::notices::{language, notify_at};
use crate::accounts::one_time_tokens::{self as links, Purpose};
use crate::accounts::throttle::Subject;
use crate::accounts::{Caller, connection, fold, profile, security};
use crate::audit::{Event, record_for_account};
use crate::error::{Error, Fields};
use crate::mail::{self, Letter};
use crate::tenancy::Person;
use crate::texts::Message;
use crate::web::{email, trimmed};

/// Where the account shall be reached from now on. Not `Debug`: a password has no place in a log.
#[derive(Default, Deserialize, ToSchema)]
pub struct NewAddress {
    /// Upper and lower case are the same.
    #[serde(default, deserialize_with = "trimmed")]
    pub(super) new_email: String,
    /// The account's password.
    #[serde(default)]
    pub(super) current_password: String,
}

/// What pressing a link's button came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The link is unknown, used or over.
    Over,
    /// The other link is still to be opened.
    OneMore,
    /// The address is changed.
    Changed,
    /// Somebody else has the address by now.
    Taken,
}

const LINKS: [Purpose; 2] = [Purpose::ApproveAddressChange, Purpose::ConfirmAddressChange];

/// The person's change that waits for its links.
pub(super) async fn waiting(app: &App, person: &Person) -> Result<Option<AddressChange>, Error> {
    Ok(sql::address_change().bind(&connection(app).await?, &person.id(), &app.now()).opt().await?)
}

/// Asks for a change: a link to the present address, and one to the new by an errand, which alone finds out whether
/// somebody has it.
///
/// # Errors
/// [`Error::Invalid`] with the fields, [`Error::RateLimited`] after too many attempts.
pub(super) async fn ask(
    app: &App,
    caller: &Caller,
    person: &Person,
    input: &NewAddress,
) -> Result<(), Error> {
    let (new_email, now) = (fold(&input.new_email), app.now());
    let mut fields = Fields::default();
    email(&mut fields, "new_email", &input.new_email);
    if new_email == person.email() {
        fields.add("new_email", "address-same");
    }
    fields.check()?;
    security::prove(app, caller, person, &input.current_password).await?;

    let mut connection = connection(app).await?;
    Subject::mail_from(&caller.origin.address).take_turn(&connection, now).await?;
    Subject::mail_to(&new_email).take_turn(&connection, now).await?;
    let transaction = connection.transaction().await?;
    links::withdraw(&transaction, person.id(), &LINKS).await?;
    let ends = now + links::lifetime(Purpose::ApproveAddressChange);
    sql::put_address_change().bind(&transaction, &person.id(), &new_email, &now, &ends).await?;
    let purpose = Purpose::ApproveAddressChange;
    let token = links::issue(&transaction, purpose, Some(person.id()), person.email(), now).await?;
    let letter = approval(app, person, &new_email, &token);
    mail::send_from_account(&transaction, app, &letter).await?;
    Errand::ConfirmAddress { user: person.id(), new_email }.enqueue(&transaction, app).await?;
    transaction.commit().await?;
    Ok(())
}

/// The letter to the present address.
fn approval(app: &App, person: &Person, new_email: &str, token: &str) -> Letter {
    let link = format!("{}/change-address/approve?token={token}", app.config().address());
    Letter::to(person.email(), person.locale(), "mail-address-change")
        .line(Message::from("mail-address-approve").with("email", new_email))
        .action("mail-address-approve-action", link)
        .line("mail-link-day")
        .line("mail-address-approve-not-you")
}

/// Mails the link to the new address; to somebody who has it already, a word about it instead.
pub(in crate::accounts) async fn mail_new_address(
    app: &App,
    user: Uuid,
    new_email: &str,
) -> Result<(), Error> {
    let (owner, now) = (errands::find(app, new_email).await?, app.now());
    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    let pending = sql::address_change().bind(&transaction, &user, &now).opt().await?;
    let person = sql::person_for_change().bind(&transaction, &user).opt().await?;
    let (Some(_), Some(person)) = (pending.filter(|change| change.new_email == new_email), person) else {
        return Ok(());
    };
    let letter = if let Some(owner) = owner {
        Letter::to(new_email, language(&owner.locale), "mail-address-taken")
            .line(Message::from("mail-address-taken-hello").with("name", owner.name))
            .line("mail-address-taken-hint")
    } else {
        let purpose = Purpose::ConfirmAddressChange;
        let token = links::issue(&transaction, purpose, Some(user), new_email, now).await?;
        let link = format!("{}/change-address/confirm?token={token}", app.config().address());
        Letter::to(new_email, language(&person.locale), "mail-address-change")
            .line("mail-address-confirm")
            .action("mail-address-confirm-action", link)
            .line("mail-link-day")
            .line("mail-address-confirm-not-you")
    };
    mail::send_from_account(&transaction, app, &letter).await?;
    transaction.commit().await?;
    Ok(())
}

/// The present address agrees.
pub(super) async fn approve(app: &App, caller: &Caller, token: &str) -> Result<Step, Error> {
    step(app, caller, Purpose::ApproveAddressChange, token).await
}

/// The new address is read by the person.
pub(super) async fn confirm(app: &App, caller: &Caller, token: &str) -> Result<Step, Error> {
    step(app, caller, Purpose::ConfirmAddressChange, token).await
}

async fn step(app: &App, caller: &Caller, purpose: Purpose, token: &str) -> Result<Step, Error> {
    let (mut connection, now) = (connection(app).await?, app.now());
    let transaction = connection.transaction().await?;
    let Some(link) = links::redeem(&transaction, purpose, token, now).await? else { return Ok(Step::Over) };
    let Some(user) = link.user_id else { return Ok(Step::Over) };
    let change = if purpose == Purpose::ApproveAddressChange {
        sql::approve_address_change().bind(&transaction, &now, &user).opt().await?
    } else {
        sql::confirm_address_change().bind(&transaction, &now, &user, &link.email).opt().await?
    };
    let Some(change) = change else { return Ok(Step::Over) };
    let done = match (change.approved_at, change.confirmed_at) {
        (Some(_), Some(_)) => finish(&transaction, app, caller, user, &change.new_email).await?,
        _ => Step::OneMore,
    };
    if done != Step::Taken {
        transaction.commit().await?;
    }
    Ok(done)
}

/// Changes the address, here and in the organizations, and tells both.
async fn finish(
    client: &impl GenericClient,
    app: &App,
    caller: &Caller,
    user: Uuid,
    new_email: &str,
) -> Result<Step, Error> {
    let now = app.now();
    let Some(person) = sql::person_for_change().bind(client, &user).opt().await? else {
        return Ok(Step::Over);
    };
    if sql::change_address().bind(client, &new_email, &now, &user).await? == 0 {
        return Ok(Step::Taken);
    }
    withdraw(client, user).await?;
    links::withdraw(client, user, &[Purpose::ResetPassword, Purpose::VerifyAddress]).await?;
    profile::refresh_memberships(client, app, user).await?;
    let (locale, told) =
        (language(&person.locale), Message::from("mail-address-changed").with("email", new_email));
    for address in [&person.email, new_email] {
        notify_at(client, app, address, locale, caller, told.clone()).await?;
    }
    let event =
        Event::new("email.changed").before(json!({"email": person.email})).after(json!({"email": new_email}));
    record_for_account(client, app, user, &caller.origin, event).await?;
    Ok(Step::Changed)
}

/// Stops a change, for who reads the mail of the present address; false when its link no longer works.
pub(super) async fn stop(app: &App, token: &str) -> Result<bool, Error> {
    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    let link = links::redeem(&transaction, Purpose::ApproveAddressChange, token, app.now()).await?;
    let Some(user) = link.and_then(|link| link.user_id) else { return Ok(false) };
    withdraw(&transaction, user).await?;
    transaction.commit().await?;
    Ok(true)
}

/// Forgets the person's change and its links.
pub(in crate::accounts) async fn withdraw(client: &impl GenericClient, user: Uuid) -> Result<(), Error> {
    links::withdraw(client, user, &LINKS).await?;
    sql::delete_address_change().bind(client, &user).await?;
    Ok(())
}

/// Removes changes that are over.
pub(in crate::accounts) async fn forget(client: &impl GenericClient, now: Timestamp) -> Result<(), Error> {
    sql::forget_address_changes().bind(client, &now).await?;
    Ok(())
}

/// What the page says about a change that waits.
pub(super) fn told(change: &AddressChange) -> Message {
    let key = match (change.approved_at, change.confirmed_at) {
        (None, None) => "address-waits-both",
        (Some(_), _) => "address-waits-new",
        (None, Some(_)) => "address-waits-present",
    };
    Message::from(key).with("email", &change.new_email)
}
