// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct ListRatesParams {
    pub organization_id: uuid::Uuid,
    pub kind: Option<crate::types::RateKind>,
    pub user_id: Option<uuid::Uuid>,
    pub client_id: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub after_subject: Option<crate::types::RateSubject>,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct RateParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct EndRateBeforeParams {
    pub valid_from: jiff::civil::Date,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub kind: crate::types::RateKind,
    pub user_id: Option<uuid::Uuid>,
    pub client_id: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct InsertRateParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub kind: crate::types::RateKind,
    pub user_id: Option<uuid::Uuid>,
    pub client_id: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub rate: i64,
    pub valid_from: Option<jiff::civil::Date>,
    pub valid_to: Option<jiff::civil::Date>,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct UpdateRateParams {
    pub rate: i64,
    pub valid_from: Option<jiff::civil::Date>,
    pub valid_to: Option<jiff::civil::Date>,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub version: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteRateParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ResolvedRateParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub day: jiff::civil::Date,
}
#[derive(Clone, Copy, Debug)]
pub struct AmountsShownParams {
    pub organization_id: uuid::Uuid,
    pub role: crate::types::Role,
}
#[derive(Clone, Copy, Debug)]
pub struct KnownSubjectsParams {
    pub user_id: Option<uuid::Uuid>,
    pub organization_id: uuid::Uuid,
    pub client_id: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct SubjectNamesParams {
    pub organization_id: uuid::Uuid,
    pub user_id: Option<uuid::Uuid>,
    pub client_id: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct RatePeopleParams {
    pub organization_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ApplicationFiguresParams {
    pub organization_id: uuid::Uuid,
    pub first_day: jiff::civil::Date,
    pub last_day: jiff::civil::Date,
    pub user_id: Option<uuid::Uuid>,
    pub client_id: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct LeftOutParams {
    pub organization_id: uuid::Uuid,
    pub first_day: jiff::civil::Date,
    pub last_day: jiff::civil::Date,
    pub user_id: Option<uuid::Uuid>,
    pub client_id: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub most: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Rate {
    pub id: uuid::Uuid,
    pub kind: crate::types::RateKind,
    pub subject: crate::types::RateSubject,
    pub user_id: Option<uuid::Uuid>,
    pub user_name: Option<String>,
    pub client_id: Option<uuid::Uuid>,
    pub client_name: Option<String>,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<String>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<String>,
    pub rate: i64,
    pub valid_from: Option<jiff::civil::Date>,
    pub valid_to: Option<jiff::civil::Date>,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
pub struct RateBorrowed<'a> {
    pub id: uuid::Uuid,
    pub kind: crate::types::RateKind,
    pub subject: crate::types::RateSubject,
    pub user_id: Option<uuid::Uuid>,
    pub user_name: Option<&'a str>,
    pub client_id: Option<uuid::Uuid>,
    pub client_name: Option<&'a str>,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<&'a str>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<&'a str>,
    pub rate: i64,
    pub valid_from: Option<jiff::civil::Date>,
    pub valid_to: Option<jiff::civil::Date>,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
impl<'a> From<RateBorrowed<'a>> for Rate {
    fn from(
        RateBorrowed {
            id,
            kind,
            subject,
            user_id,
            user_name,
            client_id,
            client_name,
            project_id,
            project_name,
            task_id,
            task_name,
            rate,
            valid_from,
            valid_to,
            version,
            created_at,
            updated_at,
        }: RateBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            kind,
            subject,
            user_id,
            user_name: user_name.map(|v| v.into()),
            client_id,
            client_name: client_name.map(|v| v.into()),
            project_id,
            project_name: project_name.map(|v| v.into()),
            task_id,
            task_name: task_name.map(|v| v.into()),
            rate,
            valid_from,
            valid_to,
            version,
            created_at,
            updated_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct ResolvedRate {
    pub hourly_rate: Option<i64>,
    pub rate_source: Option<crate::types::RateSource>,
    pub cost_rate: Option<i64>,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct KnownSubjects {
    pub person: bool,
    pub client: bool,
    pub project: bool,
    pub task: bool,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct SubjectNames {
    pub person: Option<String>,
    pub client: Option<String>,
    pub project: Option<String>,
    pub task: Option<String>,
}
pub struct SubjectNamesBorrowed<'a> {
    pub person: Option<&'a str>,
    pub client: Option<&'a str>,
    pub project: Option<&'a str>,
    pub task: Option<&'a str>,
}
impl<'a> From<SubjectNamesBorrowed<'a>> for SubjectNames {
    fn from(SubjectNamesBorrowed { person, client, project, task }: SubjectNamesBorrowed<'a>) -> Self {
        Self {
            person: person.map(|v| v.into()),
            client: client.map(|v| v.into()),
            project: project.map(|v| v.into()),
            task: task.map(|v| v.into()),
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct RatePeople {
    pub user_id: uuid::Uuid,
    pub name: String,
}
pub struct RatePeopleBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
}
impl<'a> From<RatePeopleBorrowed<'a>> for RatePeople {
    fn from(RatePeopleBorrowed { user_id, name }: RatePeopleBorrowed<'a>) -> Self {
        Self { user_id, name: name.into() }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct ApplicationFigures {
    pub entries: i64,
    pub seconds: i64,
    pub old_amount: i64,
    pub new_amount: i64,
    pub old_cost: i64,
    pub new_cost: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct LeftOut {
    pub user_id: Option<uuid::Uuid>,
    pub user_name: Option<String>,
    pub first_day: Option<jiff::civil::Date>,
    pub last_day: jiff::civil::Date,
    pub status: Option<crate::types::PeriodStatus>,
    pub entries: i64,
}
pub struct LeftOutBorrowed<'a> {
    pub user_id: Option<uuid::Uuid>,
    pub user_name: Option<&'a str>,
    pub first_day: Option<jiff::civil::Date>,
    pub last_day: jiff::civil::Date,
    pub status: Option<crate::types::PeriodStatus>,
    pub entries: i64,
}
impl<'a> From<LeftOutBorrowed<'a>> for LeftOut {
    fn from(
        LeftOutBorrowed { user_id, user_name, first_day, last_day, status, entries }: LeftOutBorrowed<'a>,
    ) -> Self {
        Self { user_id, user_name: user_name.map(|v| v.into()), first_day, last_day, status, entries }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct RateQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<RateBorrowed, tokio_postgres::Error>,
    mapper: fn(RateBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> RateQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(RateBorrowed) -> R) -> RateQuery<'c, 'a, 's, C, R, N> {
        RateQuery {
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
pub struct ResolvedRateQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ResolvedRate, tokio_postgres::Error>,
    mapper: fn(ResolvedRate) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ResolvedRateQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ResolvedRate) -> R) -> ResolvedRateQuery<'c, 'a, 's, C, R, N> {
        ResolvedRateQuery {
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
pub struct KnownSubjectsQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<KnownSubjects, tokio_postgres::Error>,
    mapper: fn(KnownSubjects) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> KnownSubjectsQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(KnownSubjects) -> R) -> KnownSubjectsQuery<'c, 'a, 's, C, R, N> {
        KnownSubjectsQuery {
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
pub struct SubjectNamesQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<SubjectNamesBorrowed, tokio_postgres::Error>,
    mapper: fn(SubjectNamesBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> SubjectNamesQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(SubjectNamesBorrowed) -> R) -> SubjectNamesQuery<'c, 'a, 's, C, R, N> {
        SubjectNamesQuery {
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
pub struct RatePeopleQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<RatePeopleBorrowed, tokio_postgres::Error>,
    mapper: fn(RatePeopleBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> RatePeopleQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(RatePeopleBorrowed) -> R) -> RatePeopleQuery<'c, 'a, 's, C, R, N> {
        RatePeopleQuery {
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
pub struct ApplicationFiguresQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ApplicationFigures, tokio_postgres::Error>,
    mapper: fn(ApplicationFigures) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ApplicationFiguresQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ApplicationFigures) -> R) -> ApplicationFiguresQuery<'c, 'a, 's, C, R, N> {
        ApplicationFiguresQuery {
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
pub struct LeftOutQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<LeftOutBorrowed, tokio_postgres::Error>,
    mapper: fn(LeftOutBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> LeftOutQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(LeftOutBorrowed) -> R) -> LeftOutQuery<'c, 'a, 's, C, R, N> {
        LeftOutQuery {
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
pub struct ListRatesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_rates() -> ListRatesStmt {
    ListRatesStmt(
        "select r.id, r.kind, r.subject, r.user_id, m.name as user_name, r.client_id, c.name as client_name, r.project_id, p.name as project_name, r.task_id, t.name as task_name, r.rate, r.valid_from, r.valid_to, r.version, r.created_at, r.updated_at from rates r left join memberships m on m.organization_id = $1 and m.user_id = r.user_id left join clients c on c.organization_id = $1 and c.id = r.client_id left join projects p on p.organization_id = $1 and p.id = r.project_id left join tasks t on t.organization_id = $1 and t.id = r.task_id where r.organization_id = $1 and ($2::rate_kind is null or r.kind = $2) and ($3::uuid is null or r.user_id = $3) and ($4::uuid is null or r.client_id = $4) and ($5::uuid is null or r.project_id = $5) and ($6::uuid is null or r.task_id = $6) and ($7::rate_subject is null or r.subject > $7 or r.subject = $7 and r.id < $8) order by r.subject, r.id desc limit $9",
        None,
    )
}
impl ListRatesStmt {
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
        kind: &'a Option<crate::types::RateKind>,
        user_id: &'a Option<uuid::Uuid>,
        client_id: &'a Option<uuid::Uuid>,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        after_subject: &'a Option<crate::types::RateSubject>,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> RateQuery<'c, 'a, 's, C, Rate, 9> {
        RateQuery {
            client,
            params: [
                organization_id,
                kind,
                user_id,
                client_id,
                project_id,
                task_id,
                after_subject,
                after_id,
                page_size,
            ],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<RateBorrowed, tokio_postgres::Error> {
                Ok(RateBorrowed {
                    id: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    subject: row.try_get(2)?,
                    user_id: row.try_get(3)?,
                    user_name: row.try_get(4)?,
                    client_id: row.try_get(5)?,
                    client_name: row.try_get(6)?,
                    project_id: row.try_get(7)?,
                    project_name: row.try_get(8)?,
                    task_id: row.try_get(9)?,
                    task_name: row.try_get(10)?,
                    rate: row.try_get(11)?,
                    valid_from: row.try_get(12)?,
                    valid_to: row.try_get(13)?,
                    version: row.try_get(14)?,
                    created_at: row.try_get(15)?,
                    updated_at: row.try_get(16)?,
                })
            },
            mapper: |it| Rate::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ListRatesParams, RateQuery<'c, 'a, 's, C, Rate, 9>, C>
    for ListRatesStmt
{
    fn params(&'s self, client: &'c C, params: &'a ListRatesParams) -> RateQuery<'c, 'a, 's, C, Rate, 9> {
        self.bind(
            client,
            &params.organization_id,
            &params.kind,
            &params.user_id,
            &params.client_id,
            &params.project_id,
            &params.task_id,
            &params.after_subject,
            &params.after_id,
            &params.page_size,
        )
    }
}
pub struct RateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn rate() -> RateStmt {
    RateStmt(
        "select r.id, r.kind, r.subject, r.user_id, m.name as user_name, r.client_id, c.name as client_name, r.project_id, p.name as project_name, r.task_id, t.name as task_name, r.rate, r.valid_from, r.valid_to, r.version, r.created_at, r.updated_at from rates r left join memberships m on m.organization_id = $1 and m.user_id = r.user_id left join clients c on c.organization_id = $1 and c.id = r.client_id left join projects p on p.organization_id = $1 and p.id = r.project_id left join tasks t on t.organization_id = $1 and t.id = r.task_id where r.organization_id = $1 and r.id = $2",
        None,
    )
}
impl RateStmt {
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
    ) -> RateQuery<'c, 'a, 's, C, Rate, 2> {
        RateQuery {
            client,
            params: [organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<RateBorrowed, tokio_postgres::Error> {
                Ok(RateBorrowed {
                    id: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    subject: row.try_get(2)?,
                    user_id: row.try_get(3)?,
                    user_name: row.try_get(4)?,
                    client_id: row.try_get(5)?,
                    client_name: row.try_get(6)?,
                    project_id: row.try_get(7)?,
                    project_name: row.try_get(8)?,
                    task_id: row.try_get(9)?,
                    task_name: row.try_get(10)?,
                    rate: row.try_get(11)?,
                    valid_from: row.try_get(12)?,
                    valid_to: row.try_get(13)?,
                    version: row.try_get(14)?,
                    created_at: row.try_get(15)?,
                    updated_at: row.try_get(16)?,
                })
            },
            mapper: |it| Rate::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, RateParams, RateQuery<'c, 'a, 's, C, Rate, 2>, C> for RateStmt
{
    fn params(&'s self, client: &'c C, params: &'a RateParams) -> RateQuery<'c, 'a, 's, C, Rate, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct EndRateBeforeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn end_rate_before() -> EndRateBeforeStmt {
    EndRateBeforeStmt(
        "update rates set valid_to = $1::date - 1, version = version + 1, updated_at = $2 where organization_id = $3 and kind = $4 and user_id is not distinct from $5 and client_id is not distinct from $6 and project_id is not distinct from $7 and task_id is not distinct from $8 and valid_to is null and (valid_from is null or valid_from < $1)",
        None,
    )
}
impl EndRateBeforeStmt {
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
        valid_from: &'a jiff::civil::Date,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        kind: &'a crate::types::RateKind,
        user_id: &'a Option<uuid::Uuid>,
        client_id: &'a Option<uuid::Uuid>,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[valid_from, now, organization_id, kind, user_id, client_id, project_id, task_id],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        EndRateBeforeParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for EndRateBeforeStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a EndRateBeforeParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.valid_from,
            &params.now,
            &params.organization_id,
            &params.kind,
            &params.user_id,
            &params.client_id,
            &params.project_id,
            &params.task_id,
        ))
    }
}
pub struct InsertRateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_rate() -> InsertRateStmt {
    InsertRateStmt(
        "insert into rates (organization_id, id, kind, user_id, client_id, project_id, task_id, rate, valid_from, valid_to, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)",
        None,
    )
}
impl InsertRateStmt {
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
        kind: &'a crate::types::RateKind,
        user_id: &'a Option<uuid::Uuid>,
        client_id: &'a Option<uuid::Uuid>,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        rate: &'a i64,
        valid_from: &'a Option<jiff::civil::Date>,
        valid_to: &'a Option<jiff::civil::Date>,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[
                    organization_id,
                    id,
                    kind,
                    user_id,
                    client_id,
                    project_id,
                    task_id,
                    rate,
                    valid_from,
                    valid_to,
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
        InsertRateParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertRateStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertRateParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.kind,
            &params.user_id,
            &params.client_id,
            &params.project_id,
            &params.task_id,
            &params.rate,
            &params.valid_from,
            &params.valid_to,
            &params.now,
        ))
    }
}
pub struct UpdateRateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_rate() -> UpdateRateStmt {
    UpdateRateStmt(
        "update rates set rate = $1, valid_from = $2, valid_to = $3, version = version + 1, updated_at = $4 where organization_id = $5 and id = $6 and version = $7",
        None,
    )
}
impl UpdateRateStmt {
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
        rate: &'a i64,
        valid_from: &'a Option<jiff::civil::Date>,
        valid_to: &'a Option<jiff::civil::Date>,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        version: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[rate, valid_from, valid_to, now, organization_id, id, version]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UpdateRateParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UpdateRateStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UpdateRateParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.rate,
            &params.valid_from,
            &params.valid_to,
            &params.now,
            &params.organization_id,
            &params.id,
            &params.version,
        ))
    }
}
pub struct DeleteRateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_rate() -> DeleteRateStmt {
    DeleteRateStmt("delete from rates where organization_id = $1 and id = $2", None)
}
impl DeleteRateStmt {
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
        DeleteRateParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DeleteRateStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DeleteRateParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.id))
    }
}
pub struct ResolvedRateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn resolved_rate() -> ResolvedRateStmt {
    ResolvedRateStmt(
        "select hourly_rate, rate_source, cost_rate from resolve_rates($1, $2, $3, $4, $5, null)",
        None,
    )
}
impl ResolvedRateStmt {
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
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        day: &'a jiff::civil::Date,
    ) -> ResolvedRateQuery<'c, 'a, 's, C, ResolvedRate, 5> {
        ResolvedRateQuery {
            client,
            params: [organization_id, user_id, project_id, task_id, day],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ResolvedRate, tokio_postgres::Error> {
                Ok(ResolvedRate {
                    hourly_rate: row.try_get(0)?,
                    rate_source: row.try_get(1)?,
                    cost_rate: row.try_get(2)?,
                })
            },
            mapper: |it| ResolvedRate::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ResolvedRateParams,
        ResolvedRateQuery<'c, 'a, 's, C, ResolvedRate, 5>,
        C,
    > for ResolvedRateStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ResolvedRateParams,
    ) -> ResolvedRateQuery<'c, 'a, 's, C, ResolvedRate, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.user_id,
            &params.project_id,
            &params.task_id,
            &params.day,
        )
    }
}
pub struct AmountsShownStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn amounts_shown() -> AmountsShownStmt {
    AmountsShownStmt("select amounts from amounts_seen($1, $2)", None)
}
impl AmountsShownStmt {
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
    ) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        BoolQuery {
            client,
            params: [organization_id, role],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, AmountsShownParams, BoolQuery<'c, 'a, 's, C, bool, 2>, C>
    for AmountsShownStmt
{
    fn params(&'s self, client: &'c C, params: &'a AmountsShownParams) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        self.bind(client, &params.organization_id, &params.role)
    }
}
pub struct KnownSubjectsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn known_subjects() -> KnownSubjectsStmt {
    KnownSubjectsStmt(
        "select ($1::uuid is null or exists ( select from memberships where organization_id = $2 and user_id = $1)) as person, ($3::uuid is null or exists ( select from clients where organization_id = $2 and id = $3)) as client, ($4::uuid is null or exists ( select from projects where organization_id = $2 and id = $4)) as project, ($5::uuid is null or exists ( select from tasks where organization_id = $2 and id = $5)) as task",
        None,
    )
}
impl KnownSubjectsStmt {
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
        user_id: &'a Option<uuid::Uuid>,
        organization_id: &'a uuid::Uuid,
        client_id: &'a Option<uuid::Uuid>,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
    ) -> KnownSubjectsQuery<'c, 'a, 's, C, KnownSubjects, 5> {
        KnownSubjectsQuery {
            client,
            params: [user_id, organization_id, client_id, project_id, task_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<KnownSubjects, tokio_postgres::Error> {
                Ok(KnownSubjects {
                    person: row.try_get(0)?,
                    client: row.try_get(1)?,
                    project: row.try_get(2)?,
                    task: row.try_get(3)?,
                })
            },
            mapper: |it| KnownSubjects::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        KnownSubjectsParams,
        KnownSubjectsQuery<'c, 'a, 's, C, KnownSubjects, 5>,
        C,
    > for KnownSubjectsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a KnownSubjectsParams,
    ) -> KnownSubjectsQuery<'c, 'a, 's, C, KnownSubjects, 5> {
        self.bind(
            client,
            &params.user_id,
            &params.organization_id,
            &params.client_id,
            &params.project_id,
            &params.task_id,
        )
    }
}
pub struct SubjectNamesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn subject_names() -> SubjectNamesStmt {
    SubjectNamesStmt(
        "select (select name from memberships where organization_id = $1 and user_id = $2) as person, (select name from clients where organization_id = $1 and id = $3) as client, (select name from projects where organization_id = $1 and id = $4) as project, (select name from tasks where organization_id = $1 and id = $5) as task",
        None,
    )
}
impl SubjectNamesStmt {
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
        client_id: &'a Option<uuid::Uuid>,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
    ) -> SubjectNamesQuery<'c, 'a, 's, C, SubjectNames, 5> {
        SubjectNamesQuery {
            client,
            params: [organization_id, user_id, client_id, project_id, task_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<SubjectNamesBorrowed, tokio_postgres::Error> {
                Ok(SubjectNamesBorrowed {
                    person: row.try_get(0)?,
                    client: row.try_get(1)?,
                    project: row.try_get(2)?,
                    task: row.try_get(3)?,
                })
            },
            mapper: |it| SubjectNames::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        SubjectNamesParams,
        SubjectNamesQuery<'c, 'a, 's, C, SubjectNames, 5>,
        C,
    > for SubjectNamesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SubjectNamesParams,
    ) -> SubjectNamesQuery<'c, 'a, 's, C, SubjectNames, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.user_id,
            &params.client_id,
            &params.project_id,
            &params.task_id,
        )
    }
}
pub struct RatePeopleStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn rate_people() -> RatePeopleStmt {
    RatePeopleStmt(
        "select user_id, name from memberships where organization_id = $1 and status <> 'removed' order by lower(name), user_id limit $2",
        None,
    )
}
impl RatePeopleStmt {
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
    ) -> RatePeopleQuery<'c, 'a, 's, C, RatePeople, 2> {
        RatePeopleQuery {
            client,
            params: [organization_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<RatePeopleBorrowed, tokio_postgres::Error> {
                Ok(RatePeopleBorrowed { user_id: row.try_get(0)?, name: row.try_get(1)? })
            },
            mapper: |it| RatePeople::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        RatePeopleParams,
        RatePeopleQuery<'c, 'a, 's, C, RatePeople, 2>,
        C,
    > for RatePeopleStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a RatePeopleParams,
    ) -> RatePeopleQuery<'c, 'a, 's, C, RatePeople, 2> {
        self.bind(client, &params.organization_id, &params.most)
    }
}
pub struct ApplicationFiguresStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn application_figures() -> ApplicationFiguresStmt {
    ApplicationFiguresStmt(
        "select count(*) filter (where closed_to is null) as entries, coalesce(sum(seconds) filter (where closed_to is null), 0)::bigint as seconds, coalesce(sum(round(seconds::numeric * old_rate / 3600)) filter (where closed_to is null and billable), 0)::bigint as old_amount, coalesce(sum(round(seconds::numeric * new_rate / 3600)) filter (where closed_to is null and billable), 0)::bigint as new_amount, coalesce(sum(round(seconds::numeric * old_cost / 3600)) filter (where closed_to is null), 0)::bigint as old_cost, coalesce(sum(round(seconds::numeric * new_cost / 3600)) filter (where closed_to is null), 0)::bigint as new_cost from rate_changes($1, $2, $3, $4, $5, $6, $7)",
        None,
    )
}
impl ApplicationFiguresStmt {
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
    ) -> ApplicationFiguresQuery<'c, 'a, 's, C, ApplicationFigures, 7> {
        ApplicationFiguresQuery {
            client,
            params: [organization_id, first_day, last_day, user_id, client_id, project_id, task_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ApplicationFigures, tokio_postgres::Error> {
                Ok(ApplicationFigures {
                    entries: row.try_get(0)?,
                    seconds: row.try_get(1)?,
                    old_amount: row.try_get(2)?,
                    new_amount: row.try_get(3)?,
                    old_cost: row.try_get(4)?,
                    new_cost: row.try_get(5)?,
                })
            },
            mapper: |it| ApplicationFigures::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ApplicationFiguresParams,
        ApplicationFiguresQuery<'c, 'a, 's, C, ApplicationFigures, 7>,
        C,
    > for ApplicationFiguresStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ApplicationFiguresParams,
    ) -> ApplicationFiguresQuery<'c, 'a, 's, C, ApplicationFigures, 7> {
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
pub struct LeftOutStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn left_out() -> LeftOutStmt {
    LeftOutStmt(
        "select case when g.closed_from is not null then g.user_id end as user_id, case when g.closed_from is not null then m.name end as user_name, g.closed_from as first_day, g.closed_to as last_day, g.closed_status as status, g.entries from ( select case when closed_from is not null then user_id end as user_id, closed_from, closed_to, closed_status, count(*) as entries from rate_changes($1, $2, $3, $4, $5, $6, $7) where closed_to is not null group by 1, closed_from, closed_to, closed_status ) g left join memberships m on m.organization_id = $1 and m.user_id = g.user_id order by g.closed_to desc, lower(m.name), g.user_id limit $8",
        None,
    )
}
impl LeftOutStmt {
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
        most: &'a i64,
    ) -> LeftOutQuery<'c, 'a, 's, C, LeftOut, 8> {
        LeftOutQuery {
            client,
            params: [organization_id, first_day, last_day, user_id, client_id, project_id, task_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<LeftOutBorrowed, tokio_postgres::Error> {
                Ok(LeftOutBorrowed {
                    user_id: row.try_get(0)?,
                    user_name: row.try_get(1)?,
                    first_day: row.try_get(2)?,
                    last_day: row.try_get(3)?,
                    status: row.try_get(4)?,
                    entries: row.try_get(5)?,
                })
            },
            mapper: |it| LeftOut::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, LeftOutParams, LeftOutQuery<'c, 'a, 's, C, LeftOut, 8>, C>
    for LeftOutStmt
{
    fn params(&'s self, client: &'c C, params: &'a LeftOutParams) -> LeftOutQuery<'c, 'a, 's, C, LeftOut, 8> {
        self.bind(
            client,
            &params.organization_id,
            &params.first_day,
            &params.last_day,
            &params.user_id,
            &params.client_id,
            &params.project_id,
            &params.task_id,
            &params.most,
        )
    }
}
