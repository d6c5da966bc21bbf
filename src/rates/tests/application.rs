//! Rates applied to time that is past.

use queries::types::Role;
use serde_json::{Value, json};

use super::{entry, hour, rate};
use crate::testing::two_organizations;

const MARCH: &str = "rates/application?from=2026-03-01&to=2026-03-31";

#[tokio::test]
async fn what_the_preview_says_is_what_happens() {
    let (app, ada, _) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let (own, hers) = (hour(&ada, json!({})).await, hour(&mia, json!({"day": "2026-03-03"})).await);
    let by_hand = hour(&ada, json!({"own_rate": 5})).await;
    let april = hour(&ada, json!({"day": "2026-04-01"})).await;
    rate(&ada, json!({}), 1_000).await;
    rate(&ada, json!({"user_id": mia.user, "kind": "cost"}), 400).await;
    let preview = ada.get(MARCH).await.assert_status(200).json();
    let figures = |of: &Value| {
        ["entries", "seconds", "old_amount", "new_amount", "old_cost", "new_cost"]
            .map(|name| of[name].as_i64().expect("a figure"))
    };
    assert_eq!(figures(&preview), [2, 7_200, 0, 2_000, 0, 400]);
    assert_eq!(entry(&ada, &own).await["hourly_rate"], Value::Null, "looking changes nothing");
    let mut input =
        json!({"from": "2026-03-01", "to": "2026-03-31", "expected": {"entries": 1, "new_amount": 2_000}});
    let outdated = ada.post("rates/application", input.clone()).await.assert_status(409);
    assert!(outdated.text.contains("rates-preview-outdated"));
    assert_eq!(entry(&ada, &own).await["hourly_rate"], Value::Null);
    input["expected"] = json!({"entries": 2, "new_amount": 2_000});
    let applied = ada.post("rates/application", input).await.assert_status(200).json();
    assert_eq!(figures(&applied), [2, 7_200, 0, 2_000, 0, 400]);
    let hers = entry(&ada, &hers).await;
    assert_eq!(
        (&hers["hourly_rate"], &hers["cost_rate"], &hers["version"]),
        (&json!(1_000), &json!(400), &json!(2))
    );
    assert_eq!(entry(&ada, &by_hand).await["hourly_rate"], 5);
    assert_eq!(entry(&ada, &april).await["hourly_rate"], Value::Null);
    assert_eq!(figures(&ada.get(MARCH).await.json())[0], 0, "a second time changes nothing");
    let event = &ada.get("audit-events?family=rate").await.json()["data"][0];
    assert_eq!(
        (&event["action"], &event["after"]["figures"]["entries"]),
        (&json!("rate.applied"), &json!(2))
    );
}

#[tokio::test]
async fn closed_periods_are_left_out_and_named() {
    let (app, ada, _) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let locked = hour(&ada, json!({"day": "2026-02-10"})).await;
    let approved = hour(&mia, json!({"day": "2026-03-02"})).await;
    let open = hour(&ada, json!({"day": "2026-03-02"})).await;
    let week = mia.post("periods", json!({"week": "2026-03-02"})).await.id();
    ada.post(&format!("periods/{week}/approve"), json!({})).await.assert_status(200);
    let lock = "update organizations set locked_until = '2026-02-15' where id = $1";
    app.superuser().await.execute(lock, &[&ada.organization]).await.expect("a lock date");
    rate(&ada, json!({}), 1_000).await;
    let scope = "rates/application?from=2026-02-01&to=2026-03-31";
    let preview = ada.get(scope).await.assert_status(200).json();
    assert_eq!((&preview["entries"], &preview["new_amount"]), (&json!(1), &json!(1_000)));
    let left = &preview["left_out"];
    assert_eq!(
        (&left[0]["user_name"], &left[0]["first_day"], &left[0]["entries"]),
        (&json!("Mia"), &json!("2026-03-02"), &json!(1))
    );
    assert_eq!((&left[1]["user_name"], &left[1]["last_day"]), (&Value::Null, &json!("2026-02-15")));
    ada.post("rates/application", json!({"from": "2026-02-01", "to": "2026-03-31"})).await.assert_status(200);
    assert_eq!(entry(&ada, &open).await["hourly_rate"], 1_000);
    for closed in [&locked, &approved] {
        assert_eq!(entry(&ada, closed).await["hourly_rate"], Value::Null, "not even for an owner");
    }
    let page = ada.open("rates/apply?from=2026-02-01&to=2026-03-31").await.assert_status(200).text;
    assert!(page.contains("Everything up to the lock date") && page.contains("Mia"));
}

#[tokio::test]
async fn a_scope_is_a_part_of_what_is_there() {
    let (_, ada, brian) = two_organizations().await;
    let client = ada.post("clients", json!({"name": "Contoso"})).await.id();
    let site = ada.post("projects", json!({"name": "Site", "client_id": client})).await.id();
    hour(&ada, json!({"project_id": site})).await;
    hour(&ada, json!({})).await;
    rate(&ada, json!({}), 1_000).await;
    for part in [format!("client_id={client}"), format!("project_id={site}")] {
        assert_eq!(
            ada.get(&format!("{MARCH}&{part}")).await.assert_status(200).json()["entries"],
            1,
            "{part}"
        );
    }
    assert_eq!(ada.get(&format!("{MARCH}&user_id={}", ada.user)).await.json()["entries"], 2);
    let foreign = brian.get(&format!("{MARCH}&client_id={client}")).await.assert_status(422);
    assert_eq!(foreign.problem_at("client_id").as_deref(), Some("client-unknown"));
    for (days, field) in [
        ("from=2026-03-02&to=2026-03-01", "to"),
        ("from=2024-01-01&to=2026-03-01", "to"),
        ("from=1800-01-01&to=1800-01-02", "from"),
    ] {
        let refused = ada.get(&format!("rates/application?{days}")).await.assert_status(422);
        assert!(refused.problem_at(field).is_some(), "{days}");
    }
}
