//! Proving an address, and changing it.

use super::{count, sign_in_with, try_sign_in};
use crate::mail::Mail;
use crate::testing::{Answer, Colleague, PASSWORD, TestApp, start, start_with};

async fn letter(app: &TestApp, email: &str, subject: &str) -> Mail {
    let mails = app.mails_to(email).await;
    mails.into_iter().rfind(|mail| mail.subject == subject).unwrap_or_else(|| panic!("no {subject}"))
}

/// Presses the button behind a letter's link.
async fn press(app: &TestApp, letter: &Mail) -> Answer {
    let path = letter.path();
    let (page, token) = path.split_once("?token=").expect("a link");
    app.anonymous().get(&path).await.assert_status(200);
    app.anonymous().submit(page, &[("token", token)]).await
}

async fn is_verified(app: &TestApp, person: &Colleague) -> bool {
    let query = "select verified_at is not null from users where id = $1";
    app.superuser().await.query_one(query, &[&person.user]).await.expect("a row").get(0)
}

async fn ask(person: &Colleague, new_email: &str, password: &str) -> Answer {
    let form = [("new_email", new_email), ("current_password", password)];
    person.submit_path("/account/address", &form).await
}

#[tokio::test]
async fn a_mailed_link_proves_the_address() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    assert!(!is_verified(&app, &ada).await);
    let letter = letter(&app, &ada.email, "Confirm your email address").await;
    app.anonymous().get(&letter.path()).await.assert_status(200);
    assert!(!is_verified(&app, &ada).await, "mail programs open links: only the button counts");
    press(&app, &letter).await.assert_status(303);
    assert!(is_verified(&app, &ada).await);
    assert!(ada.open_path("/account/profile").await.text.contains("Confirmed"));
    let token = letter.path().split_once("token=").expect("a token").1.to_owned();
    app.anonymous().submit("/verify-address", &[("token", &token)]).await.assert_status(410);
}

#[tokio::test]
async fn the_link_ends_after_a_day_and_can_be_sent_again() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let first = letter(&app, &ada.email, "Confirm your email address").await;
    app.pass(24 * 3600);
    app.anonymous().get(&first.path()).await.assert_status(410);
    ada.submit_path("/account/verification", &[]).await.assert_status(303);
    let second = letter(&app, &ada.email, "Confirm your email address").await;
    assert_ne!(first.path(), second.path());
    for _ in 0..3 {
        ada.submit_path("/account/verification", &[]).await.assert_status(303);
    }
    ada.submit_path("/account/verification", &[]).await.assert_status(429);
    app.anonymous().get(&second.path()).await.assert_status(410);
}

#[tokio::test]
async fn the_reminder_shows_where_mail_is_sent_and_the_address_is_not_proven() {
    let app = start_with(&["--smtp-url", "smtp://127.0.0.1:9"]).await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    assert!(ada.open("clients").await.text.contains("Please confirm that ada@example.com"));
    let proven = "update users set verified_at = now()";
    app.superuser().await.execute(proven, &[]).await.expect("an update");
    assert!(!ada.open("clients").await.text.contains("Please confirm that"));
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    assert!(!ada.open("clients").await.text.contains("Please confirm that"), "there is no such mail");
}

#[tokio::test]
async fn an_address_changes_when_both_links_were_opened() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    ask(&ada, " Countess@Example.com ", PASSWORD).await.assert_status(303);
    let waits = ada.open_path("/account/address").await.text;
    assert!(waits.contains("countess@example.com waits for both links"), "{waits}");
    let (old, new) = (
        letter(&app, "ada@example.com", "Change of your email address").await,
        letter(&app, "countess@example.com", "Change of your email address").await,
    );
    assert!(press(&app, &new).await.assert_status(200).text.contains("present address"));
    try_sign_in(&app, "countess@example.com", PASSWORD).await.assert_status(422);
    assert!(press(&app, &old).await.assert_status(200).text.contains("Your email address is changed"));
    try_sign_in(&app, "ada@example.com", PASSWORD).await.assert_status(422);
    try_sign_in(&app, "countess@example.com", PASSWORD).await.assert_status(303);
    let row = app
        .superuser()
        .await
        .query_one("select u.email, m.email, u.verified_at is not null from users u join memberships m on m.user_id = u.id", &[])
        .await
        .expect("a row");
    let told: (String, String, bool) = (row.get(0), row.get(1), row.get(2));
    assert_eq!(told, ("countess@example.com".to_owned(), "countess@example.com".to_owned(), true));
    for address in ["ada@example.com", "countess@example.com"] {
        let notice = letter(&app, address, "How you sign in to TimeTracker was changed").await;
        assert!(notice.text.contains("now countess@example.com"), "{}", notice.text);
    }
    let event = "select before->>'email', after->>'email' from audit_events where action = 'email.changed'";
    let event = app.superuser().await.query_one(event, &[]).await.expect("an event");
    assert_eq!(
        (event.get::<_, &str>(0), event.get::<_, &str>(1)),
        ("ada@example.com", "countess@example.com")
    );
    assert_eq!((count(&app, "address_changes").await, ada.get("clients").await.status.as_u16()), (0, 200));
}

