//! Budgets as JSON.

use serde::Serialize;
use utoipa::ToSchema;

use super::{BudgetInput, BudgetState, BurnPoint};
use crate::error::Error;
use crate::tenancy::{Committed, ManageBudgets, SeeBudgets, Tenant};
use crate::web::{Id, IfMatch, Json, Path, Tagged};

/// A budget, and what was left of it when.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BurnDown {
    /// The budget now.
    pub budget: BudgetState,
    /// By day; of a budget in all by week when it is longer than 62 days, by month when longer than 366.
    pub points: Vec<BurnPoint>,
}

/// Get a project's budget
///
/// With how far it is used; 404 where the project has none.
#[utoipa::path(get, path = "/organizations/{organization}/projects/{id}/budget", tag = "projects",
    responses((status = 200, body = BudgetState)))]
pub async fn show(
    tenant: Tenant<SeeBudgets>,
    Path(Id { id }): Path<Id>,
) -> Result<Tagged<BudgetState>, Error> {
    let (budget, _) = BudgetState::load(&tenant, id).await?.ok_or(Error::NotFound)?;
    Ok(tagged(budget))
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
    let (budget, points) = BudgetState::load(&tenant, id).await?.ok_or(Error::NotFound)?;
    Ok(Json(BurnDown { budget, points }))
}

fn tagged(state: BudgetState) -> Tagged<BudgetState> {
    Tagged { version: state.budget.version, value: state }
}
