//! Focus sessions through the router, on a real PostgreSQL, with the service's clock moved on.

use queries::types::{FocusPhase, Role};
use serde_json::{Value, json};

use super::summary::next;
use crate::testing::{Colleague, TestApp, two_organizations};

async fn start(person: &Colleague, phase: &str) -> Value {
    person.post("focus-sessions", json!({"phase": phase})).await.assert_status(201).json()
}

async fn summary(person: &Colleague) -> Value {
    person.get("focus-sessions/summary").await.assert_status(200).json()
}

fn path(session: &Value, rest: &str) -> String {
    format!("focus-sessions/{}/{rest}", session["id"].as_str().expect("an id"))
}

/// A session that runs to its end, and the break after it.
async fn round(app: &TestApp, person: &Colleague, phase: &str, minutes: i64) {
    start(person, phase).await;
    app.pass(minutes * 60);
}

#[tokio::test]
async fn a_cycle_has_breaks_and_after_four_sessions_a_long_one() {
    let (app, ada, _) = two_organizations().await;
    app.set_time("2026-03-04T08:00:00Z");
    assert_eq!(summary(&ada).await["next"], "focus");
    for _ in 0..3 {
        round(&app, &ada, "focus", 25).await;
        assert_eq!(summary(&ada).await["next"], "short_break");
        round(&app, &ada, "short_break", 5).await;
        assert_eq!(summary(&ada).await["next"], "focus");
    }
    round(&app, &ada, "focus", 40).await;
    assert_eq!(summary(&ada).await["next"], "long_break");
    round(&app, &ada, "long_break", 15).await;
    let sums = summary(&ada).await;
    assert_eq!((&sums["next"], &sums["done"]), (&json!("focus"), &json!(0)));
    let expected = json!({"sessions": 4, "seconds": 4 * 25 * 60, "interruptions": 0});
    assert_eq!((&sums["today"], &sums["week"]), (&expected, &expected));
}

#[tokio::test]
async fn interruptions_are_counted_while_a_session_runs() {
    let (app, ada, brian) = two_organizations().await;
    app.set_time("2026-03-04T08:00:00Z");
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let session = start(&ada, "focus").await;
    for stranger in [&mia, &brian] {
        stranger.post(&path(&session, "interrupt"), json!({})).await.assert_status(404);
        stranger.post(&path(&session, "stop"), json!({})).await.assert_status(404);
    }
    for count in 1..=2 {
        let interrupted = ada.post(&path(&session, "interrupt"), json!({})).await.assert_status(200).json();
        assert_eq!(interrupted["interruptions"], count);
    }
    app.pass(600);
    let stopped = ada.post(&path(&session, "stop"), json!({})).await.assert_status(200).json();
    assert_eq!((&stopped["seconds"], &stopped["ended_at"]), (&json!(600), &json!("2026-03-04T08:10:00Z")));
    let again = ada.post(&path(&session, "stop"), json!({})).await.assert_status(200).json();
    assert_eq!(again, stopped);
    ada.post(&path(&session, "interrupt"), json!({})).await.assert_status(409);
    let rest = start(&ada, "short_break").await;
    ada.post(&path(&rest, "interrupt"), json!({})).await.assert_status(409);
    // What was broken off counts its time, but is no session that was done.
    let sums = summary(&ada).await;
    assert_eq!(sums["today"], json!({"sessions": 0, "seconds": 600, "interruptions": 2}));
    assert_eq!(summary(&mia).await["today"]["seconds"], 0);
    assert_eq!(mia.get("focus-sessions").await.json()["data"], json!([]));
    let vera = app.colleague(&ada, "Vera", Role::Viewer).await;
    vera.post("focus-sessions", json!({"phase": "focus"})).await.assert_status(403);
}

#[tokio::test]
async fn a_session_is_bound_to_the_entry_that_runs() {
    let (app, ada, _) = two_organizations().await;
    app.set_time("2026-03-04T08:00:00Z");
    assert_eq!(start(&ada, "focus").await["time_entry_id"], json!(null));
    let entry = ada.post("timer/start", json!({"description": "Engine"})).await.assert_status(201).json();
    let session = start(&ada, "focus").await;
    assert_eq!(session["time_entry_id"], entry["started"]["id"]);
    assert_eq!(session["description"], "Engine");
    let page = ada.open("focus").await.assert_status(200);
    assert!(page.main().contains("Engine") && page.main().contains("0:25:00"));
    assert_eq!(start(&ada, "short_break").await["time_entry_id"], json!(null));
    let list = ada.get("focus-sessions").await.assert_status(200).json();
    let ended: Vec<bool> =
        list["data"].as_array().expect("rows").iter().map(|row| row["ended_at"].is_string()).collect();
    assert_eq!(ended, [false, true, true]);
}

#[tokio::test]
async fn people_choose_their_cycle_by_a_form_that_keeps_what_was_typed() {
    let (app, ada, _) = two_organizations().await;
    app.set_time("2026-03-04T08:00:00Z");
    let typed = [
        ("focus_minutes", "50"),
        ("short_break_minutes", "soon"),
        ("long_break_minutes", "20"),
        ("cycles", "2"),
    ];
    let refused = ada.submit("focus/preferences", &typed).await.assert_status(422);
    assert!(
        refused.main().contains("id=\"short_break_minutes-error\"")
            && refused.main().contains("value=\"soon\"")
    );
    assert_eq!(ada.get("focus-preferences").await.assert_status(200).json()["focus_minutes"], 25);
    let form = [
        ("focus_minutes", "50"),
        ("short_break_minutes", "10"),
        ("long_break_minutes", "20"),
        ("cycles", "2"),
        ("sound", "true"),
    ];
    ada.submit("focus/preferences", &form).await.assert_status(303);
    let mut kept = ada.get("focus-preferences").await.json();
    assert_eq!(
        kept,
        json!({"focus_minutes": 50, "short_break_minutes": 10, "long_break_minutes": 20, "cycles": 2, "sound": true, "notice": false})
    );
    assert_eq!(start(&ada, "focus").await["planned_seconds"], 3_000);
    kept["cycles"] = json!(13);
    let refused = ada.put("focus-preferences", 1, kept).await.assert_status(422);
    assert!(refused.problem_at("cycles").is_some());
}

#[tokio::test]
async fn sessions_are_begun_interrupted_and_ended_by_forms() {
    let (_, ada, _) = two_organizations().await;
    ada.submit("focus", &[("phase", "focus")]).await.assert_status(303);
    let id = summary(&ada).await["running"]["id"].as_str().expect("an id").to_owned();
    ada.submit(&format!("focus/{id}/interrupt"), &[]).await.assert_status(303);
    assert!(ada.open("focus").await.main().contains("Interrupted once"));
    ada.submit(&format!("focus/{id}/stop"), &[]).await.assert_status(303);
    assert_eq!(summary(&ada).await["running"], json!(null));
    let nonsense = ada.submit("focus", &[("phase", "sleep")]).await;
    assert!(nonsense.status.is_client_error());
}

#[test]
fn a_long_break_follows_each_full_cycle() {
    use FocusPhase::{Focus, LongBreak, ShortBreak};
    assert_eq!(next(None, 0, 4), Focus);
    assert_eq!(next(Some(Focus), 1, 4), ShortBreak);
    assert_eq!(next(Some(Focus), 4, 4), LongBreak);
    assert_eq!(next(Some(Focus), 1, 1), LongBreak);
    assert_eq!(next(Some(LongBreak), 0, 4), Focus);
    assert_eq!(next(Some(ShortBreak), 3, 4), Focus);
}
