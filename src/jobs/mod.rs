//! Work for later: written in the transaction of the business that wants it, so it is lost or kept together with it,
//! and done by a loop of the running program. Mail is the first of it.
//!
//! A job is sealed with the installation's key while it waits. Whoever claims it has a lease; should the program end
//! meanwhile, the job is due again when the lease is over, so a job may run twice and must bear it. What fails is tried
//! again with growing pauses, and stays visible with its error when it has failed for good.

#[cfg(test)]
mod tests;
mod work;
mod worker;

use jiff::Timestamp;
use queries::client::GenericClient;
use queries::queries::jobs::queries as sql;
use uuid::Uuid;

use crate::App;
use crate::clock::new_id;
use crate::error::Error;
use crate::tenancy::{Caretaker, Oversight, Permission, Tenant, Writes};

pub use work::{Outcome, Work};
pub use worker::{forget_settled, run_next, work};

/// Enqueues an organization's work; due when the transaction commits.
///
/// # Errors
/// When the database fails.
pub async fn enqueue<P: Permission<Access = Writes>>(tenant: &Tenant<P>, work: &Work) -> Result<(), Error> {
    enqueue_at(tenant, work, tenant.now()).await
}

/// Enqueues an organization's work for a later instant.
///
/// # Errors
/// When the database fails.
pub async fn enqueue_at<P: Permission<Access = Writes>>(
    tenant: &Tenant<P>,
    work: &Work,
    due: Timestamp,
) -> Result<(), Error> {
    let id = new_id();
    let payload = sealed(tenant.app(), id, work)?;
    sql::insert_job()
        .bind(tenant, &tenant.organization_id(), &id, &work.kind(), &payload, &due, &tenant.now())
        .await?;
    Ok(())
}

/// Enqueues work of the organization that an operator works on; due when their transaction commits.
///
/// # Errors
/// When the database fails.
pub(crate) async fn enqueue_overseen(oversight: &Oversight, work: &Work) -> Result<(), Error> {
    let (id, now, operator) = (new_id(), oversight.operator().now(), oversight.operator());
    let payload = sealed(operator.app(), id, work)?;
    let organization = oversight.organization().id;
    sql::insert_job().bind(operator.client(), &organization, &id, &work.kind(), &payload, &now, &now).await?;
    Ok(())
}

/// Enqueues more work of the organization that a job works for; at the soonest when that job's transaction commits.
///
/// # Errors
/// When the database fails.
pub(crate) async fn enqueue_by_job(caretaker: &Caretaker, work: &Work, due: Timestamp) -> Result<(), Error> {
    let (id, now) = (new_id(), caretaker.now());
    let payload = sealed(caretaker.app(), id, work)?;
    let organization = caretaker.organization_id();
    sql::insert_job()
        .bind(caretaker.client(), &organization, &id, &work.kind(), &payload, &due, &now)
        .await?;
    Ok(())
}

/// Enqueues work about a person's account, which is no organization's. `client` is a transaction of the login role.
///
/// # Errors
/// When the database fails.
pub async fn enqueue_for_account(client: &impl GenericClient, app: &App, work: &Work) -> Result<(), Error> {
    let (id, now) = (new_id(), app.now());
    sql::insert_account_job().bind(client, &id, &work.kind(), &sealed(app, id, work)?, &now, &now).await?;
    Ok(())
}

/// What a job's payload is sealed for.
pub(crate) fn seal_context(job: Uuid) -> String {
    format!("job:{job}")
}

/// A job's payload, as it waits.
///
/// # Errors
/// When it cannot be sealed.
pub(crate) fn sealed(app: &App, id: Uuid, work: &Work) -> Result<Vec<u8>, Error> {
    app.sealing().seal(&seal_context(id), &serde_json::to_vec(work).map_err(Error::internal)?)
}
