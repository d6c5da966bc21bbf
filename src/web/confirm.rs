//! The page that asks before something is gone for good.

use askama::Template;

use super::Page;
use crate::texts::Text;

/// Names what will be lost, and sends the form that deletes it. The page's own address is where the form posts to.
#[derive(Debug, Template)]
#[template(path = "web/confirm.html")]
pub struct ConfirmDelete {
    /// The frame.
    pub page: Page,
    /// The thing's name.
    pub name: String,
    /// What goes with it, in the reader's language.
    pub consequence: Text,
    /// Where the thing is; also where "keep it" leads.
    pub back: String,
}
