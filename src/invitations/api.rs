//! Invitations as JSON.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::input::{InvitationFilter, InvitationInput};
use super::{Invitation, bulk, sending};
use crate::error::Error;
use crate::tenancy::{Committed, ManageMembers, PrepareMembers, Tenant};
use crate::web::{Created, Id, Json, Listing, Path, Query};

/// People to invite together.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct BulkInput {
    /// 1 to 500, each address once.
    pub invitations: Vec<InvitationInput>,
}

/// The invitations that were made.
#[derive(Debug, Serialize, ToSchema)]
pub struct Invited {
    /// Their ids, in the order they were sent.
    pub ids: Vec<Uuid>,
}

/// List invitations
///
/// The newest first, 50 on a page; those that wait or expired unless `settled` is true. For owners and admins.
#[utoipa::path(get, path = "/organizations/{organization}/invitations", tag = "members", params(InvitationFilter),
    responses((status = 200, body = Listing<Invitation>)))]
pub async fn list(
    tenant: Tenant<PrepareMembers>,
    Query(filter): Query<InvitationFilter>,
) -> Result<Json<Listing<Invitation>>, Error> {
    filter.list(&tenant).await.map(Json)
}

/// Get an invitation
#[utoipa::path(get, path = "/organizations/{organization}/invitations/{id}", tag = "members",
    responses((status = 200, body = Invitation)))]
pub async fn show(
    tenant: Tenant<PrepareMembers>,
    Path(Id { id }): Path<Id>,
) -> Result<Json<Invitation>, Error> {
    sending::find(&tenant, id).await.map(Json)
}

/// Invite somebody
///
/// By mail, with a link that works once and for 14 days. Takes a seat: 402 when there is none. The answer is the same
/// whether the address has an account or not.
#[utoipa::path(post, path = "/organizations/{organization}/invitations", tag = "members",
    request_body = InvitationInput, responses((status = 201, body = Invitation)))]
pub async fn create(
    tenant: Tenant<ManageMembers>,
    Json(input): Json<InvitationInput>,
) -> Result<Committed<Created<Json<Invitation>>>, Error> {
    let invitation = sending::invite(&tenant, &input).await?;
    tenant.commit_created(Json(invitation)).await
}

/// Invite many
///
/// All of them or nobody: a problem with one is told at `invitations[number].field`.
#[utoipa::path(post, path = "/organizations/{organization}/invitations/bulk", tag = "members",
    request_body = BulkInput, responses((status = 201, body = Invited)))]
pub async fn create_many(
    tenant: Tenant<ManageMembers>,
    Json(input): Json<BulkInput>,
) -> Result<Committed<Created<Json<Invited>>>, Error> {
    let ids = bulk::invite_all(&tenant, &input.invitations).await?;
    tenant.commit_created(Json(Invited { ids })).await
}

/// Resend an invitation
///
/// With a new link and 14 more days; the link before ends.
#[utoipa::path(post, path = "/organizations/{organization}/invitations/{id}/resend", tag = "members",
    responses((status = 200, body = Invitation)))]
pub async fn resend(
    tenant: Tenant<ManageMembers>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<Invitation>>, Error> {
    let invitation = sending::resend(&tenant, id).await?;
    tenant.commit(Json(invitation)).await
}

/// Revoke an invitation
#[utoipa::path(post, path = "/organizations/{organization}/invitations/{id}/revoke", tag = "members",
    responses((status = 200, body = Invitation)))]
pub async fn revoke(
    tenant: Tenant<ManageMembers>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<Invitation>>, Error> {
    let invitation = sending::revoke(&tenant, id).await?;
    tenant.commit(Json(invitation)).await
}
