// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct EntryWorkersParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub users: T1,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct EntryWorker {
    pub user_id: uuid::Uuid,
    pub name: String,
    pub email: String,
    pub timezone: Option<String>,
}
pub struct EntryWorkerBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
    pub email: &'a str,
    pub timezone: Option<&'a str>,
}
impl<'a> From<EntryWorkerBorrowed<'a>> for EntryWorker {
    fn from(EntryWorkerBorrowed { user_id, name, email, timezone }: EntryWorkerBorrowed<'a>) -> Self {
        Self { user_id, name: name.into(), email: email.into(), timezone: timezone.map(|v| v.into()) }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct EntryWorkerQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<EntryWorkerBorrowed, tokio_postgres::Error>,
    mapper: fn(EntryWorkerBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> EntryWorkerQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(EntryWorkerBorrowed) -> R) -> EntryWorkerQuery<'c, 'a, 's, C, R, N> {
        EntryWorkerQuery {
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
pub struct EntryWorkersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn entry_workers() -> EntryWorkersStmt {
    EntryWorkersStmt(
        "select m.user_id, m.name, m.email, member_timezone(m.user_id) as timezone from memberships m where m.organization_id = $1 and m.user_id = any($2)",
        None,
    )
}
impl EntryWorkersStmt {
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
        users: &'a T1,
    ) -> EntryWorkerQuery<'c, 'a, 's, C, EntryWorker, 2> {
        EntryWorkerQuery {
            client,
            params: [organization_id, users],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<EntryWorkerBorrowed, tokio_postgres::Error> {
                Ok(EntryWorkerBorrowed {
                    user_id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    timezone: row.try_get(3)?,
                })
            },
            mapper: |it| EntryWorker::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        EntryWorkersParams<T1>,
        EntryWorkerQuery<'c, 'a, 's, C, EntryWorker, 2>,
        C,
    > for EntryWorkersStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a EntryWorkersParams<T1>,
    ) -> EntryWorkerQuery<'c, 'a, 's, C, EntryWorker, 2> {
        self.bind(client, &params.organization_id, &params.users)
    }
}
