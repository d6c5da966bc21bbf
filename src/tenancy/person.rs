//! A signed-in person.

use queries::types::{DateFormat, NumberFormat, Theme, TimeFormat};
use uuid::Uuid;

use super::{Credential, Permission, Tenant, standing};
use crate::App;
use crate::error::Error;
use crate::texts::Locale;
use crate::web::Origin;

/// A signed-in person, whatever organization they are in.
#[derive(Clone, Debug)]
pub struct Person {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) verified: bool,
    pub(super) locale: Locale,
    pub(super) timezone: String,
    pub(super) theme: Theme,
    pub(super) formats: Formats,
    pub(super) operator: bool,
    pub(super) credential_id: Uuid,
    pub(super) credential: Credential,
}

/// How days, clock times and numbers are written; none where somebody else decides.
#[derive(Clone, Copy, Debug, Default)]
pub struct Formats {
    /// Days.
    pub date: Option<DateFormat>,
    /// Clock times.
    pub time: Option<TimeFormat>,
    /// Numbers and amounts.
    pub number: Option<NumberFormat>,
}

impl Person {
    /// The person's id.
    pub fn id(&self) -> Uuid {
        self.id
    }
    /// The name they go by.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// Their mail address.
    pub fn email(&self) -> &str {
        &self.email
    }
    /// Whether they proved that the mail address is theirs.
    pub fn is_verified(&self) -> bool {
        self.verified
    }
    /// Whether they run the service and may open the console.
    pub fn is_operator(&self) -> bool {
        self.operator
    }
    /// The language they read.
    pub fn locale(&self) -> Locale {
        self.locale
    }
    /// The IANA name of their own time zone.
    pub fn timezone(&self) -> &str {
        &self.timezone
    }
    /// Light, dark, or as their device has it.
    pub fn theme(&self) -> Theme {
        self.theme
    }
    /// How they want days, times and numbers written, where they say so.
    pub fn formats(&self) -> Formats {
        self.formats
    }
    /// Opens a transaction of another organization that they belong to, with the same credential: asks the directory
    /// again, as a request to that organization would. An API token opens none but its own.
    ///
    /// # Errors
    /// [`Error::NotFound`] when they do not belong to it, [`Error::Forbidden`] when their role there is too small.
    pub async fn tenant_in<P: Permission>(
        &self,
        app: &App,
        organization: Uuid,
        origin: Origin,
    ) -> Result<Tenant<P>, Error> {
        let (member, connection) = standing::member_of(app, &self.credential, organization).await?;
        Tenant::open(app, member, connection, origin)
    }
    /// The session (or API token) this request came with.
    pub fn session_id(&self) -> Uuid {
        self.credential_id
    }
}
