//! Everything about a person, to take along.
//!
//! Each organization is read in a transaction of its own, as the person, and only their own rows. The file is written
//! in pieces while it is read, a page of rows at a time: whoever reads slowly holds no transaction and no memory, and
//! whoever loses their place in an organization meanwhile gets nothing more of it.

mod json;
pub mod pages;
mod table;

use std::fmt::Display;

use axum::body::{Body, Bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use queries::queries::accounts::export::queries as sql;
use queries::queries::accounts::export::queries::OwnEntry;
use serde_json::json;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use uuid::Uuid;

use super::{Caller, connection};
use crate::App;
use crate::audit::{Event, record_for_account};
use crate::error::Error;
use crate::tenancy::{OrganizationLink, Person, SeeTime, Tenant};
use crate::web::Origin;

/// Rows in a piece of the file.
const PIECE: i64 = 500;
/// Pieces that wait for a slow reader.
const WAITING: usize = 2;

/// What the file looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// Everything.
    Json,
    /// The time entries, for spreadsheets.
    Csv,
}

/// Whose data is read, from where, and where it goes.
struct Export {
    app: App,
    person: Person,
    organizations: Vec<OrganizationLink>,
    origin: Origin,
    pieces: mpsc::Sender<Result<Bytes, std::io::Error>>,
}

/// Puts the export on record, and hands the file out as it is read.
async fn export(
    app: App,
    caller: Caller,
    person: Person,
    organizations: Vec<OrganizationLink>,
    format: Format,
) -> Result<Response, Error> {
    let (kind, name) = match format {
        Format::Json => ("application/json", "timetracker.json"),
        Format::Csv => ("text/csv; charset=utf-8", "timetracker.csv"),
    };
    let event = Event::new("account.exported").after(json!({"file": name})).private();
    record_for_account(&connection(&app).await?, &app, person.id(), &caller.origin, event).await?;
    let (pieces, received) = mpsc::channel(WAITING);
    let export = Export { app, person, organizations, origin: caller.origin, pieces };
    tokio::spawn(export.write(format));
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers =
        [(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, disposition.as_str()), (CACHE_CONTROL, "no-store")];
    Ok((headers, Body::from_stream(ReceiverStream::new(received))).into_response())
}

impl Export {
    async fn write(self, format: Format) {
        let written = match format {
            Format::Json => json::write(&self).await,
            Format::Csv => table::write(&self).await,
        };
        if let Err(error) = written {
            tracing::warn!(?error, "an export ended early");
            // The file must not look whole.
            let _ = self.pieces.send(Err(std::io::Error::other("the export ended early"))).await;
        }
    }

    /// Hands a piece on, once the reader has room for it.
    async fn send(&self, piece: impl Into<Bytes>) -> Result<(), Error> {
        self.pieces.send(Ok(piece.into())).await.map_err(|_| gone("the reader"))
    }

    /// A transaction in one of the person's organizations.
    async fn enter(&self, organization: Uuid) -> Result<Tenant<SeeTime>, Error> {
        self.person.tenant_in::<SeeTime>(&self.app, organization, self.origin.clone()).await
    }

    /// The person's entries of an organization after one of them, in a transaction of their own.
    async fn entries(&self, organization: Uuid, after: Option<Uuid>) -> Result<Vec<OwnEntry>, Error> {
        let tenant = self.enter(organization).await?;
        Ok(sql::own_entries().bind(&tenant, &organization, &self.person.id(), &after, &PIECE).all().await?)
    }
}

fn gone(what: impl Display) -> Error {
    Error::internal(format!("{what} is gone"))
}

/// Whether there may be more rows after this piece.
fn is_full<T>(rows: &[T]) -> bool {
    rows.len() >= usize::try_from(PIECE).unwrap_or_default()
}
