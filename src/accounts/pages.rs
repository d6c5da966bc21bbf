//! The pages in front of everything else.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::IntoParams;

use super::reset::pages::Link;
use super::sign_in::SignIn;
use super::sign_up::{SignUp, Welcome};
use super::told::{Told, over};
use super::{Caller, connection, sessions};
use crate::App;
use crate::error::{Error, Fields};
use crate::tenancy::Person;
use crate::texts::Message;
use crate::web::{Form, Html, Page, Query, See, Visitor};

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
struct SignInPage {
    page: Visitor,
    email: String,
    next: String,
    /// What the installation's OpenID Connect provider is called, where there is one.
    provider: Option<String>,
    refusal: Option<Message>,
}

impl SignInPage {
    fn new(app: &App, page: Visitor, email: String, next: String, refusal: Option<Message>) -> Self {
        let config = &app.config().single_sign_on;
        let provider = config.oidc_issuer.is_some().then(|| config.oidc_name.clone());
        Self { page, email, next, provider, refusal }
    }

    /// Where the sign-in leads, for the links to other ways in.
    fn query(&self) -> String {
        let next: String = form_urlencoded::byte_serialize(self.next.as_bytes()).collect();
        if next.is_empty() { next } else { format!("?next={next}") }
    }
}

#[derive(Template)]
#[template(path = "accounts/sign_up.html")]
struct SignUpPage {
    page: Visitor,
    input: SignUp,
    fields: Fields,
    refusal: Option<Message>,
}

/// Asks for the address to mail a link to.
#[derive(Template)]
#[template(path = "accounts/sign_up_address.html")]
struct AddressPage {
    page: Visitor,
    email: String,
    fields: Fields,
    refusal: Option<Message>,
}

/// Where a sign-in leads.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Destination {
    /// An address of this site.
    #[serde(default)]
    next: String,
}

/// Leads to the organization last used, or to the sign-in.
#[utoipa::path(get, path = "/")]
pub async fn home(page: Option<Page>) -> See {
    let Some(page) = page else { return See::other("/sign-in") };
    let organizations = page.organizations();
    let last = organizations.iter().find(|organization| organization.last_used);
    match (last, organizations) {
        (Some(there), _) | (None, [there]) => See::other(format!("/organizations/{}/time", there.slug)),
        (None, _) => See::other("/organizations"),
    }
}

/// The sign-in form.
#[utoipa::path(get, path = "/sign-in", params(Destination))]
pub async fn sign_in_form(
    person: Option<Person>,
    page: Visitor,
    State(app): State<App>,
    Query(Destination { next }): Query<Destination>,
) -> Response {
    if person.is_some() {
        return See::other("/").into_response();
    }
    Html(SignInPage::new(&app, page, String::new(), next, None)).into_response()
}

/// Signs in.
#[utoipa::path(post, path = "/sign-in", request_body = SignIn)]
pub async fn sign_in(
    State(app): State<App>,
    page: Visitor,
    caller: Caller,
    Form(input): Form<SignIn>,
) -> Result<Response, Error> {
    match super::sign_in::sign_in(&app, &caller, &input).await {
        Ok(Some(admission)) => Ok(admission.lead(&app, &input.next)),
        Ok(None) => {
            let refusal = Some("sign-in-wrong".into());
            Err(Html(SignInPage::new(&app, page, input.email, input.next, refusal)).rejected())
        }
        Err(Error::RateLimited(seconds)) => {
            let refusal = Some(too_many(seconds));
            Ok(wait(seconds, Html(SignInPage::new(&app, page, input.email, input.next, refusal))))
        }
        Err(error) => Err(error),
    }
}

