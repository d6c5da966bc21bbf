//! Places in the columns of the board.

use serde_json::{Value, json};

use super::{id, project, task};
use crate::testing::{Colleague, TestApp, two_organizations};

/// Moves a task after another, or to the top of the column.
async fn put(of: &Colleague, moved: &Value, status: &str, after: Option<&Value>) {
    let body = json!({"status": status, "after_id": after.map(id)});
    of.post(&format!("tasks/{}/move", id(moved)), body).await.assert_status(200);
}

/// Names in a column, from the top.
async fn column(app: &TestApp, status: &str) -> Vec<String> {
    let rows = app
        .superuser()
        .await
        .query("select name from tasks where status::text = $1 order by position, id", &[&status])
        .await
        .expect("rows");
    rows.iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn tasks_go_where_they_are_put() {
    let (app, ada, _) = two_organizations().await;
    let website = project(&ada, "Website").await;
    let mut tasks = Vec::new();
    for (second, name) in ["one", "two", "three"].into_iter().enumerate() {
        app.set_time(&format!("2026-03-02T14:00:0{second}Z"));
        tasks.push(task(&ada, &website, name).await);
    }
    let [one, two, three] = &tasks[..] else { panic!("three tasks") };
    assert_eq!(column(&app, "todo").await, ["three", "two", "one"]);
    put(&ada, three, "todo", Some(two)).await;
    assert_eq!(column(&app, "todo").await, ["two", "three", "one"]);
    put(&ada, two, "todo", Some(one)).await;
    assert_eq!(column(&app, "todo").await, ["three", "one", "two"]);
    put(&ada, one, "done", None).await;
    app.set_time("2026-03-02T15:00:00Z");
    put(&ada, two, "done", None).await;
    assert_eq!(column(&app, "done").await, ["two", "one"]);
    put(&ada, three, "done", Some(two)).await;
    assert_eq!(column(&app, "done").await, ["two", "three", "one"]);
    let wrong = json!({"status": "todo", "after_id": id(two)});
    let refused = ada.post(&format!("tasks/{}/move", id(one)), wrong).await.assert_status(422);
    assert_eq!(refused.problem_at("after_id").as_deref(), Some("task-not-in-column"));
}

#[tokio::test]
async fn there_is_always_room_between_two_tasks() {
    let (app, ada, _) = two_organizations().await;
    let website = project(&ada, "Website").await;
    let (above, below) = (task(&ada, &website, "above").await, task(&ada, &website, "below").await);
    // Neighbours without a place between them.
    let superuser = app.superuser().await;
    for (name, place) in [("above", 7_i64), ("below", 8)] {
        let placed = "update tasks set position = $1 where name = $2";
        superuser.execute(placed, &[&place, &name]).await.expect("a place");
    }
    let between = task(&ada, &website, "between").await;
    put(&ada, &between, "todo", Some(&above)).await;
    assert_eq!(column(&app, "todo").await, ["above", "between", "below"]);
    put(&ada, &between, "todo", Some(&below)).await;
    assert_eq!(column(&app, "todo").await, ["above", "below", "between"]);
}
