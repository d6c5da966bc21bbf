//! Mail: written in the reader's language in the transaction that is about it, delivered by a job.
//!
//! A letter is a subject, some lines and at most one link, all texts of the catalogue; one template each makes its text
//! and its HTML. Without a mail server it is kept for operators to read, and nothing claims that it was sent.

mod letter;
mod server;
#[cfg(test)]
mod tests;

use queries::client::GenericClient;

use crate::App;
use crate::error::Error;
use crate::jobs::{self, Work};
use crate::tenancy::{Caretaker, Oversight, Permission, Tenant, Writes};

pub use letter::{Letter, Mail};
pub(crate) use server::deliver;

/// Sends an organization's letter, once the transaction commits.
///
/// # Errors
/// When the database fails.
pub async fn send<P: Permission<Access = Writes>>(tenant: &Tenant<P>, letter: &Letter) -> Result<(), Error> {
    jobs::enqueue(tenant, &Work::Mail(letter.render()?)).await
}

/// Sends a letter of the organization that an operator works on, once their transaction commits.
///
/// # Errors
/// When the database fails.
pub(crate) async fn send_overseen(oversight: &Oversight, letter: &Letter) -> Result<(), Error> {
    jobs::enqueue_overseen(oversight, &Work::Mail(letter.render()?)).await
}

/// Sends a letter of the organization that a job works for, once the job's transaction commits.
///
/// # Errors
/// When the database fails.
pub(crate) async fn send_by_job(caretaker: &Caretaker, letter: &Letter) -> Result<(), Error> {
    jobs::enqueue_by_job(caretaker, &Work::Mail(letter.render()?), caretaker.now()).await
}

/// Sends a letter about a person's account, once the login role's transaction commits.
///
/// # Errors
/// When the database fails.
pub async fn send_from_account(client: &impl GenericClient, app: &App, letter: &Letter) -> Result<(), Error> {
    jobs::enqueue_for_account(client, app, &Work::Mail(letter.render()?)).await
}
