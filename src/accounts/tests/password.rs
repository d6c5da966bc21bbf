//! Changing the password.

use super::{sign_in_with, try_sign_in};
use crate::testing::{PASSWORD, start};

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
