//! Rates through the router, and the function that resolves them against a model.

mod application;
mod cascade;
mod frozen;
mod pages;
mod roles;
mod setting;

use serde_json::{Value, json};

use crate::testing::Colleague;

/// A rate of a subject without days.
async fn rate(of: &Colleague, subject: Value, rate: i64) -> Value {
    let mut input = subject;
    input["rate"] = json!(rate);
    of.post("rates", input).await.assert_status(201).json()
}

/// An hour of work on a day; the entry.
async fn hour(of: &Colleague, mut entry: Value) -> Value {
    entry["seconds"] = json!(3_600);
    if entry["day"].is_null() {
        entry["day"] = json!("2026-03-02");
    }
    of.post("time-entries", entry).await.assert_status(201).json()
}

/// An entry as it is now.
async fn entry(of: &Colleague, entry: &Value) -> Value {
    let id = entry["id"].as_str().expect("an id");
    of.get(&format!("time-entries/{id}")).await.assert_status(200).json()
}
