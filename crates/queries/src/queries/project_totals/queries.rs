// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct ProjectSumsParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub from_day: jiff::civil::Date,
    pub to_day: jiff::civil::Date,
    pub own: Option<uuid::Uuid>,
    pub role: crate::types::Role,
    pub most: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ProjectSum {
    pub part: String,
    pub id: Option<uuid::Uuid>,
    pub name: Option<String>,
    pub seconds: i64,
    pub billable_seconds: i64,
    pub amount: Option<i64>,
}
pub struct ProjectSumBorrowed<'a> {
    pub part: &'a str,
    pub id: Option<uuid::Uuid>,
    pub name: Option<&'a str>,
    pub seconds: i64,
    pub billable_seconds: i64,
    pub amount: Option<i64>,
}
impl<'a> From<ProjectSumBorrowed<'a>> for ProjectSum {
    fn from(
        ProjectSumBorrowed { part, id, name, seconds, billable_seconds, amount }: ProjectSumBorrowed<'a>,
    ) -> Self {
        Self { part: part.into(), id, name: name.map(|v| v.into()), seconds, billable_seconds, amount }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct ProjectSumQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ProjectSumBorrowed, tokio_postgres::Error>,
    mapper: fn(ProjectSumBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ProjectSumQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ProjectSumBorrowed) -> R) -> ProjectSumQuery<'c, 'a, 's, C, R, N> {
        ProjectSumQuery {
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
pub struct ProjectSumsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project_sums() -> ProjectSumsStmt {
    ProjectSumsStmt(
        "with sums as ( select case grouping(t.user_id, t.task_id) when 1 then 'person' when 2 then 'task' else 'all' end as part, coalesce(t.user_id, t.task_id) as id, coalesce(sum(t.seconds), 0)::bigint as seconds, coalesce(sum(t.seconds) filter (where t.billable), 0)::bigint as billable_seconds, coalesce(sum(budget_use('money', t.seconds, t.billable, t.hourly_rate)), 0)::bigint as amount from project_time($1, $2, $3, $4, null) t where $5::uuid is null or t.user_id = $5 group by grouping sets ((t.user_id), (t.task_id), ()) ), placed as ( select s.*, row_number() over (partition by s.part order by s.seconds desc, s.id) as place from sums s ) select p.part, p.id, coalesce(m.name, k.name) as name, p.seconds, p.billable_seconds, case when s.amounts then p.amount end as amount from placed p cross join amounts_seen($1, $6) s left join memberships m on p.part = 'person' and m.organization_id = $1 and m.user_id = p.id left join tasks k on p.part = 'task' and k.organization_id = $1 and k.id = p.id where p.place <= $7 order by p.part, p.place",
        None,
    )
}
impl ProjectSumsStmt {
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
        from_day: &'a jiff::civil::Date,
        to_day: &'a jiff::civil::Date,
        own: &'a Option<uuid::Uuid>,
        role: &'a crate::types::Role,
        most: &'a i64,
    ) -> ProjectSumQuery<'c, 'a, 's, C, ProjectSum, 7> {
        ProjectSumQuery {
            client,
            params: [organization_id, project_id, from_day, to_day, own, role, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ProjectSumBorrowed, tokio_postgres::Error> {
                Ok(ProjectSumBorrowed {
                    part: row.try_get(0)?,
                    id: row.try_get(1)?,
                    name: row.try_get(2)?,
                    seconds: row.try_get(3)?,
                    billable_seconds: row.try_get(4)?,
                    amount: row.try_get(5)?,
                })
            },
            mapper: |it| ProjectSum::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ProjectSumsParams,
        ProjectSumQuery<'c, 'a, 's, C, ProjectSum, 7>,
        C,
    > for ProjectSumsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ProjectSumsParams,
    ) -> ProjectSumQuery<'c, 'a, 's, C, ProjectSum, 7> {
        self.bind(
            client,
            &params.organization_id,
            &params.project_id,
            &params.from_day,
            &params.to_day,
            &params.own,
            &params.role,
            &params.most,
        )
    }
}
