// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct ClosingParams<T1: crate::ArraySql<Item = jiff::civil::Date>> {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub days: T1,
}
#[derive(Clone, Copy, Debug)]
pub struct PeriodOfParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub first_day: jiff::civil::Date,
}
#[derive(Clone, Copy, Debug)]
pub struct PeriodParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct ListPeriodsParams {
    pub organization_id: uuid::Uuid,
    pub user_id: Option<uuid::Uuid>,
    pub status: Option<crate::types::PeriodStatus>,
    pub after_day: Option<jiff::civil::Date>,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct SubmitPeriodParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub first_day: jiff::civil::Date,
    pub last_day: jiff::civil::Date,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct DecidePeriodParams<T1: crate::StringSql> {
    pub status: crate::types::PeriodStatus,
    pub comment: T1,
    pub now: jiff::Timestamp,
    pub decided_by: uuid::Uuid,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub seen: crate::types::PeriodStatus,
}
#[derive(Clone, Copy, Debug)]
pub struct TimerRunsParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub first_day: jiff::civil::Date,
    pub last_day: jiff::civil::Date,
}
#[derive(Clone, Copy, Debug)]
pub struct SetLockDateParams {
    pub locked_until: Option<jiff::civil::Date>,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DecidersParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Closed {
    pub first_day: Option<jiff::civil::Date>,
    pub last_day: jiff::civil::Date,
    pub status: Option<crate::types::PeriodStatus>,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Period {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub user_name: String,
    pub first_day: jiff::civil::Date,
    pub last_day: jiff::civil::Date,
    pub status: crate::types::PeriodStatus,
    pub comment: String,
    pub submitted_at: jiff::Timestamp,
    pub decided_at: Option<jiff::Timestamp>,
    pub decided_by: Option<uuid::Uuid>,
    pub decided_by_name: Option<String>,
    pub seconds: i64,
}
pub struct PeriodBorrowed<'a> {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub user_name: &'a str,
    pub first_day: jiff::civil::Date,
    pub last_day: jiff::civil::Date,
    pub status: crate::types::PeriodStatus,
    pub comment: &'a str,
    pub submitted_at: jiff::Timestamp,
    pub decided_at: Option<jiff::Timestamp>,
    pub decided_by: Option<uuid::Uuid>,
    pub decided_by_name: Option<&'a str>,
    pub seconds: i64,
}
impl<'a> From<PeriodBorrowed<'a>> for Period {
    fn from(
        PeriodBorrowed {
            id,
            user_id,
            user_name,
            first_day,
            last_day,
            status,
            comment,
            submitted_at,
            decided_at,
            decided_by,
            decided_by_name,
            seconds,
        }: PeriodBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            user_id,
            user_name: user_name.into(),
            first_day,
            last_day,
            status,
            comment: comment.into(),
            submitted_at,
            decided_at,
            decided_by,
            decided_by_name: decided_by_name.map(|v| v.into()),
            seconds,
        }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct LockDate {
    pub locked_until: Option<jiff::civil::Date>,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct ClosedQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Closed, tokio_postgres::Error>,
    mapper: fn(Closed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ClosedQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Closed) -> R) -> ClosedQuery<'c, 'a, 's, C, R, N> {
        ClosedQuery {
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
pub struct PeriodQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<PeriodBorrowed, tokio_postgres::Error>,
    mapper: fn(PeriodBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> PeriodQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(PeriodBorrowed) -> R) -> PeriodQuery<'c, 'a, 's, C, R, N> {
        PeriodQuery {
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
pub struct BoolQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<bool, tokio_postgres::Error>,
    mapper: fn(bool) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> BoolQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(bool) -> R) -> BoolQuery<'c, 'a, 's, C, R, N> {
        BoolQuery {
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
pub struct LockDateQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<LockDate, tokio_postgres::Error>,
    mapper: fn(LockDate) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> LockDateQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(LockDate) -> R) -> LockDateQuery<'c, 'a, 's, C, R, N> {
        LockDateQuery {
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
pub struct UuidUuidQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<uuid::Uuid, tokio_postgres::Error>,
    mapper: fn(uuid::Uuid) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> UuidUuidQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(uuid::Uuid) -> R) -> UuidUuidQuery<'c, 'a, 's, C, R, N> {
        UuidUuidQuery {
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
pub struct ClosingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn closing() -> ClosingStmt {
    ClosingStmt(
        "select p.first_day, p.last_day, p.status from periods p where p.organization_id = $1 and p.user_id = $2 and p.status in ('submitted', 'approved') and exists (select from unnest($3::date[]) as one (day) where one.day between p.first_day and p.last_day) union all select null, o.locked_until, null from organizations o where o.id = $1 and exists (select from unnest($3::date[]) as one (day) where one.day <= o.locked_until) limit 1",
        None,
    )
}
impl ClosingStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = jiff::civil::Date>>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        days: &'a T1,
    ) -> ClosedQuery<'c, 'a, 's, C, Closed, 3> {
        ClosedQuery {
            client,
            params: [organization_id, user_id, days],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Closed, tokio_postgres::Error> {
                Ok(Closed { first_day: row.try_get(0)?, last_day: row.try_get(1)?, status: row.try_get(2)? })
            },
            mapper: |it| Closed::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = jiff::civil::Date>>
    crate::client::async_::Params<'c, 'a, 's, ClosingParams<T1>, ClosedQuery<'c, 'a, 's, C, Closed, 3>, C>
    for ClosingStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ClosingParams<T1>,
    ) -> ClosedQuery<'c, 'a, 's, C, Closed, 3> {
        self.bind(client, &params.organization_id, &params.user_id, &params.days)
    }
}
pub struct PeriodOfStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn period_of() -> PeriodOfStmt {
    PeriodOfStmt(
        "select p.id, p.user_id, m.name as user_name, p.first_day, p.last_day, p.status, p.comment, p.submitted_at, p.decided_at, p.decided_by, d.name as decided_by_name, coalesce((select sum(e.seconds) from time_entries e where e.organization_id = $1 and e.user_id = p.user_id and e.deleted_at is null and e.day between p.first_day and p.last_day), 0)::bigint as seconds from periods p join memberships m on m.organization_id = $1 and m.user_id = p.user_id left join memberships d on d.organization_id = $1 and d.user_id = p.decided_by where p.organization_id = $1 and p.user_id = $2 and p.first_day = $3",
        None,
    )
}
impl PeriodOfStmt {
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
        first_day: &'a jiff::civil::Date,
    ) -> PeriodQuery<'c, 'a, 's, C, Period, 3> {
        PeriodQuery {
            client,
            params: [organization_id, user_id, first_day],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<PeriodBorrowed, tokio_postgres::Error> {
                Ok(PeriodBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    user_name: row.try_get(2)?,
                    first_day: row.try_get(3)?,
                    last_day: row.try_get(4)?,
                    status: row.try_get(5)?,
                    comment: row.try_get(6)?,
                    submitted_at: row.try_get(7)?,
                    decided_at: row.try_get(8)?,
                    decided_by: row.try_get(9)?,
                    decided_by_name: row.try_get(10)?,
                    seconds: row.try_get(11)?,
                })
            },
            mapper: |it| Period::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, PeriodOfParams, PeriodQuery<'c, 'a, 's, C, Period, 3>, C>
    for PeriodOfStmt
{
    fn params(&'s self, client: &'c C, params: &'a PeriodOfParams) -> PeriodQuery<'c, 'a, 's, C, Period, 3> {
        self.bind(client, &params.organization_id, &params.user_id, &params.first_day)
    }
}
pub struct PeriodStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn period() -> PeriodStmt {
    PeriodStmt(
        "select p.id, p.user_id, m.name as user_name, p.first_day, p.last_day, p.status, p.comment, p.submitted_at, p.decided_at, p.decided_by, d.name as decided_by_name, coalesce((select sum(e.seconds) from time_entries e where e.organization_id = $1 and e.user_id = p.user_id and e.deleted_at is null and e.day between p.first_day and p.last_day), 0)::bigint as seconds from periods p join memberships m on m.organization_id = $1 and m.user_id = p.user_id left join memberships d on d.organization_id = $1 and d.user_id = p.decided_by where p.organization_id = $1 and p.id = $2 and ($3::uuid is null or p.user_id = $3)",
        None,
    )
}
impl PeriodStmt {
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
        id: &'a uuid::Uuid,
        user_id: &'a Option<uuid::Uuid>,
    ) -> PeriodQuery<'c, 'a, 's, C, Period, 3> {
        PeriodQuery {
            client,
            params: [organization_id, id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<PeriodBorrowed, tokio_postgres::Error> {
                Ok(PeriodBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    user_name: row.try_get(2)?,
                    first_day: row.try_get(3)?,
                    last_day: row.try_get(4)?,
                    status: row.try_get(5)?,
                    comment: row.try_get(6)?,
                    submitted_at: row.try_get(7)?,
                    decided_at: row.try_get(8)?,
                    decided_by: row.try_get(9)?,
                    decided_by_name: row.try_get(10)?,
                    seconds: row.try_get(11)?,
                })
            },
            mapper: |it| Period::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, PeriodParams, PeriodQuery<'c, 'a, 's, C, Period, 3>, C>
    for PeriodStmt
{
    fn params(&'s self, client: &'c C, params: &'a PeriodParams) -> PeriodQuery<'c, 'a, 's, C, Period, 3> {
        self.bind(client, &params.organization_id, &params.id, &params.user_id)
    }
}
pub struct ListPeriodsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_periods() -> ListPeriodsStmt {
    ListPeriodsStmt(
        "select p.id, p.user_id, m.name as user_name, p.first_day, p.last_day, p.status, p.comment, p.submitted_at, p.decided_at, p.decided_by, d.name as decided_by_name, coalesce((select sum(e.seconds) from time_entries e where e.organization_id = $1 and e.user_id = p.user_id and e.deleted_at is null and e.day between p.first_day and p.last_day), 0)::bigint as seconds from periods p join memberships m on m.organization_id = $1 and m.user_id = p.user_id left join memberships d on d.organization_id = $1 and d.user_id = p.decided_by where p.organization_id = $1 and ($2::uuid is null or p.user_id = $2) and ($3::period_status is null or p.status = $3) and ($4::date is null or (p.first_day, p.id) < ($4, $5)) order by p.first_day desc, p.id desc limit $6",
        None,
    )
}
impl ListPeriodsStmt {
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
        user_id: &'a Option<uuid::Uuid>,
        status: &'a Option<crate::types::PeriodStatus>,
        after_day: &'a Option<jiff::civil::Date>,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> PeriodQuery<'c, 'a, 's, C, Period, 6> {
        PeriodQuery {
            client,
            params: [organization_id, user_id, status, after_day, after_id, page_size],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<PeriodBorrowed, tokio_postgres::Error> {
                Ok(PeriodBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    user_name: row.try_get(2)?,
                    first_day: row.try_get(3)?,
                    last_day: row.try_get(4)?,
                    status: row.try_get(5)?,
                    comment: row.try_get(6)?,
                    submitted_at: row.try_get(7)?,
                    decided_at: row.try_get(8)?,
                    decided_by: row.try_get(9)?,
                    decided_by_name: row.try_get(10)?,
                    seconds: row.try_get(11)?,
                })
            },
            mapper: |it| Period::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ListPeriodsParams, PeriodQuery<'c, 'a, 's, C, Period, 6>, C>
    for ListPeriodsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListPeriodsParams,
    ) -> PeriodQuery<'c, 'a, 's, C, Period, 6> {
        self.bind(
            client,
            &params.organization_id,
            &params.user_id,
            &params.status,
            &params.after_day,
            &params.after_id,
            &params.page_size,
        )
    }
}
pub struct SubmitPeriodStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn submit_period() -> SubmitPeriodStmt {
    SubmitPeriodStmt(
        "insert into periods (organization_id, id, user_id, first_day, last_day, status, submitted_at, created_at, updated_at) values ($1, $2, $3, $4, $5, 'submitted', $6, $6, $6) on conflict (organization_id, user_id, first_day) do update set status = 'submitted', last_day = excluded.last_day, comment = '', submitted_at = excluded.submitted_at, decided_at = null, decided_by = null, updated_at = excluded.updated_at where periods.status in ('open', 'rejected')",
        None,
    )
}
impl SubmitPeriodStmt {
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
        id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        first_day: &'a jiff::civil::Date,
        last_day: &'a jiff::civil::Date,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, id, user_id, first_day, last_day, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SubmitPeriodParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SubmitPeriodStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SubmitPeriodParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.user_id,
            &params.first_day,
            &params.last_day,
            &params.now,
        ))
    }
}
pub struct DecidePeriodStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn decide_period() -> DecidePeriodStmt {
    DecidePeriodStmt(
        "update periods set status = $1, comment = $2, decided_at = $3, decided_by = $4, updated_at = $3 where organization_id = $5 and id = $6 and status = $7",
        None,
    )
}
impl DecidePeriodStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>(
        &'s self,
        client: &'c C,
        status: &'a crate::types::PeriodStatus,
        comment: &'a T1,
        now: &'a jiff::Timestamp,
        decided_by: &'a uuid::Uuid,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        seen: &'a crate::types::PeriodStatus,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[status, comment, now, decided_by, organization_id, id, seen]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        DecidePeriodParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DecidePeriodStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DecidePeriodParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.status,
            &params.comment,
            &params.now,
            &params.decided_by,
            &params.organization_id,
            &params.id,
            &params.seen,
        ))
    }
}
pub struct TimerRunsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn timer_runs() -> TimerRunsStmt {
    TimerRunsStmt(
        "select exists ( select from time_entries where organization_id = $1 and user_id = $2 and deleted_at is null and started_at is not null and ended_at is null and day between $3 and $4) as runs",
        None,
    )
}
impl TimerRunsStmt {
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
        first_day: &'a jiff::civil::Date,
        last_day: &'a jiff::civil::Date,
    ) -> BoolQuery<'c, 'a, 's, C, bool, 4> {
        BoolQuery {
            client,
            params: [organization_id, user_id, first_day, last_day],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, TimerRunsParams, BoolQuery<'c, 'a, 's, C, bool, 4>, C>
    for TimerRunsStmt
{
    fn params(&'s self, client: &'c C, params: &'a TimerRunsParams) -> BoolQuery<'c, 'a, 's, C, bool, 4> {
        self.bind(client, &params.organization_id, &params.user_id, &params.first_day, &params.last_day)
    }
}
pub struct LockDateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_date() -> LockDateStmt {
    LockDateStmt("select locked_until from organizations where id = $1", None)
}
impl LockDateStmt {
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
    ) -> LockDateQuery<'c, 'a, 's, C, LockDate, 1> {
        LockDateQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<LockDate, tokio_postgres::Error> {
                Ok(LockDate { locked_until: row.try_get(0)? })
            },
            mapper: |it| LockDate::from(it),
        }
    }
}
pub struct SetLockDateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_lock_date() -> SetLockDateStmt {
    SetLockDateStmt("update organizations set locked_until = $1, updated_at = $2 where id = $3", None)
}
impl SetLockDateStmt {
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
        locked_until: &'a Option<jiff::civil::Date>,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[locked_until, now, organization_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetLockDateParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetLockDateStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetLockDateParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.locked_until, &params.now, &params.organization_id))
    }
}
pub struct DecidersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn deciders() -> DecidersStmt {
    DecidersStmt(
        "select user_id from memberships where organization_id = $1 and status = 'active' and role in ('owner', 'admin', 'manager') and user_id <> $2 order by lower(name), user_id limit 50",
        None,
    )
}
impl DecidersStmt {
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
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2> {
        UuidUuidQuery {
            client,
            params: [organization_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, DecidersParams, UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2>, C>
    for DecidersStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a DecidersParams,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2> {
        self.bind(client, &params.organization_id, &params.user_id)
    }
}
