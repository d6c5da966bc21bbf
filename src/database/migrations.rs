//! The schema's history: the files under `migrations/`, embedded in the program and applied in order.

use anyhow::{Context, bail};
pub use refinery::Migration;
use tokio_postgres::{Client, Config};

mod embedded {
    refinery::embed_migrations!("migrations");
}

/// Applies what is missing and returns it. Run as the owner; each migration is one transaction.
///
/// # Errors
/// When a migration fails (nothing of it stays) or an applied one was edited afterwards.
pub async fn migrate(owner: &mut Client) -> anyhow::Result<Vec<Migration>> {
    let report = embedded::migrations::runner().run_async(owner).await.context("migrating the database")?;
    Ok(report.applied_migrations().clone())
}

/// Migrations that the database lacks.
///
/// # Errors
/// When the database cannot be read.
pub async fn pending(owner: &mut Client) -> anyhow::Result<Vec<Migration>> {
    let runner = embedded::migrations::runner();
    let applied = runner.get_applied_migrations_async(owner).await?;
    let known = runner.get_migrations().clone();
    Ok(known.into_iter().filter(|m| !applied.iter().any(|a| a.version() == m.version())).collect())
}

/// Refuses a login role that could do more than the service needs, or a database that lacks migrations.
///
/// # Errors
/// One line that says what is wrong with the connection the service was given.
pub async fn check_login(login: &Config) -> anyhow::Result<()> {
    let client = super::managed::connect(login).await.context("connecting as the service's login role")?;
    let row = client
        .query_one(
            "select current_user::text, r.rolsuper or r.rolbypassrls,
                    to_regclass('public.time_entries') is not null,
                    coalesce(has_table_privilege(to_regclass('public.time_entries'), 'select'), false)
             from pg_roles r where r.rolname = current_user",
            &[],
        )
        .await?;
    let (user, almighty, migrated, direct): (String, bool, bool, bool) =
        (row.get(0), row.get(1), row.get(2), row.get(3));
    if !migrated {
        bail!("the database has no tables yet: run `timetracker migrate` with DATABASE_OWNER_URL first");
    }
    if almighty || direct {
        bail!(
            "refusing to serve as {user}: it could read tenant tables directly; use the role timetracker_login"
        );
    }
    Ok(())
}
