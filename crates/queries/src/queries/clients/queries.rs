// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct ListClientsParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub archived: bool,
    pub search: Option<T1>,
    pub after_name: Option<T2>,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ClientParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct InsertClientParams<
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub name: T1,
    pub email: Option<T2>,
    pub phone: Option<T3>,
    pub address: T4,
    pub note: T5,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct UpdateClientParams<
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
> {
    pub name: T1,
    pub email: Option<T2>,
    pub phone: Option<T3>,
    pub address: T4,
    pub note: T5,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub version: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct SetClientArchivedParams {
    pub archived_at: Option<jiff::Timestamp>,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DropClientRatesParams {
    pub organization_id: uuid::Uuid,
    pub client_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteClientParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ClientProjectsParams {
    pub organization_id: uuid::Uuid,
    pub client_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ClientOptionsParams {
    pub organization_id: uuid::Uuid,
    pub chosen: Option<uuid::Uuid>,
    pub most: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Client {
    pub id: uuid::Uuid,
    pub name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub address: String,
    pub note: String,
    pub archived_at: Option<jiff::Timestamp>,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
    pub project_count: i64,
}
pub struct ClientBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub email: Option<&'a str>,
    pub phone: Option<&'a str>,
    pub address: &'a str,
    pub note: &'a str,
    pub archived_at: Option<jiff::Timestamp>,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
    pub project_count: i64,
}
impl<'a> From<ClientBorrowed<'a>> for Client {
    fn from(
        ClientBorrowed {
            id,
            name,
            email,
            phone,
            address,
            note,
            archived_at,
            version,
            created_at,
            updated_at,
            project_count,
        }: ClientBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            name: name.into(),
            email: email.map(|v| v.into()),
            phone: phone.map(|v| v.into()),
            address: address.into(),
            note: note.into(),
            archived_at,
            version,
            created_at,
            updated_at,
            project_count,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ClientProject {
    pub id: uuid::Uuid,
    pub name: String,
    pub code: Option<String>,
    pub color: crate::types::Color,
    pub archived_at: Option<jiff::Timestamp>,
}
pub struct ClientProjectBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub code: Option<&'a str>,
    pub color: crate::types::Color,
    pub archived_at: Option<jiff::Timestamp>,
}
impl<'a> From<ClientProjectBorrowed<'a>> for ClientProject {
    fn from(ClientProjectBorrowed { id, name, code, color, archived_at }: ClientProjectBorrowed<'a>) -> Self {
        Self { id, name: name.into(), code: code.map(|v| v.into()), color, archived_at }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ClientOption {
    pub id: uuid::Uuid,
    pub name: String,
}
pub struct ClientOptionBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
}
impl<'a> From<ClientOptionBorrowed<'a>> for ClientOption {
    fn from(ClientOptionBorrowed { id, name }: ClientOptionBorrowed<'a>) -> Self {
        Self { id, name: name.into() }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct ClientQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ClientBorrowed, tokio_postgres::Error>,
    mapper: fn(ClientBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ClientQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ClientBorrowed) -> R) -> ClientQuery<'c, 'a, 's, C, R, N> {
        ClientQuery {
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
pub struct StringQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<&str, tokio_postgres::Error>,
    mapper: fn(&str) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> StringQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(&str) -> R) -> StringQuery<'c, 'a, 's, C, R, N> {
        StringQuery {
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
pub struct ClientProjectQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ClientProjectBorrowed, tokio_postgres::Error>,
    mapper: fn(ClientProjectBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ClientProjectQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ClientProjectBorrowed) -> R) -> ClientProjectQuery<'c, 'a, 's, C, R, N> {
        ClientProjectQuery {
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
pub struct ClientOptionQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ClientOptionBorrowed, tokio_postgres::Error>,
    mapper: fn(ClientOptionBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ClientOptionQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ClientOptionBorrowed) -> R) -> ClientOptionQuery<'c, 'a, 's, C, R, N> {
        ClientOptionQuery {
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
pub struct ListClientsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_clients() -> ListClientsStmt {
    ListClientsStmt(
        "select id, name, email, phone, address, note, archived_at, version, created_at, updated_at, (select count(*) from visible_projects p where p.organization_id = $1 and p.client_id = clients.id) as project_count from clients where organization_id = $1 and (archived_at is not null) = $2 and ($3::text is null or lower(name) like lower($3)) and ($4::text is null or (lower(name), id) > (lower($4), $5)) order by lower(name), id limit $6",
        None,
    )
}
impl ListClientsStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        archived: &'a bool,
        search: &'a Option<T1>,
        after_name: &'a Option<T2>,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> ClientQuery<'c, 'a, 's, C, Client, 6> {
        ClientQuery {
            client,
            params: [organization_id, archived, search, after_name, after_id, page_size],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ClientBorrowed, tokio_postgres::Error> {
                Ok(ClientBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    phone: row.try_get(3)?,
                    address: row.try_get(4)?,
                    note: row.try_get(5)?,
                    archived_at: row.try_get(6)?,
                    version: row.try_get(7)?,
                    created_at: row.try_get(8)?,
                    updated_at: row.try_get(9)?,
                    project_count: row.try_get(10)?,
                })
            },
            mapper: |it| Client::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListClientsParams<T1, T2>,
        ClientQuery<'c, 'a, 's, C, Client, 6>,
        C,
    > for ListClientsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListClientsParams<T1, T2>,
    ) -> ClientQuery<'c, 'a, 's, C, Client, 6> {
        self.bind(
            client,
            &params.organization_id,
            &params.archived,
            &params.search,
            &params.after_name,
            &params.after_id,
            &params.page_size,
        )
    }
}
pub struct ClientStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn client() -> ClientStmt {
    ClientStmt(
        "select id, name, email, phone, address, note, archived_at, version, created_at, updated_at, (select count(*) from visible_projects p where p.organization_id = $1 and p.client_id = clients.id) as project_count from clients where organization_id = $1 and id = $2",
        None,
    )
}
impl ClientStmt {
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
    ) -> ClientQuery<'c, 'a, 's, C, Client, 2> {
        ClientQuery {
            client,
            params: [organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ClientBorrowed, tokio_postgres::Error> {
                Ok(ClientBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    phone: row.try_get(3)?,
                    address: row.try_get(4)?,
                    note: row.try_get(5)?,
                    archived_at: row.try_get(6)?,
                    version: row.try_get(7)?,
                    created_at: row.try_get(8)?,
                    updated_at: row.try_get(9)?,
                    project_count: row.try_get(10)?,
                })
            },
            mapper: |it| Client::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ClientParams, ClientQuery<'c, 'a, 's, C, Client, 2>, C>
    for ClientStmt
{
    fn params(&'s self, client: &'c C, params: &'a ClientParams) -> ClientQuery<'c, 'a, 's, C, Client, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct InsertClientStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_client() -> InsertClientStmt {
    InsertClientStmt(
        "insert into clients (organization_id, id, name, email, phone, address, note, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $8) returning id, name, email, phone, address, note, archived_at, version, created_at, updated_at, 0::bigint as project_count",
        None,
    )
}
impl InsertClientStmt {
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
        T2: crate::StringSql,
        T3: crate::StringSql,
        T4: crate::StringSql,
        T5: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        name: &'a T1,
        email: &'a Option<T2>,
        phone: &'a Option<T3>,
        address: &'a T4,
        note: &'a T5,
        now: &'a jiff::Timestamp,
    ) -> ClientQuery<'c, 'a, 's, C, Client, 8> {
        ClientQuery {
            client,
            params: [organization_id, id, name, email, phone, address, note, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ClientBorrowed, tokio_postgres::Error> {
                Ok(ClientBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    phone: row.try_get(3)?,
                    address: row.try_get(4)?,
                    note: row.try_get(5)?,
                    archived_at: row.try_get(6)?,
                    version: row.try_get(7)?,
                    created_at: row.try_get(8)?,
                    updated_at: row.try_get(9)?,
                    project_count: row.try_get(10)?,
                })
            },
            mapper: |it| Client::from(it),
        }
    }
}
impl<
    'c,
    'a,
    's,
    C: GenericClient,
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        InsertClientParams<T1, T2, T3, T4, T5>,
        ClientQuery<'c, 'a, 's, C, Client, 8>,
        C,
    > for InsertClientStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a InsertClientParams<T1, T2, T3, T4, T5>,
    ) -> ClientQuery<'c, 'a, 's, C, Client, 8> {
        self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.name,
            &params.email,
            &params.phone,
            &params.address,
            &params.note,
            &params.now,
        )
    }
}
pub struct UpdateClientStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_client() -> UpdateClientStmt {
    UpdateClientStmt(
        "update clients set name = $1, email = $2, phone = $3, address = $4, note = $5, version = version + 1, updated_at = $6 where organization_id = $7 and id = $8 and version = $9 returning id, name, email, phone, address, note, archived_at, version, created_at, updated_at, (select count(*) from visible_projects p where p.organization_id = $7 and p.client_id = clients.id) as project_count",
        None,
    )
}
impl UpdateClientStmt {
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
        T2: crate::StringSql,
        T3: crate::StringSql,
        T4: crate::StringSql,
        T5: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        name: &'a T1,
        email: &'a Option<T2>,
        phone: &'a Option<T3>,
        address: &'a T4,
        note: &'a T5,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        version: &'a i32,
    ) -> ClientQuery<'c, 'a, 's, C, Client, 9> {
        ClientQuery {
            client,
            params: [name, email, phone, address, note, now, organization_id, id, version],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ClientBorrowed, tokio_postgres::Error> {
                Ok(ClientBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    phone: row.try_get(3)?,
                    address: row.try_get(4)?,
                    note: row.try_get(5)?,
                    archived_at: row.try_get(6)?,
                    version: row.try_get(7)?,
                    created_at: row.try_get(8)?,
                    updated_at: row.try_get(9)?,
                    project_count: row.try_get(10)?,
                })
            },
            mapper: |it| Client::from(it),
        }
    }
}
impl<
    'c,
    'a,
    's,
    C: GenericClient,
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        UpdateClientParams<T1, T2, T3, T4, T5>,
        ClientQuery<'c, 'a, 's, C, Client, 9>,
        C,
    > for UpdateClientStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a UpdateClientParams<T1, T2, T3, T4, T5>,
    ) -> ClientQuery<'c, 'a, 's, C, Client, 9> {
        self.bind(
            client,
            &params.name,
            &params.email,
            &params.phone,
            &params.address,
            &params.note,
            &params.now,
            &params.organization_id,
            &params.id,
            &params.version,
        )
    }
}
pub struct SetClientArchivedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_client_archived() -> SetClientArchivedStmt {
    SetClientArchivedStmt(
        "update clients set archived_at = $1, version = version + 1, updated_at = $2 where organization_id = $3 and id = $4 and (archived_at is null) <> ($1::timestamptz is null) returning id, name, email, phone, address, note, archived_at, version, created_at, updated_at, (select count(*) from visible_projects p where p.organization_id = $3 and p.client_id = clients.id) as project_count",
        None,
    )
}
impl SetClientArchivedStmt {
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
        archived_at: &'a Option<jiff::Timestamp>,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> ClientQuery<'c, 'a, 's, C, Client, 4> {
        ClientQuery {
            client,
            params: [archived_at, now, organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ClientBorrowed, tokio_postgres::Error> {
                Ok(ClientBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    phone: row.try_get(3)?,
                    address: row.try_get(4)?,
                    note: row.try_get(5)?,
                    archived_at: row.try_get(6)?,
                    version: row.try_get(7)?,
                    created_at: row.try_get(8)?,
                    updated_at: row.try_get(9)?,
                    project_count: row.try_get(10)?,
                })
            },
            mapper: |it| Client::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        SetClientArchivedParams,
        ClientQuery<'c, 'a, 's, C, Client, 4>,
        C,
    > for SetClientArchivedStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SetClientArchivedParams,
    ) -> ClientQuery<'c, 'a, 's, C, Client, 4> {
        self.bind(client, &params.archived_at, &params.now, &params.organization_id, &params.id)
    }
}
pub struct DropClientRatesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn drop_client_rates() -> DropClientRatesStmt {
    DropClientRatesStmt("delete from rates where organization_id = $1 and client_id = $2", None)
}
impl DropClientRatesStmt {
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
        client_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, client_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        DropClientRatesParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DropClientRatesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DropClientRatesParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.client_id))
    }
}
pub struct DeleteClientStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_client() -> DeleteClientStmt {
    DeleteClientStmt("delete from clients where organization_id = $1 and id = $2 returning name", None)
}
impl DeleteClientStmt {
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
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        StringQuery {
            client,
            params: [organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, DeleteClientParams, StringQuery<'c, 'a, 's, C, String, 2>, C>
    for DeleteClientStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a DeleteClientParams,
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct ClientProjectsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn client_projects() -> ClientProjectsStmt {
    ClientProjectsStmt(
        "select id, name, code, color, archived_at from visible_projects where organization_id = $1 and client_id = $2 order by archived_at is not null, lower(name), id limit $3",
        None,
    )
}
impl ClientProjectsStmt {
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
        client_id: &'a uuid::Uuid,
        most: &'a i64,
    ) -> ClientProjectQuery<'c, 'a, 's, C, ClientProject, 3> {
        ClientProjectQuery {
            client,
            params: [organization_id, client_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ClientProjectBorrowed, tokio_postgres::Error> {
                Ok(ClientProjectBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    code: row.try_get(2)?,
                    color: row.try_get(3)?,
                    archived_at: row.try_get(4)?,
                })
            },
            mapper: |it| ClientProject::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ClientProjectsParams,
        ClientProjectQuery<'c, 'a, 's, C, ClientProject, 3>,
        C,
    > for ClientProjectsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ClientProjectsParams,
    ) -> ClientProjectQuery<'c, 'a, 's, C, ClientProject, 3> {
        self.bind(client, &params.organization_id, &params.client_id, &params.most)
    }
}
pub struct ClientOptionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn client_options() -> ClientOptionsStmt {
    ClientOptionsStmt(
        "select id, name from clients where organization_id = $1 and (archived_at is null or id = $2) order by id is distinct from $2, lower(name), id limit $3",
        None,
    )
}
impl ClientOptionsStmt {
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
        chosen: &'a Option<uuid::Uuid>,
        most: &'a i64,
    ) -> ClientOptionQuery<'c, 'a, 's, C, ClientOption, 3> {
        ClientOptionQuery {
            client,
            params: [organization_id, chosen, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ClientOptionBorrowed, tokio_postgres::Error> {
                Ok(ClientOptionBorrowed { id: row.try_get(0)?, name: row.try_get(1)? })
            },
            mapper: |it| ClientOption::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ClientOptionsParams,
        ClientOptionQuery<'c, 'a, 's, C, ClientOption, 3>,
        C,
    > for ClientOptionsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ClientOptionsParams,
    ) -> ClientOptionQuery<'c, 'a, 's, C, ClientOption, 3> {
        self.bind(client, &params.organization_id, &params.chosen, &params.most)
    }
}
