//! Time that is added afterwards.

use serde_json::json;

use super::super::project;
use super::{assert_page, flash, follow};
use crate::testing::two_organizations;

#[tokio::test]
async fn every_form_of_time_is_understood() {
    let (_, ada, _) = two_organizations().await;
    let form = ada.open("time-entries/new").await;
    assert_page(&form, 200);
    assert!(form.main().contains("value=\"2026-03-02\""), "today is filled in");
    for (time, seconds) in [
        ("1:15", 4500),
        ("1.5", 5400),
        ("90m", 5400),
        ("1h30", 5400),
        ("9-10:30", 5400),
        ("22:00-1:30", 12_600),
    ] {
        let fields = [("description", time), ("day", "2026-03-02"), ("time", time), ("billable", "true")];
        let added = ada.submit("time-entries/new", &fields).await.assert_status(303);
        assert_eq!(added.location(), ada.page_path("time?week=2026-03-02"));
        assert_eq!(flash(&added)["key"], "flash-time-added");
        let found = ada.get(&format!("time-entries?search={time}")).await.json();
        assert_eq!(found["data"][0]["seconds"], seconds, "{time}");
    }
}

#[tokio::test]
async fn a_rejected_form_keeps_what_was_typed() {
    let (app, ada, _) = two_organizations().await;
    let site = project(&app, &ada, "Website").await;
    for (time, problem) in [
        ("soon", "This is not a time we can read"),
        ("25:00", "This is longer than 24 hours"),
        ("0", "At least one second"),
        ("9-5", "Is this eight hours or twenty?"),
        ("10-10", "Start and end are the same"),
        ("", "Please fill this in"),
    ] {
        let fields = [
            ("description", "Work"),
            ("day", "2026-02-27"),
            ("time", time),
            ("project_id", &site),
            ("tags", "deep"),
            ("billable_default", "true"),
        ];
        let page = ada.submit("time-entries/new", &fields).await;
        assert_page(&page, 422);
        let form = page.main();
        assert!(form.contains(problem) && form.contains("id=\"new-time-error\""), "{time}: {form}");
        for kept in ["value=\"Work\"", "value=\"2026-02-27\"", "Website</span></summary>", "\"deep\" checked"]
        {
            assert!(form.contains(kept), "{time}: {kept}: {form}");
        }
        assert!(form.contains(&format!("name=\"time\" value=\"{time}\"")), "{time}: {form}");
        assert!(!form.contains("name=\"billable\" value=\"true\" checked"), "unticked stays so");
    }
    let fields = [("day", "soon"), ("time", "1h")];
    let page = ada.submit("time-entries/new", &fields).await;
    assert_page(&page, 422);
    assert!(page.main().contains("id=\"new-day-error\""));
    assert_eq!(ada.get("time-entries").await.json()["data"], json!([]));
}

#[tokio::test]
async fn a_project_and_a_tag_are_made_in_passing() {
    let (_, ada, _) = two_organizations().await;
    let fields = [
        ("day", "2026-03-02"),
        ("time", "1h"),
        ("project_id", "new"),
        ("project_name", "Website"),
        ("new_tag", "deep"),
    ];
    ada.submit("time-entries/new", &fields).await.assert_status(303);
    let entry = ada.get("time-entries").await.json()["data"][0].clone();
    assert_eq!((&entry["project_name"], &entry["tags"]), (&json!("Website"), &json!(["deep"])));
}

#[tokio::test]
async fn what_was_decided_about_a_clock_change_is_told() {
    let (app, ada, _) = two_organizations().await;
    for (day, now, key, text) in [
        ("2026-03-29", "2026-03-30T08:00:00Z", "flash-time-shifted", "The clocks went forward"),
        ("2026-10-25", "2026-10-26T08:00:00Z", "flash-time-ambiguous", "The clocks went back"),
    ] {
        app.set_time(now);
        let added = ada.submit("time-entries/new", &[("day", day), ("time", "2:30-3:30")]).await;
        let added = added.assert_status(303);
        assert_eq!(flash(&added)["key"], key);
        assert!(follow(&app, &ada, &added).await.text.contains(text));
    }
}
