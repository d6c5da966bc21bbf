//! The timer line.

use serde_json::json;

use super::super::{archive, project, project_with, running};
use super::{assert_fragment, assert_page, flash, hx_open, hx_submit};
use crate::testing::two_organizations;

#[tokio::test]
async fn the_line_starts_changes_and_stops() {
    let (app, ada, _) = two_organizations().await;
    let started = hx_submit(&ada, "timer/start", &[("description", " Draft "), ("new_tag", "deep")]).await;
    assert_fragment(&started);
    assert!(started.text.contains("data-description=\"Draft\""), "{}", started.text);
    assert!(!started.text.contains("autofocus"), "the focus stays where it is");
    assert_eq!(running(&ada).await["tags"], json!(["deep"]));

    app.set_time("2026-03-02T14:30:00Z");
    assert_fragment(&hx_submit(&ada, "timer/edit", &[("started_at", "-20m")]).await);
    assert_eq!(running(&ada).await["started_at"], "2026-03-02T14:10:00Z");
    assert_fragment(&hx_submit(&ada, "timer/edit", &[("started_at", "15:05")]).await);
    let entry = running(&ada).await;
    assert_eq!((&entry["started_at"], &entry["tags"]), (&json!("2026-03-02T14:05:00Z"), &json!(["deep"])));
    hx_submit(&ada, "timer/edit", &[("description", "Design"), ("billable", "true")])
        .await
        .assert_status(200);
    let entry = running(&ada).await;
    assert_eq!((&entry["description"], &entry["tags"]), (&json!("Design"), &json!([])), "the form says all");

    let stopped = hx_submit(&ada, "timer/stop", &[("at", "-5m")]).await;
    assert_fragment(&stopped);
    assert!(stopped.text.contains("/timer/start\""));
    let entry = ada.get("time-entries").await.json()["data"][0].clone();
    assert_eq!((&entry["seconds"], &entry["description"]), (&json!(20 * 60), &json!("Design")));
}

#[tokio::test]
async fn without_scripts_every_form_leads_back_to_the_week() {
    let (_, ada, _) = two_organizations().await;
    let week = ada.page_path("time");
    for (path, fields) in [
        ("timer/start", vec![("description", "Draft")]),
        ("timer/edit", vec![("started_at", "-20m")]),
        ("timer/stop", vec![("description", "Final"), ("billable", "true")]),
        ("timer/start", vec![]),
        ("timer/discard", vec![]),
    ] {
        assert_eq!(ada.submit(path, &fields).await.assert_status(303).location(), week, "{path}");
    }
    let entries = ada.get("time-entries").await.json()["data"].clone();
    assert_eq!(entries.as_array().map(Vec::len), Some(1));
    assert_eq!((&entries[0]["description"], &entries[0]["seconds"]), (&json!("Final"), &json!(1200)));
}

#[tokio::test]
async fn a_switch_is_told_and_taken_back() {
    let (app, ada, _) = two_organizations().await;
    ada.submit("timer/start", &[("description", "First")]).await.assert_status(303);
    let first = running(&ada).await["id"].as_str().expect("an id").to_owned();
    app.set_time("2026-03-02T15:00:00Z");
    let switched = hx_submit(&ada, "timer/start", &[("description", "Second")]).await;
    assert_fragment(&switched);
    let undo = ada.page_path(&format!("time-entries/{first}/undo-stop"));
    assert!(switched.text.contains(&format!("action=\"{undo}\"")), "{}", switched.text);
    assert!(switched.text.contains("hx-swap-oob"), "the notice stands beside the line");
    assert_fragment(&hx_submit(&ada, &format!("time-entries/{first}/undo-stop"), &[]).await);
    assert_eq!(running(&ada).await["id"], first);

    let switched = ada.submit("timer/start", &[("description", "Second")]).await.assert_status(303);
    assert_eq!(flash(&switched), json!({"key": "flash-timer-switched", "undo": undo}));
    ada.submit_path(&undo, &[]).await.assert_status(303);
    assert_eq!(running(&ada).await["id"], first);

    let discarded = ada.submit("timer/discard", &[]).await;
    let undo = flash(&discarded)["undo"].as_str().expect("an undo").to_owned();
    assert_eq!(running(&ada).await, json!(null));
    ada.submit_path(&undo, &[]).await.assert_status(303);
    assert_eq!(running(&ada).await["id"], first);
}

