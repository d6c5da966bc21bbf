//! Who is working now, and who may know.

use axum::http::Method;
use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Colleague, start};

async fn working(who: &Colleague) -> Vec<Value> {
    let list = who.get("working-now").await.assert_status(200).json();
    list.as_array().expect("timers").clone()
}

#[tokio::test]
async fn managers_see_who_is_working_and_on_what() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let project = ada.post("projects", json!({"name": "Engine"})).await.assert_status(201).id();
    app.set_time("2026-03-02T09:00:00Z");
    let weaving = json!({"description": "Weaving", "project_id": project});
    grace.post("timer/start", weaving).await.assert_status(201);
    ada.post("timer/start", json!({"description": "Reading"})).await.assert_status(201);

    let found = working(&ada).await;
    assert_eq!(found.len(), 1, "not one's own: {found:?}");
    assert_eq!(found[0]["user_name"], "Grace");
    assert_eq!(found[0]["description"], "Weaving");
    assert_eq!(found[0]["project_name"], "Engine");
    assert_eq!(found[0]["started_at"], "2026-03-02T09:00:00Z");
    app.set_time("2026-03-02T10:30:00Z");
    let page = ada.open("time").await.assert_status(200).text;
    assert!(page.contains("Weaving · Engine") && page.contains("1:30:00"), "{page}");

    grace.post("timer/stop", json!({})).await.assert_status(200);
    assert!(working(&ada).await.is_empty());
    let fragment = ada.open("time/working-now").await.assert_status(200).text;
    assert!(!fragment.contains("Grace") && fragment.contains("hidden"), "{fragment}");
}

#[tokio::test]
async fn a_break_is_not_counted() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    app.set_time("2026-03-02T09:00:00Z");
    grace.post("timer/start", json!({"description": "Weaving"})).await.assert_status(201);
    app.set_time("2026-03-02T09:20:00Z");
    grace.post("timer/pause", json!({})).await.assert_status(200);
    app.set_time("2026-03-02T09:50:00Z");
    assert!(ada.open("time/working-now").await.text.contains("0:20:00"), "it stands still");
    grace.post("timer/resume", json!({})).await.assert_status(200);
    app.set_time("2026-03-02T10:00:00Z");
    assert!(ada.open("time/working-now").await.text.contains("0:30:00"), "without the break");
}

#[tokio::test]
async fn who_sees_only_their_own_time_is_not_told() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let brian = app.founder("Brian", "Bletchley").await;
    ada.post("timer/start", json!({"description": "Weaving"})).await.assert_status(201);
    grace.get("working-now").await.assert_status(403);
    let page = grace.open("time").await.assert_status(200).text;
    assert!(!page.contains("working-now"), "{page}");
    assert!(working(&brian).await.is_empty());
    brian.request(Method::GET, &ada.api_path("working-now"), None, &[]).await.assert_status(404);
    brian.open_path(&ada.page_path("time/working-now")).await.assert_status(404);
}
