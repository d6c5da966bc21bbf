//! Notation on pages: the organization's, unless the person has their own; and forms read what they show.

use serde_json::json;

use super::{form, get, replace};
use crate::testing::two_organizations;

#[tokio::test]
async fn what_the_organization_chose_is_how_everything_is_written() {
    let (app, ada, brian) = two_organizations().await;
    let fields =
        form(&[("date_format", "day_dot"), ("time_format", "h12"), ("number_format", "point_comma")]);
    ada.submit("settings/general", &fields).await.assert_status(303);
    let site = ada.post("projects", json!({"name": "Site", "hourly_rate": 123_450})).await.id();
    let span =
        json!({"started_at": "2026-03-02T12:00:00Z", "ended_at": "2026-03-02T13:30:00Z", "project_id": site});
    let entry = ada.post("time-entries", span).await.assert_status(201).id();

    let week = ada.open("time").await.text;
    for shown in ["1:00 pm – 2:30 pm", "Mon 02.03.2026", "1.851,75\u{a0}EUR"] {
        assert!(week.contains(shown), "{shown}: {week}");
    }
    let project = format!("projects/{site}");
    assert!(ada.open(&project).await.text.contains("1.234,50\u{a0}EUR an hour"));
    let edit = ada.open(&format!("{project}/edit")).await.text;
    assert!(edit.contains("name=\"hourly_rate\" inputmode=\"decimal\" value=\"1.234,50\""));
    let same = [("version", "1"), ("name", "Site"), ("hourly_rate", "1.234,50"), ("color", "blue")];
    ada.submit(&format!("{project}/edit"), &same).await.assert_status(303);
    assert_eq!(ada.get(&project).await.json()["hourly_rate"], 123_450);

    let at = format!("time-entries/{entry}");
    let form = ada.open(&format!("{at}/edit")).await.text;
    assert!(form.contains("value=\"1:00 pm\"") && form.contains("value=\"2:30 pm\""), "{form}");
    let moved = [
        ("version", "1"),
        ("started_at", "12:30 pm"),
        ("ended_at", "2:30 pm"),
        ("day", "02.03.2026"),
        ("duration", "1:30:00"),
    ];
    ada.submit(&format!("{at}/edit"), &moved).await.assert_status(303);
    assert_eq!(ada.get(&at).await.json()["started_at"], "2026-03-02T11:30:00Z", "the API stays RFC 3339");
    assert!(!brian.open("time").await.text.contains("02.03.2026"), "another organization writes its own way");

    // Their own choice comes before the organization's.
    let own = "update users set time_format = 'h24', number_format = 'comma_point' where id = $1";
    app.superuser().await.execute(own, &[&ada.user]).await.expect("a choice");
    let week = ada.open("time").await.text;
    assert!(week.contains("12:30 – 14:30") && week.contains("EUR") && week.contains("2,469.00"), "{week}");
}

#[tokio::test]
async fn the_settings_of_time_are_kept_by_their_form() {
    let (_, ada, _) = two_organizations().await;
    let fields = [
        ("version", "1"),
        ("overlap_policy", "refuse"),
        ("require_project", "true"),
        ("require_task", "true"),
        ("timer_limit_hours", "10"),
        ("idle_minutes", "15"),
        ("default_rate_minor", "1,234.50"),
    ];
    ada.submit("settings/time", &fields).await.assert_status(303);
    let kept = get(&ada).await.json();
    let names = [
        "overlap_policy",
        "require_project",
        "require_task",
        "require_description",
        "allow_future_entries",
        "timer_limit_hours",
        "idle_minutes",
        "default_rate_minor",
    ];
    assert_eq!(
        json!(names.map(|name| &kept[name])),
        json!(["refuse", true, true, false, false, 10, 15, 123_450])
    );
    let page = ada.open("settings/time").await.text;
    assert!(page.contains("value=\"refuse\" checked") && page.contains("value=\"1,234.50\""));
    let wrong = [
        ("version", "2"),
        ("overlap_policy", "allow"),
        ("timer_limit_hours", "99"),
        ("idle_minutes", "4"),
        ("default_rate_minor", "9"),
    ];
    let page = ada.submit("settings/time", &wrong).await.assert_status(422).text;
    assert!(
        page.contains("id=\"timer_limit_hours-error\"")
            && page.contains("id=\"idle_minutes-error\"")
            && page.contains("value=\"99\"")
    );
    // What the other tab knows nothing of stays.
    ada.submit("settings/general", &form(&[("version", "2"), ("name", "Engines")])).await.assert_status(303);
    assert_eq!(get(&ada).await.json()["overlap_policy"], "refuse");
    replace(&ada, 3, json!({"default_rate_minor": null})).await.assert_status(200);
}

#[tokio::test]
async fn the_present_month_is_the_organizations() {
    let (app, ada, _) = two_organizations().await;
    app.set_time("2026-03-31T22:30:00Z");
    for (timezone, month) in [("America/New_York", "2026-03-01"), ("Pacific/Auckland", "2026-04-01")] {
        let version = get(&ada).await.json()["version"].as_i64().expect("a version");
        replace(&ada, version, json!({"timezone": timezone})).await.assert_status(200);
        let usage = ada.get("usage").await.assert_status(200).json();
        assert_eq!(usage["months"][0]["month"], month, "{timezone}");
    }
}
