// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct ListFocusSessionsParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub id: Option<uuid::Uuid>,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct RunningFocusSessionParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct InsertFocusSessionParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub phase: crate::types::FocusPhase,
    pub planned_seconds: i32,
    pub time_entry_id: Option<uuid::Uuid>,
    pub day: jiff::civil::Date,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct EndFocusSessionParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct InterruptFocusSessionParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct FocusSummaryParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub first: jiff::civil::Date,
    pub last: jiff::civil::Date,
}
#[derive(Clone, Copy, Debug)]
pub struct FocusProgressParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub day: jiff::civil::Date,
}
#[derive(Clone, Copy, Debug)]
pub struct FocusPreferencesParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct SetFocusPreferencesParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub focus_minutes: i16,
    pub short_break_minutes: i16,
    pub long_break_minutes: i16,
    pub cycles: i16,
    pub sound: bool,
    pub notice: bool,
    pub now: jiff::Timestamp,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct FocusSession {
    pub id: uuid::Uuid,
    pub phase: crate::types::FocusPhase,
    pub planned_seconds: i32,
    pub time_entry_id: Option<uuid::Uuid>,
    pub description: Option<String>,
    pub project_name: Option<String>,
    pub interruptions: i32,
    pub day: jiff::civil::Date,
    pub started_at: jiff::Timestamp,
    pub ended_at: Option<jiff::Timestamp>,
    pub seconds: i32,
}
pub struct FocusSessionBorrowed<'a> {
    pub id: uuid::Uuid,
    pub phase: crate::types::FocusPhase,
    pub planned_seconds: i32,
    pub time_entry_id: Option<uuid::Uuid>,
    pub description: Option<&'a str>,
    pub project_name: Option<&'a str>,
    pub interruptions: i32,
    pub day: jiff::civil::Date,
    pub started_at: jiff::Timestamp,
    pub ended_at: Option<jiff::Timestamp>,
    pub seconds: i32,
}
impl<'a> From<FocusSessionBorrowed<'a>> for FocusSession {
    fn from(
        FocusSessionBorrowed {
            id,
            phase,
            planned_seconds,
            time_entry_id,
            description,
            project_name,
            interruptions,
            day,
            started_at,
            ended_at,
            seconds,
        }: FocusSessionBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            phase,
            planned_seconds,
            time_entry_id,
            description: description.map(|v| v.into()),
            project_name: project_name.map(|v| v.into()),
            interruptions,
            day,
            started_at,
            ended_at,
            seconds,
        }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct FocusSummary {
    pub sessions: i64,
    pub seconds: i64,
    pub interruptions: i64,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Progress {
    pub done: i64,
    pub last_phase: Option<crate::types::FocusPhase>,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct FocusPreferences {
    pub focus_minutes: i16,
    pub short_break_minutes: i16,
    pub long_break_minutes: i16,
    pub cycles: i16,
    pub sound: bool,
    pub notice: bool,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct FocusSessionQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<FocusSessionBorrowed, tokio_postgres::Error>,
    mapper: fn(FocusSessionBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> FocusSessionQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(FocusSessionBorrowed) -> R) -> FocusSessionQuery<'c, 'a, 's, C, R, N> {
        FocusSessionQuery {
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
pub struct FocusSummaryQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<FocusSummary, tokio_postgres::Error>,
    mapper: fn(FocusSummary) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> FocusSummaryQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(FocusSummary) -> R) -> FocusSummaryQuery<'c, 'a, 's, C, R, N> {
        FocusSummaryQuery {
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
pub struct ProgressQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Progress, tokio_postgres::Error>,
    mapper: fn(Progress) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ProgressQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Progress) -> R) -> ProgressQuery<'c, 'a, 's, C, R, N> {
        ProgressQuery {
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
pub struct FocusPreferencesQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<FocusPreferences, tokio_postgres::Error>,
    mapper: fn(FocusPreferences) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> FocusPreferencesQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(FocusPreferences) -> R) -> FocusPreferencesQuery<'c, 'a, 's, C, R, N> {
        FocusPreferencesQuery {
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
pub struct ListFocusSessionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_focus_sessions() -> ListFocusSessionsStmt {
    ListFocusSessionsStmt(
        "select s.id, s.phase, s.planned_seconds, s.time_entry_id, e.description, p.name as project_name, s.interruptions, s.day, s.started_at, s.ended_at, least(extract(epoch from coalesce(s.ended_at, $1) - s.started_at)::integer, s.planned_seconds) as seconds from focus_sessions s left join time_entries e on e.organization_id = $2 and e.id = s.time_entry_id left join projects p on p.organization_id = $2 and p.id = e.project_id where s.organization_id = $2 and s.user_id = $3 and ($4::uuid is null or s.id = $4) and ($5::uuid is null or s.id < $5) order by s.id desc limit $6",
        None,
    )
}
impl ListFocusSessionsStmt {
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
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        id: &'a Option<uuid::Uuid>,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> FocusSessionQuery<'c, 'a, 's, C, FocusSession, 6> {
        FocusSessionQuery {
            client,
            params: [now, organization_id, user_id, id, after_id, page_size],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FocusSessionBorrowed, tokio_postgres::Error> {
                Ok(FocusSessionBorrowed {
                    id: row.try_get(0)?,
                    phase: row.try_get(1)?,
                    planned_seconds: row.try_get(2)?,
                    time_entry_id: row.try_get(3)?,
                    description: row.try_get(4)?,
                    project_name: row.try_get(5)?,
                    interruptions: row.try_get(6)?,
                    day: row.try_get(7)?,
                    started_at: row.try_get(8)?,
                    ended_at: row.try_get(9)?,
                    seconds: row.try_get(10)?,
                })
            },
            mapper: |it| FocusSession::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListFocusSessionsParams,
        FocusSessionQuery<'c, 'a, 's, C, FocusSession, 6>,
        C,
    > for ListFocusSessionsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListFocusSessionsParams,
    ) -> FocusSessionQuery<'c, 'a, 's, C, FocusSession, 6> {
        self.bind(
            client,
            &params.now,
            &params.organization_id,
            &params.user_id,
            &params.id,
            &params.after_id,
            &params.page_size,
        )
    }
}
pub struct RunningFocusSessionStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn running_focus_session() -> RunningFocusSessionStmt {
    RunningFocusSessionStmt(
        "select s.id, s.phase, s.planned_seconds, s.time_entry_id, e.description, p.name as project_name, s.interruptions, s.day, s.started_at, s.ended_at, least(extract(epoch from $1 - s.started_at)::integer, s.planned_seconds) as seconds from focus_sessions s left join time_entries e on e.organization_id = $2 and e.id = s.time_entry_id left join projects p on p.organization_id = $2 and p.id = e.project_id where s.organization_id = $2 and s.user_id = $3 and s.ended_at is null",
        None,
    )
}
impl RunningFocusSessionStmt {
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
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> FocusSessionQuery<'c, 'a, 's, C, FocusSession, 3> {
        FocusSessionQuery {
            client,
            params: [now, organization_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FocusSessionBorrowed, tokio_postgres::Error> {
                Ok(FocusSessionBorrowed {
                    id: row.try_get(0)?,
                    phase: row.try_get(1)?,
                    planned_seconds: row.try_get(2)?,
                    time_entry_id: row.try_get(3)?,
                    description: row.try_get(4)?,
                    project_name: row.try_get(5)?,
                    interruptions: row.try_get(6)?,
                    day: row.try_get(7)?,
                    started_at: row.try_get(8)?,
                    ended_at: row.try_get(9)?,
                    seconds: row.try_get(10)?,
                })
            },
            mapper: |it| FocusSession::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        RunningFocusSessionParams,
        FocusSessionQuery<'c, 'a, 's, C, FocusSession, 3>,
        C,
    > for RunningFocusSessionStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a RunningFocusSessionParams,
    ) -> FocusSessionQuery<'c, 'a, 's, C, FocusSession, 3> {
        self.bind(client, &params.now, &params.organization_id, &params.user_id)
    }
}
pub struct InsertFocusSessionStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_focus_session() -> InsertFocusSessionStmt {
    InsertFocusSessionStmt(
        "insert into focus_sessions (organization_id, id, user_id, phase, planned_seconds, time_entry_id, day, started_at, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8)",
        None,
    )
}
impl InsertFocusSessionStmt {
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
        phase: &'a crate::types::FocusPhase,
        planned_seconds: &'a i32,
        time_entry_id: &'a Option<uuid::Uuid>,
        day: &'a jiff::civil::Date,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(self.0, &[organization_id, id, user_id, phase, planned_seconds, time_entry_id, day, now])
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertFocusSessionParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertFocusSessionStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertFocusSessionParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.user_id,
            &params.phase,
            &params.planned_seconds,
            &params.time_entry_id,
            &params.day,
            &params.now,
        ))
    }
}
pub struct EndFocusSessionStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn end_focus_session() -> EndFocusSessionStmt {
    EndFocusSessionStmt(
        "update focus_sessions set ended_at = least($1, started_at + make_interval(secs => planned_seconds)), updated_at = $1 where organization_id = $2 and user_id = $3 and ended_at is null",
        None,
    )
}
impl EndFocusSessionStmt {
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
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        EndFocusSessionParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for EndFocusSessionStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a EndFocusSessionParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.user_id))
    }
}
pub struct InterruptFocusSessionStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn interrupt_focus_session() -> InterruptFocusSessionStmt {
    InterruptFocusSessionStmt(
        "update focus_sessions set interruptions = interruptions + 1, updated_at = $1 where organization_id = $2 and user_id = $3 and id = $4 and ended_at is null and phase = 'focus' and interruptions < 1000",
        None,
    )
}
impl InterruptFocusSessionStmt {
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
        user_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, user_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InterruptFocusSessionParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InterruptFocusSessionStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InterruptFocusSessionParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.user_id, &params.id))
    }
}
pub struct FocusSummaryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn focus_summary() -> FocusSummaryStmt {
    FocusSummaryStmt(
        "select count(*) filter (where s.ended_at >= s.started_at + make_interval(secs => s.planned_seconds)) as sessions, coalesce(sum(least(extract(epoch from coalesce(s.ended_at, $1) - s.started_at)::integer, s.planned_seconds)), 0) ::bigint as seconds, coalesce(sum(s.interruptions), 0)::bigint as interruptions from focus_sessions s where s.organization_id = $2 and s.user_id = $3 and s.phase = 'focus' and s.day between $4 and $5",
        None,
    )
}
impl FocusSummaryStmt {
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
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        first: &'a jiff::civil::Date,
        last: &'a jiff::civil::Date,
    ) -> FocusSummaryQuery<'c, 'a, 's, C, FocusSummary, 5> {
        FocusSummaryQuery {
            client,
            params: [now, organization_id, user_id, first, last],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FocusSummary, tokio_postgres::Error> {
                Ok(FocusSummary {
                    sessions: row.try_get(0)?,
                    seconds: row.try_get(1)?,
                    interruptions: row.try_get(2)?,
                })
            },
            mapper: |it| FocusSummary::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FocusSummaryParams,
        FocusSummaryQuery<'c, 'a, 's, C, FocusSummary, 5>,
        C,
    > for FocusSummaryStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FocusSummaryParams,
    ) -> FocusSummaryQuery<'c, 'a, 's, C, FocusSummary, 5> {
        self.bind(client, &params.now, &params.organization_id, &params.user_id, &params.first, &params.last)
    }
}
pub struct FocusProgressStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn focus_progress() -> FocusProgressStmt {
    FocusProgressStmt(
        "select (select count(*) from focus_sessions s where s.organization_id = $1 and s.user_id = $2 and s.day = $3 and s.phase = 'focus' and s.ended_at >= s.started_at + make_interval(secs => s.planned_seconds) and s.started_at > coalesce(( select max(b.started_at) from focus_sessions b where b.organization_id = $1 and b.user_id = $2 and b.day = $3 and b.phase = 'long_break'), '-infinity')) as done, (select l.phase from focus_sessions l where l.organization_id = $1 and l.user_id = $2 and l.day = $3 and l.ended_at >= l.started_at + make_interval(secs => l.planned_seconds) order by l.id desc limit 1) as last_phase",
        None,
    )
}
impl FocusProgressStmt {
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
        day: &'a jiff::civil::Date,
    ) -> ProgressQuery<'c, 'a, 's, C, Progress, 3> {
        ProgressQuery {
            client,
            params: [organization_id, user_id, day],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Progress, tokio_postgres::Error> {
                Ok(Progress { done: row.try_get(0)?, last_phase: row.try_get(1)? })
            },
            mapper: |it| Progress::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FocusProgressParams,
        ProgressQuery<'c, 'a, 's, C, Progress, 3>,
        C,
    > for FocusProgressStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FocusProgressParams,
    ) -> ProgressQuery<'c, 'a, 's, C, Progress, 3> {
        self.bind(client, &params.organization_id, &params.user_id, &params.day)
    }
}
pub struct FocusPreferencesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn focus_preferences() -> FocusPreferencesStmt {
    FocusPreferencesStmt(
        "select focus_minutes, short_break_minutes, long_break_minutes, cycles, sound, notice from focus_preferences where organization_id = $1 and user_id = $2",
        None,
    )
}
impl FocusPreferencesStmt {
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
    ) -> FocusPreferencesQuery<'c, 'a, 's, C, FocusPreferences, 2> {
        FocusPreferencesQuery {
            client,
            params: [organization_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FocusPreferences, tokio_postgres::Error> {
                Ok(FocusPreferences {
                    focus_minutes: row.try_get(0)?,
                    short_break_minutes: row.try_get(1)?,
                    long_break_minutes: row.try_get(2)?,
                    cycles: row.try_get(3)?,
                    sound: row.try_get(4)?,
                    notice: row.try_get(5)?,
                })
            },
            mapper: |it| FocusPreferences::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FocusPreferencesParams,
        FocusPreferencesQuery<'c, 'a, 's, C, FocusPreferences, 2>,
        C,
    > for FocusPreferencesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FocusPreferencesParams,
    ) -> FocusPreferencesQuery<'c, 'a, 's, C, FocusPreferences, 2> {
        self.bind(client, &params.organization_id, &params.user_id)
    }
}
pub struct SetFocusPreferencesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_focus_preferences() -> SetFocusPreferencesStmt {
    SetFocusPreferencesStmt(
        "insert into focus_preferences (organization_id, user_id, focus_minutes, short_break_minutes, long_break_minutes, cycles, sound, notice, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (organization_id, user_id) do update set focus_minutes = excluded.focus_minutes, short_break_minutes = excluded.short_break_minutes, long_break_minutes = excluded.long_break_minutes, cycles = excluded.cycles, sound = excluded.sound, notice = excluded.notice, updated_at = excluded.updated_at",
        None,
    )
}
impl SetFocusPreferencesStmt {
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
        focus_minutes: &'a i16,
        short_break_minutes: &'a i16,
        long_break_minutes: &'a i16,
        cycles: &'a i16,
        sound: &'a bool,
        notice: &'a bool,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[
                    organization_id,
                    user_id,
                    focus_minutes,
                    short_break_minutes,
                    long_break_minutes,
                    cycles,
                    sound,
                    notice,
                    now,
                ],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetFocusPreferencesParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetFocusPreferencesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetFocusPreferencesParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.user_id,
            &params.focus_minutes,
            &params.short_break_minutes,
            &params.long_break_minutes,
            &params.cycles,
            &params.sound,
            &params.notice,
            &params.now,
        ))
    }
}
