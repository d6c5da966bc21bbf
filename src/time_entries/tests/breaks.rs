//! Pauses of the timer, and breaks of what is finished.

use serde_json::{Value, json};

use super::{project_with, running};
use crate::testing::{Colleague, two_organizations};

async fn total(who: &Colleague) -> Value {
    who.get("time-entries/totals?from=2026-03-01&to=2026-03-31").await.assert_status(200).json()
}

#[tokio::test]
async fn a_break_counts_nothing_anywhere() {
    let (app, ada, brian) = two_organizations().await;
    let site = project_with(&app, &ada, "Site", true, Some(36_000)).await;
    ada.post("timer/start", json!({"project_id": site})).await.assert_status(201);
    brian.post("timer/pause", json!({})).await.assert_status(409);
    app.set_time("2026-03-02T14:30:00Z");
    let paused = ada.post("timer/pause", json!({})).await.assert_status(200).json();
    assert_eq!((&paused["paused_at"], &paused["break_seconds"]), (&json!("2026-03-02T14:30:00Z"), &json!(0)));
    ada.post("timer/pause", json!({})).await.assert_status(409);
    app.set_time("2026-03-02T14:40:07.9Z");
    let week = ada.open("time").await;
    assert!(week.text.contains("data-paused") && !week.text.contains("data-ticking-since"), "{}", week.text);
    assert!(week.main().contains("0:30:00"), "what was counted until the break");
    let resumed = ada.post("timer/resume", json!({})).await.assert_status(200).json();
    assert_eq!((&resumed["paused_at"], &resumed["break_seconds"]), (&Value::Null, &json!(607)));
    ada.post("timer/resume", json!({})).await.assert_status(409);
    app.set_time("2026-03-02T15:00:00Z");
    for early in ["2026-03-02T14:20:00Z", "2026-03-02T14:35:00Z"] {
        let refused = ada.post("timer/stop", json!({"at": early})).await.assert_status(422);
        assert_eq!(refused.problem_at("at").as_deref(), Some("stop-before-break"));
    }
    let stopped = ada.post("timer/stop", json!({})).await.assert_status(200).json();
    assert_eq!((&stopped["seconds"], &stopped["break_seconds"]), (&json!(3_600 - 607), &json!(607)));
    let totals = total(&ada).await;
    assert_eq!(totals["seconds"], 3_600 - 607);
    assert_eq!(totals["amount"], 29_930, "2,993 seconds at 360.00 an hour");
    let week = ada.get("timesheet?week=2026-03-02").await.assert_status(200).json();
    assert!(week.to_string().contains("2993"), "{week}");
    assert!(ada.open("time").await.main().contains("Break 0:10:07"));
}

#[tokio::test]
async fn a_timer_that_is_stopped_in_a_break_ends_with_its_beginning() {
    let (app, ada, _) = two_organizations().await;
    let id = ada.post("timer/start", json!({})).await.assert_status(201).json()["started"]["id"].clone();
    app.set_time("2026-03-02T14:30:00Z");
    ada.post("timer/pause", json!({})).await.assert_status(200);
    app.set_time("2026-03-02T18:00:00Z");
    let switched = ada.post("timer/start", json!({"description": "Else"})).await.assert_status(201).json();
    let stopped = &switched["stopped"];
    assert_eq!((&stopped["ended_at"], &stopped["seconds"]), (&json!("2026-03-02T14:30:00Z"), &json!(1_800)));
    // Taken back, it is in its break as before.
    let path = format!("time-entries/{}/undo-stop", id.as_str().expect("an id"));
    ada.post(&path, json!({})).await.assert_status(200);
    assert_eq!(running(&ada).await["paused_at"], "2026-03-02T14:30:00Z");
    app.set_time("2026-03-02T18:10:00Z");
    ada.post("timer/resume", json!({})).await.assert_status(200);
    assert_eq!(running(&ada).await["break_seconds"], 3 * 3600 + 40 * 60);
}

#[tokio::test]
async fn breaks_of_finished_entries_are_edited() {
    let (_, ada, _) = two_organizations().await;
    let day = json!({"day": "2026-03-02", "time": "9-13", "break_seconds": 1800});
    let entry = ada.post("time-entries", day).await.assert_status(201).json();
    assert_eq!(entry["seconds"], 3 * 3600 + 1800);
    let path = format!("time-entries/{}", entry["id"].as_str().expect("an id"));
    // A length keeps the start and the breaks.
    let longer = ada.put(&path, 1, json!({"seconds": 4 * 3600})).await.assert_status(200).json();
    assert_eq!((&longer["seconds"], &longer["break_seconds"]), (&json!(4 * 3600), &json!(1_800)));
    let none = ada.put(&path, 2, json!({"break_seconds": 0})).await.assert_status(200).json();
    assert_eq!(none["seconds"], 4 * 3600 + 1800);
    for wrong in [-1, 4 * 3600 + 1800] {
        let refused = ada.put(&path, 3, json!({"break_seconds": wrong})).await.assert_status(422);
        assert_eq!(refused.problem_at("break_seconds").as_deref(), Some("break-too-long"), "{wrong}");
    }
    let fields = [("version", "3"), ("description", ""), ("breaks", "0:45"), ("duration", "4:30:00")];
    ada.submit(&format!("{path}/edit"), &fields).await.assert_status(303);
    let edited = ada.get(&path).await.json();
    assert_eq!((&edited["seconds"], &edited["break_seconds"]), (&json!(4 * 3600 - 900), &json!(2_700)));
    let copy = ada.post(&format!("{path}/duplicate"), json!({"day": "2026-03-01"})).await.assert_status(201);
    assert_eq!(copy.json()["seconds"], 4 * 3600 - 900);
    let no_times = json!({"day": "2026-03-02", "seconds": 60, "break_seconds": 10});
    let refused = ada.post("time-entries", no_times).await.assert_status(422);
    assert_eq!(refused.problem_at("break_seconds").as_deref(), Some("break-needs-times"));
}

#[tokio::test]
async fn a_running_timer_keeps_room_for_its_breaks() {
    let (app, ada, _) = two_organizations().await;
    let id = ada.post("timer/start", json!({})).await.assert_status(201).json()["started"]["id"].clone();
    let path = format!("time-entries/{}", id.as_str().expect("an id"));
    app.set_time("2026-03-02T14:30:00Z");
    ada.submit("timer/pause", &[]).await.assert_status(303);
    app.set_time("2026-03-02T14:50:00Z");
    ada.submit("timer/resume", &[]).await.assert_status(303);
    let late = ada.put(&path, 3, json!({"started_at": "2026-03-02T14:31:00Z"})).await.assert_status(422);
    assert_eq!(late.problem_at("started_at").as_deref(), Some("start-in-break"));
    ada.put(&path, 3, json!({"started_at": "2026-03-02T13:50:00Z"})).await.assert_status(200);
    app.set_time("2026-03-02T15:00:00Z");
    let line = ada.open("time").await;
    assert!(line.text.contains("data-ticking-since=\"2026-03-02T14:10:00Z\""), "{}", line.text);
    assert_eq!(ada.post("timer/stop", json!({})).await.json()["seconds"], 50 * 60);
}
