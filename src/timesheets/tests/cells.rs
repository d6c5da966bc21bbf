//! Cells: what may be typed over, and what may not.

use axum::http::Method;
use futures_util::future::join_all;
use queries::types::Role;
use serde_json::{Value, json};

use super::{cell, project, sheet, typed};
use crate::testing::{Answer, Colleague, two_organizations};

async fn put(who: &Colleague, body: Value) -> Answer {
    who.request(Method::PUT, &who.api_path("timesheet/cell"), Some(body), &[]).await
}

#[tokio::test]
async fn a_cell_is_filled_changed_and_emptied() {
    let (_, ada, brian) = two_organizations().await;
    let site = project(&ada, "Site").await;
    let saved = put(&ada, typed(&site, "2026-03-03", "1,5")).await.assert_status(200).json();
    let first = cell(&saved, 0, 1).clone();
    assert_eq!((&first["seconds"], &first["editable"]), (&json!(5_400), &json!(true)));
    assert_eq!((&saved["rows"][0]["seconds"], &saved["seconds"]), (&json!(5_400), &json!(5_400)));
    assert_eq!(saved["day_seconds"], json!([0, 5_400, 0, 0, 0, 0, 0]));

    let change = json!({"project_id": site, "day": "2026-03-03", "time": "2h38m17s", "description": "Draft",
        "entry_id": first["entry_id"], "version": first["version"]});
    let changed = put(&ada, change.clone()).await.assert_status(200).json();
    let now = cell(&changed, 0, 1);
    assert_eq!((&now["seconds"], &now["description"]), (&json!(9_497), &json!("Draft")));
    assert_eq!(now["entry_id"], first["entry_id"], "the entry itself was changed");
    let totals = ada.get("time-entries/totals?from=2026-03-02&to=2026-03-08").await.json();
    assert_eq!(totals["seconds"], changed["seconds"], "equal to the other pages");
    // Two windows: the second one's cell is old by now.
    put(&ada, change).await.assert_status(412);

    let empty = json!({"project_id": site, "day": "2026-03-03", "time": "0",
        "entry_id": now["entry_id"], "version": now["version"]});
    let emptied = put(&ada, empty).await.assert_status(200).json();
    assert_eq!(emptied["rows"], json!([]));
    let id = now["entry_id"].as_str().expect("an id");
    ada.post(&format!("time-entries/{id}/restore"), json!({})).await.assert_status(200);
    assert_eq!(sheet(&ada, None).await["seconds"], 9_497, "what was emptied comes back");
    assert_eq!(sheet(&brian, None).await["seconds"], 0);
    brian.get(&format!("timesheet?user={}", ada.user)).await.assert_status(404);
    put(&brian, typed(&site, "2026-03-03", "1")).await.assert_status(422);
}

#[tokio::test]
async fn what_has_clock_times_or_several_entries_is_never_typed_over() {
    let (_, ada, _) = two_organizations().await;
    let site = project(&ada, "Site").await;
    let span = put(&ada, typed(&site, "2026-03-02", "9-10:30")).await.assert_status(200).json();
    let one = cell(&span, 0, 0).clone();
    assert_eq!((&one["seconds"], &one["editable"]), (&json!(5_400), &json!(false)));
    let over = json!({"project_id": site, "day": "2026-03-02", "time": "1",
        "entry_id": one["entry_id"], "version": one["version"]});
    put(&ada, over).await.assert_status(412);

    for _ in 0..2 {
        let entry = json!({"day": "2026-03-03", "seconds": 600, "project_id": site});
        ada.post("time-entries", entry).await.assert_status(201);
    }
    let now = sheet(&ada, None).await;
    let several = cell(&now, 0, 1);
    assert_eq!((&several["seconds"], &several["entries"]), (&json!(1_200), &json!(2)));
    assert_eq!((&several["editable"], &several["entry_id"]), (&json!(false), &Value::Null));
    put(&ada, typed(&site, "2026-03-03", "1")).await.assert_status(412);
    ada.post("timer/start", json!({"project_id": site})).await.assert_status(201);
    put(&ada, typed(&site, "2026-03-02", "1")).await.assert_status(412);
    assert_eq!(sheet(&ada, None).await["seconds"], 5_400 + 1_200, "not a second is lost");
}

