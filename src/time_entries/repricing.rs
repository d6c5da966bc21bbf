//! Many entries at once get the rates of now: the only writing of entries in one statement. It opens no days, because it
//! leaves everything out that is closed, whoever asks; its caller records it.

use queries::client::Params;
use queries::queries::time_entries::repricing as sql;

use super::tell;
use crate::budgets;
use crate::error::Error;
use crate::rates::Scope;
use crate::tenancy::{ManageRates, Tenant};

/// Waits for the turn of everybody whose entries are about to change, before any of their rows is held.
///
/// # Errors
/// When the database fails.
pub async fn take_turns_to_reprice(tenant: &Tenant<ManageRates>, scope: Scope) -> Result<(), Error> {
    let workers = sql::LockWorkersToRepriceParams {
        organization_id: tenant.organization_id(),
        first_day: scope.from,
        last_day: scope.to,
        user_id: scope.user_id,
        client_id: scope.client_id,
        project_id: scope.project_id,
        task_id: scope.task_id,
    };
    sql::lock_workers_to_reprice().params(tenant, &workers).one().await?;
    Ok(())
}

/// Freezes the rates of now on the entries of a scope; returns how many changed.
///
/// # Errors
/// When the database fails.
pub async fn reprice(tenant: &Tenant<ManageRates>, scope: Scope) -> Result<u64, Error> {
    let entries = sql::RepriceEntriesParams {
        now: tenant.now(),
        organization_id: tenant.organization_id(),
        first_day: scope.from,
        last_day: scope.to,
        user_id: scope.user_id,
        client_id: scope.client_id,
        project_id: scope.project_id,
        task_id: scope.task_id,
    };
    let changed = sql::reprice_entries().params(tenant, &entries).await?;
    budgets::look_at_money_later(tenant, scope.project_id).await?;
    tell(tenant, tenant.user_id());
    Ok(changed)
}
