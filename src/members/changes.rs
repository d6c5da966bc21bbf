//! What happens to members. Each change locks what decides, checks, writes, and records itself as the last thing.

use queries::queries::members::queries as sql;
use queries::types::{MembershipStatus, Role};
use serde_json::{Value, json};
use uuid::Uuid;

use super::rank::{Case, check_grant};
use crate::audit::{self, Event};
use crate::error::Error;
use crate::tenancy::{LeaveOrganization, ManageMembers, Permission, Tenant, Writes};
use crate::{plans, time_entries};

/// Changes a member's role. The same role again changes nothing.
pub(super) async fn change_role(tenant: &Tenant<ManageMembers>, user: Uuid, role: Role) -> Result<(), Error> {
    let case = lock(tenant, user).await?;
    case.check_rank()?;
    check_grant(case.actor.role, role)?;
    let before = case.member.role;
    match case.member.status {
        MembershipStatus::Active | MembershipStatus::Suspended => {}
        MembershipStatus::Removed | MembershipStatus::Invited => return Err(gone()),
    }
    if before == role {
        return Ok(());
    }
    if role < Role::Owner {
        case.check_owner_stays()?;
    }
    sql::set_member_role().bind(tenant, &role, &tenant.now(), &tenant.organization_id(), &user).await?;
    record(tenant, ROLE_CHANGED, &case, json!({"role": before}), json!({"role": role})).await
}

/// Keeps a member out until they are reactivated. Their timer stops; their tokens sleep.
pub(super) async fn suspend(tenant: &Tenant<ManageMembers>, user: Uuid) -> Result<(), Error> {
    let case = lock_other(tenant, user).await?;
    match case.member.status {
        MembershipStatus::Active => {}
        MembershipStatus::Suspended => return Ok(()),
        MembershipStatus::Removed | MembershipStatus::Invited => return Err(gone()),
    }
    case.check_owner_stays()?;
    set_status(tenant, &case, MembershipStatus::Suspended).await?;
    time_entries::stop_for_member(tenant, user).await?;
    record_status(tenant, SUSPENDED, &case, MembershipStatus::Suspended).await
}

/// Lets a suspended member in again, if there is a seat.
pub(super) async fn reactivate(tenant: &Tenant<ManageMembers>, user: Uuid) -> Result<(), Error> {
    // The organization first, then its members: everything that fills seats goes in this order.
    plans::lock_seats(tenant).await?;
    let case = lock_other(tenant, user).await?;
    match case.member.status {
        MembershipStatus::Suspended => {}
        MembershipStatus::Active => return Ok(()),
        MembershipStatus::Removed | MembershipStatus::Invited => return Err(gone()),
    }
    plans::take_seats(tenant, 1).await?;
    set_status(tenant, &case, MembershipStatus::Active).await?;
    record_status(tenant, REACTIVATED, &case, MembershipStatus::Active).await
}

/// Removes a member: access ends, tokens are revoked, the row and everything they did stay.
pub(super) async fn remove(tenant: &Tenant<ManageMembers>, user: Uuid) -> Result<(), Error> {
    let case = lock_other(tenant, user).await?;
    end(tenant, &case, REMOVED).await
}

/// Leaves the organization oneself.
pub(super) async fn leave(tenant: &Tenant<LeaveOrganization>) -> Result<(), Error> {
    let case = lock(tenant, tenant.user_id()).await?;
    end(tenant, &case, LEFT).await
}

/// The actions that are recorded.
const ROLE_CHANGED: &str = "member.role_changed";
const SUSPENDED: &str = "member.suspended";
const REACTIVATED: &str = "member.reactivated";
const REMOVED: &str = "member.removed";
const LEFT: &str = "member.left";

/// Ends a membership that is not over.
async fn end<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    case: &Case,
    action: &'static str,
) -> Result<(), Error> {
    if case.member.status == MembershipStatus::Removed {
        return Ok(());
    }
    case.check_owner_stays()?;
    let (organization, user) = (tenant.organization_id(), case.member.user_id);
    set_status(tenant, case, MembershipStatus::Removed).await?;
    sql::revoke_member_tokens().bind(tenant, &tenant.now(), &organization, &user).await?;
    sql::end_member_feed().bind(tenant, &organization, &user).await?;
    time_entries::stop_for_member(tenant, user).await?;
    record_status(tenant, action, case, MembershipStatus::Removed).await
}

/// Holds who acts, the member and all owners until the transaction ends.
async fn lock<P: Permission>(tenant: &Tenant<P>, user: Uuid) -> Result<Case, Error> {
    let (organization, actor) = (tenant.organization_id(), tenant.user_id());
    let rows = sql::lock_members().bind(tenant, &organization, &actor, &user).all().await?;
    Case::of(rows, actor, user)
}

/// As [`lock`], for what nobody does to themselves or to a role above their own.
async fn lock_other(tenant: &Tenant<ManageMembers>, user: Uuid) -> Result<Case, Error> {
    let case = lock(tenant, user).await?;
    case.check_rank()?;
    if case.is_self() { Err(Error::conflict("member-self")) } else { Ok(case) }
}

async fn set_status<P: Permission>(
    tenant: &Tenant<P>,
    case: &Case,
    status: MembershipStatus,
) -> Result<(), Error> {
    let (organization, user) = (tenant.organization_id(), case.member.user_id);
    sql::set_member_status().bind(tenant, &status, &tenant.now(), &organization, &user).await?;
    Ok(())
}

async fn record_status<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    action: &'static str,
    case: &Case,
    after: MembershipStatus,
) -> Result<(), Error> {
    record(tenant, action, case, json!({"status": case.member.status}), json!({"status": after})).await
}

async fn record<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    action: &'static str,
    case: &Case,
    before: Value,
    after: Value,
) -> Result<(), Error> {
    let event = Event::new(action).about("member", case.member.user_id, &case.member.name);
    audit::record(tenant, event.before(before).after(after)).await
}

fn gone() -> Error {
    Error::conflict("member-gone")
}
