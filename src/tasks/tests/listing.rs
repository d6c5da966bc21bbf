//! Filters, orders and pages of the list.

use queries::types::Role;
use serde_json::json;

use super::{id, names, project, task, task_with};
use crate::testing::two_organizations;

#[tokio::test]
async fn lists_sort_by_meaning_and_filter() {
    let (app, ada, _) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let (website, archive) = (project(&ada, "Website").await, project(&ada, "Archive").await);
    for (name, more) in [
        ("low", json!({"priority": "low", "due_on": "2026-03-01"})),
        ("high", json!({"priority": "high", "assignee_id": mia.user})),
        ("urgent", json!({"priority": "urgent", "due_on": "2026-03-02"})),
        ("medium", json!({"assignee_id": ada.user})),
        ("done", json!({"status": "done", "due_on": "2026-03-01"})),
    ] {
        task_with(&ada, &website, name, more).await;
    }
    task(&ada, &archive, "put away").await;
    ada.post(&format!("projects/{archive}/archive"), json!({})).await.assert_status(200);
    assert_eq!(names(&ada, "tasks").await, ["low", "urgent", "high", "medium"]);
    assert_eq!(names(&ada, "tasks?sort=priority").await, ["urgent", "high", "medium", "low"]);
    assert_eq!(names(&ada, "tasks?sort=name&status=all").await, ["done", "high", "low", "medium", "urgent"]);
    assert_eq!(names(&ada, "tasks?assignee=me").await, ["medium"]);
    assert_eq!(names(&mia, "tasks?assignee=me").await, ["high"]);
    assert_eq!(names(&ada, "tasks?assignee=none").await, ["low", "urgent"]);
    assert_eq!(names(&ada, &format!("tasks?assignee={}", mia.user)).await, ["high"]);
    assert_eq!(names(&ada, "tasks?priority=urgent").await, ["urgent"]);
    assert_eq!(names(&ada, "tasks?status=done").await, ["done"]);
    assert_eq!(names(&ada, "tasks?search=WEB").await.len(), 4);
    assert_eq!(names(&ada, &format!("tasks?project={archive}")).await, ["put away"]);
    ada.get("tasks?status=lost").await.assert_status(422);
}

#[tokio::test]
async fn overdue_is_before_today_in_the_organizations_calendar() {
    let (app, ada, _) = two_organizations().await;
    let website = project(&ada, "Website").await;
    task_with(&ada, &website, "by Monday", json!({"due_on": "2026-03-02"})).await;
    task_with(&ada, &website, "finished", json!({"due_on": "2026-03-01", "status": "done"})).await;
    assert_eq!(names(&ada, "tasks?overdue=true&status=all").await, Vec::<String>::new());
    // In Rome it is Tuesday already; the organization is there.
    app.set_time("2026-03-02T23:30:00Z");
    assert_eq!(names(&ada, "tasks?overdue=true&status=all").await, ["by Monday"]);
    let all = ada.get("tasks").await.json();
    assert_eq!(all["data"][0]["overdue"], true);
}

#[tokio::test]
async fn pages_follow_each_other_in_every_order() {
    let (_, ada, _) = two_organizations().await;
    let website = project(&ada, "Website").await;
    for number in 0..53 {
        let (priority, due) = (["low", "urgent"][number % 2], ["2026-03-09", "2026-03-10"].get(number % 3));
        let more = json!({"priority": priority, "due_on": due});
        task_with(&ada, &website, &format!("Task {number:02}"), more).await;
    }
    for sort in ["due", "priority", "name"] {
        let path = format!("tasks?sort={sort}");
        let first = ada.get(&path).await.assert_status(200).json();
        let cursor = first["next_cursor"].as_str().expect("a next page");
        let mut all: Vec<String> = names(&ada, &path).await;
        all.extend(names(&ada, &format!("{path}&after={cursor}")).await);
        assert_eq!(all.len(), 53, "{sort}");
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 53, "{sort}");
    }
}

#[tokio::test]
async fn a_task_tells_its_time_to_who_may_see_it() {
    let (app, ada, _) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let website = project(&ada, "Website").await;
    let sketches = task(&ada, &website, "Sketches").await;
    for (person, seconds) in [(&ada, 600), (&mia, 60)] {
        let entry = json!({"task_id": id(&sketches), "day": "2026-03-02", "seconds": seconds});
        person.post("time-entries", entry).await.assert_status(201);
    }
    assert_eq!(ada.get("tasks").await.json()["data"][0]["seconds"], 660);
    assert_eq!(mia.get("tasks").await.json()["data"][0]["seconds"], 60);
    let refused = ada.delete(&format!("tasks/{}", id(&sketches))).await.assert_status(409);
    assert_eq!(refused.json()["code"], "task-in-use");
}
