//! Budgets as JSON.

use serde::Serialize;
use utoipa::ToSchema;

use super::{BudgetInput, BudgetState, BurnPoint};
use crate::error::Error;
use crate::projects;
use crate::tenancy::{Committed, ManageBudgets, SeeBudgets, Tenant};
use crate::web::{Id, IfMatch, Json, Path, Tagged};

/// A budget, and what was left of it when.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BurnDown {
    /// The budget now; null where the project has none.
    pub budget: Option<BudgetState>,
    /// By day; of a budget in all by week when it is longer than 62 days, by month when longer than 366.
    pub points: Vec<BurnPoint>,
}

/// Get a project's budget
///
/// With how far it is used; null, at version 0, where the project has none.
#[utoipa::path(get, path = "/organizations/{organization}/projects/{id}/budget", tag = "projects",
    responses((status = 200, body = Option<BudgetState>)))]
pub async fn show(
    tenant: Tenant<SeeBudgets>,
    Path(Id { id }): Path<Id>,
) -> Result<Tagged<Option<BudgetState>>, Error> {
    let (_, budget) = futures_util::try_join!(projects::find(&tenant, id), BudgetState::load(&tenant, id))?;
    let version = budget.as_ref().map_or(0, |(state, _)| state.budget.version);
    Ok(Tagged { version, value: budget.map(|(state, _)| state) })
}

/// Set a project's budget
///
/// `If-Match` carries the entity tag that was read, or `"0"` where the project has no budget yet; a budget that changed
/// meanwhile answers 412.
#[utoipa::path(put, path = "/organizations/{organization}/projects/{id}/budget", tag = "projects",
    request_body = BudgetInput, responses((status = 200, body = BudgetState)))]
pub async fn set(
    tenant: Tenant<ManageBudgets>,
    Path(Id { id }): Path<Id>,
    IfMatch(version): IfMatch,
    Json(input): Json<BudgetInput>,
) -> Result<Committed<Tagged<BudgetState>>, Error> {
    super::set(&tenant, id, version, input).await?;
    let (budget, _) = BudgetState::load(&tenant, id).await?.ok_or(Error::NotFound)?;
    tenant.commit(tagged(budget)).await
}

/// Remove a project's budget
#[utoipa::path(delete, path = "/organizations/{organization}/projects/{id}/budget", tag = "projects",
    responses((status = 200)))]
pub async fn remove(
    tenant: Tenant<ManageBudgets>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    super::remove(&tenant, id).await?;
    tenant.commit(Json(())).await
}

/// Get a budget's burn-down
///
/// What was left of it at the end of each day; of this month, or of all days so far.
#[utoipa::path(get, path = "/organizations/{organization}/projects/{id}/budget/burn-down", tag = "projects",
    responses((status = 200, body = BurnDown)))]
pub async fn burn_down(
    tenant: Tenant<SeeBudgets>,
    Path(Id { id }): Path<Id>,
) -> Result<Json<BurnDown>, Error> {
    let (_, budget) = futures_util::try_join!(projects::find(&tenant, id), BudgetState::load(&tenant, id))?;
    let (budget, points) = budget.unzip();
    Ok(Json(BurnDown { budget, points: points.unwrap_or_default() }))
}

fn tagged(state: BudgetState) -> Tagged<BudgetState> {
    Tagged { version: state.budget.version, value: state }
}
