//! Entries typed by hand.

use serde_json::{Value, json};

use super::{archive, project, project_with};
use crate::testing::two_organizations;

#[tokio::test]
async fn an_entry_lives_through_the_api() {
    let (_, ada, _) = two_organizations().await;
    let input = json!({"description": "Call", "started_at": "2026-03-02T09:00:00.75Z",
        "ended_at": "2026-03-02T10:00:30Z", "tags": ["phone"]});
    let created = ada.post("time-entries", input).await.assert_status(201);
    assert_eq!(created.header("etag"), "\"1\"");
    let (id, entry) = (created.id(), created.json());
    assert_eq!((&entry["seconds"], &entry["source"]), (&json!(3630), &json!("manual")));
    assert_eq!(entry["started_at"], "2026-03-02T09:00:00Z");
    assert_eq!(ada.get(&format!("time-entries/{id}")).await.assert_status(200).json(), entry);

    let path = format!("time-entries/{id}");
    let edited = ada.put(&path, 1, json!({"description": "Long call", "tags": ["Phone", "ada"]})).await;
    let edited = edited.assert_status(200).json();
    assert_eq!((&edited["version"], &edited["seconds"]), (&json!(2), &json!(3630)), "the times stay");
    assert_eq!(edited["tags"], json!(["ada", "phone"]), "a tag keeps its first spelling");

    ada.delete(&path).await.assert_status(200);
    ada.get(&path).await.assert_status(404);
    ada.delete(&path).await.assert_status(404);
    ada.put(&path, 3, json!({})).await.assert_status(404);
    assert_eq!(ada.get("time-entries").await.json()["data"], json!([]));
    let restored = ada.post(&format!("{path}/restore"), json!({})).await.assert_status(200).json();
    assert_eq!((&restored["description"], &restored["version"]), (&json!("Long call"), &json!(4)));
    assert_eq!(restored["tags"], edited["tags"]);
    let twice = ada.post(&format!("{path}/restore"), json!({})).await.assert_status(200).json();
    assert_eq!(twice["version"], 4);
}

#[tokio::test]
async fn every_typed_form_is_understood() {
    let (_, ada, _) = two_organizations().await;
    for (time, seconds, start) in [
        ("1.5", 5400, None),
        ("1,5", 5400, None),
        ("1:30", 5400, None),
        (" 90m ", 5400, None),
        ("1h30", 5400, None),
        ("2h38m17s", 9497, None),
        ("2.05", 7380, None),
        ("4.35", 15_660, None),
        ("16.15", 58_140, None),
        ("9-10:30", 5400, Some("2026-03-03T08:00:00Z")),
        ("9:00–17:30", 30_600, Some("2026-03-03T08:00:00Z")),
        ("22-2", 14_400, Some("2026-03-03T21:00:00Z")),
    ] {
        let input = json!({"day": "2026-03-03", "time": time});
        let entry = ada.post("time-entries", input).await.assert_status(201).json();
        assert_eq!((&entry["seconds"], &entry["day"]), (&json!(seconds), &json!("2026-03-03")), "{time}");
        assert_eq!(entry["started_at"], json!(start), "{time}: Rome is an hour ahead of UTC");
        let source = if start.is_some() { "manual" } else { "duration" };
        assert_eq!(entry["source"], source);
    }
}