/// The sign-up form. Where the service sends mail, a link leads here; without it, the page asks for the address.
#[utoipa::path(get, path = "/sign-up", params(Link))]
pub async fn sign_up_form(
    person: Option<Person>,
    page: Visitor,
    State(app): State<App>,
    Query(Link { token }): Query<Link>,
) -> Result<Response, Error> {
    if person.is_some() {
        return Ok(See::other("/").into_response());
    }
    let (mut input, fields) = (SignUp { token, ..SignUp::default() }, Fields::default());
    if app.config().sends_mail() {
        if input.token.is_empty() {
            let address = AddressPage { page, email: String::new(), fields, refusal: None };
            return Ok(Html(address).into_response());
        }
        let Some(email) = super::sign_up::proven(&app, &input.token).await? else {
            return Ok(over(page, ("/sign-up", "sign-up-again")));
        };
        input.email = email;
    }
    Ok(Html(SignUpPage { page, input, fields, refusal: None }).into_response())
}

/// Signs up; where the service sends mail and no link has led here, mails one.
#[utoipa::path(post, path = "/sign-up", request_body = SignUp)]
pub async fn sign_up(
    State(app): State<App>,
    page: Visitor,
    caller: Caller,
    Form(input): Form<SignUp>,
) -> Result<Response, Error> {
    if app.config().sends_mail() && input.token.is_empty() {
        return ask_to_sign_up(&app, page, &caller, input.email).await;
    }
    let outcome = super::sign_up::sign_up(&app, &caller, page.locale(), &input).await;
    let again = |fields, refusal| Html(SignUpPage { page, input, fields, refusal });
    match outcome {
        Ok(Welcome { token, slug }) => {
            let mut response = See::other(format!("/organizations/{slug}/time")).into_response();
            sessions::remember(&app, &mut response, &token);
            Ok(response)
        }
        Err(Error::Invalid(fields)) => Err(again(fields, None).rejected()),
        Err(Error::Conflict(refusal)) => Err(again(Fields::default(), Some(refusal)).rejected()),
        Err(Error::RateLimited(seconds)) => {
            Ok(wait(seconds, again(Fields::default(), Some(too_many(seconds)))))
        }
        Err(error) => Err(error),
    }
}

/// Mails a link to the form: the same answer whoever has the address.
async fn ask_to_sign_up(app: &App, page: Visitor, caller: &Caller, email: String) -> Result<Response, Error> {
    match super::sign_up::ask(app, caller, page.locale(), &email).await {
        Ok(()) => {
            let text = Message::from("sign-up-sent").with("email", email);
            let on = ("/sign-in", "back-to-sign-in");
            Ok(Html(Told { page, title: "sign-up-title", text, on }).into_response())
        }
        Err(Error::Invalid(fields)) => {
            Err(Html(AddressPage { page, email, fields, refusal: None }).rejected())
        }
        Err(Error::RateLimited(seconds)) => {
            let refusal = Some(too_many(seconds));
            Ok(wait(seconds, Html(AddressPage { page, email, fields: Fields::default(), refusal })))
        }
        Err(error) => Err(error),
    }
}

/// Ends the session.
#[utoipa::path(post, path = "/sign-out")]
pub async fn sign_out(State(app): State<App>, caller: Caller) -> Result<Response, Error> {
    end_session(&app, &caller, "/sign-in").await
}

/// Ends the caller's session, and leads to an address of this site.
pub(crate) async fn end_session(app: &App, caller: &Caller, to: &str) -> Result<Response, Error> {
    sessions::end(&connection(app).await?, caller).await?;
    let mut response = See::other(to).into_response();
    sessions::forget(app, &mut response);
    Ok(response)
}

/// The sign-in form again, for who tried another way in.
pub(crate) fn sign_in_page(
    app: &App,
    page: Visitor,
    next: String,
    refusal: &'static str,
) -> Html<impl Template + use<>> {
    Html(SignInPage::new(app, page, String::new(), next, Some(refusal.into())))
}

/// What whoever has to wait is told.
pub(crate) fn too_many(seconds: u64) -> Message {
    Message::from("sign-in-too-many").with("minutes", seconds.div_ceil(60))
}

/// The form again, not to be sent before so many seconds.
pub(crate) fn wait(seconds: u64, form: Html<impl Template>) -> Response {
    (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, seconds.to_string())], form).into_response()
}