#[tokio::test]
async fn a_taken_address_looks_like_a_free_one_and_its_owner_is_told() {
    let app = start().await;
    let (ada, brian) =
        (app.sign_up("Ada", "Analytical Engines").await, app.sign_up("Brian", "Bell Labs").await);
    let mut pages = Vec::new();
    for email in [brian.email.as_str(), "free@example.com"] {
        ask(&ada, email, PASSWORD).await.assert_status(303);
        pages.push(ada.open_path("/account/address").await.main().replace(email, "…"));
        app.run_jobs().await;
    }
    assert_eq!(pages[0], pages[1]);
    let told = letter(&app, &brian.email, "Your address was given for another account").await;
    assert!(!told.text.contains("http"), "nothing to press: {}", told.text);
    ask(&ada, &brian.email, PASSWORD).await.assert_status(303);
    let approve = letter(&app, &ada.email, "Change of your email address").await;
    assert!(press(&app, &approve).await.assert_status(200).text.contains("the new address"));
    try_sign_in(&app, &ada.email, PASSWORD).await.assert_status(303);
    try_sign_in(&app, &brian.email, PASSWORD).await.assert_status(303);
}

#[tokio::test]
async fn the_present_address_can_stop_a_change() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    ask(&ada, "eve@example.com", PASSWORD).await.assert_status(303);
    let old = letter(&app, &ada.email, "Change of your email address").await;
    let new = letter(&app, "eve@example.com", "Change of your email address").await;
    press(&app, &new).await.assert_status(200);
    let token = old.path().split_once("token=").expect("a token").1.to_owned();
    let stopped = app.anonymous().submit("/change-address/stop", &[("token", &token)]).await;
    assert!(stopped.assert_status(200).text.contains("The change is stopped"));
    app.anonymous().submit("/change-address/approve", &[("token", &token)]).await.assert_status(410);
    try_sign_in(&app, &ada.email, PASSWORD).await.assert_status(303);
    assert_eq!(count(&app, "address_changes").await, 0);
}

#[tokio::test]
async fn a_change_needs_the_password_and_a_newer_one_replaces_it() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    for (email, password, field) in [
        ("nobody", PASSWORD, "new_email"),
        (ada.email.as_str(), PASSWORD, "new_email"),
        ("", PASSWORD, "new_email"),
        ("eve@example.com", "", "current_password"),
        ("eve@example.com", "not the password", "current_password"),
    ] {
        let page = ask(&ada, email, password).await.assert_status(422);
        assert!(page.text.contains(&format!("id=\"{field}-error\"")), "{email}: {}", page.main());
    }
    assert_eq!(count(&app, "address_changes").await, 0);
    ask(&ada, "first@example.com", PASSWORD).await.assert_status(303);
    let first = letter(&app, "first@example.com", "Change of your email address").await;
    ask(&ada, "second@example.com", PASSWORD).await.assert_status(303);
    app.anonymous().get(&first.path()).await.assert_status(410);
}

#[tokio::test]
async fn an_address_that_was_taken_meanwhile_stays_with_who_has_it() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    ask(&ada, "brian@example.com", PASSWORD).await.assert_status(303);
    let old = letter(&app, &ada.email, "Change of your email address").await;
    let new = letter(&app, "brian@example.com", "Change of your email address").await;
    let brian = app.sign_up("Brian", "Bell Labs").await;
    press(&app, &old).await.assert_status(200);
    assert!(press(&app, &new).await.assert_status(200).text.contains("cannot be used any more"));
    sign_in_with(&app, &brian.email, &[]).await;
    sign_in_with(&app, &ada.email, &[]).await;
}
