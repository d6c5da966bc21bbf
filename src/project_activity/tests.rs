//! What a project's activity tells, line for line.

use axum::http::Method;
use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Colleague, TestApp, two_organizations};

/// Ada's project, with a manager's eyes; and Brian, who is somewhere else.
async fn engine() -> (TestApp, Colleague, Colleague, String) {
    let (app, ada, brian) = two_organizations().await;
    let project = ada.post("projects", json!({"name": "Engine", "hourly_rate": 9000})).await;
    (app, ada, brian, project.assert_status(201).id())
}

/// Kind, change, old and new of each line, and where the next page begins.
async fn lines(who: &Colleague, project: &str, query: &str) -> (Vec<Value>, Option<String>) {
    let answer = who.get(&format!("projects/{project}/activity{query}")).await.assert_status(200).json();
    let line = |one: &Value| json!([one["kind"], one["change"], one["old_value"], one["new_value"]]);
    let lines = answer["data"].as_array().expect("lines").iter().map(line).collect();
    (lines, answer["next_cursor"].as_str().map(str::to_owned))
}

/// A task that was begun and deleted, and comments on both, of which one was deleted.
async fn live(ada: &Colleague, project: &str) {
    let task =
        ada.post("tasks", json!({"project_id": project, "name": "Mill"})).await.assert_status(201).id();
    ada.post(&format!("tasks/{task}/move"), json!({"status": "review"})).await.assert_status(200);
    let said = json!({"body": "It turns"});
    ada.post(&format!("tasks/{task}/comments"), said).await.assert_status(201);
    ada.post(&format!("projects/{project}/comments"), json!({"body": "Brass"})).await.assert_status(201);
    let slip = ada.post(&format!("projects/{project}/comments"), json!({"body": "Slip"})).await;
    ada.delete(&format!("comments/{}", slip.assert_status(201).id())).await.assert_status(200);
}

#[tokio::test]
async fn everything_that_happened_to_a_project_is_told() {
    let (app, ada, _, project) = engine().await;
    let path = format!("projects/{project}");
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let client = ada.post("clients", json!({"name": "Contoso"})).await.assert_status(201).id();
    let changed = json!({"name": "Mill", "client_id": client, "code": "M-1", "color": "red", "billable": false,
        "hourly_rate": 9500, "description": "Brass", "visibility": "private"});
    ada.put(&path, 1, changed.clone()).await.assert_status(200);
    ada.put(&path, 2, changed).await.assert_status(200);
    let member = ada.api_path(&format!("{path}/members/{}", grace.user));
    ada.request(Method::PUT, &member, None, &[]).await.assert_status(200);
    ada.delete(&format!("{path}/members/{}", grace.user)).await.assert_status(200);
    let budget = json!({"kind": "hours", "amount": 36000, "period": "total", "threshold": 75});
    ada.put(&format!("{path}/budget"), 0, budget).await.assert_status(200);
    ada.delete(&format!("{path}/budget")).await.assert_status(200);
    for act in ["archive", "archive", "restore"] {
        ada.post(&format!("{path}/{act}"), Value::Null).await.assert_status(200);
    }
    let expected = [
        json!(["project", "restored", null, null]),
        json!(["project", "archived", null, null]),
        json!(["project", "budget", "hours 36000 total 75", null]),
        json!(["project", "budget", null, "hours 36000 total 75"]),
        json!(["project", "member_removed", "Grace", null]),
        json!(["project", "member_added", null, "Grace"]),
        json!(["project", "description", null, null]),
        json!(["project", "client", null, "Contoso"]),
        json!(["project", "visibility", "public", "private"]),
        json!(["project", "hourly_rate", "9000", "9500"]),
        json!(["project", "billable", "true", "false"]),
        json!(["project", "color", "blue", "red"]),
        json!(["project", "code", null, "M-1"]),
        json!(["project", "name", "Engine", "Mill"]),
        json!(["project", "created", null, null]),
    ];
    assert_eq!(lines(&ada, &project, "").await, (expected.to_vec(), None));
    let page = ada.open(&path).await.assert_status(200);
    for told in ["changed the name from", "put Grace on the project.", "10:00:00 in all, told at 75 %"] {
        assert!(page.main().contains(told), "{told}");
    }
    ada.delete(&path).await.assert_status(200);
    ada.get(&format!("{path}/activity")).await.assert_status(404);
}

