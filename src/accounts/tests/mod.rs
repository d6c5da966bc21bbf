//! Accounts through the router: coming in, staying in, leaving, and what strangers cannot.

mod cross_site;
mod deletion;
mod events;
mod export;
mod mail_address;
mod password;
mod profile;
mod reset;
mod session_list;
mod sessions;
mod sign_in;
mod sign_up;
mod sign_up_by_mail;
mod throttling;

use axum::body::Body;
use axum::http::Request;

use crate::testing::{Answer, PASSWORD, TestApp};

/// Rows of a table.
async fn count(app: &TestApp, table: &str) -> i64 {
    let rows = app.superuser().await.query_one(&format!("select count(*) from {table}"), &[]).await;
    rows.expect("a count").get(0)
}

/// An attempt to sign in.
async fn try_sign_in(app: &TestApp, email: &str, password: &str) -> Answer {
    app.anonymous().submit("/sign-in", &[("email", email), ("password", password)]).await
}

/// A sign-in with [`PASSWORD`] and more headers.
async fn sign_in_with(app: &TestApp, email: &str, headers: &[(&str, &str)]) -> Answer {
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("email", email), ("password", PASSWORD)])
        .finish();
    let mut request = Request::post("/sign-in").header("sec-fetch-site", "same-origin");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    app.anonymous().send(request.body(Body::from(body)).expect("a request")).await.assert_status(303)
}
