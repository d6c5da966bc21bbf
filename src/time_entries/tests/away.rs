//! Time away from the timer, timers that ran on unnoticed, and time between entries.

use serde_json::{Value, json};

use super::pages::flash;
use super::{running, worked};
use crate::testing::{Colleague, TestApp, two_organizations};

/// From 14:00 until now, in UTC, a timer runs that asks after a quarter of an hour.
async fn asked_after_a_quarter() -> (TestApp, Colleague, Colleague) {
    let (app, ada, brian) = two_organizations().await;
    let change = "update organizations set idle_minutes = 15 where id = $1";
    app.superuser().await.execute(change, &[&ada.organization]).await.expect("a change");
    ada.post("timer/start", json!({"description": "Notes"})).await.assert_status(201);
    (app, ada, brian)
}

#[tokio::test]
async fn who_was_away_is_asked_about_exactly_that_time() {
    let (app, ada, brian) = asked_after_a_quarter().await;
    assert!(ada.open("time").await.text.contains("data-idle-minutes=\"15\""));
    app.set_time("2026-03-02T15:00:00Z");
    let question = ada.open("timer/idle?seconds=1200").await.assert_status(200).text;
    assert!(question.contains("No input here since 15:40."), "in Rome's clock: {question}");
    assert!(question.contains("value=\"2026-03-02T14:40:00Z\"") && question.contains("Stop it at 15:40"));
    // Less than the limit is nothing to ask about, and nobody was away before the timer began.
    assert!(ada.open("timer/idle?seconds=899").await.text.trim().is_empty());
    assert!(ada.open("timer/idle?seconds=99999").await.text.contains("value=\"2026-03-02T14:00:00Z\""));
    // Where the organization wants no questions there are none.
    brian.post("timer/start", json!({})).await.assert_status(201);
    app.set_time("2026-03-02T16:00:00Z");
    assert!(!brian.open("time").await.text.contains("timer-idle"));
    assert!(brian.open("timer/idle?seconds=3600").await.text.trim().is_empty());
}

#[tokio::test]
async fn a_paused_timer_waits_and_asks_nothing() {
    let (app, ada, _) = asked_after_a_quarter().await;
    app.set_time("2026-03-02T14:05:00Z");
    ada.post("timer/pause", json!({})).await.assert_status(200);
    app.set_time("2026-03-02T15:00:00Z");
    assert!(ada.open("timer/idle?seconds=3600").await.text.trim().is_empty());
    let refused = ada.post("timer/leave-out", json!({"since": "2026-03-02T14:10:00Z"})).await;
    assert_eq!(refused.assert_status(409).json()["code"], "timer-already-paused");
}

#[tokio::test]
async fn time_that_is_left_out_is_a_break_and_the_timer_runs_on() {
    let (app, ada, brian) = asked_after_a_quarter().await;
    app.set_time("2026-03-02T15:00:00Z");
    let left = ada.post("timer/leave-out", json!({"since": "2026-03-02T14:40:00Z"})).await.assert_status(200);
    assert_eq!((&left.json()["break_seconds"], &left.json()["ended_at"]), (&json!(1_200), &Value::Null));
    app.set_time("2026-03-02T15:30:00Z");
    let stopped = ada.post("timer/stop", json!({})).await.assert_status(200).json();
    assert_eq!(stopped["seconds"], 5_400 - 1_200);
    brian.post("timer/leave-out", json!({"since": "2026-03-02T14:40:00Z"})).await.assert_status(409);
}

#[tokio::test]
async fn what_cannot_be_left_out_changes_nothing() {
    let (app, ada, _) = asked_after_a_quarter().await;
    app.set_time("2026-03-02T15:00:00Z");
    ada.post("timer/leave-out", json!({"since": "2026-03-02T14:40:00Z"})).await.assert_status(200);
    app.set_time("2026-03-02T15:10:00Z");
    for (since, problem) in [
        ("2026-03-02T13:59:59Z", "stop-before-start"),
        ("2026-03-02T14:50:00Z", "stop-before-break"),
        ("2026-03-02T15:10:01Z", "time-in-future"),
    ] {
        let refused = ada.post("timer/leave-out", json!({"since": since})).await.assert_status(422);
        assert_eq!(refused.problem_at("since").as_deref(), Some(problem));
    }
    assert_eq!(running(&ada).await["break_seconds"], 1_200);
}

