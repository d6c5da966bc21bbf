//! The settings of the second step.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::ToSchema;

use super::qr_code::QrCode;
use super::settings::{self, Standing};
use crate::App;
use crate::accounts::{Caller, too_many, wait};
use crate::error::{Error, Fields};
use crate::tenancy::Person;
use crate::texts::Message;
use crate::web::{Form, Html, Page, See};

/// Where the settings are.
const PAGE: &str = "/account/security/two-factor";

/// How it stands, with what can be done about it.
#[derive(Template)]
#[template(path = "two_factor/show.html")]
struct TwoFactorPage {
    page: Page,
    standing: Standing,
    /// What went wrong in the form for new recovery codes.
    renewing: Refused,
    /// What went wrong in the form that switches it off.
    turning_off: Refused,
}

/// The picture for the app, and the form for its first code.
#[derive(Template)]
#[template(path = "two_factor/set_up.html")]
struct SetUpPage {
    page: Page,
    picture: QrCode,
    secret: String,
    refused: Refused,
}

/// The recovery codes, this once.
#[derive(Template)]
#[template(path = "two_factor/codes.html")]
struct CodesPage {
    page: Page,
    /// The key of what was just done.
    told: &'static str,
    codes: Vec<String>,
}

/// Why a form was not accepted.
#[derive(Default)]
struct Refused {
    fields: Fields,
    message: Option<Message>,
    /// Seconds to wait before it may be sent again.
    wait: Option<u64>,
}

/// The first code of a new authenticator.
#[derive(Default, Deserialize, ToSchema)]
pub struct FirstCode {
    /// Six digits.
    #[serde(default)]
    code: String,
}

/// What somebody shows before the second factor is changed.
#[derive(Default, Deserialize, ToSchema)]
pub struct Proof {
    /// The password, a code of the app, or a recovery code.
    #[serde(default)]
    current_password: String,
}

impl Refused {
    /// What a form can tell; anything else is no matter of the form.
    fn by(error: Error) -> Result<Self, Error> {
        match error {
            Error::Invalid(fields) => Ok(Self { fields, ..Self::default() }),
            Error::RateLimited(seconds) => {
                Ok(Self { message: Some(too_many(seconds)), wait: Some(seconds), ..Self::default() })
            }
            other => Err(other),
        }
    }

    /// The form again, as the answer.
    fn answer(seconds: Option<u64>, form: Html<impl Template>) -> Result<Response, Error> {
        match seconds {
            Some(seconds) => Ok(wait(seconds, form)),
            None => Err(form.rejected()),
        }
    }
}

impl SetUpPage {
    /// Nothing when no authenticator waits for its first code.
    async fn load(app: &App, person: &Person, page: Page) -> Result<Option<Self>, Error> {
        let Some((authenticator, _)) = settings::waiting(app, person).await? else { return Ok(None) };
        let picture = QrCode::of(&authenticator.address()?)?;
        Ok(Some(Self { page, picture, secret: authenticator.typed(), refused: Refused::default() }))
    }
}

impl CodesPage {
    /// The codes as a file that the browser keeps: its address holds it, so nothing is stored here.
    fn file(&self) -> String {
        format!("data:text/plain;charset=utf-8,{}%0A", self.codes.join("%0A"))
    }
}

/// How the second step stands.
#[utoipa::path(get, path = "/account/security/two-factor")]
pub async fn show(person: Person, page: Page, State(app): State<App>) -> Result<Html<impl Template>, Error> {
    let standing = settings::standing(&app, &person).await?;
    let (renewing, turning_off) = (Refused::default(), Refused::default());
    Ok(Html(TwoFactorPage { page, standing, renewing, turning_off }))
}

/// Begins with a new authenticator.
#[utoipa::path(post, path = "/account/security/two-factor")]
pub async fn begin(person: Person, State(app): State<App>) -> Result<See, Error> {
    settings::begin(&app, &person).await?;
    Ok(See::other("/account/security/two-factor/set-up"))
}

/// The picture to scan, and the form for the first code.
#[utoipa::path(get, path = "/account/security/two-factor/set-up")]
pub async fn set_up(person: Person, page: Page, State(app): State<App>) -> Result<Response, Error> {
    Ok(match SetUpPage::load(&app, &person, page).await? {
        Some(set_up) => Html(set_up).into_response(),
        None => See::other(PAGE).into_response(),
    })
}

/// Switches it on with the first code.
#[utoipa::path(post, path = "/account/security/two-factor/set-up", request_body = FirstCode)]
pub async fn confirm(
    person: Person,
    page: Page,
    State(app): State<App>,
    caller: Caller,
    Form(input): Form<FirstCode>,
) -> Result<Response, Error> {
    let error = match settings::confirm(&app, &caller, &person, &input.code).await {
        Ok(codes) => return Ok(Html(CodesPage { page, told: "two-factor-is-on", codes }).into_response()),
        Err(error) => error,
    };
    let refused = Refused::by(error)?;
    let Some(again) = SetUpPage::load(&app, &person, page).await? else {
        return Ok(See::other(PAGE).into_response());
    };
    Refused::answer(refused.wait, Html(SetUpPage { refused, ..again }))
}

/// Makes new recovery codes.
#[utoipa::path(post, path = "/account/security/two-factor/recovery-codes", request_body = Proof)]
pub async fn renew_codes(
    person: Person,
    page: Page,
    State(app): State<App>,
    caller: Caller,
    Form(input): Form<Proof>,
) -> Result<Response, Error> {
    let error = match settings::renew_codes(&app, &caller, &person, &input.current_password).await {
        Ok(codes) => {
            return Ok(Html(CodesPage { page, told: "recovery-codes-are-new", codes }).into_response());
        }
        Err(error) => error,
    };
    let (renewing, standing) = (Refused::by(error)?, settings::standing(&app, &person).await?);
    let seconds = renewing.wait;
    let again = TwoFactorPage { page, standing, renewing, turning_off: Refused::default() };
    Refused::answer(seconds, Html(again))
}

/// Switches it off.
#[utoipa::path(post, path = "/account/security/two-factor/off", request_body = Proof)]
pub async fn turn_off(
    person: Person,
    page: Page,
    State(app): State<App>,
    caller: Caller,
    Form(input): Form<Proof>,
) -> Result<Response, Error> {
    let error = match settings::turn_off(&app, &caller, &person, &input.current_password).await {
        Ok(()) => return Ok(See::other(PAGE).telling("flash-two-factor-off").into_response()),
        Err(error) => error,
    };
    let (turning_off, standing) = (Refused::by(error)?, settings::standing(&app, &person).await?);
    let seconds = turning_off.wait;
    let again = TwoFactorPage { page, standing, renewing: Refused::default(), turning_off };
    Refused::answer(seconds, Html(again))
}
