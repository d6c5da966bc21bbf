//! Who asks, and where.

use std::mem::take;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use queries::queries::tenancy::queries::Standing;
use queries::types::{Color, OrganizationStatus, OverlapPolicy, Role, TokenScope};
use uuid::Uuid;

use super::permissions::{Access, HoldsIn, Permission};
use super::{Credential, Formats, OrganizationProfile, Person, TimePolicies};
use crate::error::Error;
use crate::texts::Locale;

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
