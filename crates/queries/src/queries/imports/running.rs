// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct NextLinesParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub state: crate::types::ImportRowState,
    pub most: i64,
}
#[derive(Debug)]
pub struct PassOverParams<T1: crate::StringSql> {
    pub reason: T1,
    pub organization_id: uuid::Uuid,
    pub own: Option<uuid::Uuid>,
    pub import_id: uuid::Uuid,
    pub first: i32,
    pub last: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct WorkersOfLinesParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub state: crate::types::ImportRowState,
    pub first: i32,
    pub last: i32,
}
#[derive(Debug)]
pub struct CloseLinesParams<T1: crate::StringSql> {
    pub to_state: crate::types::ImportRowState,
    pub reason: T1,
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub state: crate::types::ImportRowState,
    pub first: i32,
    pub last: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct MakeTagsParams {
    pub organization_id: uuid::Uuid,
    pub now: jiff::Timestamp,
    pub import_id: uuid::Uuid,
    pub first: i32,
    pub last: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct AddProgressParams {
    pub done: i32,
    pub overlaps: i32,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Lines {
    pub first: i32,
    pub last: i32,
    pub count: i64,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct LinesQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Lines, tokio_postgres::Error>,
    mapper: fn(Lines) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> LinesQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Lines) -> R) -> LinesQuery<'c, 'a, 's, C, R, N> {
        LinesQuery {
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
pub struct UuidUuidQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<uuid::Uuid, tokio_postgres::Error>,
    mapper: fn(uuid::Uuid) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> UuidUuidQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(uuid::Uuid) -> R) -> UuidUuidQuery<'c, 'a, 's, C, R, N> {
        UuidUuidQuery {
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
pub struct NextLinesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn next_lines() -> NextLinesStmt {
    NextLinesStmt(
        "select coalesce(min(r.line), 0) as first, coalesce(max(r.line), 0) as last, count(*) as count from ( select line from import_rows where organization_id = $1 and import_id = $2 and state = $3 order by line limit $4 ) r",
        None,
    )
}
impl NextLinesStmt {
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
        import_id: &'a uuid::Uuid,
        state: &'a crate::types::ImportRowState,
        most: &'a i64,
    ) -> LinesQuery<'c, 'a, 's, C, Lines, 4> {
        LinesQuery {
            client,
            params: [organization_id, import_id, state, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Lines, tokio_postgres::Error> {
                Ok(Lines { first: row.try_get(0)?, last: row.try_get(1)?, count: row.try_get(2)? })
            },
            mapper: |it| Lines::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, NextLinesParams, LinesQuery<'c, 'a, 's, C, Lines, 4>, C>
    for NextLinesStmt
{
    fn params(&'s self, client: &'c C, params: &'a NextLinesParams) -> LinesQuery<'c, 'a, 's, C, Lines, 4> {
        self.bind(client, &params.organization_id, &params.import_id, &params.state, &params.most)
    }
}
pub struct PassOverStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn pass_over() -> PassOverStmt {
    PassOverStmt(
        "update import_rows r set state = case when w.target is null then 'skipped' else r.state end, reason = case when w.target is null then $1 end, day = case when r.started_at is null or w.target is null then r.day else (r.started_at at time zone w.timezone)::date end from ( select n.number, m.user_id as target, coalesce(member_timezone(m.user_id), 'UTC') as timezone from import_names n left join memberships m on m.organization_id = $2 and m.user_id = n.target and m.status = 'active' and n.choice = 'given' and ($3::uuid is null or m.user_id = $3) where n.organization_id = $2 and n.import_id = $4 and n.kind = 'person' ) w where r.organization_id = $2 and r.import_id = $4 and r.state = 'waiting' and r.line between $5 and $6 and w.number = r.person",
        None,
    )
}
impl PassOverStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>(
        &'s self,
        client: &'c C,
        reason: &'a T1,
        organization_id: &'a uuid::Uuid,
        own: &'a Option<uuid::Uuid>,
        import_id: &'a uuid::Uuid,
        first: &'a i32,
        last: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[reason, organization_id, own, import_id, first, last]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        PassOverParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for PassOverStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a PassOverParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.reason,
            &params.organization_id,
            &params.own,
            &params.import_id,
            &params.first,
            &params.last,
        ))
    }
}
pub struct WorkersOfLinesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn workers_of_lines() -> WorkersOfLinesStmt {
    WorkersOfLinesStmt(
        "select distinct n.target as user_id from import_names n where n.organization_id = $1 and n.import_id = $2 and n.kind = 'person' and n.target is not null and n.number in ( select r.person from import_rows r where r.organization_id = $1 and r.import_id = $2 and r.state = $3 and r.line between $4 and $5) order by n.target",
        None,
    )
}
impl WorkersOfLinesStmt {
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
        import_id: &'a uuid::Uuid,
        state: &'a crate::types::ImportRowState,
        first: &'a i32,
        last: &'a i32,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 5> {
        UuidUuidQuery {
            client,
            params: [organization_id, import_id, state, first, last],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        WorkersOfLinesParams,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 5>,
        C,
    > for WorkersOfLinesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a WorkersOfLinesParams,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.import_id,
            &params.state,
            &params.first,
            &params.last,
        )
    }
}
pub struct CloseLinesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn close_lines() -> CloseLinesStmt {
    CloseLinesStmt(
        "update import_rows r set state = $1, reason = $2 from import_names n where r.organization_id = $3 and r.import_id = $4 and r.state = $5 and r.line between $6 and $7 and n.organization_id = $3 and n.import_id = $4 and n.number = r.person and (exists ( select from periods p where p.organization_id = $3 and p.user_id = n.target and p.status in ('submitted', 'approved') and r.day between p.first_day and p.last_day) or exists (select from organizations o where o.id = $3 and r.day <= o.locked_until))",
        None,
    )
}
impl CloseLinesStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>(
        &'s self,
        client: &'c C,
        to_state: &'a crate::types::ImportRowState,
        reason: &'a T1,
        organization_id: &'a uuid::Uuid,
        import_id: &'a uuid::Uuid,
        state: &'a crate::types::ImportRowState,
        first: &'a i32,
        last: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[to_state, reason, organization_id, import_id, state, first, last]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        CloseLinesParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for CloseLinesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a CloseLinesParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.to_state,
            &params.reason,
            &params.organization_id,
            &params.import_id,
            &params.state,
            &params.first,
            &params.last,
        ))
    }
}
pub struct MakeTagsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn make_tags() -> MakeTagsStmt {
    MakeTagsStmt(
        "insert into tags (organization_id, id, name, created_at, updated_at) select $1, gen_random_uuid(), w.name, $2, $2 from ( select distinct on (lower(t.name)) t.name from import_rows r cross join unnest(r.tag_names) as t (name) where r.organization_id = $1 and r.import_id = $3 and r.state = 'waiting' and r.line between $4 and $5 order by lower(t.name), t.name ) w order by lower(w.name) on conflict (organization_id, lower(name)) do nothing",
        None,
    )
}
impl MakeTagsStmt {
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
        now: &'a jiff::Timestamp,
        import_id: &'a uuid::Uuid,
        first: &'a i32,
        last: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, now, import_id, first, last]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        MakeTagsParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for MakeTagsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a MakeTagsParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.now,
            &params.import_id,
            &params.first,
            &params.last,
        ))
    }
}
pub struct AddProgressStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn add_progress() -> AddProgressStmt {
    AddProgressStmt(
        "update imports set done_count = done_count + $1, overlap_count = overlap_count + $2, updated_at = $3 where organization_id = $4 and id = $5",
        None,
    )
}
impl AddProgressStmt {
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
        done: &'a i32,
        overlaps: &'a i32,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[done, overlaps, now, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        AddProgressParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for AddProgressStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a AddProgressParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.done,
            &params.overlaps,
            &params.now,
            &params.organization_id,
            &params.id,
        ))
    }
}
