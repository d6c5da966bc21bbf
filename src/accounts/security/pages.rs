//! The security page.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};

use super::NewPassword;
use crate::App;
use crate::accounts::pages::{too_many, wait};
use crate::accounts::{Caller, security};
use crate::error::{Error, Fields};
use crate::tenancy::Person;
use crate::texts::Message;
use crate::web::{Form, Html, Page, See};

/// The page.
#[derive(Template)]
#[template(path = "accounts/security/show.html")]
struct SecurityPage {
    page: Page,
    has_password: bool,
    fields: Fields,
    refusal: Option<Message>,
}

impl SecurityPage {
    async fn load(app: &App, person: &Person, page: Page) -> Result<Self, Error> {
        let has_password = security::has_password(app, person).await?;
        Ok(Self { page, has_password, fields: Fields::default(), refusal: None })
    }
}

/// How the account is kept safe.
#[utoipa::path(get, path = "/account/security")]
pub async fn show(person: Person, page: Page, State(app): State<App>) -> Result<Html<impl Template>, Error> {
    SecurityPage::load(&app, &person, page).await.map(Html)
}

/// Changes the password.
#[utoipa::path(post, path = "/account/security/password", request_body = NewPassword)]
pub async fn change_password(
    person: Person,
    page: Page,
    State(app): State<App>,
    caller: Caller,
    Form(input): Form<NewPassword>,
) -> Result<Response, Error> {
    let outcome = super::change_password(&app, &caller, &person, &input).await;
    match outcome {
        Ok(()) => Ok(See::other("/account/security").telling("flash-password-changed").into_response()),
        Err(Error::Invalid(fields)) => {
            let again = SecurityPage { fields, ..SecurityPage::load(&app, &person, page).await? };
            Err(Html(again).rejected())
        }
        Err(Error::RateLimited(seconds)) => {
            let refusal = Some(too_many(seconds));
            let again = SecurityPage { refusal, ..SecurityPage::load(&app, &person, page).await? };
            Ok(wait(seconds, Html(again)))
        }
        Err(error) => Err(error),
    }
}
