// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct ListProjectsParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub sees_amounts: bool,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub archived: Option<bool>,
    pub client_id: Option<uuid::Uuid>,
    pub search: Option<T1>,
    pub updated_since: Option<jiff::Timestamp>,
    pub after_name: Option<T2>,
    pub after_favourite: Option<bool>,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ProjectParams {
    pub sees_amounts: bool,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct InsertProjectParams<T1: crate::StringSql, T2: crate::StringSql, T3: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub name: T1,
    pub client_id: Option<uuid::Uuid>,
    pub code: Option<T2>,
    pub color: crate::types::Color,
    pub billable: bool,
    pub hourly_rate: Option<i64>,
    pub description: T3,
    pub visibility: crate::types::ProjectVisibility,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct UpdateProjectParams<T1: crate::StringSql, T2: crate::StringSql, T3: crate::StringSql> {
    pub name: T1,
    pub client_id: Option<uuid::Uuid>,
    pub code: Option<T2>,
    pub color: crate::types::Color,
    pub billable: bool,
    pub hourly_rate: Option<i64>,
    pub description: T3,
    pub visibility: crate::types::ProjectVisibility,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub version: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct SetProjectArchivedParams {
    pub archived_at: Option<jiff::Timestamp>,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ProjectInUseParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DetachDeletedEntriesParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DropTimesheetRowsParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DropProjectRatesParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DropProjectMembersParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DropProjectActivitiesParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct InsertProjectActivitiesParams<
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::ArraySql<Item = crate::types::ProjectChange>,
    T3: crate::StringSql,
    T4: crate::ArraySql<Item = Option<T3>>,
    T5: crate::StringSql,
    T6: crate::ArraySql<Item = Option<T5>>,
> {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub now: jiff::Timestamp,
    pub ids: T1,
    pub changes: T2,
    pub old_values: T4,
    pub new_values: T6,
}
#[derive(Clone, Copy, Debug)]
pub struct DropProjectFavouritesParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteProjectParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct ProjectOptionsParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub search: Option<T1>,
    pub most: i64,
}
#[derive(Debug)]
pub struct ProjectMembersParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub after_name: Option<T1>,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ProjectCandidatesParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ProjectUnseenByParams {
    pub organization_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct ActiveColleagueParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct AddProjectMemberParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct RemoveProjectMemberParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct StarProjectParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct UnstarProjectParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Project {
    pub id: uuid::Uuid,
    pub name: String,
    pub client_id: Option<uuid::Uuid>,
    pub client_name: Option<String>,
    pub code: Option<String>,
    pub color: crate::types::Color,
    pub billable: bool,
    pub hourly_rate: Option<i64>,
    pub description: String,
    pub visibility: crate::types::ProjectVisibility,
    pub favourite: bool,
    pub archived_at: Option<jiff::Timestamp>,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
pub struct ProjectBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub client_id: Option<uuid::Uuid>,
    pub client_name: Option<&'a str>,
    pub code: Option<&'a str>,
    pub color: crate::types::Color,
    pub billable: bool,
    pub hourly_rate: Option<i64>,
    pub description: &'a str,
    pub visibility: crate::types::ProjectVisibility,
    pub favourite: bool,
    pub archived_at: Option<jiff::Timestamp>,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
impl<'a> From<ProjectBorrowed<'a>> for Project {
    fn from(
        ProjectBorrowed {
            id,
            name,
            client_id,
            client_name,
            code,
            color,
            billable,
            hourly_rate,
            description,
            visibility,
            favourite,
            archived_at,
            version,
            created_at,
            updated_at,
        }: ProjectBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            name: name.into(),
            client_id,
            client_name: client_name.map(|v| v.into()),
            code: code.map(|v| v.into()),
            color,
            billable,
            hourly_rate,
            description: description.into(),
            visibility,
            favourite,
            archived_at,
            version,
            created_at,
            updated_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ProjectOption {
    pub id: uuid::Uuid,
    pub name: String,
    pub color: crate::types::Color,
    pub client_name: Option<String>,
    pub billable: bool,
    pub favourite: bool,
}
pub struct ProjectOptionBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub color: crate::types::Color,
    pub client_name: Option<&'a str>,
    pub billable: bool,
    pub favourite: bool,
}
impl<'a> From<ProjectOptionBorrowed<'a>> for ProjectOption {
    fn from(
        ProjectOptionBorrowed { id, name, color, client_name, billable, favourite }: ProjectOptionBorrowed<
            'a,
        >,
    ) -> Self {
        Self { id, name: name.into(), color, client_name: client_name.map(|v| v.into()), billable, favourite }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ProjectMember {
    pub user_id: uuid::Uuid,
    pub name: String,
    pub role: crate::types::Role,
    pub created_at: jiff::Timestamp,
}
pub struct ProjectMemberBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
    pub role: crate::types::Role,
    pub created_at: jiff::Timestamp,
}
impl<'a> From<ProjectMemberBorrowed<'a>> for ProjectMember {
    fn from(ProjectMemberBorrowed { user_id, name, role, created_at }: ProjectMemberBorrowed<'a>) -> Self {
        Self { user_id, name: name.into(), role, created_at }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ProjectCandidates {
    pub user_id: uuid::Uuid,
    pub name: String,
}
pub struct ProjectCandidatesBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
}
impl<'a> From<ProjectCandidatesBorrowed<'a>> for ProjectCandidates {
    fn from(ProjectCandidatesBorrowed { user_id, name }: ProjectCandidatesBorrowed<'a>) -> Self {
        Self { user_id, name: name.into() }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct ProjectQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ProjectBorrowed, tokio_postgres::Error>,
    mapper: fn(ProjectBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ProjectQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ProjectBorrowed) -> R) -> ProjectQuery<'c, 'a, 's, C, R, N> {
        ProjectQuery {
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
pub struct ProjectOptionQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ProjectOptionBorrowed, tokio_postgres::Error>,
    mapper: fn(ProjectOptionBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ProjectOptionQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ProjectOptionBorrowed) -> R) -> ProjectOptionQuery<'c, 'a, 's, C, R, N> {
        ProjectOptionQuery {
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
pub struct ProjectMemberQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ProjectMemberBorrowed, tokio_postgres::Error>,
    mapper: fn(ProjectMemberBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ProjectMemberQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ProjectMemberBorrowed) -> R) -> ProjectMemberQuery<'c, 'a, 's, C, R, N> {
        ProjectMemberQuery {
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
pub struct ProjectCandidatesQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ProjectCandidatesBorrowed, tokio_postgres::Error>,
    mapper: fn(ProjectCandidatesBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ProjectCandidatesQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(ProjectCandidatesBorrowed) -> R,
    ) -> ProjectCandidatesQuery<'c, 'a, 's, C, R, N> {
        ProjectCandidatesQuery {
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
pub struct ListProjectsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_projects() -> ListProjectsStmt {
    ListProjectsStmt(
        "select p.id, p.name, p.client_id, c.name as client_name, p.code, p.color, p.billable, case when $1 then p.hourly_rate end as hourly_rate, p.description, p.visibility, f.user_id is not null as favourite, p.archived_at, p.version, p.created_at, p.updated_at from visible_projects p left join clients c on c.organization_id = $2 and c.id = p.client_id left join project_favourites f on f.organization_id = $2 and f.project_id = p.id and f.user_id = $3 where p.organization_id = $2 and ($4::boolean is null or (p.archived_at is not null) = $4) and ($5::uuid is null or p.client_id = $5) and ($6::text is null or lower(p.name) like lower($6) or lower(p.code) like lower($6)) and ($7::timestamptz is null or p.updated_at >= $7) and ($8::text is null or (f.user_id is null, lower(p.name), p.id) > (not $9::boolean, lower($8), $10)) order by f.user_id is null, lower(p.name), p.id limit $11",
        None,
    )
}
impl ListProjectsStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>(
        &'s self,
        client: &'c C,
        sees_amounts: &'a bool,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        archived: &'a Option<bool>,
        client_id: &'a Option<uuid::Uuid>,
        search: &'a Option<T1>,
        updated_since: &'a Option<jiff::Timestamp>,
        after_name: &'a Option<T2>,
        after_favourite: &'a Option<bool>,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> ProjectQuery<'c, 'a, 's, C, Project, 11> {
        ProjectQuery {
            client,
            params: [
                sees_amounts,
                organization_id,
                user_id,
                archived,
                client_id,
                search,
                updated_since,
                after_name,
                after_favourite,
                after_id,
                page_size,
            ],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ProjectBorrowed, tokio_postgres::Error> {
                Ok(ProjectBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    client_id: row.try_get(2)?,
                    client_name: row.try_get(3)?,
                    code: row.try_get(4)?,
                    color: row.try_get(5)?,
                    billable: row.try_get(6)?,
                    hourly_rate: row.try_get(7)?,
                    description: row.try_get(8)?,
                    visibility: row.try_get(9)?,
                    favourite: row.try_get(10)?,
                    archived_at: row.try_get(11)?,
                    version: row.try_get(12)?,
                    created_at: row.try_get(13)?,
                    updated_at: row.try_get(14)?,
                })
            },
            mapper: |it| Project::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListProjectsParams<T1, T2>,
        ProjectQuery<'c, 'a, 's, C, Project, 11>,
        C,
    > for ListProjectsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListProjectsParams<T1, T2>,
    ) -> ProjectQuery<'c, 'a, 's, C, Project, 11> {
        self.bind(
            client,
            &params.sees_amounts,
            &params.organization_id,
            &params.user_id,
            &params.archived,
            &params.client_id,
            &params.search,
            &params.updated_since,
            &params.after_name,
            &params.after_favourite,
            &params.after_id,
            &params.page_size,
        )
    }
}
pub struct ProjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project() -> ProjectStmt {
    ProjectStmt(
        "select p.id, p.name, p.client_id, c.name as client_name, p.code, p.color, p.billable, case when $1 then p.hourly_rate end as hourly_rate, p.description, p.visibility, f.user_id is not null as favourite, p.archived_at, p.version, p.created_at, p.updated_at from visible_projects p left join clients c on c.organization_id = $2 and c.id = p.client_id left join project_favourites f on f.organization_id = $2 and f.project_id = p.id and f.user_id = $3 where p.organization_id = $2 and p.id = $4",
        None,
    )
}
impl ProjectStmt {
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
        sees_amounts: &'a bool,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> ProjectQuery<'c, 'a, 's, C, Project, 4> {
        ProjectQuery {
            client,
            params: [sees_amounts, organization_id, user_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ProjectBorrowed, tokio_postgres::Error> {
                Ok(ProjectBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    client_id: row.try_get(2)?,
                    client_name: row.try_get(3)?,
                    code: row.try_get(4)?,
                    color: row.try_get(5)?,
                    billable: row.try_get(6)?,
                    hourly_rate: row.try_get(7)?,
                    description: row.try_get(8)?,
                    visibility: row.try_get(9)?,
                    favourite: row.try_get(10)?,
                    archived_at: row.try_get(11)?,
                    version: row.try_get(12)?,
                    created_at: row.try_get(13)?,
                    updated_at: row.try_get(14)?,
                })
            },
            mapper: |it| Project::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ProjectParams, ProjectQuery<'c, 'a, 's, C, Project, 4>, C>
    for ProjectStmt
{
    fn params(&'s self, client: &'c C, params: &'a ProjectParams) -> ProjectQuery<'c, 'a, 's, C, Project, 4> {
        self.bind(client, &params.sees_amounts, &params.organization_id, &params.user_id, &params.id)
    }
}
pub struct InsertProjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_project() -> InsertProjectStmt {
    InsertProjectStmt(
        "insert into projects (organization_id, id, name, client_id, code, color, billable, hourly_rate, description, visibility, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)",
        None,
    )
}
impl InsertProjectStmt {
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
        T1: crate::StringSql,
        T2: crate::StringSql,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        name: &'a T1,
        client_id: &'a Option<uuid::Uuid>,
        code: &'a Option<T2>,
        color: &'a crate::types::Color,
        billable: &'a bool,
        hourly_rate: &'a Option<i64>,
        description: &'a T3,
        visibility: &'a crate::types::ProjectVisibility,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[
                    organization_id,
                    id,
                    name,
                    client_id,
                    code,
                    color,
                    billable,
                    hourly_rate,
                    description,
                    visibility,
                    now,
                ],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::StringSql, T3: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertProjectParams<T1, T2, T3>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertProjectStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertProjectParams<T1, T2, T3>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.name,
            &params.client_id,
            &params.code,
            &params.color,
            &params.billable,
            &params.hourly_rate,
            &params.description,
            &params.visibility,
            &params.now,
        ))
    }
}
pub struct UpdateProjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_project() -> UpdateProjectStmt {
    UpdateProjectStmt(
        "update projects set name = $1, client_id = $2, code = $3, color = $4, billable = $5, hourly_rate = $6, description = $7, visibility = $8, version = version + 1, updated_at = $9 where organization_id = $10 and id = $11 and version = $12",
        None,
    )
}
impl UpdateProjectStmt {
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
        T1: crate::StringSql,
        T2: crate::StringSql,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        name: &'a T1,
        client_id: &'a Option<uuid::Uuid>,
        code: &'a Option<T2>,
        color: &'a crate::types::Color,
        billable: &'a bool,
        hourly_rate: &'a Option<i64>,
        description: &'a T3,
        visibility: &'a crate::types::ProjectVisibility,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        version: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[
                    name,
                    client_id,
                    code,
                    color,
                    billable,
                    hourly_rate,
                    description,
                    visibility,
                    now,
                    organization_id,
                    id,
                    version,
                ],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::StringSql, T3: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UpdateProjectParams<T1, T2, T3>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UpdateProjectStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UpdateProjectParams<T1, T2, T3>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.name,
            &params.client_id,
            &params.code,
            &params.color,
            &params.billable,
            &params.hourly_rate,
            &params.description,
            &params.visibility,
            &params.now,
            &params.organization_id,
            &params.id,
            &params.version,
        ))
    }
}
pub struct SetProjectArchivedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_project_archived() -> SetProjectArchivedStmt {
    SetProjectArchivedStmt(
        "update projects set archived_at = $1, version = version + 1, updated_at = $2 where organization_id = $3 and id = $4 and (archived_at is null) <> ($1::timestamptz is null)",
        None,
    )
}
impl SetProjectArchivedStmt {
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
        archived_at: &'a Option<jiff::Timestamp>,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[archived_at, now, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetProjectArchivedParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetProjectArchivedStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetProjectArchivedParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.archived_at, &params.now, &params.organization_id, &params.id))
    }
}
pub struct ProjectInUseStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project_in_use() -> ProjectInUseStmt {
    ProjectInUseStmt(
        "select exists ( select from tasks where organization_id = $1 and project_id = $2 ) or exists ( select from comments where organization_id = $1 and project_id = $2 ) or exists ( select from recurring_blocks where organization_id = $1 and project_id = $2 ) or exists ( select from time_entries where organization_id = $1 and project_id = $2 and deleted_at is null ) as in_use",
        None,
    )
}
impl ProjectInUseStmt {
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
    ) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        BoolQuery {
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
    crate::client::async_::Params<'c, 'a, 's, ProjectInUseParams, BoolQuery<'c, 'a, 's, C, bool, 2>, C>
    for ProjectInUseStmt
{
    fn params(&'s self, client: &'c C, params: &'a ProjectInUseParams) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct DetachDeletedEntriesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn detach_deleted_entries() -> DetachDeletedEntriesStmt {
    DetachDeletedEntriesStmt(
        "update time_entries set project_id = null, task_id = null where organization_id = $1 and project_id = $2 and deleted_at is not null",
        None,
    )
}
impl DetachDeletedEntriesStmt {
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
        DetachDeletedEntriesParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DetachDeletedEntriesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DetachDeletedEntriesParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.id))
    }
}
pub struct DropTimesheetRowsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn drop_timesheet_rows() -> DropTimesheetRowsStmt {
    DropTimesheetRowsStmt("delete from timesheet_rows where organization_id = $1 and project_id = $2", None)
}
impl DropTimesheetRowsStmt {
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
        DropTimesheetRowsParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DropTimesheetRowsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DropTimesheetRowsParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.id))
    }
}
pub struct DropProjectRatesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn drop_project_rates() -> DropProjectRatesStmt {
    DropProjectRatesStmt("delete from rates where organization_id = $1 and project_id = $2", None)
}
impl DropProjectRatesStmt {
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
        DropProjectRatesParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DropProjectRatesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DropProjectRatesParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.project_id))
    }
}
pub struct DropProjectMembersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn drop_project_members() -> DropProjectMembersStmt {
    DropProjectMembersStmt("delete from project_members where organization_id = $1 and project_id = $2", None)
}
impl DropProjectMembersStmt {
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
        DropProjectMembersParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DropProjectMembersStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DropProjectMembersParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.project_id))
    }
}
pub struct DropProjectActivitiesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn drop_project_activities() -> DropProjectActivitiesStmt {
    DropProjectActivitiesStmt(
        "delete from project_activities where organization_id = $1 and project_id = $2",
        None,
    )
}
impl DropProjectActivitiesStmt {
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
        DropProjectActivitiesParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DropProjectActivitiesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DropProjectActivitiesParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.project_id))
    }
}
pub struct InsertProjectActivitiesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_project_activities() -> InsertProjectActivitiesStmt {
    InsertProjectActivitiesStmt(
        "insert into project_activities (organization_id, id, project_id, user_id, change, old_value, new_value, created_at) select $1, a.id, $2, $3, a.change, a.old_value, a.new_value, $4 from unnest($5::uuid[], $6::project_change[], $7::text[], $8::text[]) as a (id, change, old_value, new_value)",
        None,
    )
}
impl InsertProjectActivitiesStmt {
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
        T2: crate::ArraySql<Item = crate::types::ProjectChange>,
        T3: crate::StringSql,
        T4: crate::ArraySql<Item = Option<T3>>,
        T5: crate::StringSql,
        T6: crate::ArraySql<Item = Option<T5>>,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        project_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
        ids: &'a T1,
        changes: &'a T2,
        old_values: &'a T4,
        new_values: &'a T6,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[organization_id, project_id, user_id, now, ids, changes, old_values, new_values],
            )
            .await
    }
}
impl<
    'a,
    C: GenericClient + Send + Sync,
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::ArraySql<Item = crate::types::ProjectChange>,
    T3: crate::StringSql,
    T4: crate::ArraySql<Item = Option<T3>>,
    T5: crate::StringSql,
    T6: crate::ArraySql<Item = Option<T5>>,
