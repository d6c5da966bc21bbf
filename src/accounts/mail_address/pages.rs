//! The pages about the address: the form for another one, and where mailed links lead.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::ToSchema;

use super::change::{self, NewAddress, Step};
use super::verification;
use crate::App;
use crate::accounts::one_time_tokens::{self as links, Purpose};
use crate::accounts::pages::{too_many, wait};
use crate::accounts::reset::pages::Link;
use crate::accounts::told::{Ask, Told, over};
use crate::accounts::{Caller, connection, security};
use crate::error::{Error, Fields};
use crate::tenancy::Person;
use crate::texts::Message;
use crate::web::{Form, Html, Page, Query, See, Visitor};

/// The form for another address.
#[derive(Template)]
#[template(path = "accounts/mail_address/change.html")]
struct ChangePage {
    page: Page,
    has_password: bool,
    /// What a change waits for.
    waits: Option<Message>,
    new_email: String,
    fields: Fields,
    refusal: Option<Message>,
}

/// The token of a mailed link. Not `Debug`: it has no place in a log.
#[derive(Deserialize, ToSchema)]
pub struct Pressed {
    #[serde(default)]
    token: String,
}

/// Where a link that is over leads on to.
const HOME: (&str, &str) = ("/", "go-on");
const ADDRESS: (&str, &str) = ("/account/address", "address-change-page");

impl ChangePage {
    async fn load(app: &App, person: &Person, page: Page) -> Result<Self, Error> {
        let has_password = security::has_password(app, person).await?;
        let waits = change::waiting(app, person).await?.as_ref().map(change::told);
        let (fields, new_email) = (Fields::default(), String::new());
        Ok(Self { page, has_password, waits, new_email, fields, refusal: None })
    }
}

/// The form for another address.
#[utoipa::path(get, path = "/account/address")]
pub async fn change_form(
    person: Person,
    page: Page,
    State(app): State<App>,
) -> Result<Html<impl Template>, Error> {
    ChangePage::load(&app, &person, page).await.map(Html)
}

/// Asks for another address.
#[utoipa::path(post, path = "/account/address", request_body = NewAddress)]
pub async fn change(
    person: Person,
    page: Page,
    State(app): State<App>,
    caller: Caller,
    Form(input): Form<NewAddress>,
) -> Result<Response, Error> {
    let outcome = change::ask(&app, &caller, &person, &input).await;
    let again = ChangePage::load(&app, &person, page).await?;
    let new_email = input.new_email;
    match outcome {
        Ok(()) => Ok(See::other("/account/address").telling("flash-address-asked").into_response()),
        Err(Error::Invalid(fields)) => Err(Html(ChangePage { new_email, fields, ..again }).rejected()),
        Err(Error::RateLimited(seconds)) => {
            let refusal = Some(too_many(seconds));
            Ok(wait(seconds, Html(ChangePage { new_email, refusal, ..again })))
        }
        Err(error) => Err(error),
    }
}

/// Mails the link that proves the address once more.
#[utoipa::path(post, path = "/account/verification")]
pub async fn send_again(person: Person, State(app): State<App>, caller: Caller) -> Result<See, Error> {
    verification::ask_again(&app, &caller, &person).await?;
    Ok(See::other("/account/profile").telling("flash-verification-sent"))
}

/// Where the link that proves an address leads.
#[utoipa::path(get, path = "/verify-address", params(Link))]
pub async fn verify_form(
    State(app): State<App>,
    page: Visitor,
    Query(Link { token }): Query<Link>,
) -> Result<Response, Error> {
    let found = links::find(&connection(&app).await?, Purpose::VerifyAddress, &token, app.now()).await?;
    let Some(link) = found else { return Ok(over(page, HOME)) };
    let text = Message::from("verify-text").with("email", link.email);
    let (action, button) = ("/verify-address", "verify-button");
    Ok(Html(Ask { page, title: "verify-title", text, action, token, button, otherwise: None })
        .into_response())
}

/// Proves an address.
#[utoipa::path(post, path = "/verify-address", request_body = Pressed)]
pub async fn verify(
    State(app): State<App>,
    page: Visitor,
    caller: Caller,
    Form(Pressed { token }): Form<Pressed>,
) -> Result<Response, Error> {
    if verification::verify(&app, &caller, &token).await? {
        return Ok(See::other("/").telling("flash-address-verified").into_response());
    }
    Ok(over(page, HOME))
}

/// Where the link at the present address leads.
#[utoipa::path(get, path = "/change-address/approve", params(Link))]
pub async fn approve_form(
    State(app): State<App>,
    page: Visitor,
    Query(Link { token }): Query<Link>,
) -> Result<Response, Error> {
    let purpose = Purpose::ApproveAddressChange;
    if links::find(&connection(&app).await?, purpose, &token, app.now()).await?.is_none() {
        return Ok(over(page, ADDRESS));
    }
    let (action, button) = ("/change-address/approve", "address-approve-button");
    let otherwise = Some(("/change-address/stop", "address-stop-button"));
    let text = "address-approve-text".into();
    Ok(Html(Ask { page, title: "address-change", text, action, token, button, otherwise }).into_response())
}

/// The present address agrees.
#[utoipa::path(post, path = "/change-address/approve", request_body = Pressed)]
pub async fn approve(
    State(app): State<App>,
    page: Visitor,
    caller: Caller,
    Form(Pressed { token }): Form<Pressed>,
) -> Result<Response, Error> {
    Ok(stepped(page, change::approve(&app, &caller, &token).await?, "address-one-more-new"))
}

/// Where the link at the new address leads.
#[utoipa::path(get, path = "/change-address/confirm", params(Link))]
pub async fn confirm_form(
    State(app): State<App>,
    page: Visitor,
    Query(Link { token }): Query<Link>,
) -> Result<Response, Error> {
    let purpose = Purpose::ConfirmAddressChange;
    let found = links::find(&connection(&app).await?, purpose, &token, app.now()).await?;
    let Some(link) = found else { return Ok(over(page, ADDRESS)) };
    let (action, button) = ("/change-address/confirm", "address-confirm-button");
    let text = Message::from("address-confirm-text").with("email", link.email);
    Ok(Html(Ask { page, title: "address-change", text, action, token, button, otherwise: None })
        .into_response())
}

/// The new address is the person's.
#[utoipa::path(post, path = "/change-address/confirm", request_body = Pressed)]
pub async fn confirm(
    State(app): State<App>,
    page: Visitor,
    caller: Caller,
    Form(Pressed { token }): Form<Pressed>,
) -> Result<Response, Error> {
    Ok(stepped(page, change::confirm(&app, &caller, &token).await?, "address-one-more-present"))
}

/// Stops a change that the present address knows nothing of.
#[utoipa::path(post, path = "/change-address/stop", request_body = Pressed)]
pub async fn stop(
    State(app): State<App>,
    page: Visitor,
    Form(Pressed { token }): Form<Pressed>,
) -> Result<Response, Error> {
    if !change::stop(&app, &token).await? {
        return Ok(over(page, ADDRESS));
    }
    let (text, on) = ("address-stopped".into(), ("/account/security", "account-security"));
    Ok(Html(Told { page, title: "address-change", text, on }).into_response())
}

fn stepped(page: Visitor, step: Step, one_more: &'static str) -> Response {
    let text = match step {
        Step::Over => return over(page, ADDRESS),
        Step::OneMore => one_more,
        Step::Changed => "address-changed",
        Step::Taken => "address-no-longer-free",
    };
    Html(Told { page, title: "address-change", text: text.into(), on: HOME }).into_response()
}
