//! Extractors that answer bad input in our own words.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header::{CONTENT_TYPE, IF_MATCH};
use axum::http::{StatusCode, request::Parts};
use axum::response::IntoResponse;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::App;
use crate::error::Error;
use crate::texts::Message;

/// Parameters of the path. An id that is no id leads nowhere: 404.
#[derive(Debug)]
pub struct Path<T>(pub T);
/// Parameters of the query.
#[derive(Debug)]
pub struct Query<T>(pub T);
/// A JSON body (or answer).
#[derive(Debug, serde::Serialize)]
#[serde(transparent)]
pub struct Json<T>(pub T);
/// A form's body.
#[derive(Debug)]
pub struct Form<T>(pub T);

/// `{id}` of the path.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Id {
    /// The thing's id.
    pub id: Uuid,
}

/// The version that the caller has seen (`If-Match`), as the entity tag carries it.
#[derive(Clone, Copy, Debug)]
pub struct IfMatch(pub i32);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for Path<T> {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        #[expect(clippy::disallowed_types, reason = "the one place that wraps it")]
        let found = axum::extract::Path::<T>::from_request_parts(parts, app).await;
        found.map(|path| Self(path.0)).map_err(|_| Error::NotFound)
    }
}

impl<T: DeserializeOwned> FromRequestParts<App> for Query<T> {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Error> {
        let pairs = form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes());
        // PostgreSQL cannot hold a zero byte, and a search must not fail amid a page's other statements.
        if let Some((name, _)) = pairs.clone().find(|(_, value)| value.contains('\0')) {
            return Err(Error::field(name.into_owned(), "text-not-storable"));
        }
        parse_at_field(serde_html_form::Deserializer::new(pairs), "query").map(Self)
    }
}

impl<T: DeserializeOwned> FromRequest<App> for Json<T> {
    type Rejection = Error;
    async fn from_request(request: Request, app: &App) -> Result<Self, Error> {
        let kind =
            request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("application/json") {
            return Err(Error::field("body", "body-not-json"));
        }
        let bytes = body(request, app).await?;
        parse_at_field(&mut serde_json::Deserializer::from_slice(&bytes), "body").map(Self)
    }
}

impl<T: DeserializeOwned> FromRequest<App> for Form<T> {
    type Rejection = Error;
    async fn from_request(request: Request, app: &App) -> Result<Self, Error> {
        let bytes = body(request, app).await?;
        let pairs = form_urlencoded::parse(&bytes);
        parse_at_field(serde_html_form::Deserializer::new(pairs), "body").map(Self)
    }
}

impl FromRequestParts<App> for IfMatch {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Error> {
        let header = parts.headers.get(IF_MATCH).ok_or(Error::PreconditionRequired)?;
        let version = header.to_str().ok().and_then(|tag| tag.trim_matches('"').parse().ok());
        version.map(Self).ok_or(Error::Stale)
    }
}

impl<T: serde::Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> axum::response::Response {
        axum::Json(self.0).into_response()
    }
}

async fn body(request: Request, app: &App) -> Result<Bytes, Error> {
    Bytes::from_request(request, app).await.map_err(|rejection| match rejection.into_response().status() {
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
        _ => Error::field("body", "body-unreadable"),
    })
}

/// Parses, and names the field where it failed.
fn parse_at_field<'de, T: serde::Deserialize<'de>>(
    parser: impl serde::Deserializer<'de>,
    whole: &'static str,
) -> Result<T, Error> {
    serde_path_to_error::deserialize(parser).map_err(|error| {
        let path = error.path().to_string();
        let reason = error.inner().to_string();
        let field = if path == "." { whole.to_owned() } else { path };
        Error::field(field, Message::from("value-not-understood").with("reason", reason))
    })
}
