//! The profile as JSON, for a signed-in person's browser: a token belongs to an organization, and is nobody here.

use axum::extract::State;

use super::{Profile, ProfileInput};
use crate::App;
use crate::accounts::Caller;
use crate::error::Error;
use crate::tenancy::Person;
use crate::web::Json;

/// Read one's own profile
///
/// Needs a session.
#[utoipa::path(get, path = "/account/profile", tag = "account", responses((status = 200, body = Profile)))]
pub async fn show(person: Person, State(app): State<App>) -> Result<Json<Profile>, Error> {
    super::find(&app, &person).await.map(Json)
}

/// Replace one's own profile
///
/// The name follows in every organization. Needs a session.
#[utoipa::path(put, path = "/account/profile", tag = "account", request_body = ProfileInput,
    responses((status = 200, body = Profile)))]
pub async fn update(
    person: Person,
    State(app): State<App>,
    caller: Caller,
    Json(input): Json<ProfileInput>,
) -> Result<Json<Profile>, Error> {
    super::update(&app, &caller, &person, &input).await.map(Json)
}
