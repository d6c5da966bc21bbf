// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct InsertImportParams<T1: crate::StringSql, T2: crate::BytesSql, T3: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub file_name: T1,
    pub content: T2,
    pub timezone: T3,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct ImportParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub own: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct ListImportsParams {
    pub organization_id: uuid::Uuid,
    pub own: Option<uuid::Uuid>,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct LockImportParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct RenewTokenParams<T1: crate::BytesSql> {
    pub token_hash: T1,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct BeginStateParams<T1: crate::StringSql> {
    pub state: crate::types::ImportState,
    pub problem: Option<T1>,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct SettleParams {
    pub state: crate::types::ImportState,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct ForgetContentParams<T1: crate::BytesSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub token_hash: T1,
}
#[derive(Debug)]
pub struct AbandonParams<T1: crate::BytesSql> {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub token_hash: T1,
}
#[derive(Debug)]
pub struct SetReadingParams<T1: crate::StringSql> {
    pub tool: Option<crate::types::ImportTool>,
    pub date_order: Option<crate::types::ImportDateOrder>,
    pub timezone: T1,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub version: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct NoteProgressParams {
    pub done: i32,
    pub rows: i32,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub reading: i32,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Import {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub user_name: String,
    pub file_name: String,
    pub tool: Option<crate::types::ImportTool>,
    pub date_order: Option<crate::types::ImportDateOrder>,
    pub timezone: String,
    pub state: crate::types::ImportState,
    pub problem: Option<String>,
    pub row_count: i32,
    pub done_count: i32,
    pub overlap_count: i32,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
pub struct ImportBorrowed<'a> {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub user_name: &'a str,
    pub file_name: &'a str,
    pub tool: Option<crate::types::ImportTool>,
    pub date_order: Option<crate::types::ImportDateOrder>,
    pub timezone: &'a str,
    pub state: crate::types::ImportState,
    pub problem: Option<&'a str>,
    pub row_count: i32,
    pub done_count: i32,
    pub overlap_count: i32,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
impl<'a> From<ImportBorrowed<'a>> for Import {
    fn from(
        ImportBorrowed {
            id,
            user_id,
            user_name,
            file_name,
            tool,
            date_order,
            timezone,
            state,
            problem,
            row_count,
            done_count,
            overlap_count,
            version,
            created_at,
            updated_at,
        }: ImportBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            user_id,
            user_name: user_name.into(),
            file_name: file_name.into(),
            tool,
            date_order,
            timezone: timezone.into(),
            state,
            problem: problem.map(|v| v.into()),
            row_count,
            done_count,
            overlap_count,
            version,
            created_at,
            updated_at,
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct ImportQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ImportBorrowed, tokio_postgres::Error>,
    mapper: fn(ImportBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ImportQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ImportBorrowed) -> R) -> ImportQuery<'c, 'a, 's, C, R, N> {
        ImportQuery {
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
pub struct ImportStateQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<crate::types::ImportState, tokio_postgres::Error>,
    mapper: fn(crate::types::ImportState) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ImportStateQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(crate::types::ImportState) -> R) -> ImportStateQuery<'c, 'a, 's, C, R, N> {
        ImportStateQuery {
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
pub struct InsertImportStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_import() -> InsertImportStmt {
    InsertImportStmt(
        "insert into imports (organization_id, id, user_id, file_name, content, timezone, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $7) returning id, user_id, '' as user_name, file_name, tool, date_order, timezone, state, problem, row_count, done_count, overlap_count, version, created_at, updated_at",
        None,
    )
}
impl InsertImportStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<
        'c,
        'a,
        's,
        C: GenericClient,
        T1: crate::StringSql,
        T2: crate::BytesSql,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        file_name: &'a T1,
        content: &'a T2,
        timezone: &'a T3,
        now: &'a jiff::Timestamp,
    ) -> ImportQuery<'c, 'a, 's, C, Import, 7> {
        ImportQuery {
            client,
            params: [organization_id, id, user_id, file_name, content, timezone, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ImportBorrowed, tokio_postgres::Error> {
                Ok(ImportBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    user_name: row.try_get(2)?,
                    file_name: row.try_get(3)?,
                    tool: row.try_get(4)?,
                    date_order: row.try_get(5)?,
                    timezone: row.try_get(6)?,
                    state: row.try_get(7)?,
                    problem: row.try_get(8)?,
                    row_count: row.try_get(9)?,
                    done_count: row.try_get(10)?,
                    overlap_count: row.try_get(11)?,
                    version: row.try_get(12)?,
                    created_at: row.try_get(13)?,
                    updated_at: row.try_get(14)?,
                })
            },
            mapper: |it| Import::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::BytesSql, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        InsertImportParams<T1, T2, T3>,
        ImportQuery<'c, 'a, 's, C, Import, 7>,
        C,
    > for InsertImportStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a InsertImportParams<T1, T2, T3>,
    ) -> ImportQuery<'c, 'a, 's, C, Import, 7> {
        self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.user_id,
            &params.file_name,
            &params.content,
            &params.timezone,
            &params.now,
        )
    }
}
pub struct ImportStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn import() -> ImportStmt {
    ImportStmt(
        "select i.id, i.user_id, m.name as user_name, i.file_name, i.tool, i.date_order, i.timezone, i.state, i.problem, i.row_count, i.done_count, i.overlap_count, i.version, i.created_at, i.updated_at from imports i join memberships m on m.organization_id = $1 and m.user_id = i.user_id where i.organization_id = $1 and i.id = $2 and ($3::uuid is null or i.user_id = $3)",
        None,
    )
}
impl ImportStmt {
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
        id: &'a uuid::Uuid,
        own: &'a Option<uuid::Uuid>,
    ) -> ImportQuery<'c, 'a, 's, C, Import, 3> {
        ImportQuery {
            client,
            params: [organization_id, id, own],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ImportBorrowed, tokio_postgres::Error> {
                Ok(ImportBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    user_name: row.try_get(2)?,
                    file_name: row.try_get(3)?,
                    tool: row.try_get(4)?,
                    date_order: row.try_get(5)?,
                    timezone: row.try_get(6)?,
                    state: row.try_get(7)?,
                    problem: row.try_get(8)?,
                    row_count: row.try_get(9)?,
                    done_count: row.try_get(10)?,
                    overlap_count: row.try_get(11)?,
                    version: row.try_get(12)?,
                    created_at: row.try_get(13)?,
                    updated_at: row.try_get(14)?,
                })
            },
            mapper: |it| Import::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ImportParams, ImportQuery<'c, 'a, 's, C, Import, 3>, C>
    for ImportStmt
{
    fn params(&'s self, client: &'c C, params: &'a ImportParams) -> ImportQuery<'c, 'a, 's, C, Import, 3> {
        self.bind(client, &params.organization_id, &params.id, &params.own)
    }
}
pub struct ListImportsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_imports() -> ListImportsStmt {
    ListImportsStmt(
        "select i.id, i.user_id, m.name as user_name, i.file_name, i.tool, i.date_order, i.timezone, i.state, i.problem, i.row_count, i.done_count, i.overlap_count, i.version, i.created_at, i.updated_at from imports i join memberships m on m.organization_id = $1 and m.user_id = i.user_id where i.organization_id = $1 and ($2::uuid is null or i.user_id = $2) order by i.created_at desc, i.id desc limit $3",
        None,
    )
}
impl ListImportsStmt {
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
        own: &'a Option<uuid::Uuid>,
        most: &'a i64,
    ) -> ImportQuery<'c, 'a, 's, C, Import, 3> {
        ImportQuery {
            client,
            params: [organization_id, own, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ImportBorrowed, tokio_postgres::Error> {
                Ok(ImportBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    user_name: row.try_get(2)?,
                    file_name: row.try_get(3)?,
                    tool: row.try_get(4)?,
                    date_order: row.try_get(5)?,
                    timezone: row.try_get(6)?,
                    state: row.try_get(7)?,
                    problem: row.try_get(8)?,
                    row_count: row.try_get(9)?,
                    done_count: row.try_get(10)?,
                    overlap_count: row.try_get(11)?,
                    version: row.try_get(12)?,
                    created_at: row.try_get(13)?,
                    updated_at: row.try_get(14)?,
                })
            },
            mapper: |it| Import::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ListImportsParams, ImportQuery<'c, 'a, 's, C, Import, 3>, C>
    for ListImportsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListImportsParams,
    ) -> ImportQuery<'c, 'a, 's, C, Import, 3> {
        self.bind(client, &params.organization_id, &params.own, &params.most)
    }
}
pub struct LockImportStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_import() -> LockImportStmt {
    LockImportStmt("select state from imports where organization_id = $1 and id = $2 for update", None)
}
impl LockImportStmt {
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
        id: &'a uuid::Uuid,
    ) -> ImportStateQuery<'c, 'a, 's, C, crate::types::ImportState, 2> {
        ImportStateQuery {
            client,
            params: [organization_id, id],
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
        LockImportParams,
        ImportStateQuery<'c, 'a, 's, C, crate::types::ImportState, 2>,
        C,
    > for LockImportStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a LockImportParams,
    ) -> ImportStateQuery<'c, 'a, 's, C, crate::types::ImportState, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct RenewTokenStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn renew_token() -> RenewTokenStmt {
    RenewTokenStmt("update imports set token_hash = $1 where organization_id = $2 and id = $3", None)
}
impl RenewTokenStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        token_hash: &'a T1,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[token_hash, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        RenewTokenParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for RenewTokenStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a RenewTokenParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.token_hash, &params.organization_id, &params.id))
    }
}
pub struct BeginStateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn begin_state() -> BeginStateStmt {
    BeginStateStmt(
        "update imports set state = $1, problem = $2, done_count = 0, version = version + 1, updated_at = $3 where organization_id = $4 and id = $5",
        None,
    )
}
impl BeginStateStmt {
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
        state: &'a crate::types::ImportState,
        problem: &'a Option<T1>,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[state, problem, now, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        BeginStateParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for BeginStateStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a BeginStateParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.state,
            &params.problem,
            &params.now,
            &params.organization_id,
            &params.id,
        ))
    }
}
pub struct SettleStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn settle() -> SettleStmt {
    SettleStmt(
        "update imports set state = $1, content = null, version = version + 1, updated_at = $2 where organization_id = $3 and id = $4",
        None,
    )
}
impl SettleStmt {
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
        state: &'a crate::types::ImportState,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[state, now, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SettleParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SettleStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SettleParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.state, &params.now, &params.organization_id, &params.id))
    }
}
pub struct ForgetContentStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_content() -> ForgetContentStmt {
    ForgetContentStmt(
        "update imports set content = null where organization_id = $1 and id = $2 and token_hash = $3",
        None,
    )
}
impl ForgetContentStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        token_hash: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, id, token_hash]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ForgetContentParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ForgetContentStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ForgetContentParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.id, &params.token_hash))
    }
}
pub struct AbandonStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn abandon() -> AbandonStmt {
    AbandonStmt(
        "update imports set state = case when state in ('running', 'undoing') then 'done' when state = 'reading' then 'undone' else state end, content = null, version = version + 1, updated_at = $1 where organization_id = $2 and id = $3 and token_hash = $4",
        None,
    )
}
impl AbandonStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        token_hash: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, id, token_hash]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        AbandonParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for AbandonStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a AbandonParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.id, &params.token_hash))
    }
}
pub struct SetReadingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_reading() -> SetReadingStmt {
    SetReadingStmt(
        "update imports set tool = $1, date_order = $2, timezone = $3, state = 'reading', problem = null, done_count = 0, version = version + 1, updated_at = $4 where organization_id = $5 and id = $6 and version = $7 and content is not null and state in ('reading', 'asking', 'ready')",
        None,
    )
}
impl SetReadingStmt {
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
        tool: &'a Option<crate::types::ImportTool>,
        date_order: &'a Option<crate::types::ImportDateOrder>,
        timezone: &'a T1,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        version: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[tool, date_order, timezone, now, organization_id, id, version]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetReadingParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetReadingStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetReadingParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.tool,
            &params.date_order,
            &params.timezone,
            &params.now,
            &params.organization_id,
            &params.id,
            &params.version,
        ))
    }
}
pub struct NoteProgressStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn note_progress() -> NoteProgressStmt {
    NoteProgressStmt(
        "update imports set done_count = $1, row_count = $2 where organization_id = $3 and id = $4 and readings = $5 and state = 'reading'",
        None,
    )
}
impl NoteProgressStmt {
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
        rows: &'a i32,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        reading: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[done, rows, organization_id, id, reading]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        NoteProgressParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for NoteProgressStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a NoteProgressParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.done,
            &params.rows,
            &params.organization_id,
            &params.id,
            &params.reading,
        ))
    }
}
