//! Everything, as one JSON object.

use queries::queries::accounts::export::queries as sql;
use serde::Serialize;
use uuid::Uuid;

use super::{Export, PIECE, is_full};
use crate::accounts::{connection, profile};
use crate::error::Error;
use crate::tenancy::OrganizationLink;

/// Writes the file.
pub(super) async fn write(export: &Export) -> Result<(), Error> {
    let profile = profile::find(&export.app, &export.person).await?;
    let sessions =
        sql::own_sessions().bind(&connection(&export.app).await?, &export.person.id()).all().await?;
    let (now, profile, sessions) = (text(&export.app.now())?, text(&profile)?, text(&sessions)?);
    export.send(format!("{{\"exported_at\":{now},\"account\":{profile},\"sessions\":{sessions}")).await?;
    let mut events = List::new(export, "events");
    while events.goes_on {
        let connection = connection(&export.app).await?;
        let user = export.person.id();
        let rows = sql::own_events().bind(&connection, &user, &events.after, &PIECE).all().await?;
        drop(connection);
        events.put(&rows, rows.last().map(|event| event.id)).await?;
    }
    export.send(",\"organizations\":[").await?;
    for (number, place) in export.organizations.iter().enumerate() {
        if number > 0 {
            export.send(",").await?;
        }
        organization(export, place).await?;
    }
    export.send("]}\n").await
}

/// Writes what the person is and has in an organization.
async fn organization(export: &Export, place: &OrganizationLink) -> Result<(), Error> {
    let (id, user) = (place.id, export.person.id());
    let membership = {
        let tenant = export.enter(id).await?;
        sql::own_membership().bind(&tenant, &id, &user).one().await?
    };
    let (name, slug, membership) = (text(&place.name)?, text(&place.slug)?, text(&membership)?);
    export
        .send(format!("{{\"id\":\"{id}\",\"name\":{name},\"slug\":{slug},\"membership\":{membership}"))
        .await?;
    let mut tokens = List::new(export, "api_tokens");
    while tokens.goes_on {
        let rows = {
            let tenant = export.enter(id).await?;
            sql::own_tokens().bind(&tenant, &id, &user, &tokens.after, &PIECE).all().await?
        };
        tokens.put(&rows, rows.last().map(|token| token.id)).await?;
    }
    let mut entries = List::new(export, "time_entries");
    while entries.goes_on {
        let rows = export.entries(id, entries.after).await?;
        entries.put(&rows, rows.last().map(|entry| entry.id)).await?;
    }
    export.send("}").await
}

/// A list that is written a piece at a time.
struct List<'a> {
    export: &'a Export,
    /// What is to be written before the next row.
    before: String,
    /// The last row that was written.
    after: Option<Uuid>,
    goes_on: bool,
}

impl<'a> List<'a> {
    fn new(export: &'a Export, name: &str) -> Self {
        Self { export, before: format!(",\"{name}\":["), after: None, goes_on: true }
    }

    /// Writes the next rows; the last of them is the place to go on from.
    async fn put<T: Serialize>(&mut self, rows: &[T], last: Option<Uuid>) -> Result<(), Error> {
        let mut piece = String::new();
        for row in rows {
            piece.push_str(&self.before);
            piece.push_str(&text(row)?);
            ",".clone_into(&mut self.before);
        }
        (self.after, self.goes_on) = (last, is_full(rows));
        if !self.goes_on {
            // An empty list has not been opened yet.
            if self.before != "," {
                piece.push_str(&self.before);
            }
            piece.push(']');
        }
        self.export.send(piece).await
    }
}

fn text(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(Error::internal)
}
