//! Whatever is sent, the answer is clear and nothing breaks.

use axum::body::Body;
use axum::http::{Method, Request};
use serde_json::{Value, json};

use crate::testing::{Colleague, two_organizations};

async fn send_raw(person: &Colleague, kind: &str, body: impl Into<Body>) -> (u16, Value) {
    let request = Request::post(person.api_path("clients")).header("content-type", kind).body(body.into());
    let answer = person.send(request.expect("a request")).await;
    assert_eq!(answer.header("content-type"), "application/problem+json", "{}", answer.text);
    (answer.status.as_u16(), answer.json())
}

#[tokio::test]
async fn broken_json_names_what_is_wrong() {
    let (_, ada, _) = two_organizations().await;
    let (status, problem) = send_raw(&ada, "application/json", "{\"name\": ").await;
    assert_eq!((status, &problem["errors"][0]["code"]), (422, &json!("value-not-understood")));
    let (status, problem) = send_raw(&ada, "application/json", r#"{"name": 7}"#).await;
    assert_eq!((status, &problem["errors"][0]["field"]), (422, &json!("name")));
    let (status, problem) = send_raw(&ada, "application/json", "{}").await;
    assert!(problem["errors"][0]["message"].as_str().expect("a text").contains("name"), "{problem}");
    assert_eq!(status, 422);
    let (status, problem) = send_raw(&ada, "text/plain", "name").await;
    assert_eq!((status, &problem["errors"][0]["code"]), (422, &json!("body-not-json")));
    let (status, _) = send_raw(&ada, "application/json", vec![0xff, 0xfe]).await;
    assert_eq!(status, 422);
}

#[tokio::test]
async fn an_oversized_body_is_refused() {
    let (_, ada, _) = two_organizations().await;
    let (status, problem) = send_raw(&ada, "application/json", "x".repeat(crate::web::BODY_LIMIT + 1)).await;
    assert_eq!((status, &problem["code"]), (413, &json!("error-too-large")));
    let form = ada.submit("clients/new", &[("name", &"x".repeat(crate::web::BODY_LIMIT))]).await;
    assert_eq!(form.status, 413);
    let key = [("idempotency-key", "big")];
    let body = json!({"name": "x".repeat(crate::web::BODY_LIMIT)});
    ada.request(Method::POST, &ada.api_path("clients"), Some(body), &key).await.assert_status(413);
}

#[tokio::test]
async fn text_that_cannot_be_stored_is_refused_everywhere() {
    let (_, ada, _) = two_organizations().await;
    let refused = ada.post("clients", json!({"name": "Con\u{0}toso"})).await.assert_status(422);
    assert_eq!(refused.problem_at("name").as_deref(), Some("text-not-storable"));
    ada.get("clients?search=%00").await.assert_status(422);
    ada.open("clients?search=%00").await.assert_status(422);
    let longest = "ß".repeat(200);
    ada.post("clients", json!({"name": longest})).await.assert_status(201);
    let longer = ada.post("clients", json!({"name": format!("{longest}x")})).await.assert_status(422);
    assert_eq!(longer.problem_at("name").as_deref(), Some("field-too-long"));
}

#[tokio::test]
async fn addresses_that_lead_nowhere_say_so_in_their_own_shape() {
    let (app, ada, _) = two_organizations().await;
    let id = uuid::Uuid::nil();
    for rest in ["clients/nonsense".to_owned(), format!("clients/{id}"), "no-such-thing".to_owned()] {
        let problem = ada.get(&rest).await.assert_status(404);
        assert_eq!(problem.json()["code"], "error-not-found");
        let page = ada.open(&rest).await.assert_status(404);
        assert!(page.text.contains("There is nothing here"));
    }
    ada.open_path("/organizations/nobody-has-this/clients").await.assert_status(404);
    ada.open_path(&format!("/organizations/{id}/clients")).await.assert_status(404);
    ada.request(Method::PATCH, &ada.api_path("clients"), None, &[]).await.assert_status(404);
    app.anonymous().get("/api/v1/nonsense").await.assert_status(404);
    // By id and by slug, one organization.
    ada.open_path(&format!("/organizations/{}/clients", ada.organization)).await.assert_status(200);
}

#[tokio::test]
async fn health_and_readiness_answer_without_a_session() {
    let (app, ..) = two_organizations().await;
    assert_eq!(app.anonymous().get("/health").await.assert_status(200).text, "ok\n");
    app.anonymous().get("/ready").await.assert_status(200);
    let document = app.anonymous().get("/api/v1/openapi.json").await.assert_status(200).json();
    assert_eq!(document["openapi"], "3.1.0");
    assert!(document["paths"]["/api/v1/organizations/{organization}/clients"]["post"].is_object());
}
