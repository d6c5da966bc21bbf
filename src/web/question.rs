//! The page that asks before somebody loses access.

use askama::Template;

use super::Page;
use crate::texts::Text;

/// Names what will happen, and sends the form that does it. The page's own address is where the form posts to.
#[derive(Debug, Template)]
#[template(path = "web/question.html")]
pub struct Question {
    /// The frame.
    pub page: Page,
    /// The question.
    pub title: Text,
    /// What follows from a yes, each a sentence.
    pub consequences: Vec<Text>,
    /// The key of the button that says yes.
    pub action: &'static str,
    /// Where "cancel" leads.
    pub back: String,
}
