//! What jobs do for an organization: a transaction of its own, in nobody's name.

use deadpool_postgres::Client as Connection;
use jiff::Timestamp;
use uuid::Uuid;

use super::transaction::Transaction;
use crate::App;
use crate::error::Error;

/// A job's transaction in one organization, with the tenant role's rights and under its policies. Dropping it rolls back.
#[derive(Debug)]
pub struct Caretaker {
    transaction: Transaction,
    organization: Uuid,
    app: App,
    now: Timestamp,
}

impl Caretaker {
    /// Opens the transaction. Only for work that the organization itself enqueued.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn open(app: &App, organization: Uuid) -> Result<Self, Error> {
        #[expect(clippy::disallowed_methods, reason = "a job has no member to be a tenant")]
        let connection = app.database().connection().await?;
        let transaction = Transaction::new(connection, organization, None, false);
        transaction.opening().await?;
        Ok(Self { transaction, organization, app: app.clone(), now: app.now() })
    }

    /// The connection, inside the organization.
    pub fn client(&self) -> &Connection {
        self.transaction.connection()
    }
    /// The organization's id: what every statement names.
    pub fn organization_id(&self) -> Uuid {
        self.organization
    }
    /// The instant of this work.
    pub fn now(&self) -> Timestamp {
        self.now
    }
    /// The application.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Makes what was written durable.
    ///
    /// # Errors
    /// When the database fails: then nothing was written.
    pub async fn commit(self) -> Result<(), Error> {
        Ok(self.transaction.commit(None).await?)
    }
}
