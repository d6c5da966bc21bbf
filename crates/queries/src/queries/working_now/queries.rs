// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct WorkingNowParams {
    pub organization_id: uuid::Uuid,
    pub reader: uuid::Uuid,
    pub most: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Working {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub user_name: String,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<String>,
    pub project_color: Option<crate::types::Color>,
    pub task_name: Option<String>,
    pub description: String,
    pub started_at: jiff::Timestamp,
    pub paused_at: Option<jiff::Timestamp>,
    pub break_seconds: i32,
}
pub struct WorkingBorrowed<'a> {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub user_name: &'a str,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<&'a str>,
    pub project_color: Option<crate::types::Color>,
    pub task_name: Option<&'a str>,
    pub description: &'a str,
    pub started_at: jiff::Timestamp,
    pub paused_at: Option<jiff::Timestamp>,
    pub break_seconds: i32,
}
impl<'a> From<WorkingBorrowed<'a>> for Working {
    fn from(
        WorkingBorrowed {
            id,
            user_id,
            user_name,
            project_id,
            project_name,
            project_color,
            task_name,
            description,
            started_at,
            paused_at,
            break_seconds,
        }: WorkingBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            user_id,
            user_name: user_name.into(),
            project_id,
            project_name: project_name.map(|v| v.into()),
            project_color,
            task_name: task_name.map(|v| v.into()),
            description: description.into(),
            started_at,
            paused_at,
            break_seconds,
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct WorkingQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<WorkingBorrowed, tokio_postgres::Error>,
    mapper: fn(WorkingBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> WorkingQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(WorkingBorrowed) -> R) -> WorkingQuery<'c, 'a, 's, C, R, N> {
        WorkingQuery {
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
pub struct WorkingNowStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn working_now() -> WorkingNowStmt {
    WorkingNowStmt(
        "select e.id, e.user_id, m.name as user_name, e.project_id, p.name as project_name, p.color as project_color, k.name as task_name, e.description, e.started_at, e.paused_at, e.break_seconds from time_entries e join memberships m on m.organization_id = $1 and m.user_id = e.user_id and m.status = 'active' left join visible_projects p on p.organization_id = $1 and p.id = e.project_id left join tasks k on k.organization_id = $1 and k.id = e.task_id where e.organization_id = $1 and e.user_id <> $2 and e.ended_at is null and e.started_at is not null and e.deleted_at is null order by e.started_at, e.id limit $3",
        None,
    )
}
impl WorkingNowStmt {
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
        reader: &'a uuid::Uuid,
        most: &'a i64,
    ) -> WorkingQuery<'c, 'a, 's, C, Working, 3> {
        WorkingQuery {
            client,
            params: [organization_id, reader, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<WorkingBorrowed, tokio_postgres::Error> {
                Ok(WorkingBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    user_name: row.try_get(2)?,
                    project_id: row.try_get(3)?,
                    project_name: row.try_get(4)?,
                    project_color: row.try_get(5)?,
                    task_name: row.try_get(6)?,
                    description: row.try_get(7)?,
                    started_at: row.try_get(8)?,
                    paused_at: row.try_get(9)?,
                    break_seconds: row.try_get(10)?,
                })
            },
            mapper: |it| Working::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, WorkingNowParams, WorkingQuery<'c, 'a, 's, C, Working, 3>, C>
    for WorkingNowStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a WorkingNowParams,
    ) -> WorkingQuery<'c, 'a, 's, C, Working, 3> {
        self.bind(client, &params.organization_id, &params.reader, &params.most)
    }
}
