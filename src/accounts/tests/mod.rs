//! Accounts through the router: coming in, staying in, leaving, and what strangers cannot.

mod cross_site;
mod sessions;
mod sign_in;
mod sign_up;
mod throttling;

use crate::testing::TestApp;

/// Rows of a table.
async fn count(app: &TestApp, table: &str) -> i64 {
    let rows = app.superuser().await.query_one(&format!("select count(*) from {table}"), &[]).await;
    rows.expect("a count").get(0)
}
