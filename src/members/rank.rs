//! Who may do what to whom: pure rules about roles.

use queries::queries::members::queries::LockedMember;
use queries::types::{MembershipStatus, Role};
use uuid::Uuid;

use crate::error::Error;

/// Who acts, whom it is about, and how many active owners there are; all of it held until the transaction ends.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) actor: LockedMember,
    pub(super) member: LockedMember,
    owners: usize,
}

impl Case {
    /// Reads the rows that were locked.
    ///
    /// # Errors
    /// [`Error::NotFound`] when the member is none of the organization, also when who acts no longer is.
    pub(super) fn of(rows: Vec<LockedMember>, actor: Uuid, user: Uuid) -> Result<Self, Error> {
        let find = |id| rows.iter().find(|row| row.user_id == id).cloned().ok_or(Error::NotFound);
        let (actor, member) = (find(actor)?, find(user)?);
        if actor.status != MembershipStatus::Active {
            return Err(Error::NotFound);
        }
        Ok(Self { actor, member, owners: rows.iter().filter(|row| is_owner(row)).count() })
    }

    /// Whether somebody acts on themselves.
    pub(super) fn is_self(&self) -> bool {
        self.actor.user_id == self.member.user_id
    }

    /// Refuses who may not manage this member: members are for admins, and nobody touches a role above their own. The
    /// role is the one of this instant: it may have changed since the request came in.
    pub(super) fn check_rank(&self) -> Result<(), Error> {
        if self.actor.role < Role::Admin {
            return Err(Error::forbidden("forbidden-role"));
        }
        if self.member.role > self.actor.role {
            return Err(Error::forbidden("member-outranks"));
        }
        Ok(())
    }

    /// Refuses to take the last owner away.
    pub(super) fn check_owner_stays(&self) -> Result<(), Error> {
        if is_owner(&self.member) && self.owners == 1 {
            return Err(Error::conflict("member-last-owner"));
        }
        Ok(())
    }
}

/// Refuses to give a role above one's own.
///
/// # Errors
/// At the field `role`.
pub fn check_grant(own: Role, given: Role) -> Result<(), Error> {
    if given > own { Err(Error::field("role", "role-above-own")) } else { Ok(()) }
}

/// The roles that somebody with this role may give, the greatest first.
pub fn grantable(own: Role) -> Vec<Role> {
    let all = [Role::Owner, Role::Admin, Role::Manager, Role::Member, Role::Viewer];
    all.into_iter().filter(|role| *role <= own).collect()
}

fn is_owner(row: &LockedMember) -> bool {
    row.role == Role::Owner && row.status == MembershipStatus::Active
}
