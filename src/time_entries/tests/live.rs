//! Open pages hear of changes, and only those whom they concern.

use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use axum::http::Request;
use futures_util::StreamExt;
use queries::types::Role;
use serde_json::json;
use tokio::time::timeout;

use crate::testing::{Colleague, two_organizations};

/// The event stream of an open page.
async fn listen(person: &Colleague) -> BodyDataStream {
    let request = Request::get(person.page_path("events")).body(Body::empty()).expect("a request");
    let response = person.send_for_stream(request).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    response.into_body().into_data_stream()
}

/// Whether a change is told within the time.
async fn hears(stream: &mut BodyDataStream, within: Duration) -> bool {
    let told = async {
        while let Some(chunk) = stream.next().await {
            if String::from_utf8_lossy(&chunk.expect("a chunk")).contains("event: changed") {
                return;
            }
        }
        panic!("the stream ended");
    };
    timeout(within, told).await.is_ok()
}

const SOON: Duration = Duration::from_secs(2);
const A_WHILE: Duration = Duration::from_millis(500);

#[tokio::test]
async fn a_change_is_heard_by_the_person_alone() {
    let (app, ada, brian) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let ada_there = app.also_in(&ada, &brian, Role::Member).await;
    // Whatever comes first, the listener's own hint or this change: from then on it listens.
    let mut first = listen(&ada).await;
    ada.post("timer/start", json!({})).await.assert_status(201);
    assert!(hears(&mut first, Duration::from_secs(10)).await);
    tokio::time::sleep(A_WHILE).await;

    let (mut own, mut colleague) = (listen(&ada).await, listen(&mia).await);
    let (mut there, mut other) = (listen(&ada_there).await, listen(&brian).await);
    for (path, body) in [("timer/stop", json!({})), ("timer/start", json!({})), ("timer/discard", json!({}))]
    {
        assert!(ada.post(path, body).await.status.is_success());
        assert!(hears(&mut own, SOON).await, "{path}");
    }
    let entry = super::worked(&ada, "2026-03-02", 60).await;
    assert!(hears(&mut own, SOON).await);
    let path = format!("time-entries/{}", entry["id"].as_str().expect("an id"));
    ada.put(&path, 1, json!({"description": "Changed"})).await.assert_status(200);
    assert!(hears(&mut own, SOON).await);
    ada.delete(&path).await.assert_status(200);
    assert!(hears(&mut own, SOON).await);
    ada.post(&format!("{path}/restore"), json!({})).await.assert_status(200);
    assert!(hears(&mut own, SOON).await);

    ada.post("timer/stop", json!({})).await.assert_status(409);
    assert!(!hears(&mut own, A_WHILE).await, "a refused change is no news");
    for stream in [&mut colleague, &mut there, &mut other] {
        assert!(!hears(stream, Duration::from_millis(10)).await, "not theirs");
    }
}

#[tokio::test]
async fn a_managers_correction_is_heard_by_the_worker() {
    let (app, ada, _) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let mut stream = listen(&mia).await;
    let entry = super::worked(&mia, "2026-03-02", 60).await;
    assert!(hears(&mut stream, Duration::from_secs(10)).await);
    tokio::time::sleep(A_WHILE).await;
    let mut stream = listen(&mia).await;
    let path = format!("time-entries/{}", entry["id"].as_str().expect("an id"));
    ada.put(&path, 1, json!({"description": "Corrected"})).await.assert_status(200);
    assert!(hears(&mut stream, SOON).await);
}
