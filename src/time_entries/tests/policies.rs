//! What the organization wants of entries holds on pages, for the timer and in the API.

use futures_util::future::join_all;
use queries::types::Role;
use serde_json::{Value, json};

use super::pages::flash;
use super::project;
use crate::testing::{Colleague, TestApp, two_organizations};

/// Monday's entry from nine to ten, in UTC.
async fn nine_to_ten(who: &Colleague) -> String {
    let span = json!({"started_at": "2026-03-02T09:00:00Z", "ended_at": "2026-03-02T10:00:00Z"});
    who.post("time-entries", span).await.assert_status(201).id()
}

async fn set(app: &TestApp, of: &Colleague, change: &str) {
    let change = format!("update organizations set {change} where id = $1");
    app.superuser().await.execute(&change, &[&of.organization]).await.expect("a change");
}

#[tokio::test]
async fn a_required_project_is_asked_for_everywhere() {
    let (app, ada, brian) = two_organizations().await;
    let site = project(&app, &ada, "Site").await;
    let before = nine_to_ten(&ada).await;
    set(&app, &ada, "require_project = true").await;
    let refused = ada.post("timer/start", json!({"description": "Draft"})).await.assert_status(422);
    assert_eq!(refused.problem_at("project_id").as_deref(), Some("project-required"));
    let entry = json!({"day": "2026-03-02", "seconds": 60});
    let refused = ada.post("time-entries", entry).await.assert_status(422);
    assert_eq!(refused.problem_at("project_id").as_deref(), Some("project-required"));
    let path = format!("time-entries/{before}");
    ada.put(&path, 1, json!({"description": "Changed"})).await.assert_status(422);
    let page = ada.submit("timer/start", &[("description", "Draft")]).await.assert_status(422).text;
    assert!(
        page.contains("Choose a project: this organization wants one") && page.contains("value=\"Draft\"")
    );
    let page = ada.submit("time-entries/new", &[("day", "2026-03-02"), ("time", "1:30")]).await;
    assert!(page.assert_status(422).text.contains("id=\"new-project_id-error\""));

    ada.put(&path, 1, json!({"project_id": site})).await.assert_status(200);
    ada.post("timer/start", json!({"project_id": site})).await.assert_status(201);
    // The policy is the organization's alone.
    brian.post("timer/start", json!({})).await.assert_status(201);
}

#[tokio::test]
async fn a_timer_that_ran_before_the_policy_still_stops() {
    let (app, ada, _) = two_organizations().await;
    ada.post("timer/start", json!({})).await.assert_status(201);
    set(&app, &ada, "require_project = true, require_description = true, overlap_policy = 'refuse'").await;
    app.set_time("2026-03-02T15:00:00Z");
    ada.post("timer/stop", json!({})).await.assert_status(200);
}

#[tokio::test]
async fn a_required_description_is_asked_for() {
    let (app, ada, _) = two_organizations().await;
    set(&app, &ada, "require_description = true").await;
    let refused = ada.post("timer/start", json!({"description": "  "})).await.assert_status(422);
    assert_eq!(refused.problem_at("description").as_deref(), Some("description-required"));
    let page = ada.submit("timer/start", &[("description", "")]).await.assert_status(422);
    assert!(page.text.contains("id=\"timer-description-error\""));
    ada.post("timer/start", json!({"description": "Draft"})).await.assert_status(201);
}

#[tokio::test]
async fn the_future_can_be_closed() {
    let (app, ada, _) = two_organizations().await;
    // It is Monday, 14:00 UTC.
    let planned = json!({"started_at": "2026-03-02T13:30:00Z", "ended_at": "2026-03-02T14:30:00Z"});
    let id = ada.post("time-entries", planned.clone()).await.assert_status(201).id();
    ada.delete(&format!("time-entries/{id}")).await.assert_status(200);
    set(&app, &ada, "allow_future_entries = false").await;
    let refused = ada.post("time-entries", planned).await.assert_status(422);
    assert_eq!(refused.problem_at("ended_at").as_deref(), Some("time-in-future"));
    let tomorrow = json!({"day": "2026-03-03", "seconds": 60});
    let refused = ada.post("time-entries", tomorrow).await.assert_status(422);
    assert_eq!(refused.problem_at("day").as_deref(), Some("time-in-future"));
    let until_now = json!({"started_at": "2026-03-02T13:00:00Z", "ended_at": "2026-03-02T14:00:00Z"});
    let entry = ada.post("time-entries", until_now).await.assert_status(201).id();
    let moved = ada.put(&format!("time-entries/{entry}"), 1, json!({"day": "2026-03-04"})).await;
    assert_eq!(moved.assert_status(422).problem_at("day").as_deref(), Some("time-in-future"));
    let fields = [("day", "2026-03-02"), ("time", "14:30-16:00")];
    let page = ada.submit("time-entries/new", &fields).await.assert_status(422);
    assert!(page.text.contains("This moment is yet to come."));
}

