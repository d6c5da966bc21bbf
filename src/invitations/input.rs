//! What people and scripts send about invitations.

use queries::queries::invitations::queries as sql;
use queries::types::Role;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::Invitation;
use crate::error::{Error, Fields};
use crate::tenancy::{PrepareMembers, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE, email, length, trimmed};

/// Somebody to invite.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
pub struct InvitationInput {
    /// Where the invitation goes; upper and lower case are the same.
    #[serde(deserialize_with = "trimmed")]
    #[schema(format = Email)]
    pub email: String,
    /// Not above the caller's own.
    pub role: Role,
    /// What to call them in the mail; at most 100 characters.
    #[serde(default, deserialize_with = "trimmed")]
    pub name: String,
}

impl InvitationInput {
    /// Checks every field.
    pub(super) fn check(&self) -> Result<(), Error> {
        let mut fields = Fields::default();
        email(&mut fields, "email", &self.email);
        length(&mut fields, "name", &self.name, 0, 100);
        fields.check()
    }
    /// The address as it is stored and compared.
    pub(super) fn address(&self) -> String {
        self.email.to_lowercase()
    }
}

/// What the invitation form begins with.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Prefill {
    /// An address.
    #[serde(default)]
    pub email: String,
    /// A role.
    #[serde(default)]
    #[param(inline)]
    pub role: Option<Role>,
}

/// Which invitations a list shows.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct InvitationFilter {
    /// Accepted and revoked ones instead of those that wait.
    #[serde(default)]
    pub settled: bool,
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<Uuid>>,
}

impl InvitationFilter {
    /// One page of the organization's invitations, the newest first.
    pub(super) async fn list(&self, tenant: &Tenant<PrepareMembers>) -> Result<Listing<Invitation>, Error> {
        let after = self.after.as_ref().map(|cursor| cursor.0);
        let rows = sql::list_invitations()
            .bind(tenant, &tenant.now(), &tenant.organization_id(), &self.settled, &after, &(PAGE_SIZE + 1))
            .all()
            .await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |invitation| invitation.id))
    }
}
