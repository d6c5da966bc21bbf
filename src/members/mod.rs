//! Members: who belongs to an organization, in which role, and how that ends.
//!
//! A person has one membership in an organization for ever: who is removed keeps the row and everything recorded
//! under it, and gets both back when invited again. An organization always has an active owner; nobody gives a role
//! above their own or touches somebody above them. Both are decided on rows that are locked, because two requests at
//! once would each see what the other is about to change.
//!
//! Everybody sees with whom they work: names and roles. Mail addresses, last activity, and who was suspended or
//! removed are for managers and above.

mod api;
mod changes;
mod input;
mod pages;
mod rank;
mod session_json;
#[cfg(test)]
mod tests;
mod words;

use queries::queries::members::queries as sql;
pub use queries::queries::members::queries::Member;
use queries::types::{MembershipStatus, Role};
use uuid::Uuid;

use crate::error::Error;
use crate::tenancy::{Permission, Tenant};
use crate::web::Routes;
use crate::{reads, tenancy, writes};

pub use rank::check_grant;
use rank::grantable;
pub use words::{RoleChoice, role_choices, role_hint_key, role_key, role_named, role_word};

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::list])
        .api(reads![api::show])
        .api(writes![api::change_role])
        .api(writes![api::suspend])
        .api(writes![api::reactivate])
        .api(writes![api::remove])
        .api(writes![api::leave])
        .page(reads![session_json::list])
        .page(reads![pages::list])
        .page(reads![pages::show])
        .page(writes![pages::change_role])
        .page(reads![pages::confirm_suspend])
        .page(writes![pages::suspend])
        .page(writes![pages::reactivate])
        .page(reads![pages::confirm_remove])
        .page(writes![pages::remove])
        .page(reads![pages::confirm_leave])
        .page(writes![pages::leave])
}

/// Whether somebody sees more of their colleagues than names and roles.
fn sees_details(member: &tenancy::Member) -> bool {
    member.role() >= Role::Manager
}

/// A member of this organization, as far as the reader may know of them.
///
/// # Errors
/// [`Error::NotFound`] where there is no such member, or none of whom the reader may know.
pub(crate) async fn find<P: Permission>(tenant: &Tenant<P>, user: Uuid) -> Result<Member, Error> {
    let details = sees_details(tenant.member());
    sql::member()
        .bind(tenant, &details, &tenant.user_id(), &tenant.organization_id(), &user)
        .opt()
        .await?
        .ok_or(Error::NotFound)
}

/// Whether somebody belongs to this organization now.
pub(crate) async fn is_active<P: Permission>(tenant: &Tenant<P>, user: Uuid) -> Result<bool, Error> {
    match find(tenant, user).await {
        Ok(member) => Ok(member.status == MembershipStatus::Active),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

/// What a member who goes leaves behind: open tokens, entries, a running timer.
async fn holdings<P: Permission>(tenant: &Tenant<P>, user: Uuid) -> Result<sql::MemberHoldings, Error> {
    Ok(sql::member_holdings().bind(tenant, &tenant.organization_id(), &user, &tenant.now()).one().await?)
}
