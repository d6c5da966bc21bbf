// This file was generated with `cornucopia`. Do not modify.

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
