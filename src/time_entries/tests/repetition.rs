//! Repeated requests: `Idempotency-Key`.

use axum::http::Method;
use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::testing::{Answer, Colleague, two_organizations};

async fn post_with_key(person: &Colleague, key: &str, path: &str, body: Value) -> Answer {
    let path = person.api_path(path);
    person.request(Method::POST, &path, Some(body), &[("idempotency-key", key)]).await
}

async fn count(person: &Colleague) -> usize {
    person.get("time-entries").await.json()["data"].as_array().expect("entries").len()
}

#[tokio::test]
async fn the_same_key_makes_one_entry() {
    let (_, ada, brian) = two_organizations().await;
    let entry = json!({"description": "Once", "day": "2026-03-02", "time": "1:30"});
    let first = post_with_key(&ada, "k1", "time-entries", entry.clone()).await.assert_status(201);
    let again = post_with_key(&ada, "k1", "time-entries", entry.clone()).await.assert_status(201);
    assert_eq!(first.header("idempotency-replayed"), "");
    assert_eq!(again.header("idempotency-replayed"), "true");
    assert_eq!(first.json(), again.json());
    assert_eq!(count(&ada).await, 1);

    let other = json!({"description": "Twice", "day": "2026-03-02", "time": "1:30"});
    let reused = post_with_key(&ada, "k1", "time-entries", other).await.assert_status(422);
    assert_eq!(reused.problem_at("idempotency-key").as_deref(), Some("idempotency-key-reused"));
    assert_eq!(count(&ada).await, 1);
    let elsewhere = post_with_key(&brian, "k1", "time-entries", entry).await.assert_status(201);
    assert_ne!(elsewhere.id(), first.id(), "a key belongs to its person and organization");
}

#[tokio::test]
async fn a_refused_request_leaves_its_key_free() {
    let (_, ada, _) = two_organizations().await;
    post_with_key(&ada, "k1", "time-entries", json!({"day": "2026-03-02"})).await.assert_status(422);
    let entry = json!({"day": "2026-03-02", "time": "1:30"});
    post_with_key(&ada, "k1", "time-entries", entry).await.assert_status(201);
}

#[tokio::test]
async fn a_repeated_start_starts_once() {
    let (_, ada, _) = two_organizations().await;
    let first = post_with_key(&ada, "k1", "timer/start", json!({})).await.assert_status(201);
    let again = post_with_key(&ada, "k1", "timer/start", json!({})).await.assert_status(201);
    assert_eq!(first.json(), again.json());
    assert_eq!(count(&ada).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_key_at_once_makes_one_entry() {
    let (_, ada, _) = two_organizations().await;
    let requests = (0..20).map(|_| {
        let ada = ada.clone();
        tokio::spawn(async move {
            let entry = json!({"description": "Once", "day": "2026-03-02", "seconds": 60});
            post_with_key(&ada, "k1", "time-entries", entry).await.assert_status(201)
        })
    });
    let answers: Vec<Answer> =
        join_all(requests).await.into_iter().map(|answer| answer.expect("an answer")).collect();
    assert!(answers.iter().all(|answer| answer.json() == answers[0].json()));
    let replayed = answers.iter().filter(|answer| answer.header("idempotency-replayed") == "true");
    assert_eq!(replayed.count(), 19);
    assert_eq!(count(&ada).await, 1);
}
