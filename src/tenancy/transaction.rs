//! The pipelined transaction: how it opens with its first statement, and how it ends.

use std::sync::atomic::{AtomicBool, Ordering};

use deadpool_postgres::Client as Connection;
use futures_util::FutureExt;
use tokio_postgres::{Error, ToStatement, types::ToSql};
use uuid::Uuid;

/// A transaction of one organization on one connection. Nothing is sent until the first statement; that one
/// leaves in the same write as the opening.
#[derive(Debug)]
pub(super) struct Transaction {
    connection: Connection,
    organization: Uuid,
    /// The member whose projects alone are seen; none for who sees every project.
    reader: Option<Uuid>,
    read_only: bool,
    open: AtomicBool,
}

impl Transaction {
    pub(super) fn new(
        connection: Connection,
        organization: Uuid,
        reader: Option<Uuid>,
        read_only: bool,
    ) -> Self {
        Self { connection, organization, reader, read_only, open: AtomicBool::new(false) }
    }

    /// Begins a transaction before there is an organization to work in; [`Transaction::enter`] goes on in one.
    pub(super) async fn begin(connection: Connection) -> Result<Self, Error> {
        let (organization, open) = (Uuid::nil(), AtomicBool::new(true));
        let transaction = Self { connection, organization, reader: None, read_only: false, open };
        transaction.connection.batch_execute("begin").await?;
        Ok(transaction)
    }

    /// From here on the transaction is the organization's, as one that was opened for it.
    pub(super) async fn enter(&mut self, organization: Uuid, reader: Option<Uuid>) -> Result<(), Error> {
        (self.organization, self.reader) = (organization, reader);
        self.connection.batch_execute(&self.entering()).await
    }

    /// The role, the organization and the reader, by which the policies and the views decide. An id is a `Uuid`, so its
    /// text is hexadecimal digits and dashes.
    ///
    /// `set local` only: at session level the next user of the connection would inherit it.
    fn entering(&self) -> String {
        let organization = self.organization;
        let reader = self.reader.unwrap_or(Uuid::nil());
        format!(
            "set local role timetracker_tenant; set local app.organization_id = '{organization}'; \
             set local app.reader = '{reader}'"
        )
    }

    /// From here on with an operator's rights, in no organization yet.
    pub(super) async fn enter_operator(&self) -> Result<(), Error> {
        self.connection.batch_execute("set local role timetracker_operator").await
    }

    /// The organization that an operator's transaction records its events in, and changes.
    pub(super) async fn oversee(&mut self, organization: Uuid) -> Result<(), Error> {
        self.organization = organization;
        self.connection.batch_execute(&format!("set local app.organization_id = '{organization}'")).await
    }

    /// Goes on with the login role's own rights.
    pub(super) async fn leave_role(&self) -> Result<(), Error> {
        self.connection.batch_execute("set local role none").await
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Sends the opening once.
    pub(super) async fn opening(&self) -> Result<(), Error> {
        if self.open.swap(true, Ordering::Relaxed) {
            return Ok(());
        }
        let mode = if self.read_only { "isolation level repeatable read read only" } else { "" };
        self.connection.batch_execute(&format!("begin {mode}; {}", self.entering())).await
    }

    /// Commits, in one message with the notice that tells other pages about the change.
    ///
    /// PostgreSQL answers `commit` after a failed statement with a quiet rollback. The `select` before it fails
    /// instead, so that a lost write can never look like a stored one.
    pub(super) async fn commit(&self, notice: Option<&str>) -> Result<(), Error> {
        let select = match notice {
            Some(payload) => format!("select pg_notify('changes', '{payload}')"),
            None => "select".to_owned(),
        };
        self.connection.batch_execute(&format!("{select}; commit")).await?;
        self.open.store(false, Ordering::Relaxed);
        Ok(())
    }

    /// Runs a statement behind the opening. Polled in this order, both are written before either is answered.
    pub(super) async fn pipelined<T>(
        &self,
        statement: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        // `futures_util::join!` polls its first future first, always; tokio's takes turns.
        let (opened, answer) = futures_util::join!(self.opening(), statement);
        opened?;
        answer
    }

    pub(super) async fn execute<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement + Sync,
    {
        self.pipelined(self.connection.execute(query, params)).await
    }
}

impl Drop for Transaction {
    /// A read ends here, and so does a write that was not committed: the message is sent, its answer is left to
    /// the driver, and the connection is free at once. Whoever gets it next queues behind the rollback.
    fn drop(&mut self) {
        if *self.open.get_mut() {
            let _ = self.connection.batch_execute("rollback").now_or_never();
        }
    }
}
