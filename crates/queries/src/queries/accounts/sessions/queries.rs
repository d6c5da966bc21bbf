// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct InsertSessionParams<T1: crate::BytesSql, T2: crate::StringSql, T3: crate::StringSql> {
    pub id: uuid::Uuid,
    pub token_hash: T1,
    pub user_id: uuid::Uuid,
    pub last_organization: Option<uuid::Uuid>,
    pub user_agent: T2,
    pub address: T3,
    pub now: jiff::Timestamp,
    pub expires_at: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct ListSessionsParams {
    pub user_id: uuid::Uuid,
    pub now: jiff::Timestamp,
    pub shown: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteOwnSessionParams {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteOtherSessionsParams {
    pub user_id: uuid::Uuid,
    pub present: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Session {
    pub id: uuid::Uuid,
    pub user_agent: String,
    pub address: String,
    pub last_seen_at: jiff::Timestamp,
    pub created_at: jiff::Timestamp,
}
pub struct SessionBorrowed<'a> {
    pub id: uuid::Uuid,
    pub user_agent: &'a str,
    pub address: &'a str,
    pub last_seen_at: jiff::Timestamp,
    pub created_at: jiff::Timestamp,
}
impl<'a> From<SessionBorrowed<'a>> for Session {
    fn from(
        SessionBorrowed { id, user_agent, address, last_seen_at, created_at }: SessionBorrowed<'a>,
    ) -> Self {
        Self { id, user_agent: user_agent.into(), address: address.into(), last_seen_at, created_at }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct SessionQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<SessionBorrowed, tokio_postgres::Error>,
    mapper: fn(SessionBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> SessionQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(SessionBorrowed) -> R) -> SessionQuery<'c, 'a, 's, C, R, N> {
        SessionQuery {
            client: self.client,
            params: self.params,
            query: self.query,
            cached: self.cached,
            extractor: self.extractor,
            mapper,
        }
    }
    pub async fn one(self) -> Result<T, tokio_postgres::Error> {
        let row = crate::client::async_::one(self.client, self.query, &self.params, self.cached).await?;
        Ok((self.mapper)((self.extractor)(&row)?))
    }
    pub async fn all(self) -> Result<Vec<T>, tokio_postgres::Error> {
        self.iter().await?.try_collect().await
    }
    pub async fn opt(self) -> Result<Option<T>, tokio_postgres::Error> {
        let opt_row = crate::client::async_::opt(self.client, self.query, &self.params, self.cached).await?;
        Ok(opt_row
            .map(|row| {
                let extracted = (self.extractor)(&row)?;
                Ok((self.mapper)(extracted))
            })
            .transpose()?)
    }
    pub async fn iter(
        self,
    ) -> Result<impl futures::Stream<Item = Result<T, tokio_postgres::Error>> + 'c, tokio_postgres::Error>
    {
        let stream =
            crate::client::async_::raw(self.client, self.query, crate::slice_iter(&self.params), self.cached)
                .await?;
        let mapped = stream
            .map(move |res| {
                res.and_then(|row| {
                    let extracted = (self.extractor)(&row)?;
                    Ok((self.mapper)(extracted))
                })
            })
            .into_stream();
        Ok(mapped)
    }
}
pub struct InsertSessionStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_session() -> InsertSessionStmt {
    InsertSessionStmt(
        "insert into sessions (id, token_hash, user_id, last_organization, user_agent, address, last_seen_at, expires_at, created_at) values ($1, $2, $3, coalesce($4, (select s.last_organization from sessions s where s.user_id = $3 order by s.last_seen_at desc limit 1)), $5, $6, $7, $8, $7)",
        None,
    )
}
impl InsertSessionStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<
        'c,
        'a,
        's,
        C: GenericClient,
        T1: crate::BytesSql,
        T2: crate::StringSql,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        id: &'a uuid::Uuid,
        token_hash: &'a T1,
        user_id: &'a uuid::Uuid,
        last_organization: &'a Option<uuid::Uuid>,
        user_agent: &'a T2,
        address: &'a T3,
        now: &'a jiff::Timestamp,
        expires_at: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[id, token_hash, user_id, last_organization, user_agent, address, now, expires_at],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql, T2: crate::StringSql, T3: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertSessionParams<T1, T2, T3>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertSessionStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertSessionParams<T1, T2, T3>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.id,
            &params.token_hash,
            &params.user_id,
            &params.last_organization,
            &params.user_agent,
            &params.address,
            &params.now,
            &params.expires_at,
        ))
    }
}
pub struct DeleteSessionStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_session() -> DeleteSessionStmt {
    DeleteSessionStmt("delete from sessions where token_hash = $1", None)
}
impl DeleteSessionStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        token_hash: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[token_hash]).await
    }
}
pub struct DeleteExpiredSessionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_expired_sessions() -> DeleteExpiredSessionsStmt {
    DeleteExpiredSessionsStmt("delete from sessions where expires_at <= $1", None)
}
impl DeleteExpiredSessionsStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient>(
        &'s self,
        client: &'c C,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now]).await
    }
}
pub struct ListSessionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_sessions() -> ListSessionsStmt {
    ListSessionsStmt(
        "select id, user_agent, address, last_seen_at, created_at from sessions where user_id = $1 and expires_at > $2 order by last_seen_at desc, id desc limit $3",
        None,
    )
}
impl ListSessionsStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient>(
        &'s self,
        client: &'c C,
        user_id: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
        shown: &'a i64,
    ) -> SessionQuery<'c, 'a, 's, C, Session, 3> {
        SessionQuery {
            client,
            params: [user_id, now, shown],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<SessionBorrowed, tokio_postgres::Error> {
                Ok(SessionBorrowed {
                    id: row.try_get(0)?,
                    user_agent: row.try_get(1)?,
                    address: row.try_get(2)?,
                    last_seen_at: row.try_get(3)?,
                    created_at: row.try_get(4)?,
                })
            },
            mapper: |it| Session::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ListSessionsParams, SessionQuery<'c, 'a, 's, C, Session, 3>, C>
    for ListSessionsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListSessionsParams,
    ) -> SessionQuery<'c, 'a, 's, C, Session, 3> {
        self.bind(client, &params.user_id, &params.now, &params.shown)
    }
}
pub struct DeleteOwnSessionStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_own_session() -> DeleteOwnSessionStmt {
    DeleteOwnSessionStmt("delete from sessions where id = $1 and user_id = $2", None)
}
impl DeleteOwnSessionStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient>(
        &'s self,
        client: &'c C,
        id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[id, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        DeleteOwnSessionParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DeleteOwnSessionStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DeleteOwnSessionParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.id, &params.user_id))
    }
}
pub struct DeleteOtherSessionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_other_sessions() -> DeleteOtherSessionsStmt {
    DeleteOtherSessionsStmt("delete from sessions where user_id = $1 and id <> $2", None)
}
impl DeleteOtherSessionsStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient>(
        &'s self,
        client: &'c C,
        user_id: &'a uuid::Uuid,
        present: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[user_id, present]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        DeleteOtherSessionsParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DeleteOtherSessionsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DeleteOtherSessionsParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.user_id, &params.present))
    }
}
pub struct DeleteEverySessionStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_every_session() -> DeleteEverySessionStmt {
    DeleteEverySessionStmt("delete from sessions where user_id = $1", None)
}
impl DeleteEverySessionStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient>(
        &'s self,
        client: &'c C,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[user_id]).await
    }
}
