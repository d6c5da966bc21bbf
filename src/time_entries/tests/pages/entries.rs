//! Entries edited in place, deleted with undo, continued.

use queries::types::Role;
use serde_json::{Value, json};

use super::super::{move_to, project, running};
use super::{assert_fragment, assert_page, flash, follow, hx_open, hx_submit};
use crate::testing::{Colleague, two_organizations};

/// Two hours on a Monday morning.
async fn morning(person: &Colleague) -> (String, String) {
    let entry = json!({"description": "Review", "day": "2026-03-02", "time": "9-11", "tags": ["deep"]});
    let id = person.post("time-entries", entry).await.assert_status(201).id();
    (format!("time-entries/{id}"), id)
}

async fn seen(person: &Colleague, path: &str) -> Value {
    person.get(path).await.assert_status(200).json()
}

/// The form as it is shown, with one field typed anew.
fn form_of<'a>(version: &'a str, field: &'a str, text: &'a str) -> Vec<(&'a str, &'a str)> {
    let shown = [
        ("version", version),
        ("description", "Review"),
        ("tags", "deep"),
        ("billable", "true"),
        ("day", "2026-03-02"),
        ("started_at", "09:00"),
        ("ended_at", "11:00"),
        ("duration", "2:00:00"),
    ];
    shown.into_iter().map(|(name, value)| (name, if name == field { text } else { value })).collect()
}

#[tokio::test]
async fn each_field_changes_in_place() {
    let (_, ada, _) = two_organizations().await;
    for (field, text, name, expected) in [
        ("description", "Design", "description", json!("Design")),
        ("started_at", "8:30", "seconds", json!(9000)),
        ("ended_at", "1:00", "ended_at", json!("2026-03-03T00:00:00Z")),
        ("duration", "45m", "ended_at", json!("2026-03-02T08:45:00Z")),
        ("day", "2026-02-27", "started_at", json!("2026-02-27T08:00:00Z")),
        ("tags", "slow", "tags", json!(["slow"])),
    ] {
        let (path, id) = morning(&ada).await;
        let row = hx_submit(&ada, &format!("{path}/edit"), &form_of("1", field, text)).await;
        assert_fragment(&row);
        assert!(row.text.contains(&format!("id=\"entry-{id}\"")) && row.text.contains("data-focus-first"));
        assert_eq!(seen(&ada, &path).await[name], expected, "{field}");
    }
}

#[tokio::test]
async fn the_form_takes_the_rows_place_and_gives_it_back() {
    let (_, ada, _) = two_organizations().await;
    let (path, id) = morning(&ada).await;
    let form = hx_open(&ada, &format!("{path}/edit")).await.assert_status(200);
    assert!(form.text.contains("class=\"entry editing\"") && !form.text.contains("<html"));
    for value in ["\"09:00\"", "\"11:00\"", "\"2:00:00\"", "\"2026-03-02\"", "\"deep\" checked"] {
        assert!(form.text.contains(&format!("value={value}")), "{value}: {}", form.text);
    }
    let row = hx_open(&ada, &path).await.assert_status(200);
    assert!(row.text.contains(&format!("<li class=\"entry\" id=\"entry-{id}\"")));
    assert_page(&ada.open(&format!("{path}/edit")).await, 200);
    let week = ada.open(&path).await.assert_status(303);
    assert_eq!(week.location(), ada.page_path(&format!("time?week=2026-03-02#entry-{id}")));
    let saved = ada.submit(&format!("{path}/edit"), &form_of("1", "day", "2026-02-23")).await;
    assert_eq!(saved.assert_status(303).location(), ada.page_path("time?week=2026-02-23"));
}

#[tokio::test]
async fn a_rejected_edit_keeps_what_was_typed() {
    let (app, ada, _) = two_organizations().await;
    let (path, id) = morning(&ada).await;
    let site = project(&app, &ada, "Website").await;
    let edit = format!("{path}/edit");
    for (field, text, problem) in [
        ("started_at", "soon", "started_at"),
        ("ended_at", "noon", "ended_at"),
        ("duration", "25h", "time"),
        ("day", "2026-13-01", "day"),
    ] {
        let mut typed = form_of("1", field, text);
        typed.extend([("project_id", &*site), ("tags", "new one")]);
        for (answer, whole) in
            [(hx_submit(&ada, &edit, &typed).await, false), (ada.submit(&edit, &typed).await, true)]
        {
            let page = answer.assert_status(422);
            assert_eq!(page.text.contains("<html"), whole);
            assert!(page.text.contains(&format!("value=\"{text}\"")), "{field}: {}", page.text);
            assert!(
                page.text.contains(&format!("id=\"entry-{id}-{problem}-error\"")),
                "{field}: {}",
                page.text
            );
            assert!(
                page.text.contains("Website</span></summary>") && page.text.contains("\"new one\" checked")
            );
        }
    }
    assert_eq!(seen(&ada, &path).await["version"], 1, "nothing was changed");
}

