//! What people and scripts send about clients.

use jiff::Timestamp;
use queries::queries::clients::queries as sql;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::Client;
use crate::error::{Error, Fields};
use crate::tenancy::{Permission, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE, email, length, like_pattern, optional, trimmed};

/// A client, as it is created or replaced.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
pub struct ClientInput {
    /// Unique in the organization; 1 to 200 characters.
    #[serde(deserialize_with = "trimmed")]
    pub name: String,
    /// Where invoices go.
    #[serde(default, deserialize_with = "optional")]
    pub email: Option<String>,
    /// At most 40 characters.
    #[serde(default, deserialize_with = "optional")]
    pub phone: Option<String>,
    /// Postal address, several lines; at most 1,000 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub address: String,
    /// For the organization's own eyes; at most 5,000 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub note: String,
}

impl ClientInput {
    /// Checks every field, so that all problems are told at once.
    pub(super) fn check(&self) -> Result<(), Error> {
        let mut fields = Fields::default();
        length(&mut fields, "name", &self.name, 1, 200);
        if let Some(address) = &self.email {
            email(&mut fields, "email", address);
        }
        length(&mut fields, "phone", self.phone.as_deref().unwrap_or_default(), 0, 40);
        length(&mut fields, "address", &self.address, 0, 1000);
        length(&mut fields, "note", &self.note, 0, 5000);
        fields.check()
    }
}

impl From<Client> for ClientInput {
    fn from(client: Client) -> Self {
        let Client { name, email, phone, address, note, .. } = client;
        Self { name, email, phone, address, note }
    }
}

/// Which clients a list shows.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ClientFilter {
    /// Part of the name.
    #[serde(default)]
    pub search: String,
    /// Archived clients instead of active ones.
    #[serde(default)]
    pub archived: bool,
    /// Only what was created or changed since, archived or not.
    #[serde(default)]
    pub updated_since: Option<Timestamp>,
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<(String, Uuid)>>,
}

impl ClientFilter {
    /// One page of the organization's clients by name.
    pub(super) async fn list<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Listing<Client>, Error> {
        let (name, id) = self.after.clone().map(|Cursor(key)| key).unzip();
        let rows = sql::list_clients()
            .bind(
                tenant,
                &tenant.organization_id(),
                &self.archived,
                &self.updated_since,
                &like_pattern(&self.search),
                &name,
                &id,
                &(PAGE_SIZE + 1),
            )
            .all()
            .await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |client| (client.name.clone(), client.id)))
    }
}
