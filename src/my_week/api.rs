//! The week as JSON.

use axum::extract::State;

use super::pages::Shown;
use super::{MyWeek, parts};
use crate::App;
use crate::error::Error;
use crate::tenancy::Person;
use crate::web::{Json, Origin, Query};

/// Get my week
///
/// One's own time of seven days in every organization that one belongs to, each read in a transaction of its own; and
/// the timers that run. For a session: an API token belongs to one organization and gets an empty list.
#[utoipa::path(get, path = "/account/week", tag = "account", params(Shown),
    responses((status = 200, body = MyWeek)))]
pub async fn show(
    person: Person,
    State(app): State<App>,
    origin: Origin,
    Query(shown): Query<Shown>,
) -> Result<Json<MyWeek>, Error> {
    let week = parts::week(&app, &person, shown.day);
    parts::read(&app, &person, &origin, week).await.map(Json)
}
