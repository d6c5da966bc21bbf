// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct InsertImportedParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub first: i32,
    pub last: i32,
    pub workers: T1,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct TagImportedParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub first: i32,
    pub last: i32,
}
#[derive(Debug)]
pub struct DeleteImportedParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub first: i32,
    pub last: i32,
    pub now: jiff::Timestamp,
    pub workers: T1,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct InsertImported {
    pub imported: i64,
    pub overlaps: i64,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct InsertImportedQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<InsertImported, tokio_postgres::Error>,
    mapper: fn(InsertImported) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> InsertImportedQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(InsertImported) -> R) -> InsertImportedQuery<'c, 'a, 's, C, R, N> {
        InsertImportedQuery {
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
pub struct InsertImportedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_imported() -> InsertImportedStmt {
    InsertImportedStmt(
        "with source as ( select r.line, r.key, r.entry, n.user_id, p.id as project_id, ( select k.id from tasks k where k.organization_id = $1 and k.id = n.task and k.project_id = p.id and k.deleted_at is null) as task_id, r.description, r.started_at, r.ended_at, r.break_seconds, r.day, r.seconds, coalesce(r.billable, p.billable, true) as billable from import_rows r cross join lateral ( select (select w.target from import_names w where w.organization_id = $1 and w.import_id = $2 and w.number = r.person) as user_id, (select f.target from import_names f where f.organization_id = $1 and f.import_id = $2 and f.number = r.project and f.choice <> 'skip') as project, (select t.target from import_names t where t.organization_id = $1 and t.import_id = $2 and t.number = r.task and t.choice <> 'skip') as task ) n left join visible_projects p on p.organization_id = $1 and p.id = n.project where r.organization_id = $1 and r.import_id = $2 and r.state = 'waiting' and r.line between $3 and $4 and n.user_id = any ($5) ), taken as ( insert into imported_rows (organization_id, key, import_id, time_entry_id) select $1, s.key, $2, s.entry from source s order by s.key on conflict (organization_id, key) do nothing returning time_entry_id ), made as ( insert into time_entries (organization_id, id, user_id, project_id, task_id, description, started_at, ended_at, break_seconds, day, seconds, billable, source, hourly_rate, rate_source, cost_rate, created_at, updated_at) select $1, s.entry, s.user_id, s.project_id, s.task_id, s.description, s.started_at, s.ended_at, s.break_seconds, s.day, s.seconds, s.billable, 'import', f.hourly_rate, f.rate_source, f.cost_rate, $6, $6 from source s cross join lateral resolve_rates($1, s.user_id, s.project_id, s.task_id, s.day, null) f where (s.entry in (select t.time_entry_id from taken t)) is true ), marked as ( update import_rows r set state = case when r.entry in (select t.time_entry_id from taken t) then 'imported' else 'present' end::import_row_state where r.organization_id = $1 and r.import_id = $2 and r.state = 'waiting' and r.line between $3 and $4 ) select (select count(*) from taken) as imported, ( select count(*) from source s where s.started_at is not null and (s.entry in (select t.time_entry_id from taken t)) is true and (exists ( select from time_entries o where o.organization_id = $1 and o.user_id = s.user_id and o.deleted_at is null and o.day between s.day - 1 and s.day + 1 and o.started_at < s.ended_at and coalesce(o.ended_at, $6) > s.started_at)) is true) as overlaps",
        None,
    )
}
impl InsertImportedStmt {
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
        import_id: &'a uuid::Uuid,
        first: &'a i32,
        last: &'a i32,
        workers: &'a T1,
        now: &'a jiff::Timestamp,
    ) -> InsertImportedQuery<'c, 'a, 's, C, InsertImported, 6> {
        InsertImportedQuery {
            client,
            params: [organization_id, import_id, first, last, workers, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<InsertImported, tokio_postgres::Error> {
                Ok(InsertImported { imported: row.try_get(0)?, overlaps: row.try_get(1)? })
            },
            mapper: |it| InsertImported::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        InsertImportedParams<T1>,
        InsertImportedQuery<'c, 'a, 's, C, InsertImported, 6>,
        C,
    > for InsertImportedStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a InsertImportedParams<T1>,
    ) -> InsertImportedQuery<'c, 'a, 's, C, InsertImported, 6> {
        self.bind(
            client,
            &params.organization_id,
            &params.import_id,
            &params.first,
            &params.last,
            &params.workers,
            &params.now,
        )
    }
}
pub struct TagImportedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn tag_imported() -> TagImportedStmt {
    TagImportedStmt(
        "insert into time_entry_tags (organization_id, time_entry_id, tag_id) select distinct $1::uuid, r.entry, t.id from import_rows r cross join unnest(r.tag_names) as w (name) join tags t on t.organization_id = $1 and lower(t.name) = lower(w.name) where r.organization_id = $1 and r.import_id = $2 and r.state = 'imported' and r.line between $3 and $4 on conflict (organization_id, time_entry_id, tag_id) do nothing",
        None,
    )
}
impl TagImportedStmt {
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
        import_id: &'a uuid::Uuid,
        first: &'a i32,
        last: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id, first, last]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        TagImportedParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for TagImportedStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a TagImportedParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.import_id, &params.first, &params.last))
    }
}
pub struct DeleteImportedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_imported() -> DeleteImportedStmt {
    DeleteImportedStmt(
        "with gone as ( delete from imported_rows i where i.organization_id = $1 and i.import_id = $2 and i.key = any (array( select r.key from import_rows r where r.organization_id = $1 and r.import_id = $2 and r.state = 'imported' and r.line between $3 and $4)) returning i.time_entry_id ), marked as ( update import_rows r set state = 'undone' where r.organization_id = $1 and r.import_id = $2 and r.state = 'imported' and r.line between $3 and $4 ) update time_entries e set deleted_at = $5, version = e.version + 1, updated_at = $5 where e.organization_id = $1 and coalesce(e.deleted_at, 'infinity') = 'infinity' and e.user_id = any ($6) and e.id = any (array(select g.time_entry_id from gone g))",
        None,
    )
}
impl DeleteImportedStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        import_id: &'a uuid::Uuid,
        first: &'a i32,
        last: &'a i32,
        now: &'a jiff::Timestamp,
        workers: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id, first, last, now, workers]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        DeleteImportedParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DeleteImportedStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DeleteImportedParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.import_id,
            &params.first,
            &params.last,
            &params.now,
            &params.workers,
        ))
    }
}
