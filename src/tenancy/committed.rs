//! The proof that a write was made durable.

use axum::response::{IntoResponse, Response};

/// A value whose transaction has been committed. Only [`super::Tenant::commit`] makes one, and a handler that
/// writes must return one: forgetting to commit does not compile.
#[derive(Debug)]
pub struct Committed<T>(T);

impl<T> Committed<T> {
    pub(super) fn new(value: T) -> Self {
        Self(value)
    }

    /// Turns the value into another, for example into the page that shows it.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Committed<U> {
        Committed(change(self.0))
    }
}

impl<T: IntoResponse> IntoResponse for Committed<T> {
    fn into_response(self) -> Response {
        self.0.into_response()
    }
}
