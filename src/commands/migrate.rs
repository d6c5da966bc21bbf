//! `timetracker migrate`.

use anyhow::Context;

use crate::config::DatabaseConfig;
use crate::database;

/// Brings the schema up to date, and gives the login role the password that `DATABASE_URL` names.
///
/// # Errors
/// When the owner cannot connect or a migration fails.
pub async fn migrate(config: DatabaseConfig) -> anyhow::Result<()> {
    let access = database::access(&config).await?;
    let mut owner = access.owner().await?;
    let applied = database::migrate(&mut owner).await?;
    for migration in &applied {
        println!("applied {migration}");
    }
    println!("the schema is up to date ({} applied)", applied.len());
    if let (Some(password), Some("timetracker_login"), None) =
        (access.login.get_password(), access.login.get_user(), &access.cluster)
    {
        let password = std::str::from_utf8(password).context("the password in DATABASE_URL is not UTF-8")?;
        let quoted = password.replace('\'', "''");
        owner.batch_execute(&format!("alter role timetracker_login password '{quoted}'")).await?;
    }
    if let Some(cluster) = access.cluster {
        drop(owner);
        cluster.stop().await?;
    }
    Ok(())
}
