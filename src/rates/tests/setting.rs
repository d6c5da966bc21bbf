//! Rates are set, changed, ended and taken away.

use axum::http::Method;
use serde_json::{Value, json};

use super::rate;
use crate::testing::two_organizations;

#[tokio::test]
async fn a_rate_lives_through_the_api() {
    let (_, ada, _) = two_organizations().await;
    let made =
        ada.post("rates", json!({"user_id": ada.user, "rate": 9000, "valid_from": "2026-01-01"})).await;
    let made = made.assert_status(201);
    assert_eq!(made.header("etag"), "\"1\"");
    let (id, rate) = (made.id(), made.json());
    assert_eq!(
        (&rate["subject"], &rate["kind"], &rate["user_name"]),
        (&json!("member"), &json!("hourly"), &json!("Ada"))
    );
    let change = json!({"rate": 9500, "valid_from": "2026-02-01", "valid_to": "2026-12-31"});
    let changed = ada.put(&format!("rates/{id}"), 1, change.clone()).await.assert_status(200).json();
    assert_eq!(
        (&changed["rate"], &changed["valid_to"], &changed["version"]),
        (&json!(9500), &json!("2026-12-31"), &json!(2))
    );
    ada.put(&format!("rates/{id}"), 1, change).await.assert_status(412);
    assert_eq!(ada.get("rates").await.json()["data"][0]["id"], json!(id));
    let events = ada.get("audit-events?family=rate").await.json();
    let actions: Vec<&Value> =
        events["data"].as_array().expect("events").iter().map(|event| &event["action"]).collect();
    assert_eq!(actions, [&json!("rate.changed"), &json!("rate.created")]);
    ada.delete(&format!("rates/{id}")).await.assert_status(200);
    ada.get(&format!("rates/{id}")).await.assert_status(404);
}

#[tokio::test]
async fn a_new_rate_without_end_ends_the_one_before_and_other_overlaps_are_refused() {
    let (_, ada, _) = two_organizations().await;
    let first = rate(&ada, json!({"valid_from": "2026-01-01"}), 100).await;
    rate(&ada, json!({"valid_from": "2026-04-01"}), 200).await;
    let first = ada.get(&format!("rates/{}", first["id"].as_str().expect("an id"))).await.json();
    assert_eq!(first["valid_to"], "2026-03-31");
    for days in [
        json!({"rate": 1, "valid_from": "2026-03-01", "valid_to": "2026-03-02"}),
        json!({"rate": 1, "valid_from": "2026-04-01"}),
        json!({"rate": 1, "valid_to": "2026-01-01"}),
        json!({"rate": 1}),
    ] {
        let refused = ada.post("rates", days.clone()).await.assert_status(422);
        assert_eq!(refused.problem_at("valid_from").as_deref(), Some("rate-overlaps"), "{days}");
    }
    let day = json!({"rate": 1, "valid_from": "2025-12-31", "valid_to": "2025-12-31"});
    ada.post("rates", day).await.assert_status(201);
    // What is for others, or of the other kind, is another rate.
    rate(&ada, json!({"user_id": ada.user, "kind": "cost"}), 50).await;
    rate(&ada, json!({"user_id": ada.user}), 60).await;
}

#[tokio::test]
async fn what_cannot_be_a_rate_is_refused_at_its_field() {
    let (_, ada, _) = two_organizations().await;
    let client = ada.post("clients", json!({"name": "Contoso"})).await.id();
    for (input, field, problem) in [
        (json!({"rate": -1}), "rate", "money-negative"),
        (json!({"rate": 100_000_001}), "rate", "money-too-large"),
        (
            json!({"rate": 1, "valid_from": "2026-02-02", "valid_to": "2026-02-01"}),
            "valid_to",
            "days-reversed",
        ),
        (json!({"rate": 1, "valid_from": "-004800-01-01"}), "valid_from", "day-invalid"),
        (json!({"rate": 1, "user_id": ada.user, "client_id": client}), "client_id", "rate-subject-unclear"),
        (json!({"rate": 1, "kind": "cost"}), "kind", "rate-cost-needs-person"),
        (json!({"rate": 1, "client_id": ada.user}), "client_id", "client-unknown"),
        (json!({"rate": 1, "task_id": ada.user}), "task_id", "rate-task-unknown"),
    ] {
        let refused = ada.post("rates", input.clone()).await.assert_status(422);
        assert_eq!(refused.problem_at(field).as_deref(), Some(problem), "{input}");
    }
    assert_eq!(ada.get("rates").await.json()["data"], json!([]));
}

#[tokio::test]
async fn a_rate_goes_with_what_it_is_for() {
    let (_, ada, _) = two_organizations().await;
    let project = ada.post("projects", json!({"name": "Site"})).await.id();
    rate(&ada, json!({"project_id": project}), 100).await;
    rate(&ada, json!({"project_id": project, "user_id": ada.user}), 100).await;
    ada.delete(&format!("projects/{project}")).await.assert_status(200);
    assert_eq!(ada.get("rates").await.json()["data"], json!([]));
}

#[tokio::test]
async fn the_list_pages_by_subject_and_filters() {
    let (_, ada, _) = two_organizations().await;
    rate(&ada, json!({"user_id": ada.user}), 7).await;
    for day in 1..=55 {
        let date = jiff::civil::date(2026, 1, 1).checked_add(jiff::ToSpan::days(day)).expect("a day");
        rate(&ada, json!({"valid_from": date, "valid_to": date}), day).await;
    }
    let first = ada.get("rates").await.json();
    assert_eq!(first["data"].as_array().map(Vec::len), Some(50));
    let cursor = first["next_cursor"].as_str().expect("a next page");
    let second = ada.get(&format!("rates?after={cursor}")).await.json();
    assert_eq!(second["data"].as_array().map(Vec::len), Some(6));
    assert_eq!(second["data"][5]["subject"], "member", "the organization's come first");
    let own = ada.get(&format!("rates?user={}", ada.user)).await.json();
    assert_eq!(own["data"].as_array().map(Vec::len), Some(1));
    assert_eq!(ada.get("rates?kind=cost").await.json()["data"], json!([]));
}

#[tokio::test]
async fn the_other_organization_cannot() {
    let (_, ada, brian) = two_organizations().await;
    let id = rate(&ada, json!({"user_id": ada.user}), 100).await["id"].as_str().expect("an id").to_owned();
    let path = format!("rates/{id}");
    brian.get(&path).await.assert_status(404);
    brian.put(&path, 1, json!({"rate": 1})).await.assert_status(404);
    brian.delete(&path).await.assert_status(404);
    brian.request(Method::GET, &ada.api_path("rates"), None, &[]).await.assert_status(404);
    let refused = brian.post("rates", json!({"rate": 1, "user_id": ada.user})).await.assert_status(422);
    assert_eq!(refused.problem_at("user_id").as_deref(), Some("entry-worker-unknown"));
    assert_eq!(brian.get(&format!("rates?user={}", ada.user)).await.json()["data"], json!([]));
    assert_eq!(ada.get(&path).await.json()["rate"], 100);
}
