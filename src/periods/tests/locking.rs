//! What is closed is closed to its person, and open on the record to managers.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use super::{hour, submitted};
use crate::testing::{Colleague, two_organizations};

async fn lock(who: &Colleague, until: Option<&str>) -> crate::testing::Answer {
    who.request(Method::PUT, &who.api_path("lock-date"), Some(json!({"locked_until": until})), &[]).await
}

#[tokio::test]
async fn an_approved_week_is_closed_and_says_so() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let entry = grace.post("time-entries", hour("2026-03-03")).await.assert_status(201).id();
    let gone = grace.post("time-entries", hour("2026-03-03")).await.assert_status(201).id();
    grace.delete(&format!("time-entries/{gone}")).await.assert_status(200);
    let id = submitted(&grace).await;
    let waits = grace.post("time-entries", hour("2026-03-02")).await.assert_status(422);
    assert_eq!(waits.problem_at("day").as_deref(), Some("period-submitted"));
    ada.post(&format!("periods/{id}/approve"), json!({})).await.assert_status(200);

    let closed = grace.post("time-entries", hour("2026-03-02")).await.assert_status(422);
    assert_eq!(closed.problem_at("day").as_deref(), Some("period-approved"));
    assert!(closed.text.contains("from 2026-03-02 to 2026-03-08"), "{}", closed.text);
    let path = format!("time-entries/{entry}");
    grace.put(&path, 1, json!({"seconds": 60})).await.assert_status(422);
    grace.delete(&path).await.assert_status(422);
    grace.post(&format!("time-entries/{gone}/restore"), json!({})).await.assert_status(422);
    grace.post("timer/start", json!({})).await.assert_status(422);
    let cell = json!({"day": "2026-03-04", "time": "1"});
    grace.request(Method::PUT, &grace.api_path("timesheet/cell"), Some(cell), &[]).await.assert_status(422);
    // Out of the week as well as into it.
    let other = grace.post("time-entries", hour("2026-02-24")).await.assert_status(201).id();
    grace.put(&format!("time-entries/{other}"), 1, json!({"day": "2026-03-04"})).await.assert_status(422);
    grace.put(&path, 1, json!({"day": "2026-02-24"})).await.assert_status(422);

    let moved = ada.put(&path, 1, json!({"seconds": 60})).await.assert_status(200).json();
    assert_eq!(moved["seconds"], 60);
    let record = ada.get("audit-events").await.json();
    assert_eq!(record["data"][0]["action"], "time_entry.changed");
    assert_eq!(
        (&record["data"][0]["before"], &record["data"][0]["after"]),
        (&json!({"seconds": 3_600}), &json!({"seconds": 60}))
    );
}

#[tokio::test]
async fn the_lock_date_closes_for_everybody_but_managers() {
    let (app, ada, brian) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    lock(&grace, Some("2026-02-28")).await.assert_status(403);
    lock(&ada, Some("2026-02-28")).await.assert_status(200);
    let closed = grace.post("time-entries", hour("2026-02-28")).await.assert_status(422);
    assert_eq!(closed.problem_at("day").as_deref(), Some("period-locked"));
    grace.post("time-entries", hour("2026-03-01")).await.assert_status(201);
    brian.post("time-entries", hour("2026-02-28")).await.assert_status(201);
    ada.post("time-entries", hour("2026-02-28")).await.assert_status(201);
    let record = ada.get("audit-events").await.json();
    assert_eq!(record["data"][0]["action"], "time_entry.created", "also in one's own time");
    let page =
        grace.submit("time-entries/new", &[("day", "2026-02-27"), ("time", "1")]).await.assert_status(422);
    assert!(page.text.contains("The time up to 2026-02-28 is closed."), "{}", page.text);
    lock(&ada, None).await.assert_status(200);
    grace.post("time-entries", hour("2026-02-28")).await.assert_status(201);
}

#[tokio::test]
async fn a_running_timer_is_stopped_whatever_its_day() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    grace.post("timer/start", json!({"description": "Late"})).await.assert_status(201);
    lock(&ada, Some("2026-03-02")).await.assert_status(200);
    app.set_time("2026-03-02T15:00:00Z");
    grace.post("timer/discard", json!({})).await.assert_status(422);
    grace.submit("timer/stop", &[("description", "Late"), ("billable", "true")]).await.assert_status(303);
    assert_eq!(grace.get("time-entries").await.json()["data"][0]["seconds"], 3_600);
}
