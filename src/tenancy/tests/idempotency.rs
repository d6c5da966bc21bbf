//! Repeated requests.

use axum::http::Method;
use serde_json::json;

use crate::testing::two_organizations;

#[tokio::test]
async fn a_repeated_request_gets_the_first_answer_and_changes_nothing() {
    let (_, ada, brian) = two_organizations().await;
    let (path, body) = (ada.api_path("clients"), json!({"name": "Contoso"}));
    let key = [("idempotency-key", "one")];
    let first = ada.request(Method::POST, &path, Some(body.clone()), &key).await.assert_status(201);
    let again = ada.request(Method::POST, &path, Some(body.clone()), &key).await.assert_status(201);
    assert_eq!(first.json(), again.json());
    assert_eq!(again.header("idempotency-replayed"), "true");
    let other =
        ada.request(Method::POST, &path, Some(json!({"name": "Fabrikam"})), &key).await.assert_status(422);
    assert_eq!(other.problem_at("idempotency-key").as_deref(), Some("idempotency-key-reused"));
    assert_eq!(ada.get("clients").await.json()["data"].as_array().map(Vec::len), Some(1));
    // The key belongs to its organization.
    brian.request(Method::POST, &brian.api_path("clients"), Some(body), &key).await.assert_status(201);
}

#[tokio::test]
async fn parallel_repetitions_make_one_row() {
    let (_, ada, _) = two_organizations().await;
    let (path, key) = (ada.api_path("clients"), [("idempotency-key", "two")]);
    let send = || ada.request(Method::POST, &path, Some(json!({"name": "Contoso"})), &key);
    let answers = futures_util::future::join_all((0..8).map(|_| send())).await;
    let ids: Vec<String> = answers.into_iter().map(|answer| answer.assert_status(201).id()).collect();
    assert!(ids.iter().all(|id| *id == ids[0]));
}

#[tokio::test]
async fn a_failed_request_leaves_its_key_free() {
    let (_, ada, _) = two_organizations().await;
    let (path, key) = (ada.api_path("clients"), [("idempotency-key", "three")]);
    ada.request(Method::POST, &path, Some(json!({"name": ""})), &key).await.assert_status(422);
    ada.request(Method::POST, &path, Some(json!({"name": "Contoso"})), &key).await.assert_status(201);
    let long = "k".repeat(201);
    let refused =
        ada.request(Method::POST, &path, Some(json!({"name": "X"})), &[("idempotency-key", &long)]).await;
    assert_eq!(
        refused.assert_status(422).problem_at("idempotency-key").as_deref(),
        Some("idempotency-key-invalid")
    );
}

#[tokio::test]
async fn a_key_is_remembered_for_a_day() {
    let (app, ada, _) = two_organizations().await;
    let (path, key) = (ada.api_path("clients"), [("idempotency-key", "four")]);
    ada.request(Method::POST, &path, Some(json!({"name": "Contoso"})), &key).await.assert_status(201);
    app.set_time("2026-03-03T14:00:01Z");
    let later =
        ada.request(Method::POST, &path, Some(json!({"name": "Fabrikam"})), &key).await.assert_status(201);
    assert_eq!(later.json()["name"], "Fabrikam");
}
