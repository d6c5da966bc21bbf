//! Who belongs to a project, and who sees it.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use super::project;
use crate::testing::{Answer, Colleague, TestApp, two_organizations};

async fn put(who: &Colleague, project: &str, user: &Colleague) -> Answer {
    let path = who.api_path(&format!("projects/{project}/members/{}", user.user));
    who.request(Method::PUT, &path, None, &[]).await
}

async fn hide(ada: &Colleague, project: &str, version: i32) {
    let input = json!({"name": "Secret", "visibility": "private"});
    ada.put(&format!("projects/{project}"), version, input).await.assert_status(200);
}

/// A private project, and a member who does not belong to it.
async fn secret() -> (TestApp, Colleague, Colleague, String) {
    let (app, ada, _) = two_organizations().await;
    let mel = app.colleague(&ada, "Mel", Role::Member).await;
    let id = project(&ada, "Secret").await;
    hide(&ada, &id, 1).await;
    (app, ada, mel, id)
}

#[tokio::test]
async fn members_see_a_private_project_and_others_do_not() {
    let (app, ada, mel, id) = secret().await;
    let path = format!("projects/{id}");
    mel.get(&path).await.assert_status(404);
    mel.open(&path).await.assert_status(404);
    for role in [Role::Viewer, Role::Manager, Role::Admin] {
        app.colleague(&ada, &format!("{role:?}"), role).await.get(&path).await.assert_status(200);
    }
    put(&ada, &id, &mel).await.assert_status(200);
    put(&ada, &id, &mel).await.assert_status(200);
    assert_eq!(mel.get(&path).await.assert_status(200).json()["visibility"], "private");
    let members = mel.get(&format!("{path}/members")).await.assert_status(200).json();
    assert_eq!(members["data"][0]["name"], "Mel");
    assert_eq!(members["data"].as_array().map(Vec::len), Some(1), "twice is once");
    mel.post("tasks", json!({"project_id": id, "name": "Spy"})).await.assert_status(201);
    for _ in 0..2 {
        ada.delete(&format!("{path}/members/{}", mel.user)).await.assert_status(200);
    }
    mel.get(&path).await.assert_status(404);
    let record = ada.get("audit-events?family=project").await.assert_status(200).json();
    let actions: Vec<&str> = record["data"]
        .as_array()
        .expect("events")
        .iter()
        .filter_map(|event| event["action"].as_str())
        .collect();
    let expected =
        ["project.member_removed", "project.member_added", "project.visibility_changed", "project.created"];
    assert_eq!(actions, expected);
}

#[tokio::test]
async fn time_and_a_running_timer_stay_readable_to_their_own() {
    let (_, ada, mel, id) = secret().await;
    put(&ada, &id, &mel).await.assert_status(200);
    let done = json!({"project_id": id, "day": "2026-03-02", "seconds": 3600, "description": "Old"});
    let entry = mel.post("time-entries", done).await.assert_status(201).id();
    mel.post("timer/start", json!({"project_id": id})).await.assert_status(201);
    ada.delete(&format!("projects/{id}/members/{}", mel.user)).await.assert_status(200);
    let own = mel.get(&format!("time-entries/{entry}")).await.assert_status(200).json();
    assert_eq!((&own["project_name"], &own["project_id"]), (&json!("Secret"), &json!(id)));
    let changed = json!({"project_id": id, "day": "2026-03-02", "seconds": 1800, "description": "Less"});
    mel.put(&format!("time-entries/{entry}"), 1, changed).await.assert_status(200);
    let stopped = mel.post("timer/stop", json!({})).await.assert_status(200).json();
    assert_eq!(stopped["project_name"], "Secret");
    let refused = mel.post("timer/start", json!({"project_id": id})).await.assert_status(422);
    assert_eq!(refused.problem_at("project_id").as_deref(), Some("project-unknown"));
}