#[tokio::test]
async fn overlaps_are_refused_on_every_way() {
    let (app, ada, _) = two_organizations().await;
    set(&app, &ada, "overlap_policy = 'refuse'").await;
    let entry = nine_to_ten(&ada).await;
    let refused = ada.post("time-entries", json!({"day": "2026-03-02", "time": "10:30-11:30"})).await;
    // Ada's clock is Rome's: 10:30 is 9:30 in UTC.
    let refused = refused.assert_status(422);
    assert_eq!(refused.problem_at("time").as_deref(), Some("entry-overlaps"));
    assert!(refused.text.contains("This overlaps with the entry from 10:00 to 11:00."), "{}", refused.text);
    let touching = json!({"started_at": "2026-03-02T10:00:00Z", "ended_at": "2026-03-02T11:00:00Z"});
    let next = ada.post("time-entries", touching).await.assert_status(201).id();
    let path = format!("time-entries/{next}");
    let moved = ada.put(&path, 1, json!({"started_at": "2026-03-02T09:59:59Z"})).await.assert_status(422);
    assert_eq!(moved.problem_at("started_at").as_deref(), Some("entry-overlaps"));
    ada.put(&path, 1, json!({"description": "Its words alone"})).await.assert_status(200);
    let early = json!({"started_at": "2026-03-02T09:30:00Z"});
    let refused = ada.post("timer/start", early).await.assert_status(422);
    assert_eq!(refused.problem_at("started_at").as_deref(), Some("entry-overlaps"));
    // A duration is at no particular time.
    ada.post("time-entries", json!({"day": "2026-03-02", "seconds": 3600})).await.assert_status(201);
    // A deleted entry is in nobody's way, until it comes back.
    ada.delete(&format!("time-entries/{entry}")).await.assert_status(200);
    nine_to_ten(&ada).await;
    ada.post(&format!("time-entries/{entry}/restore"), json!({})).await.assert_status(422);
    let page = ada.submit("time-entries/new", &[("day", "2026-03-02"), ("time", "10:15-10:45")]).await;
    assert!(page.assert_status(422).text.contains("id=\"new-time-error\""));
}

#[tokio::test]
async fn a_running_timer_counts_until_now() {
    let (app, ada, _) = two_organizations().await;
    set(&app, &ada, "overlap_policy = 'refuse'").await;
    ada.post("timer/start", json!({"started_at": "2026-03-02T12:00:00Z"})).await.assert_status(201);
    let during = json!({"started_at": "2026-03-02T13:00:00Z", "ended_at": "2026-03-02T13:30:00Z"});
    let refused = ada.post("time-entries", during).await.assert_status(422);
    assert_eq!(refused.problem_at("started_at").as_deref(), Some("entry-overlaps-timer"));
    let later = json!({"started_at": "2026-03-02T15:00:00Z", "ended_at": "2026-03-02T16:00:00Z"});
    ada.post("time-entries", later).await.assert_status(201);
    app.set_time("2026-03-02T17:00:00Z");
    let stopped = ada.post("timer/stop", json!({"at": "2026-03-02T15:30:00Z"})).await.assert_status(422);
    assert_eq!(stopped.problem_at("at").as_deref(), Some("entry-overlaps"));
    ada.post("timer/stop", json!({"at": "2026-03-02T15:00:00Z"})).await.assert_status(200);
}

#[tokio::test]
async fn of_many_overlapping_entries_at_once_one_is_made() {
    let (app, ada, _) = two_organizations().await;
    set(&app, &ada, "overlap_policy = 'refuse'").await;
    let colleague = app.colleague(&ada, "Grace", Role::Member).await;
    let span = json!({"started_at": "2026-03-02T09:00:00Z", "ended_at": "2026-03-02T10:00:00Z"});
    let answers = join_all((0..8).map(|_| ada.post("time-entries", span.clone()))).await;
    let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status.as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 422, 422, 422, 422, 422, 422, 422]);
    // Another person's time is their own.
    colleague.post("time-entries", span).await.assert_status(201);
}

