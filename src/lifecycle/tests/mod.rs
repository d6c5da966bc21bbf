//! How an organization ends, is taken along and handed on.

mod closing;
mod erasure;
mod export;
mod transfer;

use axum::http::Method;
use serde_json::{Value, json};

use crate::testing::{Answer, Colleague, TestApp};

/// Sends JSON to an address of the organization's API.
async fn send(who: &Colleague, method: Method, rest: &str, body: Value) -> Answer {
    who.request(method, &who.api_path(rest), Some(body), &[]).await
}

/// Asks to delete the organization, as its owner.
async fn delete(owner: &Colleague, name: &str) -> Answer {
    send(owner, Method::POST, "deletion", json!({"name": name})).await
}

/// The organization's state as it is stored.
async fn status(app: &TestApp, of: &Colleague) -> String {
    let select = "select status::text from organizations where id = $1";
    app.superuser().await.query_one(select, &[&of.organization]).await.expect("an organization").get(0)
}

/// The actions in the organization's record, newest first.
async fn actions(app: &TestApp, of: &Colleague) -> Vec<String> {
    let select = "select action from audit_events where organization_id = $1 order by sequence desc";
    let rows = app.superuser().await.query(select, &[&of.organization]).await.expect("events");
    rows.iter().map(|row| row.get(0)).collect()
}

/// A client of the API with a token of this person's that may write.
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
