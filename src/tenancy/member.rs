//! Who asks, and where.

use jiff::tz::TimeZone;
use queries::queries::tenancy::queries::Standing;
use queries::types::{Color, OrganizationStatus, Role, TokenScope};
use uuid::Uuid;

use super::permissions::{Access, Permission};
use crate::error::Error;
use crate::texts::Locale;

/// A signed-in person, whatever organization they are in.
#[derive(Clone, Debug)]
pub struct Person {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) timezone: String,
    pub(super) locale: Locale,
    pub(super) credential_id: Uuid,
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
    /// The IANA name of their own time zone.
    pub fn timezone(&self) -> &str {
        &self.timezone
    }
    /// The language they read.
    pub fn locale(&self) -> Locale {
        self.locale
    }
    /// The session (or API token) this request came with.
    pub fn session_id(&self) -> Uuid {
        self.credential_id
    }
}

/// What every page and rule of an organization needs to know about it.
#[derive(Clone, Debug)]
pub struct OrganizationProfile {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Its current slug.
    pub slug: String,
    /// Active, or suspended and so read-only.
    pub status: OrganizationStatus,
    /// IANA name of its time zone.
    pub timezone: String,
    /// ISO 4217 code.
    pub currency: String,
    /// ISO day on which its weeks start: 1 Monday … 7 Sunday.
    pub week_start: i16,
    /// Its accent colour.
    pub color: Color,
}

/// A person in one organization, with their role there. Made only from a credential and the membership row of
/// the organization named in the URL.
#[derive(Clone, Debug)]
pub struct Member {
    pub(super) person: Person,
    pub(super) organization: OrganizationProfile,
    pub(super) role: Role,
    pub(super) scope: TokenScope,
    pub(super) by_session: bool,
}

impl Member {
    /// Splits what the directory answered: `NotFound` when the person does not belong to that organization.
    pub(super) fn from_standing(standing: Standing, by_session: bool) -> Result<Self, Error> {
        let (person, organization, role, scope) = split(standing);
        let (Some(organization), Some(role)) = (organization, role) else { return Err(Error::NotFound) };
        Ok(Self { person, organization, role, scope, by_session })
    }

    /// The person.
    pub fn person(&self) -> &Person {
        &self.person
    }
    /// The person's id.
    pub fn user_id(&self) -> Uuid {
        self.person.id
    }
    /// The organization.
    pub fn organization(&self) -> &OrganizationProfile {
        &self.organization
    }
    /// The role in this organization.
    pub fn role(&self) -> Role {
        self.role
    }
    /// Their calendar: the person's own time zone, or UTC should it be unknown to this machine.
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.person.timezone).unwrap_or(TimeZone::UTC)
    }

    /// Whether the role holds a permission, whatever the state of the organization.
    pub fn may<P: Permission>(&self) -> bool {
        self.role >= P::SMALLEST_ROLE
    }
    /// Owner, admin, manager and viewer see everyone's time; a member sees their own.
    pub fn sees_everyones_time(&self) -> bool {
        self.role != Role::Member
    }
    /// Owner, admin and manager edit everyone's time.
    pub fn edits_everyones_time(&self) -> bool {
        self.role >= Role::Manager
    }
    /// Rates and amounts are for owner, admin and manager.
    pub fn sees_amounts(&self) -> bool {
        self.role >= Role::Manager
    }

    /// Refuses what the role, the token's scope or the organization's state does not allow.
    pub(super) fn check<P: Permission>(&self) -> Result<(), Error> {
        let writes = !P::Access::READ_ONLY;
        if !self.may::<P>() {
            return Err(Error::forbidden("forbidden-role"));
        }
        if writes && self.scope == TokenScope::Read {
            return Err(Error::forbidden("forbidden-scope"));
        }
        if P::SESSION_ONLY && !self.by_session {
            return Err(Error::forbidden("forbidden-token"));
        }
        if writes && self.organization.status == OrganizationStatus::Suspended {
            return Err(Error::forbidden("forbidden-suspended"));
        }
        Ok(())
    }
}

/// The parts of a standing: the person, and the organization with their role when they belong to it.
pub(super) fn split(row: Standing) -> (Person, Option<OrganizationProfile>, Option<Role>, TokenScope) {
    let person = Person {
        id: row.user_id,
        name: row.user_name,
        email: row.user_email,
        timezone: row.user_timezone,
        locale: Locale::of(&row.user_locale).unwrap_or_default(),
        credential_id: row.session_id,
    };
    let organization = row.organization_id.map(|id| OrganizationProfile {
        id,
        name: row.organization_name.unwrap_or_default(),
        slug: row.organization_slug.unwrap_or_default(),
        status: row.organization_status.unwrap_or(OrganizationStatus::Suspended),
        timezone: row.organization_timezone.unwrap_or_default(),
        currency: row.organization_currency.unwrap_or_default(),
        week_start: row.organization_week_start.unwrap_or(1),
        color: row.organization_color.unwrap_or(Color::Slate),
    });
    // A membership without its organization (closed meanwhile) is no membership.
    let role = row.role.filter(|_| organization.is_some());
    (person, organization, role, row.scope)
}
