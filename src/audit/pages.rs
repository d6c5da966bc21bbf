//! The record as a page of the settings.

use askama::Template;
use axum::response::Response;
use futures_util::try_join;
use jiff::Timestamp;
use queries::queries::audit::queries::{self as sql, EventActor};

use super::export::{self, ExportInput};
use super::readable::{Change, family};
use super::{After, AuditEvent, AuditFilter};
use crate::error::Error;
use crate::tenancy::{Committed, ExportAudit, SeeAudit, Tenant};
use crate::web::{Form, Html, Listing, Page, Query};

/// What happened in the organization.
#[derive(Template)]
#[template(path = "audit/list.html")]
struct AuditPage {
    page: Page,
    filter: AuditFilter,
    /// Whether this is not the first page of the list.
    further: bool,
    rows: Vec<Row>,
    next: Option<String>,
    actors: Vec<EventActor>,
    /// The kinds of things that something happened to, each with its name.
    families: Vec<(String, String)>,
}

/// An event in words.
pub(super) struct Row {
    pub event: AuditEvent,
    pub at: Timestamp,
    pub moment: String,
    pub what: String,
    pub changes: Vec<Change>,
}

/// What happened, newest first.
#[utoipa::path(get, path = "/organizations/{organization}/settings/audit", params(AuditFilter, After))]
pub async fn list(
    tenant: Tenant<SeeAudit>,
    page: Page,
    Query(filter): Query<AuditFilter>,
    Query(after): Query<After>,
) -> Result<Html<impl Template>, Error> {
    let organization = tenant.organization_id();
    let (page, events, actors, actions) = try_join!(
        page.with_timer(&tenant),
        filter.list(&tenant, &after),
        async { Ok(sql::event_actors().bind(&tenant, &organization).all().await?) },
        async { Ok(sql::event_actions().bind(&tenant, &organization).all().await?) },
    )?;
    let families = families(&page, actions);
    let Listing { data, next_cursor: next } = events;
    let rows = data.into_iter().map(|event| Row::new(&page, event)).collect();
    Ok(Html(AuditPage { page, filter, further: after.after.is_some(), rows, next, actors, families }))
}

/// The record as a file.
#[utoipa::path(post, path = "/organizations/{organization}/settings/audit/export", request_body = ExportInput)]
pub async fn export(
    tenant: Tenant<ExportAudit>,
    Form(input): Form<ExportInput>,
) -> Result<Committed<Response>, Error> {
    export::export(tenant, input).await
}

/// The first words of the actions, by their names.
fn families(page: &Page, actions: Vec<String>) -> Vec<(String, String)> {
    let mut words: Vec<String> =
        actions.iter().filter_map(|action| Some(action.split_once('.')?.0.to_owned())).collect();
    words.dedup();
    let mut families: Vec<(String, String)> =
        words.into_iter().map(|word| (word.clone(), family(page, &word))).collect();
    families.sort_by(|one, other| one.1.cmp(&other.1));
    families
}
