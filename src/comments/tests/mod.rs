//! Comments and what people are told of them, through the router, on a real PostgreSQL.

use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Colleague, TestApp, two_organizations};

/// A task; its path.
async fn task(of: &Colleague) -> String {
    let project = of.post("projects", json!({"name": "Website"})).await.assert_status(201).id();
    let made = of.post("tasks", json!({"project_id": project, "name": "Sketches"})).await;
    format!("tasks/{}", made.assert_status(201).id())
}

/// A comment, as it was answered.
async fn write(of: &Colleague, path: &str, body: &str) -> Value {
    of.post(&format!("{path}/comments"), json!({"body": body})).await.assert_status(201).json()
}

fn path(comment: &Value) -> String {
    format!("comments/{}", comment["id"].as_str().expect("an id"))
}

/// Kinds of what a person was told, the latest first.
async fn told(person: &Colleague) -> Vec<Value> {
    let list = person.get("notifications").await.assert_status(200).json();
    list["data"].as_array().expect("notifications").iter().map(|one| one["kind"].clone()).collect()
}

/// How many mails wait.
async fn mails(app: &TestApp) -> i64 {
    let waiting = "select count(*) from jobs where kind = 'mail'";
    app.superuser().await.query_one(waiting, &[]).await.expect("a count").get(0)
}

#[tokio::test]
async fn a_thread_holds_replies_and_keeps_the_place_of_what_is_deleted() {
    let (app, ada, _) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let task = task(&ada).await;
    let first = write(&ada, &task, "Which **colours**?").await;
    let reply = mia.post(&format!("{}/replies", path(&first)), json!({"body": "Blue"})).await;
    let reply = reply.assert_status(201).json();
    let nested = ada.post(&format!("{}/replies", path(&reply)), json!({"body": "Good"})).await;
    let nested = nested.assert_status(201).json();
    assert_eq!(nested["parent_id"], first["id"]);
    ada.delete(&path(&first)).await.assert_status(200);
    let threads = mia.get(&format!("{task}/comments")).await.assert_status(200).json();
    let thread = &threads["data"][0];
    assert_eq!(
        (&thread["comment"]["body"], thread["replies"].as_array().map(Vec::len)),
        (&json!(""), Some(2))
    );
    let page = mia.open(&task).await.assert_status(200);
    assert!(page.main().contains("This comment was deleted.") && page.main().contains("Blue"));
    assert!(!page.main().contains("colours"));
    for gone in [path(&reply), path(&nested)] {
        ada.delete(&gone).await.assert_status(200);
    }
    let threads = mia.get(&format!("{task}/comments")).await.json();
    assert_eq!(threads["data"], json!([]));
}

#[tokio::test]
async fn who_is_mentioned_and_who_is_answered_is_told_once() {
    let (app, ada, brian) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let task = task(&ada).await;
    let before = mails(&app).await;
    let mention = json!({"body": "See this, @Mia", "mentions": [mia.user]});
    let comment = ada.post(&format!("{task}/comments"), mention).await.assert_status(201).json();
    assert_eq!((told(&mia).await, told(&ada).await), (vec![json!("mention")], vec![]));
    assert_eq!(mails(&app).await, before + 1);
    let again = json!({"body": "See this now, @Mia", "mentions": [mia.user]});
    let changed = ada.put(&path(&comment), 1, again).await.assert_status(200).json();
    assert_eq!((&changed["mentioned"], told(&mia).await.len()), (&json!(["Mia"]), 1));
    let reply = json!({"body": "Seen, @Ada", "mentions": [ada.user]});
    mia.post(&format!("{}/replies", path(&comment)), reply).await.assert_status(201);
    assert_eq!(told(&ada).await, ["mention"]);
    mia.post(&format!("{}/replies", path(&comment)), json!({"body": "Done"})).await.assert_status(201);
    assert_eq!(told(&ada).await, ["reply", "mention"]);
    let page = ada.open("notifications").await.assert_status(200);
    assert!(page.main().contains("Mia replied to you on “Sketches”"));
    ada.post("notifications/read", json!({})).await.assert_status(200);
    let read = ada.get("notifications").await.json();
    assert!(read["data"].as_array().expect("rows").iter().all(|one| one["read_at"].is_string()));
    let foreign = json!({"body": "Hello", "mentions": [brian.user]});
    let refused = ada.post(&format!("{task}/comments"), foreign).await.assert_status(422);
    assert_eq!(refused.problem_at("mentions").as_deref(), Some("assignee-unknown"));
}

#[tokio::test]
async fn people_change_their_own_and_managers_delete_others() {
    let (app, ada, brian) = two_organizations().await;
    let (mia, max) =
        (app.colleague(&ada, "Mia", Role::Member).await, app.colleague(&ada, "Max", Role::Member).await);
    let vera = app.colleague(&ada, "Vera", Role::Viewer).await;
    let task = task(&ada).await;
    let comment = write(&mia, &task, "Mine").await;
    for other in [&max, &ada] {
        other.put(&path(&comment), 1, json!({"body": "Theirs"})).await.assert_status(403);
    }
    max.delete(&path(&comment)).await.assert_status(403);
    vera.post(&format!("{task}/comments"), json!({"body": "Hi"})).await.assert_status(403);
    mia.put(&path(&comment), 7, json!({"body": "Late"})).await.assert_status(412);
    mia.put(&path(&comment), 1, json!({"body": " "})).await.assert_status(422);
    brian.get(&path(&comment)).await.assert_status(404);
    brian.post(&format!("{}/replies", path(&comment)), json!({"body": "Hi"})).await.assert_status(404);
    brian.get(&format!("{task}/comments")).await.assert_status(404);
    brian.post(&format!("{task}/comments"), json!({"body": "Hi"})).await.assert_status(404);
    ada.delete(&path(&comment)).await.assert_status(200);
    ada.get(&path(&comment)).await.assert_status(404);
}

#[tokio::test]
async fn comments_are_written_by_forms() {
    let (_, ada, _) = two_organizations().await;
    let project = ada.post("projects", json!({"name": "Website"})).await.id();
    let at = format!("projects/{project}");
    let refused = ada.submit(&format!("{at}/comments"), &[("body", " ")]).await.assert_status(422);
    assert!(refused.text.contains("id=\"body-error\""));
    let saved = ada.submit(&format!("{at}/comments"), &[("body", "<b>Plain</b> _words_")]).await;
    assert!(saved.assert_status(303).location().contains("#comment-"));
    let page = ada.open(&at).await.assert_status(200);
    assert!(page.main().contains("&lt;b&gt;Plain&lt;/b&gt; <em>words</em>"));
    let list = ada.get(&format!("{at}/comments")).await.json();
    let path = path(&list["data"][0]["comment"]);
    ada.open(&format!("{path}/edit")).await.assert_status(200);
    ada.submit(&format!("{path}/edit"), &[("version", "1"), ("body", "Better")]).await.assert_status(303);
    let stale = ada.submit(&format!("{path}/edit"), &[("version", "1"), ("body", "Worse")]).await;
    stale.assert_status(412);
    ada.submit(&format!("{path}/replies"), &[("body", "And more")]).await.assert_status(303);
    ada.open(&format!("{path}/delete")).await.assert_status(200);
    ada.submit(&format!("{path}/delete"), &[]).await.assert_status(303);
    assert!(ada.open(&at).await.main().contains("And more"));
}
