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
    pub task_id: Option<uuid::Uuid>,
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
    pub task_id: Option<uuid::Uuid>,
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
    pub task_id: Option<uuid::Uuid>,
    pub search: Option<T1>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct DayTotalsOfParams {
    pub with_amounts: bool,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub from_day: jiff::civil::Date,
    pub to_day: jiff::civil::Date,
    pub project_id: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct EveryonesDayTotalsParams {
    pub with_amounts: bool,
    pub organization_id: uuid::Uuid,
    pub from_day: jiff::civil::Date,
    pub to_day: jiff::civil::Date,
    pub project_id: Option<uuid::Uuid>,
}
#[derive(Debug)]
pub struct SuggestionsParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub search: Option<T1>,
}
#[derive(Clone, Copy, Debug)]
pub struct LockTimerParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
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
#[derive(Clone, Copy, Debug)]
pub struct RunningForUpdateParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct PauseEntryParams {
    pub paused_at: jiff::Timestamp,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct UnpauseEntryParams {
    pub break_seconds: i32,
    pub resumed_at: jiff::Timestamp,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct StopEntryParams {
    pub ended_at: jiff::Timestamp,
    pub seconds: i32,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ReopenEntryParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
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
#[derive(Debug)]
pub struct InsertImportedParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub first: i32,
    pub last: i32,
    pub workers: T1,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct TagImportedParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub first: i32,
    pub last: i32,
}
#[derive(Debug)]
pub struct DeleteImportedParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub first: i32,
    pub last: i32,
    pub now: jiff::Timestamp,
    pub workers: T1,
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
pub struct DayTotal {
    pub day: jiff::civil::Date,
    pub seconds: i64,
    pub billable_seconds: i64,
    pub amount: Option<i64>,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Suggestion {
    pub description: String,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<String>,
    pub project_color: Option<crate::types::Color>,
    pub client_name: Option<String>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<String>,
    pub billable: bool,
}
pub struct SuggestionBorrowed<'a> {
    pub description: &'a str,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<&'a str>,
    pub project_color: Option<crate::types::Color>,
    pub client_name: Option<&'a str>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<&'a str>,
    pub billable: bool,
}
impl<'a> From<SuggestionBorrowed<'a>> for Suggestion {
    fn from(
        SuggestionBorrowed {
            description,
            project_id,
            project_name,
            project_color,
            client_name,
            task_id,
            task_name,
            billable,
        }: SuggestionBorrowed<'a>,
    ) -> Self {
        Self {
            description: description.into(),
            project_id,
            project_name: project_name.map(|v| v.into()),
            project_color,
            client_name: client_name.map(|v| v.into()),
            task_id,
            task_name: task_name.map(|v| v.into()),
            billable,
        }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct OverlappingEntry {
    pub started_at: jiff::Timestamp,
    pub ended_at: Option<jiff::Timestamp>,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct RunningForUpdate {
    pub id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub started_at: jiff::Timestamp,
    pub break_seconds: i32,
    pub paused_at: Option<jiff::Timestamp>,
    pub resumed_at: Option<jiff::Timestamp>,
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
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct InsertImported {
    pub imported: i64,
    pub overlaps: i64,
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
pub struct DayTotalQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<DayTotal, tokio_postgres::Error>,
    mapper: fn(DayTotal) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> DayTotalQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(DayTotal) -> R) -> DayTotalQuery<'c, 'a, 's, C, R, N> {
        DayTotalQuery {
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
pub struct SuggestionQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<SuggestionBorrowed, tokio_postgres::Error>,
    mapper: fn(SuggestionBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> SuggestionQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(SuggestionBorrowed) -> R) -> SuggestionQuery<'c, 'a, 's, C, R, N> {
        SuggestionQuery {
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
pub struct RunningForUpdateQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<RunningForUpdate, tokio_postgres::Error>,
    mapper: fn(RunningForUpdate) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> RunningForUpdateQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(RunningForUpdate) -> R) -> RunningForUpdateQuery<'c, 'a, 's, C, R, N> {
        RunningForUpdateQuery {
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
pub struct I16Query<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<i16, tokio_postgres::Error>,
    mapper: fn(i16) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> I16Query<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(i16) -> R) -> I16Query<'c, 'a, 's, C, R, N> {
        I16Query {
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
pub struct InsertImportedQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<InsertImported, tokio_postgres::Error>,
    mapper: fn(InsertImported) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> InsertImportedQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(InsertImported) -> R) -> InsertImportedQuery<'c, 'a, 's, C, R, N> {
        InsertImportedQuery {
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
        "select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name, e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds, case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source, case when s.amounts then e.hourly_rate end as hourly_rate, case when s.amounts then e.rate_source end as rate_source, case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount, case when s.costs then e.cost_rate end as cost_rate, array(select t.name from time_entry_tags et join tags t on t.organization_id = $1 and t.id = et.tag_id where et.organization_id = $1 and et.time_entry_id = e.id order by lower(t.name)) as tags, e.version, e.created_at, e.updated_at from time_entries e cross join amounts_seen($1, $2) s left join projects p on p.organization_id = $1 and p.id = e.project_id left join clients c on c.organization_id = $1 and c.id = p.client_id left join tasks k on k.organization_id = $1 and k.id = e.task_id where e.organization_id = $1 and e.user_id = $3 and e.deleted_at is null and e.day between $4 and $5 and (e.day, coalesce(e.started_at, '-infinity'::timestamptz), e.id) < ($6, coalesce($7::timestamptz, '-infinity'::timestamptz), $8) and ($9::uuid is null or e.project_id = $9) and ($10::uuid is null or e.task_id = $10) and ($11::text is null or lower(e.description) like lower($11) or lower(p.name) like lower($11) or lower(k.name) like lower($11)) order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc limit $12",
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
        task_id: &'a Option<uuid::Uuid>,
        search: &'a Option<T1>,
        page_size: &'a i64,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 12> {
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
                task_id,
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
        TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 12>,
        C,
    > for ListEntriesOfStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListEntriesOfParams<T1>,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 12> {
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
            &params.task_id,
            &params.search,
            &params.page_size,
        )
    }
}
pub struct ListEveryonesEntriesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_everyones_entries() -> ListEveryonesEntriesStmt {
    ListEveryonesEntriesStmt(
        "select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name, e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds, case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source, case when s.amounts then e.hourly_rate end as hourly_rate, case when s.amounts then e.rate_source end as rate_source, case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount, case when s.costs then e.cost_rate end as cost_rate, array(select t.name from time_entry_tags et join tags t on t.organization_id = $1 and t.id = et.tag_id where et.organization_id = $1 and et.time_entry_id = e.id order by lower(t.name)) as tags, e.version, e.created_at, e.updated_at from time_entries e cross join amounts_seen($1, $2) s left join projects p on p.organization_id = $1 and p.id = e.project_id left join clients c on c.organization_id = $1 and c.id = p.client_id left join tasks k on k.organization_id = $1 and k.id = e.task_id where e.organization_id = $1 and e.deleted_at is null and e.day between $3 and $4 and (e.day, coalesce(e.started_at, '-infinity'::timestamptz), e.id) < ($5, coalesce($6::timestamptz, '-infinity'::timestamptz), $7) and ($8::uuid is null or e.project_id = $8) and ($9::uuid is null or e.task_id = $9) and ($10::text is null or lower(e.description) like lower($10) or lower(p.name) like lower($10) or lower(k.name) like lower($10)) order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc limit $11",
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
        task_id: &'a Option<uuid::Uuid>,
        search: &'a Option<T1>,
        page_size: &'a i64,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 11> {
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
                task_id,
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
        TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 11>,
        C,
    > for ListEveryonesEntriesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListEveryonesEntriesParams<T1>,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 11> {
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
            &params.task_id,
            &params.search,
            &params.page_size,
        )
    }
}
pub struct ListUpdatedEntriesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_updated_entries() -> ListUpdatedEntriesStmt {
    ListUpdatedEntriesStmt(
        "select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name, e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds, case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source, case when s.amounts then e.hourly_rate end as hourly_rate, case when s.amounts then e.rate_source end as rate_source, case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount, case when s.costs then e.cost_rate end as cost_rate, array(select t.name from time_entry_tags et join tags t on t.organization_id = $1 and t.id = et.tag_id where et.organization_id = $1 and et.time_entry_id = e.id order by lower(t.name)) as tags, e.version, e.created_at, e.updated_at from time_entries e cross join amounts_seen($1, $2) s left join projects p on p.organization_id = $1 and p.id = e.project_id left join clients c on c.organization_id = $1 and c.id = p.client_id left join tasks k on k.organization_id = $1 and k.id = e.task_id where e.organization_id = $1 and e.deleted_at is null and e.updated_at >= $3 and (e.updated_at, e.id) > ($4, $5) and ($6::uuid is null or e.user_id = $6) and e.day between $7 and $8 and ($9::uuid is null or e.project_id = $9) and ($10::uuid is null or e.task_id = $10) and ($11::text is null or lower(e.description) like lower($11) or lower(p.name) like lower($11) or lower(k.name) like lower($11)) order by e.updated_at, e.id limit $12",
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
        task_id: &'a Option<uuid::Uuid>,
        search: &'a Option<T1>,
        page_size: &'a i64,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 12> {
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
                task_id,
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
        TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 12>,
        C,
    > for ListUpdatedEntriesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListUpdatedEntriesParams<T1>,
    ) -> TimeEntryQuery<'c, 'a, 's, C, TimeEntry, 12> {
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
            &params.task_id,
            &params.search,
            &params.page_size,
        )
    }
}
pub struct DayTotalsOfStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn day_totals_of() -> DayTotalsOfStmt {
    DayTotalsOfStmt(
        "select e.day, sum(e.seconds)::bigint as seconds, coalesce(sum(e.seconds) filter (where e.billable), 0)::bigint as billable_seconds, case when $1 then coalesce(sum(round(e.seconds::numeric * e.hourly_rate / 3600)) filter (where e.billable), 0)::bigint end as amount from time_entries e where e.organization_id = $2 and e.user_id = $3 and e.deleted_at is null and e.day between $4 and $5 and e.seconds is not null and ($6::uuid is null or e.project_id = $6) group by e.day order by e.day desc",
        None,
    )
}
impl DayTotalsOfStmt {
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
        with_amounts: &'a bool,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        from_day: &'a jiff::civil::Date,
        to_day: &'a jiff::civil::Date,
        project_id: &'a Option<uuid::Uuid>,
    ) -> DayTotalQuery<'c, 'a, 's, C, DayTotal, 6> {
        DayTotalQuery {
            client,
            params: [with_amounts, organization_id, user_id, from_day, to_day, project_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<DayTotal, tokio_postgres::Error> {
                Ok(DayTotal {
                    day: row.try_get(0)?,
                    seconds: row.try_get(1)?,
                    billable_seconds: row.try_get(2)?,
                    amount: row.try_get(3)?,
                })
            },
            mapper: |it| DayTotal::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, DayTotalsOfParams, DayTotalQuery<'c, 'a, 's, C, DayTotal, 6>, C>
    for DayTotalsOfStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a DayTotalsOfParams,
    ) -> DayTotalQuery<'c, 'a, 's, C, DayTotal, 6> {
        self.bind(
            client,
            &params.with_amounts,
            &params.organization_id,
            &params.user_id,
            &params.from_day,
            &params.to_day,
            &params.project_id,
        )
    }
}
pub struct EveryonesDayTotalsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn everyones_day_totals() -> EveryonesDayTotalsStmt {
    EveryonesDayTotalsStmt(
        "select e.day, sum(e.seconds)::bigint as seconds, coalesce(sum(e.seconds) filter (where e.billable), 0)::bigint as billable_seconds, case when $1 then coalesce(sum(round(e.seconds::numeric * e.hourly_rate / 3600)) filter (where e.billable), 0)::bigint end as amount from time_entries e where e.organization_id = $2 and e.deleted_at is null and e.day between $3 and $4 and e.seconds is not null and ($5::uuid is null or e.project_id = $5) group by e.day order by e.day desc",
        None,
    )
}
impl EveryonesDayTotalsStmt {
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
        with_amounts: &'a bool,
        organization_id: &'a uuid::Uuid,
        from_day: &'a jiff::civil::Date,
        to_day: &'a jiff::civil::Date,
        project_id: &'a Option<uuid::Uuid>,
    ) -> DayTotalQuery<'c, 'a, 's, C, DayTotal, 5> {
        DayTotalQuery {
            client,
            params: [with_amounts, organization_id, from_day, to_day, project_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<DayTotal, tokio_postgres::Error> {
                Ok(DayTotal {
                    day: row.try_get(0)?,
                    seconds: row.try_get(1)?,
                    billable_seconds: row.try_get(2)?,
                    amount: row.try_get(3)?,
                })
            },
            mapper: |it| DayTotal::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        EveryonesDayTotalsParams,
        DayTotalQuery<'c, 'a, 's, C, DayTotal, 5>,
        C,
    > for EveryonesDayTotalsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a EveryonesDayTotalsParams,
    ) -> DayTotalQuery<'c, 'a, 's, C, DayTotal, 5> {
        self.bind(
            client,
            &params.with_amounts,
            &params.organization_id,
            &params.from_day,
            &params.to_day,
            &params.project_id,
        )
    }
}
pub struct SuggestionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn suggestions() -> SuggestionsStmt {
    SuggestionsStmt(
        "with recent as ( select e.description, e.project_id, e.task_id, e.billable, row_number() over ( order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc) as position from time_entries e where e.organization_id = $1 and e.user_id = $2 and e.deleted_at is null order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc limit 200 ), latest as ( select distinct on (description, project_id, task_id) description, project_id, task_id, billable, position from recent order by description, project_id, task_id, position ) select l.description, l.project_id, p.name as project_name, p.color as project_color, c.name as client_name, k.id as task_id, k.name as task_name, l.billable from latest l left join visible_projects p on p.organization_id = $1 and p.id = l.project_id left join clients c on c.organization_id = $1 and c.id = p.client_id left join tasks k on k.organization_id = $1 and k.id = l.task_id and k.status <> 'cancelled' and k.deleted_at is null where p.archived_at is null and (l.project_id is not null and p.id is not null or l.project_id is null and l.description <> '') and ($3::text is null or lower(l.description) like lower($3) or lower(p.name) like lower($3) or lower(c.name) like lower($3) or lower(k.name) like lower($3)) order by l.position limit 10",
        None,
    )
}
impl SuggestionsStmt {
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
        user_id: &'a uuid::Uuid,
        search: &'a Option<T1>,
    ) -> SuggestionQuery<'c, 'a, 's, C, Suggestion, 3> {
        SuggestionQuery {
            client,
            params: [organization_id, user_id, search],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<SuggestionBorrowed, tokio_postgres::Error> {
                Ok(SuggestionBorrowed {
                    description: row.try_get(0)?,
                    project_id: row.try_get(1)?,
                    project_name: row.try_get(2)?,
                    project_color: row.try_get(3)?,
                    client_name: row.try_get(4)?,
                    task_id: row.try_get(5)?,
                    task_name: row.try_get(6)?,
                    billable: row.try_get(7)?,
                })
            },
            mapper: |it| Suggestion::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        SuggestionsParams<T1>,
        SuggestionQuery<'c, 'a, 's, C, Suggestion, 3>,
        C,
    > for SuggestionsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SuggestionsParams<T1>,
    ) -> SuggestionQuery<'c, 'a, 's, C, Suggestion, 3> {
        self.bind(client, &params.organization_id, &params.user_id, &params.search)
    }
}
pub struct LockTimerStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_timer() -> LockTimerStmt {
    LockTimerStmt(
        "select pg_advisory_xact_lock(hashtextextended($1::uuid::text || $2::uuid::text, 0))::text as locked",
        None,
    )
}
impl LockTimerStmt {
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
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        StringQuery {
            client,
            params: [organization_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, LockTimerParams, StringQuery<'c, 'a, 's, C, String, 2>, C>
    for LockTimerStmt
{
    fn params(&'s self, client: &'c C, params: &'a LockTimerParams) -> StringQuery<'c, 'a, 's, C, String, 2> {
        self.bind(client, &params.organization_id, &params.user_id)
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
pub struct RunningForUpdateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn running_for_update() -> RunningForUpdateStmt {
    RunningForUpdateStmt(
        "select id, project_id, started_at, break_seconds, paused_at, resumed_at from time_entries where organization_id = $1 and user_id = $2 and ended_at is null and started_at is not null and deleted_at is null for update",
        None,
    )
}
impl RunningForUpdateStmt {
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
    ) -> RunningForUpdateQuery<'c, 'a, 's, C, RunningForUpdate, 2> {
        RunningForUpdateQuery {
            client,
            params: [organization_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<RunningForUpdate, tokio_postgres::Error> {
                Ok(RunningForUpdate {
                    id: row.try_get(0)?,
                    project_id: row.try_get(1)?,
                    started_at: row.try_get(2)?,
                    break_seconds: row.try_get(3)?,
                    paused_at: row.try_get(4)?,
                    resumed_at: row.try_get(5)?,
                })
            },
            mapper: |it| RunningForUpdate::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        RunningForUpdateParams,
        RunningForUpdateQuery<'c, 'a, 's, C, RunningForUpdate, 2>,
        C,
    > for RunningForUpdateStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a RunningForUpdateParams,
    ) -> RunningForUpdateQuery<'c, 'a, 's, C, RunningForUpdate, 2> {
        self.bind(client, &params.organization_id, &params.user_id)
    }
}
pub struct PauseEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn pause_entry() -> PauseEntryStmt {
    PauseEntryStmt(
        "update time_entries set paused_at = $1, version = version + 1, updated_at = $2 where organization_id = $3 and id = $4",
        None,
    )
}
impl PauseEntryStmt {
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
        paused_at: &'a jiff::Timestamp,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[paused_at, now, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        PauseEntryParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for PauseEntryStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a PauseEntryParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.paused_at, &params.now, &params.organization_id, &params.id))
    }
}
pub struct IdleMinutesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn idle_minutes() -> IdleMinutesStmt {
    IdleMinutesStmt("select idle_minutes from organizations where id = $1", None)
}
impl IdleMinutesStmt {
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
    ) -> I16Query<'c, 'a, 's, C, i16, 1> {
        I16Query {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
pub struct UnpauseEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn unpause_entry() -> UnpauseEntryStmt {
    UnpauseEntryStmt(
        "update time_entries set break_seconds = $1, paused_at = null, resumed_at = $2, version = version + 1, updated_at = $3 where organization_id = $4 and id = $5",
        None,
    )
}
impl UnpauseEntryStmt {
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
        break_seconds: &'a i32,
        resumed_at: &'a jiff::Timestamp,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[break_seconds, resumed_at, now, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UnpauseEntryParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UnpauseEntryStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UnpauseEntryParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.break_seconds,
            &params.resumed_at,
            &params.now,
            &params.organization_id,
            &params.id,
        ))
    }
}
pub struct StopEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn stop_entry() -> StopEntryStmt {
    StopEntryStmt(
        "update time_entries e set ended_at = $1, seconds = $2, paused_at = case when e.paused_at = $1 then e.paused_at end, version = version + 1, updated_at = $3, (hourly_rate, rate_source, cost_rate) = ( select r.hourly_rate, r.rate_source, r.cost_rate from resolve_rates($4, e.user_id, e.project_id, e.task_id, e.day, case when e.rate_source = 'entry' then e.hourly_rate end) r) where e.organization_id = $4 and e.id = $5",
        None,
    )
}
impl StopEntryStmt {
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
        ended_at: &'a jiff::Timestamp,
        seconds: &'a i32,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[ended_at, seconds, now, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        StopEntryParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for StopEntryStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a StopEntryParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.ended_at,
            &params.seconds,
            &params.now,
            &params.organization_id,
            &params.id,
        ))
    }
}
pub struct ReopenEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn reopen_entry() -> ReopenEntryStmt {
    ReopenEntryStmt(
        "update time_entries set ended_at = null, seconds = null, version = version + 1, updated_at = $1 where organization_id = $2 and id = $3 and started_at is not null and ended_at is not null and deleted_at is null",
        None,
    )
}
impl ReopenEntryStmt {
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
        ReopenEntryParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ReopenEntryStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ReopenEntryParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.id))
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
pub struct InsertImportedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_imported() -> InsertImportedStmt {
    InsertImportedStmt(
        "with source as ( select r.line, r.key, r.entry, n.user_id, p.id as project_id, ( select k.id from tasks k where k.organization_id = $1 and k.id = n.task and k.project_id = p.id and k.deleted_at is null) as task_id, r.description, r.started_at, r.ended_at, r.break_seconds, r.day, r.seconds, coalesce(r.billable, p.billable, true) as billable from import_rows r cross join lateral ( select (select w.target from import_names w where w.organization_id = $1 and w.import_id = $2 and w.number = r.person) as user_id, (select f.target from import_names f where f.organization_id = $1 and f.import_id = $2 and f.number = r.project and f.choice <> 'skip') as project, (select t.target from import_names t where t.organization_id = $1 and t.import_id = $2 and t.number = r.task and t.choice <> 'skip') as task ) n left join visible_projects p on p.organization_id = $1 and p.id = n.project where r.organization_id = $1 and r.import_id = $2 and r.state = 'waiting' and r.line between $3 and $4 and n.user_id = any ($5) ), taken as ( insert into imported_rows (organization_id, key, import_id, time_entry_id) select $1, s.key, $2, s.entry from source s order by s.key on conflict (organization_id, key) do nothing returning time_entry_id ), made as ( insert into time_entries (organization_id, id, user_id, project_id, task_id, description, started_at, ended_at, break_seconds, day, seconds, billable, source, hourly_rate, rate_source, cost_rate, created_at, updated_at) select $1, s.entry, s.user_id, s.project_id, s.task_id, s.description, s.started_at, s.ended_at, s.break_seconds, s.day, s.seconds, s.billable, 'import', f.hourly_rate, f.rate_source, f.cost_rate, $6, $6 from source s cross join lateral resolve_rates($1, s.user_id, s.project_id, s.task_id, s.day, null) f where (s.entry in (select t.time_entry_id from taken t)) is true ), marked as ( update import_rows r set state = case when r.entry in (select t.time_entry_id from taken t) then 'imported' else 'present' end::import_row_state where r.organization_id = $1 and r.import_id = $2 and r.state = 'waiting' and r.line between $3 and $4 ) select (select count(*) from taken) as imported, ( select count(*) from source s where s.started_at is not null and (s.entry in (select t.time_entry_id from taken t)) is true and (exists ( select from time_entries o where o.organization_id = $1 and o.user_id = s.user_id and o.deleted_at is null and o.day between s.day - 1 and s.day + 1 and o.started_at < s.ended_at and coalesce(o.ended_at, $6) > s.started_at)) is true) as overlaps",
        None,
    )
}
impl InsertImportedStmt {
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
        import_id: &'a uuid::Uuid,
        first: &'a i32,
        last: &'a i32,
        workers: &'a T1,
        now: &'a jiff::Timestamp,
    ) -> InsertImportedQuery<'c, 'a, 's, C, InsertImported, 6> {
        InsertImportedQuery {
            client,
            params: [organization_id, import_id, first, last, workers, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<InsertImported, tokio_postgres::Error> {
                Ok(InsertImported { imported: row.try_get(0)?, overlaps: row.try_get(1)? })
            },
            mapper: |it| InsertImported::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        InsertImportedParams<T1>,
        InsertImportedQuery<'c, 'a, 's, C, InsertImported, 6>,
        C,
    > for InsertImportedStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a InsertImportedParams<T1>,
    ) -> InsertImportedQuery<'c, 'a, 's, C, InsertImported, 6> {
        self.bind(
            client,
            &params.organization_id,
            &params.import_id,
            &params.first,
            &params.last,
            &params.workers,
            &params.now,
        )
    }
}
pub struct TagImportedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn tag_imported() -> TagImportedStmt {
    TagImportedStmt(
        "insert into time_entry_tags (organization_id, time_entry_id, tag_id) select distinct $1::uuid, r.entry, t.id from import_rows r cross join unnest(r.tag_names) as w (name) join tags t on t.organization_id = $1 and lower(t.name) = lower(w.name) where r.organization_id = $1 and r.import_id = $2 and r.state = 'imported' and r.line between $3 and $4 on conflict (organization_id, time_entry_id, tag_id) do nothing",
        None,
    )
}
impl TagImportedStmt {
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
        import_id: &'a uuid::Uuid,
        first: &'a i32,
        last: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id, first, last]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        TagImportedParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for TagImportedStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a TagImportedParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.import_id, &params.first, &params.last))
    }
}
pub struct DeleteImportedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_imported() -> DeleteImportedStmt {
    DeleteImportedStmt(
        "with gone as ( delete from imported_rows i where i.organization_id = $1 and i.import_id = $2 and i.key = any (array( select r.key from import_rows r where r.organization_id = $1 and r.import_id = $2 and r.state = 'imported' and r.line between $3 and $4)) returning i.time_entry_id ), marked as ( update import_rows r set state = 'undone' where r.organization_id = $1 and r.import_id = $2 and r.state = 'imported' and r.line between $3 and $4 ) update time_entries e set deleted_at = $5, version = e.version + 1, updated_at = $5 where e.organization_id = $1 and coalesce(e.deleted_at, 'infinity') = 'infinity' and e.user_id = any ($6) and e.id = any (array(select g.time_entry_id from gone g))",
        None,
    )
}
impl DeleteImportedStmt {
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
        import_id: &'a uuid::Uuid,
        first: &'a i32,
        last: &'a i32,
        now: &'a jiff::Timestamp,
        workers: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id, first, last, now, workers]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        DeleteImportedParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DeleteImportedStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DeleteImportedParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.import_id,
            &params.first,
            &params.last,
            &params.now,
            &params.workers,
        ))
    }
}