#[tokio::test]
async fn overlaps_are_pointed_out_or_not_minded() {
    let (app, ada, _) = two_organizations().await;
    nine_to_ten(&ada).await;
    let fields = [("day", "2026-03-02"), ("time", "10:30-11:30"), ("description", "Second")];
    let saved = ada.submit("time-entries/new", &fields).await.assert_status(303);
    assert_eq!(flash(&saved)["key"], "flash-time-overlaps");
    let week = ada.open("time").await.assert_status(200).text;
    assert_eq!(week.matches("<span class=\"badge warn\">Overlaps</span>").count(), 2, "both are marked");
    let span = json!({"started_at": "2026-03-02T09:15:00Z", "ended_at": "2026-03-02T09:45:00Z"});
    let written = ada.post("time-entries", span.clone()).await.assert_status(201).json();
    assert_eq!(written["warnings"][0]["code"], "entry-overlaps");
    assert_eq!(written["warnings"][0]["message"], "This overlaps with the entry from 10:00 to 11:00.");
    let id = written["id"].as_str().expect("an id").to_owned();
    let away = json!({"started_at": "2026-03-02T19:00:00Z", "ended_at": "2026-03-02T20:00:00Z"});
    let moved = ada.put(&format!("time-entries/{id}"), 1, away).await.assert_status(200).json();
    assert_eq!(moved["warnings"], Value::Null);
    let back = ada.put(&format!("time-entries/{id}"), 2, span).await.assert_status(200).json();
    assert_eq!(back["warnings"][0]["code"], "entry-overlaps");
    set(&app, &ada, "overlap_policy = 'allow'").await;
    assert!(!ada.open("time").await.text.contains("Overlaps"));
    let saved = ada.submit("time-entries/new", &fields).await.assert_status(303);
    assert_eq!(flash(&saved)["key"], "flash-time-added");
}

#[tokio::test]
async fn a_long_timer_is_pointed_out_and_stops_where_the_limit_was() {
    let (app, ada, _) = two_organizations().await;
    set(&app, &ada, "timer_limit_hours = 3").await;
    ada.post("timer/start", json!({"description": "Forgotten"})).await.assert_status(201);
    app.set_time("2026-03-02T17:00:00Z");
    assert!(!ada.open("time").await.text.contains("has run for more than"));
    app.set_time("2026-03-03T17:00:01Z");
    let page = ada.open("time").await.text;
    assert!(page.contains("This timer has run for more than 3 hours."), "{page}");
    assert!(page.contains("Stop it at Mon 2 Mar, 18:00"), "in Rome's clock, with its day");
    ada.submit("timer/stop", &[("at", "2026-03-02T17:00:00Z")]).await.assert_status(303);
    let entry = &ada.get("time-entries").await.json()["data"][0];
    assert_eq!((&entry["seconds"], &entry["description"]), (&json!(10_800), &json!("Forgotten")));
}

#[tokio::test]
async fn the_default_rate_prices_what_has_no_rate_of_its_own() {
    let (app, ada, _) = two_organizations().await;
    let site = project(&app, &ada, "Site").await;
    set(&app, &ada, "default_rate_minor = 12345").await;
    nine_to_ten(&ada).await;
    let on_site = json!({"day": "2026-03-02", "seconds": 1800, "project_id": site});
    ada.post("time-entries", on_site).await.assert_status(201);
    let totals = "time-entries/totals?from=2026-03-02&to=2026-03-02";
    // An hour, and half an hour rounded once.
    assert_eq!(ada.get(totals).await.json()["amount"], 12_345 + 6_173);
    assert!(
        ada.open(&format!("projects/{site}")).await.text.contains("123.45\u{a0}EUR an hour, as everywhere")
    );
    let member = app.colleague(&ada, "Grace", Role::Member).await;
    let api = format!("/api/v1/organizations/{}", ada.slug);
    let seen = member.request(axum::http::Method::GET, &api, None, &[]).await.assert_status(200);
    assert_eq!(seen.json()["default_rate_minor"], Value::Null, "rates are for who sees amounts");
}
