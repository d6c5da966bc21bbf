// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct WeekRowsParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub from_day: jiff::civil::Date,
    pub to_day: jiff::civil::Date,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct WeekRow {
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<String>,
    pub project_color: Option<crate::types::Color>,
    pub day: jiff::civil::Date,
    pub seconds: i64,
}
pub struct WeekRowBorrowed<'a> {
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<&'a str>,
    pub project_color: Option<crate::types::Color>,
    pub day: jiff::civil::Date,
    pub seconds: i64,
}
impl<'a> From<WeekRowBorrowed<'a>> for WeekRow {
    fn from(
        WeekRowBorrowed { project_id, project_name, project_color, day, seconds }: WeekRowBorrowed<'a>,
    ) -> Self {
        Self { project_id, project_name: project_name.map(|v| v.into()), project_color, day, seconds }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct WeekRowQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<WeekRowBorrowed, tokio_postgres::Error>,
    mapper: fn(WeekRowBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> WeekRowQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(WeekRowBorrowed) -> R) -> WeekRowQuery<'c, 'a, 's, C, R, N> {
        WeekRowQuery {
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
pub struct WeekRowsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn week_rows() -> WeekRowsStmt {
    WeekRowsStmt(
        "select e.project_id, p.name as project_name, p.color as project_color, e.day, sum(e.seconds)::bigint as seconds from time_entries e left join projects p on p.organization_id = $1 and p.id = e.project_id where e.organization_id = $1 and e.user_id = $2 and e.deleted_at is null and e.seconds is not null and e.day between $3 and $4 group by e.project_id, p.name, p.color, e.day order by lower(p.name) nulls last, e.project_id, e.day",
        None,
    )
}
impl WeekRowsStmt {
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
        from_day: &'a jiff::civil::Date,
        to_day: &'a jiff::civil::Date,
    ) -> WeekRowQuery<'c, 'a, 's, C, WeekRow, 4> {
        WeekRowQuery {
            client,
            params: [organization_id, user_id, from_day, to_day],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<WeekRowBorrowed, tokio_postgres::Error> {
                Ok(WeekRowBorrowed {
                    project_id: row.try_get(0)?,
                    project_name: row.try_get(1)?,
                    project_color: row.try_get(2)?,
                    day: row.try_get(3)?,
                    seconds: row.try_get(4)?,
                })
            },
            mapper: |it| WeekRow::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, WeekRowsParams, WeekRowQuery<'c, 'a, 's, C, WeekRow, 4>, C>
    for WeekRowsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a WeekRowsParams,
    ) -> WeekRowQuery<'c, 'a, 's, C, WeekRow, 4> {
        self.bind(client, &params.organization_id, &params.user_id, &params.from_day, &params.to_day)
    }
}
