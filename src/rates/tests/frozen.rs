//! What is frozen on entries, and when it is decided anew.

use serde_json::{Value, json};

use super::{entry, hour, rate};
use crate::money::amount_minor;
use crate::testing::{Colleague, two_organizations};

fn id(value: &Value) -> String {
    value["id"].as_str().expect("an id").to_owned()
}

fn frozen(entry: &Value) -> (i64, &str) {
    (entry["hourly_rate"].as_i64().unwrap_or(-1), entry["rate_source"].as_str().unwrap_or("none"))
}

async fn change(of: &Colleague, entry: &Value, change: Value) -> Value {
    let version = i32::try_from(entry["version"].as_i64().expect("a version")).expect("a version");
    of.put(&format!("time-entries/{}", id(entry)), version, change).await.assert_status(200).json()
}

#[tokio::test]
async fn an_entry_keeps_the_rate_it_was_written_with() {
    let (_, ada, _) = two_organizations().await;
    let none = hour(&ada, json!({})).await;
    assert_eq!((frozen(&none), &none["amount"]), ((-1, "none"), &Value::Null));
    let set = rate(&ada, json!({"user_id": ada.user}), 9_000).await;
    rate(&ada, json!({"user_id": ada.user, "kind": "cost"}), 4_000).await;
    let first = hour(&ada, json!({})).await;
    assert_eq!(
        (frozen(&first), &first["amount"], &first["cost_rate"]),
        ((9_000, "member"), &json!(9_000), &json!(4_000))
    );
    ada.put(&format!("rates/{}", id(&set)), 1, json!({"rate": 10_000})).await.assert_status(200);
    assert_eq!(frozen(&entry(&ada, &first).await), (9_000, "member"));
    assert_eq!(frozen(&entry(&ada, &none).await), (-1, "none"));
    assert_eq!(frozen(&hour(&ada, json!({})).await), (10_000, "member"));
    ada.delete(&format!("rates/{}", id(&set))).await.assert_status(200);
    assert_eq!(frozen(&entry(&ada, &first).await), (9_000, "member"));
    // Words and times alone decide nothing anew; what the rate rests on does.
    let reworded = change(&ada, &first, json!({"description": "Letters", "seconds": 1800})).await;
    assert_eq!((frozen(&reworded), &reworded["amount"]), ((9_000, "member"), &json!(4_500)));
    let moved = change(&ada, &reworded, json!({"day": "2026-03-01"})).await;
    assert_eq!(frozen(&moved), (-1, "none"));
}

#[tokio::test]
async fn the_timer_is_priced_when_it_stops() {
    let (app, ada, _) = two_organizations().await;
    let set = rate(&ada, json!({}), 3_600).await;
    ada.post("timer/start", json!({})).await.assert_status(201);
    ada.put(&format!("rates/{}", id(&set)), 1, json!({"rate": 7_200})).await.assert_status(200);
    app.set_time("2026-03-02T14:00:10Z");
    let stopped = ada.post("timer/stop", json!({})).await.assert_status(200).json();
    assert_eq!((frozen(&stopped), &stopped["amount"]), ((7_200, "organization"), &json!(20)));
    ada.post(&format!("time-entries/{}/undo-stop", id(&stopped)), json!({})).await.assert_status(200);
    ada.put(&format!("rates/{}", id(&set)), 2, json!({"rate": 0})).await.assert_status(200);
    let again = ada.post("timer/stop", json!({})).await.assert_status(200).json();
    assert_eq!((frozen(&again), &again["amount"]), ((0, "organization"), &json!(0)));
}

