//! The pages that lead to a new password.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use crate::App;
use crate::accounts::one_time_tokens::{self as links, Purpose};
use crate::accounts::pages::{too_many, wait};
use crate::accounts::told::{Told, over};
use crate::accounts::{Caller, connection};
use crate::error::{Error, Fields};
use crate::texts::Message;
use crate::web::{Form, Html, Query, See, Visitor, trimmed};

/// Asks for the address.
#[derive(Template)]
#[template(path = "accounts/reset/forgot.html")]
struct ForgotPage {
    page: Visitor,
    email: String,
    fields: Fields,
    refusal: Option<Message>,
}

/// Asks for the new password.
#[derive(Template)]
#[template(path = "accounts/reset/reset.html")]
struct ResetPage {
    page: Visitor,
    token: String,
    email: String,
    fields: Fields,
}

/// Whose password was forgotten.
#[derive(Debug, Deserialize, ToSchema)]
pub struct Forgotten {
    /// The account's mail address.
    #[serde(default, deserialize_with = "trimmed")]
    email: String,
}

/// What a mailed link carries.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Link {
    /// The link's token.
    #[serde(default)]
    pub token: String,
}

/// The new password, with the link's token. Not `Debug`: neither has a place in a log.
#[derive(Deserialize, ToSchema)]
pub struct Reset {
    #[serde(default)]
    token: String,
    /// 12 to 200 characters, hard to guess.
    #[serde(default)]
    new_password: String,
}

/// Where another link can be had.
const AGAIN: (&str, &str) = ("/forgot-password", "reset-again");

/// The form for the address.
#[utoipa::path(get, path = "/forgot-password")]
pub async fn forgot_form(page: Visitor) -> Html<impl Template> {
    Html(ForgotPage { page, email: String::new(), fields: Fields::default(), refusal: None })
}

/// Asks for a link by mail.
#[utoipa::path(post, path = "/forgot-password", request_body = Forgotten)]
pub async fn forgot(
    State(app): State<App>,
    page: Visitor,
    caller: Caller,
    Form(Forgotten { email }): Form<Forgotten>,
) -> Result<Response, Error> {
    match super::ask(&app, &caller, &email).await {
        Ok(()) => {
            // What was kept for operators must not be called sent.
            let key = if app.config().sends_mail() { "reset-sent" } else { "reset-kept" };
            let text = Message::from(key).with("email", email);
            Ok(Html(Told { page, title: "reset-title", text, on: ("/sign-in", "back-to-sign-in") })
                .into_response())
        }
        Err(Error::Invalid(fields)) => {
            Err(Html(ForgotPage { page, email, fields, refusal: None }).rejected())
        }
        Err(Error::RateLimited(seconds)) => {
            let refusal = Some(too_many(seconds));
            Ok(wait(seconds, Html(ForgotPage { page, email, fields: Fields::default(), refusal })))
        }
        Err(error) => Err(error),
    }
}

/// The form for the new password.
#[utoipa::path(get, path = "/reset-password", params(Link))]
pub async fn reset_form(
    State(app): State<App>,
    page: Visitor,
    Query(Link { token }): Query<Link>,
) -> Result<Response, Error> {
    let found = links::find(&connection(&app).await?, Purpose::ResetPassword, &token, app.now()).await?;
    Ok(match found {
        Some(link) => {
            Html(ResetPage { page, token, email: link.email, fields: Fields::default() }).into_response()
        }
        None => over(page, AGAIN),
    })
}

/// Sets the new password.
#[utoipa::path(post, path = "/reset-password", request_body = Reset)]
pub async fn reset(
    State(app): State<App>,
    page: Visitor,
    caller: Caller,
    Form(Reset { token, new_password }): Form<Reset>,
) -> Result<Response, Error> {
    match super::reset(&app, &caller, &token, &new_password).await {
        Ok(true) => Ok(See::other("/sign-in").telling("flash-password-reset").into_response()),
        Ok(false) => Ok(over(page, AGAIN)),
        Err(Error::Invalid(fields)) => {
            Err(Html(ResetPage { page, token, email: String::new(), fields }).rejected())
        }
        Err(error) => Err(error),
    }
}
