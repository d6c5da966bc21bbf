//! Signing up.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use queries::client::GenericClient;
use queries::queries::accounts::queries as sql;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::errands::{self, Errand};
use super::notices::language;
use super::one_time_tokens::{self as links, Purpose};
use super::security::check_strength;
use super::throttle::Subject;
use super::{Caller, connection, fold, mail_address, password, sessions};
use crate::App;
use crate::clock::new_id;
use crate::error::{Error, Fields};
use crate::mail::{self, Letter};
use crate::organizations::{self, STANDARD_CURRENCY};
use crate::texts::{Locale, Message};
use crate::web::{email, length, trimmed};

/// What the sign-up form sends. Not `Debug`: a password has no place in a log.
#[derive(Default, Deserialize, ToSchema)]
pub struct SignUp {
    /// 1 to 100 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub(super) name: String,
    /// Upper and lower case are the same.
    #[serde(default, deserialize_with = "trimmed")]
    pub(super) email: String,
    /// 12 to 200 characters, hard to guess.
    #[serde(default)]
    pub(super) password: String,
    /// The name of the first organization; 1 to 100 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub(super) organization: String,
    /// The browser's time zone, an IANA name. An unknown one is UTC.
    #[serde(default)]
    pub(super) timezone: String,
    /// Where the service sends mail: the token of the link that was mailed to the address.
    #[serde(default)]
    pub(super) token: String,
}

/// A new account: the token of its session, and where its organization is.
pub(super) struct Welcome {
    pub(super) token: String,
    pub(super) slug: String,
}

impl SignUp {
    async fn check(&self) -> Result<(), Error> {
        let mut fields = Fields::default();
        length(&mut fields, "name", &self.name, 1, 100);
        email(&mut fields, "email", &self.email);
        let own_words = [self.name.as_str(), &self.email, &self.organization];
        check_strength(&mut fields, "password", &self.password, &own_words).await?;
        length(&mut fields, "organization", &self.organization, 1, 100);
        fields.check()
    }

    /// The canonical name of the time zone.
    fn timezone(&self) -> String {
        let zone = TimeZone::get(&self.timezone).unwrap_or(TimeZone::UTC);
        zone.iana_name().unwrap_or("UTC").to_owned()
    }

    async fn store_person(
        &self,
        client: &impl GenericClient,
        id: Uuid,
        password_hash: &str,
        locale: Locale,
        now: Timestamp,
    ) -> Result<(), Error> {
        let (email, timezone, locale) = (fold(&self.email), self.timezone(), locale.tag());
        let stored = sql::insert_user()
            .bind(client, &id, &email, &self.name, &password_hash, &locale, &timezone, &now)
            .await?;
        if stored == 1 { Ok(()) } else { Err(Error::conflict("sign-up-refused")) }
    }

    /// Uses the link up that proves the address; without mail there is none, and one is written for later.
    async fn prove(
        &self,
        client: &impl GenericClient,
        app: &App,
        user: Uuid,
        locale: Locale,
    ) -> Result<(), Error> {
        let email = fold(&self.email);
        if !app.config().sends_mail() {
            return mail_address::mail_link(client, app, user, (&email, &self.name, locale)).await;
        }
        let link = links::redeem(client, Purpose::SignUp, &self.token, app.now()).await?;
        if link.is_none_or(|link| link.email != email) {
            return Err(Error::conflict("link-over-hint"));
        }
        mail_address::is_proven(client, app, user, &email).await
    }
}

/// Asks for a link to the form. Says nothing about who has the address, and does the same for everybody.
///
/// # Errors
/// [`Error::Invalid`] at `email`, [`Error::RateLimited`] after too many requests.
pub(super) async fn ask(app: &App, caller: &Caller, locale: Locale, address: &str) -> Result<(), Error> {
    let mut fields = Fields::default();
    email(&mut fields, "email", address);
    fields.check()?;
    let (email, now) = (fold(address), app.now());
    let connection = connection(app).await?;
    Subject::mail_from(&caller.origin.address).take_turn(&connection, now).await?;
    Subject::mail_to(&email).take_turn(&connection, now).await?;
    Errand::SignUp { email, locale }.enqueue(&connection, app).await
}

/// Mails the link; to somebody who has an account already, the way to sign in instead.
pub(super) async fn mail_link(app: &App, email: &str, locale: Locale) -> Result<(), Error> {
    let (found, here) = (errands::find(app, email).await?, app.config().address());
    let mut connection = connection(app).await?;
    let transaction = connection.transaction().await?;
    let letter = if let Some(account) = found {
        Letter::to(email, language(&account.locale), "mail-sign-up-known")
            .line(Message::from("mail-sign-up-known-hello").with("name", account.name))
            .action("mail-sign-up-known-action", format!("{here}/sign-in"))
            .line("mail-sign-up-known-forgot")
    } else {
        let token = links::issue(&transaction, Purpose::SignUp, None, email, app.now()).await?;
        Letter::to(email, locale, "mail-sign-up")
            .line("mail-sign-up-asked")
            .action("mail-sign-up-action", format!("{here}/sign-up?token={token}"))
            .line("mail-link-day")
            .line("mail-sign-up-not-you")
    };
    mail::send_from_account(&transaction, app, &letter).await?;
    transaction.commit().await?;
    Ok(())
}

/// The address that a link proves; none when it no longer works.
pub(super) async fn proven(app: &App, token: &str) -> Result<Option<String>, Error> {
    let found = links::find(&connection(app).await?, Purpose::SignUp, token, app.now()).await?;
    Ok(found.map(|link| link.email))
}

/// Makes the person, their organization and a session in one transaction.
///
/// Where the service sends mail, the link in it has proven the address, and a stranger learns nothing about who has an
/// account. Without mail an address that has an account is told apart from one that has not: a sign-up that succeeds
/// cannot look like one that does not. Then the refusal says as little as it can, comes after the same work on the
/// password, and counts as a failure of the caller's address: trying out many addresses soon has to wait.
///
/// # Errors
/// [`Error::Invalid`] with the fields, [`Error::Conflict`] when the address has an account,
/// [`Error::RateLimited`] after too many failures.
pub(super) async fn sign_up(
    app: &App,
    caller: &Caller,
    locale: Locale,
    input: &SignUp,
) -> Result<Welcome, Error> {
    input.check().await?;
    let address = Subject::address(&caller.origin.address);
    address.take_turn(&connection(app).await?, app.now()).await?;
    let hash = password::hash(input.password.clone()).await?;

    let (mut connection, now) = (connection(app).await?, app.now());
    let transaction = connection.transaction().await?;
    let (user, timezone) = (new_id(), input.timezone());
    input.store_person(&transaction, user, &hash, locale, now).await?;
    input.prove(&transaction, app, user, locale).await?;
    let founded =
        organizations::store(&transaction, user, &input.organization, &timezone, STANDARD_CURRENCY, now)
            .await?;
    let token = sessions::open(&transaction, caller, user, Some(founded.id), now).await?;
    address.give_back(&transaction, now).await?;
    transaction.commit().await?;
    Ok(Welcome { token, slug: founded.slug })
}
