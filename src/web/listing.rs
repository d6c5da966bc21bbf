//! Lists, their cursors, and the answers that carry a version.

use axum::http::{StatusCode, header::ETAG};
use axum::response::{IntoResponse, Response};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::ToSchema;

use super::Json;

/// Rows on a page of a list.
pub const PAGE_SIZE: i64 = 50;

/// One page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Listing<T> {
    /// The rows, in the list's order.
    pub data: Vec<T>,
    /// Pass it as `after` to get the next page; absent on the last.
    pub next_cursor: Option<String>,
}

impl<T> Listing<T> {
    /// Makes a page from one row more than fits: the extra row only tells that there is a next page.
    pub fn from_rows<K: Serialize>(mut rows: Vec<T>, size: i64, key: impl Fn(&T) -> K) -> Self {
        let size = usize::try_from(size).unwrap_or_default();
        let more = rows.len() > size;
        rows.truncate(size);
        let next_cursor = rows.last().filter(|_| more).map(|last| Cursor(key(last)).to_text());
        Self { data: rows, next_cursor }
    }
}

/// The place after a row: its sort key, opaque to callers.
#[derive(Clone, Debug)]
pub struct Cursor<K>(pub K);

impl<K: Serialize> Cursor<K> {
    /// The text that callers hand back.
    pub fn to_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(&self.0).unwrap_or_default())
    }
}

impl<'de, K: DeserializeOwned> Deserialize<'de> for Cursor<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = URL_SAFE_NO_PAD.decode(text).ok();
        let key = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        key.map(Self).ok_or_else(|| serde::de::Error::custom("not a cursor of this list"))
    }
}

/// A search as a `like` pattern: the text anywhere, in lower case, its own wildcards taken literally.
pub fn like_pattern(search: &str) -> Option<String> {
    let search = search.trim().to_lowercase();
    if search.is_empty() {
        return None;
    }
    let escaped = search.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
    Some(format!("%{escaped}%"))
}

/// A thing with its version as entity tag, to be sent back in `If-Match`.
#[derive(Debug)]
pub struct Tagged<T> {
    /// The thing.
    pub value: T,
    /// Its version.
    pub version: i32,
}

impl<T: Serialize> Serialize for Tagged<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<T: Serialize> IntoResponse for Tagged<T> {
    fn into_response(self) -> Response {
        ([(ETAG, format!("\"{}\"", self.version))], Json(self.value)).into_response()
    }
}

/// An answer with status 201.
#[derive(Debug)]
pub struct Created<T>(pub T);

impl<T: IntoResponse> IntoResponse for Created<T> {
    fn into_response(self) -> Response {
        (StatusCode::CREATED, self.0).into_response()
    }
}
