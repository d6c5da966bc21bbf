//! Errors of the API: `application/problem+json` (RFC 9457).

use std::sync::Arc;

use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use super::Reader;
use crate::error::Error;
use crate::texts::Locale;

/// What went wrong.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// The status in words.
    title: String,
    /// The HTTP status.
    #[schema(example = 422)]
    status: u16,
    /// The kind of problem, for programs; does not change between versions.
    #[schema(example = "error-invalid")]
    code: &'static str,
    /// What to do about it, for people.
    detail: String,
    /// Problems by field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldProblem>,
}

/// A problem at one field.
#[derive(Debug, Serialize, ToSchema)]
pub struct FieldProblem {
    /// The field's name in the request.
    field: String,
    /// The kind of problem, for programs.
    code: &'static str,
    /// What to do about it, for people.
    message: String,
}

/// Gives errors of the API their shape.
pub(super) async fn shape(request: Request, next: Next) -> Response {
    let reader = Reader::of(request.extensions());
    let mut response = next.run(request).await;
    match response.extensions_mut().remove::<Arc<Error>>() {
        Some(error) => problem(&error, reader.locale()),
        // The router's own answers: no such route, no such method.
        None if response.status() == StatusCode::NOT_FOUND
            && response.headers().get(CONTENT_TYPE).is_none() =>
        {
            problem(&Error::NotFound, reader.locale())
        }
        None => response,
    }
}

/// The problem document of an error, in the reader's language.
pub(super) fn problem(error: &Error, locale: Locale) -> Response {
    if let Error::Replayed { status, body } = error {
        let status = StatusCode::from_u16(status.cast_unsigned()).unwrap_or(StatusCode::OK);
        return (status, [("idempotency-replayed", "true")], super::Json(body)).into_response();
    }
    let (status, message) = (error.status(), error.message());
    let errors = match error {
        Error::Invalid(fields) => fields
            .iter()
            .map(|(field, message)| FieldProblem {
                field: field.to_string(),
                code: message.key(),
                message: message.text(locale).into_owned(),
            })
            .collect(),
        _ => Vec::new(),
    };
    let problem = Problem {
        title: status.canonical_reason().unwrap_or_default().to_owned(),
        status: status.as_u16(),
        code: message.key(),
        detail: message.text(locale).into_owned(),
        errors,
    };
    let mut response = (status, super::Json(problem)).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    if status == StatusCode::UNAUTHORIZED {
        headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    if let Some(seconds) = error.retry_after() {
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}
