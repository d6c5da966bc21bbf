//! What an operator may change of an organization. Each returns the event that tells of it, for the commit to take.

use queries::queries::operators::queries as sql;
use queries::types::OrganizationStatus;
use serde_json::json;

use super::input::{Agreement, Suspension};
use super::letters::{self, Told};
use super::organizations::OverseenOrganization;
use crate::audit::Event;
use crate::error::Error;
use crate::tenancy::Oversight;

/// Opening an organization in the console.
pub(super) fn looked() -> Event {
    Event::new("operator.looked")
}

/// Sets the plan and the limits. They may be smaller than what is in use: then nothing more can be added.
pub(super) async fn change_plan(oversight: &Oversight, wanted: Agreement) -> Result<Event, Error> {
    wanted.check()?;
    let before = Agreement::from(&lock(oversight).await?);
    if before == wanted {
        return Err(Error::conflict("operator-plan-same"));
    }
    let (id, now) = (oversight.organization().id, oversight.operator().now());
    let Agreement { plan, max_users, max_projects } = wanted;
    sql::set_plan().bind(oversight.client(), &plan, &max_users, &max_projects, &now, &id).await?;
    letters::tell_owners(oversight, Told::Plan(wanted)).await?;
    Ok(Event::new("operator.plan_changed").before(json!(before)).after(json!(wanted)))
}

/// Makes the organization read-only, with a reason that its people read.
pub(super) async fn suspend(oversight: &Oversight, input: &Suspension) -> Result<Event, Error> {
    input.check()?;
    let before = lock(oversight).await?;
    if before.suspended_at.is_some() || before.status == OrganizationStatus::Suspended {
        return Err(Error::conflict("operator-suspended-already"));
    }
    let (id, now) = (oversight.organization().id, oversight.operator().now());
    sql::suspend().bind(oversight.client(), &now, &input.reason, &id).await?;
    letters::tell_owners(oversight, Told::Suspended(&input.reason)).await?;
    Ok(Event::new("operator.suspended").after(json!({"reason": input.reason})))
}

/// Ends the suspension.
pub(super) async fn activate(oversight: &Oversight) -> Result<Event, Error> {
    let before = lock(oversight).await?;
    if before.suspended_at.is_none() && before.status != OrganizationStatus::Suspended {
        return Err(Error::conflict("operator-not-suspended"));
    }
    let (id, now) = (oversight.organization().id, oversight.operator().now());
    sql::activate().bind(oversight.client(), &now, &id).await?;
    letters::tell_owners(oversight, Told::Activated).await?;
    Ok(Event::new("operator.activated").before(json!({"reason": before.suspension_reason})))
}

async fn lock(oversight: &Oversight) -> Result<OverseenOrganization, Error> {
    let id = oversight.organization().id;
    Ok(sql::lock_organization().bind(oversight.client(), &id).one().await?)
}
