// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct RunningTimeEntryParams {
    pub organization_id: uuid::Uuid,
    pub role: crate::types::Role,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct TimeEntryParams {
    pub organization_id: uuid::Uuid,
    pub role: crate::types::Role,
    pub id: uuid::Uuid,
    pub user_id: Option<uuid::Uuid>,
}
#[derive(Debug)]
pub struct ListEntriesOfParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub role: crate::types::Role,
    pub user_id: uuid::Uuid,
    pub from_day: jiff::civil::Date,
    pub to_day: jiff::civil::Date,
    pub after_day: jiff::civil::Date,
    pub after_started_at: Option<jiff::Timestamp>,
    pub after_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub client_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub tag_id: Option<uuid::Uuid>,
    pub billable: Option<bool>,
    pub search: Option<T1>,
    pub page_size: i64,
}
#[derive(Debug)]
pub struct ListEveryonesEntriesParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub role: crate::types::Role,
    pub from_day: jiff::civil::Date,
    pub to_day: jiff::civil::Date,
    pub after_day: jiff::civil::Date,
    pub after_started_at: Option<jiff::Timestamp>,
    pub after_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub client_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub tag_id: Option<uuid::Uuid>,
    pub billable: Option<bool>,
    pub search: Option<T1>,
    pub page_size: i64,
}
#[derive(Debug)]
pub struct ListUpdatedEntriesParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub role: crate::types::Role,
    pub updated_since: jiff::Timestamp,
    pub after_at: jiff::Timestamp,
    pub after_id: uuid::Uuid,
    pub user_id: Option<uuid::Uuid>,
    pub from_day: jiff::civil::Date,
    pub to_day: jiff::civil::Date,
    pub project_id: Option<uuid::Uuid>,
    pub client_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub tag_id: Option<uuid::Uuid>,
    pub billable: Option<bool>,
    pub search: Option<T1>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct OverlappingEntryParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub entry: Option<uuid::Uuid>,
    pub ended_at: jiff::Timestamp,
    pub now: jiff::Timestamp,
    pub started_at: jiff::Timestamp,
    pub first_day: jiff::civil::Date,
    pub last_day: jiff::civil::Date,
}
#[derive(Debug)]
pub struct InsertEntryParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub description: T1,
    pub started_at: Option<jiff::Timestamp>,
    pub ended_at: Option<jiff::Timestamp>,
    pub break_seconds: i32,
    pub day: jiff::civil::Date,
    pub seconds: Option<i32>,
    pub billable: bool,
    pub source: crate::types::EntrySource,
    pub now: jiff::Timestamp,
    pub cut_from: Option<uuid::Uuid>,
    pub own_rate: Option<i64>,
}
#[derive(Debug)]
pub struct SameRatesParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub ids: T1,
}
#[derive(Debug)]
pub struct UpdateEntryParams<T1: crate::StringSql> {
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub description: T1,
    pub started_at: Option<jiff::Timestamp>,
    pub ended_at: Option<jiff::Timestamp>,
    pub break_seconds: i32,
    pub day: jiff::civil::Date,
    pub seconds: Option<i32>,
    pub billable: bool,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub sets_rate: bool,
    pub own_rate: Option<i64>,
    pub rated_anew: bool,
    pub id: uuid::Uuid,
    pub version: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteEntryParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct EntryPlaceParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: Option<uuid::Uuid>,
}
#[derive(Debug)]
pub struct WorkersOfEntriesParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub ids: T1,
    pub own: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct RestoreEntryParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct EntryProjectParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct TaskProjectParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct EntryTaskParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct AttachTagsParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub time_entry_id: uuid::Uuid,
    pub tags: T1,
}
#[derive(Debug)]
pub struct DetachOtherTagsParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub time_entry_id: uuid::Uuid,
    pub tags: T1,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct TimeEntry {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<String>,
    pub project_color: Option<crate::types::Color>,
    pub client_name: Option<String>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<String>,
    pub description: String,
    pub started_at: Option<jiff::Timestamp>,
    pub ended_at: Option<jiff::Timestamp>,
    pub break_seconds: i32,
    pub paused_at: Option<jiff::Timestamp>,
    pub resumed_at: Option<jiff::Timestamp>,
    pub day: jiff::civil::Date,
    pub seconds: Option<i32>,
    pub billable: bool,
    pub source: crate::types::EntrySource,
    pub hourly_rate: Option<i64>,
    pub rate_source: Option<crate::types::RateSource>,
    pub amount: Option<i64>,
    pub cost_rate: Option<i64>,
    pub tags: Vec<String>,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
pub struct TimeEntryBorrowed<'a> {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<&'a str>,
    pub project_color: Option<crate::types::Color>,
    pub client_name: Option<&'a str>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<&'a str>,
    pub description: &'a str,
    pub started_at: Option<jiff::Timestamp>,
    pub ended_at: Option<jiff::Timestamp>,
    pub break_seconds: i32,
    pub paused_at: Option<jiff::Timestamp>,
    pub resumed_at: Option<jiff::Timestamp>,
    pub day: jiff::civil::Date,
    pub seconds: Option<i32>,
    pub billable: bool,
    pub source: crate::types::EntrySource,
    pub hourly_rate: Option<i64>,
    pub rate_source: Option<crate::types::RateSource>,
    pub amount: Option<i64>,
    pub cost_rate: Option<i64>,
    pub tags: crate::ArrayIterator<'a, &'a str>,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
impl<'a> From<TimeEntryBorrowed<'a>> for TimeEntry {
    fn from(
        TimeEntryBorrowed {
            id,
            user_id,
            project_id,
            project_name,
            project_color,
            client_name,
            task_id,
            task_name,
            description,
            started_at,
            ended_at,
            break_seconds,
            paused_at,
            resumed_at,
            day,
            seconds,
            billable,
            source,
            hourly_rate,
            rate_source,
            amount,
            cost_rate,
            tags,
            version,
            created_at,
            updated_at,
        }: TimeEntryBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            user_id,
            project_id,
            project_name: project_name.map(|v| v.into()),
            project_color,
            client_name: client_name.map(|v| v.into()),
            task_id,
            task_name: task_name.map(|v| v.into()),
            description: description.into(),
            started_at,
            ended_at,
            break_seconds,
            paused_at,
            resumed_at,
            day,
            seconds,
            billable,
            source,
            hourly_rate,
            rate_source,
            amount,
            cost_rate,
            tags: tags.map(|v| v.into()).collect(),
            version,
            created_at,
            updated_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct OverlappingEntry {
    pub started_at: jiff::Timestamp,
    pub ended_at: Option<jiff::Timestamp>,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct EntryPlace {
    pub user_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub day: jiff::civil::Date,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct EntryProject {
    pub billable: bool,
    pub archived: bool,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct TimeEntryQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<TimeEntryBorrowed, tokio_postgres::Error>,
    mapper: fn(TimeEntryBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TimeEntryQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(TimeEntryBorrowed) -> R) -> TimeEntryQuery<'c, 'a, 's, C, R, N> {
        TimeEntryQuery {
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
pub struct OverlappingEntryQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OverlappingEntry, tokio_postgres::Error>,
    mapper: fn(OverlappingEntry) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OverlappingEntryQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OverlappingEntry) -> R) -> OverlappingEntryQuery<'c, 'a, 's, C, R, N> {
        OverlappingEntryQuery {
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
pub struct EntryPlaceQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<EntryPlace, tokio_postgres::Error>,
    mapper: fn(EntryPlace) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> EntryPlaceQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(EntryPlace) -> R) -> EntryPlaceQuery<'c, 'a, 's, C, R, N> {
        EntryPlaceQuery {
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
pub struct EntryProjectQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<EntryProject, tokio_postgres::Error>,
    mapper: fn(EntryProject) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> EntryProjectQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(EntryProject) -> R) -> EntryProjectQuery<'c, 'a, 's, C, R, N> {
        EntryProjectQuery {
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
pub struct TaskStatusQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<crate::types::TaskStatus, tokio_postgres::Error>,
    mapper: fn(crate::types::TaskStatus) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TaskStatusQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(crate::types::TaskStatus) -> R) -> TaskStatusQuery<'c, 'a, 's, C, R, N> {
        TaskStatusQuery {
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
pub struct OptionStringQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Option<&str>, tokio_postgres::Error>,
    mapper: fn(Option<&str>) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OptionStringQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Option<&str>) -> R) -> OptionStringQuery<'c, 'a, 's, C, R, N> {
        OptionStringQuery {
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
pub struct RunningTimeEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn running_time_entry() -> RunningTimeEntryStmt {
    RunningTimeEntryStmt(
        "select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name, e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds, case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source, case when s.amounts then e.hourly_rate end as hourly_rate, case when s.amounts then e.rate_source end as rate_source, case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount, case when s.costs then e.cost_rate end as cost_rate, array(select t.name from time_entry_tags et join tags t on t.organization_id = $1 and t.id = et.tag_id where et.organization_id = $1 and et.time_entry_id = e.id order by lower(t.name)) as tags, e.version, e.created_at, e.updated_at from time_entries e cross join amounts_seen($1, $2) s left join projects p on p.organization_id = $1 and p.id = e.project_id left join clients c on c.organization_id = $1 and c.id = p.client_id left join tasks k on k.organization_id = $1 and k.id = e.task_id where e.organization_id = $1 and e.user_id = $3 and e.ended_at is null and e.started_at is not null and e.deleted_at is null",
        None,
    )
}
impl RunningTimeEntryStmt {
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
        role: &'a crate::types::Role,
        user_id: &'a uuid::Uuid,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 3> {
        TimeEntryQuery {
            client,
            params: [organization_id, role, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TimeEntryBorrowed, tokio_postgres::Error> {
                Ok(TimeEntryBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    project_id: row.try_get(2)?,
                    project_name: row.try_get(3)?,
                    project_color: row.try_get(4)?,
                    client_name: row.try_get(5)?,
                    task_id: row.try_get(6)?,
                    task_name: row.try_get(7)?,
                    description: row.try_get(8)?,
                    started_at: row.try_get(9)?,
                    ended_at: row.try_get(10)?,
                    break_seconds: row.try_get(11)?,
                    paused_at: row.try_get(12)?,
                    resumed_at: row.try_get(13)?,
                    day: row.try_get(14)?,
                    seconds: row.try_get(15)?,
                    billable: row.try_get(16)?,
                    source: row.try_get(17)?,
                    hourly_rate: row.try_get(18)?,
                    rate_source: row.try_get(19)?,
                    amount: row.try_get(20)?,
                    cost_rate: row.try_get(21)?,
                    tags: row.try_get(22)?,
                    version: row.try_get(23)?,
                    created_at: row.try_get(24)?,
                    updated_at: row.try_get(25)?,
                })
            },
            mapper: |it| TimeEntry::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        RunningTimeEntryParams,
        TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 3>,
        C,
    > for RunningTimeEntryStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a RunningTimeEntryParams,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 3> {
        self.bind(client, &params.organization_id, &params.role, &params.user_id)
    }
}
pub struct TimeEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn time_entry() -> TimeEntryStmt {
    TimeEntryStmt(
        "select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name, e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds, case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source, case when s.amounts then e.hourly_rate end as hourly_rate, case when s.amounts then e.rate_source end as rate_source, case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount, case when s.costs then e.cost_rate end as cost_rate, array(select t.name from time_entry_tags et join tags t on t.organization_id = $1 and t.id = et.tag_id where et.organization_id = $1 and et.time_entry_id = e.id order by lower(t.name)) as tags, e.version, e.created_at, e.updated_at from time_entries e cross join amounts_seen($1, $2) s left join projects p on p.organization_id = $1 and p.id = e.project_id left join clients c on c.organization_id = $1 and c.id = p.client_id left join tasks k on k.organization_id = $1 and k.id = e.task_id where e.organization_id = $1 and e.id = $3 and e.deleted_at is null and ($4::uuid is null or e.user_id = $4)",
        None,
    )
}
impl TimeEntryStmt {
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
        role: &'a crate::types::Role,
        id: &'a uuid::Uuid,
        user_id: &'a Option<uuid::Uuid>,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 4> {
        TimeEntryQuery {
            client,
            params: [organization_id, role, id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TimeEntryBorrowed, tokio_postgres::Error> {
                Ok(TimeEntryBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    project_id: row.try_get(2)?,
                    project_name: row.try_get(3)?,
                    project_color: row.try_get(4)?,
                    client_name: row.try_get(5)?,
                    task_id: row.try_get(6)?,
                    task_name: row.try_get(7)?,
                    description: row.try_get(8)?,
                    started_at: row.try_get(9)?,
                    ended_at: row.try_get(10)?,
                    break_seconds: row.try_get(11)?,
                    paused_at: row.try_get(12)?,
                    resumed_at: row.try_get(13)?,
                    day: row.try_get(14)?,
                    seconds: row.try_get(15)?,
                    billable: row.try_get(16)?,
                    source: row.try_get(17)?,
                    hourly_rate: row.try_get(18)?,
                    rate_source: row.try_get(19)?,
                    amount: row.try_get(20)?,
                    cost_rate: row.try_get(21)?,
                    tags: row.try_get(22)?,
                    version: row.try_get(23)?,
                    created_at: row.try_get(24)?,
                    updated_at: row.try_get(25)?,
                })
            },
            mapper: |it| TimeEntry::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, TimeEntryParams, TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 4>, C>
    for TimeEntryStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a TimeEntryParams,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 4> {
        self.bind(client, &params.organization_id, &params.role, &params.id, &params.user_id)
    }
}
pub struct ListEntriesOfStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_entries_of() -> ListEntriesOfStmt {
    ListEntriesOfStmt(
        "select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name, e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds, case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source, case when s.amounts then e.hourly_rate end as hourly_rate, case when s.amounts then e.rate_source end as rate_source, case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount, case when s.costs then e.cost_rate end as cost_rate, array(select t.name from time_entry_tags et join tags t on t.organization_id = $1 and t.id = et.tag_id where et.organization_id = $1 and et.time_entry_id = e.id order by lower(t.name)) as tags, e.version, e.created_at, e.updated_at from time_entries e cross join amounts_seen($1, $2) s left join projects p on p.organization_id = $1 and p.id = e.project_id left join clients c on c.organization_id = $1 and c.id = p.client_id left join tasks k on k.organization_id = $1 and k.id = e.task_id where e.organization_id = $1 and e.user_id = $3 and e.deleted_at is null and e.day between $4 and $5 and (e.day, coalesce(e.started_at, '-infinity'::timestamptz), e.id) < ($6, coalesce($7::timestamptz, '-infinity'::timestamptz), $8) and ($9::uuid is null or e.project_id = $9) and ($10::uuid is null or p.client_id = $10) and ($11::uuid is null or e.task_id = $11) and ($12::uuid is null or exists ( select from time_entry_tags et where et.organization_id = $1 and et.time_entry_id = e.id and et.tag_id = $12)) and ($13::boolean is null or e.billable = $13) and ($14::text is null or lower(e.description) like lower($14) or lower(p.name) like lower($14) or lower(k.name) like lower($14)) order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc limit $15",
        None,
    )
}
impl ListEntriesOfStmt {
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
        organization_id: &'a uuid::Uuid,
        role: &'a crate::types::Role,
        user_id: &'a uuid::Uuid,
        from_day: &'a jiff::civil::Date,
        to_day: &'a jiff::civil::Date,
        after_day: &'a jiff::civil::Date,
        after_started_at: &'a Option<jiff::Timestamp>,
        after_id: &'a uuid::Uuid,
        project_id: &'a Option<uuid::Uuid>,
        client_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        tag_id: &'a Option<uuid::Uuid>,
        billable: &'a Option<bool>,
        search: &'a Option<T1>,
        page_size: &'a i64,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 15> {
        TimeEntryQuery {
            client,
            params: [
                organization_id,
                role,
                user_id,
                from_day,
                to_day,
                after_day,
                after_started_at,
                after_id,
                project_id,
                client_id,
                task_id,
                tag_id,
                billable,
                search,
                page_size,
            ],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TimeEntryBorrowed, tokio_postgres::Error> {
                Ok(TimeEntryBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    project_id: row.try_get(2)?,
                    project_name: row.try_get(3)?,
                    project_color: row.try_get(4)?,
                    client_name: row.try_get(5)?,
                    task_id: row.try_get(6)?,
                    task_name: row.try_get(7)?,
                    description: row.try_get(8)?,
                    started_at: row.try_get(9)?,
                    ended_at: row.try_get(10)?,
                    break_seconds: row.try_get(11)?,
                    paused_at: row.try_get(12)?,
                    resumed_at: row.try_get(13)?,
                    day: row.try_get(14)?,
                    seconds: row.try_get(15)?,
                    billable: row.try_get(16)?,
                    source: row.try_get(17)?,
                    hourly_rate: row.try_get(18)?,
                    rate_source: row.try_get(19)?,
                    amount: row.try_get(20)?,
                    cost_rate: row.try_get(21)?,
                    tags: row.try_get(22)?,
                    version: row.try_get(23)?,
                    created_at: row.try_get(24)?,
                    updated_at: row.try_get(25)?,
                })
            },
            mapper: |it| TimeEntry::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListEntriesOfParams<T1>,
        TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 15>,
        C,
    > for ListEntriesOfStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListEntriesOfParams<T1>,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 15> {
        self.bind(
            client,
            &params.organization_id,
            &params.role,
            &params.user_id,
            &params.from_day,
            &params.to_day,
            &params.after_day,
            &params.after_started_at,
            &params.after_id,
            &params.project_id,
            &params.client_id,
            &params.task_id,
            &params.tag_id,
            &params.billable,
            &params.search,
            &params.page_size,
        )
    }
}
pub struct ListEveryonesEntriesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_everyones_entries() -> ListEveryonesEntriesStmt {
    ListEveryonesEntriesStmt(
        "select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name, e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds, case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source, case when s.amounts then e.hourly_rate end as hourly_rate, case when s.amounts then e.rate_source end as rate_source, case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount, case when s.costs then e.cost_rate end as cost_rate, array(select t.name from time_entry_tags et join tags t on t.organization_id = $1 and t.id = et.tag_id where et.organization_id = $1 and et.time_entry_id = e.id order by lower(t.name)) as tags, e.version, e.created_at, e.updated_at from time_entries e cross join amounts_seen($1, $2) s left join projects p on p.organization_id = $1 and p.id = e.project_id left join clients c on c.organization_id = $1 and c.id = p.client_id left join tasks k on k.organization_id = $1 and k.id = e.task_id where e.organization_id = $1 and e.deleted_at is null and e.day between $3 and $4 and (e.day, coalesce(e.started_at, '-infinity'::timestamptz), e.id) < ($5, coalesce($6::timestamptz, '-infinity'::timestamptz), $7) and ($8::uuid is null or e.project_id = $8) and ($9::uuid is null or p.client_id = $9) and ($10::uuid is null or e.task_id = $10) and ($11::uuid is null or exists ( select from time_entry_tags et where et.organization_id = $1 and et.time_entry_id = e.id and et.tag_id = $11)) and ($12::boolean is null or e.billable = $12) and ($13::text is null or lower(e.description) like lower($13) or lower(p.name) like lower($13) or lower(k.name) like lower($13)) order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc limit $14",
        None,
    )
}
impl ListEveryonesEntriesStmt {
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
        organization_id: &'a uuid::Uuid,
        role: &'a crate::types::Role,
        from_day: &'a jiff::civil::Date,
        to_day: &'a jiff::civil::Date,
        after_day: &'a jiff::civil::Date,
        after_started_at: &'a Option<jiff::Timestamp>,
        after_id: &'a uuid::Uuid,
        project_id: &'a Option<uuid::Uuid>,
        client_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        tag_id: &'a Option<uuid::Uuid>,
        billable: &'a Option<bool>,
        search: &'a Option<T1>,
        page_size: &'a i64,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 14> {
        TimeEntryQuery {
            client,
            params: [
                organization_id,
                role,
                from_day,
                to_day,
                after_day,
                after_started_at,
                after_id,
                project_id,
                client_id,
                task_id,
                tag_id,
                billable,
                search,
                page_size,
            ],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TimeEntryBorrowed, tokio_postgres::Error> {
                Ok(TimeEntryBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    project_id: row.try_get(2)?,
                    project_name: row.try_get(3)?,
                    project_color: row.try_get(4)?,
                    client_name: row.try_get(5)?,
                    task_id: row.try_get(6)?,
                    task_name: row.try_get(7)?,
                    description: row.try_get(8)?,
                    started_at: row.try_get(9)?,
                    ended_at: row.try_get(10)?,
                    break_seconds: row.try_get(11)?,
                    paused_at: row.try_get(12)?,
                    resumed_at: row.try_get(13)?,
                    day: row.try_get(14)?,
                    seconds: row.try_get(15)?,
                    billable: row.try_get(16)?,
                    source: row.try_get(17)?,
                    hourly_rate: row.try_get(18)?,
                    rate_source: row.try_get(19)?,
                    amount: row.try_get(20)?,
                    cost_rate: row.try_get(21)?,
                    tags: row.try_get(22)?,
                    version: row.try_get(23)?,
                    created_at: row.try_get(24)?,
                    updated_at: row.try_get(25)?,
                })
            },
            mapper: |it| TimeEntry::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListEveryonesEntriesParams<T1>,
        TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 14>,
        C,
    > for ListEveryonesEntriesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListEveryonesEntriesParams<T1>,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 14> {
        self.bind(
            client,
            &params.organization_id,
            &params.role,
            &params.from_day,
            &params.to_day,
            &params.after_day,
            &params.after_started_at,
            &params.after_id,
            &params.project_id,
            &params.client_id,
            &params.task_id,
            &params.tag_id,
            &params.billable,
            &params.search,
            &params.page_size,
        )
    }
}
pub struct ListUpdatedEntriesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_updated_entries() -> ListUpdatedEntriesStmt {
    ListUpdatedEntriesStmt(
        "select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name, e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds, case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source, case when s.amounts then e.hourly_rate end as hourly_rate, case when s.amounts then e.rate_source end as rate_source, case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount, case when s.costs then e.cost_rate end as cost_rate, array(select t.name from time_entry_tags et join tags t on t.organization_id = $1 and t.id = et.tag_id where et.organization_id = $1 and et.time_entry_id = e.id order by lower(t.name)) as tags, e.version, e.created_at, e.updated_at from time_entries e cross join amounts_seen($1, $2) s left join projects p on p.organization_id = $1 and p.id = e.project_id left join clients c on c.organization_id = $1 and c.id = p.client_id left join tasks k on k.organization_id = $1 and k.id = e.task_id where e.organization_id = $1 and e.deleted_at is null and e.updated_at >= $3 and (e.updated_at, e.id) > ($4, $5) and ($6::uuid is null or e.user_id = $6) and e.day between $7 and $8 and ($9::uuid is null or e.project_id = $9) and ($10::uuid is null or p.client_id = $10) and ($11::uuid is null or e.task_id = $11) and ($12::uuid is null or exists ( select from time_entry_tags et where et.organization_id = $1 and et.time_entry_id = e.id and et.tag_id = $12)) and ($13::boolean is null or e.billable = $13) and ($14::text is null or lower(e.description) like lower($14) or lower(p.name) like lower($14) or lower(k.name) like lower($14)) order by e.updated_at, e.id limit $15",
        None,
    )
}
impl ListUpdatedEntriesStmt {
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
        organization_id: &'a uuid::Uuid,
        role: &'a crate::types::Role,
        updated_since: &'a jiff::Timestamp,
        after_at: &'a jiff::Timestamp,
        after_id: &'a uuid::Uuid,
        user_id: &'a Option<uuid::Uuid>,
        from_day: &'a jiff::civil::Date,
        to_day: &'a jiff::civil::Date,
        project_id: &'a Option<uuid::Uuid>,
        client_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        tag_id: &'a Option<uuid::Uuid>,
        billable: &'a Option<bool>,
        search: &'a Option<T1>,
        page_size: &'a i64,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 15> {
        TimeEntryQuery {
            client,
            params: [
                organization_id,
                role,
                updated_since,
                after_at,
                after_id,
                user_id,
                from_day,
                to_day,
                project_id,
                client_id,
                task_id,
                tag_id,
                billable,
                search,
                page_size,
            ],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TimeEntryBorrowed, tokio_postgres::Error> {
                Ok(TimeEntryBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    project_id: row.try_get(2)?,
                    project_name: row.try_get(3)?,
                    project_color: row.try_get(4)?,
                    client_name: row.try_get(5)?,
                    task_id: row.try_get(6)?,
                    task_name: row.try_get(7)?,
                    description: row.try_get(8)?,
                    started_at: row.try_get(9)?,
                    ended_at: row.try_get(10)?,
                    break_seconds: row.try_get(11)?,
                    paused_at: row.try_get(12)?,
                    resumed_at: row.try_get(13)?,
                    day: row.try_get(14)?,
                    seconds: row.try_get(15)?,
                    billable: row.try_get(16)?,
                    source: row.try_get(17)?,
                    hourly_rate: row.try_get(18)?,
                    rate_source: row.try_get(19)?,
                    amount: row.try_get(20)?,
                    cost_rate: row.try_get(21)?,
                    tags: row.try_get(22)?,
                    version: row.try_get(23)?,
                    created_at: row.try_get(24)?,
                    updated_at: row.try_get(25)?,
                })
            },
            mapper: |it| TimeEntry::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListUpdatedEntriesParams<T1>,
        TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 15>,
        C,
    > for ListUpdatedEntriesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListUpdatedEntriesParams<T1>,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 15> {
        self.bind(
            client,
            &params.organization_id,
            &params.role,
            &params.updated_since,
            &params.after_at,
            &params.after_id,
            &params.user_id,
            &params.from_day,
            &params.to_day,
            &params.project_id,
            &params.client_id,
            &params.task_id,
            &params.tag_id,
            &params.billable,
            &params.search,
            &params.page_size,
        )
    }
}
pub struct OverlappingEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn overlapping_entry() -> OverlappingEntryStmt {
    OverlappingEntryStmt(
        "select started_at, ended_at from time_entries where organization_id = $1 and user_id = $2 and deleted_at is null and id is distinct from $3 and started_at < $4 and coalesce(ended_at, $5) > $6 and (ended_at is null or day between $7 and $8) order by started_at limit 1",
        None,
    )
}
impl OverlappingEntryStmt {
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
        entry: &'a Option<uuid::Uuid>,
        ended_at: &'a jiff::Timestamp,
        now: &'a jiff::Timestamp,
        started_at: &'a jiff::Timestamp,
        first_day: &'a jiff::civil::Date,
        last_day: &'a jiff::civil::Date,
    ) -> OverlappingEntryQuery<'c, 'a, 's, C, OverlappingEntry, 8> {
        OverlappingEntryQuery {
            client,
            params: [organization_id, user_id, entry, ended_at, now, started_at, first_day, last_day],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OverlappingEntry, tokio_postgres::Error> {
                Ok(OverlappingEntry { started_at: row.try_get(0)?, ended_at: row.try_get(1)? })
            },
            mapper: |it| OverlappingEntry::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        OverlappingEntryParams,
        OverlappingEntryQuery<'c, 'a, 's, C, OverlappingEntry, 8>,
        C,
    > for OverlappingEntryStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a OverlappingEntryParams,
    ) -> OverlappingEntryQuery<'c, 'a, 's, C, OverlappingEntry, 8> {
        self.bind(
            client,
            &params.organization_id,
            &params.user_id,
            &params.entry,
            &params.ended_at,
            &params.now,
            &params.started_at,
            &params.first_day,
            &params.last_day,
        )
    }
}
pub struct InsertEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_entry() -> InsertEntryStmt {
    InsertEntryStmt(
        "insert into time_entries (organization_id, id, user_id, project_id, task_id, description, started_at, ended_at, break_seconds, day, seconds, billable, source, hourly_rate, rate_source, cost_rate, created_at, updated_at) select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, r.hourly_rate, r.rate_source, r.cost_rate, $14, $14 from ( select a.hourly_rate, a.rate_source, a.cost_rate from time_entries a where a.organization_id = $1 and a.id = $15 and a.day = $10 union all select b.hourly_rate, b.rate_source, b.cost_rate from resolve_rates($1, $3, $4, $5, $10, coalesce($16, ( select c.hourly_rate from time_entries c where c.organization_id = $1 and c.id = $15 and c.rate_source = 'entry'))) b limit 1 ) r",
        None,
    )
}
impl InsertEntryStmt {
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
        id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        description: &'a T1,
        started_at: &'a Option<jiff::Timestamp>,
        ended_at: &'a Option<jiff::Timestamp>,
        break_seconds: &'a i32,
        day: &'a jiff::civil::Date,
        seconds: &'a Option<i32>,
        billable: &'a bool,
        source: &'a crate::types::EntrySource,
        now: &'a jiff::Timestamp,
        cut_from: &'a Option<uuid::Uuid>,
        own_rate: &'a Option<i64>,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[
                    organization_id,
                    id,
                    user_id,
                    project_id,
                    task_id,
                    description,
                    started_at,
                    ended_at,
                    break_seconds,
                    day,
                    seconds,
                    billable,
                    source,
                    now,
                    cut_from,
                    own_rate,
                ],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertEntryParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertEntryStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertEntryParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.user_id,
            &params.project_id,
            &params.task_id,
            &params.description,
            &params.started_at,
            &params.ended_at,
            &params.break_seconds,
            &params.day,
            &params.seconds,
            &params.billable,
            &params.source,
            &params.now,
            &params.cut_from,
            &params.own_rate,
        ))
    }
}
pub struct SameRatesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn same_rates() -> SameRatesStmt {
    SameRatesStmt(
        "select count(distinct (hourly_rate, rate_source, cost_rate)) <= 1 as same from time_entries where organization_id = $1 and id = any ($2)",
        None,
    )
}
impl SameRatesStmt {
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
        ids: &'a T1,
    ) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        BoolQuery {
            client,
            params: [organization_id, ids],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<'c, 'a, 's, SameRatesParams<T1>, BoolQuery<'c, 'a, 's, C, bool, 2>, C>
    for SameRatesStmt
{
    fn params(&'s self, client: &'c C, params: &'a SameRatesParams<T1>) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        self.bind(client, &params.organization_id, &params.ids)
    }
}
pub struct UpdateEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_entry() -> UpdateEntryStmt {
    UpdateEntryStmt(
        "update time_entries e set project_id = $1, task_id = $2, description = $3, started_at = $4, ended_at = $5, break_seconds = $6, paused_at = case when $5::timestamptz is null then e.paused_at end, resumed_at = case when $5::timestamptz is null then e.resumed_at end, day = $7, seconds = $8, billable = $9, version = version + 1, updated_at = $10, (hourly_rate, rate_source, cost_rate) = ( select r.hourly_rate, r.rate_source, r.cost_rate from resolve_rates($11, e.user_id, $1, $2, $7, case when $12 then $13 when e.rate_source = 'entry' then e.hourly_rate end) r where $14 union all select e.hourly_rate, e.rate_source, e.cost_rate where not $14) where e.organization_id = $11 and e.id = $15 and e.version = $16 and e.deleted_at is null",
        None,
    )
}
impl UpdateEntryStmt {
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
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        description: &'a T1,
        started_at: &'a Option<jiff::Timestamp>,
        ended_at: &'a Option<jiff::Timestamp>,
        break_seconds: &'a i32,
        day: &'a jiff::civil::Date,
        seconds: &'a Option<i32>,
        billable: &'a bool,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        sets_rate: &'a bool,
        own_rate: &'a Option<i64>,
        rated_anew: &'a bool,
        id: &'a uuid::Uuid,
        version: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[
                    project_id,
                    task_id,
                    description,
                    started_at,
                    ended_at,
                    break_seconds,
                    day,
                    seconds,
                    billable,
                    now,
                    organization_id,
                    sets_rate,
                    own_rate,
                    rated_anew,
                    id,
                    version,
                ],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UpdateEntryParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UpdateEntryStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UpdateEntryParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.project_id,
            &params.task_id,
            &params.description,
            &params.started_at,
            &params.ended_at,
            &params.break_seconds,
            &params.day,
            &params.seconds,
            &params.billable,
            &params.now,
            &params.organization_id,
            &params.sets_rate,
            &params.own_rate,
            &params.rated_anew,
            &params.id,
            &params.version,
        ))
    }
}
pub struct DeleteEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_entry() -> DeleteEntryStmt {
    DeleteEntryStmt(
        "update time_entries set deleted_at = $1, version = version + 1, updated_at = $1 where organization_id = $2 and id = $3 and deleted_at is null",
        None,
    )
}
impl DeleteEntryStmt {
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
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        DeleteEntryParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DeleteEntryStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DeleteEntryParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.id))
    }
}
pub struct EntryPlaceStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn entry_place() -> EntryPlaceStmt {
    EntryPlaceStmt(
        "select user_id, project_id, day from time_entries where organization_id = $1 and id = $2 and ($3::uuid is null or user_id = $3)",
        None,
    )
}
impl EntryPlaceStmt {
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
    ) -> EntryPlaceQuery<'c, 'a, 's, C, EntryPlace, 3> {
        EntryPlaceQuery {
            client,
            params: [organization_id, id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<EntryPlace, tokio_postgres::Error> {
                Ok(EntryPlace { user_id: row.try_get(0)?, project_id: row.try_get(1)?, day: row.try_get(2)? })
            },
            mapper: |it| EntryPlace::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        EntryPlaceParams,
        EntryPlaceQuery<'c, 'a, 's, C, EntryPlace, 3>,
        C,
    > for EntryPlaceStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a EntryPlaceParams,
    ) -> EntryPlaceQuery<'c, 'a, 's, C, EntryPlace, 3> {
        self.bind(client, &params.organization_id, &params.id, &params.user_id)
    }
}
pub struct WorkersOfEntriesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn workers_of_entries() -> WorkersOfEntriesStmt {
    WorkersOfEntriesStmt(
        "select distinct user_id from time_entries where organization_id = $1 and id = any($2::uuid[]) and ($3::uuid is null or user_id = $3) order by user_id",
        None,
    )
}
impl WorkersOfEntriesStmt {
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
        ids: &'a T1,
        own: &'a Option<uuid::Uuid>,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3> {
        UuidUuidQuery {
            client,
            params: [organization_id, ids, own],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        WorkersOfEntriesParams<T1>,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3>,
        C,
    > for WorkersOfEntriesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a WorkersOfEntriesParams<T1>,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3> {
        self.bind(client, &params.organization_id, &params.ids, &params.own)
    }
}
pub struct RestoreEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn restore_entry() -> RestoreEntryStmt {
    RestoreEntryStmt(
        "update time_entries set deleted_at = null, version = version + 1, updated_at = $1 where organization_id = $2 and id = $3 and deleted_at is not null",
        None,
    )
}
impl RestoreEntryStmt {
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
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        RestoreEntryParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for RestoreEntryStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a RestoreEntryParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.id))
    }
}
pub struct EntryProjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn entry_project() -> EntryProjectStmt {
    EntryProjectStmt(
        "select billable, archived_at is not null as archived from visible_projects where organization_id = $1 and id = $2",
        None,
    )
}
impl EntryProjectStmt {
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
    ) -> EntryProjectQuery<'c, 'a, 's, C, EntryProject, 2> {
        EntryProjectQuery {
            client,
            params: [organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<EntryProject, tokio_postgres::Error> {
                Ok(EntryProject { billable: row.try_get(0)?, archived: row.try_get(1)? })
            },
            mapper: |it| EntryProject::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        EntryProjectParams,
        EntryProjectQuery<'c, 'a, 's, C, EntryProject, 2>,
        C,
    > for EntryProjectStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a EntryProjectParams,
    ) -> EntryProjectQuery<'c, 'a, 's, C, EntryProject, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct TaskProjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn task_project() -> TaskProjectStmt {
    TaskProjectStmt(
        "select t.project_id from tasks t join visible_projects p on p.organization_id = $1 and p.id = t.project_id where t.organization_id = $1 and t.id = $2 and t.deleted_at is null",
        None,
    )
}
impl TaskProjectStmt {
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
        TaskProjectParams,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2>,
        C,
    > for TaskProjectStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a TaskProjectParams,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct EntryTaskStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn entry_task() -> EntryTaskStmt {
    EntryTaskStmt(
        "select t.status from tasks t join visible_projects p on p.organization_id = $1 and p.id = t.project_id where t.organization_id = $1 and t.project_id = $2 and t.id = $3 and t.deleted_at is null",
        None,
    )
}
impl EntryTaskStmt {
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
        id: &'a uuid::Uuid,
    ) -> TaskStatusQuery<'c, 'a, 's, C, crate::types::TaskStatus, 3> {
        TaskStatusQuery {
            client,
            params: [organization_id, project_id, id],
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
        EntryTaskParams,
        TaskStatusQuery<'c, 'a, 's, C, crate::types::TaskStatus, 3>,
        C,
    > for EntryTaskStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a EntryTaskParams,
    ) -> TaskStatusQuery<'c, 'a, 's, C, crate::types::TaskStatus, 3> {
        self.bind(client, &params.organization_id, &params.project_id, &params.id)
    }
}
pub struct MemberTimezoneStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn member_timezone() -> MemberTimezoneStmt {
    MemberTimezoneStmt("select member_timezone($1) as timezone", None)
}
impl MemberTimezoneStmt {
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
    ) -> OptionStringQuery<'c, 'a, 's, C, Option<String>, 1> {
        OptionStringQuery {
            client,
            params: [user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.map(|v| v.into()),
        }
    }
}
pub struct AttachTagsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn attach_tags() -> AttachTagsStmt {
    AttachTagsStmt(
        "insert into time_entry_tags (organization_id, time_entry_id, tag_id) select $1, $2, tag.id from unnest($3::uuid[]) as tag (id) on conflict (organization_id, time_entry_id, tag_id) do nothing",
        None,
    )
}
impl AttachTagsStmt {
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
        time_entry_id: &'a uuid::Uuid,
        tags: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, time_entry_id, tags]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        AttachTagsParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for AttachTagsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a AttachTagsParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.time_entry_id, &params.tags))
    }
}
pub struct DetachOtherTagsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn detach_other_tags() -> DetachOtherTagsStmt {
    DetachOtherTagsStmt(
        "delete from time_entry_tags where organization_id = $1 and time_entry_id = $2 and tag_id <> all($3::uuid[])",
        None,
    )
}
impl DetachOtherTagsStmt {
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
        time_entry_id: &'a uuid::Uuid,
        tags: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, time_entry_id, tags]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        DetachOtherTagsParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DetachOtherTagsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DetachOtherTagsParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.time_entry_id, &params.tags))
    }
}
