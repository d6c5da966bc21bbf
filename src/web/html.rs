//! A rendered template.

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::error::Error;

/// A page or a fragment, as its template renders it. Never stored by browsers or proxies: it shows one person's data.
#[derive(Debug)]
pub struct Html<T>(pub T);

impl<T: Template> IntoResponse for Html<T> {
    fn into_response(self) -> Response {
        match self.0.render() {
            Ok(body) => ([(CONTENT_TYPE, "text/html; charset=utf-8"), (CACHE_CONTROL, "no-store")], body)
                .into_response(),
            Err(error) => Error::internal(error).into_response(),
        }
    }
}

impl<T: Template> Html<T> {
    /// The page as the answer to bad input: status 422, with the errors at their fields.
    pub fn rejected(self) -> Error {
        self.refused(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// The page as the answer to an edit that somebody else's has overtaken: status 412, with what was typed.
    pub fn outdated(self) -> Error {
        self.refused(StatusCode::PRECONDITION_FAILED)
    }

    /// The page as the answer to what the plan does not allow: status 402, with what was typed.
    pub fn limited(self) -> Error {
        self.refused(StatusCode::PAYMENT_REQUIRED)
    }

    /// The page that explains that there is nothing: status 404.
    pub fn missing(self) -> Error {
        self.refused(StatusCode::NOT_FOUND)
    }

    fn refused(self, status: StatusCode) -> Error {
        self.0.render().map_or_else(Error::internal, |html| Error::Form(status, html))
    }
}
