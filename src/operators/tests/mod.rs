//! Operators: who is one, what they see and change, and how they get inside.

mod changes;
mod console;
mod outbox;
mod registry;
mod support;

use crate::testing::{Colleague, TestApp};

/// The address of somebody's organization in the console.
fn console(of: &Colleague) -> String {
    format!("/operator/organizations/{}", of.organization)
}

/// The actions in the organization's record with who did them, newest first.
async fn record(app: &TestApp, of: &Colleague) -> Vec<(String, String)> {
    let select = "select action, actor_kind::text || ' ' || actor_name from audit_events
                  where organization_id = $1 order by sequence desc";
    let rows = app.superuser().await.query(select, &[&of.organization]).await.expect("events");
    rows.iter().map(|row| (row.get(0), row.get(1))).collect()
}

/// Only the actions.
async fn actions(app: &TestApp, of: &Colleague) -> Vec<String> {
    record(app, of).await.into_iter().map(|(action, _)| action).collect()
}

/// An API token of this person's that may write.
async fn script(app: &TestApp, of: &Colleague) -> Colleague {
    let token = crate::tenancy::new_token();
    let insert =
        "insert into api_tokens (organization_id, id, user_id, name, token_hash, prefix, scope, created_at)
                  values ($1, $2, $3, 'Script', $4, 'x', 'write', $5)";
    let (id, hash) = (crate::clock::new_id(), crate::tenancy::hash_token(&token));
    let row: [&(dyn tokio_postgres::types::ToSql + Sync); 5] =
        [&of.organization, &id, &of.user, &hash.as_slice(), &app.app().now()];
    app.superuser().await.execute(insert, &row).await.expect("a token");
    of.with_token(&token)
}
