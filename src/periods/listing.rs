//! Periods by week.

use jiff::civil::Date;
use queries::client::Params;
use queries::queries::periods::queries as sql;
use uuid::Uuid;

use super::Period;
use super::input::PeriodFilter;
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};
use crate::web::{Listing, PAGE_SIZE};

impl PeriodFilter {
    /// One page, the newest week first.
    pub(super) async fn list<P: Permission>(&self, tenant: &Tenant<P>) -> Result<Listing<Period>, Error> {
        let member = tenant.member();
        let own = (!member.sees_everyones_time()).then(|| tenant.user_id());
        if self.user.is_some_and(|user| own.is_some_and(|own| own != user)) {
            return Err(Error::forbidden("forbidden-role"));
        }
        let after = self.after.as_ref().map(|cursor| cursor.0);
        let params = sql::ListPeriodsParams {
            organization_id: tenant.organization_id(),
            user_id: own.or(self.user),
            status: self.status,
            after_day: after.map(|(day, _)| day),
            after_id: after.map(|(_, id)| id),
            page_size: PAGE_SIZE + 1,
        };
        let rows = sql::list_periods().params(tenant, &params).all().await?;
        Ok(Listing::from_rows(rows, PAGE_SIZE, |period| (period.first_day, period.id)))
    }
}

/// What became of a person's week; none where it was never submitted.
///
/// # Errors
/// When the database fails.
pub async fn of_week<P: Permission>(
    tenant: &Tenant<P>,
    worker: Uuid,
    first_day: Date,
) -> Result<Option<Period>, Error> {
    Ok(sql::period_of().bind(tenant, &tenant.organization_id(), &worker, &first_day).opt().await?)
}