#[tokio::test]
async fn each_project_task_day_and_flag_decides_anew() {
    let (_, ada, _) = two_organizations().await;
    let site = ada.post("projects", json!({"name": "Site", "hourly_rate": 100})).await.id();
    let other = ada.post("projects", json!({"name": "Other"})).await.id();
    let task = ada.post("tasks", json!({"name": "Draft", "project_id": site})).await.id();
    rate(&ada, json!({"task_id": task}), 200).await;
    rate(&ada, json!({"valid_from": "2026-03-02"}), 300).await;
    let mut made = hour(&ada, json!({"project_id": site})).await;
    assert_eq!(frozen(&made), (100, "project"));
    for (what, expected) in [
        (json!({"project_id": site, "task_id": task}), (200, "task")),
        (json!({"project_id": other}), (300, "organization")),
        (json!({"project_id": other, "day": "2026-03-01"}), (-1, "none")),
        (json!({"project_id": site}), (100, "project")),
        (json!({}), (-1, "none")),
    ] {
        made = change(&ada, &made, what.clone()).await;
        assert_eq!(frozen(&made), expected, "{what}");
    }
    rate(&ada, json!({"valid_to": "2026-03-01"}), 50).await;
    let unbilled = change(&ada, &made, json!({"billable": false})).await;
    assert_eq!((frozen(&unbilled), &unbilled["amount"]), ((50, "organization"), &Value::Null));
}

#[tokio::test]
async fn a_rate_by_hand_stays_until_it_is_taken_back() {
    let (_, ada, _) = two_organizations().await;
    let site = ada.post("projects", json!({"name": "Site", "hourly_rate": 100})).await.id();
    let made = hour(&ada, json!({"own_rate": 12_345})).await;
    assert_eq!(frozen(&made), (12_345, "entry"));
    let moved = change(&ada, &made, json!({"project_id": site, "day": "2026-03-01"})).await;
    assert_eq!(frozen(&moved), (12_345, "entry"));
    let zero = change(&ada, &moved, json!({"project_id": site, "own_rate": 0})).await;
    assert_eq!(frozen(&zero), (0, "entry"));
    let back = change(&ada, &zero, json!({"project_id": site, "own_rate": null})).await;
    assert_eq!(frozen(&back), (100, "project"));
    let refused = ada.post("time-entries", json!({"day": "2026-03-02", "seconds": 60, "own_rate": -1})).await;
    assert_eq!(refused.assert_status(422).problem_at("own_rate").as_deref(), Some("money-negative"));
}

#[tokio::test]
async fn amounts_are_exact_and_rounded_once_for_each_entry() {
    let (_, ada, _) = two_organizations().await;
    let (mut sum, mut total) = (0, 0);
    for (seconds, own_rate) in
        [(1, 1_800), (1, 1_799), (7, 12_345), (3_599, 99_999_999), (86_400, 100_000_000)]
    {
        let input = json!({"day": "2026-03-02", "seconds": seconds, "own_rate": own_rate});
        let made = ada.post("time-entries", input).await.assert_status(201).json();
        let amount = amount_minor(seconds, own_rate).expect("an amount");
        assert_eq!(made["amount"], json!(amount), "{seconds} at {own_rate}");
        (sum, total) = (sum + amount, total + seconds);
    }
    let totals = ada.get("time-entries/totals?from=2026-03-02&to=2026-03-02").await.json();
    assert_eq!((&totals["amount"], &totals["seconds"]), (&json!(sum), &json!(total)));
}

#[tokio::test]
async fn what_is_cut_keeps_its_rate_and_what_differs_is_not_joined() {
    let (_, ada, _) = two_organizations().await;
    let set = rate(&ada, json!({}), 1_000).await;
    let made = hour(&ada, json!({})).await;
    ada.put(&format!("rates/{}", id(&set)), 1, json!({"rate": 2_000})).await.assert_status(200);
    let path = ada.api_path(&format!("time-entries/{}/split", id(&made)));
    let input = Some(json!({"seconds": 1_200}));
    let parts = ada.request(axum::http::Method::POST, &path, input, &[("if-match", "\"1\"")]).await;
    let parts = parts.assert_status(200).json()["data"].clone();
    assert_eq!((frozen(&parts[0]), frozen(&parts[1])), ((1_000, "organization"), (1_000, "organization")));
    let later = hour(&ada, json!({})).await;
    let differ = json!({"ids": [id(&parts[0]), id(&later)]});
    assert!(ada.post("time-entries/merge", differ).await.assert_status(409).text.contains("merge-not-equal"));
    let same = json!({"ids": [id(&parts[0]), id(&parts[1])]});
    let merged = ada.post("time-entries/merge", same).await.assert_status(200).json();
    assert_eq!((frozen(&merged), &merged["amount"]), ((1_000, "organization"), &json!(1_000)));
}
