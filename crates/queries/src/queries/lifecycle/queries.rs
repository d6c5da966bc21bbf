// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct SetStateParams {
    pub status: crate::types::OrganizationStatus,
    pub delete_after: Option<jiff::Timestamp>,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct OpenTransferParams {
    pub organization_id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct EndExpiredTransferParams {
    pub organization_id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct InsertTransferParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub from_user_id: uuid::Uuid,
    pub to_user_id: uuid::Uuid,
    pub expires_at: jiff::Timestamp,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct EndTransferParams {
    pub now: jiff::Timestamp,
    pub outcome: crate::types::TransferOutcome,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct LockOwnersParams {
    pub organization_id: uuid::Uuid,
    pub one: uuid::Uuid,
    pub other: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct HandOverParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct StepDownParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct EraseOrganizationParams<T1: crate::JsonSql> {
    pub id: uuid::Uuid,
    pub counted: T1,
    pub now: jiff::Timestamp,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct State {
    pub status: crate::types::OrganizationStatus,
    pub delete_after: Option<jiff::Timestamp>,
    pub suspended_at: Option<jiff::Timestamp>,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Owner {
    pub user_id: uuid::Uuid,
    pub name: String,
    pub email: String,
    pub locale: String,
}
pub struct OwnerBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
    pub email: &'a str,
    pub locale: &'a str,
}
impl<'a> From<OwnerBorrowed<'a>> for Owner {
    fn from(OwnerBorrowed { user_id, name, email, locale }: OwnerBorrowed<'a>) -> Self {
        Self { user_id, name: name.into(), email: email.into(), locale: locale.into() }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Heir {
    pub user_id: uuid::Uuid,
    pub name: String,
    pub email: String,
    pub role: crate::types::Role,
}
pub struct HeirBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
    pub email: &'a str,
    pub role: crate::types::Role,
}
impl<'a> From<HeirBorrowed<'a>> for Heir {
    fn from(HeirBorrowed { user_id, name, email, role }: HeirBorrowed<'a>) -> Self {
        Self { user_id, name: name.into(), email: email.into(), role }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Transfer {
    pub id: uuid::Uuid,
    pub from_user_id: uuid::Uuid,
    pub from_name: String,
    pub to_user_id: uuid::Uuid,
    pub to_name: String,
    pub to_email: String,
    pub expires_at: jiff::Timestamp,
    pub outcome: Option<crate::types::TransferOutcome>,
}
pub struct TransferBorrowed<'a> {
    pub id: uuid::Uuid,
    pub from_user_id: uuid::Uuid,
    pub from_name: &'a str,
    pub to_user_id: uuid::Uuid,
    pub to_name: &'a str,
    pub to_email: &'a str,
    pub expires_at: jiff::Timestamp,
    pub outcome: Option<crate::types::TransferOutcome>,
}
impl<'a> From<TransferBorrowed<'a>> for Transfer {
    fn from(
        TransferBorrowed {
            id,
            from_user_id,
            from_name,
            to_user_id,
            to_name,
            to_email,
            expires_at,
            outcome,
        }: TransferBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            from_user_id,
            from_name: from_name.into(),
            to_user_id,
            to_name: to_name.into(),
            to_email: to_email.into(),
            expires_at,
            outcome,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Tables {
    pub table_name: String,
    pub columns: Vec<String>,
}
pub struct TablesBorrowed<'a> {
    pub table_name: &'a str,
    pub columns: crate::ArrayIterator<'a, &'a str>,
}
impl<'a> From<TablesBorrowed<'a>> for Tables {
    fn from(TablesBorrowed { table_name, columns }: TablesBorrowed<'a>) -> Self {
        Self { table_name: table_name.into(), columns: columns.map(|v| v.into()).collect() }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct RowCounts {
    pub table_name: String,
    pub row_count: i64,
}
pub struct RowCountsBorrowed<'a> {
    pub table_name: &'a str,
    pub row_count: i64,
}
impl<'a> From<RowCountsBorrowed<'a>> for RowCounts {
    fn from(RowCountsBorrowed { table_name, row_count }: RowCountsBorrowed<'a>) -> Self {
        Self { table_name: table_name.into(), row_count }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct EraseOrganization {
    pub organization_name: String,
    pub name: String,
    pub email: String,
    pub locale: String,
}
pub struct EraseOrganizationBorrowed<'a> {
    pub organization_name: &'a str,
    pub name: &'a str,
    pub email: &'a str,
    pub locale: &'a str,
}
impl<'a> From<EraseOrganizationBorrowed<'a>> for EraseOrganization {
    fn from(
        EraseOrganizationBorrowed { organization_name, name, email, locale }: EraseOrganizationBorrowed<'a>,
    ) -> Self {
        Self {
            organization_name: organization_name.into(),
            name: name.into(),
            email: email.into(),
            locale: locale.into(),
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct StateQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<State, tokio_postgres::Error>,
    mapper: fn(State) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> StateQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(State) -> R) -> StateQuery<'c, 'a, 's, C, R, N> {
        StateQuery {
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
pub struct OwnerQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OwnerBorrowed, tokio_postgres::Error>,
    mapper: fn(OwnerBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OwnerQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OwnerBorrowed) -> R) -> OwnerQuery<'c, 'a, 's, C, R, N> {
        OwnerQuery {
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
pub struct OptionStringQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Option<&str>, tokio_postgres::Error>,
    mapper: fn(Option<&str>) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OptionStringQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Option<&str>) -> R) -> OptionStringQuery<'c, 'a, 's, C, R, N> {
        OptionStringQuery {
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
pub struct HeirQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<HeirBorrowed, tokio_postgres::Error>,
    mapper: fn(HeirBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> HeirQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(HeirBorrowed) -> R) -> HeirQuery<'c, 'a, 's, C, R, N> {
        HeirQuery {
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
pub struct TransferQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<TransferBorrowed, tokio_postgres::Error>,
    mapper: fn(TransferBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TransferQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(TransferBorrowed) -> R) -> TransferQuery<'c, 'a, 's, C, R, N> {
        TransferQuery {
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
pub struct TablesQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<TablesBorrowed, tokio_postgres::Error>,
    mapper: fn(TablesBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TablesQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(TablesBorrowed) -> R) -> TablesQuery<'c, 'a, 's, C, R, N> {
        TablesQuery {
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
pub struct RowCountsQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<RowCountsBorrowed, tokio_postgres::Error>,
    mapper: fn(RowCountsBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> RowCountsQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(RowCountsBorrowed) -> R) -> RowCountsQuery<'c, 'a, 's, C, R, N> {
        RowCountsQuery {
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
pub struct EraseOrganizationQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<EraseOrganizationBorrowed, tokio_postgres::Error>,
    mapper: fn(EraseOrganizationBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> EraseOrganizationQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(EraseOrganizationBorrowed) -> R,
    ) -> EraseOrganizationQuery<'c, 'a, 's, C, R, N> {
        EraseOrganizationQuery {
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
pub struct LockStateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_state() -> LockStateStmt {
    LockStateStmt(
        "select status, delete_after, suspended_at from organizations where id = $1 for update",
        None,
    )
}
impl LockStateStmt {
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
    ) -> StateQuery<'c, 'a, 's, C, State, 1> {
        StateQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<State, tokio_postgres::Error> {
                Ok(State {
                    status: row.try_get(0)?,
                    delete_after: row.try_get(1)?,
                    suspended_at: row.try_get(2)?,
                })
            },
            mapper: |it| State::from(it),
        }
    }
}
pub struct SetStateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_state() -> SetStateStmt {
    SetStateStmt(
        "update organizations set status = $1, delete_after = $2, updated_at = $3 where id = $4",
        None,
    )
}
impl SetStateStmt {
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
        status: &'a crate::types::OrganizationStatus,
        delete_after: &'a Option<jiff::Timestamp>,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[status, delete_after, now, organization_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetStateParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetStateStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetStateParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.status,
            &params.delete_after,
            &params.now,
            &params.organization_id,
        ))
    }
}
pub struct OwnersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn owners() -> OwnersStmt {
    OwnersStmt("select user_id, name, email, locale from organization_owners()", None)
}
impl OwnersStmt {
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
    ) -> OwnerQuery<'c, 'a, 's, C, Owner, 0> {
        OwnerQuery {
            client,
            params: [],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OwnerBorrowed, tokio_postgres::Error> {
                Ok(OwnerBorrowed {
                    user_id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    locale: row.try_get(3)?,
                })
            },
            mapper: |it| Owner::from(it),
        }
    }
}
pub struct MemberLocaleStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn member_locale() -> MemberLocaleStmt {
    MemberLocaleStmt("select member_locale($1) as locale", None)
}
impl MemberLocaleStmt {
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
        user_id: &'a uuid::Uuid,
    ) -> OptionStringQuery<'c, 'a, 's, C, Option<String>, 1> {
        OptionStringQuery {
            client,
            params: [user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.map(|v| v.into()),
        }
    }
}
pub struct HeirsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn heirs() -> HeirsStmt {
    HeirsStmt(
        "select user_id, name, email, role from memberships where organization_id = $1 and status = 'active' and role not in ('owner', 'viewer') order by lower(name), user_id limit 500",
        None,
    )
}
impl HeirsStmt {
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
    ) -> HeirQuery<'c, 'a, 's, C, Heir, 1> {
        HeirQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<HeirBorrowed, tokio_postgres::Error> {
                Ok(HeirBorrowed {
                    user_id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    role: row.try_get(3)?,
                })
            },
            mapper: |it| Heir::from(it),
        }
    }
}
pub struct OpenTransferStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn open_transfer() -> OpenTransferStmt {
    OpenTransferStmt(
        "select t.id, t.from_user_id, f.name as from_name, t.to_user_id, o.name as to_name, o.email as to_email, t.expires_at, t.outcome from ownership_transfers t join memberships f on f.organization_id = t.organization_id and f.user_id = t.from_user_id join memberships o on o.organization_id = t.organization_id and o.user_id = t.to_user_id where t.organization_id = $1 and t.ended_at is null and t.expires_at > $2",
        None,
    )
}
impl OpenTransferStmt {
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
        now: &'a jiff::Timestamp,
    ) -> TransferQuery<'c, 'a, 's, C, Transfer, 2> {
        TransferQuery {
            client,
            params: [organization_id, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TransferBorrowed, tokio_postgres::Error> {
                Ok(TransferBorrowed {
                    id: row.try_get(0)?,
                    from_user_id: row.try_get(1)?,
                    from_name: row.try_get(2)?,
                    to_user_id: row.try_get(3)?,
                    to_name: row.try_get(4)?,
                    to_email: row.try_get(5)?,
                    expires_at: row.try_get(6)?,
                    outcome: row.try_get(7)?,
                })
            },
            mapper: |it| Transfer::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        OpenTransferParams,
        TransferQuery<'c, 'a, 's, C, Transfer, 2>,
        C,
    > for OpenTransferStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a OpenTransferParams,
    ) -> TransferQuery<'c, 'a, 's, C, Transfer, 2> {
        self.bind(client, &params.organization_id, &params.now)
    }
}
pub struct EndExpiredTransferStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn end_expired_transfer() -> EndExpiredTransferStmt {
    EndExpiredTransferStmt(
        "update ownership_transfers set ended_at = expires_at where organization_id = $1 and ended_at is null and expires_at <= $2",
        None,
    )
}
impl EndExpiredTransferStmt {
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
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        EndExpiredTransferParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for EndExpiredTransferStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a EndExpiredTransferParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.now))
    }
}
pub struct InsertTransferStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_transfer() -> InsertTransferStmt {
    InsertTransferStmt(
        "insert into ownership_transfers (organization_id, id, from_user_id, to_user_id, expires_at, created_at) values ($1, $2, $3, $4, $5, $6)",
        None,
    )
}
impl InsertTransferStmt {
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
        from_user_id: &'a uuid::Uuid,
        to_user_id: &'a uuid::Uuid,
        expires_at: &'a jiff::Timestamp,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, id, from_user_id, to_user_id, expires_at, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertTransferParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertTransferStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertTransferParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.from_user_id,
            &params.to_user_id,
            &params.expires_at,
            &params.now,
        ))
    }
}
pub struct EndTransferStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn end_transfer() -> EndTransferStmt {
    EndTransferStmt(
        "update ownership_transfers set ended_at = $1, outcome = $2 where organization_id = $3 and id = $4 and ended_at is null",
        None,
    )
}
impl EndTransferStmt {
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
        now: &'a jiff::Timestamp,
        outcome: &'a crate::types::TransferOutcome,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, outcome, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        EndTransferParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for EndTransferStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a EndTransferParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.outcome, &params.organization_id, &params.id))
    }
}
pub struct LockOwnersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_owners() -> LockOwnersStmt {
    LockOwnersStmt(
        "select user_id from memberships where organization_id = $1 and user_id in ($2, $3) and status = 'active' order by user_id for update",
        None,
    )
}
impl LockOwnersStmt {
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
        one: &'a uuid::Uuid,
        other: &'a uuid::Uuid,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3> {
        UuidUuidQuery {
            client,
            params: [organization_id, one, other],
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
        LockOwnersParams,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3>,
        C,
    > for LockOwnersStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a LockOwnersParams,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3> {
        self.bind(client, &params.organization_id, &params.one, &params.other)
    }
}
pub struct HandOverStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn hand_over() -> HandOverStmt {
    HandOverStmt(
        "update memberships set role = 'owner', updated_at = $1 where organization_id = $2 and user_id = $3 and status = 'active'",
        None,
    )
}
impl HandOverStmt {
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
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        HandOverParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for HandOverStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a HandOverParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.user_id))
    }
}
pub struct StepDownStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn step_down() -> StepDownStmt {
    StepDownStmt(
        "update memberships set role = 'admin', updated_at = $1 where organization_id = $2 and user_id = $3 and status = 'active' and role = 'owner'",
        None,
    )
}
impl StepDownStmt {
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
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        StepDownParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for StepDownStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a StepDownParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.user_id))
    }
}
pub struct TablesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn tables() -> TablesStmt {
    TablesStmt("select table_name, columns from organization_tables()", None)
}
impl TablesStmt {
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
    ) -> TablesQuery<'c, 'a, 's, C, Tables, 0> {
        TablesQuery {
            client,
            params: [],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TablesBorrowed, tokio_postgres::Error> {
                Ok(TablesBorrowed { table_name: row.try_get(0)?, columns: row.try_get(1)? })
            },
            mapper: |it| Tables::from(it),
        }
    }
}
pub struct RowCountsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn row_counts() -> RowCountsStmt {
    RowCountsStmt("select table_name, row_count from organization_row_counts()", None)
}
impl RowCountsStmt {
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
    ) -> RowCountsQuery<'c, 'a, 's, C, RowCounts, 0> {
        RowCountsQuery {
            client,
            params: [],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<RowCountsBorrowed, tokio_postgres::Error> {
                Ok(RowCountsBorrowed { table_name: row.try_get(0)?, row_count: row.try_get(1)? })
            },
            mapper: |it| RowCounts::from(it),
        }
    }
}
pub struct OpenRowsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn open_rows() -> OpenRowsStmt {
    OpenRowsStmt("select open_organization_rows($1)::text as opened", None)
}
impl OpenRowsStmt {
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
        table_name: &'a T1,
    ) -> StringQuery<'c, 'a, 's, C, String, 1> {
        StringQuery {
            client,
            params: [table_name],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
pub struct OrganizationAsJsonStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn organization_as_json() -> OrganizationAsJsonStmt {
    OrganizationAsJsonStmt(
        "select row_to_json(o)::text as organization from organizations o where o.id = $1",
        None,
    )
}
impl OrganizationAsJsonStmt {
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
    ) -> StringQuery<'c, 'a, 's, C, String, 1> {
        StringQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
pub struct EnterOrganizationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn enter_organization() -> EnterOrganizationStmt {
    EnterOrganizationStmt("select set_config('app.organization_id', $1::uuid::text, true) as entered", None)
}
impl EnterOrganizationStmt {
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
    ) -> StringQuery<'c, 'a, 's, C, String, 1> {
        StringQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
pub struct EraseOrganizationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn erase_organization() -> EraseOrganizationStmt {
    EraseOrganizationStmt(
        "select organization_name, name, email, locale from erase_organization($1, $2, $3)",
        None,
    )
}
impl EraseOrganizationStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::JsonSql>(
        &'s self,
        client: &'c C,
        id: &'a uuid::Uuid,
        counted: &'a T1,
        now: &'a jiff::Timestamp,
    ) -> EraseOrganizationQuery<'c, 'a, 's, C, EraseOrganization, 3> {
        EraseOrganizationQuery {
            client,
            params: [id, counted, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor:
                |row: &tokio_postgres::Row| -> Result<EraseOrganizationBorrowed, tokio_postgres::Error> {
                    Ok(EraseOrganizationBorrowed {
                        organization_name: row.try_get(0)?,
                        name: row.try_get(1)?,
                        email: row.try_get(2)?,
                        locale: row.try_get(3)?,
                    })
                },
            mapper: |it| EraseOrganization::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::JsonSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        EraseOrganizationParams<T1>,
        EraseOrganizationQuery<'c, 'a, 's, C, EraseOrganization, 3>,
        C,
    > for EraseOrganizationStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a EraseOrganizationParams<T1>,
    ) -> EraseOrganizationQuery<'c, 'a, 's, C, EraseOrganization, 3> {
        self.bind(client, &params.id, &params.counted, &params.now)
    }
}
