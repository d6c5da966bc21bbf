//! A browser: it keeps the cookies that it is given.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::http::header::{ACCEPT, CONTENT_TYPE, COOKIE, SET_COOKIE};
use tower::ServiceExt;

use super::people::form;
use super::{Answer, TestApp};

/// A browser on this site, without a session at first.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    /// One without any cookie.
    pub fn new(app: &TestApp) -> Self {
        Self { router: app.router().clone(), cookies: BTreeMap::new() }
    }
    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }
    /// Puts a cookie in its place, as somebody who stole one would.
    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }
    /// Opens an address.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).header(ACCEPT, "text/html").body(Body::empty()).expect("a request"))
            .await
    }
    /// Sends a form.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(path, "text/html", fields).await
    }
    /// Sends a form's fields as a script does, which wants JSON back.
    pub async fn fetch(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(path, "application/json", fields).await
    }

    async fn post(&mut self, path: &str, accept: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(ACCEPT, accept)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form(fields))).expect("a request")).await
    }

    async fn send(&mut self, mut request: Request<Body>) -> Answer {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        request.headers_mut().insert(COOKIE, cookies.join("; ").parse().expect("a header"));
        let answer = Answer::read(self.router.clone().oneshot(request).await.expect("an answer")).await;
        for cookie in answer.headers.get_all(SET_COOKIE) {
            let cookie = cookie.to_str().expect("a cookie");
            let (pair, attributes) = cookie.split_once(';').expect("attributes");
            let (name, value) = pair.split_once('=').expect("a value");
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }
}
