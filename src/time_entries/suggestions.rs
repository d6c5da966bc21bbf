//! What a person may want to continue, while they type.

use queries::queries::time_entries::suggestions as sql;
use serde::Deserialize;
use utoipa::IntoParams;

use super::Suggestion;
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};
use crate::web::like_pattern;

/// What was typed so far.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SuggestionFilter {
    /// Part of the description, or of the project's or client's name; everything recent when empty.
    #[serde(default)]
    pub q: String,
}

/// Recent pairs of description and project of the person, the latest first; at most ten. Archived projects are left
/// out: nothing new can be recorded on them.
pub async fn suggestions<P: Permission>(
    tenant: &Tenant<P>,
    filter: &SuggestionFilter,
) -> Result<Vec<Suggestion>, Error> {
    let pattern = like_pattern(&filter.q);
    Ok(sql::suggestions().bind(tenant, &tenant.organization_id(), &tenant.user_id(), &pattern).all().await?)
}