>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertProjectActivitiesParams<T1, T2, T3, T4, T5, T6>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertProjectActivitiesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertProjectActivitiesParams<T1, T2, T3, T4, T5, T6>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.project_id,
            &params.user_id,
            &params.now,
            &params.ids,
            &params.changes,
            &params.old_values,
            &params.new_values,
        ))
    }
}
pub struct DropProjectFavouritesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn drop_project_favourites() -> DropProjectFavouritesStmt {
    DropProjectFavouritesStmt(
        "delete from project_favourites where organization_id = $1 and project_id = $2",
        None,
    )
}
impl DropProjectFavouritesStmt {
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
        DropProjectFavouritesParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DropProjectFavouritesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DropProjectFavouritesParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.project_id))
    }
}
pub struct DeleteProjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_project() -> DeleteProjectStmt {
    DeleteProjectStmt(
        "with gone as ( delete from projects where organization_id = $1 and id = $2 returning organization_id, id, name ), buried as ( insert into tombstones (organization_id, kind, id, deleted_at) select organization_id, 'project', id, $3 from gone ) select name from gone",
        None,
    )
}
impl DeleteProjectStmt {
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
        now: &'a jiff::Timestamp,
    ) -> StringQuery<'c, 'a, 's, C, String, 3> {
        StringQuery {
            client,
            params: [organization_id, id, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, DeleteProjectParams, StringQuery<'c, 'a, 's, C, String, 3>, C>
    for DeleteProjectStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a DeleteProjectParams,
    ) -> StringQuery<'c, 'a, 's, C, String, 3> {
        self.bind(client, &params.organization_id, &params.id, &params.now)
    }
}
pub struct ProjectOptionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project_options() -> ProjectOptionsStmt {
    ProjectOptionsStmt(
        "with recent as materialized ( select project_id, min(place) as place from ( select project_id, row_number() over (order by day desc, coalesce(started_at, '-infinity') desc, id desc) as place from time_entries where organization_id = $1 and user_id = $2 and deleted_at is null order by day desc, coalesce(started_at, '-infinity') desc, id desc limit 200 ) latest where project_id is not null group by project_id ) select p.id, p.name, p.color, c.name as client_name, p.billable, f.user_id is not null as favourite from visible_projects p left join clients c on c.organization_id = $1 and c.id = p.client_id left join project_favourites f on f.organization_id = $1 and f.project_id = p.id and f.user_id = $2 left join recent on recent.project_id = p.id where p.organization_id = $1 and p.archived_at is null and ($3::text is null or lower(p.name) like lower($3) or lower(p.code) like lower($3) or lower(c.name) like lower($3)) order by f.user_id is null, recent.place, lower(p.name), p.id limit $4",
        None,
    )
}
impl ProjectOptionsStmt {
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
        most: &'a i64,
    ) -> ProjectOptionQuery<'c, 'a, 's, C, ProjectOption, 4> {
        ProjectOptionQuery {
            client,
            params: [organization_id, user_id, search, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ProjectOptionBorrowed, tokio_postgres::Error> {
                Ok(ProjectOptionBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    color: row.try_get(2)?,
                    client_name: row.try_get(3)?,
                    billable: row.try_get(4)?,
                    favourite: row.try_get(5)?,
                })
            },
            mapper: |it| ProjectOption::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ProjectOptionsParams<T1>,
        ProjectOptionQuery<'c, 'a, 's, C, ProjectOption, 4>,
        C,
    > for ProjectOptionsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ProjectOptionsParams<T1>,
    ) -> ProjectOptionQuery<'c, 'a, 's, C, ProjectOption, 4> {
        self.bind(client, &params.organization_id, &params.user_id, &params.search, &params.most)
    }
}
pub struct ProjectMembersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project_members() -> ProjectMembersStmt {
    ProjectMembersStmt(
        "select m.user_id, m.name, m.role, b.created_at from project_members b join memberships m on m.organization_id = $1 and m.user_id = b.user_id where b.organization_id = $1 and b.project_id = $2 and m.status = 'active' and ($3::text is null or (lower(m.name), m.user_id) > (lower($3), $4)) order by lower(m.name), m.user_id limit $5",
        None,
    )
}
impl ProjectMembersStmt {
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
        project_id: &'a uuid::Uuid,
        after_name: &'a Option<T1>,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> ProjectMemberQuery<'c, 'a, 's, C, ProjectMember, 5> {
        ProjectMemberQuery {
            client,
            params: [organization_id, project_id, after_name, after_id, page_size],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ProjectMemberBorrowed, tokio_postgres::Error> {
                Ok(ProjectMemberBorrowed {
                    user_id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    role: row.try_get(2)?,
                    created_at: row.try_get(3)?,
                })
            },
            mapper: |it| ProjectMember::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ProjectMembersParams<T1>,
        ProjectMemberQuery<'c, 'a, 's, C, ProjectMember, 5>,
        C,
    > for ProjectMembersStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ProjectMembersParams<T1>,
    ) -> ProjectMemberQuery<'c, 'a, 's, C, ProjectMember, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.project_id,
            &params.after_name,
            &params.after_id,
            &params.page_size,
        )
    }
}
pub struct ProjectCandidatesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project_candidates() -> ProjectCandidatesStmt {
    ProjectCandidatesStmt(
        "select m.user_id, m.name from memberships m where m.organization_id = $1 and m.status = 'active' and not exists ( select from project_members b where b.organization_id = $1 and b.project_id = $2 and b.user_id = m.user_id) order by lower(m.name), m.user_id limit $3",
        None,
    )
}
impl ProjectCandidatesStmt {
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
        most: &'a i64,
    ) -> ProjectCandidatesQuery<'c, 'a, 's, C, ProjectCandidates, 3> {
        ProjectCandidatesQuery {
            client,
            params: [organization_id, project_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor:
                |row: &tokio_postgres::Row| -> Result<ProjectCandidatesBorrowed, tokio_postgres::Error> {
                    Ok(ProjectCandidatesBorrowed { user_id: row.try_get(0)?, name: row.try_get(1)? })
                },
            mapper: |it| ProjectCandidates::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ProjectCandidatesParams,
        ProjectCandidatesQuery<'c, 'a, 's, C, ProjectCandidates, 3>,
        C,
    > for ProjectCandidatesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ProjectCandidatesParams,
    ) -> ProjectCandidatesQuery<'c, 'a, 's, C, ProjectCandidates, 3> {
        self.bind(client, &params.organization_id, &params.project_id, &params.most)
    }
}
pub struct ProjectUnseenByStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project_unseen_by() -> ProjectUnseenByStmt {
    ProjectUnseenByStmt(
        "select count(*) as people from memberships m where m.organization_id = $1 and m.status = 'active' and m.role = 'member' and not exists ( select from project_members b where b.organization_id = $1 and b.project_id = $2 and b.user_id = m.user_id)",
        None,
    )
}
impl ProjectUnseenByStmt {
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
        project_id: &'a Option<uuid::Uuid>,
    ) -> I64Query<'c, 'a, 's, C, i64, 2> {
        I64Query {
            client,
            params: [organization_id, project_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ProjectUnseenByParams, I64Query<'c, 'a, 's, C, i64, 2>, C>
    for ProjectUnseenByStmt
{
    fn params(&'s self, client: &'c C, params: &'a ProjectUnseenByParams) -> I64Query<'c, 'a, 's, C, i64, 2> {
        self.bind(client, &params.organization_id, &params.project_id)
    }
}
pub struct ActiveColleagueStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn active_colleague() -> ActiveColleagueStmt {
    ActiveColleagueStmt(
        "select name from memberships where organization_id = $1 and user_id = $2 and status = 'active'",
        None,
    )
}
impl ActiveColleagueStmt {
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
    crate::client::async_::Params<'c, 'a, 's, ActiveColleagueParams, StringQuery<'c, 'a, 's, C, String, 2>, C>
    for ActiveColleagueStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ActiveColleagueParams,
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        self.bind(client, &params.organization_id, &params.user_id)
    }
}
pub struct AddProjectMemberStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn add_project_member() -> AddProjectMemberStmt {
    AddProjectMemberStmt(
        "insert into project_members (organization_id, project_id, user_id, created_at) values ($1, $2, $3, $4) on conflict (organization_id, project_id, user_id) do nothing",
        None,
    )
}
impl AddProjectMemberStmt {
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
        user_id: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, project_id, user_id, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        AddProjectMemberParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for AddProjectMemberStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a AddProjectMemberParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.project_id, &params.user_id, &params.now))
    }
}
pub struct RemoveProjectMemberStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn remove_project_member() -> RemoveProjectMemberStmt {
    RemoveProjectMemberStmt(
        "with gone as ( delete from project_members where organization_id = $1 and project_id = $2 and user_id = $3 returning user_id ) select m.name from gone join memberships m on m.organization_id = $1 and m.user_id = gone.user_id",
        None,
    )
}
impl RemoveProjectMemberStmt {
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
        user_id: &'a uuid::Uuid,
    ) -> StringQuery<'c, 'a, 's, C, String, 3> {
        StringQuery {
            client,
            params: [organization_id, project_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        RemoveProjectMemberParams,
        StringQuery<'c, 'a, 's, C, String, 3>,
        C,
    > for RemoveProjectMemberStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a RemoveProjectMemberParams,
    ) -> StringQuery<'c, 'a, 's, C, String, 3> {
        self.bind(client, &params.organization_id, &params.project_id, &params.user_id)
    }
}
pub struct StarProjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn star_project() -> StarProjectStmt {
    StarProjectStmt(
        "insert into project_favourites (organization_id, user_id, project_id, created_at) values ($1, $2, $3, $4) on conflict (organization_id, user_id, project_id) do nothing",
        None,
    )
}
impl StarProjectStmt {
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
        project_id: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, user_id, project_id, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        StarProjectParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for StarProjectStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a StarProjectParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.user_id, &params.project_id, &params.now))
    }
}
pub struct UnstarProjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn unstar_project() -> UnstarProjectStmt {
    UnstarProjectStmt(
        "delete from project_favourites where organization_id = $1 and user_id = $2 and project_id = $3",
        None,
    )
}
impl UnstarProjectStmt {
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
        project_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, user_id, project_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UnstarProjectParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UnstarProjectStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UnstarProjectParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.user_id, &params.project_id))
    }
}
