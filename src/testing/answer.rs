//! What the service answered.

use axum::body::to_bytes;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::Value;

use crate::tenancy::SESSION_COOKIE;

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub text: String,
}

impl Answer {
    /// Reads a response. A stream of events has no end: its body stays unread.
    pub async fn read(response: Response) -> Self {
        let (parts, body) = response.into_parts();
        if parts.headers.get(CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream") {
            return Self { status: parts.status, headers: parts.headers, text: String::new() };
        }
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        let text =
            String::from_utf8(bytes.to_vec()).unwrap_or_else(|error| format!("{:?}", error.into_bytes()));
        Self { status: parts.status, headers: parts.headers, text }
    }
    /// Fails with the body when the status is another.
    #[track_caller]
    pub fn assert_status(self, expected: u16) -> Self {
        assert_eq!(self.status.as_u16(), expected, "{}", self.text);
        self
    }
    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }
    /// The page's own part, without the frame around it.
    pub fn main(&self) -> &str {
        self.text.split_once("<main").map_or("", |(_, main)| main)
    }
    /// A header's text; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
    /// The id of the thing in the body.
    #[track_caller]
    pub fn id(&self) -> String {
        self.json()["id"].as_str().expect("an id").to_owned()
    }
    /// The code of the problem at a field of a problem document.
    pub fn problem_at(&self, field: &str) -> Option<String> {
        let problems = self.json()["errors"].as_array().cloned().unwrap_or_default();
        let problem = problems.iter().find(|problem| problem["field"] == field)?;
        Some(problem["code"].as_str()?.to_owned())
    }
    /// The cookie by this name that the answer sets, with its attributes.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let mut cookies = self.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
        cookies.find(|cookie| cookie.split_once('=').is_some_and(|(found, _)| found == name))
    }
    /// The token of the session that the answer opens.
    #[track_caller]
    pub fn session(&self) -> String {
        let cookie = self.cookie(SESSION_COOKIE).unwrap_or_else(|| panic!("no session: {}", self.text));
        let token = cookie.split(['=', ';']).nth(1).filter(|token| !token.is_empty());
        token.expect("a token").to_owned()
    }
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.header("location")
    }
}
