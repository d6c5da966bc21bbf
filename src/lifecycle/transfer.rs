//! Handing an organization on: offered by an owner, accepted by the other.

use jiff::SignedDuration;
pub use queries::queries::lifecycle::queries::Transfer;
use queries::queries::lifecycle::queries::{self as sql, Heir};
use queries::types::TransferOutcome;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::letters;
use crate::audit::{self, Event};
use crate::error::{Constraints, Error, OnConstraint};
use crate::mail;
use crate::tenancy::{AnswerOffer, OwnOrganization, Permission, Tenant};

/// How long an offer waits for an answer.
const PATIENCE: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Two owners who offer at once.
const CONSTRAINTS: Constraints = &[("ownership_transfers_open_unique", "heir", "ownership-offer-open")];

/// Whom an owner offers the organization to.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
pub struct Offer {
    /// The member's user id.
    pub heir: Uuid,
}

/// The offer that waits for an answer, if any.
pub(super) async fn open<P: Permission>(tenant: &Tenant<P>) -> Result<Option<Transfer>, Error> {
    Ok(sql::open_transfer().bind(tenant, &tenant.organization_id(), &tenant.now()).opt().await?)
}

/// The offer that waits for the person's own answer, if any.
pub(crate) async fn offered<P: Permission>(tenant: &Tenant<P>) -> Result<Option<Transfer>, Error> {
    Ok(open(tenant).await?.filter(|transfer| transfer.to_user_id == tenant.user_id()))
}

/// Members who could become the owner.
pub(super) async fn heirs<P: Permission>(tenant: &Tenant<P>) -> Result<Vec<Heir>, Error> {
    Ok(sql::heirs().bind(tenant, &tenant.organization_id()).all().await?)
}

/// Offers the organization to a member.
pub(super) async fn offer(
    tenant: &Tenant<OwnOrganization>,
    Offer { heir }: Offer,
) -> Result<Transfer, Error> {
    let (organization, now) = (tenant.organization_id(), tenant.now());
    if !heirs(tenant).await?.iter().any(|member| member.user_id == heir) {
        return Err(Error::field("heir", "ownership-heir-unknown"));
    }
    if open(tenant).await?.is_some() {
        return Err(Error::field("heir", "ownership-offer-open"));
    }
    sql::end_expired_transfer().bind(tenant, &organization, &now).await?;
    let expires_at = now.checked_add(PATIENCE).map_err(Error::internal)?;
    sql::insert_transfer()
        .bind(tenant, &organization, &tenant.new_id(), &tenant.user_id(), &heir, &expires_at, &now)
        .await
        .on_constraint(CONSTRAINTS)?;
    let transfer = open(tenant).await?.ok_or(Error::NotFound)?;
    let language = sql::member_locale().bind(tenant, &heir).one().await?.unwrap_or_default();
    mail::send(tenant, &letters::offer(tenant, &transfer, &language)).await?;
    tell(tenant, "ownership.offered", &transfer).await?;
    Ok(transfer)
}

/// Takes the offer back.
pub(super) async fn withdraw(tenant: &Tenant<OwnOrganization>) -> Result<(), Error> {
    let transfer = open(tenant).await?.ok_or(Error::NotFound)?;
    end(tenant, &transfer, TransferOutcome::Withdrawn).await?;
    tell(tenant, "ownership.offer_withdrawn", &transfer).await
}

/// Says no.
pub(super) async fn decline(tenant: &Tenant<AnswerOffer>) -> Result<(), Error> {
    let transfer = offered(tenant).await?.ok_or(Error::NotFound)?;
    end(tenant, &transfer, TransferOutcome::Declined).await?;
    for owner in sql::owners().bind(tenant).all().await? {
        mail::send(tenant, &letters::answered(tenant, &transfer, &owner, false)).await?;
    }
    tell(tenant, "ownership.offer_declined", &transfer).await
}

/// Says yes: the person becomes owner, and who offered becomes an admin.
pub(super) async fn accept(tenant: &Tenant<AnswerOffer>) -> Result<(), Error> {
    let (organization, now) = (tenant.organization_id(), tenant.now());
    let transfer = offered(tenant).await?.ok_or(Error::NotFound)?;
    let (former, heir) = (&transfer.from_user_id, &transfer.to_user_id);
    // Their rows first, in one order, so that a change of roles at the same time waits or is waited for.
    sql::lock_owners().bind(tenant, &organization, former, heir).all().await?;
    end(tenant, &transfer, TransferOutcome::Accepted).await?;
    let owners = sql::owners().bind(tenant).all().await?;
    if sql::step_down().bind(tenant, &now, &organization, former).await? == 0 {
        return Err(Error::conflict("ownership-former-gone"));
    }
    sql::hand_over().bind(tenant, &now, &organization, heir).await?;
    for owner in &owners {
        mail::send(tenant, &letters::answered(tenant, &transfer, owner, true)).await?;
    }
    let event = Event::new("ownership.transferred")
        .about("member", *heir, &transfer.to_name)
        .before(json!({"owner": transfer.from_name}))
        .after(json!({"owner": transfer.to_name}));
    audit::record(tenant, event).await
}

/// Ends the offer; somebody may have done so a moment ago.
async fn end<P: Permission>(
    tenant: &Tenant<P>,
    transfer: &Transfer,
    outcome: TransferOutcome,
) -> Result<(), Error> {
    let ended = sql::end_transfer()
        .bind(tenant, &tenant.now(), &outcome, &tenant.organization_id(), &transfer.id)
        .await?;
    if ended == 0 { Err(Error::NotFound) } else { Ok(()) }
}

async fn tell<P: Permission<Access = crate::tenancy::Writes>>(
    tenant: &Tenant<P>,
    action: &'static str,
    transfer: &Transfer,
) -> Result<(), Error> {
    let after = json!({"from": transfer.from_name, "to": transfer.to_name});
    audit::record(
        tenant,
        Event::new(action).about("member", transfer.to_user_id, &transfer.to_name).after(after),
    )
    .await
}
