// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct ListProjectsParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub sees_amounts: bool,
    pub organization_id: uuid::Uuid,
    pub archived: Option<bool>,
    pub client_id: Option<uuid::Uuid>,
    pub search: Option<T1>,
    pub after_name: Option<T2>,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ProjectParams {
    pub sees_amounts: bool,
    pub organization_id: uuid::Uuid,
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
}
pub struct ProjectOptionBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub color: crate::types::Color,
    pub client_name: Option<&'a str>,
    pub billable: bool,
}
impl<'a> From<ProjectOptionBorrowed<'a>> for ProjectOption {
    fn from(
        ProjectOptionBorrowed { id, name, color, client_name, billable }: ProjectOptionBorrowed<'a>,
    ) -> Self {
        Self { id, name: name.into(), color, client_name: client_name.map(|v| v.into()), billable }
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
pub struct ListProjectsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_projects() -> ListProjectsStmt {
    ListProjectsStmt(
        "select p.id, p.name, p.client_id, c.name as client_name, p.code, p.color, p.billable, case when $1 then p.hourly_rate end as hourly_rate, p.description, p.archived_at, p.version, p.created_at, p.updated_at from projects p left join clients c on c.organization_id = $2 and c.id = p.client_id where p.organization_id = $2 and ($3::boolean is null or (p.archived_at is not null) = $3) and ($4::uuid is null or p.client_id = $4) and ($5::text is null or lower(p.name) like lower($5) or lower(p.code) like lower($5)) and ($6::text is null or (lower(p.name), p.id) > (lower($6), $7)) order by lower(p.name), p.id limit $8",
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
        archived: &'a Option<bool>,
        client_id: &'a Option<uuid::Uuid>,
        search: &'a Option<T1>,
        after_name: &'a Option<T2>,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> ProjectQuery<'c, 'a, 's, C, Project, 8> {
        ProjectQuery {
            client,
            params: [
                sees_amounts,
                organization_id,
                archived,
                client_id,
                search,
                after_name,
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
                    archived_at: row.try_get(9)?,
                    version: row.try_get(10)?,
                    created_at: row.try_get(11)?,
                    updated_at: row.try_get(12)?,
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
        ProjectQuery<'c, 'a, 's, C, Project, 8>,
        C,
    > for ListProjectsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListProjectsParams<T1, T2>,
    ) -> ProjectQuery<'c, 'a, 's, C, Project, 8> {
        self.bind(
            client,
            &params.sees_amounts,
            &params.organization_id,
            &params.archived,
            &params.client_id,
            &params.search,
            &params.after_name,
            &params.after_id,
            &params.page_size,
        )
    }
}
pub struct ProjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project() -> ProjectStmt {
    ProjectStmt(
        "select p.id, p.name, p.client_id, c.name as client_name, p.code, p.color, p.billable, case when $1 then p.hourly_rate end as hourly_rate, p.description, p.archived_at, p.version, p.created_at, p.updated_at from projects p left join clients c on c.organization_id = $2 and c.id = p.client_id where p.organization_id = $2 and p.id = $3",
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
        id: &'a uuid::Uuid,
    ) -> ProjectQuery<'c, 'a, 's, C, Project, 3> {
        ProjectQuery {
            client,
            params: [sees_amounts, organization_id, id],
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
                    archived_at: row.try_get(9)?,
                    version: row.try_get(10)?,
                    created_at: row.try_get(11)?,
                    updated_at: row.try_get(12)?,
                })
            },
            mapper: |it| Project::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ProjectParams, ProjectQuery<'c, 'a, 's, C, Project, 3>, C>
    for ProjectStmt
{
    fn params(&'s self, client: &'c C, params: &'a ProjectParams) -> ProjectQuery<'c, 'a, 's, C, Project, 3> {
        self.bind(client, &params.sees_amounts, &params.organization_id, &params.id)
    }
}
pub struct InsertProjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_project() -> InsertProjectStmt {
    InsertProjectStmt(
        "with p as ( insert into projects (organization_id, id, name, client_id, code, color, billable, hourly_rate, description, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) returning * ) select p.id, p.name, p.client_id, c.name as client_name, p.code, p.color, p.billable, p.hourly_rate, p.description, p.archived_at, p.version, p.created_at, p.updated_at from p left join clients c on c.organization_id = $1 and c.id = p.client_id",
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
    pub fn bind<
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
        now: &'a jiff::Timestamp,
    ) -> ProjectQuery<'c, 'a, 's, C, Project, 10> {
        ProjectQuery {
            client,
            params: [
                organization_id,
                id,
                name,
                client_id,
                code,
                color,
                billable,
                hourly_rate,
                description,
                now,
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
                    archived_at: row.try_get(9)?,
                    version: row.try_get(10)?,
                    created_at: row.try_get(11)?,
                    updated_at: row.try_get(12)?,
                })
            },
            mapper: |it| Project::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        InsertProjectParams<T1, T2, T3>,
        ProjectQuery<'c, 'a, 's, C, Project, 10>,
        C,
    > for InsertProjectStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a InsertProjectParams<T1, T2, T3>,
    ) -> ProjectQuery<'c, 'a, 's, C, Project, 10> {
        self.bind(
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
            &params.now,
        )
    }
}
pub struct UpdateProjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_project() -> UpdateProjectStmt {
    UpdateProjectStmt(
        "with p as ( update projects set name = $1, client_id = $2, code = $3, color = $4, billable = $5, hourly_rate = $6, description = $7, version = version + 1, updated_at = $8 where organization_id = $9 and id = $10 and version = $11 returning * ) select p.id, p.name, p.client_id, c.name as client_name, p.code, p.color, p.billable, p.hourly_rate, p.description, p.archived_at, p.version, p.created_at, p.updated_at from p left join clients c on c.organization_id = $9 and c.id = p.client_id",
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
    pub fn bind<
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
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        version: &'a i32,
    ) -> ProjectQuery<'c, 'a, 's, C, Project, 11> {
        ProjectQuery {
            client,
            params: [
                name,
                client_id,
                code,
                color,
                billable,
                hourly_rate,
                description,
                now,
                organization_id,
                id,
                version,
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
                    archived_at: row.try_get(9)?,
                    version: row.try_get(10)?,
                    created_at: row.try_get(11)?,
                    updated_at: row.try_get(12)?,
                })
            },
            mapper: |it| Project::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        UpdateProjectParams<T1, T2, T3>,
        ProjectQuery<'c, 'a, 's, C, Project, 11>,
        C,
    > for UpdateProjectStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a UpdateProjectParams<T1, T2, T3>,
    ) -> ProjectQuery<'c, 'a, 's, C, Project, 11> {
        self.bind(
            client,
            &params.name,
            &params.client_id,
            &params.code,
            &params.color,
            &params.billable,
            &params.hourly_rate,
            &params.description,
            &params.now,
            &params.organization_id,
            &params.id,
            &params.version,
        )
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
        "select exists ( select from tasks where organization_id = $1 and project_id = $2 ) or exists ( select from comments where organization_id = $1 and project_id = $2 ) or exists ( select from time_entries where organization_id = $1 and project_id = $2 and deleted_at is null ) as in_use",
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
        "with recent as materialized ( select project_id, min(place) as place from ( select project_id, row_number() over (order by day desc, coalesce(started_at, '-infinity') desc, id desc) as place from time_entries where organization_id = $1 and user_id = $2 and deleted_at is null order by day desc, coalesce(started_at, '-infinity') desc, id desc limit 200 ) latest where project_id is not null group by project_id ) select p.id, p.name, p.color, c.name as client_name, p.billable from projects p left join clients c on c.organization_id = $1 and c.id = p.client_id left join recent on recent.project_id = p.id where p.organization_id = $1 and p.archived_at is null and ($3::text is null or lower(p.name) like lower($3) or lower(p.code) like lower($3) or lower(c.name) like lower($3)) order by recent.place, lower(p.name), p.id limit $4",
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
