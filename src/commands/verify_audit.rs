//! `timetracker verify-audit`.

use anyhow::bail;
use clap::Args;

use crate::audit::verify::{Report, verify};
use crate::config::DatabaseConfig;
use crate::database::{self, Access};

/// Which chains to check, and how to tell.
#[derive(Args, Clone, Debug)]
pub struct VerifyAudit {
    /// Where the data is.
    #[command(flatten)]
    pub database: DatabaseConfig,

    /// The organization whose chain is checked, by slug or id. Not set: every organization's.
    #[arg(long)]
    pub organization: Option<String>,

    /// Print the report as JSON.
    #[arg(long)]
    pub json: bool,
}

/// Checks the chains of audit events and prints the report. Changes nothing.
///
/// # Errors
/// When the database cannot be reached, and when a chain is broken.
pub async fn verify_audit(options: VerifyAudit) -> anyhow::Result<()> {
    let access = database::visit(&options.database).await?;
    let report = read(&access, options.organization.as_deref()).await;
    if let Some(cluster) = access.cluster {
        cluster.stop().await?;
    }
    let report = report?;
    if options.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        println!("{report}");
    }
    match (report.breaks(), &options.organization, report.chains.is_empty()) {
        (0, Some(name), true) => bail!("there is no organization {name}"),
        (0, ..) => Ok(()),
        (breaks, ..) => bail!("the record was tampered with: {breaks} breaks"),
    }
}

async fn read(access: &Access, organization: Option<&str>) -> anyhow::Result<Report> {
    Ok(verify(&access.owner().await?, organization).await?)
}
