//! Tasks through the router, on a real PostgreSQL.

mod api;
mod board;
mod listing;
mod pages;
mod time;

use serde_json::{Value, json};

use crate::testing::Colleague;

/// A project; its id.
async fn project(of: &Colleague, name: &str) -> String {
    of.post("projects", json!({"name": name})).await.assert_status(201).id()
}

/// A task that is only a name, as it was answered.
async fn task(of: &Colleague, project: &str, name: &str) -> Value {
    task_with(of, project, name, json!({})).await
}

/// A task with further fields.
async fn task_with(of: &Colleague, project: &str, name: &str, mut more: Value) -> Value {
    let fields = more.as_object_mut().expect("an object");
    fields.insert("name".into(), json!(name));
    fields.insert("project_id".into(), json!(project));
    of.post("tasks", more).await.assert_status(201).json()
}

/// The id in a thing.
fn id(of: &Value) -> &str {
    of["id"].as_str().expect("an id")
}

/// The names in a list, in its order.
async fn names(of: &Colleague, path: &str) -> Vec<String> {
    let list = of.get(path).await.assert_status(200).json();
    let rows = list["data"].as_array().expect("rows").clone();
    rows.iter().map(|row| row["name"].as_str().expect("a name").to_owned()).collect()
}
