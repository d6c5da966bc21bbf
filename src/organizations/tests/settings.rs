//! The settings: what changes, what is refused, and two who change them at once.

use axum::http::Method;
use futures_util::future::join_all;
use queries::types::Role;
use serde_json::json;

use super::{api, form, get, replace};
use crate::testing::two_organizations;

#[tokio::test]
async fn what_is_changed_shows_at_once() {
    let (_, ada, _) = two_organizations().await;
    ada.post("clients", json!({"name": "Contoso"})).await.assert_status(201);
    let page = ada.open("edit").await.assert_status(200);
    assert!(
        page.text.contains("value=\"analytical-engines\"")
            && page.text.contains("name=\"version\" value=\"1\"")
    );
    let fields = form(&[
        ("name", "Difference Engines"),
        ("slug", "difference"),
        ("contact_email", "hello@engines.example"),
        ("contact_phone", "+39 06 1234"),
        ("billing_email", "bills@engines.example"),
        ("timezone", "australia/lord_howe"),
        ("currency", "kwd"),
        ("week_start", "7"),
        ("color", "teal"),
    ]);
    let saved = ada.submit("edit", &fields).await.assert_status(303);
    assert_eq!(saved.location(), "/organizations/difference/settings/general");
    let page = ada.open_path("/organizations/difference").await.assert_status(200).text;
    for shown in [
        "data-accent=\"teal\"",
        "</span>Difference Engines</span>",
        "<dd>Australia/Lord_Howe</dd>",
        "<dd>KWD</dd>",
        "<dd>Sunday</dd>",
        "<dd>Enterprise</dd>",
        "<dd>hello@engines.example</dd>",
        "<dd>+39 06 1234</dd>",
        "<dd>bills@engines.example</dd>",
        "<a href=\"/organizations/difference/clients\">Clients</a></dt><dd>1</dd>",
        "<a href=\"/organizations/difference/projects\">Projects</a></dt><dd>0</dd>",
        ">Members</a></dt><dd>1</dd>",
    ] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    let answer = get(&ada).await;
    assert_eq!((answer.header("etag"), &answer.json()["color"]), ("\"2\"", &json!("teal")));
}

#[tokio::test]
async fn the_settings_lead_to_the_tabs_that_the_reader_may_open() {
    let (app, ada, _) = two_organizations().await;
    let viewer = app.colleague(&ada, "Grace", Role::Viewer).await;
    let here = format!("/organizations/{}", ada.slug);
    assert_eq!(ada.open("settings").await.assert_status(303).location(), format!("{here}/settings/general"));
    viewer.open("settings/general").await.assert_status(403);
    let page = ada.open("settings/general").await.assert_status(200).text;
    let tab = format!("<a href=\"{here}/settings/general\" aria-current=\"page\">General</a>");
    assert!(page.contains(&tab), "{page}");
    assert_eq!(ada.open("edit").await.assert_status(200).text, page, "the older address shows the same");
}

#[tokio::test]
async fn a_stale_change_changes_nothing() {
    let (_, ada, _) = two_organizations().await;
    replace(&ada, 1, json!({"name": "First"})).await.assert_status(200);
    replace(&ada, 1, json!({"name": "Second"})).await.assert_status(412);
    let whole = get(&ada).await.json();
    ada.request(Method::PUT, &api(&ada), Some(whole), &[]).await.assert_status(428);
    let page = ada.submit("edit", &form(&[("name", "Third"), ("slug", "third")])).await.assert_status(412);
    assert!(page.text.contains("changed"));
    let organization = get(&ada).await.json();
    assert_eq!(
        (&organization["name"], &organization["slug"]),
        (&json!("First"), &json!("analytical-engines"))
    );
}

#[tokio::test]
async fn of_many_changes_at_once_one_is_made() {
    let (_, ada, _) = two_organizations().await;
    let changes = (0..8).map(|_| replace(&ada, 1, json!({"name": "Difference", "slug": "difference"})));
    let mut statuses: Vec<_> =
        join_all(changes).await.into_iter().map(|answer| answer.status.as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412, 412, 412, 412, 412, 412, 412]);
    assert_eq!(get(&ada).await.json()["version"], 2);
}

#[tokio::test]
async fn bad_input_is_told_at_its_field_and_kept() {
    let (_, ada, _) = two_organizations().await;
    for (field, value, code) in [
        ("name", json!(""), "field-required"),
        ("name", json!("x".repeat(101)), "field-too-long"),
        ("slug", json!(""), "field-required"),
        ("slug", json!("x".repeat(61)), "field-too-long"),
        ("contact_email", json!("nobody"), "email-invalid"),
        ("contact_phone", json!("1".repeat(41)), "field-too-long"),
        ("billing_email", json!("a@b"), "email-invalid"),
        ("timezone", json!("Europe/Atlantis"), "timezone-unknown"),
        ("timezone", json!(""), "timezone-unknown"),
        ("currency", json!("ZZZ"), "currency-unknown"),
        ("week_start", json!(8), "week-start-unknown"),
        ("week_start", json!(0), "week-start-unknown"),
        ("week_start", json!("soon"), "value-not-understood"),
        ("color", json!("beige"), "value-not-understood"),
    ] {
        let mut change = json!({});
        change[field] = value;
        let refused = replace(&ada, 1, change).await.assert_status(422);
        assert_eq!(refused.problem_at(field).as_deref(), Some(code), "{}", refused.text);
    }
    let fields = form(&[
        ("name", ""),
        ("slug", "No Slug"),
        ("billing_email", "nobody"),
        ("timezone", "Mars/Base"),
        ("week_start", "6"),
        ("color", "pink"),
    ]);
    let page = ada.submit("edit", &fields).await.assert_status(422).text;
    for kept in [
        "\"No Slug\"",
        "\"nobody\"",
        "\"Mars/Base\"",
        "\"6\" selected",
        "\"pink\" aria-label=\"Pink\" checked",
    ] {
        assert!(page.contains(&format!("value={kept}")), "{kept}");
    }
    for field in ["name", "slug", "billing_email", "timezone"] {
        assert!(page.contains(&format!("id=\"{field}-error\"")), "{field}");
    }
    assert_eq!(get(&ada).await.json()["version"], 1);
}
