// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct ListTagsParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub search: Option<T1>,
    pub updated_since: Option<jiff::Timestamp>,
    pub after_name: Option<T2>,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct TagParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct InsertTagParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub name: T1,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct RenameTagParams<T1: crate::StringSql> {
    pub name: T1,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct LockTagParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DetachTagParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DetachTagFromBlocksParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteTagParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct FindOrCreateTagsParams<
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::StringSql,
    T3: crate::ArraySql<Item = T2>,
> {
    pub ids: T1,
    pub names: T3,
    pub organization_id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct TagOptionsParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Tag {
    pub id: uuid::Uuid,
    pub name: String,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
pub struct TagBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
impl<'a> From<TagBorrowed<'a>> for Tag {
    fn from(TagBorrowed { id, name, created_at, updated_at }: TagBorrowed<'a>) -> Self {
        Self { id, name: name.into(), created_at, updated_at }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct TagOption {
    pub id: uuid::Uuid,
    pub name: String,
}
pub struct TagOptionBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
}
impl<'a> From<TagOptionBorrowed<'a>> for TagOption {
    fn from(TagOptionBorrowed { id, name }: TagOptionBorrowed<'a>) -> Self {
        Self { id, name: name.into() }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct TagQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<TagBorrowed, tokio_postgres::Error>,
    mapper: fn(TagBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TagQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(TagBorrowed) -> R) -> TagQuery<'c, 'a, 's, C, R, N> {
        TagQuery {
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
pub struct TagOptionQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<TagOptionBorrowed, tokio_postgres::Error>,
    mapper: fn(TagOptionBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TagOptionQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(TagOptionBorrowed) -> R) -> TagOptionQuery<'c, 'a, 's, C, R, N> {
        TagOptionQuery {
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
pub struct ListTagsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_tags() -> ListTagsStmt {
    ListTagsStmt(
        "select id, name, created_at, updated_at from tags where organization_id = $1 and ($2::text is null or lower(name) like lower($2)) and ($3::timestamptz is null or updated_at >= $3) and ($4::text is null or (lower(name), id) > (lower($4), $5)) order by lower(name), id limit $6",
        None,
    )
}
impl ListTagsStmt {
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
        search: &'a Option<T1>,
        updated_since: &'a Option<jiff::Timestamp>,
        after_name: &'a Option<T2>,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> TagQuery<'c, 'a, 's, C, Tag, 6> {
        TagQuery {
            client,
            params: [organization_id, search, updated_since, after_name, after_id, page_size],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TagBorrowed, tokio_postgres::Error> {
                Ok(TagBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    created_at: row.try_get(2)?,
                    updated_at: row.try_get(3)?,
                })
            },
            mapper: |it| Tag::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<'c, 'a, 's, ListTagsParams<T1, T2>, TagQuery<'c, 'a, 's, C, Tag, 6>, C>
    for ListTagsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListTagsParams<T1, T2>,
    ) -> TagQuery<'c, 'a, 's, C, Tag, 6> {
        self.bind(
            client,
            &params.organization_id,
            &params.search,
            &params.updated_since,
            &params.after_name,
            &params.after_id,
            &params.page_size,
        )
    }
}
pub struct TagStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn tag() -> TagStmt {
    TagStmt("select id, name, created_at, updated_at from tags where organization_id = $1 and id = $2", None)
}
impl TagStmt {
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
    ) -> TagQuery<'c, 'a, 's, C, Tag, 2> {
        TagQuery {
            client,
            params: [organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TagBorrowed, tokio_postgres::Error> {
                Ok(TagBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    created_at: row.try_get(2)?,
                    updated_at: row.try_get(3)?,
                })
            },
            mapper: |it| Tag::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, TagParams, TagQuery<'c, 'a, 's, C, Tag, 2>, C> for TagStmt
{
    fn params(&'s self, client: &'c C, params: &'a TagParams) -> TagQuery<'c, 'a, 's, C, Tag, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct InsertTagStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_tag() -> InsertTagStmt {
    InsertTagStmt(
        "insert into tags (organization_id, id, name, created_at, updated_at) values ($1, $2, $3, $4, $4) returning id, name, created_at, updated_at",
        None,
    )
}
impl InsertTagStmt {
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
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        name: &'a T1,
        now: &'a jiff::Timestamp,
    ) -> TagQuery<'c, 'a, 's, C, Tag, 4> {
        TagQuery {
            client,
            params: [organization_id, id, name, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TagBorrowed, tokio_postgres::Error> {
                Ok(TagBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    created_at: row.try_get(2)?,
                    updated_at: row.try_get(3)?,
                })
            },
            mapper: |it| Tag::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<'c, 'a, 's, InsertTagParams<T1>, TagQuery<'c, 'a, 's, C, Tag, 4>, C>
    for InsertTagStmt
{
    fn params(&'s self, client: &'c C, params: &'a InsertTagParams<T1>) -> TagQuery<'c, 'a, 's, C, Tag, 4> {
        self.bind(client, &params.organization_id, &params.id, &params.name, &params.now)
    }
}
pub struct RenameTagStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn rename_tag() -> RenameTagStmt {
    RenameTagStmt(
        "update tags set name = $1, updated_at = $2 where organization_id = $3 and id = $4 returning id, name, created_at, updated_at",
        None,
    )
}
impl RenameTagStmt {
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
        name: &'a T1,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> TagQuery<'c, 'a, 's, C, Tag, 4> {
        TagQuery {
            client,
            params: [name, now, organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TagBorrowed, tokio_postgres::Error> {
                Ok(TagBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    created_at: row.try_get(2)?,
                    updated_at: row.try_get(3)?,
                })
            },
            mapper: |it| Tag::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<'c, 'a, 's, RenameTagParams<T1>, TagQuery<'c, 'a, 's, C, Tag, 4>, C>
    for RenameTagStmt
{
    fn params(&'s self, client: &'c C, params: &'a RenameTagParams<T1>) -> TagQuery<'c, 'a, 's, C, Tag, 4> {
        self.bind(client, &params.name, &params.now, &params.organization_id, &params.id)
    }
}
pub struct LockTagStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_tag() -> LockTagStmt {
    LockTagStmt("select id from tags where organization_id = $1 and id = $2 for update", None)
}
impl LockTagStmt {
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
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2> {
        UuidUuidQuery {
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
    crate::client::async_::Params<'c, 'a, 's, LockTagParams, UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2>, C>
    for LockTagStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a LockTagParams,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct DetachTagStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn detach_tag() -> DetachTagStmt {
    DetachTagStmt("delete from time_entry_tags where organization_id = $1 and tag_id = $2", None)
}
impl DetachTagStmt {
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
        DetachTagParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DetachTagStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DetachTagParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.id))
    }
}
pub struct DetachTagFromBlocksStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn detach_tag_from_blocks() -> DetachTagFromBlocksStmt {
    DetachTagFromBlocksStmt(
        "delete from recurring_block_tags where organization_id = $1 and tag_id = $2",
        None,
    )
}
impl DetachTagFromBlocksStmt {
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
        DetachTagFromBlocksParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DetachTagFromBlocksStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DetachTagFromBlocksParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.id))
    }
}
pub struct DeleteTagStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_tag() -> DeleteTagStmt {
    DeleteTagStmt(
        "with gone as ( delete from tags where organization_id = $1 and id = $2 returning organization_id, id, name ), buried as ( insert into tombstones (organization_id, kind, id, deleted_at) select organization_id, 'tag', id, $3 from gone ) select name from gone",
        None,
    )
}
impl DeleteTagStmt {
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
        now: &'a jiff::Timestamp,
    ) -> StringQuery<'c, 'a, 's, C, String, 3> {
        StringQuery {
            client,
            params: [organization_id, id, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, DeleteTagParams, StringQuery<'c, 'a, 's, C, String, 3>, C>
    for DeleteTagStmt
{
    fn params(&'s self, client: &'c C, params: &'a DeleteTagParams) -> StringQuery<'c, 'a, 's, C, String, 3> {
        self.bind(client, &params.organization_id, &params.id, &params.now)
    }
}
pub struct FindOrCreateTagsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn find_or_create_tags() -> FindOrCreateTagsStmt {
    FindOrCreateTagsStmt(
        "with wanted as ( select distinct on (lower(name)) lower(name) as folded, id, name from unnest($1::uuid[], $2::text[]) with ordinality as w (id, name, place) order by lower(name), place ), known as ( select t.id, lower(t.name) as folded from tags t join wanted w on w.folded = lower(t.name) where t.organization_id = $3 ), created as ( insert into tags (organization_id, id, name, created_at, updated_at) select $3, id, name, $4, $4 from wanted where folded not in (select folded from known) order by folded on conflict (organization_id, lower(name)) do update set name = tags.name returning id ) select id from known union all select id from created",
        None,
    )
}
impl FindOrCreateTagsStmt {
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
        T1: crate::ArraySql<Item = uuid::Uuid>,
        T2: crate::StringSql,
        T3: crate::ArraySql<Item = T2>,
    >(
        &'s self,
        client: &'c C,
        ids: &'a T1,
        names: &'a T3,
        organization_id: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 4> {
        UuidUuidQuery {
            client,
            params: [ids, names, organization_id, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<
    'c,
    'a,
    's,
    C: GenericClient,
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::StringSql,
    T3: crate::ArraySql<Item = T2>,
>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FindOrCreateTagsParams<T1, T2, T3>,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 4>,
        C,
    > for FindOrCreateTagsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FindOrCreateTagsParams<T1, T2, T3>,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 4> {
        self.bind(client, &params.ids, &params.names, &params.organization_id, &params.now)
    }
}
pub struct TagOptionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn tag_options() -> TagOptionsStmt {
    TagOptionsStmt(
        "with recent as materialized ( select t.tag_id, min(latest.place) as place from ( select id, row_number() over (order by day desc, coalesce(started_at, '-infinity') desc, id desc) as place from time_entries where organization_id = $1 and user_id = $2 and deleted_at is null order by day desc, coalesce(started_at, '-infinity') desc, id desc limit 200 ) latest join time_entry_tags t on t.organization_id = $1 and t.time_entry_id = latest.id group by t.tag_id ) select tags.id, tags.name from tags left join recent on recent.tag_id = tags.id where tags.organization_id = $1 order by recent.place, lower(tags.name), tags.id limit $3",
        None,
    )
}
impl TagOptionsStmt {
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
        most: &'a i64,
    ) -> TagOptionQuery<'c, 'a, 's, C, TagOption, 3> {
        TagOptionQuery {
            client,
            params: [organization_id, user_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TagOptionBorrowed, tokio_postgres::Error> {
                Ok(TagOptionBorrowed { id: row.try_get(0)?, name: row.try_get(1)? })
            },
            mapper: |it| TagOption::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        TagOptionsParams,
        TagOptionQuery<'c, 'a, 's, C, TagOption, 3>,
        C,
    > for TagOptionsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a TagOptionsParams,
    ) -> TagOptionQuery<'c, 'a, 's, C, TagOption, 3> {
        self.bind(client, &params.organization_id, &params.user_id, &params.most)
    }
}
