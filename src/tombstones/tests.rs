//! Programs that keep a copy miss nothing, and learn nothing that is not theirs.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Colleague, two_organizations};

/// Tables whose rows programs keep copies of.
const COPIED: [&str; 5] = ["clients", "projects", "tags", "tasks", "time_entries"];

async fn made(who: &Colleague, path: &str, body: Value) -> String {
    who.post(path, body).await.assert_status(201).id()
}

async fn gone(who: &Colleague, since: &str) -> Value {
    who.get(&format!("tombstones?since={since}")).await.assert_status(200).json()
}

fn ids(list: &Value) -> Vec<&str> {
    list["data"].as_array().expect("rows").iter().filter_map(|row| row["id"].as_str()).collect()
}

#[tokio::test]
async fn whatever_is_deleted_leaves_its_id() {
    let (app, ada, brian) = two_organizations().await;
    let client = made(&ada, "clients", json!({"name": "Babbage"})).await;
    let project = made(&ada, "projects", json!({"name": "Engine"})).await;
    let tag = made(&ada, "tags", json!({"name": "cards"})).await;
    let doomed = made(&ada, "projects", json!({"name": "Loom"})).await;
    let task = made(&ada, "tasks", json!({"name": "Cut", "project_id": project})).await;
    let entry = made(&ada, "time-entries", json!({"day": "2026-03-02", "seconds": 60})).await;
    app.set_time("2026-03-02T15:00:00Z");
    for path in [
        format!("clients/{client}"),
        format!("projects/{doomed}"),
        format!("tags/{tag}"),
        format!("tasks/{task}"),
        format!("time-entries/{entry}"),
    ] {
        ada.delete(&path).await.assert_status(200);
    }
    let list = gone(&ada, "2026-03-02T15:00:00Z").await;
    let mut found: Vec<(&str, &str)> = list["data"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| (row["kind"].as_str().expect("a kind"), row["id"].as_str().expect("an id")))
        .collect();
    found.sort_unstable();
    let mut expected: Vec<(&str, &str)> = vec![
        ("client", &client),
        ("project", &doomed),
        ("tag", &tag),
        ("task", &task),
        ("time_entry", &entry),
    ];
    expected.sort_unstable();
    assert_eq!(found, expected);
    assert_eq!(list["synced_until"], "2026-03-02T14:55:00Z");
    assert_eq!(ids(&gone(&ada, "2026-03-02T15:00:01Z").await), [""; 0]);
    assert_eq!(ids(&gone(&brian, "2000-01-01T00:00:00Z").await), [""; 0], "not another organization's");
    // What comes back is no longer gone.
    ada.post(&format!("time-entries/{entry}/restore"), json!({})).await.assert_status(200);
    assert!(!ids(&gone(&ada, "2026-03-02T15:00:00Z").await).contains(&entry.as_str()));
}

#[tokio::test]
async fn members_are_told_of_their_own_entries_only() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let adas = made(&ada, "time-entries", json!({"day": "2026-03-02", "seconds": 60})).await;
    let hers = made(&grace, "time-entries", json!({"day": "2026-03-02", "seconds": 60})).await;
    ada.delete(&format!("time-entries/{adas}")).await.assert_status(200);
    grace.delete(&format!("time-entries/{hers}")).await.assert_status(200);
    assert_eq!(ids(&gone(&grace, "2026-01-01T00:00:00Z").await), [hers.as_str()]);
    assert_eq!(ids(&gone(&ada, "2026-01-01T00:00:00Z").await).len(), 2);
}