#[tokio::test]
async fn only_who_sees_a_project_is_given_its_tasks_and_told_of_it() {
    let (_, ada, mel, id) = secret().await;
    let given = json!({"project_id": id, "name": "Spy", "assignee_id": mel.user});
    let refused = ada.post("tasks", given).await.assert_status(422);
    assert_eq!(refused.problem_at("assignee_id").as_deref(), Some("assignee-unknown"));
    let mention = json!({"body": "Hello", "mentions": [mel.user]});
    let refused = ada.post(&format!("projects/{id}/comments"), mention.clone()).await.assert_status(422);
    assert_eq!(refused.problem_at("mentions").as_deref(), Some("assignee-unknown"));
    put(&ada, &id, &mel).await.assert_status(200);
    let begun =
        mel.post(&format!("projects/{id}/comments"), json!({"body": "Mine"})).await.assert_status(201).id();
    ada.delete(&format!("projects/{id}/members/{}", mel.user)).await.assert_status(200);
    ada.post(&format!("comments/{begun}/replies"), json!({"body": "Gone"})).await.assert_status(201);
    assert_eq!(mel.get("notifications").await.json()["data"], json!([]));
    assert_eq!(mel.get("notifications/unread").await.json()["unread"], 0);
    mel.get(&format!("comments/{begun}")).await.assert_status(404);
}

#[tokio::test]
async fn a_projects_page_says_who_belongs_to_it() {
    let (app, ada, mel, id) = secret().await;
    let page = ada.open(&format!("projects/{id}")).await.assert_status(200);
    assert!(page.text.contains("1 person does not see it") && page.text.contains(">Mel</option>"));
    let path = format!("projects/{id}/members");
    let refused = ada.submit(&path, &[("user_id", "")]).await.assert_status(422);
    assert!(refused.text.contains("id=\"user_id-error\""));
    let stranger = crate::clock::new_id().to_string();
    let refused = ada.submit(&path, &[("user_id", &stranger)]).await.assert_status(422);
    assert!(refused.text.contains("no such active member"));
    let user = mel.user.to_string();
    ada.submit(&path, &[("user_id", &user)]).await.assert_status(303);
    let page = mel.open(&format!("projects/{id}")).await.assert_status(200);
    assert!(page.text.contains("Nobody is kept out") && !page.text.contains("/remove"));
    mel.submit(&path, &[("user_id", &user)]).await.assert_status(403);
    ada.submit(&format!("{path}/{user}/remove"), &[]).await.assert_status(303);
    mel.open(&format!("projects/{id}")).await.assert_status(404);
    let manager = app.colleague(&ada, "Grace", Role::Manager).await;
    put(&manager, &id, &mel).await.assert_status(200);
}

#[tokio::test]
async fn an_edit_that_does_not_speak_of_it_leaves_a_project_private() {
    let (_, ada, mel, id) = secret().await;
    ada.put(&format!("projects/{id}"), 2, json!({"name": "Still secret"})).await.assert_status(200);
    mel.get(&format!("projects/{id}")).await.assert_status(404);
    let form = ada.open(&format!("projects/{id}/edit")).await.assert_status(200);
    assert!(form.text.contains("value=\"private\" checked"));
    put(&ada, &id, &mel).await.assert_status(200);
    ada.delete(&format!("projects/{id}")).await.assert_status(200);
}

#[tokio::test]
async fn the_other_organization_cannot() {
    let (_, ada, brian) = two_organizations().await;
    let id = project(&ada, "Ours").await;
    put(&brian, &id, &brian).await.assert_status(404);
    brian.delete(&format!("projects/{id}/members/{}", ada.user)).await.assert_status(404);
    brian.get(&format!("projects/{id}/members")).await.assert_status(404);
    let refused = put(&ada, &id, &brian).await.assert_status(422);
    assert_eq!(refused.problem_at("user_id").as_deref(), Some("project-member-unknown"));
}
