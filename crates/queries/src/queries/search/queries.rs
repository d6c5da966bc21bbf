// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct FindClientsParams<T1: crate::StringSql, T2: crate::ArraySql<Item = T1>, T3: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub patterns: T2,
    pub typed: T3,
    pub most: i64,
}
#[derive(Debug)]
pub struct FindProjectsParams<T1: crate::StringSql, T2: crate::ArraySql<Item = T1>, T3: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub patterns: T2,
    pub typed: T3,
    pub most: i64,
}
#[derive(Debug)]
pub struct FindTagsParams<T1: crate::StringSql, T2: crate::ArraySql<Item = T1>, T3: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub patterns: T2,
    pub typed: T3,
    pub most: i64,
}
#[derive(Debug)]
pub struct FindRecentOfParams<T1: crate::StringSql, T2: crate::StringSql, T3: crate::ArraySql<Item = T2>> {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub window: i64,
    pub typed: Option<T1>,
    pub patterns: T3,
    pub most: i64,
}
#[derive(Debug)]
pub struct FindRecentParams<T1: crate::StringSql, T2: crate::StringSql, T3: crate::ArraySql<Item = T2>> {
    pub organization_id: uuid::Uuid,
    pub window: i64,
    pub typed: Option<T1>,
    pub patterns: T3,
    pub most: i64,
}
#[derive(Debug)]
pub struct FindOlderParams<T1: crate::StringSql, T2: crate::ArraySql<Item = T1>, T3: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub worker: Option<uuid::Uuid>,
    pub patterns: T2,
    pub typed: Option<T3>,
    pub most: i64,
}
#[derive(Debug)]
pub struct FindRecentTasksParams<T1: crate::StringSql, T2: crate::StringSql, T3: crate::ArraySql<Item = T2>> {
    pub organization_id: uuid::Uuid,
    pub window: i64,
    pub typed: Option<T1>,
    pub patterns: T3,
    pub most: i64,
}
#[derive(Debug)]
pub struct FindOlderTasksParams<T1: crate::StringSql, T2: crate::ArraySql<Item = T1>, T3: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub patterns: T2,
    pub typed: Option<T3>,
    pub most: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct FoundClient {
    pub id: uuid::Uuid,
    pub name: String,
    pub archived: bool,
}
pub struct FoundClientBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub archived: bool,
}
impl<'a> From<FoundClientBorrowed<'a>> for FoundClient {
    fn from(FoundClientBorrowed { id, name, archived }: FoundClientBorrowed<'a>) -> Self {
        Self { id, name: name.into(), archived }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct FoundProject {
    pub id: uuid::Uuid,
    pub name: String,
    pub code: Option<String>,
    pub color: crate::types::Color,
    pub client_name: Option<String>,
    pub archived: bool,
}
pub struct FoundProjectBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub code: Option<&'a str>,
    pub color: crate::types::Color,
    pub client_name: Option<&'a str>,
    pub archived: bool,
}
impl<'a> From<FoundProjectBorrowed<'a>> for FoundProject {
    fn from(
        FoundProjectBorrowed { id, name, code, color, client_name, archived }: FoundProjectBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            name: name.into(),
            code: code.map(|v| v.into()),
            color,
            client_name: client_name.map(|v| v.into()),
            archived,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct FoundTag {
    pub id: uuid::Uuid,
    pub name: String,
}
pub struct FoundTagBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
}
impl<'a> From<FoundTagBorrowed<'a>> for FoundTag {
    fn from(FoundTagBorrowed { id, name }: FoundTagBorrowed<'a>) -> Self {
        Self { id, name: name.into() }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct FoundEntry {
    pub id: uuid::Uuid,
    pub person: String,
    pub description: String,
    pub day: jiff::civil::Date,
    pub seconds: Option<i32>,
    pub project_name: Option<String>,
    pub project_color: Option<crate::types::Color>,
}
pub struct FoundEntryBorrowed<'a> {
    pub id: uuid::Uuid,
    pub person: &'a str,
    pub description: &'a str,
    pub day: jiff::civil::Date,
    pub seconds: Option<i32>,
    pub project_name: Option<&'a str>,
    pub project_color: Option<crate::types::Color>,
}
impl<'a> From<FoundEntryBorrowed<'a>> for FoundEntry {
    fn from(
        FoundEntryBorrowed {
            id,
            person,
            description,
            day,
            seconds,
            project_name,
            project_color,
        }: FoundEntryBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            person: person.into(),
            description: description.into(),
            day,
            seconds,
            project_name: project_name.map(|v| v.into()),
            project_color,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct FoundTask {
    pub id: uuid::Uuid,
    pub name: String,
    pub status: crate::types::TaskStatus,
    pub project_name: String,
    pub project_color: crate::types::Color,
}
pub struct FoundTaskBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub status: crate::types::TaskStatus,
    pub project_name: &'a str,
    pub project_color: crate::types::Color,
}
impl<'a> From<FoundTaskBorrowed<'a>> for FoundTask {
    fn from(
        FoundTaskBorrowed { id, name, status, project_name, project_color }: FoundTaskBorrowed<'a>,
    ) -> Self {
        Self { id, name: name.into(), status, project_name: project_name.into(), project_color }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct FoundClientQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<FoundClientBorrowed, tokio_postgres::Error>,
    mapper: fn(FoundClientBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> FoundClientQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(FoundClientBorrowed) -> R) -> FoundClientQuery<'c, 'a, 's, C, R, N> {
        FoundClientQuery {
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
pub struct FoundProjectQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<FoundProjectBorrowed, tokio_postgres::Error>,
    mapper: fn(FoundProjectBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> FoundProjectQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(FoundProjectBorrowed) -> R) -> FoundProjectQuery<'c, 'a, 's, C, R, N> {
        FoundProjectQuery {
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
pub struct FoundTagQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<FoundTagBorrowed, tokio_postgres::Error>,
    mapper: fn(FoundTagBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> FoundTagQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(FoundTagBorrowed) -> R) -> FoundTagQuery<'c, 'a, 's, C, R, N> {
        FoundTagQuery {
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
pub struct FoundEntryQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<FoundEntryBorrowed, tokio_postgres::Error>,
    mapper: fn(FoundEntryBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> FoundEntryQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(FoundEntryBorrowed) -> R) -> FoundEntryQuery<'c, 'a, 's, C, R, N> {
        FoundEntryQuery {
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
pub struct FoundTaskQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<FoundTaskBorrowed, tokio_postgres::Error>,
    mapper: fn(FoundTaskBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> FoundTaskQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(FoundTaskBorrowed) -> R) -> FoundTaskQuery<'c, 'a, 's, C, R, N> {
        FoundTaskQuery {
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
pub struct FindClientsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn find_clients() -> FindClientsStmt {
    FindClientsStmt(
        "select id, name, archived_at is not null as archived from clients where organization_id = $1 and (lower(name) like all ($2) or word_similarity($3, name) >= 0.38) order by archived_at is not null, not lower(name) like all ($2), word_similarity($3, name) desc, lower(name), id limit $4",
        None,
    )
}
impl FindClientsStmt {
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
        T1: crate::StringSql,
        T2: crate::ArraySql<Item = T1>,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        patterns: &'a T2,
        typed: &'a T3,
        most: &'a i64,
    ) -> FoundClientQuery<'c, 'a, 's, C, FoundClient, 4> {
        FoundClientQuery {
            client,
            params: [organization_id, patterns, typed, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FoundClientBorrowed, tokio_postgres::Error> {
                Ok(FoundClientBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    archived: row.try_get(2)?,
                })
            },
            mapper: |it| FoundClient::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::ArraySql<Item = T1>, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FindClientsParams<T1, T2, T3>,
        FoundClientQuery<'c, 'a, 's, C, FoundClient, 4>,
        C,
    > for FindClientsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FindClientsParams<T1, T2, T3>,
    ) -> FoundClientQuery<'c, 'a, 's, C, FoundClient, 4> {
        self.bind(client, &params.organization_id, &params.patterns, &params.typed, &params.most)
    }
}
pub struct FindProjectsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn find_projects() -> FindProjectsStmt {
    FindProjectsStmt(
        "select p.id, p.name, p.code, p.color, c.name as client_name, p.archived_at is not null as archived from visible_projects p left join clients c on c.organization_id = $1 and c.id = p.client_id where p.organization_id = $1 and (lower(concat_ws(' ', p.name, p.code, c.name)) like all ($2) or word_similarity($3, p.name) >= 0.38) order by p.archived_at is not null, not lower(p.name) like all ($2), word_similarity($3, p.name) desc, lower(p.name), p.id limit $4",
        None,
    )
}
impl FindProjectsStmt {
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
        T1: crate::StringSql,
        T2: crate::ArraySql<Item = T1>,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        patterns: &'a T2,
        typed: &'a T3,
        most: &'a i64,
    ) -> FoundProjectQuery<'c, 'a, 's, C, FoundProject, 4> {
        FoundProjectQuery {
            client,
            params: [organization_id, patterns, typed, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FoundProjectBorrowed, tokio_postgres::Error> {
                Ok(FoundProjectBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    code: row.try_get(2)?,
                    color: row.try_get(3)?,
                    client_name: row.try_get(4)?,
                    archived: row.try_get(5)?,
                })
            },
            mapper: |it| FoundProject::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::ArraySql<Item = T1>, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FindProjectsParams<T1, T2, T3>,
        FoundProjectQuery<'c, 'a, 's, C, FoundProject, 4>,
        C,
    > for FindProjectsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FindProjectsParams<T1, T2, T3>,
    ) -> FoundProjectQuery<'c, 'a, 's, C, FoundProject, 4> {
        self.bind(client, &params.organization_id, &params.patterns, &params.typed, &params.most)
    }
}
pub struct FindTagsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn find_tags() -> FindTagsStmt {
    FindTagsStmt(
        "select id, name from tags where organization_id = $1 and (lower(name) like all ($2) or word_similarity($3, name) >= 0.38) order by not lower(name) like all ($2), word_similarity($3, name) desc, lower(name), id limit $4",
        None,
    )
}
impl FindTagsStmt {
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
        T1: crate::StringSql,
        T2: crate::ArraySql<Item = T1>,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        patterns: &'a T2,
        typed: &'a T3,
        most: &'a i64,
    ) -> FoundTagQuery<'c, 'a, 's, C, FoundTag, 4> {
        FoundTagQuery {
            client,
            params: [organization_id, patterns, typed, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FoundTagBorrowed, tokio_postgres::Error> {
                Ok(FoundTagBorrowed { id: row.try_get(0)?, name: row.try_get(1)? })
            },
            mapper: |it| FoundTag::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::ArraySql<Item = T1>, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FindTagsParams<T1, T2, T3>,
        FoundTagQuery<'c, 'a, 's, C, FoundTag, 4>,
        C,
    > for FindTagsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FindTagsParams<T1, T2, T3>,
    ) -> FoundTagQuery<'c, 'a, 's, C, FoundTag, 4> {
        self.bind(client, &params.organization_id, &params.patterns, &params.typed, &params.most)
    }
}
pub struct FindRecentOfStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn find_recent_of() -> FindRecentOfStmt {
    FindRecentOfStmt(
        "with recent as ( select id, user_id, project_id, description, day, started_at, seconds from time_entries where organization_id = $1 and user_id = $2 and deleted_at is null order by day desc, coalesce(started_at, '-infinity'::timestamptz) desc, id desc limit $3 ) select e.id, m.name as person, e.description, e.day, e.seconds, p.name as project_name, p.color as project_color from recent e join memberships m on m.organization_id = $1 and m.user_id = e.user_id left join projects p on p.organization_id = $1 and p.id = e.project_id where case when $4::text is null then lower(e.description) like all ($5) else word_similarity($4, e.description) >= 0.38 end order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc limit $6",
        None,
    )
}
impl FindRecentOfStmt {
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
        T1: crate::StringSql,
        T2: crate::StringSql,
        T3: crate::ArraySql<Item = T2>,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        window: &'a i64,
        typed: &'a Option<T1>,
        patterns: &'a T3,
        most: &'a i64,
    ) -> FoundEntryQuery<'c, 'a, 's, C, FoundEntry, 6> {
        FoundEntryQuery {
            client,
            params: [organization_id, user_id, window, typed, patterns, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FoundEntryBorrowed, tokio_postgres::Error> {
                Ok(FoundEntryBorrowed {
                    id: row.try_get(0)?,
                    person: row.try_get(1)?,
                    description: row.try_get(2)?,
                    day: row.try_get(3)?,
                    seconds: row.try_get(4)?,
                    project_name: row.try_get(5)?,
                    project_color: row.try_get(6)?,
                })
            },
            mapper: |it| FoundEntry::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql, T3: crate::ArraySql<Item = T2>>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FindRecentOfParams<T1, T2, T3>,
        FoundEntryQuery<'c, 'a, 's, C, FoundEntry, 6>,
        C,
    > for FindRecentOfStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FindRecentOfParams<T1, T2, T3>,
    ) -> FoundEntryQuery<'c, 'a, 's, C, FoundEntry, 6> {
        self.bind(
            client,
            &params.organization_id,
            &params.user_id,
            &params.window,
            &params.typed,
            &params.patterns,
            &params.most,
        )
    }
}
pub struct FindRecentStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn find_recent() -> FindRecentStmt {
    FindRecentStmt(
        "with recent as ( select id, user_id, project_id, description, day, started_at, seconds from time_entries where organization_id = $1 and deleted_at is null order by day desc, coalesce(started_at, '-infinity'::timestamptz) desc, id desc limit $2 ) select e.id, m.name as person, e.description, e.day, e.seconds, p.name as project_name, p.color as project_color from recent e join memberships m on m.organization_id = $1 and m.user_id = e.user_id left join projects p on p.organization_id = $1 and p.id = e.project_id where case when $3::text is null then lower(e.description) like all ($4) else word_similarity($3, e.description) >= 0.38 end order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc limit $5",
        None,
    )
}
impl FindRecentStmt {
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
        T1: crate::StringSql,
        T2: crate::StringSql,
        T3: crate::ArraySql<Item = T2>,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        window: &'a i64,
        typed: &'a Option<T1>,
        patterns: &'a T3,
        most: &'a i64,
    ) -> FoundEntryQuery<'c, 'a, 's, C, FoundEntry, 5> {
        FoundEntryQuery {
            client,
            params: [organization_id, window, typed, patterns, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FoundEntryBorrowed, tokio_postgres::Error> {
                Ok(FoundEntryBorrowed {
                    id: row.try_get(0)?,
                    person: row.try_get(1)?,
                    description: row.try_get(2)?,
                    day: row.try_get(3)?,
                    seconds: row.try_get(4)?,
                    project_name: row.try_get(5)?,
                    project_color: row.try_get(6)?,
                })
            },
            mapper: |it| FoundEntry::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql, T3: crate::ArraySql<Item = T2>>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FindRecentParams<T1, T2, T3>,
        FoundEntryQuery<'c, 'a, 's, C, FoundEntry, 5>,
        C,
    > for FindRecentStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FindRecentParams<T1, T2, T3>,
    ) -> FoundEntryQuery<'c, 'a, 's, C, FoundEntry, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.window,
            &params.typed,
            &params.patterns,
            &params.most,
        )
    }
}
pub struct FindOlderStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn find_older() -> FindOlderStmt {
    FindOlderStmt(
        "select e.id, m.name as person, e.description, e.day, e.seconds, p.name as project_name, p.color as project_color from search_time_entries($1, $2, $3, $4, $5) with ordinality found (id, position) join time_entries e on e.organization_id = $1 and e.id = found.id join memberships m on m.organization_id = $1 and m.user_id = e.user_id left join projects p on p.organization_id = $1 and p.id = e.project_id order by found.position",
        None,
    )
}
impl FindOlderStmt {
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
        T1: crate::StringSql,
        T2: crate::ArraySql<Item = T1>,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        worker: &'a Option<uuid::Uuid>,
        patterns: &'a T2,
        typed: &'a Option<T3>,
        most: &'a i64,
    ) -> FoundEntryQuery<'c, 'a, 's, C, FoundEntry, 5> {
        FoundEntryQuery {
            client,
            params: [organization_id, worker, patterns, typed, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FoundEntryBorrowed, tokio_postgres::Error> {
                Ok(FoundEntryBorrowed {
                    id: row.try_get(0)?,
                    person: row.try_get(1)?,
                    description: row.try_get(2)?,
                    day: row.try_get(3)?,
                    seconds: row.try_get(4)?,
                    project_name: row.try_get(5)?,
                    project_color: row.try_get(6)?,
                })
            },
            mapper: |it| FoundEntry::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::ArraySql<Item = T1>, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FindOlderParams<T1, T2, T3>,
        FoundEntryQuery<'c, 'a, 's, C, FoundEntry, 5>,
        C,
    > for FindOlderStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FindOlderParams<T1, T2, T3>,
    ) -> FoundEntryQuery<'c, 'a, 's, C, FoundEntry, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.worker,
            &params.patterns,
            &params.typed,
            &params.most,
        )
    }
}
pub struct FindRecentTasksStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn find_recent_tasks() -> FindRecentTasksStmt {
    FindRecentTasksStmt(
        "with recent as ( select id, project_id, name, status from tasks where organization_id = $1 and deleted_at is null order by id desc limit $2 ) select t.id, t.name, t.status, p.name as project_name, p.color as project_color from recent t join visible_projects p on p.organization_id = $1 and p.id = t.project_id where case when $3::text is null then lower(t.name) like all ($4) else word_similarity($3, t.name) >= 0.38 end order by word_similarity($3, t.name) desc nulls last, t.id desc limit $5",
        None,
    )
}
impl FindRecentTasksStmt {
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
        T1: crate::StringSql,
        T2: crate::StringSql,
        T3: crate::ArraySql<Item = T2>,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        window: &'a i64,
        typed: &'a Option<T1>,
        patterns: &'a T3,
        most: &'a i64,
    ) -> FoundTaskQuery<'c, 'a, 's, C, FoundTask, 5> {
        FoundTaskQuery {
            client,
            params: [organization_id, window, typed, patterns, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FoundTaskBorrowed, tokio_postgres::Error> {
                Ok(FoundTaskBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    status: row.try_get(2)?,
                    project_name: row.try_get(3)?,
                    project_color: row.try_get(4)?,
                })
            },
            mapper: |it| FoundTask::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql, T3: crate::ArraySql<Item = T2>>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FindRecentTasksParams<T1, T2, T3>,
        FoundTaskQuery<'c, 'a, 's, C, FoundTask, 5>,
        C,
    > for FindRecentTasksStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FindRecentTasksParams<T1, T2, T3>,
    ) -> FoundTaskQuery<'c, 'a, 's, C, FoundTask, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.window,
            &params.typed,
            &params.patterns,
            &params.most,
        )
    }
}
pub struct FindOlderTasksStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn find_older_tasks() -> FindOlderTasksStmt {
    FindOlderTasksStmt(
        "select t.id, t.name, t.status, p.name as project_name, p.color as project_color from search_tasks($1, $2, $3, $4::bigint * 20) with ordinality found (id, position) join tasks t on t.organization_id = $1 and t.id = found.id join visible_projects p on p.organization_id = $1 and p.id = t.project_id order by found.position limit $4",
        None,
    )
}
impl FindOlderTasksStmt {
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
        T1: crate::StringSql,
        T2: crate::ArraySql<Item = T1>,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        patterns: &'a T2,
        typed: &'a Option<T3>,
        most: &'a i64,
    ) -> FoundTaskQuery<'c, 'a, 's, C, FoundTask, 4> {
        FoundTaskQuery {
            client,
            params: [organization_id, patterns, typed, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FoundTaskBorrowed, tokio_postgres::Error> {
                Ok(FoundTaskBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    status: row.try_get(2)?,
                    project_name: row.try_get(3)?,
                    project_color: row.try_get(4)?,
                })
            },
            mapper: |it| FoundTask::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::ArraySql<Item = T1>, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FindOlderTasksParams<T1, T2, T3>,
        FoundTaskQuery<'c, 'a, 's, C, FoundTask, 4>,
        C,
    > for FindOlderTasksStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FindOlderTasksParams<T1, T2, T3>,
    ) -> FoundTaskQuery<'c, 'a, 's, C, FoundTask, 4> {
        self.bind(client, &params.organization_id, &params.patterns, &params.typed, &params.most)
    }
}
