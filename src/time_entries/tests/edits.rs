//! Entries changed in place.

use axum::http::Method;
use serde_json::{Value, json};

use super::running;
use crate::testing::{Colleague, two_organizations};

async fn edit(person: &Colleague, entry: &Value, change: Value) -> Value {
    let path = format!("time-entries/{}", entry["id"].as_str().expect("an id"));
    let version = i32::try_from(entry["version"].as_i64().expect("a version")).expect("a small one");
    person.put(&path, version, change).await.assert_status(200).json()
}

fn times(entry: &Value) -> [&Value; 4] {
    [&entry["started_at"], &entry["ended_at"], &entry["day"], &entry["seconds"]]
}

#[tokio::test]
async fn a_running_entry_is_edited() {
    let (app, ada, _) = two_organizations().await;
    let entry = ada.post("timer/start", json!({"description": "Draft"})).await.json()["started"].clone();
    app.set_time("2026-03-02T14:30:00Z");
    let began = json!({"description": "Design", "tags": ["deep"], "started_at": "2026-03-02T13:40:00Z"});
    let entry = edit(&ada, &entry, began).await;
    assert_eq!(running(&ada).await, entry);
    assert_eq!((&entry["description"], &entry["tags"]), (&json!("Design"), &json!(["deep"])));
    assert_eq!(entry["started_at"], "2026-03-02T13:40:00Z");
    let entry = edit(&ada, &entry, json!({"time": "1h"})).await;
    assert_eq!(entry["started_at"], "2026-03-02T13:30:00Z", "runs since an hour");
    let entry = edit(&ada, &entry, json!({"seconds": 90})).await;
    assert_eq!(entry["started_at"], "2026-03-02T14:28:30Z");
    let path = format!("time-entries/{}", entry["id"].as_str().expect("an id"));
    let refused = ada.put(&path, 4, json!({"started_at": "2026-03-02T14:30:01Z"})).await.assert_status(422);
    assert_eq!(refused.problem_at("started_at").as_deref(), Some("time-in-future"));
    let yesterday = edit(&ada, &entry, json!({"started_at": "2026-03-01T22:59:59Z"})).await;
    assert_eq!(yesterday["day"], "2026-03-01", "23:59:59 in Rome");
    let ended = edit(&ada, &yesterday, json!({"ended_at": "2026-03-02T14:00:00Z"})).await;
    assert_eq!(ended["seconds"], 15 * 3600 + 1);
    assert_eq!(running(&ada).await, json!(null));
}

#[tokio::test]
async fn one_end_moves_and_the_other_stays() {
    let (_, ada, _) = two_organizations().await;
    let span = json!({"started_at": "2026-03-02T08:00:17Z", "ended_at": "2026-03-02T10:00:17Z"});
    let entry = ada.post("time-entries", span).await.json();
    let entry = edit(&ada, &entry, json!({"started_at": "2026-03-02T09:00:17Z"})).await;
    assert_eq!(entry["seconds"], 3600);
    let entry = edit(&ada, &entry, json!({"ended_at": "2026-03-02T09:30:17Z"})).await;
    assert_eq!(entry["seconds"], 1800);
    let entry = edit(&ada, &entry, json!({"time": "2:00"})).await;
    assert_eq!(entry["ended_at"], "2026-03-02T11:00:17Z", "a duration keeps the start");
    let entry = edit(&ada, &entry, json!({"day": "2026-02-27"})).await;
    assert_eq!(
        times(&entry),
        [&json!("2026-02-27T09:00:17Z"), &json!("2026-02-27T11:00:17Z"), &json!("2026-02-27"), &json!(7200)]
    );
    let entry = edit(&ada, &entry, json!({"time": "8-9"})).await;
    assert_eq!(entry["started_at"], "2026-02-27T07:00:00Z", "on the entry's day");
    let both = json!({"started_at": "2026-03-02T08:00:00Z", "ended_at": "2026-03-02T08:00:01Z"});
    assert_eq!(edit(&ada, &entry, both).await["day"], "2026-03-02");
}

#[tokio::test]
async fn a_duration_stays_one_until_it_gets_both_ends() {
    let (_, ada, _) = two_organizations().await;
    let entry = super::worked(&ada, "2026-03-02", 600).await;
    let entry = edit(&ada, &entry, json!({"seconds": 1200})).await;
    let entry = edit(&ada, &entry, json!({"day": "2026-03-01"})).await;
    assert_eq!(times(&entry), [&json!(null), &json!(null), &json!("2026-03-01"), &json!(1200)]);
    let path = format!("time-entries/{}", entry["id"].as_str().expect("an id"));
    let refused = ada.put(&path, 3, json!({"started_at": "2026-03-01T08:00:00Z"})).await.assert_status(422);
    assert_eq!(refused.problem_at("ended_at").as_deref(), Some("field-required"));
    let entry = edit(&ada, &entry, json!({"time": "9:15-9:30"})).await;
    assert_eq!((&entry["started_at"], &entry["seconds"]), (&json!("2026-03-01T08:15:00Z"), &json!(900)));
}

#[tokio::test]
async fn what_was_read_may_be_sent_back_whole() {
    let (app, ada, _) = two_organizations().await;
    let project = super::project(&app, &ada, "Website").await;
    let span = json!({"started_at": "2026-03-02T08:00:00Z", "ended_at": "2026-03-02T10:00:00Z",
        "project_id": project, "tags": ["deep"], "description": "Work", "billable": false});
    let mut entry = ada.post("time-entries", span).await.json();
    let unchanged = edit(&ada, &entry, entry.clone()).await;
    for field in ["started_at", "ended_at", "day", "seconds", "project_id", "tags", "billable", "source"] {
        assert_eq!(unchanged[field], entry[field], "{field}");
    }
    entry = unchanged;
    entry["ended_at"] = json!("2026-03-02T11:00:00Z");
    let longer = edit(&ada, &entry, entry.clone()).await;
    assert_eq!(longer["seconds"], 10_800, "only the difference counts");
}

#[tokio::test]
async fn a_stale_edit_changes_nothing() {
    let (_, ada, _) = two_organizations().await;
    let id = super::worked(&ada, "2026-03-02", 600).await["id"].as_str().expect("an id").to_owned();
    let path = format!("time-entries/{id}");
    ada.put(&path, 1, json!({"description": "First"})).await.assert_status(200);
    ada.put(&path, 1, json!({"description": "Second"})).await.assert_status(412);
    let (whole, third) = (ada.api_path(&path), json!({"description": "Third"}));
    ada.request(Method::PUT, &whole, Some(third), &[]).await.assert_status(428);
    assert_eq!(ada.get(&path).await.json()["description"], "First");
    ada.get("time-entries/nonsense").await.assert_status(404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_parallel_edits_one_wins() {
    let (_, ada, _) = two_organizations().await;
    let id = super::worked(&ada, "2026-03-02", 600).await["id"].as_str().expect("an id").to_owned();
    let edits = (0..10).map(|n| {
        let (ada, path) = (ada.clone(), format!("time-entries/{id}"));
        tokio::spawn(async move { ada.put(&path, 1, json!({"description": n.to_string()})).await.status })
    });
    let statuses: Vec<u16> = futures_util::future::join_all(edits)
        .await
        .into_iter()
        .map(|s| s.expect("a status").as_u16())
        .collect();
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 412).count(), 9, "{statuses:?}");
}
