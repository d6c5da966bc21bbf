//! Plans: how many members and projects an organization may have, and what it used.
//!
//! Each plan has standard limits; a number that an operator agreed with one organization stands in place of its plan's.
//! Whatever would exceed a limit first locks the organization's row in its own transaction and counts behind that
//! lock, so that of two parallel requests for the last seat one is refused. Members and open invitations take seats;
//! archived projects and suspended members take nothing.

mod api;
mod api_calls;
mod limits;
mod pages;
#[cfg(test)]
mod tests;
mod usage;

use queries::queries::plans::queries as sql;
use queries::types::Plan;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::audit::{self, Event};
use crate::error::Error;
use crate::tenancy::{OwnOrganization, Permission, Tenant, Writes};
use crate::texts::Message;
use crate::web::Routes;
use crate::{reads, writes};

pub use api_calls::{ApiCalls, keep_storing_api_calls, store_api_calls};
pub use limits::Limits;
pub use usage::{PLANS, Usage, plan_key};

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::usage])
        .api(writes![api::change_plan])
        .page(reads![pages::usage])
        .page(writes![pages::change_plan])
}

/// The plan that an organization should have.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
pub struct PlanInput {
    /// One of the four.
    #[schema(example = "enterprise")]
    pub plan: Plan,
}

/// Makes sure that `count` more members or invitations fit. To be called before they are stored, in the same
/// transaction: the lock holds until that ends.
///
/// # Errors
/// [`Error::LimitReached`] when fewer seats are free.
pub async fn take_seats<P: Permission<Access = Writes>>(tenant: &Tenant<P>, count: i64) -> Result<(), Error> {
    let limits = lock(tenant).await?;
    limits.check_seats(used_seats(tenant).await?, count)
}

/// Makes whoever takes seats take turns. [`take_seats`] does it by itself; a transaction that holds members or
/// invitations, too, does it before those, so that no two wait for each other.
///
/// # Errors
/// When the database fails.
pub async fn lock_seats<P: Permission<Access = Writes>>(tenant: &Tenant<P>) -> Result<(), Error> {
    lock(tenant).await.map(drop)
}

/// Seats that are free at this moment; none where there is no limit. Below zero when the plan became smaller.
///
/// # Errors
/// When the database fails.
pub async fn free_seats<P: Permission>(tenant: &Tenant<P>) -> Result<Option<i64>, Error> {
    let agreed = sql::agreed_plan().bind(tenant, &tenant.organization_id()).one().await?;
    let used = used_seats(tenant).await?;
    Ok(Limits::from(agreed).max_users.map(|most| i64::from(most) - used))
}

/// Members and open invitations.
async fn used_seats<P: Permission>(tenant: &Tenant<P>) -> Result<i64, Error> {
    Ok(sql::used_seats().bind(tenant, &tenant.organization_id(), &tenant.now()).one().await?)
}

/// Makes sure that one more active project fits, as [`take_seats`] does for members.
///
/// # Errors
/// [`Error::LimitReached`] when there are as many as the plan allows.
pub async fn take_project<P: Permission>(tenant: &Tenant<P>) -> Result<(), Error> {
    let limits = lock(tenant).await?;
    limits.check_project(sql::used_projects().bind(tenant, &tenant.organization_id()).one().await?)
}

/// Locks the organization's row until the transaction ends, and tells its limits.
async fn lock<P: Permission>(tenant: &Tenant<P>) -> Result<Limits, Error> {
    let agreed = sql::lock_plan().bind(tenant, &tenant.organization_id()).opt().await?;
    agreed.map(Limits::from).ok_or(Error::NotFound)
}

/// Changes the plan to one that what is there fits into. Numbers that were agreed for another plan end with it.
async fn change(tenant: &Tenant<OwnOrganization>, plan: Plan) -> Result<(), Error> {
    let organization = tenant.organization_id();
    let agreed = sql::lock_plan().bind(tenant, &organization).opt().await?.ok_or(Error::NotFound)?;
    if agreed.plan == plan {
        return Ok(());
    }
    let seats = used_seats(tenant).await?;
    let projects = sql::used_projects().bind(tenant, &organization).one().await?;
    fits(Limits::standard(plan), seats, projects)?;
    sql::set_plan().bind(tenant, &plan, &None, &None, &tenant.now(), &organization).await?;
    let event = Event::new("plan.changed").before(json!(agreed)).after(json!({"plan": plan}));
    audit::record(tenant, event).await
}

/// Refuses limits that are smaller than what is in use, and says which.
fn fits(limits: Limits, seats: i64, projects: i64) -> Result<(), Error> {
    let over = |limit: Option<i32>, used: i64| limit.filter(|limit| used > i64::from(*limit));
    let message = match (over(limits.max_users, seats), over(limits.max_projects, projects)) {
        (None, None) => return Ok(()),
        (Some(users), None) => {
            Message::from("plan-too-small-users").with("users", users).with("seats", seats)
        }
        (None, Some(most)) => {
            Message::from("plan-too-small-projects").with("most", most).with("projects", projects)
        }
        (Some(users), Some(most)) => Message::from("plan-too-small-both")
            .with("users", users)
            .with("seats", seats)
            .with("most", most)
            .with("projects", projects),
    };
    Err(Error::field("plan", message))
}