#[tokio::test]
async fn of_two_who_fill_an_empty_cell_at_once_one_does() {
    let (_, ada, _) = two_organizations().await;
    let site = project(&ada, "Site").await;
    let attempts = (0..6).map(|_| put(&ada, typed(&site, "2026-03-03", "1")));
    let answers = join_all(attempts).await;
    let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status.as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412, 412, 412, 412, 412]);
}

#[tokio::test]
async fn wrong_cells_say_why_and_change_nothing() {
    let (_, ada, _) = two_organizations().await;
    let site = project(&ada, "Site").await;
    for (time, code) in [("soon", "duration-invalid"), ("25", "duration-too-long"), ("9-9", "range-empty")] {
        let refused = put(&ada, typed(&site, "2026-03-03", time)).await.assert_status(422);
        assert_eq!(refused.problem_at("time").as_deref(), Some(code), "{time}");
    }
    let comment = json!({"project_id": site, "day": "2026-03-03", "time": "", "description": "What of it?"});
    let refused = put(&ada, comment).await.assert_status(422);
    assert_eq!(refused.problem_at("time").as_deref(), Some("timesheet-time-missing"));
    assert_eq!(sheet(&ada, None).await["rows"], json!([]));
}

#[tokio::test]
async fn managers_write_for_others_on_the_record() {
    let (app, ada, _) = two_organizations().await;
    let site = project(&ada, "Site").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let viewer = app.colleague(&ada, "Vera", Role::Viewer).await;
    let mut entry = typed(&site, "2026-03-03", "2");
    entry["user_id"] = json!(grace.user);
    put(&viewer, entry.clone()).await.assert_status(403);
    put(&ada, entry.clone()).await.assert_status(200);
    assert_eq!(sheet(&grace, None).await["seconds"], 7_200);
    assert_eq!(sheet(&viewer, Some(&grace)).await["seconds"], 7_200, "viewers look");
    assert_eq!(sheet(&ada, None).await["seconds"], 0);
    let record = ada.get("audit-events").await.assert_status(200).json();
    let event = &record["data"][0];
    assert_eq!((&event["action"], &event["after"]["seconds"]), (&json!("time_entry.created"), &json!(7_200)));
    assert_eq!(event["after"]["user_id"], json!(grace.user));
    // A member writes for nobody else, and learns of nobody.
    entry["user_id"] = json!(ada.user);
    put(&grace, entry).await.assert_status(403);
    grace.get(&format!("timesheet?user={}", ada.user)).await.assert_status(403);
    let own =
        ada.post("time-entries", json!({"user_id": grace.user, "day": "2026-03-04", "seconds": 60})).await;
    let id = own.assert_status(201).id();
    let moved =
        ada.put(&format!("time-entries/{id}"), 1, json!({"user_id": ada.user})).await.assert_status(422);
    assert_eq!(moved.problem_at("user_id").as_deref(), Some("entry-worker-stays"));
    ada.delete(&format!("time-entries/{id}")).await.assert_status(200);
    let record = ada.get("audit-events").await.json();
    assert_eq!(record["data"][0]["action"], "time_entry.deleted");
}

#[tokio::test]
async fn weeks_are_the_organizations_and_long_days_count_in_full() {
    let (app, ada, _) = two_organizations().await;
    let superuser = app.superuser().await;
    superuser.batch_execute("update organizations set week_start = 7").await.expect("an update");
    let sunday = ada.get("timesheet?week=2026-03-29").await.assert_status(200).json();
    assert_eq!((&sunday["first_day"], &sunday["last_day"]), (&json!("2026-03-29"), &json!("2026-04-04")));
    // In Rome this Sunday has 23 hours: from one to four o'clock are two of them.
    app.set_time("2026-04-01T12:00:00Z");
    let span = json!({"day": "2026-03-29", "time": "1-4"});
    ada.post("time-entries", span).await.assert_status(201);
    let now = ada.get("timesheet?week=2026-03-30").await.json();
    assert_eq!((&now["seconds"], &now["day_seconds"][0]), (&json!(7_200), &json!(7_200)));
}
