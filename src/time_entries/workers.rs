//! Whose time it is: names and time zones of the people in a list or a file, asked once for each.

use std::collections::HashMap;

use jiff::tz::TimeZone;
use queries::queries::time_entries::workers as sql;
use uuid::Uuid;

use super::TimeEntry;
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};

/// A person whose entries are listed.
#[derive(Clone, Debug)]
pub(crate) struct Worker {
    /// As the organization knows them.
    pub name: String,
    /// Where they can be written to.
    pub email: String,
    /// The calendar that their days belong to.
    pub zone: TimeZone,
}

/// The people met so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Workers(HashMap<Uuid, Worker>);

impl Workers {
    /// Asks for those of these entries' people that were not met before, all in one statement.
    pub(crate) async fn meet<P: Permission>(
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
        let rows = sql::entry_workers().bind(tenant, &tenant.organization_id(), &users).all().await?;
        self.0.extend(rows.into_iter().map(|row| {
            let zone = row.timezone.and_then(|name| TimeZone::get(&name).ok()).unwrap_or(TimeZone::UTC);
            (row.user_id, Worker { name: row.name, email: row.email, zone })
        }));
        Ok(())
    }

    /// Who worked on an entry.
    pub(crate) fn of(&self, entry: &TimeEntry) -> Option<&Worker> {
        self.0.get(&entry.user_id)
    }

    /// The name of whose entry it is, where that is not the reader.
    pub(crate) async fn colleague<P: Permission>(
        tenant: &Tenant<P>,
        entry: &TimeEntry,
    ) -> Result<Option<String>, Error> {
        if entry.user_id == tenant.user_id() {
            return Ok(None);
        }
        let mut workers = Self::default();
        workers.meet(tenant, std::slice::from_ref(entry)).await?;
        Ok(workers.of(entry).map(|worker| worker.name.clone()))
    }
}
