//! The form that takes CSV: pasted, or as a file.

use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::App;
use crate::error::Error;
use crate::web::Form;

/// Text as CSV.
#[derive(Debug, Default, Deserialize, Serialize, ToSchema)]
pub struct CsvInput {
    /// `email,role[,name]`, one person to a line; 500 lines at most.
    #[serde(default)]
    pub csv: String,
}

/// The text, from the form's field or from the file that came with it; the file wins.
#[derive(Debug)]
pub struct CsvForm(pub CsvInput);

impl FromRequest<App> for CsvForm {
    type Rejection = Error;
    async fn from_request(request: Request, app: &App) -> Result<Self, Error> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            let parts = Multipart::from_request(request, app).await;
            return read(parts.map_err(|_| Error::field("csv", "body-unreadable"))?).await;
        }
        Form::<CsvInput>::from_request(request, app).await.map(|Form(input)| Self(input))
    }
}

async fn read(mut parts: Multipart) -> Result<CsvForm, Error> {
    let (mut pasted, mut file) = (String::new(), String::new());
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(unreadable)?;
        let text = || String::from_utf8(bytes.to_vec()).map_err(|_| Error::field("csv", "bulk-not-text"));
        match name.as_str() {
            "csv" => pasted = text()?,
            "file" => file = text()?,
            _ => {}
        }
    }
    let csv = if file.trim().is_empty() { pasted } else { file };
    Ok(CsvForm(CsvInput { csv }))
}

fn unreadable(error: MultipartError) -> Error {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
        _ => Error::field("csv", "body-unreadable"),
    }
}
