//! The profile as a page.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use queries::types::Theme;
use serde::Deserialize;
use utoipa::ToSchema;

use super::ProfileInput;
use crate::App;
use crate::accounts::Caller;
use crate::error::{Error, Fields};
use crate::notation::{DATES, NUMBERS, TIMES};
use crate::organizations::Choices;
use crate::tenancy::Person;
use crate::texts::Locale;
use crate::web::{Form, Html, Page, See};

/// The form.
#[derive(Template)]
#[template(path = "accounts/profile/edit.html")]
struct ProfilePage {
    page: Page,
    input: ProfileInput,
    fields: Fields,
}

/// A theme that was chosen.
#[derive(Debug, Deserialize, ToSchema)]
pub struct ThemeChoice {
    theme: Theme,
}

/// The themes with their keys, in the order they are offered.
const THEMES: [(Theme, &str, &str); 3] = [
    (Theme::System, "system", "theme-system"),
    (Theme::Light, "light", "theme-light"),
    (Theme::Dark, "dark", "theme-dark"),
];

/// The form for the profile.
#[utoipa::path(get, path = "/account/profile")]
pub async fn edit(person: Person, page: Page, State(app): State<App>) -> Result<Html<impl Template>, Error> {
    let input = super::find(&app, &person).await?.into();
    Ok(Html(ProfilePage { page, input, fields: Fields::default() }))
}

/// Changes the profile.
#[utoipa::path(post, path = "/account/profile", request_body = ProfileInput)]
pub async fn update(
    person: Person,
    page: Page,
    State(app): State<App>,
    caller: Caller,
    Form(input): Form<ProfileInput>,
) -> Result<See, Error> {
    match super::update(&app, &caller, &person, &input).await {
        Ok(_) => Ok(See::other("/account/profile").telling("flash-saved")),
        Err(Error::Invalid(fields)) => Err(Html(ProfilePage { page, input, fields }).rejected()),
        Err(error) => Err(error),
    }
}

/// Remembers the theme that was chosen in the frame of any page.
#[utoipa::path(post, path = "/account/theme", request_body = ThemeChoice)]
pub async fn choose_theme(
    person: Person,
    State(app): State<App>,
    Form(ThemeChoice { theme }): Form<ThemeChoice>,
) -> Result<StatusCode, Error> {
    super::set_theme(&app, &person, theme).await?;
    Ok(StatusCode::NO_CONTENT)
}
