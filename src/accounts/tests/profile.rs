//! The profile, and where it takes effect.

use axum::http::Method;
use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Answer, Colleague, two_organizations};

fn profile(changes: Value) -> Value {
    let mut profile = json!({"name": "Ada", "locale": "en", "timezone": "Europe/Rome", "theme": "system"});
    let changes = changes.as_object().cloned().unwrap_or_default();
    profile.as_object_mut().expect("an object").extend(changes);
    profile
}

async fn put(person: &Colleague, changes: Value) -> Answer {
    person.request(Method::PUT, "/api/v1/account/profile", Some(profile(changes)), &[]).await
}

#[tokio::test]
async fn a_new_name_follows_in_every_organization_and_is_on_record() {
    let (app, ada, brian) = two_organizations().await;
    app.also_in(&ada, &brian, Role::Member).await;
    let saved = put(&ada, json!({"name": " Ada Lovelace "})).await.assert_status(200).json();
    assert_eq!((&saved["name"], &saved["email"]), (&json!("Ada Lovelace"), &json!("ada@example.com")));
    let superuser = app.superuser().await;
    let names = superuser.query("select name, email from memberships where user_id = $1", &[&ada.user]).await;
    let names: Vec<(String, String)> =
        names.expect("rows").iter().map(|row| (row.get(0), row.get(1))).collect();
    assert_eq!(names, vec![("Ada Lovelace".to_owned(), "ada@example.com".to_owned()); 2]);
    let others = superuser.query_one("select name from memberships where user_id = $1", &[&brian.user]).await;
    assert_eq!(others.expect("a row").get::<_, String>(0), "Brian");
    let events = superuser
        .query(
            "select organization_id, before, after from audit_events where action = 'profile.changed'",
            &[],
        )
        .await
        .expect("events");
    assert_eq!(events.len(), 2, "one in each organization");
    assert_eq!(events[0].get::<_, Value>("before"), json!({"name": "Ada"}));
    assert_eq!(events[0].get::<_, Value>("after"), json!({"name": "Ada Lovelace"}));
}

#[tokio::test]
async fn what_is_personal_is_told_to_no_organization() {
    let (app, ada, _) = two_organizations().await;
    put(&ada, json!({"theme": "dark", "time_format": "h12"})).await.assert_status(200);
    put(&ada, json!({"theme": "dark", "time_format": "h12"})).await.assert_status(200);
    let superuser = app.superuser().await;
    let count = async |table: &str| {
        let count = superuser.query_one(&format!("select count(*) from {table}"), &[]).await;
        count.expect("a count").get::<_, i64>(0)
    };
    assert_eq!(
        (count("audit_events").await, count("account_events").await),
        (0, 1),
        "a repetition is no event"
    );
}

#[tokio::test]
async fn the_theme_is_painted_from_the_start() {
    let (_, ada, brian) = two_organizations().await;
    assert!(ada.open("clients").await.text.contains("data-account-theme=\"system\""));
    for theme in ["dark", "light"] {
        ada.submit_path("/account/theme", &[("theme", theme)]).await.assert_status(204);
        let page = ada.open("clients").await.text;
        let html = page.split_once("<html").and_then(|(_, rest)| rest.split_once('>')).expect("a tag").0;
        assert!(html.contains(&format!("data-account-theme=\"{theme}\" data-theme=\"{theme}\"")), "{html}");
        let choice = format!("value=\"{theme}\" checked");
        assert!(ada.open_path("/account/profile").await.main().contains(&choice));
    }
    assert!(brian.open("clients").await.text.contains("data-account-theme=\"system\""));
    ada.submit_path("/account/theme", &[("theme", "pink")]).await.assert_status(422);
}

#[tokio::test]
async fn formats_and_time_zone_take_effect_and_go_before_the_organizations() {
    let (app, ada, _) = two_organizations().await;
    let superuser = app.superuser().await;
    let organization = "update organizations set date_format = 'iso', time_format = 'h24'";
    superuser.execute(organization, &[]).await.expect("an update");
    let entry = json!({"started_at": "2026-03-02T12:00:00Z", "ended_at": "2026-03-02T13:30:00Z"});
    ada.post("time-entries", entry).await.assert_status(201);
    assert!(ada.open("time").await.text.contains("13:00"), "as the organization has it, in Rome");
    let own = json!({"timezone": "America/New_York", "time_format": "h12", "date_format": "month_slash"});
    put(&ada, own).await.assert_status(200);
    let page = ada.open("time").await.text;
    assert!(page.contains("7:00 am"), "{page}");
    let form = ada.open_path("/account/profile").await.text;
    for chosen in ["value=\"h12\" selected", "value=\"month_slash\" selected", "value=\"America/New_York\""] {
        assert!(form.contains(chosen), "{chosen}");
    }
    put(&ada, json!({"timezone": "America/New_York"})).await.assert_status(200);
    assert!(ada.open("time").await.text.contains("07:00"), "the organization's format again");
}

#[tokio::test]
async fn wrong_input_is_told_at_its_field_and_changes_nothing() {
    let (_, ada, _) = two_organizations().await;
    for (field, value) in [
        ("name", json!(" ")),
        ("name", json!("x".repeat(101))),
        ("name", json!("a\u{0}b")),
        ("locale", json!("tlh")),
        ("timezone", json!("Mars/Olympus")),
        ("theme", json!("pink")),
        ("date_format", json!("yyyy")),
    ] {
        let answer = put(&ada, json!({field: value})).await.assert_status(422);
        assert!(answer.problem_at(field).is_some(), "{field}: {}", answer.text);
    }
    let form = [("name", ""), ("locale", "en"), ("timezone", "Mars"), ("theme", "dark"), ("date_format", "")];
    let page = ada.submit_path("/account/profile", &form).await.assert_status(422);
    assert!(page.text.contains("id=\"name-error\"") && page.text.contains("id=\"timezone-error\""));
    assert!(page.text.contains("value=\"Mars\""), "what was typed stays");
    let kept = ada.request(Method::GET, "/api/v1/account/profile", None, &[]).await.json();
    assert_eq!((&kept["name"], &kept["theme"]), (&json!("Ada"), &json!("system")));
}

#[tokio::test]
async fn a_person_saves_the_form() {
    let (_, ada, _) = two_organizations().await;
    let form = [
        ("name", "Ada <b>Lovelace</b>"),
        ("locale", "en"),
        ("timezone", "europe/berlin"),
        ("theme", "light"),
        ("date_format", "day_dot"),
        ("time_format", ""),
        ("number_format", "point_comma"),
    ];
    let answer = ada.submit_path("/account/profile", &form).await.assert_status(303);
    assert_eq!(answer.location(), "/account/profile");
    let page = ada.open_path("/account/profile").await.text;
    assert!(page.contains("value=\"Europe/Berlin\"") && page.contains("value=\"point_comma\" selected"));
    assert!(!page.contains("<b>Lovelace"), "text stays text");
}

#[tokio::test]
async fn a_token_has_no_profile() {
    let (_, ada, _) = two_organizations().await;
    let made = ada.post("tokens", json!({"name": "Laptop", "scope": "write"})).await.json();
    let token = ada.with_token(made["token"].as_str().expect("a token"));
    put(&token, json!({"name": "Eve"})).await.assert_status(401);
    token.request(Method::GET, "/api/v1/account/profile", None, &[]).await.assert_status(401);
}
