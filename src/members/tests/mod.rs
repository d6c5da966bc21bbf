//! Members through the router.

mod access;
mod leaving;
mod list;
mod parallel;
mod roles;

use serde_json::{Value, json};

use crate::testing::{Answer, Colleague, TestApp};

/// The address of one of somebody's colleagues, or of what is done to them.
fn of(colleague: &Colleague, deed: &str) -> String {
    format!("members/{}{deed}", colleague.user)
}

/// Gives a colleague a role.
async fn give(actor: &Colleague, colleague: &Colleague, role: &str) -> Answer {
    actor.post(&of(colleague, "/role"), json!({"role": role})).await
}

/// Does something to a colleague.
async fn act(actor: &Colleague, colleague: &Colleague, deed: &str) -> Answer {
    actor.post(&of(colleague, &format!("/{deed}")), Value::Null).await
}

/// The audit's actions in an organization, the oldest first, each with what was before and after.
async fn events(app: &TestApp, of: &Colleague) -> Vec<(String, Value, Value)> {
    let rows = app
        .superuser()
        .await
        .query(
            "select action, coalesce(before, 'null'), coalesce(after, 'null') from audit_events
             where organization_id = $1 order by sequence",
            &[&of.organization],
        )
        .await
        .expect("events");
    rows.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect()
}

/// A membership's row, whole.
async fn membership(app: &TestApp, of: &Colleague) -> Value {
    app.superuser()
        .await
        .query_one(
            "select to_jsonb(m) from memberships m where organization_id = $1 and user_id = $2",
            &[&of.organization, &of.user],
        )
        .await
        .expect("a membership")
        .get(0)
}

/// The code of a problem document.
fn code(answer: &Answer) -> String {
    answer.json()["code"].as_str().expect("a code").to_owned()
}
