//! A task's life: created, changed, moved, deleted, brought back, and who may.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use super::{id, names, project, task, task_with};
use crate::testing::two_organizations;

#[tokio::test]
async fn a_task_lives_through_the_api() {
    let (app, ada, _) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let website = project(&ada, "Website").await;
    let fields = json!({"assignee_id": mia.user, "due_on": "2026-03-04", "estimate_seconds": 7200,
                        "priority": "high", "description": "**Soon**"});
    let made = task_with(&ada, &website, " Sketches ", fields.clone()).await;
    assert_eq!((&made["name"], &made["status"]), (&json!("Sketches"), &json!("todo")));
    assert_eq!((&made["assignee_name"], &made["project_name"]), (&json!("Mia"), &json!("Website")));
    let path = format!("tasks/{}", id(&made));
    let mut changed = fields;
    changed["project_id"] = json!(website);
    changed["name"] = json!("Drawings");
    changed["status"] = json!("in_progress");
    changed["assignee_id"] = json!(null);
    let changed = ada.put(&path, 1, changed).await.assert_status(200).json();
    assert_eq!((&changed["version"], &changed["started_at"]), (&json!(2), &json!("2026-03-02T14:00:00Z")));
    let activities = ada.get(&format!("{path}/activities")).await.assert_status(200).json();
    let told: Vec<_> = activities["data"]
        .as_array()
        .expect("activities")
        .iter()
        .map(|one| json!([one["change"], one["old_value"], one["new_value"], one["user_name"]]))
        .collect();
    let expected = [
        json!(["assignee", "Mia", null, "Ada"]),
        json!(["status", "todo", "in_progress", "Ada"]),
        json!(["name", "Sketches", "Drawings", "Ada"]),
        json!(["created", null, null, "Ada"]),
    ];
    assert_eq!(told, expected);
    ada.delete(&path).await.assert_status(200);
    ada.get(&path).await.assert_status(404);
    assert_eq!(names(&ada, "tasks").await, Vec::<String>::new());
    ada.post(&format!("{path}/restore"), json!({})).await.assert_status(200);
    assert_eq!(names(&ada, "tasks").await, ["Drawings"]);
}

#[tokio::test]
async fn done_is_completed_and_reopening_keeps_the_start() {
    let (app, ada, _) = two_organizations().await;
    let website = project(&ada, "Website").await;
    let path = format!("tasks/{}/move", id(&task(&ada, &website, "Sketches").await));
    ada.post(&path, json!({"status": "in_progress"})).await.assert_status(200);
    app.set_time("2026-03-03T08:00:00Z");
    let done = ada.post(&path, json!({"status": "done"})).await.assert_status(200).json();
    assert_eq!(done["completed_at"], "2026-03-03T08:00:00Z");
    let refused = ada.post(&path, json!({"status": "cancelled"})).await.assert_status(422);
    assert_eq!(refused.problem_at("status").as_deref(), Some("task-done-not-cancelled"));
    let open = ada.post(&path, json!({"status": "review"})).await.assert_status(200).json();
    assert_eq!((&open["completed_at"], &open["started_at"]), (&json!(null), &json!("2026-03-02T14:00:00Z")));
    ada.post(&path, json!({"status": "cancelled"})).await.assert_status(200);
    let refused = ada.post(&path, json!({"status": "done"})).await.assert_status(422);
    assert_eq!(refused.problem_at("status").as_deref(), Some("task-cancelled-not-done"));
}