#[tokio::test]
async fn an_edit_that_was_overtaken_is_told_in_place() {
    let (_, ada, _) = two_organizations().await;
    let (path, _) = morning(&ada).await;
    let edit = format!("{path}/edit");
    hx_submit(&ada, &edit, &form_of("1", "description", "Theirs")).await.assert_status(200);
    let mine = hx_submit(&ada, &edit, &form_of("1", "description", "Mine")).await.assert_status(412);
    assert!(mine.text.contains("value=\"Mine\"") && mine.text.contains("Load theirs"), "{}", mine.text);
    assert!(!mine.text.contains("<html"));
    let page = ada.submit(&edit, &form_of("1", "description", "Mine")).await;
    assert_page(&page, 412);
    assert!(page.main().contains("value=\"Mine\"") && page.text.contains("aria-label=\"Timer\""));
    assert_eq!(seen(&ada, &path).await["description"], "Theirs");
}

#[tokio::test]
async fn a_deleted_entry_comes_back() {
    let (app, ada, _) = two_organizations().await;
    let (path, id) = morning(&ada).await;
    let deleted = ada.submit(&format!("{path}/delete"), &[]).await.assert_status(303);
    let undo = ada.page_path(&format!("time-entries/{id}/restore"));
    assert_eq!(flash(&deleted), json!({"key": "flash-time-deleted", "undo": undo}));
    let week = follow(&app, &ada, &deleted).await.assert_status(200);
    assert!(week.text.contains("Entry deleted.") && week.text.contains(&format!("action=\"{undo}\"")));
    assert!(!week.main().contains(&format!("id=\"entry-{id}\"")), "it is not in the list");
    ada.submit_path(&undo, &[]).await.assert_status(303);
    assert!(ada.open("time").await.main().contains(&format!("id=\"entry-{id}\"")));
}

#[tokio::test]
async fn work_is_continued_from_its_row() {
    let (_, ada, _) = two_organizations().await;
    let (path, _) = morning(&ada).await;
    let line = hx_submit(&ada, &format!("{path}/resume"), &[]).await;
    assert_fragment(&line);
    assert_eq!(running(&ada).await["tags"], json!(["deep"]));
    let again = ada.submit(&format!("{path}/resume"), &[]).await.assert_status(303);
    assert_eq!(flash(&again)["key"], "flash-timer-switched");
}

#[tokio::test]
async fn who_only_looks_gets_no_forms() {
    let (app, ada, brian) = two_organizations().await;
    let viewer = app.colleague(&ada, "Vera", Role::Viewer).await;
    let member = app.colleague(&ada, "Max", Role::Member).await;
    let stranger = brian.at(&ada.slug);
    let (path, _) = morning(&ada).await;
    let row = hx_open(&viewer, &path).await.assert_status(200);
    assert!(row.text.contains("Review") && !row.text.contains("/edit") && !row.text.contains("<form"));
    viewer.open(&format!("{path}/edit")).await.assert_status(403);
    viewer.open("time-entries/new").await.assert_status(403);
    for form in ["edit", "delete", "restore", "resume", "undo-stop"] {
        let form = format!("{path}/{form}");
        viewer.submit(&form, &[]).await.assert_status(403);
        member.submit(&form, &[("version", "1")]).await.assert_status(404);
        stranger.submit(&form, &[("version", "1")]).await.assert_status(404);
    }
    for form in ["time-entries/new", "timer/start", "timer/edit", "timer/stop", "timer/discard"] {
        viewer.submit(form, &[]).await.assert_status(403);
        stranger.submit(form, &[("time", "1h"), ("day", "2026-03-02")]).await.assert_status(404);
    }
    for page in ["time", "timer", "time/suggestions", "time-entries/new", &path, &format!("{path}/edit")] {
        stranger.open(page).await.assert_status(404);
    }
    assert_eq!(seen(&ada, &path).await["version"], 1);
}

#[tokio::test]
async fn a_manager_edits_in_the_workers_time_zone() {
    let (app, ada, _) = two_organizations().await;
    let member = app.colleague(&ada, "Max", Role::Member).await;
    move_to(&app, &member, "America/New_York").await;
    let entry = json!({"description": "Night", "day": "2026-03-02", "time": "1-2"});
    let path = format!("time-entries/{}", member.post("time-entries", entry).await.assert_status(201).id());
    let form = hx_open(&ada, &format!("{path}/edit")).await.assert_status(200);
    assert!(form.text.contains("value=\"01:00\""), "{}", form.text);
    let fields = [("version", "1"), ("day", "2026-03-02"), ("started_at", "00:30"), ("ended_at", "02:00")];
    hx_submit(&ada, &format!("{path}/edit"), &fields).await.assert_status(200);
    assert_eq!(seen(&member, &path).await["started_at"], "2026-03-02T05:30:00Z");
}
