//! The security page.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;

use super::{AccountEvent, NewPassword};
use crate::App;
use crate::accounts::pages::{too_many, wait};
use crate::accounts::sessions::Device;
use crate::accounts::{Caller, security};
use crate::error::{Error, Fields};
use crate::tenancy::Person;
use crate::texts::{Message, Text};
use crate::web::{Form, Html, Page, See};

/// The page.
#[derive(Template)]
#[template(path = "accounts/security/show.html")]
struct SecurityPage {
    page: Page,
    has_password: bool,
    events: Vec<AccountEvent>,
    zone: TimeZone,
    fields: Fields,
    refusal: Option<Message>,
}

impl SecurityPage {
    async fn load(app: &App, person: &Person, page: Page) -> Result<Self, Error> {
        let has_password = security::has_password(app, person).await?;
        let events = super::recent_events(app, person).await?;
        let zone = TimeZone::get(person.timezone()).unwrap_or(TimeZone::UTC);
        Ok(Self { page, has_password, events, zone, fields: Fields::default(), refusal: None })
    }

    /// What an event is called.
    fn told(&self, event: &AccountEvent) -> Text {
        self.page.t(&format!("audit-{}", event.action.replace(['.', '_'], "-")))
    }
    fn device(&self, event: &AccountEvent) -> Text {
        Device::of(&event.user_agent).name(&self.page)
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
