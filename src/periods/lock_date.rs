//! The day up to which the organization's time is closed.

use queries::queries::periods::queries as sql;

use super::input::LockDate;
use crate::audit::{self, Event};
use crate::error::Error;
use crate::tenancy::{ManageOrganization, Permission, Tenant};

/// The day, or none.
pub(super) async fn find<P: Permission>(tenant: &Tenant<P>) -> Result<LockDate, Error> {
    let found = sql::lock_date().bind(tenant, &tenant.organization_id()).one().await?;
    Ok(LockDate { locked_until: found.locked_until })
}

/// Closes the time up to a day, or opens all of it.
pub(super) async fn set(tenant: &Tenant<ManageOrganization>, lock: LockDate) -> Result<(), Error> {
    if lock.locked_until.is_some_and(|day| !(2000..=9000).contains(&day.year())) {
        return Err(Error::field("locked_until", "day-invalid"));
    }
    let before = find(tenant).await?;
    sql::set_lock_date().bind(tenant, &lock.locked_until, &tenant.now(), &tenant.organization_id()).await?;
    match Event::new("organization.locked_until").changing(&before, &lock, &[])? {
        Some(event) => audit::record(tenant, event).await,
        None => Ok(()),
    }
}
