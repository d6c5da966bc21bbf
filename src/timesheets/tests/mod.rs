//! The week as a grid, through the API and as a page.

mod cells;
mod copying;
mod pages;

use serde_json::{Value, json};

use crate::testing::Colleague;

/// The week of the tests' Monday.
async fn sheet(who: &Colleague, of: Option<&Colleague>) -> Value {
    let user = of.map(|other| format!("&user={}", other.user)).unwrap_or_default();
    who.get(&format!("timesheet?week=2026-03-04{user}")).await.assert_status(200).json()
}

/// A project of the organization.
async fn project(who: &Colleague, name: &str) -> String {
    who.post("projects", json!({"name": name, "color": "teal"})).await.assert_status(201).id()
}

/// What a cell is to say that was empty.
fn typed(project: &str, day: &str, time: &str) -> Value {
    json!({"project_id": project, "day": day, "time": time})
}

/// A cell of a sheet, by row and weekday.
fn cell(sheet: &Value, row: usize, day: usize) -> &Value {
    &sheet["rows"][row]["cells"][day]
}
