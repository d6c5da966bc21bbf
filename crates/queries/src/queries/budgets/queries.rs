// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct BudgetParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct LockBudgetParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct InsertBudgetParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub kind: crate::types::BudgetKind,
    pub amount: i64,
    pub period: crate::types::BudgetPeriod,
    pub threshold: i16,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct UpdateBudgetParams {
    pub kind: crate::types::BudgetKind,
    pub amount: i64,
    pub period: crate::types::BudgetPeriod,
    pub threshold: i16,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub version: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct ForgetAlertsParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ForgetBudgetNotificationsParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteBudgetParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct BurntDaysParams {
    pub organization_id: uuid::Uuid,
    pub month_first: jiff::civil::Date,
    pub month_last: jiff::civil::Date,
    pub now: jiff::Timestamp,
    pub project_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct BudgetUsesParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub month_first: jiff::civil::Date,
    pub month_last: jiff::civil::Date,
    pub now: jiff::Timestamp,
    pub projects: T1,
}
#[derive(Clone, Copy, Debug)]
pub struct BudgetedProjectsParams {
    pub organization_id: uuid::Uuid,
    pub money_only: bool,
    pub project_id: Option<uuid::Uuid>,
}
#[derive(Debug)]
pub struct LookLaterParams<
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::ArraySql<Item = uuid::Uuid>,
    T3: crate::BytesSql,
    T4: crate::ArraySql<Item = T3>,
> {
    pub organization_id: uuid::Uuid,
    pub projects: T1,
    pub now: jiff::Timestamp,
    pub ids: T2,
    pub payloads: T4,
}
#[derive(Debug)]
pub struct NoteReachedParams<T1: crate::StringSql> {
    pub month_first: jiff::civil::Date,
    pub month_last: jiff::civil::Date,
    pub timezone: T1,
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct ProjectNameParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Budget {
    pub project_id: uuid::Uuid,
    pub kind: crate::types::BudgetKind,
    pub amount: i64,
    pub period: crate::types::BudgetPeriod,
    pub threshold: i16,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct BurntDay {
    pub day: jiff::civil::Date,
    pub spent: i64,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct BudgetUse {
    pub project_id: uuid::Uuid,
    pub kind: crate::types::BudgetKind,
    pub amount: i64,
    pub period: crate::types::BudgetPeriod,
    pub threshold: i16,
    pub spent: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct OrganizationCalendar {
    pub name: String,
    pub slug: String,
    pub timezone: String,
}
pub struct OrganizationCalendarBorrowed<'a> {
    pub name: &'a str,
    pub slug: &'a str,
    pub timezone: &'a str,
}
impl<'a> From<OrganizationCalendarBorrowed<'a>> for OrganizationCalendar {
    fn from(OrganizationCalendarBorrowed { name, slug, timezone }: OrganizationCalendarBorrowed<'a>) -> Self {
        Self { name: name.into(), slug: slug.into(), timezone: timezone.into() }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Reached {
    pub period_start: Option<jiff::civil::Date>,
    pub percent: i16,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct BudgetQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Budget, tokio_postgres::Error>,
    mapper: fn(Budget) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> BudgetQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Budget) -> R) -> BudgetQuery<'c, 'a, 's, C, R, N> {
        BudgetQuery {
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
pub struct BurntDayQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<BurntDay, tokio_postgres::Error>,
    mapper: fn(BurntDay) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> BurntDayQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(BurntDay) -> R) -> BurntDayQuery<'c, 'a, 's, C, R, N> {
        BurntDayQuery {
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
pub struct BudgetUseQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<BudgetUse, tokio_postgres::Error>,
    mapper: fn(BudgetUse) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> BudgetUseQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(BudgetUse) -> R) -> BudgetUseQuery<'c, 'a, 's, C, R, N> {
        BudgetUseQuery {
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
pub struct OrganizationCalendarQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OrganizationCalendarBorrowed, tokio_postgres::Error>,
    mapper: fn(OrganizationCalendarBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OrganizationCalendarQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(OrganizationCalendarBorrowed) -> R,
    ) -> OrganizationCalendarQuery<'c, 'a, 's, C, R, N> {
        OrganizationCalendarQuery {
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
pub struct ReachedQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Reached, tokio_postgres::Error>,
    mapper: fn(Reached) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ReachedQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Reached) -> R) -> ReachedQuery<'c, 'a, 's, C, R, N> {
        ReachedQuery {
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
pub struct BudgetStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn budget() -> BudgetStmt {
    BudgetStmt(
        "select project_id, kind, amount, period, threshold, version, created_at, updated_at from budgets where organization_id = $1 and project_id = $2",
        None,
    )
}
impl BudgetStmt {
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
        project_id: &'a uuid::Uuid,
    ) -> BudgetQuery<'c, 'a, 's, C, Budget, 2> {
        BudgetQuery {
            client,
            params: [organization_id, project_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Budget, tokio_postgres::Error> {
                Ok(Budget {
                    project_id: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    amount: row.try_get(2)?,
                    period: row.try_get(3)?,
                    threshold: row.try_get(4)?,
                    version: row.try_get(5)?,
                    created_at: row.try_get(6)?,
                    updated_at: row.try_get(7)?,
                })
            },
            mapper: |it| Budget::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, BudgetParams, BudgetQuery<'c, 'a, 's, C, Budget, 2>, C>
    for BudgetStmt
{
    fn params(&'s self, client: &'c C, params: &'a BudgetParams) -> BudgetQuery<'c, 'a, 's, C, Budget, 2> {
        self.bind(client, &params.organization_id, &params.project_id)
    }
}
pub struct LockBudgetStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_budget() -> LockBudgetStmt {
    LockBudgetStmt(
        "select project_id, kind, amount, period, threshold, version, created_at, updated_at from budgets where organization_id = $1 and project_id = $2 for update",
        None,
    )
}
impl LockBudgetStmt {
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
        project_id: &'a uuid::Uuid,
    ) -> BudgetQuery<'c, 'a, 's, C, Budget, 2> {
        BudgetQuery {
            client,
            params: [organization_id, project_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Budget, tokio_postgres::Error> {
                Ok(Budget {
                    project_id: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    amount: row.try_get(2)?,
                    period: row.try_get(3)?,
                    threshold: row.try_get(4)?,
                    version: row.try_get(5)?,
                    created_at: row.try_get(6)?,
                    updated_at: row.try_get(7)?,
                })
            },
            mapper: |it| Budget::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, LockBudgetParams, BudgetQuery<'c, 'a, 's, C, Budget, 2>, C>
    for LockBudgetStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a LockBudgetParams,
    ) -> BudgetQuery<'c, 'a, 's, C, Budget, 2> {
        self.bind(client, &params.organization_id, &params.project_id)
    }
}
pub struct InsertBudgetStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_budget() -> InsertBudgetStmt {
    InsertBudgetStmt(
        "insert into budgets (organization_id, project_id, kind, amount, period, threshold, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict (organization_id, project_id) do nothing returning project_id, kind, amount, period, threshold, version, created_at, updated_at",
        None,
    )
}
impl InsertBudgetStmt {
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
        project_id: &'a uuid::Uuid,
        kind: &'a crate::types::BudgetKind,
        amount: &'a i64,
        period: &'a crate::types::BudgetPeriod,
        threshold: &'a i16,
        now: &'a jiff::Timestamp,
    ) -> BudgetQuery<'c, 'a, 's, C, Budget, 7> {
        BudgetQuery {
            client,
            params: [organization_id, project_id, kind, amount, period, threshold, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Budget, tokio_postgres::Error> {
                Ok(Budget {
                    project_id: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    amount: row.try_get(2)?,
                    period: row.try_get(3)?,
                    threshold: row.try_get(4)?,
                    version: row.try_get(5)?,
                    created_at: row.try_get(6)?,
                    updated_at: row.try_get(7)?,
                })
            },
            mapper: |it| Budget::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, InsertBudgetParams, BudgetQuery<'c, 'a, 's, C, Budget, 7>, C>
    for InsertBudgetStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a InsertBudgetParams,
    ) -> BudgetQuery<'c, 'a, 's, C, Budget, 7> {
        self.bind(
            client,
            &params.organization_id,
            &params.project_id,
            &params.kind,
            &params.amount,
            &params.period,
            &params.threshold,
            &params.now,
        )
    }
}
pub struct UpdateBudgetStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_budget() -> UpdateBudgetStmt {
    UpdateBudgetStmt(
        "update budgets set kind = $1, amount = $2, period = $3, threshold = $4, version = version + 1, updated_at = $5 where organization_id = $6 and project_id = $7 and version = $8 returning project_id, kind, amount, period, threshold, version, created_at, updated_at",
        None,
    )
}
impl UpdateBudgetStmt {
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
        kind: &'a crate::types::BudgetKind,
        amount: &'a i64,
        period: &'a crate::types::BudgetPeriod,
        threshold: &'a i16,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        project_id: &'a uuid::Uuid,
        version: &'a i32,
    ) -> BudgetQuery<'c, 'a, 's, C, Budget, 8> {
        BudgetQuery {
            client,
            params: [kind, amount, period, threshold, now, organization_id, project_id, version],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Budget, tokio_postgres::Error> {
                Ok(Budget {
                    project_id: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    amount: row.try_get(2)?,
                    period: row.try_get(3)?,
                    threshold: row.try_get(4)?,
                    version: row.try_get(5)?,
                    created_at: row.try_get(6)?,
                    updated_at: row.try_get(7)?,
                })
            },
            mapper: |it| Budget::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, UpdateBudgetParams, BudgetQuery<'c, 'a, 's, C, Budget, 8>, C>
    for UpdateBudgetStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a UpdateBudgetParams,
    ) -> BudgetQuery<'c, 'a, 's, C, Budget, 8> {
        self.bind(
            client,
            &params.kind,
            &params.amount,
            &params.period,
            &params.threshold,
            &params.now,
            &params.organization_id,
            &params.project_id,
            &params.version,
        )
    }
}
pub struct ForgetAlertsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_alerts() -> ForgetAlertsStmt {
    ForgetAlertsStmt("delete from budget_alerts where organization_id = $1 and project_id = $2", None)
}
impl ForgetAlertsStmt {
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
        project_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, project_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ForgetAlertsParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ForgetAlertsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ForgetAlertsParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.project_id))
    }
}
pub struct ForgetBudgetNotificationsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_budget_notifications() -> ForgetBudgetNotificationsStmt {
    ForgetBudgetNotificationsStmt(
        "delete from notifications where organization_id = $1 and project_id = $2",
        None,
    )
}
impl ForgetBudgetNotificationsStmt {
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
        project_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, project_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ForgetBudgetNotificationsParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ForgetBudgetNotificationsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ForgetBudgetNotificationsParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.project_id))
    }
}
pub struct DeleteBudgetStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_budget() -> DeleteBudgetStmt {
    DeleteBudgetStmt(
        "delete from budgets where organization_id = $1 and project_id = $2 returning project_id, kind, amount, period, threshold, version, created_at, updated_at",
        None,
    )
}
impl DeleteBudgetStmt {
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
        project_id: &'a uuid::Uuid,
    ) -> BudgetQuery<'c, 'a, 's, C, Budget, 2> {
        BudgetQuery {
            client,
            params: [organization_id, project_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Budget, tokio_postgres::Error> {
                Ok(Budget {
                    project_id: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    amount: row.try_get(2)?,
                    period: row.try_get(3)?,
                    threshold: row.try_get(4)?,
                    version: row.try_get(5)?,
                    created_at: row.try_get(6)?,
                    updated_at: row.try_get(7)?,
                })
            },
            mapper: |it| Budget::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, DeleteBudgetParams, BudgetQuery<'c, 'a, 's, C, Budget, 2>, C>
    for DeleteBudgetStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a DeleteBudgetParams,
    ) -> BudgetQuery<'c, 'a, 's, C, Budget, 2> {
        self.bind(client, &params.organization_id, &params.project_id)
    }
}
pub struct BurntDaysStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn burnt_days() -> BurntDaysStmt {
    BurntDaysStmt(
        "select t.day, sum(budget_use(b.kind, t.seconds, t.billable, t.hourly_rate))::bigint as spent from budgets b cross join lateral project_time( $1, b.project_id, case when b.period = 'monthly' then $2::date else '-infinity' end, case when b.period = 'monthly' then $3::date else 'infinity' end, $4) t where b.organization_id = $1 and b.project_id = $5 group by t.day order by t.day",
        None,
    )
}
impl BurntDaysStmt {
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
        month_first: &'a jiff::civil::Date,
        month_last: &'a jiff::civil::Date,
        now: &'a jiff::Timestamp,
        project_id: &'a uuid::Uuid,
    ) -> BurntDayQuery<'c, 'a, 's, C, BurntDay, 5> {
        BurntDayQuery {
            client,
            params: [organization_id, month_first, month_last, now, project_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<BurntDay, tokio_postgres::Error> {
                Ok(BurntDay { day: row.try_get(0)?, spent: row.try_get(1)? })
            },
            mapper: |it| BurntDay::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, BurntDaysParams, BurntDayQuery<'c, 'a, 's, C, BurntDay, 5>, C>
    for BurntDaysStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a BurntDaysParams,
    ) -> BurntDayQuery<'c, 'a, 's, C, BurntDay, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.month_first,
            &params.month_last,
            &params.now,
            &params.project_id,
        )
    }
}
pub struct BudgetUsesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn budget_uses() -> BudgetUsesStmt {
    BudgetUsesStmt(
        "select b.project_id, b.kind, b.amount, b.period, b.threshold, coalesce(u.spent, 0)::bigint as spent from budgets b cross join lateral ( select sum(budget_use(b.kind, t.seconds, t.billable, t.hourly_rate)) as spent from project_time( $1, b.project_id, case when b.period = 'monthly' then $2::date else '-infinity' end, case when b.period = 'monthly' then $3::date else 'infinity' end, $4) t ) u where b.organization_id = $1 and b.project_id = any ($5::uuid[])",
        None,
    )
}
impl BudgetUsesStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        month_first: &'a jiff::civil::Date,
        month_last: &'a jiff::civil::Date,
        now: &'a jiff::Timestamp,
        projects: &'a T1,
    ) -> BudgetUseQuery<'c, 'a, 's, C, BudgetUse, 5> {
        BudgetUseQuery {
            client,
            params: [organization_id, month_first, month_last, now, projects],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<BudgetUse, tokio_postgres::Error> {
                Ok(BudgetUse {
                    project_id: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    amount: row.try_get(2)?,
                    period: row.try_get(3)?,
                    threshold: row.try_get(4)?,
                    spent: row.try_get(5)?,
                })
            },
            mapper: |it| BudgetUse::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        BudgetUsesParams<T1>,
        BudgetUseQuery<'c, 'a, 's, C, BudgetUse, 5>,
        C,
    > for BudgetUsesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a BudgetUsesParams<T1>,
    ) -> BudgetUseQuery<'c, 'a, 's, C, BudgetUse, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.month_first,
            &params.month_last,
            &params.now,
            &params.projects,
        )
    }
}
pub struct BudgetedProjectsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn budgeted_projects() -> BudgetedProjectsStmt {
    BudgetedProjectsStmt(
        "select project_id from budgets where organization_id = $1 and (kind = 'money' or not $2::boolean) and ($3::uuid is null or project_id = $3)",
        None,
    )
}
impl BudgetedProjectsStmt {
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
        money_only: &'a bool,
        project_id: &'a Option<uuid::Uuid>,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3> {
        UuidUuidQuery {
            client,
            params: [organization_id, money_only, project_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        BudgetedProjectsParams,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3>,
        C,
    > for BudgetedProjectsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a BudgetedProjectsParams,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3> {
        self.bind(client, &params.organization_id, &params.money_only, &params.project_id)
    }
}
pub struct LookLaterStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn look_later() -> LookLaterStmt {
    LookLaterStmt(
        "with waiting as materialized ( select j.subject_id from jobs j where j.organization_id = $1 and j.subject_id = any ($2::uuid[]) and j.state = 'waiting' and j.attempts = 0 for share skip locked ) insert into jobs (organization_id, id, kind, subject_id, payload, run_at, created_at, updated_at) select $1, w.id, 'budget', w.project_id, w.payload, $3, $3, $3 from unnest($4::uuid[], $2::uuid[], $5::bytea[]) as w (id, project_id, payload) join budgets b on b.organization_id = $1 and b.project_id = w.project_id where not exists (select from waiting where waiting.subject_id = w.project_id)",
        None,
    )
}
impl LookLaterStmt {
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
        T1: crate::ArraySql<Item = uuid::Uuid>,
        T2: crate::ArraySql<Item = uuid::Uuid>,
        T3: crate::BytesSql,
        T4: crate::ArraySql<Item = T3>,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        projects: &'a T1,
        now: &'a jiff::Timestamp,
        ids: &'a T2,
        payloads: &'a T4,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, projects, now, ids, payloads]).await
    }
}
impl<
    'a,
    C: GenericClient + Send + Sync,
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::ArraySql<Item = uuid::Uuid>,
    T3: crate::BytesSql,
    T4: crate::ArraySql<Item = T3>,
>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        LookLaterParams<T1, T2, T3, T4>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for LookLaterStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a LookLaterParams<T1, T2, T3, T4>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.projects,
            &params.now,
            &params.ids,
            &params.payloads,
        ))
    }
}
pub struct OrganizationCalendarStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn organization_calendar() -> OrganizationCalendarStmt {
    OrganizationCalendarStmt(
        "select name, slug, timezone from organizations where id = $1 and status = 'active' and deleted_at is null",
        None,
    )
}
impl OrganizationCalendarStmt {
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
    ) -> OrganizationCalendarQuery<'c, 'a, 's, C, OrganizationCalendar, 1> {
        OrganizationCalendarQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor:
                |row: &tokio_postgres::Row| -> Result<OrganizationCalendarBorrowed, tokio_postgres::Error> {
                    Ok(OrganizationCalendarBorrowed {
                        name: row.try_get(0)?,
                        slug: row.try_get(1)?,
                        timezone: row.try_get(2)?,
                    })
                },
            mapper: |it| OrganizationCalendar::from(it),
        }
    }
}
pub struct NoteReachedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn note_reached() -> NoteReachedStmt {
    NoteReachedStmt(
        "with reached as ( select p.first_day, r.percent from budgets b cross join lateral ( values (case when b.period = 'monthly' then $1::date else '-infinity'::date end, case when b.period = 'monthly' then $2::date else 'infinity'::date end), (case when b.period = 'monthly' and (b.updated_at at time zone $3)::date < $1::date then ($1::date - interval '1 month')::date end, $1::date - 1) ) p (first_day, last_day) cross join lateral ( select coalesce(sum(budget_use(b.kind, t.seconds, t.billable, t.hourly_rate)), 0) as spent from project_time($4, b.project_id, p.first_day, p.last_day, null) t ) u cross join lateral (values (b.threshold), (100::smallint)) r (percent) where b.organization_id = $4 and b.project_id = $5 and p.first_day is not null and u.spent * 100 >= b.amount::numeric * r.percent ), noted as ( insert into budget_alerts (organization_id, project_id, period_start, percent, created_at) select $4, $5, first_day, percent, $6 from reached on conflict (organization_id, project_id, period_start, percent) do nothing returning period_start, percent ) select nullif(period_start, '-infinity'::date) as period_start, max(percent) as percent from noted group by period_start order by period_start",
        None,
    )
}
impl NoteReachedStmt {
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
        month_first: &'a jiff::civil::Date,
        month_last: &'a jiff::civil::Date,
        timezone: &'a T1,
        organization_id: &'a uuid::Uuid,
        project_id: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
    ) -> ReachedQuery<'c, 'a, 's, C, Reached, 6> {
        ReachedQuery {
            client,
            params: [month_first, month_last, timezone, organization_id, project_id, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Reached, tokio_postgres::Error> {
                Ok(Reached { period_start: row.try_get(0)?, percent: row.try_get(1)? })
            },
            mapper: |it| Reached::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        NoteReachedParams<T1>,
        ReachedQuery<'c, 'a, 's, C, Reached, 6>,
        C,
    > for NoteReachedStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a NoteReachedParams<T1>,
    ) -> ReachedQuery<'c, 'a, 's, C, Reached, 6> {
        self.bind(
            client,
            &params.month_first,
            &params.month_last,
            &params.timezone,
            &params.organization_id,
            &params.project_id,
            &params.now,
        )
    }
}
pub struct BudgetWatchersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn budget_watchers() -> BudgetWatchersStmt {
    BudgetWatchersStmt(
        "select user_id from memberships where organization_id = $1 and status = 'active' and role >= 'manager'",
        None,
    )
}
impl BudgetWatchersStmt {
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
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 1> {
        UuidUuidQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
pub struct ProjectNameStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project_name() -> ProjectNameStmt {
    ProjectNameStmt("select name from projects where organization_id = $1 and id = $2", None)
}
impl ProjectNameStmt {
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
        project_id: &'a uuid::Uuid,
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        StringQuery {
            client,
            params: [organization_id, project_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ProjectNameParams, StringQuery<'c, 'a, 's, C, String, 2>, C>
    for ProjectNameStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ProjectNameParams,
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        self.bind(client, &params.organization_id, &params.project_id)
    }
}
