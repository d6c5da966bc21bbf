//! Tasks of time entries: on every way an entry is written and read.

use serde_json::json;

use super::{id, project, task};
use crate::testing::two_organizations;

#[tokio::test]
async fn an_entrys_task_is_one_of_its_project() {
    let (_, ada, brian) = two_organizations().await;
    let (website, other) = (project(&ada, "Website").await, project(&ada, "App").await);
    let sketches = task(&ada, &website, "Sketches").await;
    let started = ada.post("timer/start", json!({"task_id": id(&sketches)})).await.assert_status(201).json();
    let (entry, expected) = (&started["started"], json!([website, id(&sketches), "Sketches"]));
    assert_eq!(json!([entry["project_id"], entry["task_id"], entry["task_name"]]), expected);
    let wrong = json!({"task_id": id(&sketches), "project_id": other});
    for path in ["timer/start", "time-entries"] {
        let mut wrong = wrong.clone();
        wrong["seconds"] = json!(60);
        wrong["day"] = json!("2026-03-02");
        let refused = ada.post(path, wrong).await.assert_status(422);
        assert_eq!(refused.problem_at("task_id").as_deref(), Some("task-not-of-project"));
    }
    let foreign = brian.post("timer/start", json!({"task_id": id(&sketches)})).await.assert_status(422);
    assert_eq!(foreign.problem_at("task_id").as_deref(), Some("task-not-of-project"));
    let path = format!("time-entries/{}", id(entry));
    let moved = ada.put(&path, 1, json!({"project_id": other})).await.assert_status(200).json();
    assert_eq!((&moved["project_name"], &moved["task_id"]), (&json!("App"), &json!(null)));
}

#[tokio::test]
async fn a_cancelled_task_takes_no_time_and_keeps_what_it_has() {
    let (_, ada, _) = two_organizations().await;
    let website = project(&ada, "Website").await;
    let sketches = task(&ada, &website, "Sketches").await;
    let work = json!({"task_id": id(&sketches), "day": "2026-03-02", "seconds": 60});
    let entry = ada.post("time-entries", work.clone()).await.assert_status(201).json();
    ada.post(&format!("tasks/{}/move", id(&sketches)), json!({"status": "cancelled"}))
        .await
        .assert_status(200);
    let refused = ada.post("time-entries", work).await.assert_status(422);
    assert_eq!(refused.problem_at("task_id").as_deref(), Some("task-cancelled"));
    let same = json!({"task_id": id(&sketches), "description": "Known"});
    ada.put(&format!("time-entries/{}", id(&entry)), 1, same).await.assert_status(200);
    assert_eq!(ada.get("time-entries/suggestions").await.json()[0]["task_id"], json!(null));
}

#[tokio::test]
async fn continuing_suggesting_and_filtering_know_the_task() {
    let (_, ada, _) = two_organizations().await;
    let website = project(&ada, "Website").await;
    let sketches = task(&ada, &website, "Sketches").await;
    let work = json!({"task_id": id(&sketches), "day": "2026-03-02", "seconds": 60});
    let entry = ada.post("time-entries", work).await.assert_status(201).json();
    ada.post("time-entries", json!({"day": "2026-03-02", "seconds": 60})).await.assert_status(201);
    let resumed = ada.post(&format!("time-entries/{}/resume", id(&entry)), json!({})).await;
    assert_eq!(resumed.assert_status(201).json()["started"]["task_name"], "Sketches");
    assert_eq!(ada.get("time-entries/suggestions").await.json()[0]["task_name"], "Sketches");
    for query in [format!("task={}", id(&sketches)), "search=sketch".to_owned()] {
        let found = ada.get(&format!("time-entries?{query}")).await.assert_status(200).json();
        assert_eq!(found["data"].as_array().map(Vec::len), Some(2));
    }
}

#[tokio::test]
async fn every_entry_names_a_task_where_that_is_required() {
    let (app, ada, _) = two_organizations().await;
    let website = project(&ada, "Website").await;
    let require = "update organizations set require_task = true where id = $1";
    app.superuser().await.execute(require, &[&ada.organization]).await.expect("a policy");
    let refused = ada.post("timer/start", json!({"project_id": website})).await.assert_status(422);
    assert_eq!(refused.problem_at("task_id").as_deref(), Some("task-required"));
    let page = ada.submit("timer/start", &[("description", "x"), ("project_id", &website)]).await;
    assert!(page.assert_status(422).text.contains("id=\"timer-task_id-error\""));
}

#[tokio::test]
async fn a_task_is_created_while_time_is_recorded() {
    let (_, ada, _) = two_organizations().await;
    let fields = [
        ("description", "Drafts"),
        ("project_id", "new"),
        ("project_name", "Website"),
        ("task_id", "new"),
        ("task_name", " Sketches "),
    ];
    ada.submit("timer/start", &fields).await.assert_status(303);
    let running = ada.get("timer").await.json()["running"].clone();
    assert_eq!((&running["project_name"], &running["task_name"]), (&json!("Website"), &json!("Sketches")));
    let alone = [("description", "More"), ("task_id", "new"), ("task_name", "Alone")];
    let refused = ada.submit("timer/start", &alone).await.assert_status(422);
    assert!(refused.text.contains("Choose a project for the new task.") && refused.text.contains("Alone"));
    let suggested = ada.open("tasks/suggestions?q=sket").await.assert_status(200).text;
    assert!(suggested.contains("Sketches") && suggested.contains("data-project-name=\"Website\""));
}
