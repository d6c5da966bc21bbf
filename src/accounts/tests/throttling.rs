//! Trying out passwords.

use axum::body::Body;
use axum::http::Request;
use futures_util::future::join_all;

use super::count;
use crate::accounts::throttle::Subject;
use crate::accounts::{connection, forget_expired};
use crate::database::Database;
use crate::testing::{Answer, PASSWORD, TestApp, start, start_with};

async fn try_out(app: &TestApp, email: &str, password: &str) -> Answer {
    app.anonymous().submit("/sign-in", &[("email", email), ("password", password)]).await
}

/// An attempt that a proxy passes on for an address.
async fn try_out_from(app: &TestApp, address: &str, email: &str, password: &str) -> Answer {
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("email", email), ("password", password)])
        .finish();
    let request = Request::post("/sign-in")
        .header("sec-fetch-site", "same-origin")
        .header("x-forwarded-for", format!("203.0.113.99, {address}"))
        .body(Body::from(body));
    app.anonymous().send(request.expect("a request")).await
}

async fn fail(app: &TestApp, email: &str, times: usize) {
    for _ in 0..times {
        try_out(app, email, "not the password").await.assert_status(422);
    }
}

#[tokio::test]
async fn five_failures_bring_a_wait_that_even_the_right_password_cannot_skip() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    fail(&app, &ada.email, 5).await;
    let page = try_out(&app, " ADA@example.com", PASSWORD).await.assert_status(429);
    assert_eq!(page.header("retry-after"), "31");
    assert!(page.text.contains("Too many attempts. Wait a minute and try again."), "{}", page.text);
    assert!(page.text.contains("ADA@example.com") && !page.text.contains(PASSWORD));
    ada.get("clients").await.assert_status(200);
    let brian = app.sign_up("Brian", "Bell Labs").await;
    for _ in 0..20 {
        try_out(&app, &ada.email, PASSWORD).await.assert_status(429);
    }
    try_out(&app, &brian.email, PASSWORD).await.assert_status(303);

    app.set_time("2026-03-02T14:00:29Z");
    try_out(&app, &ada.email, PASSWORD).await.assert_status(429);
    app.set_time("2026-03-02T14:00:30Z");
    try_out(&app, &ada.email, PASSWORD).await.assert_status(303);
    fail(&app, &ada.email, 4).await;
    try_out(&app, &ada.email, PASSWORD).await.assert_status(303);
}

#[tokio::test]
async fn the_wait_doubles_up_to_a_quarter_of_an_hour_for_unknown_accounts_too() {
    let app = start().await;
    fail(&app, "nobody@example.com", 5).await;
    let mut now = app.app().now();
    for expected in [30, 60, 120, 240, 480, 900, 900] {
        let answer = try_out(&app, "nobody@example.com", "x").await.assert_status(429);
        assert_eq!(answer.header("retry-after"), (expected + 1).to_string());
        now += jiff::SignedDuration::from_secs(expected);
        app.set_time(&now.to_string());
        fail(&app, "nobody@example.com", 1).await;
    }
    app.set_time("2026-03-04T14:00:00Z");
    fail(&app, "nobody@example.com", 5).await;
    try_out(&app, "nobody@example.com", "x").await.assert_status(429);
}

#[tokio::test]
async fn a_restart_forgives_nothing() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    fail(&app, &ada.email, 5).await;
    let restarted = app.on_database(Database::new(app.reach("timetracker_login"), 4).expect("a pool"));
    try_out(&restarted, &ada.email, PASSWORD).await.assert_status(429);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parallel_attempts_do_not_slip_past_the_limit() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let attempts = (0..16).map(|number| {
        let (app, email) = (app.clone(), ada.email.clone());
        async move { try_out(&app, &email, &format!("guess number {number}")).await.status.as_u16() }
    });
    let answers = join_all(attempts).await;
    assert_eq!(answers.iter().filter(|status| **status == 422).count(), 5, "{answers:?}");
    assert_eq!(answers.iter().filter(|status| **status == 429).count(), 11, "{answers:?}");
}

#[tokio::test]
async fn an_address_that_tries_many_accounts_has_to_wait_and_others_do_not() {
    let app = start_with(&["--trust-proxy"]).await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    for number in 0..20 {
        // Somebody who succeeds in between neither adds to the count nor wipes it.
        if number % 5 == 0 {
            try_out_from(&app, "2001:db8::1", &ada.email, PASSWORD).await.assert_status(303);
        }
        let (address, email) = (format!("2001:db8::{number:x}"), format!("person{number}@example.com"));
        try_out_from(&app, &address, &email, "Spring-2026").await.assert_status(422);
    }
    try_out_from(&app, "2001:db8::77", &ada.email, PASSWORD).await.assert_status(429);
    try_out_from(&app, "2001:db8:0:1::1", &ada.email, PASSWORD).await.assert_status(303);
}

#[tokio::test]
async fn without_a_trusted_proxy_an_address_cannot_be_made_up() {
    let app = start().await;
    for number in 0..20 {
        let (address, email) = (format!("192.0.2.{number}"), format!("person{number}@example.com"));
        try_out_from(&app, &address, &email, "Spring-2026").await.assert_status(422);
    }
    try_out_from(&app, "192.0.2.200", "other@example.com", "Spring-2026").await.assert_status(429);
}

#[tokio::test]
async fn old_failures_are_removed_and_fresh_ones_stay() {
    let app = start().await;
    fail(&app, "old@example.com", 1).await;
    app.set_time("2026-03-03T13:00:00Z");
    fail(&app, "fresh@example.com", 1).await;
    app.set_time("2026-03-03T14:00:01Z");
    assert_eq!(count(&app, "sign_in_throttles").await, 3, "two accounts, one address");
    forget_expired(app.app()).await.expect("a clean house");
    assert_eq!(count(&app, "sign_in_throttles").await, 2);
}

#[tokio::test]
async fn whoever_looked_at_the_clock_a_moment_earlier_is_not_refused() {
    let app = start().await;
    let (subject, connection) =
        (Subject::address("192.0.2.7"), connection(app.app()).await.expect("a connection"));
    let late = app.app().now();
    let early = late - jiff::SignedDuration::from_millis(5);
    subject.take_turn(&connection, late).await.expect("a turn");
    subject.take_turn(&connection, early).await.expect("a turn while another's goes on");
    subject.give_back(&connection, late).await.expect("the turn back");
    subject.take_turn(&connection, early).await.expect("a turn after another's was given back");
}
