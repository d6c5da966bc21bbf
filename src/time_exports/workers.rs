//! Whose time it is: names and time zones of the people in a file, asked once for each.

use std::collections::HashMap;

use jiff::tz::TimeZone;
use queries::queries::time_exports::queries as sql;
use uuid::Uuid;

use crate::error::Error;
use crate::tenancy::{Permission, Tenant};
use crate::time_entries::TimeEntry;

/// A person whose entries go into a file.
#[derive(Clone, Debug)]
pub(super) struct Worker {
    pub name: String,
    pub email: String,
    pub zone: TimeZone,
}

/// The people met so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Workers(HashMap<Uuid, Worker>);

impl Workers {
    /// Asks for those of these entries' people that were not met before, all in one statement.
    pub(super) async fn meet<P: Permission>(
        &mut self,
        tenant: &Tenant<P>,
        entries: &[TimeEntry],
    ) -> Result<(), Error> {
        let mut users: Vec<Uuid> = entries.iter().map(|entry| entry.user_id).collect();
        users.sort_unstable();
        users.dedup();
        users.retain(|user| !self.0.contains_key(user));
        if users.is_empty() {
            return Ok(());
        }
        let rows = sql::export_workers().bind(tenant, &tenant.organization_id(), &users).all().await?;
        self.0.extend(rows.into_iter().map(|row| {
            let zone = row.timezone.and_then(|name| TimeZone::get(&name).ok()).unwrap_or(TimeZone::UTC);
            (row.user_id, Worker { name: row.name, email: row.email, zone })
        }));
        Ok(())
    }

    /// Who worked on an entry.
    pub(super) fn of(&self, entry: &TimeEntry) -> Option<&Worker> {
        self.0.get(&entry.user_id)
    }
}
