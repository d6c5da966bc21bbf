// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct ImportNamesParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct TotalsParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct WrittenParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct PresentRowsParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct TagCountParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ToldRowsParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub state: crate::types::ImportRowState,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct FirstDayParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ChangedCountParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ImportName {
    pub number: i32,
    pub kind: crate::types::ImportNameKind,
    pub name: String,
    pub detail: String,
    pub row_count: i32,
    pub seconds: i64,
    pub choice: crate::types::ImportChoice,
    pub target: Option<uuid::Uuid>,
    pub created: bool,
}
pub struct ImportNameBorrowed<'a> {
    pub number: i32,
    pub kind: crate::types::ImportNameKind,
    pub name: &'a str,
    pub detail: &'a str,
    pub row_count: i32,
    pub seconds: i64,
    pub choice: crate::types::ImportChoice,
    pub target: Option<uuid::Uuid>,
    pub created: bool,
}
impl<'a> From<ImportNameBorrowed<'a>> for ImportName {
    fn from(
        ImportNameBorrowed {
            number,
            kind,
            name,
            detail,
            row_count,
            seconds,
            choice,
            target,
            created,
        }: ImportNameBorrowed<'a>,
    ) -> Self {
        Self {
            number,
            kind,
            name: name.into(),
            detail: detail.into(),
            row_count,
            seconds,
            choice,
            target,
            created,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Total {
    pub state: crate::types::ImportRowState,
    pub reason: Option<String>,
    pub rows: i64,
    pub seconds: i64,
}
pub struct TotalBorrowed<'a> {
    pub state: crate::types::ImportRowState,
    pub reason: Option<&'a str>,
    pub rows: i64,
    pub seconds: i64,
}
impl<'a> From<TotalBorrowed<'a>> for Total {
    fn from(TotalBorrowed { state, reason, rows, seconds }: TotalBorrowed<'a>) -> Self {
        Self { state, reason: reason.map(|v| v.into()), rows, seconds }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Written {
    pub rows: i64,
    pub seconds: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct FaultyRow {
    pub line: i32,
    pub reason: String,
    pub description: String,
    pub seconds: i32,
}
pub struct FaultyRowBorrowed<'a> {
    pub line: i32,
    pub reason: &'a str,
    pub description: &'a str,
    pub seconds: i32,
}
impl<'a> From<FaultyRowBorrowed<'a>> for FaultyRow {
    fn from(FaultyRowBorrowed { line, reason, description, seconds }: FaultyRowBorrowed<'a>) -> Self {
        Self { line, reason: reason.into(), description: description.into(), seconds }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct ImportNameQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ImportNameBorrowed, tokio_postgres::Error>,
    mapper: fn(ImportNameBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ImportNameQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ImportNameBorrowed) -> R) -> ImportNameQuery<'c, 'a, 's, C, R, N> {
        ImportNameQuery {
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
pub struct TotalQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<TotalBorrowed, tokio_postgres::Error>,
    mapper: fn(TotalBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TotalQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(TotalBorrowed) -> R) -> TotalQuery<'c, 'a, 's, C, R, N> {
        TotalQuery {
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
pub struct WrittenQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Written, tokio_postgres::Error>,
    mapper: fn(Written) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> WrittenQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Written) -> R) -> WrittenQuery<'c, 'a, 's, C, R, N> {
        WrittenQuery {
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
pub struct I64Query<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<i64, tokio_postgres::Error>,
    mapper: fn(i64) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> I64Query<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(i64) -> R) -> I64Query<'c, 'a, 's, C, R, N> {
        I64Query {
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
pub struct FaultyRowQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<FaultyRowBorrowed, tokio_postgres::Error>,
    mapper: fn(FaultyRowBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> FaultyRowQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(FaultyRowBorrowed) -> R) -> FaultyRowQuery<'c, 'a, 's, C, R, N> {
        FaultyRowQuery {
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
pub struct JiffCivilDateQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<jiff::civil::Date, tokio_postgres::Error>,
    mapper: fn(jiff::civil::Date) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> JiffCivilDateQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(jiff::civil::Date) -> R) -> JiffCivilDateQuery<'c, 'a, 's, C, R, N> {
        JiffCivilDateQuery {
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
pub struct ImportNamesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn import_names() -> ImportNamesStmt {
    ImportNamesStmt(
        "select n.number, n.kind, n.name, n.detail, n.row_count, n.seconds, n.choice, n.target, n.created from import_names n where n.organization_id = $1 and n.import_id = $2 order by n.kind, n.seconds desc, n.number limit $3",
        None,
    )
}
impl ImportNamesStmt {
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
        most: &'a i64,
    ) -> ImportNameQuery<'c, 'a, 's, C, ImportName, 3> {
        ImportNameQuery {
            client,
            params: [organization_id, import_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ImportNameBorrowed, tokio_postgres::Error> {
                Ok(ImportNameBorrowed {
                    number: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    name: row.try_get(2)?,
                    detail: row.try_get(3)?,
                    row_count: row.try_get(4)?,
                    seconds: row.try_get(5)?,
                    choice: row.try_get(6)?,
                    target: row.try_get(7)?,
                    created: row.try_get(8)?,
                })
            },
            mapper: |it| ImportName::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ImportNamesParams,
        ImportNameQuery<'c, 'a, 's, C, ImportName, 3>,
        C,
    > for ImportNamesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ImportNamesParams,
    ) -> ImportNameQuery<'c, 'a, 's, C, ImportName, 3> {
        self.bind(client, &params.organization_id, &params.import_id, &params.most)
    }
}
pub struct TotalsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn totals() -> TotalsStmt {
    TotalsStmt(
        "select r.state, r.reason, count(*) as rows, coalesce(sum(r.seconds), 0)::bigint as seconds from import_rows r where r.organization_id = $1 and r.import_id = $2 group by r.state, r.reason order by r.state, r.reason",
        None,
    )
}
impl TotalsStmt {
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
    ) -> TotalQuery<'c, 'a, 's, C, Total, 2> {
        TotalQuery {
            client,
            params: [organization_id, import_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TotalBorrowed, tokio_postgres::Error> {
                Ok(TotalBorrowed {
                    state: row.try_get(0)?,
                    reason: row.try_get(1)?,
                    rows: row.try_get(2)?,
                    seconds: row.try_get(3)?,
                })
            },
            mapper: |it| Total::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, TotalsParams, TotalQuery<'c, 'a, 's, C, Total, 2>, C>
    for TotalsStmt
{
    fn params(&'s self, client: &'c C, params: &'a TotalsParams) -> TotalQuery<'c, 'a, 's, C, Total, 2> {
        self.bind(client, &params.organization_id, &params.import_id)
    }
}
pub struct WrittenStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn written() -> WrittenStmt {
    WrittenStmt(
        "select count(*) as rows, coalesce(sum(w.seconds), 0)::bigint as seconds from imported_rows i cross join lateral ( select e.seconds from time_entries e where e.organization_id = $1 and e.id = i.time_entry_id and coalesce(e.deleted_at, 'infinity') = 'infinity' limit 1 ) w where i.organization_id = $1 and i.import_id = $2",
        None,
    )
}
impl WrittenStmt {
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
    ) -> WrittenQuery<'c, 'a, 's, C, Written, 2> {
        WrittenQuery {
            client,
            params: [organization_id, import_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Written, tokio_postgres::Error> {
                Ok(Written { rows: row.try_get(0)?, seconds: row.try_get(1)? })
            },
            mapper: |it| Written::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, WrittenParams, WrittenQuery<'c, 'a, 's, C, Written, 2>, C>
    for WrittenStmt
{
    fn params(&'s self, client: &'c C, params: &'a WrittenParams) -> WrittenQuery<'c, 'a, 's, C, Written, 2> {
        self.bind(client, &params.organization_id, &params.import_id)
    }
}
pub struct PresentRowsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn present_rows() -> PresentRowsStmt {
    PresentRowsStmt(
        "select count(*) as rows from import_rows r where r.organization_id = $1 and r.import_id = $2 and r.state = 'waiting' and (exists ( select from imported_rows i where i.organization_id = $1 and i.key = r.key)) is true",
        None,
    )
}
impl PresentRowsStmt {
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
    ) -> I64Query<'c, 'a, 's, C, i64, 2> {
        I64Query {
            client,
            params: [organization_id, import_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, PresentRowsParams, I64Query<'c, 'a, 's, C, i64, 2>, C>
    for PresentRowsStmt
{
    fn params(&'s self, client: &'c C, params: &'a PresentRowsParams) -> I64Query<'c, 'a, 's, C, i64, 2> {
        self.bind(client, &params.organization_id, &params.import_id)
    }
}
pub struct TagCountStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn tag_count() -> TagCountStmt {
    TagCountStmt(
        "select count(distinct lower(t.name)) as tags from import_rows r cross join unnest(r.tag_names) as t (name) where r.organization_id = $1 and r.import_id = $2",
        None,
    )
}
impl TagCountStmt {
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
    ) -> I64Query<'c, 'a, 's, C, i64, 2> {
        I64Query {
            client,
            params: [organization_id, import_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, TagCountParams, I64Query<'c, 'a, 's, C, i64, 2>, C>
    for TagCountStmt
{
    fn params(&'s self, client: &'c C, params: &'a TagCountParams) -> I64Query<'c, 'a, 's, C, i64, 2> {
        self.bind(client, &params.organization_id, &params.import_id)
    }
}
pub struct ToldRowsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn told_rows() -> ToldRowsStmt {
    ToldRowsStmt(
        "select line, coalesce(reason, '') as reason, description, seconds from import_rows where organization_id = $1 and import_id = $2 and state = $3 order by line limit $4",
        None,
    )
}
impl ToldRowsStmt {
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
    ) -> FaultyRowQuery<'c, 'a, 's, C, FaultyRow, 4> {
        FaultyRowQuery {
            client,
            params: [organization_id, import_id, state, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FaultyRowBorrowed, tokio_postgres::Error> {
                Ok(FaultyRowBorrowed {
                    line: row.try_get(0)?,
                    reason: row.try_get(1)?,
                    description: row.try_get(2)?,
                    seconds: row.try_get(3)?,
                })
            },
            mapper: |it| FaultyRow::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ToldRowsParams, FaultyRowQuery<'c, 'a, 's, C, FaultyRow, 4>, C>
    for ToldRowsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ToldRowsParams,
    ) -> FaultyRowQuery<'c, 'a, 's, C, FaultyRow, 4> {
        self.bind(client, &params.organization_id, &params.import_id, &params.state, &params.most)
    }
}
pub struct FirstDayStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn first_day() -> FirstDayStmt {
    FirstDayStmt(
        "select min(day) as day from import_rows where organization_id = $1 and import_id = $2 and state = 'imported' and day is not null having min(day) is not null",
        None,
    )
}
impl FirstDayStmt {
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
    ) -> JiffCivilDateQuery<'c, 'a, 's, C, jiff::civil::Date, 2> {
        JiffCivilDateQuery {
            client,
            params: [organization_id, import_id],
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
        FirstDayParams,
        JiffCivilDateQuery<'c, 'a, 's, C, jiff::civil::Date, 2>,
        C,
    > for FirstDayStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FirstDayParams,
    ) -> JiffCivilDateQuery<'c, 'a, 's, C, jiff::civil::Date, 2> {
        self.bind(client, &params.organization_id, &params.import_id)
    }
}
pub struct ChangedCountStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn changed_count() -> ChangedCountStmt {
    ChangedCountStmt(
        "select count(*) as rows from imported_rows i where i.organization_id = $1 and i.import_id = $2 and (exists ( select from time_entries e where e.organization_id = $1 and e.id = i.time_entry_id and coalesce(e.deleted_at, 'infinity') = 'infinity' and e.version > 1)) is true",
        None,
    )
}
impl ChangedCountStmt {
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
    ) -> I64Query<'c, 'a, 's, C, i64, 2> {
        I64Query {
            client,
            params: [organization_id, import_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ChangedCountParams, I64Query<'c, 'a, 's, C, i64, 2>, C>
    for ChangedCountStmt
{
    fn params(&'s self, client: &'c C, params: &'a ChangedCountParams) -> I64Query<'c, 'a, 's, C, i64, 2> {
        self.bind(client, &params.organization_id, &params.import_id)
    }
}
