//! Changing the password.

use serde_json::json;

use super::{sign_in_with, try_sign_in};
use crate::testing::{Colleague, PASSWORD, start, two_organizations};

const NEW: &str = "copper meadow telescope";

fn form<'a>(current: &'a str, new: &'a str) -> [(&'a str, &'a str); 2] {
    [("current_password", current), ("new_password", new)]
}

#[tokio::test]
async fn a_new_password_replaces_the_old_and_ends_every_other_session() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let elsewhere = ada.with_session(&sign_in_with(&app, &ada.email, &[]).await.session());
    elsewhere.get("clients").await.assert_status(200);
    let answer = ada.submit_path("/account/security/password", &form(PASSWORD, NEW)).await.assert_status(303);
    assert_eq!(answer.location(), "/account/security");
    elsewhere.get("clients").await.assert_status(401);
    ada.get("clients").await.assert_status(200);
    try_sign_in(&app, &ada.email, PASSWORD).await.assert_status(422);
    try_sign_in(&app, &ada.email, NEW).await.assert_status(303);
}

#[tokio::test]
async fn without_the_current_password_nothing_changes() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let elsewhere = ada.with_session(&sign_in_with(&app, &ada.email, &[]).await.session());
    for (current, told) in [("", "Please fill this in."), ("not the password", "not your current password")] {
        let page =
            ada.submit_path("/account/security/password", &form(current, NEW)).await.assert_status(422);
        let start = page.text.find("id=\"current_password-error\"").expect("a problem at the field");
        assert!(page.text[start..].contains(told), "{told}");
        assert!(!page.text.contains(NEW) && !page.text.contains("not the password"), "never sent back");
    }
    elsewhere.get("clients").await.assert_status(200);
    try_sign_in(&app, &ada.email, PASSWORD).await.assert_status(303);
}

#[tokio::test]
async fn an_easy_password_is_refused_as_at_sign_up() {
    let app = start().await;
    let ada = app.sign_up("Ada Lovelace", "Analytical Engines").await;
    for (easy, reason) in [
        ("short", "At least 12 characters"),
        ("password1234", "tried first"),
        ("Ada Lovelace 1815", "whoever knows your name"),
        ("ada.lovelace@example.com", "whoever knows your name"),
        ("violet\0harbour lanterns", "cannot be stored"),
    ] {
        let page =
            ada.submit_path("/account/security/password", &form(PASSWORD, easy)).await.assert_status(422);
        let start = page.text.find("id=\"new_password-error\"").expect("a problem at the field");
        assert!(page.text[start..].contains(reason), "{easy}: {}", page.main());
    }
    try_sign_in(&app, &ada.email, PASSWORD).await.assert_status(303);
}

#[tokio::test]
async fn who_holds_a_session_cannot_try_out_passwords_either() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    for _ in 0..5 {
        ada.submit_path("/account/security/password", &form("a guess", NEW)).await.assert_status(422);
    }
    let page = ada.submit_path("/account/security/password", &form(PASSWORD, NEW)).await.assert_status(429);
    assert_eq!(page.header("retry-after"), "31");
    assert!(page.text.contains("Too many attempts"));
    try_sign_in(&app, &ada.email, PASSWORD).await.assert_status(429);
    app.set_time("2026-03-02T14:00:31Z");
    ada.submit_path("/account/security/password", &form(PASSWORD, NEW)).await.assert_status(303);
}

#[tokio::test]
async fn who_has_no_password_sets_one_soon_after_signing_in() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let page = ada.open_path("/account/security").await.assert_status(200);
    assert!(!page.text.contains("id=\"current_password\""), "there is none to ask for");
    app.set_time("2026-03-02T14:10:00Z");
    let page = ada.submit_path("/account/security/password", &form("", NEW)).await.assert_status(422);
    assert!(page.text.contains("Sign out and in again"), "{}", page.main());
    app.set_time("2026-03-02T14:09:59Z");
    ada.submit_path("/account/security/password", &form("", NEW)).await.assert_status(303);
    try_sign_in(&app, &ada.email, NEW).await.assert_status(303);
    assert!(ada.open_path("/account/security").await.text.contains("id=\"current_password\""));
}

/// A script of the person's, with a token that it uses.
async fn script(of: &Colleague) -> Colleague {
    let made = of.post("tokens", json!({"name": "Script", "scope": "write"})).await.assert_status(201);
    of.with_token(made.json()["token"].as_str().expect("a token"))
}

#[tokio::test]
async fn api_tokens_outlive_a_new_password_and_end_together_where_that_is_asked_for() {
    let (app, ada, brian) = two_organizations().await;
    let there = app.also_in(&ada, &brian, queries::types::Role::Member).await;
    let (one, other, theirs) = (script(&ada).await, script(&there).await, script(&brian).await);
    ada.submit_path("/account/security/password", &form(PASSWORD, NEW)).await.assert_status(303);
    one.get("clients").await.assert_status(200);
    let page = ada.open_path("/account/security").await.assert_status(200);
    assert!(page.main().contains("Revoke all API tokens"));
    let question = ada.open_path("/account/security/revoke-tokens").await.assert_status(200);
    assert!(question.main().contains("Revoke all your API tokens?"));
    one.get("clients").await.assert_status(200);
    ada.submit_path("/account/security/revoke-tokens", &[]).await.assert_status(303);
    for ended in [&one, &other] {
        ended.get("clients").await.assert_status(401);
    }
    theirs.get("clients").await.assert_status(200);
    for (organization, name) in [(&ada, "Ada"), (&brian, "Guest")] {
        let record = organization.get("audit-events").await.assert_status(200).json();
        let ended = &record["data"][0];
        assert_eq!(
            (&ended["action"], &ended["actor_name"], &ended["after"]),
            (&json!("token.all_revoked"), &json!(name), &json!({"tokens": 1}))
        );
    }
    assert!(ada.open_path("/account/security").await.main().contains("All API tokens revoked"));
    // Nothing is left to end: nothing is recorded.
    ada.submit_path("/account/security/revoke-tokens", &[]).await.assert_status(303);
    let record = ada.get("audit-events").await.json();
    assert_eq!(
        record["data"]
            .as_array()
            .expect("events")
            .iter()
            .filter(|event| event["action"] == "token.all_revoked")
            .count(),
        1
    );
}
