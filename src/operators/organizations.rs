//! Organizations as an operator sees them.

use jiff::ToSpan;
use jiff::tz::TimeZone;
use queries::queries::operators::queries as sql;
pub use queries::queries::operators::queries::{
    Figures, Month, OrganizationRow, OverseenOrganization, Owner,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::input::{Agreement, OrganizationFilter};
use crate::error::Error;
use crate::plans::Limits;
use crate::tenancy::{Operator, Oversight};
use crate::web::{Cursor, Listing, PAGE_SIZE, like_pattern};

/// Months that are shown.
const MONTHS: i32 = 12;

/// One organization: its plan and state, how much it uses, whom to write to. Nothing of its work.
#[derive(Debug, Serialize, ToSchema)]
pub struct Customer {
    /// Its plan and state.
    pub organization: OverseenOrganization,
    /// What it may have.
    pub limits: Limits,
    /// How much it has.
    pub figures: Figures,
    /// How much of it, month by month, the present one first.
    pub months: Vec<Month>,
    /// Whom to write to.
    pub owners: Vec<Owner>,
    /// Until when operators may look inside; none while they may not.
    pub support_until: Option<jiff::Timestamp>,
}

impl OrganizationFilter {
    /// One page of all organizations by name. Looking through the list is no look into one of them.
    pub(super) async fn list(&self, operator: &Operator) -> Result<Listing<OrganizationRow>, Error> {
        let (name, id) = self.after.clone().map(|Cursor(key)| key).unzip();
        let address = Some(self.search.to_lowercase()).filter(|search| search.contains('@'));
        let rows = sql::organizations()
            .bind(
                operator.client(),
                &like_pattern(&self.search),
                &address,
                &self.status,
                &self.plan,
                &name,
                &id,
                &(PAGE_SIZE + 1),
            )
            .all()
            .await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |row| (row.name.clone(), row.id)))
    }
}

impl Customer {
    /// Reads it. Whoever shows it commits that it was looked at.
    pub(super) async fn load(oversight: &Oversight) -> Result<Self, Error> {
        let (client, now) = (oversight.client(), oversight.operator().now());
        let id = oversight.organization().id;
        let last = TimeZone::UTC.to_datetime(now).date().first_of_month();
        let first = last.saturating_sub((MONTHS - 1).months());
        let organization = sql::organization().bind(client, &id).one().await?;
        Ok(Self {
            limits: Limits::of(organization.plan, organization.max_users, organization.max_projects),
            figures: sql::figures().bind(client, &now).one().await?,
            months: sql::months().bind(client, &first, &last).all().await?,
            owners: sql::owners().bind(client).all().await?,
            support_until: sql::consent_ends().bind(client, &id, &now).opt().await?,
            organization,
        })
    }

    /// Plan and limits as they were agreed.
    pub(super) fn agreement(&self) -> Agreement {
        Agreement::from(&self.organization)
    }
}

impl From<&OverseenOrganization> for Agreement {
    fn from(organization: &OverseenOrganization) -> Self {
        let OverseenOrganization { plan, max_users, max_projects, .. } = organization;
        Self { plan: *plan, max_users: *max_users, max_projects: *max_projects }
    }
}
