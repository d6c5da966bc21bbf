//! The job that writes a block's entries, and enqueues itself for the next one.

use anyhow::anyhow;
use jiff::{SignedDuration, Timestamp};
use queries::queries::recurring_blocks::queries as sql;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{BlockRow, writing};
use crate::App;
use crate::error::Error;
use crate::jobs::{self, Outcome, Work};
use crate::tenancy::{Caretaker, Tenant, TrackTime, hash_token, new_token, tenant_of_block};
use crate::time_rules::day_of;

/// How long a block waits whose person has no access.
const PAUSE: SignedDuration = SignedDuration::from_hours(24);

/// The work of a block, for later.
#[derive(Clone, Serialize, Deserialize)]
pub struct RecurringJob {
    organization: Uuid,
    block: Uuid,
    /// What opens the organization's transactions in the name of the person whose time it is.
    secret: String,
}

impl std::fmt::Debug for RecurringJob {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("RecurringJob").field("block", &self.block).finish_non_exhaustive()
    }
}

impl RecurringJob {
    /// A job with a secret of its own. Only the latest job of a block opens it: others find nothing to do.
    pub(super) fn new(organization: Uuid, block: Uuid) -> Self {
        Self { organization, block, secret: new_token() }
    }

    /// What the block knows of the secret.
    pub(super) fn hash(&self) -> [u8; 32] {
        hash_token(&self.secret)
    }

    /// Has it done when the transaction commits.
    pub(super) async fn enqueue(&self, tenant: &Tenant<TrackTime>) -> Result<(), Error> {
        jobs::enqueue(tenant, &Work::Recurring(self.clone())).await
    }

    /// Does it. Whose access is gone for now writes nothing; their days go by.
    pub(crate) async fn work(&self, app: &App) -> anyhow::Result<Outcome> {
        let done = match self.write(app).await {
            Err(Error::NotFound | Error::Forbidden(_)) => self.pass_by(app).await,
            done => done,
        };
        done.map(|()| Outcome::Done).map_err(|error| anyhow!("{error:?}"))
    }

    async fn write(&self, app: &App) -> Result<(), Error> {
        let tenant = tenant_of_block::<TrackTime>(app, self.organization, self.block, &self.secret).await?;
        let Some(block) = self.hold(&tenant).await? else { return Ok(()) };
        if let Some(next) = writing::settle_what_is_over(&tenant, &block).await? {
            jobs::enqueue_at(&tenant, &Work::Recurring(self.clone()), next).await?;
        }
        tenant.commit(()).await?;
        Ok(())
    }

    /// Holds the block until the transaction ends; none where another job has it by now. The worker's turn comes before
    /// the row, as wherever both are waited for.
    async fn hold(&self, tenant: &Tenant<TrackTime>) -> Result<Option<BlockRow>, Error> {
        crate::time_entries::take_turns(tenant, tenant.user_id()).await?;
        let held = sql::hold_block()
            .bind(tenant, &self.organization, &self.block, &self.hash().as_slice())
            .opt()
            .await?;
        match held {
            Some(id) => super::find_row(tenant, id).await.map(Some),
            None => Ok(None),
        }
    }

    /// Lets the days go by and looks again tomorrow, in nobody's name.
    async fn pass_by(&self, app: &App) -> Result<(), Error> {
        let caretaker = Caretaker::open(app, self.organization).await?;
        let (now, hash) = (caretaker.now(), self.hash());
        let today = day_of(now, &jiff::tz::TimeZone::UTC);
        let waits = sql::pass_by()
            .bind(caretaker.client(), &today, &self.organization, &self.block, &hash.as_slice())
            .opt()
            .await?;
        if waits.is_some() {
            jobs::enqueue_by_job(&caretaker, &Work::Recurring(self.clone()), later(now)?).await?;
        }
        caretaker.commit().await
    }
}

fn later(now: Timestamp) -> Result<Timestamp, Error> {
    now.checked_add(PAUSE).map_err(Error::internal)
}
