// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct WeekCellsParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub first_day: jiff::civil::Date,
    pub last_day: jiff::civil::Date,
}
#[derive(Clone, Copy, Debug)]
pub struct KeptRowsParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub first_day: jiff::civil::Date,
}
#[derive(Clone, Copy, Debug)]
pub struct KeepRowParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub first_day: jiff::civil::Date,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct DropRowParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub first_day: jiff::civil::Date,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct PeopleParams {
    pub organization_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct WeekCell {
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<String>,
    pub project_color: Option<crate::types::Color>,
    pub client_name: Option<String>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<String>,
    pub day: jiff::civil::Date,
    pub seconds: i64,
    pub entries: i64,
    pub durations_only: bool,
    pub since: Option<jiff::Timestamp>,
    pub entry_id: uuid::Uuid,
    pub version: i32,
    pub description: String,
}
pub struct WeekCellBorrowed<'a> {
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<&'a str>,
    pub project_color: Option<crate::types::Color>,
    pub client_name: Option<&'a str>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<&'a str>,
    pub day: jiff::civil::Date,
    pub seconds: i64,
    pub entries: i64,
    pub durations_only: bool,
    pub since: Option<jiff::Timestamp>,
    pub entry_id: uuid::Uuid,
    pub version: i32,
    pub description: &'a str,
}
impl<'a> From<WeekCellBorrowed<'a>> for WeekCell {
    fn from(
        WeekCellBorrowed {
            project_id,
            project_name,
            project_color,
            client_name,
            task_id,
            task_name,
            day,
            seconds,
            entries,
            durations_only,
            since,
            entry_id,
            version,
            description,
        }: WeekCellBorrowed<'a>,
    ) -> Self {
        Self {
            project_id,
            project_name: project_name.map(|v| v.into()),
            project_color,
            client_name: client_name.map(|v| v.into()),
            task_id,
            task_name: task_name.map(|v| v.into()),
            day,
            seconds,
            entries,
            durations_only,
            since,
            entry_id,
            version,
            description: description.into(),
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct KeptRow {
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<String>,
    pub project_color: Option<crate::types::Color>,
    pub client_name: Option<String>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<String>,
}
pub struct KeptRowBorrowed<'a> {
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<&'a str>,
    pub project_color: Option<crate::types::Color>,
    pub client_name: Option<&'a str>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<&'a str>,
}
impl<'a> From<KeptRowBorrowed<'a>> for KeptRow {
    fn from(
        KeptRowBorrowed {
            project_id,
            project_name,
            project_color,
            client_name,
            task_id,
            task_name,
        }: KeptRowBorrowed<'a>,
    ) -> Self {
        Self {
            project_id,
            project_name: project_name.map(|v| v.into()),
            project_color,
            client_name: client_name.map(|v| v.into()),
            task_id,
            task_name: task_name.map(|v| v.into()),
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct People {
    pub user_id: uuid::Uuid,
    pub name: String,
}
pub struct PeopleBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
}
impl<'a> From<PeopleBorrowed<'a>> for People {
    fn from(PeopleBorrowed { user_id, name }: PeopleBorrowed<'a>) -> Self {
        Self { user_id, name: name.into() }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct WeekCellQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<WeekCellBorrowed, tokio_postgres::Error>,
    mapper: fn(WeekCellBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> WeekCellQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(WeekCellBorrowed) -> R) -> WeekCellQuery<'c, 'a, 's, C, R, N> {
        WeekCellQuery {
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
pub struct KeptRowQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<KeptRowBorrowed, tokio_postgres::Error>,
    mapper: fn(KeptRowBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> KeptRowQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(KeptRowBorrowed) -> R) -> KeptRowQuery<'c, 'a, 's, C, R, N> {
        KeptRowQuery {
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
pub struct PeopleQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<PeopleBorrowed, tokio_postgres::Error>,
    mapper: fn(PeopleBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> PeopleQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(PeopleBorrowed) -> R) -> PeopleQuery<'c, 'a, 's, C, R, N> {
        PeopleQuery {
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
pub struct WeekCellsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn week_cells() -> WeekCellsStmt {
    WeekCellsStmt(
        "select e.project_id, p.name as project_name, p.color as project_color, c.name as client_name, e.task_id, t.name as task_name, e.day, coalesce(sum(case when e.ended_at is null and e.paused_at is not null then floor(extract(epoch from e.paused_at - e.started_at))::integer - e.break_seconds else e.seconds end), 0)::bigint as seconds, count(*) as entries, bool_and(e.started_at is null) as durations_only, max(e.started_at + make_interval(secs => e.break_seconds)) filter (where e.ended_at is null and e.paused_at is null) as since, (array_agg(e.id order by e.id desc))[1] as entry_id, (array_agg(e.version order by e.id desc))[1] as version, (array_agg(e.description order by e.id desc))[1] as description from time_entries e left join projects p on p.organization_id = $1 and p.id = e.project_id left join clients c on c.organization_id = $1 and c.id = p.client_id left join tasks t on t.organization_id = $1 and t.id = e.task_id where e.organization_id = $1 and e.user_id = $2 and e.deleted_at is null and e.day between $3 and $4 group by e.project_id, p.name, p.color, c.name, e.task_id, t.name, e.day",
        None,
    )
}
impl WeekCellsStmt {
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
    ) -> WeekCellQuery<'c, 'a, 's, C, WeekCell, 4> {
        WeekCellQuery {
            client,
            params: [organization_id, user_id, first_day, last_day],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<WeekCellBorrowed, tokio_postgres::Error> {
                Ok(WeekCellBorrowed {
                    project_id: row.try_get(0)?,
                    project_name: row.try_get(1)?,
                    project_color: row.try_get(2)?,
                    client_name: row.try_get(3)?,
                    task_id: row.try_get(4)?,
                    task_name: row.try_get(5)?,
                    day: row.try_get(6)?,
                    seconds: row.try_get(7)?,
                    entries: row.try_get(8)?,
                    durations_only: row.try_get(9)?,
                    since: row.try_get(10)?,
                    entry_id: row.try_get(11)?,
                    version: row.try_get(12)?,
                    description: row.try_get(13)?,
                })
            },
            mapper: |it| WeekCell::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, WeekCellsParams, WeekCellQuery<'c, 'a, 's, C, WeekCell, 4>, C>
    for WeekCellsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a WeekCellsParams,
    ) -> WeekCellQuery<'c, 'a, 's, C, WeekCell, 4> {
        self.bind(client, &params.organization_id, &params.user_id, &params.first_day, &params.last_day)
    }
}
pub struct KeptRowsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn kept_rows() -> KeptRowsStmt {
    KeptRowsStmt(
        "select r.project_id, p.name as project_name, p.color as project_color, c.name as client_name, r.task_id, t.name as task_name from timesheet_rows r left join visible_projects p on p.organization_id = $1 and p.id = r.project_id left join clients c on c.organization_id = $1 and c.id = p.client_id left join tasks t on t.organization_id = $1 and t.id = r.task_id where r.organization_id = $1 and r.user_id = $2 and r.first_day = $3 and (r.project_id is null or p.id is not null)",
        None,
    )
}
impl KeptRowsStmt {
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
    ) -> KeptRowQuery<'c, 'a, 's, C, KeptRow, 3> {
        KeptRowQuery {
            client,
            params: [organization_id, user_id, first_day],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<KeptRowBorrowed, tokio_postgres::Error> {
                Ok(KeptRowBorrowed {
                    project_id: row.try_get(0)?,
                    project_name: row.try_get(1)?,
                    project_color: row.try_get(2)?,
                    client_name: row.try_get(3)?,
                    task_id: row.try_get(4)?,
                    task_name: row.try_get(5)?,
                })
            },
            mapper: |it| KeptRow::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, KeptRowsParams, KeptRowQuery<'c, 'a, 's, C, KeptRow, 3>, C>
    for KeptRowsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a KeptRowsParams,
    ) -> KeptRowQuery<'c, 'a, 's, C, KeptRow, 3> {
        self.bind(client, &params.organization_id, &params.user_id, &params.first_day)
    }
}
pub struct KeepRowStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn keep_row() -> KeepRowStmt {
    KeepRowStmt(
        "insert into timesheet_rows (organization_id, id, user_id, first_day, project_id, task_id, created_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (organization_id, user_id, first_day, project_id, task_id) do nothing",
        None,
    )
}
impl KeepRowStmt {
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
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, id, user_id, first_day, project_id, task_id, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        KeepRowParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for KeepRowStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a KeepRowParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.user_id,
            &params.first_day,
            &params.project_id,
            &params.task_id,
            &params.now,
        ))
    }
}
pub struct DropRowStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn drop_row() -> DropRowStmt {
    DropRowStmt(
        "delete from timesheet_rows where organization_id = $1 and user_id = $2 and first_day = $3 and project_id is not distinct from $4 and task_id is not distinct from $5",
        None,
    )
}
impl DropRowStmt {
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
        first_day: &'a jiff::civil::Date,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, user_id, first_day, project_id, task_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        DropRowParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DropRowStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DropRowParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.user_id,
            &params.first_day,
            &params.project_id,
            &params.task_id,
        ))
    }
}
pub struct PeopleStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn people() -> PeopleStmt {
    PeopleStmt(
        "select user_id, name from memberships where organization_id = $1 and status = 'active' order by lower(name), user_id limit $2",
        None,
    )
}
impl PeopleStmt {
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
        most: &'a i64,
    ) -> PeopleQuery<'c, 'a, 's, C, People, 2> {
        PeopleQuery {
            client,
            params: [organization_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<PeopleBorrowed, tokio_postgres::Error> {
                Ok(PeopleBorrowed { user_id: row.try_get(0)?, name: row.try_get(1)? })
            },
            mapper: |it| People::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, PeopleParams, PeopleQuery<'c, 'a, 's, C, People, 2>, C>
    for PeopleStmt
{
    fn params(&'s self, client: &'c C, params: &'a PeopleParams) -> PeopleQuery<'c, 'a, 's, C, People, 2> {
        self.bind(client, &params.organization_id, &params.most)
    }
}
