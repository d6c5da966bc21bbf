// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct LockWorkersToRepriceParams {
    pub organization_id: uuid::Uuid,
    pub first_day: jiff::civil::Date,
    pub last_day: jiff::civil::Date,
    pub user_id: Option<uuid::Uuid>,
    pub client_id: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct RepriceEntriesParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub first_day: jiff::civil::Date,
    pub last_day: jiff::civil::Date,
    pub user_id: Option<uuid::Uuid>,
    pub client_id: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct I64Query<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<i64, tokio_postgres::Error>,
    mapper: fn(i64) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> I64Query<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(i64) -> R) -> I64Query<'c, 'a, 's, C, R, N> {
        I64Query {
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
pub struct LockWorkersToRepriceStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_workers_to_reprice() -> LockWorkersToRepriceStmt {
    LockWorkersToRepriceStmt(
        "select count(pg_advisory_xact_lock(hashtextextended($1::uuid::text || w.user_id::text, 0))::text) as workers from ( select distinct user_id from rate_changes($1, $2, $3, $4, $5, $6, $7) where closed_to is null order by user_id ) w",
        None,
    )
}
impl LockWorkersToRepriceStmt {
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
        first_day: &'a jiff::civil::Date,
        last_day: &'a jiff::civil::Date,
        user_id: &'a Option<uuid::Uuid>,
        client_id: &'a Option<uuid::Uuid>,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
    ) -> I64Query<'c, 'a, 's, C, i64, 7> {
        I64Query {
            client,
            params: [organization_id, first_day, last_day, user_id, client_id, project_id, task_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, LockWorkersToRepriceParams, I64Query<'c, 'a, 's, C, i64, 7>, C>
    for LockWorkersToRepriceStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a LockWorkersToRepriceParams,
    ) -> I64Query<'c, 'a, 's, C, i64, 7> {
        self.bind(
            client,
            &params.organization_id,
            &params.first_day,
            &params.last_day,
            &params.user_id,
            &params.client_id,
            &params.project_id,
            &params.task_id,
        )
    }
}
pub struct RepriceEntriesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn reprice_entries() -> RepriceEntriesStmt {
    RepriceEntriesStmt(
        "update time_entries e set hourly_rate = c.new_rate, rate_source = c.new_source, cost_rate = c.new_cost, version = e.version + 1, updated_at = $1 from rate_changes($2, $3, $4, $5, $6, $7, $8) c where e.organization_id = $2 and e.id = c.id and c.closed_to is null",
        None,
    )
}
impl RepriceEntriesStmt {
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
        organization_id: &'a uuid::Uuid,
        first_day: &'a jiff::civil::Date,
        last_day: &'a jiff::civil::Date,
        user_id: &'a Option<uuid::Uuid>,
        client_id: &'a Option<uuid::Uuid>,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[now, organization_id, first_day, last_day, user_id, client_id, project_id, task_id],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        RepriceEntriesParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for RepriceEntriesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a RepriceEntriesParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.now,
            &params.organization_id,
            &params.first_day,
            &params.last_day,
            &params.user_id,
            &params.client_id,
            &params.project_id,
            &params.task_id,
        ))
    }
}
