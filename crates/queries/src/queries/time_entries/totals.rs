// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct DayTotalsOfParams {
    pub with_amounts: bool,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub from_day: jiff::civil::Date,
    pub to_day: jiff::civil::Date,
    pub project_id: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct EveryonesDayTotalsParams {
    pub with_amounts: bool,
    pub organization_id: uuid::Uuid,
    pub from_day: jiff::civil::Date,
    pub to_day: jiff::civil::Date,
    pub project_id: Option<uuid::Uuid>,
}
#[derive(Debug)]
pub struct NarrowedDayTotalsParams<T1: crate::StringSql> {
    pub with_amounts: bool,
    pub organization_id: uuid::Uuid,
    pub from_day: jiff::civil::Date,
    pub to_day: jiff::civil::Date,
    pub user_id: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub client_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub tag_id: Option<uuid::Uuid>,
    pub billable: Option<bool>,
    pub search: Option<T1>,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct DayTotal {
    pub day: jiff::civil::Date,
    pub seconds: i64,
    pub billable_seconds: i64,
    pub amount: Option<i64>,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct DayTotalQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<DayTotal, tokio_postgres::Error>,
    mapper: fn(DayTotal) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> DayTotalQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(DayTotal) -> R) -> DayTotalQuery<'c, 'a, 's, C, R, N> {
        DayTotalQuery {
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
pub struct DayTotalsOfStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn day_totals_of() -> DayTotalsOfStmt {
    DayTotalsOfStmt(
        "select e.day, sum(e.seconds)::bigint as seconds, coalesce(sum(e.seconds) filter (where e.billable), 0)::bigint as billable_seconds, case when $1 then coalesce(sum(round(e.seconds::numeric * e.hourly_rate / 3600)) filter (where e.billable), 0)::bigint end as amount from time_entries e where e.organization_id = $2 and e.user_id = $3 and e.deleted_at is null and e.day between $4 and $5 and e.seconds is not null and ($6::uuid is null or e.project_id = $6) group by e.day order by e.day desc",
        None,
    )
}
impl DayTotalsOfStmt {
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
        with_amounts: &'a bool,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        from_day: &'a jiff::civil::Date,
        to_day: &'a jiff::civil::Date,
        project_id: &'a Option<uuid::Uuid>,
    ) -> DayTotalQuery<'c, 'a, 's, C, DayTotal, 6> {
        DayTotalQuery {
            client,
            params: [with_amounts, organization_id, user_id, from_day, to_day, project_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<DayTotal, tokio_postgres::Error> {
                Ok(DayTotal {
                    day: row.try_get(0)?,
                    seconds: row.try_get(1)?,
                    billable_seconds: row.try_get(2)?,
                    amount: row.try_get(3)?,
                })
            },
            mapper: |it| DayTotal::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, DayTotalsOfParams, DayTotalQuery<'c, 'a, 's, C, DayTotal, 6>, C>
    for DayTotalsOfStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a DayTotalsOfParams,
    ) -> DayTotalQuery<'c, 'a, 's, C, DayTotal, 6> {
        self.bind(
            client,
            &params.with_amounts,
            &params.organization_id,
            &params.user_id,
            &params.from_day,
            &params.to_day,
            &params.project_id,
        )
    }
}
pub struct EveryonesDayTotalsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn everyones_day_totals() -> EveryonesDayTotalsStmt {
    EveryonesDayTotalsStmt(
        "select e.day, sum(e.seconds)::bigint as seconds, coalesce(sum(e.seconds) filter (where e.billable), 0)::bigint as billable_seconds, case when $1 then coalesce(sum(round(e.seconds::numeric * e.hourly_rate / 3600)) filter (where e.billable), 0)::bigint end as amount from time_entries e where e.organization_id = $2 and e.deleted_at is null and e.day between $3 and $4 and e.seconds is not null and ($5::uuid is null or e.project_id = $5) group by e.day order by e.day desc",
        None,
    )
}
impl EveryonesDayTotalsStmt {
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
        with_amounts: &'a bool,
        organization_id: &'a uuid::Uuid,
        from_day: &'a jiff::civil::Date,
        to_day: &'a jiff::civil::Date,
        project_id: &'a Option<uuid::Uuid>,
    ) -> DayTotalQuery<'c, 'a, 's, C, DayTotal, 5> {
        DayTotalQuery {
            client,
            params: [with_amounts, organization_id, from_day, to_day, project_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<DayTotal, tokio_postgres::Error> {
                Ok(DayTotal {
                    day: row.try_get(0)?,
                    seconds: row.try_get(1)?,
                    billable_seconds: row.try_get(2)?,
                    amount: row.try_get(3)?,
                })
            },
            mapper: |it| DayTotal::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        EveryonesDayTotalsParams,
        DayTotalQuery<'c, 'a, 's, C, DayTotal, 5>,
        C,
    > for EveryonesDayTotalsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a EveryonesDayTotalsParams,
    ) -> DayTotalQuery<'c, 'a, 's, C, DayTotal, 5> {
        self.bind(
            client,
            &params.with_amounts,
            &params.organization_id,
            &params.from_day,
            &params.to_day,
            &params.project_id,
        )
    }
}
pub struct NarrowedDayTotalsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn narrowed_day_totals() -> NarrowedDayTotalsStmt {
    NarrowedDayTotalsStmt(
        "select e.day, sum(e.seconds)::bigint as seconds, coalesce(sum(e.seconds) filter (where e.billable), 0)::bigint as billable_seconds, case when $1 then coalesce(sum(round(e.seconds::numeric * e.hourly_rate / 3600)) filter (where e.billable), 0)::bigint end as amount from time_entries e left join projects p on p.organization_id = $2 and p.id = e.project_id left join tasks k on k.organization_id = $2 and k.id = e.task_id where e.organization_id = $2 and e.deleted_at is null and e.day between $3 and $4 and e.seconds is not null and ($5::uuid is null or e.user_id = $5) and ($6::uuid is null or e.project_id = $6) and ($7::uuid is null or p.client_id = $7) and ($8::uuid is null or e.task_id = $8) and ($9::uuid is null or exists ( select from time_entry_tags et where et.organization_id = $2 and et.time_entry_id = e.id and et.tag_id = $9)) and ($10::boolean is null or e.billable = $10) and ($11::text is null or lower(e.description) like lower($11) or lower(p.name) like lower($11) or lower(k.name) like lower($11)) group by e.day order by e.day desc",
        None,
    )
}
impl NarrowedDayTotalsStmt {
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
        with_amounts: &'a bool,
        organization_id: &'a uuid::Uuid,
        from_day: &'a jiff::civil::Date,
        to_day: &'a jiff::civil::Date,
        user_id: &'a Option<uuid::Uuid>,
        project_id: &'a Option<uuid::Uuid>,
        client_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        tag_id: &'a Option<uuid::Uuid>,
        billable: &'a Option<bool>,
        search: &'a Option<T1>,
    ) -> DayTotalQuery<'c, 'a, 's, C, DayTotal, 11> {
        DayTotalQuery {
            client,
            params: [
                with_amounts,
                organization_id,
                from_day,
                to_day,
                user_id,
                project_id,
                client_id,
                task_id,
                tag_id,
                billable,
                search,
            ],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<DayTotal, tokio_postgres::Error> {
                Ok(DayTotal {
                    day: row.try_get(0)?,
                    seconds: row.try_get(1)?,
                    billable_seconds: row.try_get(2)?,
                    amount: row.try_get(3)?,
                })
            },
            mapper: |it| DayTotal::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        NarrowedDayTotalsParams<T1>,
        DayTotalQuery<'c, 'a, 's, C, DayTotal, 11>,
        C,
    > for NarrowedDayTotalsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a NarrowedDayTotalsParams<T1>,
    ) -> DayTotalQuery<'c, 'a, 's, C, DayTotal, 11> {
        self.bind(
            client,
            &params.with_amounts,
            &params.organization_id,
            &params.from_day,
            &params.to_day,
            &params.user_id,
            &params.project_id,
            &params.client_id,
            &params.task_id,
            &params.tag_id,
            &params.billable,
            &params.search,
        )
    }
}
