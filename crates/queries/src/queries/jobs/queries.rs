// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct InsertJobParams<T1: crate::StringSql, T2: crate::BytesSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub kind: T1,
    pub payload: T2,
    pub run_at: jiff::Timestamp,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct InsertAccountJobParams<T1: crate::StringSql, T2: crate::BytesSql> {
    pub id: uuid::Uuid,
    pub kind: T1,
    pub payload: T2,
    pub run_at: jiff::Timestamp,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct ClaimJobParams {
    pub now: jiff::Timestamp,
    pub lease_ends: jiff::Timestamp,
}
#[derive(Debug)]
pub struct SettleJobParams<T1: crate::StringSql> {
    pub organization_id: Option<uuid::Uuid>,
    pub id: uuid::Uuid,
    pub state: crate::types::JobState,
    pub error: Option<T1>,
    pub try_at: Option<jiff::Timestamp>,
    pub now: jiff::Timestamp,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ClaimedJob {
    pub organization_id: Option<uuid::Uuid>,
    pub id: uuid::Uuid,
    pub kind: String,
    pub payload: Option<Vec<u8>>,
    pub attempts: i32,
}
pub struct ClaimedJobBorrowed<'a> {
    pub organization_id: Option<uuid::Uuid>,
    pub id: uuid::Uuid,
    pub kind: &'a str,
    pub payload: Option<&'a [u8]>,
    pub attempts: i32,
}
impl<'a> From<ClaimedJobBorrowed<'a>> for ClaimedJob {
    fn from(
        ClaimedJobBorrowed { organization_id, id, kind, payload, attempts }: ClaimedJobBorrowed<'a>,
    ) -> Self {
        Self { organization_id, id, kind: kind.into(), payload: payload.map(|v| v.into()), attempts }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct ClaimedJobQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ClaimedJobBorrowed, tokio_postgres::Error>,
    mapper: fn(ClaimedJobBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ClaimedJobQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ClaimedJobBorrowed) -> R) -> ClaimedJobQuery<'c, 'a, 's, C, R, N> {
        ClaimedJobQuery {
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
pub struct StringQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<&str, tokio_postgres::Error>,
    mapper: fn(&str) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> StringQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(&str) -> R) -> StringQuery<'c, 'a, 's, C, R, N> {
        StringQuery {
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
pub struct InsertJobStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_job() -> InsertJobStmt {
    InsertJobStmt(
        "insert into jobs (organization_id, id, kind, payload, run_at, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $6)",
        None,
    )
}
impl InsertJobStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::BytesSql>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        kind: &'a T1,
        payload: &'a T2,
        run_at: &'a jiff::Timestamp,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, id, kind, payload, run_at, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertJobParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertJobStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertJobParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.kind,
            &params.payload,
            &params.run_at,
            &params.now,
        ))
    }
}
pub struct InsertAccountJobStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_account_job() -> InsertAccountJobStmt {
    InsertAccountJobStmt(
        "insert into account_jobs (id, kind, payload, run_at, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)",
        None,
    )
}
impl InsertAccountJobStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::BytesSql>(
        &'s self,
        client: &'c C,
        id: &'a uuid::Uuid,
        kind: &'a T1,
        payload: &'a T2,
        run_at: &'a jiff::Timestamp,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[id, kind, payload, run_at, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertAccountJobParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertAccountJobStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertAccountJobParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.id, &params.kind, &params.payload, &params.run_at, &params.now))
    }
}
pub struct ClaimJobStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn claim_job() -> ClaimJobStmt {
    ClaimJobStmt("select organization_id, id, kind, payload, attempts from claim_job($1, $2)", None)
}
impl ClaimJobStmt {
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
        now: &'a jiff::Timestamp,
        lease_ends: &'a jiff::Timestamp,
    ) -> ClaimedJobQuery<'c, 'a, 's, C, ClaimedJob, 2> {
        ClaimedJobQuery {
            client,
            params: [now, lease_ends],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ClaimedJobBorrowed, tokio_postgres::Error> {
                Ok(ClaimedJobBorrowed {
                    organization_id: row.try_get(0)?,
                    id: row.try_get(1)?,
                    kind: row.try_get(2)?,
                    payload: row.try_get(3)?,
                    attempts: row.try_get(4)?,
                })
            },
            mapper: |it| ClaimedJob::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ClaimJobParams,
        ClaimedJobQuery<'c, 'a, 's, C, ClaimedJob, 2>,
        C,
    > for ClaimJobStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ClaimJobParams,
    ) -> ClaimedJobQuery<'c, 'a, 's, C, ClaimedJob, 2> {
        self.bind(client, &params.now, &params.lease_ends)
    }
}
pub struct SettleJobStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn settle_job() -> SettleJobStmt {
    SettleJobStmt("select settle_job($1, $2, $3, $4, $5, $6)::text as settled", None)
}
impl SettleJobStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>(
        &'s self,
        client: &'c C,
        organization_id: &'a Option<uuid::Uuid>,
        id: &'a uuid::Uuid,
        state: &'a crate::types::JobState,
        error: &'a Option<T1>,
        try_at: &'a Option<jiff::Timestamp>,
        now: &'a jiff::Timestamp,
    ) -> StringQuery<'c, 'a, 's, C, String, 6> {
        StringQuery {
            client,
            params: [organization_id, id, state, error, try_at, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<'c, 'a, 's, SettleJobParams<T1>, StringQuery<'c, 'a, 's, C, String, 6>, C>
    for SettleJobStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SettleJobParams<T1>,
    ) -> StringQuery<'c, 'a, 's, C, String, 6> {
        self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.state,
            &params.error,
            &params.try_at,
            &params.now,
        )
    }
}
pub struct ForgetJobsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_jobs() -> ForgetJobsStmt {
    ForgetJobsStmt("select forget_jobs($1)::text as forgotten", None)
}
impl ForgetJobsStmt {
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
        settled_before: &'a jiff::Timestamp,
    ) -> StringQuery<'c, 'a, 's, C, String, 1> {
        StringQuery {
            client,
            params: [settled_before],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
