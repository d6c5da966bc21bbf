//! What people and scripts send about comments.

use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::error::Fields;
use crate::texts::Message;
use crate::web::{length, trimmed};

/// The most people that one comment mentions.
const MOST_MENTIONS: usize = 20;

/// A comment, as it is written or replaced.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct CommentInput {
    /// Markdown, 1 to 10,000 characters.
    #[serde(deserialize_with = "trimmed")]
    pub body: String,
    /// User ids of active members, at most 20; who is mentioned for the first time is told.
    #[serde(default)]
    pub mentions: Vec<Uuid>,
}

impl CommentInput {
    /// Notes the problem of every field.
    pub(super) fn check_into(&self, fields: &mut Fields) {
        length(fields, "body", &self.body, 1, 10_000);
        if self.mentions.len() > MOST_MENTIONS {
            fields.add("mentions", Message::from("mentions-too-many").with("most", MOST_MENTIONS));
        }
    }
}
