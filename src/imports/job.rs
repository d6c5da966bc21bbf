//! The steps that an import does as jobs. Each bears being done twice.

use anyhow::anyhow;
use queries::queries::imports::queries as sql;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{running, staging, undoing};
use crate::App;
use crate::error::Error;
use crate::jobs::Outcome;
use crate::tenancy::{Caretaker, Permission, Tenant, hash_token, tenant_of_import};

/// A step of an import, for later.
#[derive(Clone, Serialize, Deserialize)]
pub struct ImportJob {
    organization: Uuid,
    /// The import.
    pub(super) import: Uuid,
    /// What opens the organization's transactions in the name of who uploaded the file.
    secret: String,
    step: Step,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Step {
    /// Read the file.
    Read,
    /// Write the entries.
    Run,
    /// Take the entries back.
    Undo,
    /// Forget the file.
    Forget,
}

impl std::fmt::Debug for ImportJob {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ImportJob")
            .field("import", &self.import)
            .field("step", &self.step)
            .finish_non_exhaustive()
    }
}

impl ImportJob {
    pub(super) fn new(organization: Uuid, import: Uuid, secret: String, step: Step) -> Self {
        Self { organization, import, secret, step }
    }

    /// Opens a transaction as the person who uploaded the file.
    pub(super) async fn tenant<P: Permission>(&self, app: &App) -> Result<Tenant<P>, Error> {
        tenant_of_import(app, self.organization, self.import, &self.secret).await
    }

    /// Does it. Who lost access meanwhile imports nothing more.
    pub(crate) async fn work(&self, app: &App) -> anyhow::Result<Outcome> {
        let done = match self.step {
            Step::Read => staging::read(app, self).await,
            Step::Run => running::run(app, self).await,
            Step::Undo => undoing::undo(app, self).await,
            Step::Forget => self.forget(app).await,
        };
        let settled = match done {
            Ok(()) => return Ok(Outcome::Done),
            Err(Error::NotFound | Error::Forbidden(_)) => self.abandon(app).await,
            Err(error) => Err(error),
        };
        settled.map(|()| Outcome::Kept).map_err(|error| anyhow!("{error:?}"))
    }

    async fn forget(&self, app: &App) -> Result<(), Error> {
        let caretaker = Caretaker::open(app, self.organization).await?;
        let hash = hash_token(&self.secret);
        sql::forget_content()
            .bind(caretaker.client(), &self.organization, &self.import, &hash.as_slice())
            .await?;
        caretaker.commit().await
    }

    /// Ends an import that nobody can go on with.
    async fn abandon(&self, app: &App) -> Result<(), Error> {
        let caretaker = Caretaker::open(app, self.organization).await?;
        let hash = hash_token(&self.secret);
        sql::abandon()
            .bind(caretaker.client(), &caretaker.now(), &self.organization, &self.import, &hash.as_slice())
            .await?;
        caretaker.commit().await
    }
}
