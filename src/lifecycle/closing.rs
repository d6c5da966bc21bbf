//! Cancelling, deleting, and taking it back.

use jiff::{SignedDuration, Timestamp};
use queries::queries::lifecycle::queries::{self as sql, State};
use queries::types::OrganizationStatus;
use queries::types::OrganizationStatus::{Active, Cancelled, PendingDeletion, Suspended};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::letters;
use crate::audit::{self, Event};
use crate::error::Error;
use crate::jobs::{self, Work};
use crate::mail;
use crate::tenancy::{CloseOrganization, Tenant};
use crate::web::trimmed;

/// How long a deletion can be taken back.
pub(super) const GRACE: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What an owner types to delete the organization.
#[derive(Debug, Default, Deserialize, Serialize, ToSchema)]
pub struct Deletion {
    /// The organization's name, as it is written.
    #[serde(default, deserialize_with = "trimmed")]
    pub name: String,
}

/// Where an organization is in its life.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Stage {
    /// Its state now.
    pub status: OrganizationStatus,
    /// When it will be erased.
    pub delete_after: Option<Timestamp>,
}

/// Closes it for everybody but its owners.
pub(super) async fn cancel(tenant: &Tenant<CloseOrganization>) -> Result<Stage, Error> {
    let state = lock(tenant).await?;
    if !matches!(state.status, Active | Suspended) {
        return Err(Error::conflict("organization-closed-already"));
    }
    change(tenant, &state, Cancelled, None, "organization.cancelled").await
}

/// Opens it again after a cancellation.
pub(super) async fn reactivate(tenant: &Tenant<CloseOrganization>) -> Result<Stage, Error> {
    let state = lock(tenant).await?;
    if state.status != Cancelled {
        return Err(Error::conflict("organization-not-cancelled"));
    }
    change(tenant, &state, reopened(&state), None, "organization.reactivated").await
}

/// Closes it, to be erased when the grace is over. The name must be typed as it is written.
pub(super) async fn delete(tenant: &Tenant<CloseOrganization>, input: &Deletion) -> Result<Stage, Error> {
    if input.name != tenant.member().organization().name {
        return Err(Error::field("name", "organization-name-differs"));
    }
    let state = lock(tenant).await?;
    if state.status == PendingDeletion {
        return Err(Error::conflict("organization-deletion-pending"));
    }
    let due = tenant.now().checked_add(GRACE).map_err(Error::internal)?;
    jobs::enqueue_at(tenant, &Work::EraseOrganization { organization: tenant.organization_id() }, due)
        .await?;
    change(tenant, &state, PendingDeletion, Some(due), "organization.deletion_requested").await
}

/// Takes the deletion back.
pub(super) async fn keep(tenant: &Tenant<CloseOrganization>) -> Result<Stage, Error> {
    let state = lock(tenant).await?;
    if state.status != PendingDeletion {
        return Err(Error::conflict("organization-not-pending"));
    }
    change(tenant, &state, reopened(&state), None, "organization.deletion_cancelled").await
}

async fn lock(tenant: &Tenant<CloseOrganization>) -> Result<State, Error> {
    sql::lock_state().bind(tenant, &tenant.organization_id()).opt().await?.ok_or(Error::NotFound)
}

/// What it is when it opens again: an operator's suspension outlasts the closing.
fn reopened(state: &State) -> OrganizationStatus {
    if state.suspended_at.is_some() { Suspended } else { Active }
}

/// Stores the new state, tells every owner and records it.
async fn change(
    tenant: &Tenant<CloseOrganization>,
    before: &State,
    status: OrganizationStatus,
    delete_after: Option<Timestamp>,
    action: &'static str,
) -> Result<Stage, Error> {
    let organization = tenant.organization_id();
    sql::set_state().bind(tenant, &status, &delete_after, &tenant.now(), &organization).await?;
    for owner in sql::owners().bind(tenant).all().await? {
        mail::send(tenant, &letters::closing(tenant, &owner, action, delete_after)).await?;
    }
    let event = Event::new(action)
        .before(json!({"status": before.status, "delete_after": before.delete_after}))
        .after(json!({"status": status, "delete_after": delete_after}));
    audit::record(tenant, event).await?;
    Ok(Stage { status, delete_after })
}
