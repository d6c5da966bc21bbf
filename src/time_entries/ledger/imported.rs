//! Many entries at once, of an import: set by set, in the same order of locks as one by one. An import is one event on
//! record, told by whoever runs it, and the organization's wishes for new entries do not hold for what is history.

use queries::client::Params;
use queries::queries::time_entries::importing as sql;
use uuid::Uuid;

use crate::budgets;
use crate::error::Error;
use crate::tenancy::{Tenant, TrackTime};
use crate::time_entries::{tell, timer, written};

/// A stretch of an import's rows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stretch {
    pub import: Uuid,
    /// The first and the last line.
    pub first: i32,
    pub last: i32,
}

/// Several workers' time, open to be written. Which of their days are closed, the import decides before it writes.
#[derive(Debug)]
pub(crate) struct ImportLedger<'a> {
    tenant: &'a Tenant<TrackTime>,
    workers: Vec<Uuid>,
}

impl<'a> ImportLedger<'a> {
    /// Takes the workers' turns, which are in order, until the transaction ends.
    pub(crate) async fn open(tenant: &'a Tenant<TrackTime>, workers: Vec<Uuid>) -> Result<Self, Error> {
        for worker in &workers {
            timer::take_turns(tenant, *worker).await?;
        }
        Ok(Self { tenant, workers })
    }

    /// Writes the stretch's rows that are not here yet, with their tags; how many came, and how many of them share time
    /// with what was there before.
    pub(crate) async fn insert(&self, stretch: Stretch) -> Result<(i64, i64), Error> {
        let organization_id = self.tenant.organization_id();
        let Stretch { import: import_id, first, last } = stretch;
        let workers = self.workers.as_slice();
        let now = self.tenant.now();
        let rows = sql::InsertImportedParams { organization_id, import_id, first, last, workers, now };
        let done = written(sql::insert_imported().params(self.tenant, &rows).one().await)?;
        let tagged = sql::TagImportedParams { organization_id, import_id, first, last };
        written(sql::tag_imported().params(self.tenant, &tagged).await)?;
        budgets::look_at_all_later(self.tenant).await?;
        self.told();
        Ok((done.imported, done.overlaps))
    }

    /// Marks the entries of the stretch as deleted; how many.
    pub(crate) async fn delete(&self, stretch: Stretch) -> Result<u64, Error> {
        let organization_id = self.tenant.organization_id();
        let Stretch { import: import_id, first, last } = stretch;
        let workers = self.workers.as_slice();
        let now = self.tenant.now();
        let rows = sql::DeleteImportedParams { organization_id, import_id, first, last, workers, now };
        let deleted = sql::delete_imported().params(self.tenant, &rows).await?;
        self.told();
        Ok(deleted)
    }

    /// Tells the open pages of one worker: in most files there is only one.
    fn told(&self) {
        if let Some(worker) = self.workers.first() {
            tell(self.tenant, *worker);
        }
    }
}
