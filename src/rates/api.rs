//! Rates as JSON.

use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::applying::{Application, Expected};
use super::{Rate, RateChange, RateFilter, RateInput, ResolveFilter, ResolvedRate, Scope};
use crate::error::Error;
use crate::tenancy::{Committed, ManageRates, SeeRates, Tenant};
use crate::web::{Created, Id, IfMatch, Json, Listing, Path, Query, Tagged, optional_id};

/// List rates
///
/// By what they are for, 50 on a page, the newest first. A project's and the organization's usual rates stand with
/// themselves.
#[utoipa::path(get, path = "/organizations/{organization}/rates", tag = "rates", params(RateFilter),
    responses((status = 200, body = Listing<Rate>)))]
pub async fn list(
    tenant: Tenant<SeeRates>,
    Query(filter): Query<RateFilter>,
) -> Result<Json<Listing<Rate>>, Error> {
    filter.list(&tenant).await.map(Json)
}

/// Set a rate
///
/// From now on it holds for entries of its days that are written; those that are there keep what they have. A rate without
/// end of the same subject, which began before, ends on the day before this one if this one has no end either; any other
/// overlap is refused.
#[utoipa::path(post, path = "/organizations/{organization}/rates", tag = "rates", request_body = RateInput,
    responses((status = 201, body = Rate)))]
pub async fn create(
    tenant: Tenant<ManageRates>,
    Json(input): Json<RateInput>,
) -> Result<Committed<Created<Tagged<Rate>>>, Error> {
    let rate = super::create(&tenant, &input).await?;
    tenant.commit_created(tagged(rate)).await
}

/// Resolve the rates of an hour
///
/// What an entry that is written now would get: the hourly rate with its source, and what the hour costs.
#[utoipa::path(get, path = "/organizations/{organization}/rates/resolved", tag = "rates", params(ResolveFilter),
    responses((status = 200, body = ResolvedRate)))]
pub async fn resolve(
    tenant: Tenant<SeeRates>,
    Query(filter): Query<ResolveFilter>,
) -> Result<Json<ResolvedRate>, Error> {
    filter.resolve(&tenant).await.map(Json)
}

/// Preview rates on past time
///
/// What changes if the rates of now are applied to entries of these days, at most 366.
#[utoipa::path(get, path = "/organizations/{organization}/rates/application", tag = "rates", params(Scope),
    responses((status = 200, body = Application)))]
pub async fn preview(
    tenant: Tenant<SeeRates>,
    Query(scope): Query<Scope>,
) -> Result<Json<Application>, Error> {
    scope.preview(&tenant).await.map(Json)
}

/// Which time gets the rates of now, and what is expected of it.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct ApplicationInput {
    /// The first day.
    from: jiff::civil::Date,
    /// The last day.
    to: jiff::civil::Date,
    /// Only this person's time.
    #[serde(default, deserialize_with = "optional_id")]
    user_id: Option<Uuid>,
    /// Only on this client's projects.
    #[serde(default, deserialize_with = "optional_id")]
    client_id: Option<Uuid>,
    /// Only on this project.
    #[serde(default, deserialize_with = "optional_id")]
    project_id: Option<Uuid>,
    /// Only on this task.
    #[serde(default, deserialize_with = "optional_id")]
    task_id: Option<Uuid>,
    /// What the preview said; when it is no longer so, nothing is changed and the answer is 409.
    #[serde(default)]
    expected: Option<Expected>,
}

/// Apply rates to past time
///
/// Freezes the rates of now on the entries of these days. Rates that were set by hand stay, and so does everything in
/// closed periods, whoever asks. The answer tells what changed.
#[utoipa::path(post, path = "/organizations/{organization}/rates/application", tag = "rates",
    request_body = ApplicationInput, responses((status = 200, body = Application)))]
pub async fn apply(
    tenant: Tenant<ManageRates>,
    Json(input): Json<ApplicationInput>,
) -> Result<Committed<Json<Application>>, Error> {
    let ApplicationInput { from, to, user_id, client_id, project_id, task_id, expected } = input;
    let scope = Scope { from, to, user_id, client_id, project_id, task_id };
    let application = scope.apply(&tenant, expected).await?;
    tenant.commit(Json(application)).await
}

/// Get a rate
#[utoipa::path(get, path = "/organizations/{organization}/rates/{id}", tag = "rates",
    responses((status = 200, body = Rate)))]
pub async fn show(tenant: Tenant<SeeRates>, Path(Id { id }): Path<Id>) -> Result<Tagged<Rate>, Error> {
    super::find(&tenant, id).await.map(tagged)
}

/// Change a rate
///
/// How much it is, and its days; whose it is stays. `If-Match` carries the entity tag that was read.
#[utoipa::path(put, path = "/organizations/{organization}/rates/{id}", tag = "rates", request_body = RateChange,
    responses((status = 200, body = Rate)))]
pub async fn update(
    tenant: Tenant<ManageRates>,
    Path(Id { id }): Path<Id>,
    IfMatch(version): IfMatch,
    Json(change): Json<RateChange>,
) -> Result<Committed<Tagged<Rate>>, Error> {
    let rate = super::update(&tenant, id, version, change).await?;
    tenant.commit(tagged(rate)).await
}

/// Delete a rate
///
/// Entries keep what they have.
#[utoipa::path(delete, path = "/organizations/{organization}/rates/{id}", tag = "rates",
    responses((status = 200)))]
pub async fn delete(
    tenant: Tenant<ManageRates>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<()>>, Error> {
    super::delete(&tenant, id).await?;
    tenant.commit(Json(())).await
}

fn tagged(rate: Rate) -> Tagged<Rate> {
    Tagged { version: rate.version, value: rate }
}
