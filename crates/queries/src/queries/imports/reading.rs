// This file was generated with `cornucopia`. Do not modify.

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
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
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
