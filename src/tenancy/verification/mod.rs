//! The proof of isolation, against any database: `timetracker verify-isolation` prints it.
//!
//! The *catalogue* reads what PostgreSQL says about its own tables, keys, policies, grants and roles, and holds it
//! against the rules of `docs/tenancy.md`. The *probes* then try it, as the service's login role: each attempt must be
//! refused, and none leaves a trace. Both find the tables by themselves, so a new one is covered the moment it exists.

mod catalogue;
mod operator;
mod probes;
mod report;
#[cfg(test)]
mod tests;

use tokio_postgres::{Client, Error};

pub use catalogue::{Table, catalogue, tenant_tables};
pub use probes::{probe, two_organizations};
pub use report::{Finding, Report, Rule};

/// Verifies a database through the connections that are there. The catalogue reads through either; the probes need
/// the login role, and the owner to find two organizations for the last of them.
///
/// # Errors
/// When a connection fails; whatever the database answers wrongly is a [`Finding`].
pub async fn verify(login: Option<&Client>, owner: Option<&Client>) -> Result<Report, Error> {
    let mut report = Report::default();
    if let Some(reader) = owner.or(login) {
        report.catalogue = catalogue(reader).await?;
    }
    let organizations = match owner {
        Some(owner) => two_organizations(owner).await?,
        None => None,
    };
    match login {
        Some(login) => report.probes = probe(login, organizations).await?,
        None => report.notes.push("no probes: they need the service's login role (DATABASE_URL)".into()),
    }
    if login.is_some() && organizations.is_none() {
        let reason =
            if owner.is_some() { "the database has fewer" } else { "only DATABASE_OWNER_URL finds them" };
        report.notes.push(format!("two organizations were not compared: {reason}"));
    }
    Ok(report)
}
