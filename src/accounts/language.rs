//! Choosing the language: for this browser, and for the person who is signed in.

use axum::extract::State;
use axum::http::header::REFERER;
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use queries::queries::accounts::queries as sql;
use serde::Deserialize;
use utoipa::ToSchema;

use super::connection;
use super::local_path::local_path;
use crate::App;
use crate::error::Error;
use crate::tenancy::Person;
use crate::texts::Locale;
use crate::web::{Form, LOCALE_COOKIE, See, set_cookie};

/// How long a browser remembers the choice, in seconds: a year.
const REMEMBERED: u64 = 365 * 24 * 60 * 60;

/// What the language buttons send.
#[derive(Debug, Deserialize, ToSchema)]
pub struct LanguageChoice {
    locale: Locale,
}

/// Chooses a language, and leads back to the page where it was chosen.
#[utoipa::path(post, path = "/language", request_body = LanguageChoice)]
pub async fn choose(
    State(app): State<App>,
    person: Option<Person>,
    headers: HeaderMap,
    Form(LanguageChoice { locale }): Form<LanguageChoice>,
) -> Result<Response, Error> {
    if let Some(person) = person {
        sql::set_locale().bind(&connection(&app).await?, &locale.tag(), &app.now(), &person.id()).await?;
    }
    let mut response = See::other(came_from(&headers)).into_response();
    set_cookie(&mut response, LOCALE_COOKIE, locale.tag(), REMEMBERED, app.config().secure());
    Ok(response)
}

/// The page that the choice was made on. Only requests of this site come so far, and `/` leads on from anywhere.
fn came_from(headers: &HeaderMap) -> String {
    let referer = headers.get(REFERER).and_then(|value| value.to_str().ok()?.parse::<Uri>().ok());
    let target = referer.as_ref().and_then(Uri::path_and_query).map(PathAndQuery::as_str);
    target.and_then(local_path).unwrap_or("/").to_owned()
}
