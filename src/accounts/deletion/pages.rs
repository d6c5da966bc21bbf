//! The page that deletes an account.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{Closure, Outcome};
use crate::App;
use crate::accounts::pages::{too_many, wait};
use crate::accounts::told::Told;
use crate::accounts::{Caller, security, sessions};
use crate::error::{Error, Fields};
use crate::tenancy::Person;
use crate::texts::Message;
use crate::web::{Form, Html, Page, Visitor};

/// What will happen, and the button.
#[derive(Template)]
#[template(path = "accounts/deletion/delete.html")]
struct DeletePage {
    page: Page,
    closures: Vec<Closure>,
    has_password: bool,
    fields: Fields,
    refusal: Option<Message>,
}

/// The proof that is asked for. Not `Debug`: a password has no place in a log.
#[derive(Default, Deserialize, ToSchema)]
pub struct Deletion {
    /// The account's password.
    #[serde(default)]
    current_password: String,
}

impl DeletePage {
    async fn load(app: &App, caller: &Caller, person: &Person, page: Page) -> Result<Self, Error> {
        let closures = super::closures(app, caller).await?;
        let has_password = security::has_password(app, person).await?;
        Ok(Self { page, closures, has_password, fields: Fields::default(), refusal: None })
    }
    fn with(&self, outcome: Outcome) -> Vec<&Closure> {
        self.closures.iter().filter(|closure| closure.outcome == outcome).collect()
    }
}

/// Says what deleting the account does, and what stands in the way.
#[utoipa::path(get, path = "/account/delete")]
pub async fn confirm(
    person: Person,
    page: Page,
    State(app): State<App>,
    caller: Caller,
) -> Result<Html<impl Template>, Error> {
    DeletePage::load(&app, &caller, &person, page).await.map(Html)
}

/// Deletes the account.
#[utoipa::path(post, path = "/account/delete", request_body = Deletion)]
pub async fn delete(
    person: Person,
    page: Page,
    visitor: Visitor,
    State(app): State<App>,
    caller: Caller,
    Form(input): Form<Deletion>,
) -> Result<Response, Error> {
    let again = async |fields, refusal| {
        let again = DeletePage::load(&app, &caller, &person, page).await?;
        Ok::<_, Error>(Html(DeletePage { fields, refusal, ..again }))
    };
    match super::delete(&app, &caller, &person, &input.current_password).await {
        Ok(()) => {
            let text = "account-deleted-text".into();
            let told = Told { page: visitor, title: "account-deleted", text, on: ("/sign-up", "sign-up") };
            let mut response = Html(told).into_response();
            sessions::forget(&app, &mut response);
            Ok(response)
        }
        Err(Error::Invalid(fields)) => Err(again(fields, None).await?.rejected()),
        Err(Error::Conflict(refusal)) => Err(again(Fields::default(), Some(refusal)).await?.rejected()),
        Err(Error::RateLimited(seconds)) => {
            Ok(wait(seconds, again(Fields::default(), Some(too_many(seconds))).await?))
        }
        Err(error) => Err(error),
    }
}
