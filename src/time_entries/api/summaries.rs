//! Totals and suggestions as JSON.

use super::super::{EntryFilter, Suggestion, SuggestionFilter, Totals, suggestions};
use crate::error::Error;
use crate::tenancy::{SeeTime, Tenant};
use crate::web::{Json, Query};

/// Sum up time entries
///
/// By day and altogether, in seconds, of at most 366 days; equal to the list's entries. The running entry is not counted.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries/totals", tag = "time entries",
    params(EntryFilter), responses((status = 200, body = Totals)))]
pub async fn totals(
    tenant: Tenant<SeeTime>,
    Query(filter): Query<EntryFilter>,
) -> Result<Json<Totals>, Error> {
    filter.check_for_totals(&tenant)?;
    filter.totals(&tenant).await.map(Json)
}

/// Suggest what to continue
///
/// Recent pairs of description and project of the person, at most ten.
#[utoipa::path(get, path = "/organizations/{organization}/time-entries/suggestions", tag = "time entries",
    params(SuggestionFilter), responses((status = 200, body = Vec<Suggestion>)))]
pub async fn suggest(
    tenant: Tenant<SeeTime>,
    Query(filter): Query<SuggestionFilter>,
) -> Result<Json<Vec<Suggestion>>, Error> {
    suggestions(&tenant, &filter).await.map(Json)
}
