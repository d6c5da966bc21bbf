// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct OrganizationsParams<T1: crate::StringSql, T2: crate::StringSql, T3: crate::StringSql> {
    pub pattern: Option<T1>,
    pub address: Option<T2>,
    pub status: Option<crate::types::OrganizationStatus>,
    pub plan: Option<crate::types::Plan>,
    pub after_name: Option<T3>,
    pub after_id: Option<uuid::Uuid>,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct MonthsParams {
    pub first: jiff::civil::Date,
    pub last: jiff::civil::Date,
}
#[derive(Clone, Copy, Debug)]
pub struct ConsentEndsParams {
    pub organization_id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct SetPlanParams {
    pub plan: crate::types::Plan,
    pub max_users: Option<i32>,
    pub max_projects: Option<i32>,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct SuspendParams<T1: crate::StringSql> {
    pub now: jiff::Timestamp,
    pub reason: T1,
    pub organization_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ActivateParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ProveSessionParams {
    pub now: jiff::Timestamp,
    pub session: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct JobsParams {
    pub id: Option<uuid::Uuid>,
    pub state: Option<crate::types::JobState>,
    pub before_created: Option<jiff::Timestamp>,
    pub before_id: Option<uuid::Uuid>,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct RetryJobParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct RetryAccountJobParams {
    pub now: jiff::Timestamp,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ConsentsParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct EndExpiredConsentParams {
    pub organization_id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct InsertConsentParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub expires_at: jiff::Timestamp,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct EndConsentParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct OrganizationRow {
    pub id: uuid::Uuid,
    pub name: String,
    pub slug: String,
    pub contact_email: Option<String>,
    pub status: crate::types::OrganizationStatus,
    pub plan: crate::types::Plan,
    pub created_at: jiff::Timestamp,
}
pub struct OrganizationRowBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub slug: &'a str,
    pub contact_email: Option<&'a str>,
    pub status: crate::types::OrganizationStatus,
    pub plan: crate::types::Plan,
    pub created_at: jiff::Timestamp,
}
impl<'a> From<OrganizationRowBorrowed<'a>> for OrganizationRow {
    fn from(
        OrganizationRowBorrowed {
            id,
            name,
            slug,
            contact_email,
            status,
            plan,
            created_at,
        }: OrganizationRowBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            name: name.into(),
            slug: slug.into(),
            contact_email: contact_email.map(|v| v.into()),
            status,
            plan,
            created_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct OverseenOrganization {
    pub id: uuid::Uuid,
    pub name: String,
    pub slug: String,
    pub contact_email: Option<String>,
    pub status: crate::types::OrganizationStatus,
    pub plan: crate::types::Plan,
    pub max_users: Option<i32>,
    pub max_projects: Option<i32>,
    pub created_at: jiff::Timestamp,
    pub delete_after: Option<jiff::Timestamp>,
    pub suspended_at: Option<jiff::Timestamp>,
    pub suspension_reason: Option<String>,
}
pub struct OverseenOrganizationBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub slug: &'a str,
    pub contact_email: Option<&'a str>,
    pub status: crate::types::OrganizationStatus,
    pub plan: crate::types::Plan,
    pub max_users: Option<i32>,
    pub max_projects: Option<i32>,
    pub created_at: jiff::Timestamp,
    pub delete_after: Option<jiff::Timestamp>,
    pub suspended_at: Option<jiff::Timestamp>,
    pub suspension_reason: Option<&'a str>,
}
impl<'a> From<OverseenOrganizationBorrowed<'a>> for OverseenOrganization {
    fn from(
        OverseenOrganizationBorrowed {
            id,
            name,
            slug,
            contact_email,
            status,
            plan,
            max_users,
            max_projects,
            created_at,
            delete_after,
            suspended_at,
            suspension_reason,
        }: OverseenOrganizationBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            name: name.into(),
            slug: slug.into(),
            contact_email: contact_email.map(|v| v.into()),
            status,
            plan,
            max_users,
            max_projects,
            created_at,
            delete_after,
            suspended_at,
            suspension_reason: suspension_reason.map(|v| v.into()),
        }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Figures {
    pub active_members: i64,
    pub open_invitations: i64,
    pub active_projects: i64,
    pub archived_projects: i64,
    pub time_entries: i64,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Month {
    pub month: jiff::civil::Date,
    pub time_entries: i64,
    pub api_calls: i64,
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
pub struct Unfinished {
    pub organization_id: Option<uuid::Uuid>,
    pub organization_name: Option<String>,
    pub id: uuid::Uuid,
    pub kind: String,
    pub payload: Option<Vec<u8>>,
    pub state: crate::types::JobState,
    pub run_at: jiff::Timestamp,
    pub attempts: i32,
    pub error: Option<String>,
    pub created_at: jiff::Timestamp,
}
pub struct UnfinishedBorrowed<'a> {
    pub organization_id: Option<uuid::Uuid>,
    pub organization_name: Option<&'a str>,
    pub id: uuid::Uuid,
    pub kind: &'a str,
    pub payload: Option<&'a [u8]>,
    pub state: crate::types::JobState,
    pub run_at: jiff::Timestamp,
    pub attempts: i32,
    pub error: Option<&'a str>,
    pub created_at: jiff::Timestamp,
}
impl<'a> From<UnfinishedBorrowed<'a>> for Unfinished {
    fn from(
        UnfinishedBorrowed {
            organization_id,
            organization_name,
            id,
            kind,
            payload,
            state,
            run_at,
            attempts,
            error,
            created_at,
        }: UnfinishedBorrowed<'a>,
    ) -> Self {
        Self {
            organization_id,
            organization_name: organization_name.map(|v| v.into()),
            id,
            kind: kind.into(),
            payload: payload.map(|v| v.into()),
            state,
            run_at,
            attempts,
            error: error.map(|v| v.into()),
            created_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Consent {
    pub id: uuid::Uuid,
    pub expires_at: jiff::Timestamp,
    pub ended_at: Option<jiff::Timestamp>,
    pub created_at: jiff::Timestamp,
    pub granted_by: String,
    pub lasts: bool,
}
pub struct ConsentBorrowed<'a> {
    pub id: uuid::Uuid,
    pub expires_at: jiff::Timestamp,
    pub ended_at: Option<jiff::Timestamp>,
    pub created_at: jiff::Timestamp,
    pub granted_by: &'a str,
    pub lasts: bool,
}
impl<'a> From<ConsentBorrowed<'a>> for Consent {
    fn from(
        ConsentBorrowed { id, expires_at, ended_at, created_at, granted_by, lasts }: ConsentBorrowed<'a>,
    ) -> Self {
        Self { id, expires_at, ended_at, created_at, granted_by: granted_by.into(), lasts }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct OrganizationRowQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OrganizationRowBorrowed, tokio_postgres::Error>,
    mapper: fn(OrganizationRowBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OrganizationRowQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(OrganizationRowBorrowed) -> R,
    ) -> OrganizationRowQuery<'c, 'a, 's, C, R, N> {
        OrganizationRowQuery {
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
pub struct OverseenOrganizationQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OverseenOrganizationBorrowed, tokio_postgres::Error>,
    mapper: fn(OverseenOrganizationBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OverseenOrganizationQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(OverseenOrganizationBorrowed) -> R,
    ) -> OverseenOrganizationQuery<'c, 'a, 's, C, R, N> {
        OverseenOrganizationQuery {
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
pub struct FiguresQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Figures, tokio_postgres::Error>,
    mapper: fn(Figures) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> FiguresQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Figures) -> R) -> FiguresQuery<'c, 'a, 's, C, R, N> {
        FiguresQuery {
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
pub struct MonthQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Month, tokio_postgres::Error>,
    mapper: fn(Month) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> MonthQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Month) -> R) -> MonthQuery<'c, 'a, 's, C, R, N> {
        MonthQuery {
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
pub struct JiffTimestampQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<jiff::Timestamp, tokio_postgres::Error>,
    mapper: fn(jiff::Timestamp) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> JiffTimestampQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(jiff::Timestamp) -> R) -> JiffTimestampQuery<'c, 'a, 's, C, R, N> {
        JiffTimestampQuery {
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
pub struct UnfinishedQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<UnfinishedBorrowed, tokio_postgres::Error>,
    mapper: fn(UnfinishedBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> UnfinishedQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(UnfinishedBorrowed) -> R) -> UnfinishedQuery<'c, 'a, 's, C, R, N> {
        UnfinishedQuery {
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
pub struct ConsentQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ConsentBorrowed, tokio_postgres::Error>,
    mapper: fn(ConsentBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ConsentQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ConsentBorrowed) -> R) -> ConsentQuery<'c, 'a, 's, C, R, N> {
        ConsentQuery {
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
pub struct OrganizationsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn organizations() -> OrganizationsStmt {
    OrganizationsStmt(
        "select id, name, slug, contact_email, status, plan, created_at from operator_organizations($1, $2, $3, $4, $5, $6, $7)",
        None,
    )
}
impl OrganizationsStmt {
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
    >(
        &'s self,
        client: &'c C,
        pattern: &'a Option<T1>,
        address: &'a Option<T2>,
        status: &'a Option<crate::types::OrganizationStatus>,
        plan: &'a Option<crate::types::Plan>,
        after_name: &'a Option<T3>,
        after_id: &'a Option<uuid::Uuid>,
        most: &'a i64,
    ) -> OrganizationRowQuery<'c, 'a, 's, C, OrganizationRow, 7> {
        OrganizationRowQuery {
            client,
            params: [pattern, address, status, plan, after_name, after_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OrganizationRowBorrowed, tokio_postgres::Error> {
                Ok(OrganizationRowBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    slug: row.try_get(2)?,
                    contact_email: row.try_get(3)?,
                    status: row.try_get(4)?,
                    plan: row.try_get(5)?,
                    created_at: row.try_get(6)?,
                })
            },
            mapper: |it| OrganizationRow::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        OrganizationsParams<T1, T2, T3>,
        OrganizationRowQuery<'c, 'a, 's, C, OrganizationRow, 7>,
        C,
    > for OrganizationsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a OrganizationsParams<T1, T2, T3>,
    ) -> OrganizationRowQuery<'c, 'a, 's, C, OrganizationRow, 7> {
        self.bind(
            client,
            &params.pattern,
            &params.address,
            &params.status,
            &params.plan,
            &params.after_name,
            &params.after_id,
            &params.most,
        )
    }
}
pub struct OrganizationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn organization() -> OrganizationStmt {
    OrganizationStmt(
        "select id, name, slug, contact_email, status, plan, max_users, max_projects, created_at, delete_after, suspended_at, suspension_reason from organizations where id = $1",
        None,
    )
}
impl OrganizationStmt {
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
    ) -> OverseenOrganizationQuery<'c, 'a, 's, C, OverseenOrganization, 1> {
        OverseenOrganizationQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor:
                |row: &tokio_postgres::Row| -> Result<OverseenOrganizationBorrowed, tokio_postgres::Error> {
                    Ok(OverseenOrganizationBorrowed {
                        id: row.try_get(0)?,
                        name: row.try_get(1)?,
                        slug: row.try_get(2)?,
                        contact_email: row.try_get(3)?,
                        status: row.try_get(4)?,
                        plan: row.try_get(5)?,
                        max_users: row.try_get(6)?,
                        max_projects: row.try_get(7)?,
                        created_at: row.try_get(8)?,
                        delete_after: row.try_get(9)?,
                        suspended_at: row.try_get(10)?,
                        suspension_reason: row.try_get(11)?,
                    })
                },
            mapper: |it| OverseenOrganization::from(it),
        }
    }
}
pub struct LockOrganizationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_organization() -> LockOrganizationStmt {
    LockOrganizationStmt(
        "select id, name, slug, contact_email, status, plan, max_users, max_projects, created_at, delete_after, suspended_at, suspension_reason from organizations where id = $1 for no key update",
        None,
    )
}
impl LockOrganizationStmt {
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
    ) -> OverseenOrganizationQuery<'c, 'a, 's, C, OverseenOrganization, 1> {
        OverseenOrganizationQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor:
                |row: &tokio_postgres::Row| -> Result<OverseenOrganizationBorrowed, tokio_postgres::Error> {
                    Ok(OverseenOrganizationBorrowed {
                        id: row.try_get(0)?,
                        name: row.try_get(1)?,
                        slug: row.try_get(2)?,
                        contact_email: row.try_get(3)?,
                        status: row.try_get(4)?,
                        plan: row.try_get(5)?,
                        max_users: row.try_get(6)?,
                        max_projects: row.try_get(7)?,
                        created_at: row.try_get(8)?,
                        delete_after: row.try_get(9)?,
                        suspended_at: row.try_get(10)?,
                        suspension_reason: row.try_get(11)?,
                    })
                },
            mapper: |it| OverseenOrganization::from(it),
        }
    }
}
pub struct FiguresStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn figures() -> FiguresStmt {
    FiguresStmt(
        "select active_members, open_invitations, active_projects, archived_projects, time_entries from organization_figures($1)",
        None,
    )
}
impl FiguresStmt {
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
        now: &'a jiff::Timestamp,
    ) -> FiguresQuery<'c, 'a, 's, C, Figures, 1> {
        FiguresQuery {
            client,
            params: [now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Figures, tokio_postgres::Error> {
                Ok(Figures {
                    active_members: row.try_get(0)?,
                    open_invitations: row.try_get(1)?,
                    active_projects: row.try_get(2)?,
                    archived_projects: row.try_get(3)?,
                    time_entries: row.try_get(4)?,
                })
            },
            mapper: |it| Figures::from(it),
        }
    }
}
pub struct MonthsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn months() -> MonthsStmt {
    MonthsStmt("select month, time_entries, api_calls from organization_months($1, $2)", None)
}
impl MonthsStmt {
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
        first: &'a jiff::civil::Date,
        last: &'a jiff::civil::Date,
    ) -> MonthQuery<'c, 'a, 's, C, Month, 2> {
        MonthQuery {
            client,
            params: [first, last],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Month, tokio_postgres::Error> {
                Ok(Month {
                    month: row.try_get(0)?,
                    time_entries: row.try_get(1)?,
                    api_calls: row.try_get(2)?,
                })
            },
            mapper: |it| Month::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, MonthsParams, MonthQuery<'c, 'a, 's, C, Month, 2>, C>
    for MonthsStmt
{
    fn params(&'s self, client: &'c C, params: &'a MonthsParams) -> MonthQuery<'c, 'a, 's, C, Month, 2> {
        self.bind(client, &params.first, &params.last)
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
pub struct ConsentEndsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn consent_ends() -> ConsentEndsStmt {
    ConsentEndsStmt(
        "select expires_at from support_consents where organization_id = $1 and ended_at is null and expires_at > $2",
        None,
    )
}
impl ConsentEndsStmt {
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
    ) -> JiffTimestampQuery<'c, 'a, 's, C, jiff::Timestamp, 2> {
        JiffTimestampQuery {
            client,
            params: [organization_id, now],
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
        ConsentEndsParams,
        JiffTimestampQuery<'c, 'a, 's, C, jiff::Timestamp, 2>,
        C,
    > for ConsentEndsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ConsentEndsParams,
    ) -> JiffTimestampQuery<'c, 'a, 's, C, jiff::Timestamp, 2> {
        self.bind(client, &params.organization_id, &params.now)
    }
}
pub struct SetPlanStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_plan() -> SetPlanStmt {
    SetPlanStmt(
        "update organizations set plan = $1, max_users = $2, max_projects = $3, updated_at = $4 where id = $5",
        None,
    )
}
impl SetPlanStmt {
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
        plan: &'a crate::types::Plan,
        max_users: &'a Option<i32>,
        max_projects: &'a Option<i32>,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[plan, max_users, max_projects, now, organization_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetPlanParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetPlanStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetPlanParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.plan,
            &params.max_users,
            &params.max_projects,
            &params.now,
            &params.organization_id,
        ))
    }
}
pub struct SuspendStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn suspend() -> SuspendStmt {
    SuspendStmt(
        "update organizations set status = case when status = 'active' then 'suspended' else status end, suspended_at = $1, suspension_reason = $2, updated_at = $1 where id = $3",
        None,
    )
}
impl SuspendStmt {
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
        now: &'a jiff::Timestamp,
        reason: &'a T1,
        organization_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, reason, organization_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SuspendParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SuspendStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SuspendParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.reason, &params.organization_id))
    }
}
pub struct ActivateStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn activate() -> ActivateStmt {
    ActivateStmt(
        "update organizations set status = case when status = 'suspended' then 'active' else status end, suspended_at = null, suspension_reason = null, updated_at = $1 where id = $2",
        None,
    )
}
impl ActivateStmt {
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
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ActivateParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ActivateStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ActivateParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id))
    }
}
pub struct ProveSessionStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn prove_session() -> ProveSessionStmt {
    ProveSessionStmt("update sessions set proven_at = $1 where id = $2 and user_id = $3", None)
}
impl ProveSessionStmt {
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
        session: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, session, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ProveSessionParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ProveSessionStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ProveSessionParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.session, &params.user_id))
    }
}
pub struct JobsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn jobs() -> JobsStmt {
    JobsStmt(
        "select organization_id, organization_name, id, kind, payload, state, run_at, attempts, error, created_at from operator_jobs($1, $2, $3, $4, $5)",
        None,
    )
}
impl JobsStmt {
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
        id: &'a Option<uuid::Uuid>,
        state: &'a Option<crate::types::JobState>,
        before_created: &'a Option<jiff::Timestamp>,
        before_id: &'a Option<uuid::Uuid>,
        most: &'a i64,
    ) -> UnfinishedQuery<'c, 'a, 's, C, Unfinished, 5> {
        UnfinishedQuery {
            client,
            params: [id, state, before_created, before_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<UnfinishedBorrowed, tokio_postgres::Error> {
                Ok(UnfinishedBorrowed {
                    organization_id: row.try_get(0)?,
                    organization_name: row.try_get(1)?,
                    id: row.try_get(2)?,
                    kind: row.try_get(3)?,
                    payload: row.try_get(4)?,
                    state: row.try_get(5)?,
                    run_at: row.try_get(6)?,
                    attempts: row.try_get(7)?,
                    error: row.try_get(8)?,
                    created_at: row.try_get(9)?,
                })
            },
            mapper: |it| Unfinished::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, JobsParams, UnfinishedQuery<'c, 'a, 's, C, Unfinished, 5>, C>
    for JobsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a JobsParams,
    ) -> UnfinishedQuery<'c, 'a, 's, C, Unfinished, 5> {
        self.bind(client, &params.id, &params.state, &params.before_created, &params.before_id, &params.most)
    }
}
pub struct RetryJobStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn retry_job() -> RetryJobStmt {
    RetryJobStmt(
        "update jobs set state = 'waiting', run_at = $1, attempts = 0, updated_at = $1 where organization_id = $2 and id = $3 and state in ('kept', 'failed')",
        None,
    )
}
impl RetryJobStmt {
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
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        RetryJobParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for RetryJobStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a RetryJobParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.id))
    }
}
pub struct RetryAccountJobStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn retry_account_job() -> RetryAccountJobStmt {
    RetryAccountJobStmt(
        "update account_jobs set state = 'waiting', run_at = $1, attempts = 0, updated_at = $1 where id = $2 and state in ('kept', 'failed')",
        None,
    )
}
impl RetryAccountJobStmt {
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
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        RetryAccountJobParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for RetryAccountJobStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a RetryAccountJobParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.id))
    }
}
pub struct ConsentsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn consents() -> ConsentsStmt {
    ConsentsStmt(
        "select c.id, c.expires_at, c.ended_at, c.created_at, m.name as granted_by, c.ended_at is null and c.expires_at > $1 as lasts from support_consents c join memberships m on m.organization_id = c.organization_id and m.user_id = c.granted_by where c.organization_id = $2 order by c.created_at desc, c.id desc limit $3",
        None,
    )
}
impl ConsentsStmt {
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
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        most: &'a i64,
    ) -> ConsentQuery<'c, 'a, 's, C, Consent, 3> {
        ConsentQuery {
            client,
            params: [now, organization_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ConsentBorrowed, tokio_postgres::Error> {
                Ok(ConsentBorrowed {
                    id: row.try_get(0)?,
                    expires_at: row.try_get(1)?,
                    ended_at: row.try_get(2)?,
                    created_at: row.try_get(3)?,
                    granted_by: row.try_get(4)?,
                    lasts: row.try_get(5)?,
                })
            },
            mapper: |it| Consent::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ConsentsParams, ConsentQuery<'c, 'a, 's, C, Consent, 3>, C>
    for ConsentsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ConsentsParams,
    ) -> ConsentQuery<'c, 'a, 's, C, Consent, 3> {
        self.bind(client, &params.now, &params.organization_id, &params.most)
    }
}
pub struct EndExpiredConsentStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn end_expired_consent() -> EndExpiredConsentStmt {
    EndExpiredConsentStmt(
        "update support_consents set ended_at = expires_at where organization_id = $1 and ended_at is null and expires_at <= $2",
        None,
    )
}
impl EndExpiredConsentStmt {
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
        EndExpiredConsentParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for EndExpiredConsentStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a EndExpiredConsentParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.now))
    }
}
pub struct InsertConsentStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_consent() -> InsertConsentStmt {
    InsertConsentStmt(
        "insert into support_consents (organization_id, id, granted_by, expires_at, created_at) values ($1, $2, $3, $4, $5) on conflict do nothing",
        None,
    )
}
impl InsertConsentStmt {
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
        user_id: &'a uuid::Uuid,
        expires_at: &'a jiff::Timestamp,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, id, user_id, expires_at, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertConsentParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertConsentStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertConsentParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.user_id,
            &params.expires_at,
            &params.now,
        ))
    }
}
pub struct EndConsentStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn end_consent() -> EndConsentStmt {
    EndConsentStmt(
        "update support_consents set ended_at = $1 where organization_id = $2 and ended_at is null and expires_at > $1",
        None,
    )
}
impl EndConsentStmt {
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
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        EndConsentParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for EndConsentStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a EndConsentParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id))
    }
}
