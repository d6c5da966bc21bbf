//! Rates on pages: the list, the form, the section that others share, the entry's own.

use serde_json::json;

use super::{entry, hour, rate};
use crate::testing::two_organizations;

#[tokio::test]
async fn the_form_keeps_what_was_typed_and_leads_back_to_what_it_is_for() {
    let (_, ada, _) = two_organizations().await;
    let site = ada.post("projects", json!({"name": "Site"})).await.id();
    let form = ada.open(&format!("rates/new?project={site}")).await.assert_status(200).text;
    assert!(form.contains(&format!("value=\"{site}\" selected")));
    let refused =
        ada.submit("rates/new", &[("project_id", &site), ("rate", "much"), ("valid_from", "never")]).await;
    let refused = refused.assert_status(422).text;
    assert!(
        refused.contains("value=\"much\"")
            && refused.contains("id=\"rate-error\"")
            && refused.contains("id=\"valid_from-error\"")
    );
    let made = ada
        .submit("rates/new", &[("project_id", &site), ("rate", "90.50"), ("valid_from", "2026-01-01")])
        .await;
    let made = made.assert_status(303);
    assert!(made.location().contains(&format!("projects/{site}#rates")));
    let page = ada.open(&format!("projects/{site}")).await.text;
    assert!(page.contains("90.50\u{a0}EUR an hour") && page.contains("From 1 Jan 2026"));
    let rates = ada.get("rates").await.json();
    let id = rates["data"][0]["id"].as_str().expect("an id");
    let edit = ada.open(&format!("rates/{id}/edit")).await.assert_status(200).text;
    assert!(edit.contains("value=\"90.50\"") && edit.contains("value=\"2026-01-01\""));
    ada.submit(&format!("rates/{id}/edit"), &[("version", "1"), ("rate", "95")]).await.assert_status(303);
    ada.submit(&format!("rates/{id}/edit"), &[("version", "1"), ("rate", "99")]).await.assert_status(412);
    assert!(ada.open("rates").await.text.contains("95.00\u{a0}EUR an hour"));
    assert!(ada.open(&format!("rates/{id}/delete")).await.assert_status(200).text.contains("Site: 95.00"));
    ada.submit(&format!("rates/{id}/delete"), &[]).await.assert_status(303);
    assert!(ada.open("rates").await.text.contains("No rates here yet"));
}

#[tokio::test]
async fn clients_tasks_and_members_show_their_rates() {
    let (_, ada, _) = two_organizations().await;
    let client = ada.post("clients", json!({"name": "Contoso"})).await.id();
    let site = ada.post("projects", json!({"name": "Site"})).await.id();
    let task = ada.post("tasks", json!({"name": "Draft", "project_id": site})).await.id();
    for (subject, page) in [
        (json!({"client_id": client}), format!("clients/{client}")),
        (json!({"task_id": task}), format!("tasks/{task}")),
        (json!({"user_id": ada.user}), format!("members/{}", ada.user)),
    ] {
        rate(&ada, subject, 12_300).await;
        let text = ada.open(&page).await.assert_status(200).text;
        assert!(text.contains("123.00\u{a0}EUR an hour") && text.contains("rates/new?"), "{page}");
    }
    let of_task = ada.open(&format!("rates/new?task={task}")).await.text;
    assert!(of_task.contains("Draft") && !of_task.contains("name=\"client_id\""));
    ada.submit("rates/new", &[("task_id", &task), ("rate", "1"), ("valid_to", "2020-01-01")])
        .await
        .assert_status(422);
}

#[tokio::test]
async fn an_entrys_rate_is_shown_with_its_source_and_set_by_hand() {
    let (_, ada, _) = two_organizations().await;
    rate(&ada, json!({}), 9_000).await;
    let made = hour(&ada, json!({"description": "Letters"})).await;
    let path = format!("time-entries/{}/edit", made["id"].as_str().expect("an id"));
    assert!(ada.open(&path).await.text.contains("90.00\u{a0}EUR an hour, the organization’s"));
    let fields = |version: &'static str, own_rate: &'static str| {
        [
            ("version", version),
            ("description", "Letters"),
            ("billable", "true"),
            ("day", "2026-03-02"),
            ("duration", "1:00:00"),
            ("rate_shown", "true"),
            ("own_rate", own_rate),
        ]
    };
    let refused = ada.submit(&path, &fields("1", "lots")).await.assert_status(422).text;
    assert!(refused.contains("value=\"lots\"") && refused.contains("own_rate-error"));
    ada.submit(&path, &fields("1", "12.50")).await.assert_status(303);
    assert_eq!(entry(&ada, &made).await["hourly_rate"], 1_250);
    assert!(ada.open(&path).await.text.contains("value=\"12.50\""));
    ada.submit(&path, &fields("2", "")).await.assert_status(303);
    assert_eq!(entry(&ada, &made).await["rate_source"], "organization");
}

#[tokio::test]
async fn the_past_is_priced_on_its_page() {
    let (_, ada, _) = two_organizations().await;
    let made = hour(&ada, json!({})).await;
    rate(&ada, json!({}), 1_000).await;
    assert!(ada.open("rates/apply").await.assert_status(200).text.contains("value=\"2026-03-01\""));
    let preview = ada.open("rates/apply?from=2026-03-01&to=2026-03-31").await.assert_status(200).text;
    assert!(preview.contains("1 entry, 1:00:00") && preview.contains("10.00\u{a0}EUR"));
    ada.open("rates/apply?from=2026-03-31&to=2026-03-01").await.assert_status(422);
    let fields = |entries: &'static str| {
        [("from", "2026-03-01"), ("to", "2026-03-31"), ("entries", entries), ("new_amount", "1000")]
    };
    ada.submit("rates/apply", &fields("9")).await.assert_status(409);
    ada.submit("rates/apply", &fields("1")).await.assert_status(303);
    assert_eq!(entry(&ada, &made).await["hourly_rate"], 1_000);
}
