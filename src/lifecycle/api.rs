//! The end and the handing on of an organization as JSON, for owners in a browser's session.

use super::closing::{self, Deletion, Stage};
use super::transfer::{self, Offer, Transfer};
use crate::error::Error;
use crate::tenancy::{AnswerOffer, CloseOrganization, Committed, OwnOrganization, Tenant};
use crate::web::{Created, Json};

/// Cancel an organization
///
/// It closes at once for everybody but its owners, who may reactivate it.
#[utoipa::path(post, path = "/organizations/{organization}/cancel", tag = "organizations",
    responses((status = 200, body = Stage)))]
pub async fn cancel(tenant: Tenant<CloseOrganization>) -> Result<Committed<Json<Stage>>, Error> {
    let stage = closing::cancel(&tenant).await?;
    tenant.commit(Json(stage)).await
}

/// Reactivate a cancelled organization
#[utoipa::path(post, path = "/organizations/{organization}/reactivate", tag = "organizations",
    responses((status = 200, body = Stage)))]
pub async fn reactivate(tenant: Tenant<CloseOrganization>) -> Result<Committed<Json<Stage>>, Error> {
    let stage = closing::reactivate(&tenant).await?;
    tenant.commit(Json(stage)).await
}

/// Delete an organization
///
/// It closes at once as a cancelled one does, and is erased with all its rows after 30 days unless an owner takes that
/// back.
#[utoipa::path(post, path = "/organizations/{organization}/deletion", tag = "organizations", request_body = Deletion,
    responses((status = 200, body = Stage)))]
pub async fn delete(
    tenant: Tenant<CloseOrganization>,
    Json(input): Json<Deletion>,
) -> Result<Committed<Json<Stage>>, Error> {
    let stage = closing::delete(&tenant, &input).await?;
    tenant.commit(Json(stage)).await
}

/// Take a deletion back
#[utoipa::path(delete, path = "/organizations/{organization}/deletion", tag = "organizations",
    responses((status = 200, body = Stage)))]
pub async fn keep(tenant: Tenant<CloseOrganization>) -> Result<Committed<Json<Stage>>, Error> {
    let stage = closing::keep(&tenant).await?;
    tenant.commit(Json(stage)).await
}

/// Offer an organization to a member
///
/// They have seven days to accept; then they are its owner and you are an admin.
#[utoipa::path(post, path = "/organizations/{organization}/ownership-offer", tag = "organizations",
    request_body = Offer, responses((status = 201, body = Transfer)))]
pub async fn offer(
    tenant: Tenant<OwnOrganization>,
    Json(input): Json<Offer>,
) -> Result<Committed<Created<Json<Transfer>>>, Error> {
    let transfer = transfer::offer(&tenant, input).await?;
    tenant.commit_created(Json(transfer)).await
}

/// Take the offer of an organization back
#[utoipa::path(delete, path = "/organizations/{organization}/ownership-offer", tag = "organizations",
    responses((status = 200)))]
pub async fn withdraw(tenant: Tenant<OwnOrganization>) -> Result<Committed<Json<()>>, Error> {
    transfer::withdraw(&tenant).await?;
    tenant.commit(Json(())).await
}

/// Become the owner of an organization that was offered to you
#[utoipa::path(post, path = "/organizations/{organization}/ownership-offer/accept", tag = "organizations",
    responses((status = 200)))]
pub async fn accept(tenant: Tenant<AnswerOffer>) -> Result<Committed<Json<()>>, Error> {
    transfer::accept(&tenant).await?;
    tenant.commit(Json(())).await
}

/// Decline an organization that was offered to you
#[utoipa::path(post, path = "/organizations/{organization}/ownership-offer/decline", tag = "organizations",
    responses((status = 200)))]
pub async fn decline(tenant: Tenant<AnswerOffer>) -> Result<Committed<Json<()>>, Error> {
    transfer::decline(&tenant).await?;
    tenant.commit(Json(())).await
}
