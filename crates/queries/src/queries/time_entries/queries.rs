// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct RunningEntryParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct RunningEntry {
    pub id: uuid::Uuid,
    pub description: String,
    pub started_at: jiff::Timestamp,
    pub billable: bool,
    pub version: i32,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<String>,
    pub project_color: Option<crate::types::Color>,
}
pub struct RunningEntryBorrowed<'a> {
    pub id: uuid::Uuid,
    pub description: &'a str,
    pub started_at: jiff::Timestamp,
    pub billable: bool,
    pub version: i32,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<&'a str>,
    pub project_color: Option<crate::types::Color>,
}
impl<'a> From<RunningEntryBorrowed<'a>> for RunningEntry {
    fn from(
        RunningEntryBorrowed {
            id,
            description,
            started_at,
            billable,
            version,
            project_id,
            project_name,
            project_color,
        }: RunningEntryBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            description: description.into(),
            started_at,
            billable,
            version,
            project_id,
            project_name: project_name.map(|v| v.into()),
            project_color,
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct RunningEntryQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<RunningEntryBorrowed, tokio_postgres::Error>,
    mapper: fn(RunningEntryBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> RunningEntryQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(RunningEntryBorrowed) -> R,
    ) -> RunningEntryQuery<'c, 'a, 's, C, R, N> {
        RunningEntryQuery {
            client: self.client,
            params: self.params,
            query: self.query,
            cached: self.cached,
            extractor: self.extractor,
            mapper,
        }
    }
    pub async fn one(self) -> Result<T, tokio_postgres::Error> {
        let row =
            crate::client::async_::one(self.client, self.query, &self.params, self.cached).await?;
        Ok((self.mapper)((self.extractor)(&row)?))
    }
    pub async fn all(self) -> Result<Vec<T>, tokio_postgres::Error> {
        self.iter().await?.try_collect().await
    }
    pub async fn opt(self) -> Result<Option<T>, tokio_postgres::Error> {
        let opt_row =
            crate::client::async_::opt(self.client, self.query, &self.params, self.cached).await?;
        Ok(opt_row
            .map(|row| {
                let extracted = (self.extractor)(&row)?;
                Ok((self.mapper)(extracted))
            })
            .transpose()?)
    }
    pub async fn iter(
        self,
    ) -> Result<
        impl futures::Stream<Item = Result<T, tokio_postgres::Error>> + 'c,
        tokio_postgres::Error,
    > {
        let stream = crate::client::async_::raw(
            self.client,
            self.query,
            crate::slice_iter(&self.params),
            self.cached,
        )
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
pub struct RunningEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn running_entry() -> RunningEntryStmt {
    RunningEntryStmt(
        "select e.id, e.description, e.started_at, e.billable, e.version, e.project_id, p.name as project_name, p.color as project_color from time_entries e left join projects p on p.organization_id = e.organization_id and p.id = e.project_id where e.organization_id = $1 and e.user_id = $2 and e.ended_at is null and e.started_at is not null and e.deleted_at is null",
        None,
    )
}
impl RunningEntryStmt {
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
    ) -> RunningEntryQuery<'c, 'a, 's, C, RunningEntry, 2> {
        RunningEntryQuery {
            client,
            params: [organization_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor:
                |row: &tokio_postgres::Row| -> Result<RunningEntryBorrowed, tokio_postgres::Error> {
                    Ok(RunningEntryBorrowed {
                        id: row.try_get(0)?,
                        description: row.try_get(1)?,
                        started_at: row.try_get(2)?,
                        billable: row.try_get(3)?,
                        version: row.try_get(4)?,
                        project_id: row.try_get(5)?,
                        project_name: row.try_get(6)?,
                        project_color: row.try_get(7)?,
                    })
                },
            mapper: |it| RunningEntry::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        RunningEntryParams,
        RunningEntryQuery<'c, 'a, 's, C, RunningEntry, 2>,
        C,
    > for RunningEntryStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a RunningEntryParams,
    ) -> RunningEntryQuery<'c, 'a, 's, C, RunningEntry, 2> {
        self.bind(client, &params.organization_id, &params.user_id)
    }
}
