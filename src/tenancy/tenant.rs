//! An organization's transaction, as handlers and rules use it.

use std::marker::PhantomData;
use std::sync::OnceLock;

use axum::extract::FromRequestParts;
use axum::http::{StatusCode, request::Parts};
use deadpool_postgres::Client as Connection;
use jiff::Timestamp;
use queries::client::GenericClient;
use serde::Serialize;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{BorrowToSql, ToSql};
use tokio_postgres::{Error as DriverError, Row, RowStream, Statement, ToStatement};
use uuid::Uuid;

use super::idempotency::Claim;
use super::permissions::{Access, Permission, Writes};
use super::transaction::Transaction;
use super::{Committed, Member, closed, standing};
use crate::App;
use crate::clock::new_id;
use crate::error::Error;
use crate::live::Change;
use crate::web::{Created, Origin};

/// A member's transaction in their organization, with permission `P` checked. Every generated query takes it.
///
/// Dropping it rolls back; [`Tenant::commit`] makes its writes durable.
#[derive(Debug)]
pub struct Tenant<P> {
    member: Member,
    transaction: Transaction,
    claim: Option<Claim>,
    change: OnceLock<Change>,
    app: App,
    now: Timestamp,
    origin: Origin,
    permission: PhantomData<P>,
}

impl<P: Permission> Tenant<P> {
    /// Opens the transaction of a member who holds the permission. Nothing is sent yet.
    pub(super) fn open(
        app: &App,
        member: Member,
        connection: Connection,
        origin: Origin,
    ) -> Result<Self, Error> {
        let read_only = <P::Access as Access>::READ_ONLY;
        let (organization, reader) = (member.organization().id, member.project_reader());
        let transaction = Transaction::new(connection, organization, reader, read_only);
        Self::within(app, member, transaction, origin)
    }

    /// A member's place in a transaction of their organization.
    pub(super) fn within(
        app: &App,
        member: Member,
        transaction: Transaction,
        origin: Origin,
    ) -> Result<Self, Error> {
        member.check::<P>()?;
        Ok(Self {
            transaction,
            member,
            claim: None,
            change: OnceLock::new(),
            app: app.clone(),
            now: app.now(),
            origin,
            permission: PhantomData,
        })
    }

    /// The same transaction with another right of its member to write.
    ///
    /// # Errors
    /// [`Error::Forbidden`] when the member does not hold it.
    pub fn also<Q: Permission<Access = Writes>>(self) -> Result<Tenant<Q>, Error>
    where
        P: Permission<Access = Writes>,
    {
        let Self { member, transaction, claim, change, app, now, origin, .. } = self;
        member.check::<Q>()?;
        Ok(Tenant { member, transaction, claim, change, app, now, origin, permission: PhantomData })
    }

    /// Does something slow without holding a connection: rolls back, waits for it, and opens a transaction anew in the same
    /// person's name, as a new request would.
    ///
    /// # Errors
    /// [`Error::NotFound`] or [`Error::Forbidden`] where they may not go on by then.
    pub async fn aside<T>(self, slow: impl Future<Output = T>) -> Result<(Self, T), Error> {
        let (app, person) = (self.app.clone(), self.member.person().clone());
        let (organization, origin) = (self.organization_id(), self.origin.clone());
        drop(self);
        let done = slow.await;
        Ok((person.tenant_in(&app, organization, origin).await?, done))
    }

    /// Who asks, and where.
    pub fn member(&self) -> &Member {
        &self.member
    }
    /// The organization's id: what every statement on a tenant table names.
    pub fn organization_id(&self) -> Uuid {
        self.member.organization().id
    }
    /// The person's id.
    pub fn user_id(&self) -> Uuid {
        self.member.user_id()
    }
    /// The instant of this request, in whole microseconds; the same in every row it writes.
    pub fn now(&self) -> Timestamp {
        self.now
    }
    /// Where the request comes from.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }
    /// A new id for a row (uuid v7).
    pub fn new_id(&self) -> Uuid {
        new_id()
    }
    /// The application, for what is not in the database.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Notes that other open pages should look again; told with the commit, so never about a write that failed.
    pub fn changed(&self, change: Change) {
        let _ = self.change.set(change);
    }

    /// Makes the transaction's writes durable and hands out the proof. A request with an `Idempotency-Key` stores
    /// its answer in the same transaction.
    ///
    /// # Errors
    /// When a statement before it had failed, or the database is gone: then nothing was written.
    pub async fn commit<T: Serialize>(self, value: T) -> Result<Committed<T>, Error> {
        self.commit_as(StatusCode::OK, value).await
    }

    /// As [`Tenant::commit`], answering `201 Created`.
    pub async fn commit_created<T: Serialize>(self, value: T) -> Result<Committed<Created<T>>, Error> {
        Ok(self.commit_as(StatusCode::CREATED, value).await?.map(Created))
    }

    async fn commit_as<T: Serialize>(self, status: StatusCode, value: T) -> Result<Committed<T>, Error> {
        if let Some(claim) = &self.claim {
            claim.answer(&self, status, &value).await?;
        }
        let notice = self.change.get().map(|change| change.to_notice(self.organization_id()));
        // A statement before it failed, and nobody minded: that is a fault of ours, not a passing one.
        self.transaction.commit(notice.as_deref()).await.map_err(|error| match error.code() {
            Some(&SqlState::IN_FAILED_SQL_TRANSACTION) => {
                Error::internal("a commit after a failed statement")
            }
            _ => error.into(),
        })?;
        Ok(Committed::new(value))
    }
}

impl<P: Permission> FromRequestParts<App> for Tenant<P> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let (member, connection) = standing::member(parts, app).await?;
        closed::lead_on::<P>(parts, &member)?;
        let mut tenant = Self::open(app, member, connection, Origin::of(app, parts))?;
        if !<P::Access as Access>::READ_ONLY {
            tenant.claim = Claim::make(parts, &tenant).await?;
        }
        Ok(tenant)
    }
}

impl<P: Permission> GenericClient for Tenant<P> {
    fn stmt_cache() -> bool {
        true
    }

    async fn prepare(&self, query: &str) -> Result<Statement, DriverError> {
        self.transaction.connection().prepare_cached(query).await
    }

    async fn execute<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, DriverError>
    where
        T: ?Sized + ToStatement + Sync + Send,
    {
        self.transaction.execute(query, params).await
    }

    async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, DriverError>
    where
        T: ?Sized + ToStatement + Sync + Send,
    {
        let connection = self.transaction.connection();
        self.transaction.pipelined(connection.query_one(statement, params)).await
    }

    async fn query_opt<T>(
        &self,
        statement: &T,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<Row>, DriverError>
    where
        T: ?Sized + ToStatement + Sync + Send,
    {
        let connection = self.transaction.connection();
        self.transaction.pipelined(connection.query_opt(statement, params)).await
    }

    async fn query<T>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, DriverError>
    where
        T: ?Sized + ToStatement + Sync + Send,
    {
        self.transaction.pipelined(self.transaction.connection().query(query, params)).await
    }

    async fn query_raw<T, I>(&self, statement: &T, params: I) -> Result<RowStream, DriverError>
    where
        T: ?Sized + ToStatement + Sync + Send,
        I: IntoIterator + Sync + Send,
        I::IntoIter: ExactSizeIterator,
        I::Item: BorrowToSql,
    {
        self.transaction.pipelined(self.transaction.connection().query_raw(statement, params)).await
    }
}