#[tokio::test]
async fn a_rejected_start_keeps_what_was_typed() {
    let (app, ada, _) = two_organizations().await;
    let (old, long) = (project(&app, &ada, "Old site").await, "x".repeat(2001));
    archive(&app, &old).await;
    let fields =
        [("description", "Draft"), ("project_id", &*old), ("tags", "deep"), ("billable_default", "true")];
    let line = hx_submit(&ada, "timer/start", &fields).await.assert_status(422);
    for kept in ["value=\"Draft\"", "Old site", "value=\"deep\" checked", "This project is archived"] {
        assert!(line.text.contains(kept), "{kept}: {}", line.text);
    }
    assert!(!line.text.contains("name=\"billable\" value=\"true\" checked"), "unticked stays so");
    let page = ada.submit("timer/start", &[("description", &*long)]).await;
    assert_page(&page, 422);
    assert!(page.text.contains(&format!("value=\"{long}\"")) && page.main().contains("At most 2000"));
    let named = [("project_id", "new"), ("project_name", "Old site"), ("description", "Draft")];
    let line = hx_submit(&ada, "timer/start", &named).await.assert_status(422);
    assert!(line.text.contains("value=\"new\" checked") && line.text.contains("id=\"timer-name-error\""));
    assert_eq!(running(&ada).await, json!(null));
}

#[tokio::test]
async fn wrong_times_stay_in_their_open_panel() {
    let (_, ada, _) = two_organizations().await;
    hx_submit(&ada, "timer/start", &[("description", "Draft")]).await.assert_status(200);
    for (path, field, text, problem) in [
        ("timer/edit", "started_at", "soonish", "This is not a time of day"),
        ("timer/edit", "started_at", "-x", "This is not a time"),
        ("timer/stop", "at", "14:59", "The timer had not started yet"),
        ("timer/stop", "at", "-x", "This is not a time"),
    ] {
        let line = hx_submit(&ada, path, &[(field, text)]).await.assert_status(422);
        let input = format!("id=\"timer-{field}\" name=\"{field}\" value=\"{text}\"");
        assert!(line.text.contains(&input) && line.text.contains(problem), "{text}: {}", line.text);
        assert!(line.text.contains("data-menu open") && line.text.contains("value=\"Draft\""), "{text}");
        assert!(line.text.contains(&format!("aria-describedby=\"timer-{field}-error\"")), "{text}");
        assert_page(&ada.submit(path, &[(field, text)]).await, 422);
    }
    assert_eq!(running(&ada).await["started_at"], "2026-03-02T14:00:00Z");
}

#[tokio::test]
async fn the_project_decides_what_is_billable_until_the_person_does() {
    let (app, ada, _) = two_organizations().await;
    let free = project_with(&app, &ada, "Internal", false, None).await;
    for (default, ticked, billable) in [
        (Some("true"), true, false),
        (Some("true"), false, false),
        (Some("decided"), true, true),
        (Some("decided"), false, false),
        (None, true, true),
        (None, false, false),
    ] {
        let mut fields = vec![("project_id", &*free)];
        fields.extend(default.map(|default| ("billable_default", default)));
        fields.extend(ticked.then_some(("billable", "true")));
        hx_submit(&ada, "timer/start", &fields).await.assert_status(200);
        assert_eq!(running(&ada).await["billable"], billable, "{default:?} {ticked}");
    }
    hx_submit(&ada, "timer/start", &[("billable_default", "true")]).await.assert_status(200);
    assert_eq!(running(&ada).await["billable"], false, "unticked without a project");
}

#[tokio::test]
async fn something_else_can_be_started_while_the_timer_runs() {
    let (_, ada, _) = two_organizations().await;
    let idle = hx_open(&ada, "timer").await.assert_status(200);
    assert!(!idle.text.contains("data-other") && !idle.text.contains("autofocus"));
    hx_submit(&ada, "timer/start", &[("description", "Draft")]).await.assert_status(200);
    let other = hx_open(&ada, "timer?new=true").await.assert_status(200);
    assert!(other.text.contains("data-other") && other.text.contains("autofocus"), "{}", other.text);
    assert!(other.text.contains("Back to the running timer") && !other.text.contains("Draft"));
    assert!(hx_open(&ada, "timer").await.text.contains("data-description=\"Draft\""));
    let page = ada.open("time?new=true").await.assert_status(200);
    assert!(page.text.contains("data-other") && page.main().contains("Draft"));
}

#[tokio::test]
async fn suggestions_are_options() {
    let (app, ada, _) = two_organizations().await;
    let site = project(&app, &ada, "Website").await;
    hx_submit(&ada, "timer/start", &[("description", "<Draft>"), ("project_id", &site)])
        .await
        .assert_status(200);
    let found = hx_open(&ada, "time/suggestions?q=draf").await.assert_status(200);
    assert_eq!(found.text.matches("role=\"option\"").count(), 1);
    assert!(
        found.text.contains(&format!("data-project=\"{site}\"")) && found.text.contains("&#60;Draft&#62;")
    );
    assert_eq!(hx_open(&ada, "time/suggestions?q=nothing").await.text.trim(), "");
}
