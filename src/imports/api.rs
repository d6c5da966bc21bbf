//! Imports as JSON.

use utoipa::ToSchema;

use super::input::{MappingInput, ReadingInput};
use super::report::Report;
use super::{Import, mapping};
use crate::error::Error;
use crate::tenancy::{Committed, PrepareTime, Tenant, TrackTime};
use crate::web::{Created, Id, IfMatch, Json, Path, Upload};

/// What a request with a file sends.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "describes the body; it is read as a stream")]
pub struct ImportFile {
    /// A table (CSV, UTF-8) that Toggl Track, Clockify, Harvest, Kimai or solidtime exported: at most 20 MiB and 200,000
    /// rows.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// List imports
///
/// The latest 50: members see their own, managers everybody's.
#[utoipa::path(get, path = "/organizations/{organization}/imports", tag = "imports",
    responses((status = 200, body = Vec<Import>)))]
pub async fn list(tenant: Tenant<PrepareTime>) -> Result<Json<Vec<Import>>, Error> {
    super::list(&tenant).await.map(Json)
}

/// Upload a file to import
///
/// Nothing is imported yet: a job reads the file, and the import is then `ready` (or `asking` for what the file leaves open).
#[utoipa::path(post, path = "/organizations/{organization}/imports", tag = "imports",
    request_body(content = ImportFile, content_type = "multipart/form-data"), responses((status = 201, body = Import)))]
pub async fn upload(
    tenant: Tenant<TrackTime>,
    upload: Upload,
) -> Result<Committed<Created<Json<Import>>>, Error> {
    let (tenant, file) = super::receive(tenant, upload).await?;
    let (name, file) = file?;
    let import = super::create(&tenant, &name, &file).await?;
    tenant.commit_created(Json(import)).await
}

/// Get an import
///
/// With the names in the file and what they are here, and what became of its rows and seconds.
#[utoipa::path(get, path = "/organizations/{organization}/imports/{id}", tag = "imports",
    responses((status = 200, body = Report)))]
pub async fn show(tenant: Tenant<PrepareTime>, Path(Id { id }): Path<Id>) -> Result<Json<Report>, Error> {
    Report::load(&tenant, id).await.map(Json)
}

/// Read a file again
///
/// As another tool's, in another time zone or order of days; what was mapped is forgotten. Only before the import runs.
#[utoipa::path(put, path = "/organizations/{organization}/imports/{id}/reading", tag = "imports",
    request_body = ReadingInput, responses((status = 200, body = Import)))]
pub async fn set_reading(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
    IfMatch(version): IfMatch,
    Json(input): Json<ReadingInput>,
) -> Result<Committed<Json<Import>>, Error> {
    super::set_reading(&tenant, id, version, &input).await?;
    let import = super::find(&tenant, id).await?;
    tenant.commit(Json(import)).await
}

/// Map names
///
/// What people, clients, projects and tasks of the file are here.
#[utoipa::path(put, path = "/organizations/{organization}/imports/{id}/mapping", tag = "imports",
    request_body = MappingInput, responses((status = 200, body = Report)))]
pub async fn set_mapping(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
    Json(input): Json<MappingInput>,
) -> Result<Committed<Json<Report>>, Error> {
    mapping::set(&tenant, id, &input).await?;
    let report = Report::load(&tenant, id).await?;
    tenant.commit(Json(report)).await
}

/// Run an import
///
/// Creates what is to be created and writes the entries, by a job. Rows that are here already are passed over.
#[utoipa::path(post, path = "/organizations/{organization}/imports/{id}/run", tag = "imports",
    responses((status = 200, body = Import)))]
pub async fn run(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<Import>>, Error> {
    super::run(&tenant, id).await?;
    let import = super::find(&tenant, id).await?;
    tenant.commit(Json(import)).await
}

/// Undo an import
///
/// Deletes its entries by a job, save those that somebody changed since or that lie on days that are closed to the
/// person, and what it created where nothing else uses it.
#[utoipa::path(post, path = "/organizations/{organization}/imports/{id}/undo", tag = "imports",
    responses((status = 200, body = Import)))]
pub async fn undo(
    tenant: Tenant<TrackTime>,
    Path(Id { id }): Path<Id>,
) -> Result<Committed<Json<Import>>, Error> {
    super::undo(&tenant, id).await?;
    let import = super::find(&tenant, id).await?;
    tenant.commit(Json(import)).await
}
