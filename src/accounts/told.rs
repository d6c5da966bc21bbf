//! Pages in front of everything else that only say something, or ask for one more press of a button.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::texts::Message;
use crate::web::{Html, Visitor};

/// A page that says something and leads on.
#[derive(Template)]
#[template(path = "accounts/told.html")]
pub(super) struct Told {
    pub(super) page: Visitor,
    /// The headline's key.
    pub(super) title: &'static str,
    pub(super) text: Message,
    /// Where it leads, and the key of what the link says.
    pub(super) on: (&'static str, &'static str),
}

/// A page that a mailed link opens: its button does what the link is for. Mail programs open links by themselves, so
/// opening one changes nothing.
#[derive(Template)]
#[template(path = "accounts/ask.html")]
pub(super) struct Ask {
    pub(super) page: Visitor,
    /// The headline's key.
    pub(super) title: &'static str,
    pub(super) text: Message,
    /// Where the button posts the token to.
    pub(super) action: &'static str,
    pub(super) token: String,
    /// The key of what the button says.
    pub(super) button: &'static str,
    /// Another form's address and button, for who did not want this.
    pub(super) otherwise: Option<(&'static str, &'static str)>,
}

/// A link that is unknown, used or over: status 410.
pub(super) fn over(page: Visitor, on: (&'static str, &'static str)) -> Response {
    let told = Told { page, title: "link-over", text: "link-over-hint".into(), on };
    (StatusCode::GONE, Html(told)).into_response()
}
