//! What people send about tokens.

use jiff::{Span, Timestamp};
use queries::types::TokenScope;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Error, Fields};
use crate::web::{length, trimmed};

/// The longest life of a token that ends, in days.
const MOST_DAYS: i32 = 3650;

/// A token to be made.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
pub struct TokenInput {
    /// What it is for; 1 to 100 characters.
    #[serde(deserialize_with = "trimmed")]
    pub name: String,
    /// Whether it may only read.
    pub scope: TokenScope,
    /// Days until it ends, 1 to 3650. Not given: it stays until it is revoked.
    #[serde(default)]
    pub expires_in_days: Option<i32>,
}

impl Default for TokenInput {
    /// What the form suggests: the least.
    fn default() -> Self {
        Self { name: String::new(), scope: TokenScope::Read, expires_in_days: Some(90) }
    }
}

impl TokenInput {
    /// Checks every field, so that all problems are told at once.
    pub(super) fn check(&self) -> Result<(), Error> {
        let mut fields = Fields::default();
        length(&mut fields, "name", &self.name, 1, 100);
        if self.expires_in_days.is_some_and(|days| !(1..=MOST_DAYS).contains(&days)) {
            fields.add("expires_in_days", "token-expiry-range");
        }
        fields.check()
    }

    /// The instant at which it ends.
    pub(super) fn expires_at(&self, now: Timestamp) -> Result<Option<Timestamp>, Error> {
        let end = |days: i32| now.checked_add(Span::new().hours(i64::from(days) * 24));
        self.expires_in_days.map(end).transpose().map_err(Error::internal)
    }
}
