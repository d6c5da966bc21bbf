//! Budgets through the router: set, used, told of; and the sums against a model.

mod alerts;
mod burn_down;
mod setting;

use serde_json::{Value, json};

use crate::testing::Colleague;

/// A project's id.
async fn project(of: &Colleague, name: &str) -> String {
    of.post("projects", json!({"name": name})).await.assert_status(201).id()
}

/// A project with a budget of so many seconds; its id.
async fn budgeted(of: &Colleague, seconds: i64, period: &str) -> String {
    let id = project(of, "Website").await;
    set(of, &id, 0, json!({"kind": "hours", "amount": seconds, "period": period})).await;
    id
}

/// Sets a budget.
async fn set(of: &Colleague, project: &str, version: i32, budget: Value) -> Value {
    of.put(&format!("projects/{project}/budget"), version, budget).await.assert_status(200).json()
}

/// Time on a project; the entry's id.
async fn work(of: &Colleague, project: &str, day: &str, seconds: i64) -> String {
    let entry = json!({"project_id": project, "day": day, "seconds": seconds});
    of.post("time-entries", entry).await.assert_status(201).id()
}

/// A budget as it is now.
async fn budget(of: &Colleague, project: &str) -> Value {
    of.get(&format!("projects/{project}/budget")).await.assert_status(200).json()
}
