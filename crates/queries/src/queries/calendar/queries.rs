// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct CalendarEntriesParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub from_day: jiff::civil::Date,
    pub to_day: jiff::civil::Date,
    pub most: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct CalendarRow {
    pub id: uuid::Uuid,
    pub version: i32,
    pub description: String,
    pub project_name: Option<String>,
    pub project_color: Option<crate::types::Color>,
    pub day: jiff::civil::Date,
    pub started_at: Option<jiff::Timestamp>,
    pub ended_at: Option<jiff::Timestamp>,
    pub seconds: Option<i32>,
}
pub struct CalendarRowBorrowed<'a> {
    pub id: uuid::Uuid,
    pub version: i32,
    pub description: &'a str,
    pub project_name: Option<&'a str>,
    pub project_color: Option<crate::types::Color>,
    pub day: jiff::civil::Date,
    pub started_at: Option<jiff::Timestamp>,
    pub ended_at: Option<jiff::Timestamp>,
    pub seconds: Option<i32>,
}
impl<'a> From<CalendarRowBorrowed<'a>> for CalendarRow {
    fn from(
        CalendarRowBorrowed {
            id,
            version,
            description,
            project_name,
            project_color,
            day,
            started_at,
            ended_at,
            seconds,
        }: CalendarRowBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            version,
            description: description.into(),
            project_name: project_name.map(|v| v.into()),
            project_color,
            day,
            started_at,
            ended_at,
            seconds,
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct CalendarRowQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<CalendarRowBorrowed, tokio_postgres::Error>,
    mapper: fn(CalendarRowBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> CalendarRowQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(CalendarRowBorrowed) -> R) -> CalendarRowQuery<'c, 'a, 's, C, R, N> {
        CalendarRowQuery {
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
pub struct CalendarEntriesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn calendar_entries() -> CalendarEntriesStmt {
    CalendarEntriesStmt(
        "select e.id, e.version, e.description, p.name as project_name, p.color as project_color, e.day, e.started_at, e.ended_at, e.seconds from time_entries e left join projects p on p.organization_id = $1 and p.id = e.project_id where e.organization_id = $1 and e.user_id = $2 and e.deleted_at is null and e.day between $3 and $4 order by e.day, coalesce(e.started_at, '-infinity'::timestamptz), e.id limit $5",
        None,
    )
}
impl CalendarEntriesStmt {
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
        most: &'a i64,
    ) -> CalendarRowQuery<'c, 'a, 's, C, CalendarRow, 5> {
        CalendarRowQuery {
            client,
            params: [organization_id, user_id, from_day, to_day, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CalendarRowBorrowed, tokio_postgres::Error> {
                Ok(CalendarRowBorrowed {
                    id: row.try_get(0)?,
                    version: row.try_get(1)?,
                    description: row.try_get(2)?,
                    project_name: row.try_get(3)?,
                    project_color: row.try_get(4)?,
                    day: row.try_get(5)?,
                    started_at: row.try_get(6)?,
                    ended_at: row.try_get(7)?,
                    seconds: row.try_get(8)?,
                })
            },
            mapper: |it| CalendarRow::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        CalendarEntriesParams,
        CalendarRowQuery<'c, 'a, 's, C, CalendarRow, 5>,
        C,
    > for CalendarEntriesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a CalendarEntriesParams,
    ) -> CalendarRowQuery<'c, 'a, 's, C, CalendarRow, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.user_id,
            &params.from_day,
            &params.to_day,
            &params.most,
        )
    }
}
