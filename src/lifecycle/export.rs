//! A copy of everything an organization has, as an archive with a file for each table.
//!
//! The archive is written to a nameless file on disk from one snapshot, a thousand rows at a time, and sent from there:
//! memory stays small, and a slow reader holds no connection.

use std::fs::File;
use std::io::{BufWriter, Seek, Write};

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use queries::client::GenericClient;
use queries::queries::lifecycle::queries::{self as sql, Tables};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use tokio_util::io::ReaderStream;
use utoipa::ToSchema;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::audit::{self, Event};
use crate::csv::Line;
use crate::error::Error;
use crate::tenancy::{CloseOrganization, Committed, SeeClosing, Tenant};

/// What is the service's own business, not the organization's.
pub(super) const LEFT_OUT: &[&str] = &[
    "audit_chains",     // only the ends of the chain of audit events
    "idempotency_keys", // answers to requests, for a day; one may hold a token that was shown once
    "jobs",             // mail on its way
];
type Archive = ZipWriter<BufWriter<File>>;

/// What the files in the archive look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// A table each, for spreadsheets.
    Csv,
    /// A list of objects each, for programs.
    Json,
}

/// Which kind of files.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
pub struct ExportInput {
    /// The kind of files.
    #[schema(inline)]
    pub format: Format,
}

/// Records that a copy was taken, makes it and hands it out.
pub(super) async fn export(
    tenant: Tenant<CloseOrganization>,
    format: Format,
) -> Result<Committed<Response>, Error> {
    audit::record(&tenant, Event::new("organization.exported").after(json!({"format": format}))).await?;
    let (app, organization) = (tenant.app().clone(), tenant.organization_id());
    let (person, origin) = (std::sync::Arc::clone(tenant.member().person()), tenant.origin().clone());
    let slug = tenant.member().organization().slug.clone();
    let committed = tenant.commit(()).await?;
    let reading: Tenant<SeeClosing> = person.tenant_in(&app, organization, origin).await?;
    let file = archive(&reading, format).await?;
    drop(reading);
    let answer = answer(file, &slug)?;
    Ok(committed.map(|()| answer))
}

fn answer(file: File, slug: &str) -> Result<Response, Error> {
    let length = file.metadata().map_err(Error::internal)?.len().to_string();
    let disposition = format!("attachment; filename=\"{slug}.zip\"");
    let headers = [
        (CONTENT_TYPE, "application/zip"),
        (CONTENT_DISPOSITION, disposition.as_str()),
        (CONTENT_LENGTH, length.as_str()),
        (CACHE_CONTROL, "no-store"),
    ];
    let stream = ReaderStream::new(tokio::fs::File::from_std(file));
    Ok((headers, Body::from_stream(stream)).into_response())
}

/// Everything, from one snapshot; the file stands at its beginning.
async fn archive(tenant: &Tenant<SeeClosing>, format: Format) -> Result<File, Error> {
    let file = tempfile::tempfile().map_err(Error::internal)?;
    let mut archive = ZipWriter::new(BufWriter::new(file));
    let organization = sql::organization_as_json().bind(tenant, &tenant.organization_id()).one().await?;
    begin(&mut archive, "organization.json")?;
    archive.write_all(organization.as_bytes()).map_err(Error::internal)?;
    for table in sql::tables().bind(tenant).all().await? {
        if !LEFT_OUT.contains(&table.table_name.as_str()) {
            write_table(tenant, &mut archive, format, &table).await?;
        }
    }
    let written = archive.finish().map_err(Error::internal)?;
    let mut file = written.into_inner().map_err(|error| Error::internal(error.error()))?;
    file.rewind().map_err(Error::internal)?;
    Ok(file)
}

fn begin(archive: &mut Archive, name: &str) -> Result<(), Error> {
    archive.start_file(name, SimpleFileOptions::default().large_file(true)).map_err(Error::internal)
}

async fn write_table(
    tenant: &Tenant<SeeClosing>,
    archive: &mut Archive,
    format: Format,
    table: &Tables,
) -> Result<(), Error> {
    let ending = if format == Format::Csv { "csv" } else { "json" };
    begin(archive, &format!("{}.{ending}", table.table_name))?;
    sql::open_rows().bind(tenant, &table.table_name).one().await?;
    let mut piece = head(format, table);
    let mut first = true;
    loop {
        let rows = tenant.query("fetch forward 1000 from organization_rows", &[]).await?;
        for row in &rows {
            let row: &str = row.get(0);
            match format {
                Format::Csv => piece.push_str(&line(&table.columns, row)?),
                Format::Json => {
                    piece.push_str(if std::mem::take(&mut first) { "\n" } else { ",\n" });
                    piece.push_str(row);
                }
            }
        }
        if rows.is_empty() && format == Format::Json {
            piece.push_str("\n]\n");
        }
        archive.write_all(piece.as_bytes()).map_err(Error::internal)?;
        piece.clear();
        if rows.is_empty() {
            break;
        }
    }
    tenant.execute("close organization_rows", &[]).await?;
    Ok(())
}

fn head(format: Format, table: &Tables) -> String {
    match format {
        Format::Csv => table.columns.iter().fold(Line::default(), |line, name| line.field(name)).end(),
        Format::Json => "[".to_owned(),
    }
}

/// A row as a line of the table.
fn line(columns: &[String], row: &str) -> Result<String, Error> {
    let row: Map<String, Value> = serde_json::from_str(row).map_err(Error::internal)?;
    let text = |name: &String| match row.get(name) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    Ok(columns.iter().fold(Line::default(), |line, name| line.field(&text(name))).end())
}
