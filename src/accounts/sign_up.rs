//! Signing up.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use queries::client::GenericClient;
use queries::queries::accounts::queries as sql;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::security::check_strength;
use super::throttle::Subject;
use super::{Caller, connection, fold, password, sessions};
use crate::App;
use crate::clock::new_id;
use crate::error::{Error, Fields};
use crate::organizations::{self, STANDARD_CURRENCY};
use crate::texts::Locale;
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
}

/// Makes the person, their organization and a session in one transaction.
///
/// An address that has an account is told apart from one that has not: without sending mail, a sign-up that succeeds
/// cannot look like one that does not. So the refusal says as little as it can, comes after the same work on the
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
    let founded =
        organizations::store(&transaction, user, &input.organization, &timezone, STANDARD_CURRENCY, now)
            .await?;
    let token = sessions::open(&transaction, caller, user, Some(founded.id), now).await?;
    address.give_back(&transaction, now).await?;
    transaction.commit().await?;
    Ok(Welcome { token, slug: founded.slug })
}
