//! To the provider and back.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::failure::Failure;
use super::protocol::{self, Question};
use super::provider::Provider;
use super::{admission, link};
use crate::App;
use crate::accounts::Caller;
use crate::ceremonies::Ceremony;
use crate::error::{Error, Fields};
use crate::tenancy::Person;
use crate::web::{Form, Html, Query, See, Visitor, email, trimmed};

const CEREMONY: Ceremony = Ceremony::new("single_sign_on");

/// The form that asks for a mail address, to find whose provider to go to; then the way there.
#[derive(Template)]
#[template(path = "single_sign_on/find.html")]
struct FindPage {
    page: Visitor,
    email: String,
    next: String,
    fields: Fields,
    /// The provider that was found: its name, and the address that leads there.
    found: Option<(String, String)>,
}

/// Where a sign-in leads.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Destination {
    /// An address of this site.
    #[serde(default)]
    next: String,
}

/// Whose provider to go to.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Start {
    /// The organization's slug; without it, the installation's own provider.
    #[serde(default)]
    at: String,
    /// An address of this site.
    #[serde(default)]
    next: String,
}

/// Somebody who looks for their organization's provider.
#[derive(Debug, Default, Deserialize, ToSchema)]
pub struct WorkAddress {
    /// Their mail address at work.
    #[serde(default, deserialize_with = "trimmed")]
    email: String,
    /// Where to go afterwards: an address of this site.
    #[serde(default)]
    next: String,
}

/// What a provider sends people back with.
#[derive(Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Answer {
    /// To be exchanged for who they are.
    #[serde(default)]
    code: String,
    /// What the question carried.
    #[serde(default)]
    state: String,
    /// Why there is no code.
    #[serde(default)]
    error: String,
}

/// What is remembered while somebody is at a provider.
#[derive(Serialize, Deserialize)]
struct Journey {
    organization: Option<Uuid>,
    issuer: String,
    question: Question,
    next: String,
}

/// The form that finds an organization's provider.
#[utoipa::path(get, path = "/sign-in/organization", params(Destination))]
pub async fn ask(page: Visitor, Query(Destination { next }): Query<Destination>) -> Html<impl Template> {
    Html(FindPage { page, email: String::new(), next, fields: Fields::default(), found: None })
}

/// Finds the provider of a mail address's domain.
#[utoipa::path(post, path = "/sign-in/organization", request_body = WorkAddress)]
pub async fn find(
    State(app): State<App>,
    page: Visitor,
    Form(WorkAddress { email: address, next }): Form<WorkAddress>,
) -> Result<Html<impl Template>, Error> {
    let mut fields = Fields::default();
    email(&mut fields, "email", &address);
    let domain = address.rsplit_once('@').map(|(_, domain)| domain.to_lowercase()).unwrap_or_default();
    let provider = if fields.is_empty() { Provider::of_domain(&app, &domain).await? } else { None };
    let Some(provider) = provider else {
        if fields.is_empty() {
            fields.add("email", "sso-none-for-domain");
        }
        return Err(Html(FindPage { page, email: address, next, fields, found: None }).rejected());
    };
    let at = provider.organization.map(|id| id.to_string()).unwrap_or_default();
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("at", &at)
        .append_pair("next", &next)
        .finish();
    let found = Some((provider.name, format!("/single-sign-on?{query}")));
    Ok(Html(FindPage { page, email: address, next, fields, found }))
}

/// Leads to a provider.
#[utoipa::path(get, path = "/single-sign-on", params(Start))]
pub async fn start(
    State(app): State<App>,
    page: Visitor,
    Query(Start { at, next }): Query<Start>,
) -> Result<Response, Error> {
    match depart(&app, &at, next).await {
        Ok(response) => Ok(response),
        Err(failure) => failure.explain(page),
    }
}

async fn depart(app: &App, at: &str, next: String) -> Result<Response, Failure> {
    let provider = match (at, Uuid::try_parse(at)) {
        ("", _) => Provider::of_installation(app),
        (_, Ok(id)) => Provider::of_organization(app, id).await?,
        (slug, Err(_)) => Provider::of_slug(app, slug).await?,
    };
    let provider = provider.ok_or(Failure::NotAdmitted("sso-none"))?;
    let (address, question) = protocol::ask(app, &provider).await?;
    let mut response = See::other(address).into_response();
    let journey = Journey { organization: provider.organization, issuer: provider.issuer, question, next };
    CEREMONY.begin(app, &mut response, &journey).await?;
    Ok(response)
}

/// Where providers send people back to.
#[utoipa::path(get, path = "/single-sign-on/callback", params(Answer))]
pub async fn callback(
    State(app): State<App>,
    person: Option<Person>,
    page: Visitor,
    caller: Caller,
    cookies: CookieJar,
    Query(answer): Query<Answer>,
) -> Result<Response, Error> {
    match arrive(&app, person.as_ref(), &page, &caller, &cookies, answer).await {
        Ok(mut response) => {
            CEREMONY.forget(&app, &mut response);
            Ok(response)
        }
        Err(failure) => failure.explain(page),
    }
}

async fn arrive(
    app: &App,
    person: Option<&Person>,
    page: &Visitor,
    caller: &Caller,
    cookies: &CookieJar,
    answer: Answer,
) -> Result<Response, Failure> {
    let journey: Option<Journey> = CEREMONY.take(app, cookies).await?;
    let journey = journey.ok_or(Failure::NotAdmitted("sso-over"))?;
    if journey.question.state != answer.state {
        return Err(Failure::refused("another state"));
    }
    if !answer.error.is_empty() || answer.code.is_empty() {
        return Err(Failure::NotAdmitted("sso-cancelled"));
    }
    let provider = match journey.organization {
        None => Provider::of_installation(app),
        Some(id) => Provider::of_organization(app, id).await?,
    };
    let provider = provider.filter(|provider| provider.issuer == journey.issuer);
    let provider = provider.ok_or(Failure::NotAdmitted("sso-none"))?;
    let identity = protocol::answer(app, &provider, journey.question, answer.code).await?;
    let admitted = admission::admit(app, person, page.locale(), caller, &provider, identity).await?;
    match admitted {
        admission::Admitted::Session(token) => {
            Ok(crate::accounts::challenges::Admission::Session(token).lead(app, &journey.next))
        }
        admission::Admitted::Offer(identity) => {
            link::offer(app, person, &provider, identity, journey.next).await
        }
    }
}
