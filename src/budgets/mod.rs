//! Budgets: how much time or money a project may take, in all or each month, and how far that is used.
//!
//! A project has one budget at most. Hours are those of all its entries; money is what billable entries are worth at
//! their frozen rates, each rounded once. Months are the organization's calendar's. Managers and above set budgets and
//! see them; they are told once in a period when the threshold is reached, and once when all is used. Raising a budget,
//! and a new month, allow it again.
//!
//! Whatever adds time to a project enqueues one job in the same transaction (`look_later`), and the job sums up and tells:
//! the writing waits for none of it.

mod alerts;
mod api;
mod burn_down;
mod chart;
mod form;
mod input;
mod pages;
mod section;
mod state;
#[cfg(test)]
mod tests;

use queries::queries::budgets::queries as sql;
pub use queries::queries::budgets::queries::Budget;
use queries::types::ProjectChange;
use uuid::Uuid;

use crate::audit::{self, Event};
use crate::error::Error;
use crate::projects::{self, history};
use crate::tenancy::{ManageBudgets, Permission, Tenant, Writes};
use crate::web::Routes;
use crate::{reads, writes};

pub(crate) use alerts::look;
pub use alerts::{look_at_all_later, look_at_money_later, look_later};
pub use burn_down::BurnPoint;
pub use input::BudgetInput;
pub use section::Section;
pub use state::{BudgetState, Used, uses};

/// What changes with every change, and says nothing.
const BOOKKEEPING: [&str; 4] = ["project_id", "version", "created_at", "updated_at"];

/// The slice's routes.
pub fn routes() -> Routes {
    Routes::new()
        .api(reads![api::show])
        .api(writes![api::set, api::remove])
        .api(reads![api::burn_down])
        .page(reads![pages::edit])
        .page(writes![pages::set])
        .page(reads![pages::confirm_remove])
        .page(writes![pages::remove])
}

/// Sets a project's budget, if it is still at `version`; 0 where the project has none yet. What was told of another
/// budget is forgotten.
async fn set(
    tenant: &Tenant<ManageBudgets>,
    project: Uuid,
    version: i32,
    input: BudgetInput,
) -> Result<Budget, Error> {
    input.check()?;
    let name = projects::find(tenant, project).await?.name;
    let (organization, now) = (tenant.organization_id(), tenant.now());
    let before = sql::lock_budget().bind(tenant, &organization, &project).opt().await?;
    let BudgetInput { kind, amount, period, threshold } = input;
    let after = if version == 0 {
        sql::insert_budget()
            .bind(tenant, &organization, &project, &kind, &amount, &period, &threshold, &now)
            .opt()
            .await?
    } else {
        sql::update_budget()
            .bind(tenant, &kind, &amount, &period, &threshold, &now, &organization, &project, &version)
            .opt()
            .await?
    };
    let after = after.ok_or(Error::Stale)?;
    let is_same = before.as_ref().is_some_and(|b| (b.kind, b.amount, b.period) == (kind, amount, period));
    if !is_same {
        sql::forget_alerts().bind(tenant, &organization, &project).await?;
    }
    look_later(tenant, &[Some(project)]).await?;
    record(tenant, "project.budget_set", (project, name), before.as_ref(), Some(&after)).await?;
    Ok(after)
}

/// Takes a project's budget away. Doing it twice changes nothing the second time.
async fn remove(tenant: &Tenant<ManageBudgets>, project: Uuid) -> Result<(), Error> {
    let name = projects::find(tenant, project).await?.name;
    let organization = tenant.organization_id();
    sql::forget_alerts().bind(tenant, &organization, &project).await?;
    let removed = sql::delete_budget().bind(tenant, &organization, &project).opt().await?;
    let Some(removed) = removed else { return Ok(()) };
    record(tenant, "project.budget_removed", (project, name), Some(&removed), None).await
}

/// Takes everything about a project's budget away, before the project goes.
///
/// # Errors
/// When the database fails.
pub async fn forget<P: Permission<Access = Writes>>(tenant: &Tenant<P>, project: Uuid) -> Result<(), Error> {
    let organization = tenant.organization_id();
    sql::forget_budget_notifications().bind(tenant, &organization, &project).await?;
    sql::forget_alerts().bind(tenant, &organization, &project).await?;
    sql::delete_budget().bind(tenant, &organization, &project).opt().await?;
    Ok(())
}

/// A project's budget, where it has one.
async fn find<P: Permission>(tenant: &Tenant<P>, project: Uuid) -> Result<Option<Budget>, Error> {
    Ok(sql::budget().bind(tenant, &tenant.organization_id(), &project).opt().await?)
}

async fn record(
    tenant: &Tenant<ManageBudgets>,
    action: &'static str,
    (project, name): (Uuid, String),
    before: Option<&Budget>,
    after: Option<&Budget>,
) -> Result<(), Error> {
    let event = Event::new(action).about("project", project, name);
    match event.changing(&before, &after, &BOOKKEEPING)? {
        Some(event) => {
            let change = (ProjectChange::Budget, before.map(written), after.map(written));
            history::record(tenant, project, &[change]).await?;
            audit::record(tenant, event).await
        }
        None => Ok(()),
    }
}

/// A budget in one line, for the project's history: kind, amount, period, threshold.
fn written(budget: &Budget) -> String {
    let (kind, period) = (format!("{:?}", budget.kind), format!("{:?}", budget.period));
    format!("{kind} {} {period} {}", budget.amount, budget.threshold).to_lowercase()
}
