//! A new password by mail.

use serde_json::json;

use super::{count, sign_in_with, try_sign_in};
use crate::testing::{Answer, PASSWORD, TestApp, start, start_with};

const NEW: &str = "copper meadow telescope";

async fn ask(app: &TestApp, email: &str) -> Answer {
    app.anonymous().submit("/forgot-password", &[("email", email)]).await
}

/// The token of the newest link that was mailed to an address.
async fn token(app: &TestApp, email: &str) -> String {
    let mails = app.mails_to(email).await;
    let letter = mails.iter().rfind(|mail| mail.subject == "Set a new password").expect("a letter");
    letter.path().split_once("token=").expect("a token").1.to_owned()
}

async fn reset(app: &TestApp, token: &str, password: &str) -> Answer {
    app.anonymous().submit("/reset-password", &[("token", token), ("new_password", password)]).await
}

#[tokio::test]
async fn a_link_sets_a_new_password_and_ends_every_session() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let elsewhere = ada.with_session(&sign_in_with(&app, &ada.email, &[]).await.session());
    for _ in 0..5 {
        try_sign_in(&app, &ada.email, "forgotten").await.assert_status(422);
    }
    try_sign_in(&app, &ada.email, PASSWORD).await.assert_status(429);
    ask(&app, " ADA@example.com ").await.assert_status(200);
    let token = token(&app, &ada.email).await;
    let page = app.anonymous().get(&format!("/reset-password?token={token}")).await.assert_status(200);
    assert!(page.text.contains("name=\"new_password\"") && page.header("referrer-policy") == "same-origin");
    let weak = reset(&app, &token, "password1234").await.assert_status(422);
    assert!(weak.text.contains("id=\"new_password-error\"") && weak.text.contains(&token));

    let done = reset(&app, &token, NEW).await.assert_status(303);
    assert_eq!(
        (done.location(), done.cookie("timetracker_session")),
        ("/sign-in", None),
        "no session by mail"
    );
    for person in [&ada, &elsewhere] {
        person.get("clients").await.assert_status(401);
    }
    try_sign_in(&app, &ada.email, PASSWORD).await.assert_status(422);
    try_sign_in(&app, &ada.email, NEW).await.assert_status(303);
    let told = app.mails_to(&ada.email).await.pop().expect("a notice");
    assert!(told.text.contains("Your password was set anew"), "{}", told.text);
    let proven = app.superuser().await.query_one("select verified_at is not null from users", &[]).await;
    assert!(proven.expect("a row").get::<_, bool>(0), "the link proves the address too");
}

#[tokio::test]
async fn a_password_set_anew_by_mail_ends_every_api_token() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let made = ada.post("tokens", json!({"name": "Script", "scope": "read"})).await.assert_status(201);
    let script = ada.with_token(made.json()["token"].as_str().expect("a token"));
    ask(&app, &ada.email).await.assert_status(200);
    let token = token(&app, &ada.email).await;
    reset(&app, &token, "password1234").await.assert_status(422);
    script.get("clients").await.assert_status(200);
    reset(&app, &token, NEW).await.assert_status(303);
    script.get("clients").await.assert_status(401);
}

#[tokio::test]
async fn the_link_works_once_for_an_hour_and_only_the_newest() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    ask(&app, &ada.email).await;
    let first = token(&app, &ada.email).await;
    ask(&app, &ada.email).await;
    let second = token(&app, &ada.email).await;
    for dead in [first.as_str(), "", "x", &"x".repeat(5000)] {
        let page = app.anonymous().get(&format!("/reset-password?token={dead}")).await.assert_status(410);
        assert!(page.text.contains("no longer works") && page.text.contains("/forgot-password"));
        reset(&app, dead, NEW).await.assert_status(410);
    }
    app.pass(3599);
    app.anonymous().get(&format!("/reset-password?token={second}")).await.assert_status(200);
    reset(&app, &second, NEW).await.assert_status(303);
    reset(&app, &second, "another meadow telescope").await.assert_status(410);
    try_sign_in(&app, &ada.email, NEW).await.assert_status(303);
    ask(&app, &ada.email).await;
    let late = token(&app, &ada.email).await;
    app.pass(3600);
    reset(&app, &late, "another meadow telescope").await.assert_status(410);
}

#[tokio::test]
async fn known_and_unknown_addresses_get_one_answer_for_the_same_statements() {
    let app = start().await;
    app.sign_up("Ada", "Analytical Engines").await;
    app.run_jobs().await;
    let (mut pages, mut rows) = (Vec::new(), Vec::new());
    for email in ["ada@example.com", "eve@example.com"] {
        let before = (count(&app, "account_jobs").await, count(&app, "one_time_tokens").await);
        let page = ask(&app, email).await.assert_status(200);
        let after = (count(&app, "account_jobs").await, count(&app, "one_time_tokens").await);
        // The request writes an errand for either; only the errand, later, looks who has the address.
        rows.push((after.0 - before.0, after.1 - before.1));
        pages.push(page.text.replace(email, "…"));
    }
    assert_eq!(pages[0], pages[1]);
    assert_eq!(rows, [(1, 0), (1, 0)]);
    assert!(pages[0].contains("no mail server"), "nothing claims that it was sent");
    assert_eq!(app.mails_to("eve@example.com").await, Vec::new());
    assert_eq!(app.mails_to("ada@example.com").await.len(), 2, "the proof at sign-up, and this");
}

#[tokio::test]
async fn with_a_mail_server_the_page_says_where_the_link_went() {
    let app = start_with(&["--smtp-url", "smtp://127.0.0.1:9"]).await;
    let page = ask(&app, "ada@example.com").await.assert_status(200);
    assert!(page.text.contains("a link is on its way"), "{}", page.text);
}

#[tokio::test]
async fn only_the_hash_of_a_link_is_stored() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    ask(&app, &ada.email).await;
    let token = token(&app, &ada.email).await;
    let query = "select coalesce(string_agg(t::text, ''), '') from one_time_tokens t where purpose = 'reset_password'";
    let stored: String = app.superuser().await.query_one(query, &[]).await.expect("rows").get(0);
    assert!(stored.contains("ada@example.com") && !stored.contains(&token), "{stored}");
}

#[tokio::test]
async fn nobody_is_flooded_with_mail() {
    let app = start().await;
    for email in ["ada@example.com", "eve@example.com"] {
        for _ in 0..4 {
            ask(&app, email).await.assert_status(200);
        }
        let page = ask(&app, email).await.assert_status(429);
        assert!(page.text.contains("Too many attempts") && page.text.contains(email));
    }
    ask(&app, "nobody").await.assert_status(422);
}

#[tokio::test]
async fn a_new_password_makes_older_links_worthless() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    ask(&app, &ada.email).await;
    let token = token(&app, &ada.email).await;
    let form = [("current_password", PASSWORD), ("new_password", NEW)];
    ada.submit_path("/account/security/password", &form).await.assert_status(303);
    reset(&app, &token, "another meadow telescope").await.assert_status(410);
}

#[tokio::test]
async fn who_was_deactivated_gets_no_link() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    ask(&app, &ada.email).await;
    let token = token(&app, &ada.email).await;
    let off = "update users set deactivated_at = now()";
    app.superuser().await.execute(off, &[]).await.expect("an update");
    reset(&app, &token, NEW).await.assert_status(410);
    let before = app.mails().await.len();
    ask(&app, &ada.email).await.assert_status(200);
    assert_eq!(app.mails().await.len(), before);
}
