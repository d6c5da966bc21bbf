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
#[derive(Clone, Copy, Debug)]
pub struct ForgetContentParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
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
pub struct BeginReadingParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ForgetRowsParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ForgetNamesParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct NoteProgressParams {
    pub done: i32,
    pub rows: i32,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub reading: i32,
}
#[derive(Debug)]
pub struct InsertRowsParams<T1: crate::JsonSql> {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub rows: T1,
}
#[derive(Debug)]
pub struct InsertNamesParams<T1: crate::JsonSql> {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub creates: bool,
    pub names: T1,
}
#[derive(Clone, Copy, Debug)]
pub struct EndReadingParams {
    pub tool: crate::types::ImportTool,
    pub date_order: Option<crate::types::ImportDateOrder>,
    pub rows: i32,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub reading: i32,
}
#[derive(Debug)]
pub struct AskParams<T1: crate::StringSql> {
    pub tool: Option<crate::types::ImportTool>,
    pub problem: T1,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub reading: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct MatchPeopleByEmailParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub own: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct MatchPeopleByNameParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub own: Option<uuid::Uuid>,
    pub importer: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct MatchClientsParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct MatchProjectsParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ImportNamesParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Debug)]
pub struct ChooseParams<T1: crate::JsonSql> {
    pub choices: T1,
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct WrongChoiceParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub own: Option<uuid::Uuid>,
    pub creates: bool,
}
#[derive(Clone, Copy, Debug)]
pub struct ToCreateParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub kind: crate::types::ImportNameKind,
}
#[derive(Clone, Copy, Debug)]
pub struct PointParams {
    pub target: uuid::Uuid,
    pub created: bool,
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub number: i32,
}
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
#[derive(Debug)]
pub struct KeepChangedParams<T1: crate::StringSql> {
    pub reason: T1,
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub first: i32,
    pub last: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct MadeParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct UnmadeParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub number: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct MemberChoicesParams {
    pub organization_id: uuid::Uuid,
    pub own: Option<uuid::Uuid>,
    pub import_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ClientChoicesParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ProjectChoicesParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ProjectIsAliveParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
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
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Content {
    pub content: Option<Vec<u8>>,
    pub tool: Option<crate::types::ImportTool>,
    pub date_order: Option<crate::types::ImportDateOrder>,
    pub timezone: String,
    pub readings: i32,
}
pub struct ContentBorrowed<'a> {
    pub content: Option<&'a [u8]>,
    pub tool: Option<crate::types::ImportTool>,
    pub date_order: Option<crate::types::ImportDateOrder>,
    pub timezone: &'a str,
    pub readings: i32,
}
impl<'a> From<ContentBorrowed<'a>> for Content {
    fn from(ContentBorrowed { content, tool, date_order, timezone, readings }: ContentBorrowed<'a>) -> Self {
        Self { content: content.map(|v| v.into()), tool, date_order, timezone: timezone.into(), readings }
    }
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
pub struct ToCreate {
    pub number: i32,
    pub kind: crate::types::ImportNameKind,
    pub name: String,
    pub parent_target: Option<uuid::Uuid>,
    pub existing: Option<uuid::Uuid>,
}
pub struct ToCreateBorrowed<'a> {
    pub number: i32,
    pub kind: crate::types::ImportNameKind,
    pub name: &'a str,
    pub parent_target: Option<uuid::Uuid>,
    pub existing: Option<uuid::Uuid>,
}
impl<'a> From<ToCreateBorrowed<'a>> for ToCreate {
    fn from(ToCreateBorrowed { number, kind, name, parent_target, existing }: ToCreateBorrowed<'a>) -> Self {
        Self { number, kind, name: name.into(), parent_target, existing }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Lines {
    pub first: i32,
    pub last: i32,
    pub count: i64,
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
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Made {
    pub number: i32,
    pub kind: crate::types::ImportNameKind,
    pub target: Option<uuid::Uuid>,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct MemberChoice {
    pub id: uuid::Uuid,
    pub name: String,
    pub email: String,
}
pub struct MemberChoiceBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub email: &'a str,
}
impl<'a> From<MemberChoiceBorrowed<'a>> for MemberChoice {
    fn from(MemberChoiceBorrowed { id, name, email }: MemberChoiceBorrowed<'a>) -> Self {
        Self { id, name: name.into(), email: email.into() }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ClientChoice {
    pub id: uuid::Uuid,
    pub name: String,
}
pub struct ClientChoiceBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
}
impl<'a> From<ClientChoiceBorrowed<'a>> for ClientChoice {
    fn from(ClientChoiceBorrowed { id, name }: ClientChoiceBorrowed<'a>) -> Self {
        Self { id, name: name.into() }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ProjectChoice {
    pub id: uuid::Uuid,
    pub name: String,
    pub client_name: Option<String>,
}
pub struct ProjectChoiceBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub client_name: Option<&'a str>,
}
impl<'a> From<ProjectChoiceBorrowed<'a>> for ProjectChoice {
    fn from(ProjectChoiceBorrowed { id, name, client_name }: ProjectChoiceBorrowed<'a>) -> Self {
        Self { id, name: name.into(), client_name: client_name.map(|v| v.into()) }
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
pub struct ContentQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ContentBorrowed, tokio_postgres::Error>,
    mapper: fn(ContentBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ContentQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ContentBorrowed) -> R) -> ContentQuery<'c, 'a, 's, C, R, N> {
        ContentQuery {
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
pub struct I32Query<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<i32, tokio_postgres::Error>,
    mapper: fn(i32) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> I32Query<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(i32) -> R) -> I32Query<'c, 'a, 's, C, R, N> {
        I32Query {
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
pub struct ToCreateQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ToCreateBorrowed, tokio_postgres::Error>,
    mapper: fn(ToCreateBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ToCreateQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ToCreateBorrowed) -> R) -> ToCreateQuery<'c, 'a, 's, C, R, N> {
        ToCreateQuery {
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
pub struct MadeQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Made, tokio_postgres::Error>,
    mapper: fn(Made) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> MadeQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Made) -> R) -> MadeQuery<'c, 'a, 's, C, R, N> {
        MadeQuery {
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
pub struct MemberChoiceQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<MemberChoiceBorrowed, tokio_postgres::Error>,
    mapper: fn(MemberChoiceBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> MemberChoiceQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(MemberChoiceBorrowed) -> R) -> MemberChoiceQuery<'c, 'a, 's, C, R, N> {
        MemberChoiceQuery {
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
pub struct ClientChoiceQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ClientChoiceBorrowed, tokio_postgres::Error>,
    mapper: fn(ClientChoiceBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ClientChoiceQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ClientChoiceBorrowed) -> R) -> ClientChoiceQuery<'c, 'a, 's, C, R, N> {
        ClientChoiceQuery {
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
pub struct ProjectChoiceQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ProjectChoiceBorrowed, tokio_postgres::Error>,
    mapper: fn(ProjectChoiceBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ProjectChoiceQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ProjectChoiceBorrowed) -> R) -> ProjectChoiceQuery<'c, 'a, 's, C, R, N> {
        ProjectChoiceQuery {
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
pub struct BoolQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<bool, tokio_postgres::Error>,
    mapper: fn(bool) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> BoolQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(bool) -> R) -> BoolQuery<'c, 'a, 's, C, R, N> {
        BoolQuery {
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
    ForgetContentStmt("update imports set content = null where organization_id = $1 and id = $2", None)
}
impl ForgetContentStmt {
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
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ForgetContentParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ForgetContentStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ForgetContentParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.id))
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
pub struct BeginReadingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn begin_reading() -> BeginReadingStmt {
    BeginReadingStmt(
        "update imports set readings = readings + 1, done_count = 0 where organization_id = $1 and id = $2 and state = 'reading' returning content, tool, date_order, timezone, readings",
        None,
    )
}
impl BeginReadingStmt {
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
    ) -> ContentQuery<'c, 'a, 's, C, Content, 2> {
        ContentQuery {
            client,
            params: [organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ContentBorrowed, tokio_postgres::Error> {
                Ok(ContentBorrowed {
                    content: row.try_get(0)?,
                    tool: row.try_get(1)?,
                    date_order: row.try_get(2)?,
                    timezone: row.try_get(3)?,
                    readings: row.try_get(4)?,
                })
            },
            mapper: |it| Content::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, BeginReadingParams, ContentQuery<'c, 'a, 's, C, Content, 2>, C>
    for BeginReadingStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a BeginReadingParams,
    ) -> ContentQuery<'c, 'a, 's, C, Content, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct ForgetRowsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_rows() -> ForgetRowsStmt {
    ForgetRowsStmt("delete from import_rows where organization_id = $1 and import_id = $2", None)
}
impl ForgetRowsStmt {
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
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ForgetRowsParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ForgetRowsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ForgetRowsParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.import_id))
    }
}
pub struct ForgetNamesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_names() -> ForgetNamesStmt {
    ForgetNamesStmt("delete from import_names where organization_id = $1 and import_id = $2", None)
}
impl ForgetNamesStmt {
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
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ForgetNamesParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ForgetNamesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ForgetNamesParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.import_id))
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
pub struct InsertRowsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_rows() -> InsertRowsStmt {
    InsertRowsStmt(
        "insert into import_rows (organization_id, import_id, line, state, reason, key, entry, person, project, task, description, tag_names, billable, started_at, ended_at, break_seconds, day, seconds) select $1, $2, r.line, case when r.reason is null then 'waiting' else 'faulty' end::import_row_state, r.reason, decode(r.key, 'hex'), r.entry, r.person, r.project, r.task, r.description, r.tag_names, r.billable, r.started_at, r.ended_at, r.break_seconds, r.day, r.seconds from jsonb_to_recordset($3::jsonb) as r ( line integer, reason text, key text, entry uuid, person integer, project integer, task integer, description text, tag_names text[], billable boolean, started_at timestamptz, ended_at timestamptz, break_seconds integer, day date, seconds integer)",
        None,
    )
}
impl InsertRowsStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::JsonSql>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        import_id: &'a uuid::Uuid,
        rows: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id, rows]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::JsonSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertRowsParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertRowsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertRowsParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.import_id, &params.rows))
    }
}
pub struct InsertNamesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_names() -> InsertNamesStmt {
    InsertNamesStmt(
        "insert into import_names (organization_id, import_id, number, kind, name, detail, parent, row_count, seconds, choice) select $1, $2, n.number, n.kind::import_name_kind, n.name, n.detail, n.parent, n.row_count, n.seconds, case when n.kind = 'person' or (not $3 and n.kind <> 'task') then 'skip' else 'create' end::import_choice from jsonb_to_recordset($4::jsonb) as n ( number integer, kind text, name text, detail text, parent integer, row_count integer, seconds bigint)",
        None,
    )
}
impl InsertNamesStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::JsonSql>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        import_id: &'a uuid::Uuid,
        creates: &'a bool,
        names: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id, creates, names]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::JsonSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertNamesParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertNamesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertNamesParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.import_id,
            &params.creates,
            &params.names,
        ))
    }
}
pub struct EndReadingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn end_reading() -> EndReadingStmt {
    EndReadingStmt(
        "update imports set tool = $1, date_order = $2, row_count = $3, done_count = $3, state = 'ready', problem = null, version = version + 1, updated_at = $4 where organization_id = $5 and id = $6 and readings = $7 and state = 'reading'",
        None,
    )
}
impl EndReadingStmt {
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
        tool: &'a crate::types::ImportTool,
        date_order: &'a Option<crate::types::ImportDateOrder>,
        rows: &'a i32,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        reading: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[tool, date_order, rows, now, organization_id, id, reading]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        EndReadingParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for EndReadingStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a EndReadingParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.tool,
            &params.date_order,
            &params.rows,
            &params.now,
            &params.organization_id,
            &params.id,
            &params.reading,
        ))
    }
}
pub struct AskStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn ask() -> AskStmt {
    AskStmt(
        "update imports set tool = coalesce($1, tool), state = 'asking', problem = $2, version = version + 1, updated_at = $3 where organization_id = $4 and id = $5 and readings = $6 and state = 'reading'",
        None,
    )
}
impl AskStmt {
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
        problem: &'a T1,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        reading: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[tool, problem, now, organization_id, id, reading]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        AskParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for AskStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a AskParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.tool,
            &params.problem,
            &params.now,
            &params.organization_id,
            &params.id,
            &params.reading,
        ))
    }
}
pub struct MatchPeopleByEmailStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn match_people_by_email() -> MatchPeopleByEmailStmt {
    MatchPeopleByEmailStmt(
        "update import_names n set choice = 'given', target = m.user_id from memberships m where n.organization_id = $1 and n.import_id = $2 and n.kind = 'person' and n.detail <> '' and m.organization_id = $1 and m.status = 'active' and lower(m.email) = lower(n.detail) and ($3::uuid is null or m.user_id = $3)",
        None,
    )
}
impl MatchPeopleByEmailStmt {
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
        own: &'a Option<uuid::Uuid>,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id, own]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        MatchPeopleByEmailParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for MatchPeopleByEmailStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a MatchPeopleByEmailParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.import_id, &params.own))
    }
}
pub struct MatchPeopleByNameStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn match_people_by_name() -> MatchPeopleByNameStmt {
    MatchPeopleByNameStmt(
        "update import_names n set choice = 'given', target = m.user_id from memberships m where n.organization_id = $1 and n.import_id = $2 and n.kind = 'person' and n.target is null and m.organization_id = $1 and m.status = 'active' and ($3::uuid is null or m.user_id = $3) and case when n.name = '' and n.detail = '' then m.user_id = $4 else lower(m.name) = lower(n.name) and not exists ( select from memberships o where o.organization_id = $1 and o.status = 'active' and o.user_id <> m.user_id and lower(o.name) = lower(m.name)) end",
        None,
    )
}
impl MatchPeopleByNameStmt {
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
        own: &'a Option<uuid::Uuid>,
        importer: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id, own, importer]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        MatchPeopleByNameParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for MatchPeopleByNameStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a MatchPeopleByNameParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.import_id, &params.own, &params.importer))
    }
}
pub struct MatchClientsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn match_clients() -> MatchClientsStmt {
    MatchClientsStmt(
        "update import_names n set choice = 'given', target = c.id from clients c where n.organization_id = $1 and n.import_id = $2 and n.kind = 'client' and c.organization_id = $1 and lower(c.name) = lower(n.name)",
        None,
    )
}
impl MatchClientsStmt {
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
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        MatchClientsParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for MatchClientsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a MatchClientsParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.import_id))
    }
}
pub struct MatchProjectsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn match_projects() -> MatchProjectsStmt {
    MatchProjectsStmt(
        "update import_names n set choice = 'given', target = p.id from visible_projects p left join clients c on c.organization_id = $1 and c.id = p.client_id where n.organization_id = $1 and n.import_id = $2 and n.kind = 'project' and p.organization_id = $1 and lower(p.name) = lower(n.name) and p.archived_at is null and (lower(coalesce(c.name, '')) = lower(n.detail) or n.detail = '' and (select count(*) from visible_projects o where o.organization_id = $1 and lower(o.name) = lower(n.name)) = 1)",
        None,
    )
}
impl MatchProjectsStmt {
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
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        MatchProjectsParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for MatchProjectsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a MatchProjectsParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.import_id))
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
pub struct ChooseStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn choose() -> ChooseStmt {
    ChooseStmt(
        "update import_names n set choice = c.choice::import_choice, target = case when c.choice = 'given' then c.target end from jsonb_to_recordset($1::jsonb) as c (number integer, choice text, target uuid) where n.organization_id = $2 and n.import_id = $3 and n.number = c.number",
        None,
    )
}
impl ChooseStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::JsonSql>(
        &'s self,
        client: &'c C,
        choices: &'a T1,
        organization_id: &'a uuid::Uuid,
        import_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[choices, organization_id, import_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::JsonSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ChooseParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ChooseStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ChooseParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.choices, &params.organization_id, &params.import_id))
    }
}
pub struct WrongChoiceStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn wrong_choice() -> WrongChoiceStmt {
    WrongChoiceStmt(
        "select n.number from import_names n where n.organization_id = $1 and n.import_id = $2 and case when n.kind = 'person' then n.choice = 'create' or n.choice = 'given' and not exists ( select from memberships m where m.organization_id = $1 and m.user_id = n.target and m.status = 'active' and ($3::uuid is null or m.user_id = $3)) when n.kind = 'client' then n.choice = 'create' and not $4 or n.choice = 'given' and not exists ( select from clients c where c.organization_id = $1 and c.id = n.target) when n.kind = 'project' then n.choice = 'create' and not $4 or n.choice = 'given' and not exists ( select from visible_projects p where p.organization_id = $1 and p.id = n.target) else n.choice = 'given' end order by n.number limit 1",
        None,
    )
}
impl WrongChoiceStmt {
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
        own: &'a Option<uuid::Uuid>,
        creates: &'a bool,
    ) -> I32Query<'c, 'a, 's, C, i32, 4> {
        I32Query {
            client,
            params: [organization_id, import_id, own, creates],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, WrongChoiceParams, I32Query<'c, 'a, 's, C, i32, 4>, C>
    for WrongChoiceStmt
{
    fn params(&'s self, client: &'c C, params: &'a WrongChoiceParams) -> I32Query<'c, 'a, 's, C, i32, 4> {
        self.bind(client, &params.organization_id, &params.import_id, &params.own, &params.creates)
    }
}
pub struct ToCreateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn to_create() -> ToCreateStmt {
    ToCreateStmt(
        "select n.number, n.kind, n.name, f.target as parent_target, case n.kind when 'client' then (select c.id from clients c where c.organization_id = $1 and lower(c.name) = lower(n.name)) when 'project' then (select p.id from visible_projects p where p.organization_id = $1 and lower(p.name) = lower(n.name) and p.client_id is not distinct from f.target) when 'task' then (select k.id from tasks k where k.organization_id = $1 and k.project_id = f.target and lower(k.name) = lower(n.name) and k.deleted_at is null) end as existing from import_names n left join import_names f on f.organization_id = $1 and f.import_id = $2 and f.number = n.parent where n.organization_id = $1 and n.import_id = $2 and n.kind = $3 and n.choice = 'create' and (n.kind <> 'client' or exists ( select from import_names p where p.organization_id = $1 and p.import_id = $2 and p.kind = 'project' and p.parent = n.number and p.choice = 'create')) and (n.kind <> 'task' or f.target is not null) order by n.number",
        None,
    )
}
impl ToCreateStmt {
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
        kind: &'a crate::types::ImportNameKind,
    ) -> ToCreateQuery<'c, 'a, 's, C, ToCreate, 3> {
        ToCreateQuery {
            client,
            params: [organization_id, import_id, kind],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ToCreateBorrowed, tokio_postgres::Error> {
                Ok(ToCreateBorrowed {
                    number: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    name: row.try_get(2)?,
                    parent_target: row.try_get(3)?,
                    existing: row.try_get(4)?,
                })
            },
            mapper: |it| ToCreate::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ToCreateParams, ToCreateQuery<'c, 'a, 's, C, ToCreate, 3>, C>
    for ToCreateStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ToCreateParams,
    ) -> ToCreateQuery<'c, 'a, 's, C, ToCreate, 3> {
        self.bind(client, &params.organization_id, &params.import_id, &params.kind)
    }
}
pub struct PointStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn point() -> PointStmt {
    PointStmt(
        "update import_names set target = $1, created = $2 where organization_id = $3 and import_id = $4 and number = $5",
        None,
    )
}
impl PointStmt {
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
        target: &'a uuid::Uuid,
        created: &'a bool,
        organization_id: &'a uuid::Uuid,
        import_id: &'a uuid::Uuid,
        number: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[target, created, organization_id, import_id, number]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        PointParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for PointStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a PointParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.target,
            &params.created,
            &params.organization_id,
            &params.import_id,
            &params.number,
        ))
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
pub struct KeepChangedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn keep_changed() -> KeepChangedStmt {
    KeepChangedStmt(
        "update import_rows r set state = 'kept', reason = $1 where r.organization_id = $2 and r.import_id = $3 and r.state = 'imported' and r.line between $4 and $5 and (exists ( select from time_entries e where e.organization_id = $2 and e.id = r.entry and e.version > 1 and coalesce(e.deleted_at, 'infinity') = 'infinity')) is true",
        None,
    )
}
impl KeepChangedStmt {
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
        import_id: &'a uuid::Uuid,
        first: &'a i32,
        last: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[reason, organization_id, import_id, first, last]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        KeepChangedParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for KeepChangedStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a KeepChangedParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.reason,
            &params.organization_id,
            &params.import_id,
            &params.first,
            &params.last,
        ))
    }
}
pub struct MadeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn made() -> MadeStmt {
    MadeStmt(
        "select n.number, n.kind, n.target from import_names n where n.organization_id = $1 and n.import_id = $2 and n.created and n.target is not null order by n.kind desc, n.number",
        None,
    )
}
impl MadeStmt {
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
    ) -> MadeQuery<'c, 'a, 's, C, Made, 2> {
        MadeQuery {
            client,
            params: [organization_id, import_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Made, tokio_postgres::Error> {
                Ok(Made { number: row.try_get(0)?, kind: row.try_get(1)?, target: row.try_get(2)? })
            },
            mapper: |it| Made::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, MadeParams, MadeQuery<'c, 'a, 's, C, Made, 2>, C> for MadeStmt
{
    fn params(&'s self, client: &'c C, params: &'a MadeParams) -> MadeQuery<'c, 'a, 's, C, Made, 2> {
        self.bind(client, &params.organization_id, &params.import_id)
    }
}
pub struct UnmadeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn unmade() -> UnmadeStmt {
    UnmadeStmt(
        "update import_names set created = false where organization_id = $1 and import_id = $2 and number = $3",
        None,
    )
}
impl UnmadeStmt {
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
        number: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id, number]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UnmadeParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UnmadeStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UnmadeParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.import_id, &params.number))
    }
}
pub struct MemberChoicesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn member_choices() -> MemberChoicesStmt {
    MemberChoicesStmt(
        "select m.user_id as id, m.name, m.email from memberships m where m.organization_id = $1 and m.status = 'active' and ($2::uuid is null or m.user_id = $2) order by m.user_id not in ( select n.target from import_names n where n.organization_id = $1 and n.import_id = $3 and n.kind = 'person' and n.target is not null), lower(m.name), m.user_id limit $4",
        None,
    )
}
impl MemberChoicesStmt {
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
        import_id: &'a uuid::Uuid,
        most: &'a i64,
    ) -> MemberChoiceQuery<'c, 'a, 's, C, MemberChoice, 4> {
        MemberChoiceQuery {
            client,
            params: [organization_id, own, import_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<MemberChoiceBorrowed, tokio_postgres::Error> {
                Ok(MemberChoiceBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                })
            },
            mapper: |it| MemberChoice::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        MemberChoicesParams,
        MemberChoiceQuery<'c, 'a, 's, C, MemberChoice, 4>,
        C,
    > for MemberChoicesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a MemberChoicesParams,
    ) -> MemberChoiceQuery<'c, 'a, 's, C, MemberChoice, 4> {
        self.bind(client, &params.organization_id, &params.own, &params.import_id, &params.most)
    }
}
pub struct ClientChoicesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn client_choices() -> ClientChoicesStmt {
    ClientChoicesStmt(
        "select c.id, c.name from clients c where c.organization_id = $1 order by c.id not in ( select n.target from import_names n where n.organization_id = $1 and n.import_id = $2 and n.kind = 'client' and n.target is not null), c.archived_at is not null, lower(c.name), c.id limit $3",
        None,
    )
}
impl ClientChoicesStmt {
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
    ) -> ClientChoiceQuery<'c, 'a, 's, C, ClientChoice, 3> {
        ClientChoiceQuery {
            client,
            params: [organization_id, import_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ClientChoiceBorrowed, tokio_postgres::Error> {
                Ok(ClientChoiceBorrowed { id: row.try_get(0)?, name: row.try_get(1)? })
            },
            mapper: |it| ClientChoice::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ClientChoicesParams,
        ClientChoiceQuery<'c, 'a, 's, C, ClientChoice, 3>,
        C,
    > for ClientChoicesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ClientChoicesParams,
    ) -> ClientChoiceQuery<'c, 'a, 's, C, ClientChoice, 3> {
        self.bind(client, &params.organization_id, &params.import_id, &params.most)
    }
}
pub struct ProjectChoicesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project_choices() -> ProjectChoicesStmt {
    ProjectChoicesStmt(
        "select p.id, p.name, c.name as client_name from visible_projects p left join clients c on c.organization_id = $1 and c.id = p.client_id where p.organization_id = $1 order by p.id not in ( select n.target from import_names n where n.organization_id = $1 and n.import_id = $2 and n.kind = 'project' and n.target is not null), p.archived_at is not null, lower(p.name), p.id limit $3",
        None,
    )
}
impl ProjectChoicesStmt {
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
    ) -> ProjectChoiceQuery<'c, 'a, 's, C, ProjectChoice, 3> {
        ProjectChoiceQuery {
            client,
            params: [organization_id, import_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ProjectChoiceBorrowed, tokio_postgres::Error> {
                Ok(ProjectChoiceBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    client_name: row.try_get(2)?,
                })
            },
            mapper: |it| ProjectChoice::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ProjectChoicesParams,
        ProjectChoiceQuery<'c, 'a, 's, C, ProjectChoice, 3>,
        C,
    > for ProjectChoicesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ProjectChoicesParams,
    ) -> ProjectChoiceQuery<'c, 'a, 's, C, ProjectChoice, 3> {
        self.bind(client, &params.organization_id, &params.import_id, &params.most)
    }
}
pub struct ProjectIsAliveStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project_is_alive() -> ProjectIsAliveStmt {
    ProjectIsAliveStmt(
        "select exists ( select from tasks t where t.organization_id = $1 and t.project_id = $2 and t.deleted_at is null ) or exists ( select from time_entries e where e.organization_id = $1 and e.project_id = $2 and e.deleted_at is null ) or exists ( select from comments c where c.organization_id = $1 and c.project_id = $2 ) as alive",
        None,
    )
}
impl ProjectIsAliveStmt {
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
    ) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        BoolQuery {
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
    crate::client::async_::Params<'c, 'a, 's, ProjectIsAliveParams, BoolQuery<'c, 'a, 's, C, bool, 2>, C>
    for ProjectIsAliveStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ProjectIsAliveParams,
    ) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
