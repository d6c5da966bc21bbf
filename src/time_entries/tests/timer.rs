//! The timer: start, stop, discard, undo.

use queries::types::Role;
use serde_json::json;

use super::{project, running};
use crate::testing::two_organizations;

#[tokio::test]
async fn a_timer_lives_through_the_api() {
    let (app, ada, _) = two_organizations().await;
    let website = project(&app, &ada, "Website").await;
    assert_eq!(ada.get("timer").await.json(), json!({"running": null, "now": "2026-03-02T14:00:00Z"}));
    let input = json!({"description": " Design ", "project_id": website, "tags": ["deep", "Art", "deep "]});
    let started = ada.post("timer/start", input).await.assert_status(201).json();
    assert_eq!(started["stopped"], json!(null));
    let entry = &started["started"];
    assert_eq!(entry["description"], "Design");
    assert_eq!(entry["project_name"], "Website");
    assert_eq!(entry["tags"], json!(["Art", "deep"]));
    assert_eq!((&entry["started_at"], &entry["day"]), (&json!("2026-03-02T14:00:00Z"), &json!("2026-03-02")));
    assert_eq!((&entry["ended_at"], &entry["seconds"]), (&json!(null), &json!(null)));
    assert_eq!((&entry["source"], &entry["billable"]), (&json!("timer"), &json!(true)));
    assert_eq!(running(&ada).await, *entry);

    app.set_time("2026-03-02T15:02:03.999Z");
    let stopped = ada.post("timer/stop", json!({})).await.assert_status(200);
    assert_eq!(stopped.header("etag"), "\"2\"");
    let stopped = stopped.json();
    assert_eq!(
        (&stopped["seconds"], &stopped["ended_at"]),
        (&json!(3723), &json!("2026-03-02T15:02:03Z")),
        "whole seconds"
    );
    assert_eq!(running(&ada).await, json!(null));
    let again = ada.post("timer/stop", json!({})).await.assert_status(409);
    assert_eq!(again.json()["code"], "timer-not-running");
}

#[tokio::test]
async fn starting_stops_what_ran() {
    let (app, ada, _) = two_organizations().await;
    let first = ada.post("timer/start", json!({"description": "First"})).await.json();
    app.set_time("2026-03-02T14:10:00Z");
    let second = ada.post("timer/start", json!({"description": "Second"})).await.assert_status(201).json();
    assert_eq!(second["stopped"]["id"], first["started"]["id"]);
    assert_eq!(second["stopped"]["seconds"], 600);
    assert_eq!(running(&ada).await["description"], "Second");

    // "I began 4 minutes ago": the work before ended there.
    app.set_time("2026-03-02T14:20:00Z");
    let third = json!({"description": "Third", "started_at": "2026-03-02T14:16:00.5Z"});
    let third = ada.post("timer/start", third).await.assert_status(201).json();
    assert_eq!(third["stopped"]["ended_at"], "2026-03-02T14:16:00Z");
    assert_eq!(third["started"]["started_at"], "2026-03-02T14:16:00Z");
    // Begun before what runs: nothing of that is cut.
    let fourth = json!({"started_at": "2026-03-02T14:00:00Z"});
    let fourth = ada.post("timer/start", fourth).await.assert_status(201).json();
    assert_eq!(fourth["stopped"]["ended_at"], "2026-03-02T14:20:00Z");
}

