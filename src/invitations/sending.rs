//! Inviting: one person or many, resending, revoking.

use std::collections::HashMap;

use futures_util::future::try_join_all;
use jiff::{SignedDuration, Timestamp};
use queries::queries::invitations::queries as sql;
use queries::queries::invitations::queries::Invitee;
use serde_json::json;
use uuid::Uuid;

use super::{Invitation, InvitationInput, letter};
use crate::audit::{self, Event};
use crate::error::{Constraints, Error, OnConstraint};
use crate::members::check_grant;
use crate::plans;
use crate::tenancy::{ManageMembers, Permission, Tenant, hash_token, new_token};

/// How long a link leads in.
const LASTS: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Where violated constraints show.
const CONSTRAINTS: Constraints = &[("invitations_pending_unique", "email", "invitation-pending")];

const SENT: &str = "invitation.sent";
const RESENT: &str = "invitation.resent";
const REVOKED: &str = "invitation.revoked";

/// Invites one person.
pub(super) async fn invite(
    tenant: &Tenant<ManageMembers>,
    input: &InvitationInput,
) -> Result<Invitation, Error> {
    input.check()?;
    check_grant(tenant.member().role(), input.role)?;
    plans::lock_seats(tenant).await?;
    if let Some(needless) = needless(tenant, std::slice::from_ref(input)).await?.values().next() {
        return Err(Error::field("email", *needless));
    }
    let ids = send_all(tenant, std::slice::from_ref(input)).await?;
    let id = ids.first().copied().ok_or(Error::NotFound)?;
    find(tenant, id).await
}

/// Writes invitations, their mail and their record. The caller has checked them, and holds the seats.
pub(super) async fn send_all(
    tenant: &Tenant<ManageMembers>,
    inputs: &[InvitationInput],
) -> Result<Vec<Uuid>, Error> {
    let emails: Vec<String> = inputs.iter().map(InvitationInput::address).collect();
    let (organization, now) = (tenant.organization_id(), tenant.now());
    sql::close_expired().bind(tenant, &now, &organization, &emails).await?;
    plans::take_seats(tenant, i64::try_from(inputs.len()).map_err(Error::internal)?).await?;
    let ids = try_join_all(inputs.iter().map(|input| store(tenant, input))).await?;
    for (input, id) in inputs.iter().zip(&ids) {
        let event = Event::new(SENT).about("invitation", *id, input.address());
        audit::record(tenant, event.after(json!({"role": input.role}))).await?;
    }
    Ok(ids)
}

/// Sends a new link; the one before ends. An invitation that ran out takes a seat again.
pub(super) async fn resend(tenant: &Tenant<ManageMembers>, id: Uuid) -> Result<Invitation, Error> {
    plans::lock_seats(tenant).await?;
    let found = lock(tenant, id).await?;
    check_grant(tenant.member().role(), found.role).map_err(|_| Error::forbidden("invitation-outranks"))?;
    let now = tenant.now();
    if found.expires_at <= now {
        plans::take_seats(tenant, 1).await?;
    }
    let (token, expires_at) = (new_token(), expires_at(now)?);
    sql::renew_invitation()
        .bind(tenant, &hash_token(&token).as_slice(), &now, &expires_at, &tenant.organization_id(), &id)
        .await?;
    let invitation = find(tenant, id).await?;
    letter::send(tenant, &invitation, &token).await?;
    let event = Event::new(RESENT).about("invitation", id, &found.email);
    let (before, after) = (json!({"expires_at": found.expires_at}), json!({"expires_at": expires_at}));
    audit::record(tenant, event.before(before).after(after)).await?;
    Ok(invitation)
}

/// Takes an invitation back: its link explains itself from now on.
pub(super) async fn revoke(tenant: &Tenant<ManageMembers>, id: Uuid) -> Result<Invitation, Error> {
    let found = lock(tenant, id).await?;
    sql::revoke_invitation().bind(tenant, &tenant.now(), &tenant.organization_id(), &id).await?;
    let event = Event::new(REVOKED).about("invitation", id, &found.email);
    audit::record(tenant, event.before(json!({"role": found.role}))).await?;
    find(tenant, id).await
}

/// Why some of these people need no invitation, by their address. Says nothing of accounts: only members of this
/// organization, and those invited to it, are known here.
pub(super) async fn needless<P: Permission>(
    tenant: &Tenant<P>,
    inputs: &[InvitationInput],
) -> Result<HashMap<String, &'static str>, Error> {
    let emails: Vec<String> = inputs.iter().map(InvitationInput::address).collect();
    let rows = sql::invitees().bind(tenant, &tenant.organization_id(), &emails, &tenant.now()).all().await?;
    let reason = |row: &Invitee| if row.invited { "invitation-pending" } else { "invitation-member" };
    Ok(rows.into_iter().map(|row| (row.email.clone(), reason(&row))).collect())
}

/// An invitation of this organization.
pub(super) async fn find<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<Invitation, Error> {
    let found = sql::invitation().bind(tenant, &tenant.now(), &tenant.organization_id(), &id).opt().await?;
    found.ok_or(Error::NotFound)
}

async fn store(tenant: &Tenant<ManageMembers>, input: &InvitationInput) -> Result<Uuid, Error> {
    let (id, token, now) = (tenant.new_id(), new_token(), tenant.now());
    let expires_at = expires_at(now)?;
    sql::insert_invitation()
        .bind(
            tenant,
            &tenant.organization_id(),
            &id,
            &input.address(),
            &input.name,
            &input.role,
            &hash_token(&token).as_slice(),
            &tenant.user_id(),
            &now,
            &expires_at,
        )
        .await
        .on_constraint(CONSTRAINTS)?;
    letter::send(tenant, &find(tenant, id).await?, &token).await?;
    Ok(id)
}

/// An invitation that waits, held until the transaction ends. One that is settled is a conflict.
async fn lock(tenant: &Tenant<ManageMembers>, id: Uuid) -> Result<sql::LockedInvitation, Error> {
    match sql::lock_invitation().bind(tenant, &tenant.organization_id(), &id).opt().await? {
        Some(found) => Ok(found),
        None => {
            Err(find(tenant, id).await.map_or_else(|error| error, |_| Error::conflict("invitation-settled")))
        }
    }
}

fn expires_at(now: Timestamp) -> Result<Timestamp, Error> {
    now.checked_add(LASTS).map_err(Error::internal)
}
