// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct BlocksParams {
    pub organization_id: uuid::Uuid,
    pub user_id: Option<uuid::Uuid>,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct BlockParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct CountBlocksParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct InsertBlockParams<T1: crate::StringSql, T2: crate::BytesSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub weekdays: i16,
    pub start_second: i32,
    pub seconds: i32,
    pub first_day: jiff::civil::Date,
    pub last_day: Option<jiff::civil::Date>,
    pub description: T1,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub billable: Option<bool>,
    pub token_hash: T2,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct UpdateBlockParams<T1: crate::StringSql, T2: crate::BytesSql> {
    pub weekdays: i16,
    pub start_second: i32,
    pub seconds: i32,
    pub first_day: jiff::civil::Date,
    pub last_day: Option<jiff::civil::Date>,
    pub description: T1,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub billable: Option<bool>,
    pub token_hash: T2,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub version: i32,
}
#[derive(Debug)]
pub struct SetTagsParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub block_id: uuid::Uuid,
    pub tags: T1,
}
#[derive(Clone, Copy, Debug)]
pub struct ForgetDaysParams {
    pub organization_id: uuid::Uuid,
    pub block_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ForgetTagsParams {
    pub organization_id: uuid::Uuid,
    pub block_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteBlockParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct HoldBlockParams<T1: crate::BytesSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub token_hash: T1,
}
#[derive(Clone, Copy, Debug)]
pub struct HoldAnyBlockParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct AdvanceParams {
    pub next_day: jiff::civil::Date,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct PassByParams<T1: crate::BytesSql> {
    pub today: jiff::civil::Date,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub token_hash: T1,
}
#[derive(Clone, Copy, Debug)]
pub struct SettledDaysParams {
    pub organization_id: uuid::Uuid,
    pub block_id: uuid::Uuid,
    pub from_day: jiff::civil::Date,
}
#[derive(Clone, Copy, Debug)]
pub struct SettledDaysOfParams {
    pub organization_id: uuid::Uuid,
    pub from_day: jiff::civil::Date,
    pub to_day: jiff::civil::Date,
    pub user_id: Option<uuid::Uuid>,
}
#[derive(Debug)]
pub struct SettleDayParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub block_id: uuid::Uuid,
    pub day: jiff::civil::Date,
    pub time_entry_id: Option<uuid::Uuid>,
    pub reason: Option<T1>,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct UnsettleDayParams {
    pub organization_id: uuid::Uuid,
    pub block_id: uuid::Uuid,
    pub day: jiff::civil::Date,
}
#[derive(Clone, Copy, Debug)]
pub struct LatestDaysParams {
    pub organization_id: uuid::Uuid,
    pub block_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct BlockRow {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub user_name: String,
    pub weekdays: i16,
    pub start_second: i32,
    pub seconds: i32,
    pub first_day: jiff::civil::Date,
    pub last_day: Option<jiff::civil::Date>,
    pub description: String,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<String>,
    pub project_color: Option<crate::types::Color>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<String>,
    pub billable: Option<bool>,
    pub next_day: jiff::civil::Date,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
    pub tags: Vec<String>,
}
pub struct BlockRowBorrowed<'a> {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub user_name: &'a str,
    pub weekdays: i16,
    pub start_second: i32,
    pub seconds: i32,
    pub first_day: jiff::civil::Date,
    pub last_day: Option<jiff::civil::Date>,
    pub description: &'a str,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<&'a str>,
    pub project_color: Option<crate::types::Color>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<&'a str>,
    pub billable: Option<bool>,
    pub next_day: jiff::civil::Date,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
    pub tags: crate::ArrayIterator<'a, &'a str>,
}
impl<'a> From<BlockRowBorrowed<'a>> for BlockRow {
    fn from(
        BlockRowBorrowed {
            id,
            user_id,
            user_name,
            weekdays,
            start_second,
            seconds,
            first_day,
            last_day,
            description,
            project_id,
            project_name,
            project_color,
            task_id,
            task_name,
            billable,
            next_day,
            version,
            created_at,
            updated_at,
            tags,
        }: BlockRowBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            user_id,
            user_name: user_name.into(),
            weekdays,
            start_second,
            seconds,
            first_day,
            last_day,
            description: description.into(),
            project_id,
            project_name: project_name.map(|v| v.into()),
            project_color,
            task_id,
            task_name: task_name.map(|v| v.into()),
            billable,
            next_day,
            version,
            created_at,
            updated_at,
            tags: tags.map(|v| v.into()).collect(),
        }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct SettledDaysOf {
    pub block_id: uuid::Uuid,
    pub day: jiff::civil::Date,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct DayRow {
    pub day: jiff::civil::Date,
    pub time_entry_id: Option<uuid::Uuid>,
    pub reason: Option<String>,
    pub seconds: Option<i32>,
}
pub struct DayRowBorrowed<'a> {
    pub day: jiff::civil::Date,
    pub time_entry_id: Option<uuid::Uuid>,
    pub reason: Option<&'a str>,
    pub seconds: Option<i32>,
}
impl<'a> From<DayRowBorrowed<'a>> for DayRow {
    fn from(DayRowBorrowed { day, time_entry_id, reason, seconds }: DayRowBorrowed<'a>) -> Self {
        Self { day, time_entry_id, reason: reason.map(|v| v.into()), seconds }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct BlockRowQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<BlockRowBorrowed, tokio_postgres::Error>,
    mapper: fn(BlockRowBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> BlockRowQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(BlockRowBorrowed) -> R) -> BlockRowQuery<'c, 'a, 's, C, R, N> {
        BlockRowQuery {
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
pub struct JiffCivilDateQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<jiff::civil::Date, tokio_postgres::Error>,
    mapper: fn(jiff::civil::Date) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> JiffCivilDateQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(jiff::civil::Date) -> R) -> JiffCivilDateQuery<'c, 'a, 's, C, R, N> {
        JiffCivilDateQuery {
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
pub struct SettledDaysOfQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<SettledDaysOf, tokio_postgres::Error>,
    mapper: fn(SettledDaysOf) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> SettledDaysOfQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(SettledDaysOf) -> R) -> SettledDaysOfQuery<'c, 'a, 's, C, R, N> {
        SettledDaysOfQuery {
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
pub struct DayRowQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<DayRowBorrowed, tokio_postgres::Error>,
    mapper: fn(DayRowBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> DayRowQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(DayRowBorrowed) -> R) -> DayRowQuery<'c, 'a, 's, C, R, N> {
        DayRowQuery {
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
pub struct BlocksStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn blocks() -> BlocksStmt {
    BlocksStmt(
        "select b.id, b.user_id, m.name as user_name, b.weekdays, b.start_second, b.seconds, b.first_day, b.last_day, b.description, b.project_id, p.name as project_name, p.color as project_color, b.task_id, t.name as task_name, b.billable, b.next_day, b.version, b.created_at, b.updated_at, array(select g.name from recurring_block_tags bt join tags g on g.organization_id = $1 and g.id = bt.tag_id where bt.organization_id = $1 and bt.block_id = b.id order by lower(g.name)) as tags from recurring_blocks b join memberships m on m.organization_id = $1 and m.user_id = b.user_id left join visible_projects p on p.organization_id = $1 and p.id = b.project_id left join tasks t on t.organization_id = $1 and t.project_id = p.id and t.id = b.task_id where b.organization_id = $1 and ($2::uuid is null or b.user_id = $2) order by b.id desc limit $3",
        None,
    )
}
impl BlocksStmt {
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
        most: &'a i64,
    ) -> BlockRowQuery<'c, 'a, 's, C, BlockRow, 3> {
        BlockRowQuery {
            client,
            params: [organization_id, user_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<BlockRowBorrowed, tokio_postgres::Error> {
                Ok(BlockRowBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    user_name: row.try_get(2)?,
                    weekdays: row.try_get(3)?,
                    start_second: row.try_get(4)?,
                    seconds: row.try_get(5)?,
                    first_day: row.try_get(6)?,
                    last_day: row.try_get(7)?,
                    description: row.try_get(8)?,
                    project_id: row.try_get(9)?,
                    project_name: row.try_get(10)?,
                    project_color: row.try_get(11)?,
                    task_id: row.try_get(12)?,
                    task_name: row.try_get(13)?,
                    billable: row.try_get(14)?,
                    next_day: row.try_get(15)?,
                    version: row.try_get(16)?,
                    created_at: row.try_get(17)?,
                    updated_at: row.try_get(18)?,
                    tags: row.try_get(19)?,
                })
            },
            mapper: |it| BlockRow::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, BlocksParams, BlockRowQuery<'c, 'a, 's, C, BlockRow, 3>, C>
    for BlocksStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a BlocksParams,
    ) -> BlockRowQuery<'c, 'a, 's, C, BlockRow, 3> {
        self.bind(client, &params.organization_id, &params.user_id, &params.most)
    }
}
pub struct BlockStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn block() -> BlockStmt {
    BlockStmt(
        "select b.id, b.user_id, m.name as user_name, b.weekdays, b.start_second, b.seconds, b.first_day, b.last_day, b.description, b.project_id, p.name as project_name, p.color as project_color, b.task_id, t.name as task_name, b.billable, b.next_day, b.version, b.created_at, b.updated_at, array(select g.name from recurring_block_tags bt join tags g on g.organization_id = $1 and g.id = bt.tag_id where bt.organization_id = $1 and bt.block_id = b.id order by lower(g.name)) as tags from recurring_blocks b join memberships m on m.organization_id = $1 and m.user_id = b.user_id left join visible_projects p on p.organization_id = $1 and p.id = b.project_id left join tasks t on t.organization_id = $1 and t.project_id = p.id and t.id = b.task_id where b.organization_id = $1 and b.id = $2 and ($3::uuid is null or b.user_id = $3)",
        None,
    )
}
impl BlockStmt {
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
    ) -> BlockRowQuery<'c, 'a, 's, C, BlockRow, 3> {
        BlockRowQuery {
            client,
            params: [organization_id, id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<BlockRowBorrowed, tokio_postgres::Error> {
                Ok(BlockRowBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    user_name: row.try_get(2)?,
                    weekdays: row.try_get(3)?,
                    start_second: row.try_get(4)?,
                    seconds: row.try_get(5)?,
                    first_day: row.try_get(6)?,
                    last_day: row.try_get(7)?,
                    description: row.try_get(8)?,
                    project_id: row.try_get(9)?,
                    project_name: row.try_get(10)?,
                    project_color: row.try_get(11)?,
                    task_id: row.try_get(12)?,
                    task_name: row.try_get(13)?,
                    billable: row.try_get(14)?,
                    next_day: row.try_get(15)?,
                    version: row.try_get(16)?,
                    created_at: row.try_get(17)?,
                    updated_at: row.try_get(18)?,
                    tags: row.try_get(19)?,
                })
            },
            mapper: |it| BlockRow::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, BlockParams, BlockRowQuery<'c, 'a, 's, C, BlockRow, 3>, C>
    for BlockStmt
{
    fn params(&'s self, client: &'c C, params: &'a BlockParams) -> BlockRowQuery<'c, 'a, 's, C, BlockRow, 3> {
        self.bind(client, &params.organization_id, &params.id, &params.user_id)
    }
}
pub struct CountBlocksStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn count_blocks() -> CountBlocksStmt {
    CountBlocksStmt("select count(*) from recurring_blocks where organization_id = $1 and user_id = $2", None)
}
impl CountBlocksStmt {
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
    ) -> I64Query<'c, 'a, 's, C, i64, 2> {
        I64Query {
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
    crate::client::async_::Params<'c, 'a, 's, CountBlocksParams, I64Query<'c, 'a, 's, C, i64, 2>, C>
    for CountBlocksStmt
{
    fn params(&'s self, client: &'c C, params: &'a CountBlocksParams) -> I64Query<'c, 'a, 's, C, i64, 2> {
        self.bind(client, &params.organization_id, &params.user_id)
    }
}
pub struct InsertBlockStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_block() -> InsertBlockStmt {
    InsertBlockStmt(
        "insert into recurring_blocks (organization_id, id, user_id, weekdays, start_second, seconds, first_day, last_day, description, project_id, task_id, billable, next_day, token_hash, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $7, $13, $14, $14)",
        None,
    )
}
impl InsertBlockStmt {
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
        user_id: &'a uuid::Uuid,
        weekdays: &'a i16,
        start_second: &'a i32,
        seconds: &'a i32,
        first_day: &'a jiff::civil::Date,
        last_day: &'a Option<jiff::civil::Date>,
        description: &'a T1,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        billable: &'a Option<bool>,
        token_hash: &'a T2,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[
                    organization_id,
                    id,
                    user_id,
                    weekdays,
                    start_second,
                    seconds,
                    first_day,
                    last_day,
                    description,
                    project_id,
                    task_id,
                    billable,
                    token_hash,
                    now,
                ],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertBlockParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertBlockStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertBlockParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.user_id,
            &params.weekdays,
            &params.start_second,
            &params.seconds,
            &params.first_day,
            &params.last_day,
            &params.description,
            &params.project_id,
            &params.task_id,
            &params.billable,
            &params.token_hash,
            &params.now,
        ))
    }
}
pub struct UpdateBlockStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_block() -> UpdateBlockStmt {
    UpdateBlockStmt(
        "update recurring_blocks set weekdays = $1, start_second = $2, seconds = $3, first_day = $4, last_day = $5, description = $6, project_id = $7, task_id = $8, billable = $9, next_day = case when first_day = $4 then next_day else $4 end, token_hash = $10, version = version + 1, updated_at = $11 where organization_id = $12 and id = $13 and version = $14",
        None,
    )
}
impl UpdateBlockStmt {
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
        weekdays: &'a i16,
        start_second: &'a i32,
        seconds: &'a i32,
        first_day: &'a jiff::civil::Date,
        last_day: &'a Option<jiff::civil::Date>,
        description: &'a T1,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        billable: &'a Option<bool>,
        token_hash: &'a T2,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        version: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[
                    weekdays,
                    start_second,
                    seconds,
                    first_day,
                    last_day,
                    description,
                    project_id,
                    task_id,
                    billable,
                    token_hash,
                    now,
                    organization_id,
                    id,
                    version,
                ],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UpdateBlockParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UpdateBlockStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UpdateBlockParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.weekdays,
            &params.start_second,
            &params.seconds,
            &params.first_day,
            &params.last_day,
            &params.description,
            &params.project_id,
            &params.task_id,
            &params.billable,
            &params.token_hash,
            &params.now,
            &params.organization_id,
            &params.id,
            &params.version,
        ))
    }
}
pub struct SetTagsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_tags() -> SetTagsStmt {
    SetTagsStmt(
        "with gone as ( delete from recurring_block_tags where organization_id = $1 and block_id = $2 and tag_id <> all ($3) ) insert into recurring_block_tags (organization_id, block_id, tag_id) select $1, $2, tag from unnest($3::uuid[]) tag on conflict do nothing",
        None,
    )
}
impl SetTagsStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        block_id: &'a uuid::Uuid,
        tags: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, block_id, tags]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetTagsParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetTagsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetTagsParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.block_id, &params.tags))
    }
}
pub struct ForgetDaysStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_days() -> ForgetDaysStmt {
    ForgetDaysStmt("delete from recurring_days where organization_id = $1 and block_id = $2", None)
}
impl ForgetDaysStmt {
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
        block_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, block_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ForgetDaysParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ForgetDaysStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ForgetDaysParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.block_id))
    }
}
pub struct ForgetTagsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_tags() -> ForgetTagsStmt {
    ForgetTagsStmt("delete from recurring_block_tags where organization_id = $1 and block_id = $2", None)
}
impl ForgetTagsStmt {
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
        block_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, block_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ForgetTagsParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ForgetTagsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ForgetTagsParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.block_id))
    }
}
pub struct DeleteBlockStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_block() -> DeleteBlockStmt {
    DeleteBlockStmt("delete from recurring_blocks where organization_id = $1 and id = $2", None)
}
impl DeleteBlockStmt {
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
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        DeleteBlockParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DeleteBlockStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DeleteBlockParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.id))
    }
}
pub struct HoldBlockStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn hold_block() -> HoldBlockStmt {
    HoldBlockStmt(
        "select id from recurring_blocks where organization_id = $1 and id = $2 and token_hash = $3 for update",
        None,
    )
}
impl HoldBlockStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        token_hash: &'a T1,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3> {
        UuidUuidQuery {
            client,
            params: [organization_id, id, token_hash],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        HoldBlockParams<T1>,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3>,
        C,
    > for HoldBlockStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a HoldBlockParams<T1>,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3> {
        self.bind(client, &params.organization_id, &params.id, &params.token_hash)
    }
}
pub struct HoldAnyBlockStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn hold_any_block() -> HoldAnyBlockStmt {
    HoldAnyBlockStmt(
        "select id from recurring_blocks where organization_id = $1 and id = $2 for update",
        None,
    )
}
impl HoldAnyBlockStmt {
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
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2> {
        UuidUuidQuery {
            client,
            params: [organization_id, id],
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
        HoldAnyBlockParams,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2>,
        C,
    > for HoldAnyBlockStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a HoldAnyBlockParams,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct AdvanceStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn advance() -> AdvanceStmt {
    AdvanceStmt("update recurring_blocks set next_day = $1 where organization_id = $2 and id = $3", None)
}
impl AdvanceStmt {
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
        next_day: &'a jiff::civil::Date,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[next_day, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        AdvanceParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for AdvanceStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a AdvanceParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.next_day, &params.organization_id, &params.id))
    }
}
pub struct PassByStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn pass_by() -> PassByStmt {
    PassByStmt(
        "update recurring_blocks set next_day = greatest(next_day, $1) where organization_id = $2 and id = $3 and token_hash = $4 and (last_day is null or last_day >= $1) returning id",
        None,
    )
}
impl PassByStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        today: &'a jiff::civil::Date,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        token_hash: &'a T1,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 4> {
        UuidUuidQuery {
            client,
            params: [today, organization_id, id, token_hash],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        PassByParams<T1>,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 4>,
        C,
    > for PassByStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a PassByParams<T1>,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 4> {
        self.bind(client, &params.today, &params.organization_id, &params.id, &params.token_hash)
    }
}
pub struct SettledDaysStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn settled_days() -> SettledDaysStmt {
    SettledDaysStmt(
        "select day from recurring_days where organization_id = $1 and block_id = $2 and day >= $3",
        None,
    )
}
impl SettledDaysStmt {
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
        block_id: &'a uuid::Uuid,
        from_day: &'a jiff::civil::Date,
    ) -> JiffCivilDateQuery<'c, 'a, 's, C, jiff::civil::Date, 3> {
        JiffCivilDateQuery {
            client,
            params: [organization_id, block_id, from_day],
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
        SettledDaysParams,
        JiffCivilDateQuery<'c, 'a, 's, C, jiff::civil::Date, 3>,
        C,
    > for SettledDaysStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SettledDaysParams,
    ) -> JiffCivilDateQuery<'c, 'a, 's, C, jiff::civil::Date, 3> {
        self.bind(client, &params.organization_id, &params.block_id, &params.from_day)
    }
}
pub struct SettledDaysOfStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn settled_days_of() -> SettledDaysOfStmt {
    SettledDaysOfStmt(
        "select d.block_id, d.day from recurring_days d join recurring_blocks b on b.organization_id = $1 and b.id = d.block_id where d.organization_id = $1 and d.day between $2 and $3 and ($4::uuid is null or b.user_id = $4)",
        None,
    )
}
impl SettledDaysOfStmt {
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
        from_day: &'a jiff::civil::Date,
        to_day: &'a jiff::civil::Date,
        user_id: &'a Option<uuid::Uuid>,
    ) -> SettledDaysOfQuery<'c, 'a, 's, C, SettledDaysOf, 4> {
        SettledDaysOfQuery {
            client,
            params: [organization_id, from_day, to_day, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<SettledDaysOf, tokio_postgres::Error> {
                Ok(SettledDaysOf { block_id: row.try_get(0)?, day: row.try_get(1)? })
            },
            mapper: |it| SettledDaysOf::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        SettledDaysOfParams,
        SettledDaysOfQuery<'c, 'a, 's, C, SettledDaysOf, 4>,
        C,
    > for SettledDaysOfStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SettledDaysOfParams,
    ) -> SettledDaysOfQuery<'c, 'a, 's, C, SettledDaysOf, 4> {
        self.bind(client, &params.organization_id, &params.from_day, &params.to_day, &params.user_id)
    }
}
pub struct SettleDayStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn settle_day() -> SettleDayStmt {
    SettleDayStmt(
        "insert into recurring_days (organization_id, block_id, day, time_entry_id, reason, created_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
        None,
    )
}
impl SettleDayStmt {
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
        organization_id: &'a uuid::Uuid,
        block_id: &'a uuid::Uuid,
        day: &'a jiff::civil::Date,
        time_entry_id: &'a Option<uuid::Uuid>,
        reason: &'a Option<T1>,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, block_id, day, time_entry_id, reason, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SettleDayParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SettleDayStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SettleDayParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.block_id,
            &params.day,
            &params.time_entry_id,
            &params.reason,
            &params.now,
        ))
    }
}
pub struct UnsettleDayStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn unsettle_day() -> UnsettleDayStmt {
    UnsettleDayStmt(
        "delete from recurring_days where organization_id = $1 and block_id = $2 and day = $3 and reason = ''",
        None,
    )
}
impl UnsettleDayStmt {
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
        block_id: &'a uuid::Uuid,
        day: &'a jiff::civil::Date,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, block_id, day]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UnsettleDayParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UnsettleDayStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UnsettleDayParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.block_id, &params.day))
    }
}
pub struct LatestDaysStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn latest_days() -> LatestDaysStmt {
    LatestDaysStmt(
        "select d.day, d.time_entry_id, d.reason, e.seconds from recurring_days d left join time_entries e on e.organization_id = $1 and e.id = d.time_entry_id and e.deleted_at is null where d.organization_id = $1 and d.block_id = $2 order by d.day desc limit $3",
        None,
    )
}
impl LatestDaysStmt {
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
        block_id: &'a uuid::Uuid,
        most: &'a i64,
    ) -> DayRowQuery<'c, 'a, 's, C, DayRow, 3> {
        DayRowQuery {
            client,
            params: [organization_id, block_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<DayRowBorrowed, tokio_postgres::Error> {
                Ok(DayRowBorrowed {
                    day: row.try_get(0)?,
                    time_entry_id: row.try_get(1)?,
                    reason: row.try_get(2)?,
                    seconds: row.try_get(3)?,
                })
            },
            mapper: |it| DayRow::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, LatestDaysParams, DayRowQuery<'c, 'a, 's, C, DayRow, 3>, C>
    for LatestDaysStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a LatestDaysParams,
    ) -> DayRowQuery<'c, 'a, 's, C, DayRow, 3> {
        self.bind(client, &params.organization_id, &params.block_id, &params.most)
    }
}
