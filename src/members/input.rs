//! What people and scripts send about members.

use queries::queries::members::queries as sql;
use queries::types::{MembershipStatus, Role};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{Member, sees_details};
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};
use crate::web::{Cursor, Listing, PAGE_SIZE, like_pattern};

/// `{user}` of the path.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct UserId {
    /// The member's user id.
    pub user: Uuid,
}

/// A member's new role.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
pub struct RoleInput {
    /// Not above the caller's own.
    pub role: Role,
}

/// Which members a list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// Who belongs to the organization now.
    #[default]
    Active,
    /// Who is kept out for a while.
    Suspended,
    /// Who left or was removed.
    Removed,
}

/// Which members a list shows.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MemberFilter {
    /// Part of the name; for managers and above of the mail address, too.
    #[serde(default)]
    pub search: String,
    /// For managers and above; everybody else sees who is active.
    #[serde(default)]
    #[param(inline)]
    pub status: Shown,
    /// `next_cursor` of the page before.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub after: Option<Cursor<(String, Uuid)>>,
}

/// The word of what is shown, as addresses write it.
pub(super) fn shown_word(shown: Shown) -> &'static str {
    match shown {
        Shown::Active => "active",
        Shown::Suspended => "suspended",
        Shown::Removed => "removed",
    }
}

impl From<Shown> for MembershipStatus {
    fn from(shown: Shown) -> Self {
        match shown {
            Shown::Active => Self::Active,
            Shown::Suspended => Self::Suspended,
            Shown::Removed => Self::Removed,
        }
    }
}

impl MemberFilter {
    /// One page of the organization's members by name.
    pub(super) async fn list<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Listing<Member>, Error> {
        let (name, id) = self.after.clone().map(|Cursor(key)| key).unzip();
        let details = sees_details(tenant.member());
        let shown = if details { self.status } else { Shown::Active };
        let rows = sql::list_members()
            .bind(
                tenant,
                &details,
                &tenant.user_id(),
                &tenant.organization_id(),
                &shown.into(),
                &like_pattern(&self.search),
                &name,
                &id,
                &(PAGE_SIZE + 1),
            )
            .all()
            .await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |member| (member.name.clone(), member.user_id)))
    }
}
