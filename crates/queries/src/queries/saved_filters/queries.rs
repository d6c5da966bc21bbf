// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct SavedFiltersParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub list: Option<crate::types::FilteredList>,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct SavedFilterParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct CountSavedFiltersParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct SaveFilterParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub list: crate::types::FilteredList,
    pub name: T1,
    pub query: T2,
    pub shared: bool,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct UpdateSavedFilterParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub name: T1,
    pub query: T2,
    pub shared: bool,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteSavedFilterParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct SavedFilter {
    pub id: uuid::Uuid,
    pub list: crate::types::FilteredList,
    pub name: String,
    pub query: String,
    pub shared: bool,
    pub user_id: uuid::Uuid,
    pub user_name: String,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
pub struct SavedFilterBorrowed<'a> {
    pub id: uuid::Uuid,
    pub list: crate::types::FilteredList,
    pub name: &'a str,
    pub query: &'a str,
    pub shared: bool,
    pub user_id: uuid::Uuid,
    pub user_name: &'a str,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
impl<'a> From<SavedFilterBorrowed<'a>> for SavedFilter {
    fn from(
        SavedFilterBorrowed {
            id,
            list,
            name,
            query,
            shared,
            user_id,
            user_name,
            created_at,
            updated_at,
        }: SavedFilterBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            list,
            name: name.into(),
            query: query.into(),
            shared,
            user_id,
            user_name: user_name.into(),
            created_at,
            updated_at,
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct SavedFilterQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<SavedFilterBorrowed, tokio_postgres::Error>,
    mapper: fn(SavedFilterBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> SavedFilterQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(SavedFilterBorrowed) -> R) -> SavedFilterQuery<'c, 'a, 's, C, R, N> {
        SavedFilterQuery {
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
pub struct SavedFiltersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn saved_filters() -> SavedFiltersStmt {
    SavedFiltersStmt(
        "select f.id, f.list, f.name, f.query, f.shared, f.user_id, m.name as user_name, f.created_at, f.updated_at from saved_filters f join memberships m on m.organization_id = $1 and m.user_id = f.user_id where f.organization_id = $1 and (f.user_id = $2 or f.shared) and ($3::filtered_list is null or f.list = $3) order by lower(f.name), f.id limit $4",
        None,
    )
}
impl SavedFiltersStmt {
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
        user_id: &'a uuid::Uuid,
        list: &'a Option<crate::types::FilteredList>,
        most: &'a i64,
    ) -> SavedFilterQuery<'c, 'a, 's, C, SavedFilter, 4> {
        SavedFilterQuery {
            client,
            params: [organization_id, user_id, list, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<SavedFilterBorrowed, tokio_postgres::Error> {
                Ok(SavedFilterBorrowed {
                    id: row.try_get(0)?,
                    list: row.try_get(1)?,
                    name: row.try_get(2)?,
                    query: row.try_get(3)?,
                    shared: row.try_get(4)?,
                    user_id: row.try_get(5)?,
                    user_name: row.try_get(6)?,
                    created_at: row.try_get(7)?,
                    updated_at: row.try_get(8)?,
                })
            },
            mapper: |it| SavedFilter::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        SavedFiltersParams,
        SavedFilterQuery<'c, 'a, 's, C, SavedFilter, 4>,
        C,
    > for SavedFiltersStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SavedFiltersParams,
    ) -> SavedFilterQuery<'c, 'a, 's, C, SavedFilter, 4> {
        self.bind(client, &params.organization_id, &params.user_id, &params.list, &params.most)
    }
}
pub struct SavedFilterStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn saved_filter() -> SavedFilterStmt {
    SavedFilterStmt(
        "select f.id, f.list, f.name, f.query, f.shared, f.user_id, m.name as user_name, f.created_at, f.updated_at from saved_filters f join memberships m on m.organization_id = $1 and m.user_id = f.user_id where f.organization_id = $1 and f.id = $2 and (f.user_id = $3 or f.shared)",
        None,
    )
}
impl SavedFilterStmt {
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
        user_id: &'a uuid::Uuid,
    ) -> SavedFilterQuery<'c, 'a, 's, C, SavedFilter, 3> {
        SavedFilterQuery {
            client,
            params: [organization_id, id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<SavedFilterBorrowed, tokio_postgres::Error> {
                Ok(SavedFilterBorrowed {
                    id: row.try_get(0)?,
                    list: row.try_get(1)?,
                    name: row.try_get(2)?,
                    query: row.try_get(3)?,
                    shared: row.try_get(4)?,
                    user_id: row.try_get(5)?,
                    user_name: row.try_get(6)?,
                    created_at: row.try_get(7)?,
                    updated_at: row.try_get(8)?,
                })
            },
            mapper: |it| SavedFilter::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        SavedFilterParams,
        SavedFilterQuery<'c, 'a, 's, C, SavedFilter, 3>,
        C,
    > for SavedFilterStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SavedFilterParams,
    ) -> SavedFilterQuery<'c, 'a, 's, C, SavedFilter, 3> {
        self.bind(client, &params.organization_id, &params.id, &params.user_id)
    }
}
pub struct CountSavedFiltersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn count_saved_filters() -> CountSavedFiltersStmt {
    CountSavedFiltersStmt(
        "select count(*) as own from saved_filters where organization_id = $1 and user_id = $2",
        None,
    )
}
impl CountSavedFiltersStmt {
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
        user_id: &'a uuid::Uuid,
    ) -> I64Query<'c, 'a, 's, C, i64, 2> {
        I64Query {
            client,
            params: [organization_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, CountSavedFiltersParams, I64Query<'c, 'a, 's, C, i64, 2>, C>
    for CountSavedFiltersStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a CountSavedFiltersParams,
    ) -> I64Query<'c, 'a, 's, C, i64, 2> {
        self.bind(client, &params.organization_id, &params.user_id)
    }
}
pub struct SaveFilterStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn save_filter() -> SaveFilterStmt {
    SaveFilterStmt(
        "insert into saved_filters (organization_id, id, user_id, list, name, query, shared, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $8) on conflict (organization_id, user_id, list, lower(name)) do update set name = excluded.name, query = excluded.query, shared = excluded.shared, updated_at = excluded.updated_at returning id",
        None,
    )
}
impl SaveFilterStmt {
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
        id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        list: &'a crate::types::FilteredList,
        name: &'a T1,
        query: &'a T2,
        shared: &'a bool,
        now: &'a jiff::Timestamp,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 8> {
        UuidUuidQuery {
            client,
            params: [organization_id, id, user_id, list, name, query, shared, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        SaveFilterParams<T1, T2>,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 8>,
        C,
    > for SaveFilterStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SaveFilterParams<T1, T2>,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 8> {
        self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.user_id,
            &params.list,
            &params.name,
            &params.query,
            &params.shared,
            &params.now,
        )
    }
}
pub struct UpdateSavedFilterStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_saved_filter() -> UpdateSavedFilterStmt {
    UpdateSavedFilterStmt(
        "update saved_filters set name = $1, query = $2, shared = $3, updated_at = $4 where organization_id = $5 and id = $6",
        None,
    )
}
impl UpdateSavedFilterStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>(
        &'s self,
        client: &'c C,
        name: &'a T1,
        query: &'a T2,
        shared: &'a bool,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[name, query, shared, now, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UpdateSavedFilterParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UpdateSavedFilterStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UpdateSavedFilterParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.name,
            &params.query,
            &params.shared,
            &params.now,
            &params.organization_id,
            &params.id,
        ))
    }
}
pub struct DeleteSavedFilterStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_saved_filter() -> DeleteSavedFilterStmt {
    DeleteSavedFilterStmt("delete from saved_filters where organization_id = $1 and id = $2", None)
}
impl DeleteSavedFilterStmt {
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
        DeleteSavedFilterParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DeleteSavedFilterStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DeleteSavedFilterParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.id))
    }
}