#[tokio::test]
async fn a_copy_that_is_kept_by_asking_for_changes_equals_what_is_there() {
    let (app, ada, _) = two_organizations().await;
    let start: Timestamp = "2026-03-02T15:00:00Z".parse().expect("a time");
    let (mut kept, mut since) = (std::collections::BTreeMap::<String, Value>::new(), start.to_string());
    let mut entries = Vec::new();
    for round in 0..6 {
        app.set_time(&(start + SignedDuration::from_mins(round * 7)).to_string());
        for number in 0..30 {
            let body =
                json!({"day": "2026-03-02", "seconds": 60 + number, "description": format!("{round}")});
            entries.push(made(&ada, "time-entries", body).await);
        }
        let changed = ada.get(&format!("time-entries/{}", entries[3])).await.json();
        let path = format!("time-entries/{}", entries[3]);
        let version = i32::try_from(changed["version"].as_i64().expect("a version")).expect("small");
        ada.put(&path, version, json!({"description": format!("again {round}")})).await.assert_status(200);
        let last = entries.remove(0);
        ada.delete(&format!("time-entries/{last}")).await.assert_status(200);
        // As a program does it: first what went, then what changed.
        let tombstones = gone(&ada, &since).await;
        for id in ids(&tombstones) {
            kept.remove(id);
        }
        let mut after = String::new();
        loop {
            let page = ada
                .get(&format!("time-entries?updated_since={since}{after}"))
                .await
                .assert_status(200)
                .json();
            for row in page["data"].as_array().expect("rows") {
                kept.insert(row["id"].as_str().expect("an id").to_owned(), row.clone());
            }
            let Some(next) = page["next_cursor"].as_str() else { break };
            after = format!("&after={next}");
        }
        tombstones["synced_until"].as_str().expect("a time").clone_into(&mut since);
        let mut there: Vec<String> = entries.clone();
        there.sort_unstable();
        assert_eq!(kept.keys().cloned().collect::<Vec<_>>(), there, "round {round}");
    }
    assert_eq!(kept[&entries[2]]["description"].as_str().map(|text| text.starts_with("again")), Some(true));
}

#[tokio::test]
async fn every_list_tells_what_changed_whatever_its_state() {
    let (app, ada, _) = two_organizations().await;
    let client = made(&ada, "clients", json!({"name": "Babbage"})).await;
    let project = made(&ada, "projects", json!({"name": "Engine"})).await;
    let task = made(&ada, "tasks", json!({"name": "Cut", "project_id": project})).await;
    let tag = made(&ada, "tags", json!({"name": "cards"})).await;
    let lists = [("clients", &client), ("projects", &project), ("tasks", &task), ("tags", &tag)];
    app.set_time("2026-03-02T15:00:00Z");
    for (list, _) in lists {
        let path = format!("{list}?updated_since=2026-03-02T15:00:00Z");
        assert_eq!(ids(&ada.get(&path).await.assert_status(200).json()), [""; 0], "{list}");
    }
    ada.post(&format!("clients/{client}/archive"), json!({})).await.assert_status(200);
    ada.post(&format!("projects/{project}/archive"), json!({})).await.assert_status(200);
    let done = json!({"name": "Cut", "project_id": project, "status": "done"});
    ada.put(&format!("tasks/{task}"), 1, done).await.assert_status(200);
    let path = ada.api_path(&format!("tags/{tag}"));
    ada.request(axum::http::Method::PUT, &path, Some(json!({"name": "punched"})), &[])
        .await
        .assert_status(200);
    for (list, id) in lists {
        let path = format!("{list}?updated_since=2026-03-02T15:00:00Z");
        assert_eq!(ids(&ada.get(&path).await.assert_status(200).json()), [id.as_str()], "{list}");
    }
}

#[test]
fn nothing_that_programs_copy_is_deleted_without_a_tombstone() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root];
    let mut deletions = 0;
    while let Some(folder) = folders.pop() {
        for file in std::fs::read_dir(folder).expect("a folder") {
            let path = file.expect("a file").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "sql") {
                let text = std::fs::read_to_string(&path).expect("text");
                for statement in text.split("--! ") {
                    let deletes = |table: &str| statement.contains(&format!("delete from {table} "));
                    if COPIED.into_iter().any(deletes) {
                        deletions += 1;
                        assert!(
                            statement.contains("insert into tombstones"),
                            "{}: {statement}",
                            path.display()
                        );
                    }
                }
            }
        }
    }
    assert!(deletions >= 3, "the statements were read");
}
