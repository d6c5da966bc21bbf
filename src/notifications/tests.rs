//! Whom something is told, and how, through the router, on a real PostgreSQL.

use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Colleague, TestApp, two_organizations};

/// A new task, given to somebody.
async fn give(of: &Colleague, to: &Colleague, name: &str) -> String {
    let project = of.post("projects", json!({"name": name})).await.assert_status(201).id();
    let task = json!({"project_id": project, "name": name, "assignee_id": to.user});
    of.post("tasks", task).await.assert_status(201).id()
}

/// What a person was told, the latest first.
async fn told(person: &Colleague) -> Vec<Value> {
    let list = person.get("notifications").await.assert_status(200).json();
    list["data"].as_array().expect("notifications").clone()
}

async fn kinds(person: &Colleague) -> Vec<String> {
    told(person).await.iter().map(|one| one["kind"].as_str().expect("a kind").to_owned()).collect()
}

async fn unread(person: &Colleague) -> Value {
    person.get("notifications/unread").await.assert_status(200).json()["unread"].clone()
}

/// How many mails wait.
async fn mails(app: &TestApp) -> i64 {
    let waiting = "select count(*) from jobs where kind = 'mail'";
    app.superuser().await.query_one(waiting, &[]).await.expect("a count").get(0)
}

/// All preferences alike but one.
fn preferences(kind: &str, channel: &str) -> Value {
    let mut all = json!({"mention": "mail", "reply": "mail", "task_assigned": "mail", "time_submitted": "mail",
        "time_approved": "mail", "time_rejected": "mail", "time_reopened": "mail", "project_budget": "mail"});
    all[kind] = json!(channel);
    all
}

#[tokio::test]
async fn whom_a_task_is_given_to_is_told_and_reads_it() {
    let (app, ada, brian) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let before = mails(&app).await;
    let task = give(&ada, &mia, "Sketches").await;
    give(&ada, &ada, "Own").await;
    assert_eq!((kinds(&mia).await, kinds(&ada).await), (vec!["task_assigned".to_owned()], vec![]));
    assert_eq!((mails(&app).await, unread(&mia).await), (before + 1, json!(1)));
    let page = mia.open("notifications").await.assert_status(200);
    assert!(page.main().contains("gave you the task “Sketches”"));
    assert!(page.text.contains("1 new"));
    let id = told(&mia).await[0]["id"].as_str().expect("an id").to_owned();
    for stranger in [&ada, &brian] {
        stranger.post(&format!("notifications/{id}/read"), json!({})).await.assert_status(404);
        stranger.submit(&format!("notifications/{id}/open"), &[]).await.assert_status(404);
    }
    assert_eq!(unread(&mia).await, json!(1));
    let opened = mia.submit(&format!("notifications/{id}/open"), &[]).await.assert_status(303);
    assert!(opened.location().ends_with(&format!("/tasks/{task}")));
    assert_eq!(unread(&mia).await, json!(0));
    let again = mia.post(&format!("notifications/{id}/read"), json!({})).await.assert_status(200).json();
    assert_eq!(again["read_at"], told(&mia).await[0]["read_at"]);
}

#[tokio::test]
async fn a_change_of_the_assignee_tells_the_new_one_only() {
    let (app, ada, _) = two_organizations().await;
    let (mia, max) =
        (app.colleague(&ada, "Mia", Role::Member).await, app.colleague(&ada, "Max", Role::Member).await);
    let task = give(&ada, &mia, "Sketches").await;
    let is = ada.get(&format!("tasks/{task}")).await.assert_status(200).json();
    let mut given = json!({"project_id": is["project_id"], "name": "Sketches", "assignee_id": max.user});
    ada.put(&format!("tasks/{task}"), 1, given.clone()).await.assert_status(200);
    given["name"] = json!("Drafts");
    ada.put(&format!("tasks/{task}"), 2, given).await.assert_status(200);
    assert_eq!((kinds(&mia).await.len(), kinds(&max).await.len()), (1, 1));
    ada.delete(&format!("tasks/{task}")).await.assert_status(200);
    assert_eq!((kinds(&max).await.len(), unread(&max).await), (0, json!(0)));
}

#[tokio::test]
async fn weeks_are_told_of_when_they_are_submitted_and_decided_about() {
    let (app, ada, _) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let submit = |day: &'static str| mia.post("periods", json!({"week": day}));
    let first = submit("2026-03-04").await.assert_status(201).id();
    let second = submit("2026-03-11").await.assert_status(201).id();
    assert_eq!(kinds(&ada).await, ["time_submitted", "time_submitted"]);
    ada.post(&format!("periods/{first}/approve"), json!({})).await.assert_status(200);
    ada.post(&format!("periods/{first}/reopen"), json!({})).await.assert_status(200);
    ada.post(&format!("periods/{second}/reject"), json!({"comment": "Empty"})).await.assert_status(200);
    assert_eq!(kinds(&mia).await, ["time_rejected", "time_reopened", "time_approved"]);
    let page = mia.open("notifications").await.assert_status(200);
    assert!(page.main().contains("rejected your week from 9 Mar 2026 to 15 Mar 2026"));
    let rejected = &told(&mia).await[0]["id"];
    let path = format!("notifications/{}/open", rejected.as_str().expect("an id"));
    let opened = mia.submit(&path, &[]).await.assert_status(303);
    let place = format!("timesheet?week=2026-03-09&user={}", mia.user);
    assert!(opened.location().ends_with(&place));
}

#[tokio::test]
async fn people_choose_how_they_are_told_of_each_kind() {
    let (app, ada, _) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Viewer).await;
    let initial = mia.get("notifications/preferences").await.assert_status(200).json();
    assert_eq!(initial, preferences("reply", "mail"));
    let before = mails(&app).await;
    let here = preferences("task_assigned", "here");
    mia.put("notifications/preferences", 1, here.clone()).await.assert_status(200);
    assert_eq!(mia.get("notifications/preferences").await.json(), here);
    give(&ada, &mia, "Here").await;
    assert_eq!((kinds(&mia).await.len(), mails(&app).await), (1, before));
    let form =
        [("mention", "mail"), ("reply", "mail"), ("task_assigned", "none"), ("time_submitted", "here")];
    let rest = [("time_approved", "mail"), ("time_rejected", "mail"), ("time_reopened", "mail")];
    let form: Vec<_> = form.into_iter().chain(rest).collect();
    mia.submit("notifications/preferences", &form).await.assert_status(303);
    give(&ada, &mia, "Nowhere").await;
    assert_eq!((kinds(&mia).await.len(), mails(&app).await), (1, before));
    let page = mia.open("notifications/preferences").await.assert_status(200);
    assert!(page.main().contains(r#"name="task_assigned" value="none" checked"#));
    assert!(page.main().contains(r#"type="hidden" name="time_submitted" value="here""#));
    let wrong = mia.put("notifications/preferences", 1, preferences("reply", "pigeon")).await;
    assert!(wrong.status.is_client_error());
    give(&ada, &ada, "Own").await;
    assert_eq!(kinds(&ada).await.len(), 0);
}
