//! The console's door: an operator shows again who they are once an hour.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use queries::queries::operators::queries as sql;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use crate::App;
use crate::accounts::{Caller, connection, local_path, too_many, wait};
use crate::error::{Error, Fields};
use crate::tenancy::OperatorAtDoor;
use crate::texts::Message;
use crate::two_factor;
use crate::web::{Form, Html, Page, Query, See};

/// The form.
#[derive(Template)]
#[template(path = "operators/proof.html")]
struct ProofPage {
    page: Page,
    next: String,
    fields: Fields,
    refusal: Option<Message>,
}

/// Where it leads afterwards.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Next {
    /// An address of this site.
    #[serde(default)]
    pub next: String,
}

/// What the form sends. Not `Debug`: a password has no place in a log.
#[derive(Deserialize, ToSchema)]
pub struct Proof {
    /// The password, or a code of the authenticator app.
    #[serde(default)]
    pub current_password: String,
    /// Where it leads afterwards.
    #[serde(default)]
    pub next: String,
}

/// Asks for the password or a code.
#[utoipa::path(get, path = "/operator/proof", params(Next))]
pub async fn form(_: OperatorAtDoor, page: Page, Query(Next { next }): Query<Next>) -> Html<impl Template> {
    Html(ProofPage { page, next, fields: Fields::default(), refusal: None })
}

/// Opens the console for an hour.
#[utoipa::path(post, path = "/operator/proof", request_body = Proof)]
pub async fn prove(
    OperatorAtDoor(person): OperatorAtDoor,
    page: Page,
    State(app): State<App>,
    caller: Caller,
    Form(input): Form<Proof>,
) -> Result<Response, Error> {
    match two_factor::prove(&app, &caller, &person, &input.current_password).await {
        Ok(()) => {
            let client = connection(&app).await?;
            sql::prove_session().bind(&client, &app.now(), &person.session_id(), &person.id()).await?;
            let next = local_path(&input.next).filter(|next| next.starts_with("/operator"));
            Ok(See::other(next.unwrap_or("/operator")).into_response())
        }
        Err(Error::Invalid(fields)) => {
            Err(Html(ProofPage { page, next: input.next, fields, refusal: None }).rejected())
        }
        Err(Error::RateLimited(seconds)) => {
            let refusal = Some(too_many(seconds));
            let again = ProofPage { page, next: input.next, fields: Fields::default(), refusal };
            Ok(wait(seconds, Html(again)))
        }
        Err(error) => Err(error),
    }
}
