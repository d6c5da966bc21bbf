//! Time as pages: what each form answers to htmx and to plain browsers.

mod entries;
mod many;
mod new_entry;
mod refusals;
mod timer;
mod week;

use axum::body::Body;
use axum::http::Request;
use axum::http::header::{CONTENT_TYPE, COOKIE};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::Value;

use crate::tenancy::SESSION_COOKIE;
use crate::testing::{Answer, Colleague, TestApp};

/// Sends a form as htmx does.
async fn hx_submit(person: &Colleague, rest: &str, fields: &[(&str, &str)]) -> Answer {
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = Request::post(person.page_path(rest))
        .header("hx-request", "true")
        .header("hx-current-url", format!("http://localhost{}", person.page_path("time?week=2026-03-02")))
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    person.send(request.body(Body::from(form)).expect("a request")).await
}

/// Asks for a fragment as htmx does.
async fn hx_open(person: &Colleague, rest: &str) -> Answer {
    let request = Request::get(person.page_path(rest)).header("hx-request", "true");
    person.send(request.body(Body::empty()).expect("a request")).await
}

/// The notice that the answer leaves for the next page.
pub(super) fn flash(answer: &Answer) -> Value {
    let cookie = answer.cookie("timetracker_flash").expect("a notice");
    let value = cookie.split(['=', ';']).nth(1).expect("a value");
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(value).expect("base64")).expect("json")
}

/// Follows a redirect with the notice that it sets, as a browser would.
async fn follow(app: &TestApp, person: &Colleague, answer: &Answer) -> Answer {
    let cookie = answer.cookie("timetracker_flash").and_then(|cookie| cookie.split(';').next());
    let session = format!("{SESSION_COOKIE}={}", person.credential());
    let cookies = [session.as_str(), cookie.unwrap_or_default()].join("; ");
    let request = Request::get(answer.location()).header(COOKIE, cookies);
    app.anonymous().send(request.body(Body::empty()).expect("a request")).await
}

/// Whether the answer is a fragment after which the rest of the page asks again.
#[track_caller]
fn assert_fragment(answer: &Answer) {
    assert_eq!(answer.status.as_u16(), 200, "{}", answer.text);
    assert_eq!(answer.header("hx-trigger"), "changed");
    assert!(!answer.text.contains("<html"), "{}", answer.text);
}

/// Whether the answer is a whole page.
#[track_caller]
fn assert_page(answer: &Answer, status: u16) {
    assert_eq!(answer.status.as_u16(), status, "{}", answer.text);
    assert!(answer.text.starts_with("<!doctype html>"), "{}", answer.text);
}