#[tokio::test]
async fn wrong_fields_are_told_together_and_change_nothing() {
    let (_, ada, brian) = two_organizations().await;
    let website = project(&ada, "Website").await;
    let wrong = json!({"project_id": website, "name": " ", "estimate_seconds": 0, "due_on": "1200-01-01",
                       "assignee_id": brian.user});
    let refused = ada.post("tasks", wrong).await.assert_status(422);
    for (field, code) in [
        ("name", "field-required"),
        ("estimate_seconds", "estimate-range"),
        ("due_on", "day-invalid"),
        ("assignee_id", "assignee-unknown"),
    ] {
        assert_eq!(refused.problem_at(field).as_deref(), Some(code));
    }
    task(&ada, &website, "Sketches").await;
    let again =
        ada.post("tasks", json!({"project_id": website, "name": "SKETCHES"})).await.assert_status(422);
    assert_eq!(again.problem_at("name").as_deref(), Some("task-name-taken"));
    let other = project(&ada, "App").await;
    let sketches = task(&ada, &other, "Sketches").await;
    let path = format!("tasks/{}", id(&sketches));
    let moved = json!({"project_id": website, "name": "Sketches"});
    let moved = ada.put(&path, 1, moved).await.assert_status(422);
    assert_eq!(moved.problem_at("project_id").as_deref(), Some("task-project-fixed"));
    let same = json!({"project_id": other, "name": "Drafts"});
    ada.put(&path, 7, same.clone()).await.assert_status(412);
    ada.request(Method::PUT, &ada.api_path(&path), Some(same), &[]).await.assert_status(428);
    ada.post(&format!("projects/{other}/archive"), json!({})).await.assert_status(200);
    let late = ada.post("tasks", json!({"project_id": other, "name": "Late"})).await.assert_status(422);
    assert_eq!(late.problem_at("project_id").as_deref(), Some("project-archived"));
}

#[tokio::test]
async fn members_work_on_tasks_and_viewers_look() {
    let (app, ada, _) = two_organizations().await;
    let (mia, vera) =
        (app.colleague(&ada, "Mia", Role::Member).await, app.colleague(&ada, "Vera", Role::Viewer).await);
    let website = project(&ada, "Website").await;
    let sketches = task(&mia, &website, "Sketches").await;
    let path = format!("tasks/{}", id(&sketches));
    mia.post(&format!("{path}/move"), json!({"status": "done"})).await.assert_status(200);
    mia.delete(&path).await.assert_status(403);
    vera.get(&path).await.assert_status(200);
    vera.post(&format!("{path}/move"), json!({"status": "todo"})).await.assert_status(403);
    vera.post("tasks", json!({"project_id": website, "name": "More"})).await.assert_status(403);
}

#[tokio::test]
async fn another_organization_finds_nothing() {
    let (_, ada, brian) = two_organizations().await;
    let website = project(&ada, "Website").await;
    let path = format!("tasks/{}", id(&task(&ada, &website, "Sketches").await));
    for gone in [path.clone(), format!("{path}/activities")] {
        brian.get(&gone).await.assert_status(404);
    }
    brian.post(&format!("{path}/move"), json!({"status": "done"})).await.assert_status(404);
    brian.delete(&path).await.assert_status(404);
    brian.post(&format!("{path}/restore"), json!({})).await.assert_status(404);
    let foreign =
        brian.post("tasks", json!({"project_id": website, "name": "Mine"})).await.assert_status(422);
    assert_eq!(foreign.problem_at("project_id").as_deref(), Some("project-unknown"));
    assert_eq!(names(&brian, &format!("tasks?project={website}")).await, Vec::<String>::new());
}

#[tokio::test]
async fn what_happened_cannot_be_rewritten() {
    let (app, ada, _) = two_organizations().await;
    let website = project(&ada, "Website").await;
    task(&ada, &website, "Sketches").await;
    let superuser = app.superuser().await;
    let rights = "select has_table_privilege('timetracker_tenant', $1, 'update'),
                         has_table_privilege('timetracker_tenant', $1, 'delete')";
    let row = superuser.query_one(rights, &[&"task_activities"]).await.expect("rights");
    assert_eq!((row.get(0), row.get(1)), (false, false));
    let row = superuser.query_one(rights, &[&"tasks"]).await.expect("rights");
    assert_eq!((row.get(0), row.get(1)), (true, false));
    // A project with tasks stays, as they do.
    let refused = ada.delete(&format!("projects/{website}")).await.assert_status(409);
    assert_eq!(refused.json()["code"], "project-in-use");
}
