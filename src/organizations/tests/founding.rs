//! Founding: by form and API, what is taken for granted, and names that many want.

use std::collections::BTreeSet;

use axum::http::Method;
use futures_util::future::join_all;
use queries::types::TokenScope;
use serde_json::{Value, json};

use super::{get, rename, with_token};
use crate::testing::{Answer, Colleague, start, two_organizations};

async fn found(person: &Colleague, input: Value) -> Answer {
    person.request(Method::POST, "/api/v1/organizations", Some(input), &[]).await
}

#[tokio::test]
async fn a_person_founds_an_organization_and_is_there() {
    let (_, ada, _) = two_organizations().await;
    let page = ada.open_path("/organizations/new").await.assert_status(200);
    assert!(page.text.contains("value=\"Europe/Rome\" list="), "the founder's own zone is suggested");
    assert!(page.text.contains("<option value=\"EUR\" selected>EUR · Euro"));
    let fields = [("name", " Night Shift "), ("timezone", "america/new_york"), ("currency", "USD")];
    let made = ada.submit_path("/organizations/new", &fields).await.assert_status(303);
    assert_eq!(made.location(), "/organizations/night-shift/time");

    let there = ada.at("night-shift");
    let organization = get(&there).await.assert_status(200).json();
    let facts =
        ["name", "timezone", "currency", "status", "plan", "week_start"].map(|key| &organization[key]);
    assert_eq!(json!(facts), json!(["Night Shift", "America/New_York", "USD", "active", "free", 1]));
    let list = ada.open_path("/organizations").await.assert_status(200);
    assert!(list.text.contains("Night Shift") && list.text.contains("Analytical Engines"));
    assert!(
        list.text.contains("/analytical-engines/switch\"><button class=\"btn small\""),
        "Ada is elsewhere now"
    );
    assert!(!list.text.contains("/night-shift/switch\"><button class=\"btn small\""));
}

#[tokio::test]
async fn the_api_takes_a_name_alone() {
    let (_, ada, _) = two_organizations().await;
    let founded = found(&ada, json!({"name": "Night Shift"})).await.assert_status(201).json();
    assert_eq!(founded["slug"], "night-shift");
    let there = ada.at(founded["id"].as_str().expect("an id"));
    let organization = get(&there).await.assert_status(200).json();
    assert_eq!(
        (&organization["timezone"], &organization["currency"]),
        (&json!("Europe/Rome"), &json!("EUR"))
    );
}

#[tokio::test]
async fn bad_input_is_told_at_its_field_and_kept() {
    let (_, ada, _) = two_organizations().await;
    let long = "x".repeat(101);
    for (field, value, code) in [
        ("name", "  ", "field-required"),
        ("name", long.as_str(), "field-too-long"),
        ("timezone", "Mars/Base", "timezone-unknown"),
        ("currency", "XAU", "currency-unknown"),
    ] {
        let mut input = json!({"name": "Night Shift", "timezone": "UTC", "currency": "EUR"});
        input[field] = json!(value);
        let refused = found(&ada, input).await.assert_status(422);
        assert_eq!(refused.problem_at(field).as_deref(), Some(code));
    }
    let fields = [("name", ""), ("timezone", "Mars/Base"), ("currency", "SEK")];
    let page = ada.submit_path("/organizations/new", &fields).await.assert_status(422);
    assert!(page.text.contains("value=\"Mars/Base\"") && page.text.contains("value=\"SEK\" selected"));
    assert!(page.text.contains("id=\"name-error\"") && page.text.contains("id=\"timezone-error\""));
    let list = ada.request(Method::GET, "/api/v1/organizations", None, &[]).await.json();
    assert_eq!(list["data"].as_array().map(Vec::len), Some(1), "nothing was founded");
}

#[tokio::test]
async fn ten_who_want_one_name_at_once_get_ten_slugs() {
    let app = start().await;
    let founders = join_all((0..10).map(|number| {
        let app = app.clone();
        async move { app.founder(&format!("Founder {number}"), &format!("Home {number}")).await }
    }))
    .await;
    let founded = join_all(founders.iter().map(|founder| found(founder, json!({"name": "Contoso"})))).await;
    let slugs: BTreeSet<String> = founded
        .into_iter()
        .map(|answer| answer.assert_status(201).json()["slug"].as_str().expect("a slug").to_owned())
        .collect();
    let expected = (1..10).map(|number| format!("contoso-{number}")).chain(["contoso".to_owned()]).collect();
    assert_eq!(slugs, expected);
}

#[tokio::test]
async fn a_slug_never_hides_behind_a_route_or_a_former_slug() {
    let (_, ada, brian) = two_organizations().await;
    for name in ["New", "api", "List", "0195e7a0-7b5c-7000-8000-000000000001", "!!!"] {
        let slug = found(&ada, json!({"name": name})).await.assert_status(201).json()["slug"].clone();
        let there = ada.at(slug.as_str().expect("a slug"));
        assert_eq!(get(&there).await.assert_status(200).json()["name"], name);
        there.open_path(&format!("/organizations/{}", there.slug)).await.assert_status(200);
    }
    rename(&brian, "unix").await.assert_status(200);
    let founded = found(&ada, json!({"name": "Bell Labs"})).await.assert_status(201).json();
    assert_eq!(founded["slug"], "bell-labs-1");
    let long = "a-".repeat(50);
    for expected in ["a-".repeat(30), format!("{}-1", "a-".repeat(27).trim_end_matches('-'))] {
        let founded = found(&ada, json!({"name": long})).await.assert_status(201).json();
        assert_eq!(founded["slug"], expected.trim_end_matches('-'));
    }
}

#[tokio::test]
async fn a_token_belongs_to_one_organization_and_neither_lists_nor_founds() {
    let (app, ada, _) = two_organizations().await;
    let script = with_token(&app, &ada, TokenScope::Write).await;
    get(&script).await.assert_status(200);
    script.request(Method::GET, "/api/v1/organizations", None, &[]).await.assert_status(401);
    found(&script, json!({"name": "Night Shift"})).await.assert_status(401);
    app.anonymous().get("/api/v1/organizations").await.assert_status(401);
}
