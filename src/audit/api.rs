//! The record as JSON.

use axum::response::Response;

use super::export::{self, ExportInput};
use super::{After, AuditEvent, AuditFilter};
use crate::error::Error;
use crate::tenancy::{Committed, ExportAudit, SeeAudit, Tenant};
use crate::web::{Json, Listing, Query};

/// List audit events
///
/// What happened in the organization, newest first, 50 on a page. For owners and admins. The hashes of the chain stay in
/// the database; `timetracker verify-audit` checks them.
#[utoipa::path(get, path = "/organizations/{organization}/audit-events", tag = "audit",
    params(AuditFilter, After), responses((status = 200, body = Listing<AuditEvent>)))]
pub async fn list(
    tenant: Tenant<SeeAudit>,
    Query(filter): Query<AuditFilter>,
    Query(after): Query<After>,
) -> Result<Json<Listing<AuditEvent>>, Error> {
    filter.list(&tenant, &after).await.map(Json)
}

/// Export audit events
///
/// All that the filter lets through as one file, CSV or JSON. The export is an event itself. In CSV, a text that a
/// spreadsheet would take for a formula has an apostrophe before it; JSON has it as it is.
#[utoipa::path(post, path = "/organizations/{organization}/audit-events/export", tag = "audit",
    request_body = ExportInput, responses((status = 200, body = [AuditEvent])))]
pub async fn export(
    tenant: Tenant<ExportAudit>,
    Json(input): Json<ExportInput>,
) -> Result<Committed<Response>, Error> {
    export::export(tenant, input).await
}
