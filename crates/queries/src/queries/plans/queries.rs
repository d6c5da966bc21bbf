// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct UsedSeatsParams {
    pub organization_id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct SetPlanParams {
    pub plan: crate::types::Plan,
    pub max_users: Option<i32>,
    pub max_projects: Option<i32>,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct MonthsParams {
    pub first: jiff::civil::Date,
    pub last: jiff::civil::Date,
    pub organization_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct AddApiCallsParams<
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::ArraySql<Item = jiff::civil::Date>,
    T3: crate::ArraySql<Item = i64>,
> {
    pub organizations: T1,
    pub months: T2,
    pub calls: T3,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Agreed {
    pub plan: crate::types::Plan,
    pub max_users: Option<i32>,
    pub max_projects: Option<i32>,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Contents {
    pub active_members: i64,
    pub active_projects: i64,
    pub archived_projects: i64,
    pub time_entries: i64,
    pub storage_bytes: i64,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct UsageMonth {
    pub month: jiff::civil::Date,
    pub time_entries: i64,
    pub api_calls: i64,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct AgreedQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Agreed, tokio_postgres::Error>,
    mapper: fn(Agreed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> AgreedQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Agreed) -> R) -> AgreedQuery<'c, 'a, 's, C, R, N> {
        AgreedQuery {
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
pub struct ContentsQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Contents, tokio_postgres::Error>,
    mapper: fn(Contents) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ContentsQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Contents) -> R) -> ContentsQuery<'c, 'a, 's, C, R, N> {
        ContentsQuery {
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
pub struct UsageMonthQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<UsageMonth, tokio_postgres::Error>,
    mapper: fn(UsageMonth) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> UsageMonthQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(UsageMonth) -> R) -> UsageMonthQuery<'c, 'a, 's, C, R, N> {
        UsageMonthQuery {
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
pub struct LockPlanStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_plan() -> LockPlanStmt {
    LockPlanStmt(
        "select plan, max_users, max_projects from organizations where id = $1 for no key update",
        None,
    )
}
impl LockPlanStmt {
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
    ) -> AgreedQuery<'c, 'a, 's, C, Agreed, 1> {
        AgreedQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Agreed, tokio_postgres::Error> {
                Ok(Agreed {
                    plan: row.try_get(0)?,
                    max_users: row.try_get(1)?,
                    max_projects: row.try_get(2)?,
                })
            },
            mapper: |it| Agreed::from(it),
        }
    }
}
pub struct AgreedPlanStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn agreed_plan() -> AgreedPlanStmt {
    AgreedPlanStmt("select plan, max_users, max_projects from organizations where id = $1", None)
}
impl AgreedPlanStmt {
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
    ) -> AgreedQuery<'c, 'a, 's, C, Agreed, 1> {
        AgreedQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Agreed, tokio_postgres::Error> {
                Ok(Agreed {
                    plan: row.try_get(0)?,
                    max_users: row.try_get(1)?,
                    max_projects: row.try_get(2)?,
                })
            },
            mapper: |it| Agreed::from(it),
        }
    }
}
pub struct UsedSeatsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn used_seats() -> UsedSeatsStmt {
    UsedSeatsStmt(
        "select (select count(*) from memberships where organization_id = $1 and status = 'active') + (select count(*) from invitations where organization_id = $1 and accepted_at is null and revoked_at is null and expires_at > $2) as seats",
        None,
    )
}
impl UsedSeatsStmt {
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
        now: &'a jiff::Timestamp,
    ) -> I64Query<'c, 'a, 's, C, i64, 2> {
        I64Query {
            client,
            params: [organization_id, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, UsedSeatsParams, I64Query<'c, 'a, 's, C, i64, 2>, C>
    for UsedSeatsStmt
{
    fn params(&'s self, client: &'c C, params: &'a UsedSeatsParams) -> I64Query<'c, 'a, 's, C, i64, 2> {
        self.bind(client, &params.organization_id, &params.now)
    }
}
pub struct UsedProjectsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn used_projects() -> UsedProjectsStmt {
    UsedProjectsStmt(
        "select count(*) as projects from projects where organization_id = $1 and archived_at is null",
        None,
    )
}
impl UsedProjectsStmt {
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
    ) -> I64Query<'c, 'a, 's, C, i64, 1> {
        I64Query {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
pub struct SetPlanStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_plan() -> SetPlanStmt {
    SetPlanStmt(
        "update organizations set plan = $1, max_users = $2, max_projects = $3, updated_at = $4 where id = $5",
        None,
    )
}
impl SetPlanStmt {
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
        plan: &'a crate::types::Plan,
        max_users: &'a Option<i32>,
        max_projects: &'a Option<i32>,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[plan, max_users, max_projects, now, organization_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetPlanParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetPlanStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetPlanParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.plan,
            &params.max_users,
            &params.max_projects,
            &params.now,
            &params.organization_id,
        ))
    }
}
pub struct ContentsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn contents() -> ContentsStmt {
    ContentsStmt(
        "select (select count(*) from memberships where organization_id = $1 and status = 'active') as active_members, (select count(*) from projects where organization_id = $1 and archived_at is null) as active_projects, (select count(*) from projects where organization_id = $1 and archived_at is not null) as archived_projects, (select count(*) from time_entries where organization_id = $1 and deleted_at is null) as time_entries, organization_storage() as storage_bytes",
        None,
    )
}
impl ContentsStmt {
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
    ) -> ContentsQuery<'c, 'a, 's, C, Contents, 1> {
        ContentsQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Contents, tokio_postgres::Error> {
                Ok(Contents {
                    active_members: row.try_get(0)?,
                    active_projects: row.try_get(1)?,
                    archived_projects: row.try_get(2)?,
                    time_entries: row.try_get(3)?,
                    storage_bytes: row.try_get(4)?,
                })
            },
            mapper: |it| Contents::from(it),
        }
    }
}
pub struct MonthsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn months() -> MonthsStmt {
    MonthsStmt(
        "select m.month::date as month, coalesce(e.entries, 0) as time_entries, coalesce(u.api_calls, 0) as api_calls from generate_series($1::date::timestamp, $2::date::timestamp, interval '1 month') m (month) left join usage_months u on u.organization_id = $3 and u.month = m.month::date left join ( select date_trunc('month', t.day)::date as month, count(*) as entries from time_entries t where t.organization_id = $3 and t.deleted_at is null and t.day >= $1 group by 1 ) e on e.month = m.month::date order by m.month desc",
        None,
    )
}
impl MonthsStmt {
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
        first: &'a jiff::civil::Date,
        last: &'a jiff::civil::Date,
        organization_id: &'a uuid::Uuid,
    ) -> UsageMonthQuery<'c, 'a, 's, C, UsageMonth, 3> {
        UsageMonthQuery {
            client,
            params: [first, last, organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<UsageMonth, tokio_postgres::Error> {
                Ok(UsageMonth {
                    month: row.try_get(0)?,
                    time_entries: row.try_get(1)?,
                    api_calls: row.try_get(2)?,
                })
            },
            mapper: |it| UsageMonth::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, MonthsParams, UsageMonthQuery<'c, 'a, 's, C, UsageMonth, 3>, C>
    for MonthsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a MonthsParams,
    ) -> UsageMonthQuery<'c, 'a, 's, C, UsageMonth, 3> {
        self.bind(client, &params.first, &params.last, &params.organization_id)
    }
}
pub struct AddApiCallsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn add_api_calls() -> AddApiCallsStmt {
    AddApiCallsStmt("select add_api_calls($1, $2, $3) as stored", None)
}
impl AddApiCallsStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<
        'c,
        'a,
        's,
        C: GenericClient,
        T1: crate::ArraySql<Item = uuid::Uuid>,
        T2: crate::ArraySql<Item = jiff::civil::Date>,
        T3: crate::ArraySql<Item = i64>,
    >(
        &'s self,
        client: &'c C,
        organizations: &'a T1,
        months: &'a T2,
        calls: &'a T3,
    ) -> I64Query<'c, 'a, 's, C, i64, 3> {
        I64Query {
            client,
            params: [organizations, months, calls],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<
    'c,
    'a,
    's,
    C: GenericClient,
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::ArraySql<Item = jiff::civil::Date>,
    T3: crate::ArraySql<Item = i64>,
> crate::client::async_::Params<'c, 'a, 's, AddApiCallsParams<T1, T2, T3>, I64Query<'c, 'a, 's, C, i64, 3>, C>
    for AddApiCallsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a AddApiCallsParams<T1, T2, T3>,
    ) -> I64Query<'c, 'a, 's, C, i64, 3> {
        self.bind(client, &params.organizations, &params.months, &params.calls)
    }
}
