//! Whether days are closed.

use jiff::civil::Date;
use queries::queries::periods::queries as sql;
use queries::types::PeriodStatus;
use uuid::Uuid;

use crate::error::Error;
use crate::tenancy::{Member, Permission, Tenant};
use crate::texts::Message;

/// What closes a day to the person whose day it is.
#[derive(Clone, Copy, Debug)]
pub struct Closed {
    /// Of a week; none for the lock date.
    first_day: Option<Date>,
    last_day: Date,
    approved: bool,
}

/// What closes some of a worker's days; none where all of them are open.
///
/// # Errors
/// When the database fails.
pub async fn closing<P: Permission>(
    tenant: &Tenant<P>,
    worker: Uuid,
    days: &[Date],
) -> Result<Option<Closed>, Error> {
    let days = days.to_vec();
    let found = sql::closing().bind(tenant, &tenant.organization_id(), &worker, &days).opt().await?;
    Ok(found.map(|row| Closed {
        first_day: row.first_day,
        last_day: row.last_day,
        approved: row.status == Some(PeriodStatus::Approved),
    }))
}

impl Closed {
    /// Why nothing can be written, with the period's days as the reader writes them.
    pub fn message(self, member: &Member) -> Message {
        let notation = member.notation();
        let day = |day: Date| notation.day(day).unwrap_or_else(|| day.to_string());
        let key = match (self.first_day, self.approved) {
            (None, _) => return Message::from("period-locked").with("day", day(self.last_day)),
            (_, true) => "period-approved",
            (_, false) => "period-submitted",
        };
        let first = self.first_day.map(day).unwrap_or_default();
        Message::from(key).with("from", first).with("to", day(self.last_day))
    }
}
