//! Who asks, and where.

use std::mem::take;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use queries::queries::tenancy::queries::Standing;
use queries::types::{
    Color, DateFormat, NumberFormat, OrganizationStatus, OverlapPolicy, Role, Theme, TimeFormat, TokenScope,
};
use uuid::Uuid;

use super::permissions::{Access, HoldsIn, Permission};
use super::{Credential, Tenant, standing};
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

/// What every page and rule of an organization needs to know about it.
#[derive(Clone, Debug)]
pub struct OrganizationProfile {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Its current slug.
    pub slug: String,
    /// Active, suspended and so read-only, or closed to everybody but its owners.
    pub status: OrganizationStatus,
    /// IANA name of its time zone.
    pub timezone: String,
    /// ISO 4217 code.
    pub currency: String,
    /// ISO day on which its weeks start: 1 Monday … 7 Sunday.
    pub week_start: i16,
    /// Its accent colour.
    pub color: Color,
    /// How its days, times and numbers are written, where it says so.
    pub formats: Formats,
    /// Which picture is its logo.
    pub logo: Option<Uuid>,
    /// What an hour costs where nothing more special is set, in minor units of its currency.
    pub default_rate_minor: Option<i64>,
    /// What it wants of time entries.
    pub policies: TimePolicies,
    /// When its pending deletion comes true.
    pub delete_after: Option<Timestamp>,
    /// Why an operator suspended it, for its people to read.
    pub suspension_reason: Option<String>,
}

impl OrganizationProfile {
    /// Whether its members come in: it is active or suspended, neither cancelled nor about to be erased.
    pub fn is_open(&self) -> bool {
        matches!(self.status, OrganizationStatus::Active | OrganizationStatus::Suspended)
    }
}

impl OrganizationProfile {
    /// The calendar of what is counted for the organization as a whole, or UTC should it be unknown to this machine.
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.timezone).unwrap_or(TimeZone::UTC)
    }
    /// The weekday on which its weeks start.
    pub fn first_weekday(&self) -> Weekday {
        let iso = i8::try_from(self.week_start).unwrap_or(1);
        Weekday::from_monday_one_offset(iso).unwrap_or(Weekday::Monday)
    }
}

/// What an organization wants of time entries.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, as the settings show them")]
pub struct TimePolicies {
    /// Whether one person's entries may overlap.
    pub overlap: OverlapPolicy,
    /// Every entry names a project.
    pub require_project: bool,
    /// Every entry names a task.
    pub require_task: bool,
    /// Every entry says what was done.
    pub require_description: bool,
    /// Entries may lie in the future.
    pub allow_future: bool,
    /// Hours after which a running timer is pointed out.
    pub timer_limit_hours: i16,
}

/// A person in one organization, with their role there. Made only from a credential and the membership row of
/// the organization named in the URL.
#[derive(Clone, Debug)]
pub struct Member {
    pub(super) person: Arc<Person>,
    pub(super) organization: Arc<OrganizationProfile>,
    pub(super) role: Role,
    pub(super) scope: TokenScope,
    pub(super) by_session: bool,
    /// Of an operator whom an owner let in: when that ends.
    pub(super) support_until: Option<Timestamp>,
}

impl Member {
    /// Splits what the directory answered: `NotFound` when the person does not belong to that organization.
    pub(super) fn from_standing(standing: Standing, credential: &Credential) -> Result<Self, Error> {
        let by_session = matches!(credential, Credential::Session(_));
        let support_until = standing.support_until;
        let (person, organization, role, scope) = split(standing, credential);
        let (Some(organization), Some(role)) = (organization, role) else { return Err(Error::NotFound) };
        let (person, organization) = (Arc::new(person), Arc::new(organization));
        Ok(Self { person, organization, role, scope, by_session, support_until })
    }

