//! Erasing: the job that ends an organization when its grace is over.

use anyhow::anyhow;
use queries::queries::lifecycle::queries as sql;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::letters;
use crate::App;
use crate::error::Error;
use crate::jobs::Outcome;
use crate::mail;

/// Erases an organization with all its rows, keeps a count of what went, and tells its owners; or does nothing, when
/// the deletion was taken back or put off.
///
/// # Errors
/// When the database fails; then nothing is erased.
pub async fn erase(app: &App, organization: Uuid) -> anyhow::Result<Outcome> {
    erase_in_one(app, organization).await.map_err(|error| anyhow!("{error:?}"))?;
    Ok(Outcome::Done)
}

async fn erase_in_one(app: &App, organization: Uuid) -> Result<(), Error> {
    #[expect(clippy::disallowed_methods, reason = "no member is left to be a tenant")]
    let mut connection = app.database().connection().await?;
    let transaction = connection.transaction().await?;
    // However many rows there are.
    transaction.batch_execute("set local statement_timeout = 0; set local role timetracker_tenant").await?;
    sql::enter_organization().bind(&transaction, &organization).one().await?;
    let counts = sql::row_counts().bind(&transaction).all().await?;
    transaction.batch_execute("set local role none").await?;
    let rows: i64 = counts.iter().map(|table| table.row_count).sum();
    let counted: Map<String, Value> =
        counts.into_iter().map(|table| (table.table_name, Value::from(table.row_count))).collect();
    let owners = sql::erase_organization()
        .bind(&transaction, &organization, &Value::Object(counted), &app.now())
        .all()
        .await?;
    for owner in &owners {
        mail::send_from_account(&transaction, app, &letters::erased(app, owner, rows)).await?;
    }
    transaction.commit().await?;
    Ok(())
}
