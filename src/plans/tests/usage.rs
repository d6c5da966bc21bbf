//! What was used is counted, for whom it was used, and shown to who may see it.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use super::set_plan;
use crate::database::Database;
use crate::plans::store_api_calls;
use crate::testing::{Relay, two_organizations};

#[tokio::test]
async fn usage_tells_what_is_there() {
    let (app, ada, brian) = two_organizations().await;
    app.colleague(&ada, "Grace", Role::Member).await;
    ada.post("projects", json!({"name": "One"})).await.assert_status(201);
    for day in ["2026-01-31", "2026-03-01", "2026-03-02"] {
        ada.post("time-entries", json!({"day": day, "time": "1:00"})).await.assert_status(201);
    }
    brian.post("time-entries", json!({"day": "2026-03-02", "time": "1:00"})).await.assert_status(201);
    let usage = ada.get("usage").await.assert_status(200).json();
    assert_eq!((&usage["seats"], &usage["active_projects"]), (&json!(2), &json!(1)));
    assert_eq!(usage["time_entries"], 3);
    assert!(usage["storage_bytes"].as_i64().is_some_and(|bytes| (500..50_000).contains(&bytes)), "{usage}");
    let months = usage["months"].as_array().expect("months");
    assert_eq!(months.len(), 12);
    let entries = |month: usize| (months[month]["month"].clone(), months[month]["time_entries"].clone());
    assert_eq!(entries(0), (json!("2026-03-01"), json!(2)));
    assert_eq!(entries(1), (json!("2026-02-01"), json!(0)));
    assert_eq!(entries(2), (json!("2026-01-01"), json!(1)));
    let page = ada.open("settings/usage").await.assert_status(200);
    assert!(page.main().contains("2 of no limit") && page.main().contains("2026-01"), "{}", page.main());
}

#[tokio::test]
async fn api_calls_are_counted_for_their_organization_and_month() {
    let (app, ada, brian) = two_organizations().await;
    for _ in 0..3 {
        ada.get("clients").await.assert_status(200);
    }
    ada.open("clients").await.assert_status(200);
    brian.request(Method::GET, &ada.api_path("clients"), None, &[]).await.assert_status(404);
    store_api_calls(app.app()).await.expect("stored");
    app.set_time("2026-04-01T00:00:00Z");
    brian.get("clients").await.assert_status(200);
    ada.get("clients").await.assert_status(200);
    ada.get("clients").await.assert_status(200);
    store_api_calls(app.app()).await.expect("stored");
    let calls = |usage: serde_json::Value| [0, 1].map(|month| usage["months"][month]["api_calls"].clone());
    assert_eq!(calls(ada.get("usage").await.json()), [json!(2), json!(3)]);
    assert_eq!(calls(brian.get("usage").await.json()), [json!(1), json!(0)]);
}

#[tokio::test]
async fn counts_that_cannot_be_stored_are_kept() {
    let (app, ada, _) = two_organizations().await;
    let nowhere = Database::new(app.reach("nobody"), 1).expect("a pool");
    let broken = app.on_database(nowhere);
    broken.app().api_calls().count(ada.organization, app.app().now());
    assert!(store_api_calls(broken.app()).await.is_err());
    assert!(store_api_calls(broken.app()).await.is_err(), "they are still there to be stored");
}

#[tokio::test]
async fn counting_costs_no_round_trip() {
    let (app, ada, _) = two_organizations().await;
    let relay = Relay::open(&app);
    let relayed = app.on_database(Database::new(relay.config(), 1).expect("a pool"));
    let ada = ada.on(relayed.router().clone());
    for _ in 0..2 {
        ada.get("clients").await.assert_status(200);
    }
    let before = relay.round_trips();
    ada.get("clients").await.assert_status(200);
    assert!(relay.round_trips() - before <= 2);
}

#[tokio::test]
async fn usage_is_for_owners_and_admins_of_the_organization() {
    let (app, ada, brian) = two_organizations().await;
    for (role, status) in [(Role::Viewer, 403), (Role::Member, 403), (Role::Manager, 403), (Role::Admin, 200)]
    {
        let colleague = app.colleague(&ada, &format!("{role:?}"), role).await;
        colleague.get("usage").await.assert_status(status);
        colleague.open("settings/usage").await.assert_status(status);
    }
    set_plan(&app, &ada, "free", Some(5), None).await;
    let page = ada.open("settings/usage").await.assert_status(200);
    assert!(
        page.main().contains("5 of 5") && page.main().contains("the limit is reached"),
        "{}",
        page.main()
    );
    brian.open_path(&ada.page_path("settings/usage")).await.assert_status(404);
    brian.request(Method::GET, &ada.api_path("usage"), None, &[]).await.assert_status(404);
}
