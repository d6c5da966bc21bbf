//! Tasks as pages.

use queries::types::Role;
use serde_json::json;

use super::{id, project, task, task_with};
use crate::testing::two_organizations;

#[tokio::test]
async fn a_task_is_made_and_changed_by_its_form() {
    let (_, ada, brian) = two_organizations().await;
    let website = project(&ada, "Website").await;
    let wrong = [("name", ""), ("estimate_seconds", "soon"), ("due_on", "never"), ("description", "Kept")];
    let page = ada.submit("tasks/new", &wrong).await.assert_status(422).text;
    for field in ["name", "project_id", "estimate_seconds", "due_on"] {
        assert!(page.contains(&format!("id=\"{field}-error\"")), "{field}");
    }
    assert!(page.contains("Kept") && page.contains("value=\"soon\""));
    let fields = [
        ("name", "Sketches"),
        ("project_id", website.as_str()),
        ("estimate_seconds", "2:30"),
        ("due_on", "2026-03-04"),
        ("priority", "high"),
    ];
    let made = ada.submit("tasks/new", &fields).await.assert_status(303);
    let path = made.location().split_once(&format!("{}/", ada.slug)).expect("a path").1.to_owned();
    let shown = ada.open(&path).await.assert_status(200).text;
    assert!(shown.contains("2:30:00") && shown.contains("High"));
    let edited = [("version", "1"), ("name", "Drafts"), ("description", "**Soon** <script>")];
    ada.submit(&format!("{path}/edit"), &edited).await.assert_status(303);
    let shown = ada.open(&path).await.text;
    assert!(shown.contains("<strong>Soon</strong> &lt;script&gt;") && shown.contains("changed the estimate"));
    let stale = ada.submit(&format!("{path}/edit"), &edited).await.assert_status(412);
    assert!(stale.text.contains("changed"));
    brian.open(&path).await.assert_status(404);
}

#[tokio::test]
async fn the_board_moves_cards_and_shows_what_there_is() {
    let (app, ada, _) = two_organizations().await;
    let vera = app.colleague(&ada, "Vera", Role::Viewer).await;
    let website = project(&ada, "Website").await;
    let sketches = task(&ada, &website, "Sketches").await;
    let path = format!("tasks/{}", id(&sketches));
    let moved = ada.submit(&format!("{path}/move?project={website}"), &[("status", "done")]).await;
    assert!(moved.assert_status(303).location().ends_with(&format!("project={website}")));
    let refused = ada.submit(&format!("{path}/move"), &[("status", "cancelled")]).await.assert_status(409);
    assert!(refused.text.contains("A done task is not cancelled."));
    let own = ada.submit(&format!("{path}/move?own_page=true"), &[("status", "review")]).await;
    assert!(own.assert_status(303).location().ends_with(&path));
    for (person, edits) in [(&ada, true), (&vera, false)] {
        let board = person.open("tasks/board").await.assert_status(200);
        assert!(board.main().contains("Sketches"));
        assert_eq!(board.main().contains("data-move"), edits);
    }
    let narrowed = ada.open("tasks/board?assignee=me").await.assert_status(200);
    assert!(!narrowed.main().contains("Sketches"));
}

#[tokio::test]
async fn a_column_of_the_board_is_bounded() {
    let (_, ada, _) = two_organizations().await;
    let website = project(&ada, "Website").await;
    for number in 0..52 {
        task(&ada, &website, &format!("Task {number}")).await;
    }
    let board = ada.open("tasks/board").await.assert_status(200);
    assert_eq!(board.main().matches("data-card=").count(), 50);
    assert!(board.main().contains("2 more"));
}

#[tokio::test]
async fn one_s_own_tasks_stand_by_when_they_are_due() {
    let (_, ada, _) = two_organizations().await;
    let website = project(&ada, "Website").await;
    for (name, due) in
        [("late", "2026-03-01"), ("now", "2026-03-02"), ("soon", "2026-03-08"), ("then", "2026-03-09")]
    {
        task_with(&ada, &website, name, json!({"due_on": due, "assignee_id": ada.user})).await;
    }
    task_with(&ada, &website, "some day", json!({"assignee_id": ada.user})).await;
    task(&ada, &website, "nobody's").await;
    let page = ada.open("tasks/mine").await.assert_status(200);
    let mut rest = page.main();
    for text in [
        "Overdue",
        "late",
        "Due today",
        "now",
        "Due this week",
        "soon",
        "Later",
        "then",
        "Without",
        "some day",
    ] {
        rest = rest.split_once(text).unwrap_or_else(|| panic!("{text} in its place")).1;
    }
    assert!(!page.main().contains("nobody"));
    assert!(ada.open("tasks?assignee=none").await.assert_status(200).main().contains("nobody"));
}

#[tokio::test]
async fn a_deleted_task_comes_back() {
    let (_, ada, _) = two_organizations().await;
    let website = project(&ada, "Website").await;
    let path = format!("tasks/{}", id(&task(&ada, &website, "Sketches").await));
    ada.open(&format!("{path}/delete")).await.assert_status(200);
    ada.submit(&format!("{path}/delete"), &[]).await.assert_status(303);
    ada.open(&path).await.assert_status(404);
    ada.submit(&format!("{path}/restore"), &[]).await.assert_status(303);
    ada.open(&path).await.assert_status(200);
}