#[tokio::test]
async fn the_page_answers_the_question() {
    let (app, ada, _) = asked_after_a_quarter().await;
    app.set_time("2026-03-02T15:00:00Z");
    let left = ada.submit("timer/leave-out", &[("since", "2026-03-02T14:40:00Z")]).await.assert_status(303);
    assert_eq!(flash(&left)["key"], "flash-timer-left-out");
    app.set_time("2026-03-02T15:20:00Z");
    ada.submit("timer/stop", &[("at", "2026-03-02T15:10:00Z")]).await.assert_status(303);
    let entry = &ada.get("time-entries").await.json()["data"][0];
    assert_eq!((&entry["seconds"], &entry["break_seconds"]), (&json!(4_200 - 1_200), &json!(1_200)));
}

#[tokio::test]
async fn a_timer_that_ran_too_long_is_trimmed_with_one_click() {
    let (app, ada, brian) = two_organizations().await;
    ada.post("timer/start", json!({"description": "Forgotten"})).await.assert_status(201);
    app.set_time("2026-03-02T14:30:00Z");
    ada.post("timer/pause", json!({})).await.assert_status(200);
    app.set_time("2026-03-02T14:40:00Z");
    ada.post("timer/resume", json!({})).await.assert_status(200);
    app.set_time("2026-03-03T09:00:00Z");
    let entry = ada.post("timer/stop", json!({})).await.assert_status(200).json();
    let (id, version) = (entry["id"].as_str().expect("an id"), entry["version"].to_string());
    let page = ada.open("time").await.text;
    assert!(
        page.contains("This timer ran for more than 8 hours. Is that right?")
            && page.contains("Trim it to 8 hours")
    );
    let path = format!("time-entries/{id}/trim");
    brian.submit(&path, &[("version", &version)]).await.assert_status(404);
    ada.submit(&path, &[("version", "1")]).await.assert_status(412);
    ada.submit(&path, &[("version", &version)]).await.assert_status(303);
    let entry = ada.get(&format!("time-entries/{id}")).await.json();
    assert_eq!((&entry["seconds"], &entry["break_seconds"]), (&json!(28_800), &json!(600)));
    assert_eq!(entry["ended_at"], "2026-03-02T22:10:00Z");
    // There is nothing more to trim, and no more to say.
    ada.submit(&path, &[("version", &entry["version"].to_string())]).await.assert_status(409);
    assert!(!ada.open("time").await.text.contains("ran for more than"));
}

#[tokio::test]
async fn long_entries_that_somebody_typed_are_meant() {
    let (_, ada, _) = two_organizations().await;
    worked(&ada, "2026-03-02", 12 * 3600).await;
    assert!(!ada.open("time").await.text.contains("ran for more than"));
}

#[tokio::test]
async fn time_between_entries_can_be_filled_with_one_click() {
    let (app, ada, _) = two_organizations().await;
    app.set_time("2026-03-02T20:00:00Z");
    for (from, to) in [("08:00", "09:00"), ("09:30", "11:00"), ("11:05", "12:00")] {
        let span = json!({"started_at": format!("2026-03-02T{from}:00Z"), "ended_at": format!("2026-03-02T{to}:00Z")});
        ada.post("time-entries", span).await.assert_status(201);
    }
    let page = ada.open("time").await.text;
    assert!(page.contains("Add time for 10:00 – 10:30"), "in Rome's clock: {page}");
    assert_eq!(page.matches("Add time for").count(), 1, "five minutes are no gap");
    let form = ada.open("time-entries/new?day=2026-03-02&time=10:00:00-10:30:00").await.text;
    assert!(form.contains("value=\"10:00:00-10:30:00\""));
    let fields = [("day", "2026-03-02"), ("time", "10:00:00-10:30:00")];
    ada.submit("time-entries/new", &fields).await.assert_status(303);
    assert!(!ada.open("time").await.text.contains("Add time for"));
}
