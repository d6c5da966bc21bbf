//! `timetracker verify-isolation`.

use anyhow::{Context, bail};
use clap::Args;
use tokio_postgres::Client;

use crate::config::DatabaseConfig;
use crate::database::{self, Access};
use crate::tenancy::verification;

/// What to verify, and how to tell.
#[derive(Args, Clone, Debug)]
pub struct VerifyIsolation {
    /// Where the data is.
    #[command(flatten)]
    pub database: DatabaseConfig,

    /// Print the report as JSON.
    #[arg(long)]
    pub json: bool,
}

/// Holds the database against the rules of isolation and prints the report. Changes nothing.
///
/// # Errors
/// When the database cannot be reached, and when there is any finding.
pub async fn verify_isolation(options: VerifyIsolation) -> anyhow::Result<()> {
    let access = database::visit(&options.database).await?;
    let verified = verify(&access, options.json).await;
    if let Some(cluster) = access.cluster {
        cluster.stop().await?;
    }
    match verified? {
        0 => Ok(()),
        1 => bail!("isolation is not proven: 1 finding"),
        findings => bail!("isolation is not proven: {findings} findings"),
    }
}

/// Prints the report and returns the number of findings.
async fn verify(access: &Access, json: bool) -> anyhow::Result<usize> {
    let owner = match access.owner {
        Some(_) => Some(access.owner().await?),
        None => None,
    };
    let login = match &access.login {
        // Only the owner was configured: that connection stands in for the login role and proves nothing about it.
        login if access.owner.as_ref().is_some_and(|owner| owner == login) => None,
        login => Some(database::connect(login).await.context("connecting as the service's login role")?),
    };
    let mut report = verification::verify(login.as_ref(), owner.as_ref()).await?;
    if report.is_empty() {
        bail!("the database has no tables yet: run `timetracker migrate` first");
    }
    for (purpose, client) in
        [("catalogue read", owner.as_ref().or(login.as_ref())), ("probed", login.as_ref())]
    {
        if let Some(client) = client {
            report.connections.push(format!("{purpose} as {}", whereabouts(client).await?));
        }
    }
    if json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        println!("{report}");
    }
    Ok(report.findings().count())
}

async fn whereabouts(client: &Client) -> anyhow::Result<String> {
    let row =
        client.query_one("select format('%s in database %s', current_user, current_database())", &[]).await?;
    Ok(row.get(0))
}
