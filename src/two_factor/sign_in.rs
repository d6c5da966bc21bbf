//! The second step of a sign-in.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use queries::queries::two_factor::queries as sql;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

use super::codes::{Factor, use_code};
use crate::App;
use crate::accounts::challenges::{self, Admission, Challenge};
use crate::accounts::{Caller, Subject, connection, too_many, wait};
use crate::audit::{self, Event};
use crate::error::Error;
use crate::texts::Message;
use crate::web::{Form, Html, See, Visitor};

/// The form for the code.
#[derive(Template)]
#[template(path = "two_factor/sign_in.html")]
struct SecondFactorPage {
    page: Visitor,
    /// Whether the person has a passkey to use instead.
    has_passkeys: bool,
    refusal: Option<Message>,
}

/// What the form sends.
#[derive(Default, Deserialize, ToSchema)]
pub struct SecondFactor {
    /// Six digits of the authenticator app, or a recovery code.
    #[serde(default)]
    code: String,
}

/// What came of a code.
enum Outcome {
    /// A session: its token, and where it leads.
    Session(String, String),
    /// Not a good code.
    Wrong,
    /// The challenge is over.
    Over,
}

/// The form for the second factor.
#[utoipa::path(get, path = "/sign-in/second-factor")]
pub async fn form(page: Visitor, State(app): State<App>, cookies: CookieJar) -> Result<Response, Error> {
    let found = challenges::find(&connection(&app).await?, &app, &cookies).await?;
    Ok(match found {
        Some(challenge) => page_for(&app, page, &challenge, None).await?.into_response(),
        None => over(&app),
    })
}

/// Presents the second factor.
#[utoipa::path(post, path = "/sign-in/second-factor", request_body = SecondFactor)]
pub async fn present(
    State(app): State<App>,
    page: Visitor,
    caller: Caller,
    cookies: CookieJar,
    Form(input): Form<SecondFactor>,
) -> Result<Response, Error> {
    let found = challenges::find(&connection(&app).await?, &app, &cookies).await?;
    let Some(challenge) = found else { return Ok(over(&app)) };
    match check(&app, &caller, &challenge, &input.code).await {
        Ok(Outcome::Session(token, next)) => {
            let mut response = Admission::Session(token).lead(&app, &next);
            challenges::forget(&app, &mut response);
            Ok(response)
        }
        Ok(Outcome::Wrong) => {
            Err(page_for(&app, page, &challenge, Some("second-factor-wrong".into())).await?.rejected())
        }
        Ok(Outcome::Over) => Ok(over(&app)),
        Err(Error::RateLimited(seconds)) => {
            Ok(wait(seconds, page_for(&app, page, &challenge, Some(too_many(seconds))).await?))
        }
        Err(error) => Err(error),
    }
}

/// The form for a challenge.
pub(crate) async fn page_for(
    app: &App,
    page: Visitor,
    challenge: &Challenge,
    refusal: Option<Message>,
) -> Result<Html<impl Template>, Error> {
    let connection = connection(app).await?;
    let has_passkeys = sql::has_passkeys().bind(&connection, &challenge.user_id).one().await?;
    Ok(Html(SecondFactorPage { page, has_passkeys, refusal }))
}

/// Back to the first step.
pub(crate) fn over(app: &App) -> Response {
    let mut response = See::other("/sign-in").telling("flash-sign-in-over").into_response();
    challenges::forget(app, &mut response);
    response
}

/// Counts the attempt, for the challenge, the person and the address, before it looks at the code.
async fn check(app: &App, caller: &Caller, challenge: &Challenge, code: &str) -> Result<Outcome, Error> {
    let (mut connection, now) = (connection(app).await?, app.now());
    let (person, address) =
        (Subject::second_factor(challenge.user_id), Subject::address(&caller.origin.address));
    address.take_turn(&connection, now).await?;
    if let Err(blocked) = person.take_turn(&connection, now).await {
        address.give_back(&connection, now).await?;
        return Err(blocked);
    }
    if !challenges::count_attempt(&connection, app, challenge).await? {
        return Ok(Outcome::Over);
    }
    let transaction = connection.transaction().await?;
    let Some(factor) = use_code(&transaction, app, challenge.user_id, code, now).await? else {
        let event = Event::new("second_factor.failed").private();
        audit::record_for_account(&transaction, app, challenge.user_id, &caller.origin, event).await?;
        transaction.commit().await?;
        return Ok(Outcome::Wrong);
    };
    person.forget(&transaction).await?;
    address.give_back(&transaction, now).await?;
    let Some(token) = challenges::meet(&transaction, caller, challenge, now).await? else {
        return Ok(Outcome::Over);
    };
    if factor == Factor::Recovery {
        let left = super::settings::codes_left(&transaction, challenge.user_id).await?;
        let event = Event::new("recovery_code.used").after(json!({ "left": left }));
        audit::record_for_account(&transaction, app, challenge.user_id, &caller.origin, event).await?;
    }
    transaction.commit().await?;
    Ok(Outcome::Session(token, challenge.next.clone()))
}
