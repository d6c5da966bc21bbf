//! Members as JSON beside the pages, for scripts that live in a browser's session.

use serde::Serialize;
use utoipa::ToSchema;

use super::Member;
use super::input::MemberFilter;
use crate::error::Error;
use crate::tenancy::{SeeMembers, Tenant};
use crate::web::{Json, Query};

/// One page of an organization's members.
#[derive(Debug, Serialize, ToSchema)]
pub struct Members {
    members: Vec<Member>,
    /// Pass it as `after` to get the next page; absent on the last.
    next_cursor: Option<String>,
}

/// The members, by name.
#[utoipa::path(get, path = "/organizations/api/{organization}/members", params(MemberFilter),
    responses((status = 200, body = Members)))]
pub async fn list(
    tenant: Tenant<SeeMembers>,
    Query(filter): Query<MemberFilter>,
) -> Result<Json<Members>, Error> {
    let page = filter.list(&tenant).await?;
    Ok(Json(Members { members: page.data, next_cursor: page.next_cursor }))
}