#[tokio::test]
async fn a_stop_is_taken_back_with_the_start_that_caused_it() {
    let (app, ada, _) = two_organizations().await;
    let first = ada.post("timer/start", json!({"description": "First"})).await.json();
    app.set_time("2026-03-02T14:10:00Z");
    let second = ada.post("timer/start", json!({"description": "Second"})).await.json();
    let undo = format!("time-entries/{}/undo-stop", second["stopped"]["id"].as_str().expect("an id"));
    let undone = ada.post(&undo, json!({})).await.assert_status(200).json();
    assert_eq!((&undone["id"], &undone["ended_at"]), (&first["started"]["id"], &json!(null)));
    assert_eq!(running(&ada).await["description"], "First");
    assert_eq!(ada.get("time-entries").await.json()["data"].as_array().map(Vec::len), Some(1));
    ada.post(&undo, json!({})).await.assert_status(409);

    // A plain stop, too.
    ada.post("timer/stop", json!({})).await.assert_status(200);
    ada.post(&undo, json!({})).await.assert_status(200);
    assert_eq!(running(&ada).await["started_at"], "2026-03-02T14:00:00Z");

    // What began later than the stop did not cause it, and is not thrown away.
    ada.post("timer/stop", json!({})).await.assert_status(200);
    app.set_time("2026-03-02T15:00:00Z");
    ada.post("timer/start", json!({"description": "Third"})).await.assert_status(201);
    let refused = ada.post(&undo, json!({})).await.assert_status(409);
    assert_eq!(refused.json()["code"], "timer-already-running");
    assert_eq!(running(&ada).await["description"], "Third");
}

#[tokio::test]
async fn only_a_stop_that_was_can_be_taken_back() {
    let (_, ada, _) = two_organizations().await;
    for times in [json!({"seconds": 60}), json!({"time": "16-17"})] {
        let mut entry = times;
        entry["day"] = json!("2026-03-02");
        let id = ada.post("time-entries", entry.clone()).await.assert_status(201).id();
        let refused = ada.post(&format!("time-entries/{id}/undo-stop"), json!({})).await.assert_status(409);
        assert_eq!(refused.json()["code"], "entry-not-stopped", "{entry}: neither timed nor begun");
    }
}

#[tokio::test]
async fn a_timer_stops_at_an_earlier_moment() {
    let (app, ada, _) = two_organizations().await;
    ada.post("timer/start", json!({})).await.assert_status(201);
    app.set_time("2026-03-02T16:00:00Z");
    for (at, code) in [
        ("2026-03-02T13:59:59Z", "stop-before-start"),
        ("2026-03-02T16:00:01Z", "time-in-future"),
        ("-009998-01-01T00:00:00Z", "stop-before-start"),
    ] {
        let refused = ada.post("timer/stop", json!({"at": at})).await.assert_status(422);
        assert_eq!(refused.problem_at("at").as_deref(), Some(code), "{at}");
    }
    let refused = ada.post("timer/stop", json!({"at": "yesterday"})).await.assert_status(422);
    assert!(refused.problem_at("at").is_some());
    let stopped = ada.post("timer/stop", json!({"at": "2026-03-02T15:30:00.9Z"})).await.assert_status(200);
    assert_eq!(stopped.json()["seconds"], 5400);

    ada.post("timer/start", json!({})).await.assert_status(201);
    let same_second = ada.post("timer/stop", json!({"at": "2026-03-02T16:00:00Z"})).await.assert_status(200);
    assert_eq!(same_second.json()["seconds"], 0);
}

#[tokio::test]
async fn a_forgotten_timer_keeps_every_second() {
    let (app, ada, _) = two_organizations().await;
    ada.post("timer/start", json!({})).await.assert_status(201);
    app.set_time("2026-05-02T14:00:01Z");
    let stopped = ada.post("timer/stop", json!({})).await.assert_status(200).json();
    assert_eq!(stopped["seconds"], 61 * 86_400 + 1, "far over the 999 hours of a typed span");
    let path = format!("time-entries/{}", stopped["id"].as_str().expect("an id"));
    let edited = ada.put(&path, 2, json!({"description": "Holiday"})).await.assert_status(200);
    assert_eq!(edited.json()["seconds"], stopped["seconds"], "a word about it cuts nothing");
}