#[tokio::test]
async fn wrong_times_are_told_at_their_field() {
    let (_, ada, _) = two_organizations().await;
    let day = "2026-03-02";
    let span = |from: &str, to: &str| json!({"started_at": from, "ended_at": to});
    let cases: Vec<(Value, &str, &str)> = vec![
        (json!({}), "time", "field-required"),
        (json!({"day": day}), "time", "field-required"),
        (json!({"time": "1:30"}), "day", "field-required"),
        (json!({"time": "9-10"}), "day", "field-required"),
        (json!({"seconds": 60}), "day", "field-required"),
        (json!({"started_at": "2026-03-02T09:00:00Z"}), "ended_at", "field-required"),
        (json!({"ended_at": "2026-03-02T09:00:00Z"}), "started_at", "field-required"),
        (json!({"day": day, "time": "1:30", "seconds": 60}), "time", "time-given-twice"),
        (json!({"day": day, "time": "lunch"}), "time", "duration-invalid"),
        (json!({"day": day, "time": "0"}), "time", "duration-zero"),
        (json!({"day": day, "time": "25"}), "time", "duration-too-long"),
        (json!({"day": day, "time": "9-25"}), "time", "clock-time-invalid"),
        (json!({"day": day, "time": "9-9"}), "time", "range-empty"),
        (json!({"day": day, "time": "9-5"}), "time", "range-ambiguous"),
        (json!({"day": day, "seconds": 0}), "seconds", "duration-zero"),
        (json!({"day": day, "seconds": -5}), "seconds", "duration-zero"),
        (json!({"day": day, "seconds": 86_401}), "seconds", "duration-too-long"),
        (json!({"day": day, "seconds": i64::MAX}), "seconds", "duration-too-long"),
        (json!({"day": day, "seconds": 1.5}), "seconds", "value-not-understood"),
        (json!({"day": "2026-02-30", "seconds": 60}), "day", "value-not-understood"),
        (json!({"day": "1999-12-31", "seconds": 60}), "day", "time-too-early"),
        (json!({"day": "9999-12-31", "time": "1-2"}), "day", "time-too-far-ahead"),
        (json!({"day": "-009999-01-01", "time": "1-2"}), "day", "time-too-early"),
        (span("2026-03-02T09:00:00Z", "2026-03-02T09:00:00.9Z"), "ended_at", "end-not-after-start"),
        (span("2026-03-02T09:00:00Z", "2026-03-02T08:00:00Z"), "ended_at", "end-not-after-start"),
        (span("2026-01-01T00:00:00Z", "2026-03-02T08:00:00Z"), "ended_at", "span-too-long"),
        (span("1999-12-31T23:00:00Z", "1999-12-31T23:30:00Z"), "started_at", "time-too-early"),
        (span("2028-01-01T00:00:00Z", "2028-01-01T01:00:00Z"), "ended_at", "time-too-far-ahead"),
        (json!({"day": day, "time": "1:30", "prefer": "middle"}), "prefer", "value-not-understood"),
    ];
    for (input, field, code) in cases {
        let refused = ada.post("time-entries", input.clone()).await.assert_status(422);
        assert_eq!(refused.problem_at(field).as_deref(), Some(code), "{input}: {}", refused.text);
    }
    assert_eq!(ada.get("time-entries").await.json()["data"], json!([]));
}

#[tokio::test]
async fn billable_comes_from_the_project_unless_given() {
    let (app, ada, _) = two_organizations().await;
    let internal = project_with(&app, &ada, "Internal", false, None).await;
    for (project_id, billable, expected) in [
        (json!(null), json!(null), true),
        (json!(internal), json!(null), false),
        (json!(internal), json!(true), true),
        (json!(null), json!(false), false),
    ] {
        let input =
            json!({"day": "2026-03-02", "seconds": 60, "project_id": project_id, "billable": billable});
        let entry = ada.post("time-entries", input.clone()).await.assert_status(201).json();
        assert_eq!(entry["billable"], expected, "{input}");
    }
}

#[tokio::test]
async fn a_project_is_checked_where_it_is_new() {
    let (app, ada, brian) = two_organizations().await;
    let (old, foreign) = (project(&app, &ada, "Old").await, project(&app, &brian, "Theirs").await);
    let input = |project: &str| json!({"day": "2026-03-02", "seconds": 60, "project_id": project});
    let entry = ada.post("time-entries", input(&old)).await.assert_status(201);
    archive(&app, &old).await;
    let archived = ada.post("time-entries", input(&old)).await.assert_status(422);
    assert_eq!(archived.problem_at("project_id").as_deref(), Some("project-archived"));
    let unknown = ada.post("time-entries", input(&foreign)).await.assert_status(422);
    assert_eq!(unknown.problem_at("project_id").as_deref(), Some("project-unknown"));

    let path = format!("time-entries/{}", entry.id());
    ada.put(&path, 1, json!({"description": "Same project", "project_id": old})).await.assert_status(200);
    let moved = ada.put(&path, 2, json!({"project_id": foreign})).await.assert_status(422);
    assert_eq!(moved.problem_at("project_id").as_deref(), Some("project-unknown"));
    let resumed = ada.post(&format!("{path}/resume"), json!({})).await.assert_status(422);
    assert_eq!(resumed.problem_at("project_id").as_deref(), Some("project-archived"));
}
