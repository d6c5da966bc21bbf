//! The one click that cuts a long timer off.

use serde::Deserialize;
use utoipa::ToSchema;

use crate::error::Error;
use crate::tenancy::{Committed, Tenant, TrackTime};
use crate::time_entries::long;
use crate::web::{Form, Id, Page, Path, See};

/// What the button sends.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct Trim {
    /// The version that the row showed.
    version: i32,
}

/// Cuts an entry off where the organization's limit was reached.
#[utoipa::path(post, path = "/organizations/{organization}/time-entries/{id}/trim", request_body = Trim)]
pub async fn trim(
    tenant: Tenant<TrackTime>,
    page: Page,
    Path(Id { id }): Path<Id>,
    Form(form): Form<Trim>,
) -> Result<Committed<See>, Error> {
    let entry = long::trim(&tenant, id, form.version).await?;
    let week = page.to(&format!("time?week={}#entry-{id}", entry.day));
    tenant.commit(See::other(week).telling("flash-entry-trimmed")).await
}
