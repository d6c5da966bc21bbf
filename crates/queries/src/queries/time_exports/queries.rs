// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct CalendarFeedParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct PutCalendarFeedParams<T1: crate::BytesSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub token_hash: T1,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct EndCalendarFeedParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct CalendarFeed {
    pub created_at: jiff::Timestamp,
    pub last_read_at: Option<jiff::Timestamp>,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct CalendarFeedQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<CalendarFeed, tokio_postgres::Error>,
    mapper: fn(CalendarFeed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> CalendarFeedQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(CalendarFeed) -> R) -> CalendarFeedQuery<'c, 'a, 's, C, R, N> {
        CalendarFeedQuery {
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
pub struct CalendarFeedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn calendar_feed() -> CalendarFeedStmt {
    CalendarFeedStmt(
        "select created_at, last_read_at from calendar_feeds where organization_id = $1 and user_id = $2",
        None,
    )
}
impl CalendarFeedStmt {
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
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> CalendarFeedQuery<'c, 'a, 's, C, CalendarFeed, 2> {
        CalendarFeedQuery {
            client,
            params: [organization_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CalendarFeed, tokio_postgres::Error> {
                Ok(CalendarFeed { created_at: row.try_get(0)?, last_read_at: row.try_get(1)? })
            },
            mapper: |it| CalendarFeed::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        CalendarFeedParams,
        CalendarFeedQuery<'c, 'a, 's, C, CalendarFeed, 2>,
        C,
    > for CalendarFeedStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a CalendarFeedParams,
    ) -> CalendarFeedQuery<'c, 'a, 's, C, CalendarFeed, 2> {
        self.bind(client, &params.organization_id, &params.user_id)
    }
}
pub struct PutCalendarFeedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn put_calendar_feed() -> PutCalendarFeedStmt {
    PutCalendarFeedStmt(
        "insert into calendar_feeds (organization_id, id, user_id, token_hash, created_at) values ($1, $2, $3, $4, $5) on conflict (organization_id, user_id) do update set id = excluded.id, token_hash = excluded.token_hash, created_at = excluded.created_at, last_read_at = null",
        None,
    )
}
impl PutCalendarFeedStmt {
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
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        token_hash: &'a T1,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, id, user_id, token_hash, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        PutCalendarFeedParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for PutCalendarFeedStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a PutCalendarFeedParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.user_id,
            &params.token_hash,
            &params.now,
        ))
    }
}
pub struct EndCalendarFeedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn end_calendar_feed() -> EndCalendarFeedStmt {
    EndCalendarFeedStmt("delete from calendar_feeds where organization_id = $1 and user_id = $2", None)
}
impl EndCalendarFeedStmt {
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
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        EndCalendarFeedParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for EndCalendarFeedStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a EndCalendarFeedParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.user_id))
    }
}