    /// The person.
    pub fn person(&self) -> &Arc<Person> {
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

    /// Whether they use a browser's session, not an API token.
    pub fn by_session(&self) -> bool {
        self.by_session
    }

    /// When the visit of an operator ends, whom an owner let in to help; none for members.
    pub fn support_until(&self) -> Option<Timestamp> {
        self.support_until
    }

    /// Whether the role holds a permission, whatever the state of the organization.
    pub fn may<P: Permission>(&self) -> bool {
        if self.support_until.is_some() { P::OPEN_TO_SUPPORT } else { self.role >= P::SMALLEST_ROLE }
    }
    /// Owner, admin, manager and viewer see everyone's time; a member sees their own.
    pub fn sees_everyones_time(&self) -> bool {
        self.role != Role::Member
    }
    /// Whose projects alone a member sees, beside the public ones; none for a role that sees every project.
    pub(super) fn project_reader(&self) -> Option<Uuid> {
        (self.role == Role::Member).then(|| self.user_id())
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
        if !self.organization.is_open() && P::HOLDS_IN != HoldsIn::Any {
            return Err(Error::NotFound);
        }
        if !self.may::<P>() {
            let visits = self.support_until.is_some();
            return Err(Error::forbidden(if visits { "forbidden-support" } else { "forbidden-role" }));
        }
        if writes && self.scope == TokenScope::Read {
            return Err(Error::forbidden("forbidden-scope"));
        }
        if P::SESSION_ONLY && !self.by_session {
            return Err(Error::forbidden("forbidden-token"));
        }
        let suspended = self.organization.status == OrganizationStatus::Suspended;
        if writes && suspended && P::HOLDS_IN == HoldsIn::Open {
            return Err(Error::forbidden("forbidden-suspended"));
        }
        Ok(())
    }
}

/// The parts of a standing: the person, and the organization with their role when they belong to it.
pub(super) fn split(
    mut row: Standing,
    credential: &Credential,
) -> (Person, Option<OrganizationProfile>, Option<Role>, TokenScope) {
    let (role, scope) = (row.role, row.scope);
    let person = Person {
        id: row.user_id,
        name: take(&mut row.user_name),
        email: take(&mut row.user_email),
        verified: row.user_verified,
        locale: Locale::of(&row.user_locale).unwrap_or_default(),
        timezone: take(&mut row.user_timezone),
        theme: row.user_theme,
        formats: Formats {
            date: row.user_date_format,
            time: row.user_time_format,
            number: row.user_number_format,
        },
        operator: row.user_operator,
        credential_id: row.session_id,
        credential: *credential,
    };
    let organization = row.organization_id.map(|id| profile(id, row));
    // A membership without its organization (closed meanwhile) is no membership.
    let role = role.filter(|_| organization.is_some());
    (person, organization, role, scope)
}

/// The organization's part of a standing. The row has all of it or nothing: what stands in for a missing value is never
/// seen, and chosen so that it would allow least.
fn profile(id: Uuid, row: Standing) -> OrganizationProfile {
    OrganizationProfile {
        id,
        name: row.organization_name.unwrap_or_default(),
        slug: row.organization_slug.unwrap_or_default(),
        status: row.organization_status.unwrap_or(OrganizationStatus::Suspended),
        timezone: row.organization_timezone.unwrap_or_default(),
        currency: row.organization_currency.unwrap_or_default(),
        week_start: row.organization_week_start.unwrap_or(1),
        color: row.organization_color.unwrap_or(Color::Slate),
        formats: Formats {
            date: row.organization_date_format,
            time: row.organization_time_format,
            number: row.organization_number_format,
        },
        logo: row.organization_logo_id,
        default_rate_minor: row.organization_default_rate_minor,
        policies: TimePolicies {
            overlap: row.organization_overlap_policy.unwrap_or(OverlapPolicy::Refuse),
            require_project: row.organization_require_project.unwrap_or(true),
            require_task: row.organization_require_task.unwrap_or(true),
            require_description: row.organization_require_description.unwrap_or(true),
            allow_future: row.organization_allow_future_entries.unwrap_or(false),
            timer_limit_hours: row.organization_timer_limit_hours.unwrap_or(1),
        },
        delete_after: row.organization_delete_after,
        suspension_reason: row.organization_suspension_reason,
    }
}
