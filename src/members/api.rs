//! Members as JSON.

use super::changes;
use super::input::{MemberFilter, RoleInput, UserId};
use super::{Member, find};
use crate::error::Error;
use crate::tenancy::{Committed, LeaveOrganization, ManageMembers, SeeMembers, Tenant};
use crate::web::{Json, Listing, Path, Query};

/// List members
///
/// By name, 50 on a page. Mail addresses, last activity and members who are not active are for managers and above.
#[utoipa::path(get, path = "/organizations/{organization}/members", tag = "members", params(MemberFilter),
    responses((status = 200, body = Listing<Member>)))]
pub async fn list(
    tenant: Tenant<SeeMembers>,
    Query(filter): Query<MemberFilter>,
) -> Result<Json<Listing<Member>>, Error> {
    filter.list(&tenant).await.map(Json)
}

/// Get a member
#[utoipa::path(get, path = "/organizations/{organization}/members/{user}", tag = "members",
    responses((status = 200, body = Member)))]
pub async fn show(
    tenant: Tenant<SeeMembers>,
    Path(UserId { user }): Path<UserId>,
) -> Result<Json<Member>, Error> {
    find(&tenant, user).await.map(Json)
}

/// Change a member's role
///
/// Not above your own, not of somebody above you, and not of the last owner.
#[utoipa::path(post, path = "/organizations/{organization}/members/{user}/role", tag = "members",
    request_body = RoleInput, responses((status = 200, body = Member)))]
pub async fn change_role(
    tenant: Tenant<ManageMembers>,
    Path(UserId { user }): Path<UserId>,
    Json(input): Json<RoleInput>,
) -> Result<Committed<Json<Member>>, Error> {
    changes::change_role(&tenant, user, input.role).await?;
    answer(tenant, user).await
}

/// Suspend a member
///
/// Their access ends with the next request, their timer stops, their API tokens answer 401 until they are reactivated.
#[utoipa::path(post, path = "/organizations/{organization}/members/{user}/suspend", tag = "members",
    responses((status = 200, body = Member)))]
pub async fn suspend(
    tenant: Tenant<ManageMembers>,
    Path(UserId { user }): Path<UserId>,
) -> Result<Committed<Json<Member>>, Error> {
    changes::suspend(&tenant, user).await?;
    answer(tenant, user).await
}

/// Reactivate a suspended member
///
/// Takes a seat: 402 when there is none.
#[utoipa::path(post, path = "/organizations/{organization}/members/{user}/reactivate", tag = "members",
    responses((status = 200, body = Member)))]
pub async fn reactivate(
    tenant: Tenant<ManageMembers>,
    Path(UserId { user }): Path<UserId>,
) -> Result<Committed<Json<Member>>, Error> {
    changes::reactivate(&tenant, user).await?;
    answer(tenant, user).await
}

/// Remove a member
///
/// Their access ends with the next request and their API tokens are revoked; what they recorded stays. Invited again,
/// they are the same member with the same history.
#[utoipa::path(post, path = "/organizations/{organization}/members/{user}/remove", tag = "members",
    responses((status = 200, body = Member)))]
pub async fn remove(
    tenant: Tenant<ManageMembers>,
    Path(UserId { user }): Path<UserId>,
) -> Result<Committed<Json<Member>>, Error> {
    changes::remove(&tenant, user).await?;
    answer(tenant, user).await
}

/// Leave the organization
///
/// Your access ends; your tokens for it are revoked; what you recorded stays. The last owner cannot leave.
#[utoipa::path(post, path = "/organizations/{organization}/leave", tag = "members",
    responses((status = 200)))]
pub async fn leave(tenant: Tenant<LeaveOrganization>) -> Result<Committed<Json<()>>, Error> {
    changes::leave(&tenant).await?;
    tenant.commit(Json(())).await
}

async fn answer(tenant: Tenant<ManageMembers>, user: uuid::Uuid) -> Result<Committed<Json<Member>>, Error> {
    let member = find(&tenant, user).await?;
    tenant.commit(Json(member)).await
}
