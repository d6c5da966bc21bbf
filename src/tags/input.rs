//! What people and scripts send about tags.

use jiff::Timestamp;
use queries::queries::tags::queries as sql;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{LONGEST, Tag};
use crate::error::{Error, Fields};
use crate::tenancy::{Permission, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE, length, like_pattern, trimmed};

/// A tag, as it is created or renamed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
pub struct TagInput {
    /// Unique in the organization; 1 to 50 characters.
    #[serde(deserialize_with = "trimmed")]
    pub name: String,
}

impl TagInput {
    /// Checks the name's length.
    pub(super) fn check(&self) -> Result<(), Error> {
        let mut fields = Fields::default();
        length(&mut fields, "name", &self.name, 1, LONGEST);
        fields.check()
    }
}

/// Which tags a list shows.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct TagFilter {
    /// Part of the name.
    #[serde(default)]
    pub search: String,
    /// Only what was created or changed since.
    #[serde(default)]
    pub updated_since: Option<Timestamp>,
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<(String, Uuid)>>,
}

impl TagFilter {
    /// One page of the organization's tags by name.
    pub(super) async fn list<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Listing<Tag>, Error> {
        let (name, id) = self.after.clone().map(|Cursor(key)| key).unzip();
        let (organization, search) = (tenant.organization_id(), like_pattern(&self.search));
        let (since, page) = (self.updated_since, PAGE_SIZE + 1);
        let rows =
            sql::list_tags().bind(tenant, &organization, &search, &since, &name, &id, &page).all().await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |tag| (tag.name.clone(), tag.id)))
    }
}
