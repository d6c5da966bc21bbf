//! Seats: how many people an organization's plan has room for. Active members and open invitations each take one.

use queries::queries::members::queries as sql;

use crate::error::Error;
use crate::tenancy::{Permission, Tenant, Writes};
use crate::texts::Message;

/// Makes whoever fills seats take turns, until the transaction ends. [`take`] does it by itself; a transaction that
/// locks members or invitations, too, does it before those.
///
/// # Errors
/// When the database fails.
pub async fn lock<P: Permission<Access = Writes>>(tenant: &Tenant<P>) -> Result<(), Error> {
    sql::lock_seats().bind(tenant, &tenant.organization_id()).one().await?;
    Ok(())
}

/// Seats that are free at this moment; none where there is no limit. Below zero when a plan became smaller.
///
/// # Errors
/// When the database fails.
pub async fn free<P: Permission>(tenant: &Tenant<P>) -> Result<Option<i64>, Error> {
    let seats = sql::seats().bind(tenant, &tenant.organization_id(), &tenant.now()).one().await?;
    Ok(seats.most.map(|most| i64::from(most) - seats.taken))
}

/// Makes sure that `count` more seats are free, and keeps others from taking them until the transaction ends.
///
/// # Errors
/// [`Error::LimitReached`] when there are fewer.
pub async fn take<P: Permission<Access = Writes>>(tenant: &Tenant<P>, count: i64) -> Result<(), Error> {
    lock(tenant).await?;
    match free(tenant).await? {
        Some(free) if free < count => {
            Err(Error::LimitReached(Message::from("seats-taken").with("free", free.max(0))))
        }
        _ => Ok(()),
    }
}
