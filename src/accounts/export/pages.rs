//! The page about one's own data.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::Format;
use crate::App;
use crate::accounts::Caller;
use crate::error::Error;
use crate::tenancy::Person;
use crate::web::{Html, Page};

/// What can be taken along, and the way out.
#[derive(Template)]
#[template(path = "accounts/export/data.html")]
struct DataPage {
    page: Page,
}

/// One's own data.
#[utoipa::path(get, path = "/account/data")]
pub async fn show(_: Person, page: Page) -> Html<impl Template> {
    Html(DataPage { page })
}

/// Hands out everything about the person.
#[utoipa::path(post, path = "/account/data/export")]
pub async fn everything(
    person: Person,
    page: Page,
    State(app): State<App>,
    caller: Caller,
) -> Result<Response, Error> {
    super::export(app, caller, person, page.organizations().to_vec(), Format::Json).await
}

/// Hands out the person's time entries.
#[utoipa::path(post, path = "/account/data/time-entries")]
pub async fn time_entries(
    person: Person,
    page: Page,
    State(app): State<App>,
    caller: Caller,
) -> Result<Response, Error> {
    super::export(app, caller, person, page.organizations().to_vec(), Format::Csv).await
}
