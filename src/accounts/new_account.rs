//! An account for an address that is known to be the person's: they opened a link that was mailed there.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use queries::client::GenericClient;
use queries::queries::accounts::queries as sql;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::password;
use super::security::check_strength;
use crate::clock::new_id;
use crate::error::{Error, Fields};
use crate::texts::Locale;
use crate::web::{length, trimmed};

/// What somebody says who signs up through a link. Not `Debug`: a password has no place in a log.
#[derive(Default, Deserialize, ToSchema)]
pub struct NewAccount {
    /// 1 to 100 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub(crate) name: String,
    /// 12 to 200 characters, hard to guess.
    #[serde(default)]
    password: String,
    /// The browser's time zone, an IANA name. An unknown one is UTC.
    #[serde(default)]
    pub(crate) timezone: String,
}

impl NewAccount {
    /// A form that begins with a name.
    pub(crate) fn named(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// Checks every field, and hashes the password: slow, so nothing should be held meanwhile.
    pub(crate) async fn check_and_hash(&self, email: &str, organization: &str) -> Result<String, Error> {
        let mut fields = Fields::default();
        length(&mut fields, "name", &self.name, 1, 100);
        let own_words = [self.name.as_str(), email, organization];
        check_strength(&mut fields, "password", &self.password, &own_words).await?;
        fields.check()?;
        password::hash(self.password.clone()).await
    }

    /// Stores the person, who reads `locale`.
    ///
    /// # Errors
    /// [`Error::Conflict`] when somebody has the address by now.
    pub(crate) async fn store(
        &self,
        client: &impl GenericClient,
        email: &str,
        password_hash: &str,
        locale: Locale,
        now: Timestamp,
    ) -> Result<Uuid, Error> {
        let (id, zone) = (new_id(), TimeZone::get(&self.timezone).unwrap_or(TimeZone::UTC));
        let (timezone, locale) = (zone.iana_name().unwrap_or("UTC"), locale.tag());
        let stored = sql::insert_user()
            .bind(client, &id, &email, &self.name, &password_hash, &locale, &timezone, &now)
            .await?;
        if stored == 1 { Ok(id) } else { Err(Error::conflict("sign-up-refused")) }
    }
}