#[tokio::test]
async fn tasks_and_comments_are_told_by_kind_and_page_by_page() {
    let (_, ada, _, project) = engine().await;
    live(&ada, &project).await;
    let all = [
        json!(["comment", "written", null, "Brass"]),
        json!(["comment", "written", null, "It turns"]),
        json!(["task", "status", "todo", "review"]),
        json!(["task", "created", null, null]),
        json!(["project", "created", null, null]),
    ];
    assert_eq!(lines(&ada, &project, "?kind=all").await, (all.to_vec(), None));
    assert_eq!(lines(&ada, &project, "?kind=comments").await, (all[..2].to_vec(), None));
    assert_eq!(lines(&ada, &project, "?kind=tasks").await, (all[2..4].to_vec(), None));
    assert_eq!(lines(&ada, &project, "?kind=project").await, (all[4..].to_vec(), None));
    let (first, next) = lines(&ada, &project, "?page_size=3").await;
    assert_eq!(first, all[..3]);
    let after = format!("?page_size=3&after={}", next.expect("a next page"));
    assert_eq!(lines(&ada, &project, &after).await, (all[3..].to_vec(), None));
    for wrong in ["page_size=0", "page_size=101"] {
        let refused = ada.get(&format!("projects/{project}/activity?{wrong}")).await.assert_status(422);
        assert_eq!(refused.problem_at("page_size").as_deref(), Some("activity-page-size"));
    }
}

#[tokio::test]
async fn a_deleted_task_keeps_its_name_and_not_its_comments() {
    let (_, ada, _, project) = engine().await;
    live(&ada, &project).await;
    let task = ada.get("tasks").await.json()["data"][0]["id"].as_str().expect("a task").to_owned();
    ada.delete(&format!("tasks/{task}")).await.assert_status(200);
    let told = ada.get(&format!("projects/{project}/activity")).await.assert_status(200);
    let first = &told.json()["data"][0];
    assert_eq!((&first["change"], &first["task_name"]), (&json!("deleted"), &json!("Mill")));
    assert!(first["task_deleted"].as_bool() == Some(true) && !told.text.contains("It turns"));
    let page = ada.open(&format!("projects/{project}?activity=tasks")).await.assert_status(200);
    assert!(page.main().contains("deleted the task.") && !page.main().contains(&format!("tasks/{task}\"")));
}

#[tokio::test]
async fn who_does_not_see_the_project_or_amounts_is_not_told() {
    let (app, ada, brian, project) = engine().await;
    let path = format!("projects/{project}/activity");
    let (mel, vic) =
        (app.colleague(&ada, "Mel", Role::Member).await, app.colleague(&ada, "Vic", Role::Viewer).await);
    ada.put(&format!("projects/{project}"), 1, json!({"name": "Engine", "hourly_rate": 777}))
        .await
        .assert_status(200);
    let budget = json!({"kind": "money", "amount": 77700, "period": "monthly"});
    ada.put(&format!("projects/{project}/budget"), 0, budget).await.assert_status(200);
    assert_eq!(lines(&ada, &project, "").await.0.len(), 3);
    for person in [&mel, &vic] {
        assert_eq!(lines(person, &project, "").await.0, [json!(["project", "created", null, null])]);
        let page = person.open(&format!("projects/{project}")).await.assert_status(200);
        assert!(!page.main().contains("7.77") && !page.main().contains("777.00"));
    }
    let private = json!({"name": "Engine", "hourly_rate": 777, "visibility": "private"});
    ada.put(&format!("projects/{project}"), 2, private).await.assert_status(200);
    mel.get(&path).await.assert_status(404);
    brian.get(&path).await.assert_status(404);
    brian.at(&ada.slug).get(&path).await.assert_status(404);
    vic.get(&path).await.assert_status(200);
}

#[tokio::test]
async fn a_project_from_before_says_when_it_was_created() {
    let (app, ada, _, project) = engine().await;
    live(&ada, &project).await;
    app.superuser().await.execute("delete from project_activities", &[]).await.expect("no history");
    let (told, _) = lines(&ada, &project, "").await;
    assert_eq!(told.last(), Some(&json!(["project", "created", null, null])));
    let page = ada.open(&format!("projects/{project}")).await.assert_status(200);
    assert!(page.main().contains("The project was created."));
    assert_eq!(lines(&ada, &project, "?kind=comments").await.0.len(), 2);
}

#[tokio::test]
async fn the_page_shows_more_on_demand() {
    let (_, ada, _, project) = engine().await;
    for number in 0..25 {
        let task = json!({"project_id": project, "name": format!("Task {number}")});
        ada.post("tasks", task).await.assert_status(201);
    }
    let page = ada.open(&format!("projects/{project}?activity=tasks")).await.assert_status(200).text;
    assert_eq!(page.matches("created the task.").count(), 20);
    let (_, next) = page.split_once("rel=\"next\" href=\"").expect("more");
    let next = next.split_once('"').expect("an address").0.replace("&#38;", "&").replace("#activity", "");
    let page = ada.open_path(&next).await.assert_status(200).text;
    assert_eq!(page.matches("created the task.").count(), 5);
    assert!(!page.contains("rel=\"next\""));
}
