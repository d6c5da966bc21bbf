//! Weeks are submitted and decided about; closed days are closed on every way.

mod deciding;
mod locking;

use serde_json::{Value, json};

use crate::testing::Colleague;

/// The member's week of the tests' Monday, submitted.
async fn submitted(who: &Colleague) -> String {
    who.post("periods", json!({"week": "2026-03-04"})).await.assert_status(201).id()
}

/// An hour on a day.
fn hour(day: &str) -> Value {
    json!({"day": day, "seconds": 3600})
}