#[tokio::test]
async fn a_discarded_timer_runs_on_when_restored() {
    let (app, ada, _) = two_organizations().await;
    let id = ada.post("timer/start", json!({})).await.json()["started"]["id"].clone();
    assert_eq!(ada.post("timer/discard", json!({})).await.assert_status(200).json()["id"], id);
    ada.post("timer/discard", json!({})).await.assert_status(409);
    assert_eq!(running(&ada).await, json!(null));
    let restore = format!("time-entries/{}/restore", id.as_str().expect("an id"));
    app.set_time("2026-03-02T14:00:30Z");
    ada.post(&restore, json!({})).await.assert_status(200);
    assert_eq!(running(&ada).await["started_at"], "2026-03-02T14:00:00Z");

    ada.post("timer/discard", json!({})).await.assert_status(200);
    ada.post("timer/start", json!({})).await.assert_status(201);
    let refused = ada.post(&restore, json!({})).await.assert_status(409);
    assert_eq!(refused.json()["code"], "timer-already-running");
}

#[tokio::test]
async fn an_entry_is_resumed() {
    let (app, ada, _) = two_organizations().await;
    let website = project(&app, &ada, "Website").await;
    let input = json!({"description": "Design", "project_id": website, "tags": ["deep"], "billable": false});
    let first = ada.post("timer/start", input).await.json()["started"].clone();
    app.set_time("2026-03-02T14:30:00Z");
    let resume = format!("time-entries/{}/resume", first["id"].as_str().expect("an id"));
    let resumed = ada.post(&resume, json!({})).await.assert_status(201).json();
    assert_eq!(resumed["stopped"]["id"], first["id"]);
    assert_ne!(resumed["started"]["id"], first["id"]);
    for field in ["description", "project_id", "tags", "billable"] {
        assert_eq!(resumed["started"][field], first[field], "{field}");
    }
    assert_eq!(resumed["started"]["started_at"], "2026-03-02T14:30:00Z");
}

#[tokio::test]
async fn a_wrong_start_is_told_at_its_field() {
    let (app, ada, brian) = two_organizations().await;
    let (old, foreign) = (project(&app, &ada, "Old").await, project(&app, &brian, "Theirs").await);
    super::archive(&app, &old).await;
    for (input, field, code) in [
        (json!({"started_at": "2026-03-02T14:00:01Z"}), "started_at", "time-in-future"),
        (json!({"started_at": "1999-12-31T23:00:00Z"}), "started_at", "time-too-early"),
        (json!({"description": "x".repeat(2001)}), "description", "field-too-long"),
        (json!({"description": "a\u{0}b"}), "description", "text-not-storable"),
        (json!({"tags": ["ok", " "]}), "tags", "field-required"),
        (json!({"tags": ["x".repeat(51)]}), "tags", "field-too-long"),
        (json!({"tags": (0..21).map(|n| n.to_string()).collect::<Vec<_>>()}), "tags", "tags-too-many"),
        (json!({"project_id": old}), "project_id", "project-archived"),
        (json!({"project_id": foreign}), "project_id", "project-unknown"),
        (json!({"project_id": "nonsense"}), "project_id", "value-not-understood"),
        (json!({"billable": "yes"}), "billable", "value-not-understood"),
    ] {
        let refused = ada.post("timer/start", input.clone()).await.assert_status(422);
        assert_eq!(refused.problem_at(field).as_deref(), Some(code), "{input}");
    }
    assert_eq!(running(&ada).await, json!(null));
    let both = json!({"description": "x".repeat(2001), "project_id": foreign});
    let refused = ada.post("timer/start", both).await;
    assert!(refused.problem_at("description").is_some() && refused.problem_at("project_id").is_some());
}

#[tokio::test]
async fn each_organization_has_its_own_timer() {
    let (app, ada, brian) = two_organizations().await;
    let ada_there = app.also_in(&ada, &brian, Role::Member).await;
    ada.post("timer/start", json!({"description": "Here"})).await.assert_status(201);
    let there = ada_there.post("timer/start", json!({"description": "There"})).await.assert_status(201);
    assert_eq!(there.json()["stopped"], json!(null));
    assert_eq!(running(&ada).await["description"], "Here");
    assert_eq!(running(&ada_there).await["description"], "There");
}
