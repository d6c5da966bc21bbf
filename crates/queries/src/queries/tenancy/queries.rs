// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct SessionStandingParams<T1: crate::BytesSql, T2: crate::StringSql> {
    pub token: T1,
    pub slug: Option<T2>,
    pub id: Option<uuid::Uuid>,
    pub at_time: jiff::Timestamp,
}
#[derive(Debug)]
pub struct TokenStandingParams<T1: crate::BytesSql, T2: crate::StringSql> {
    pub token: T1,
    pub slug: Option<T2>,
    pub id: Option<uuid::Uuid>,
    pub at_time: jiff::Timestamp,
}
#[derive(Debug)]
pub struct ClosedStandingParams<T1: crate::BytesSql, T2: crate::StringSql> {
    pub token: T1,
    pub slug: Option<T2>,
    pub id: Option<uuid::Uuid>,
    pub at_time: jiff::Timestamp,
}
#[derive(Debug)]
pub struct SupportStandingParams<T1: crate::BytesSql, T2: crate::StringSql> {
    pub token: T1,
    pub slug: Option<T2>,
    pub id: Option<uuid::Uuid>,
    pub at_time: jiff::Timestamp,
}
#[derive(Debug)]
pub struct FeedStandingParams<T1: crate::BytesSql> {
    pub token: T1,
    pub at_time: jiff::Timestamp,
}
#[derive(Debug)]
pub struct ImportStandingParams<T1: crate::BytesSql> {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub token: T1,
}
#[derive(Debug)]
pub struct RecurringStandingParams<T1: crate::BytesSql> {
    pub organization_id: uuid::Uuid,
    pub block_id: uuid::Uuid,
    pub token: T1,
}
#[derive(Debug)]
pub struct NoteSupportEntryParams<T1: crate::BytesSql, T2: crate::StringSql, T3: crate::StringSql> {
    pub token: T1,
    pub organization_id: uuid::Uuid,
    pub event_id: uuid::Uuid,
    pub address: T2,
    pub user_agent: T3,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct SessionOrganizationsParams<T1: crate::BytesSql, T2: crate::StringSql, T3: crate::StringSql> {
    pub token: T1,
    pub at_time: jiff::Timestamp,
    pub pattern: Option<T2>,
    pub after_name: Option<T3>,
    pub after_id: Option<uuid::Uuid>,
    pub most: i64,
}
#[derive(Debug)]
pub struct SessionClosedOrganizationsParams<T1: crate::BytesSql> {
    pub token: T1,
    pub at_time: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct TouchStandingParams {
    pub id: uuid::Uuid,
    pub organization_id: Option<uuid::Uuid>,
    pub at_time: jiff::Timestamp,
}
#[derive(Debug)]
pub struct ClaimIdempotencyKeyParams<T1: crate::StringSql, T2: crate::BytesSql> {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub key: T1,
    pub fingerprint: T2,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct ForgetIdempotencyKeysParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub before: jiff::Timestamp,
}
#[derive(Debug)]
pub struct AnsweredIdempotencyKeyParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub key: T1,
}
#[derive(Debug)]
pub struct AnswerIdempotencyKeyParams<T1: crate::JsonSql, T2: crate::StringSql> {
    pub status: i16,
    pub response: T1,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub key: T2,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Standing {
    pub user_id: uuid::Uuid,
    pub user_name: String,
    pub user_email: String,
    pub user_verified: bool,
    pub user_locale: String,
    pub user_timezone: String,
    pub user_theme: crate::types::Theme,
    pub user_date_format: Option<crate::types::DateFormat>,
    pub user_time_format: Option<crate::types::TimeFormat>,
    pub user_number_format: Option<crate::types::NumberFormat>,
    pub user_operator: bool,
    pub session_id: uuid::Uuid,
    pub stale: bool,
    pub scope: crate::types::TokenScope,
    pub organization_id: Option<uuid::Uuid>,
    pub organization_name: Option<String>,
    pub organization_slug: Option<String>,
    pub organization_status: Option<crate::types::OrganizationStatus>,
    pub organization_timezone: Option<String>,
    pub organization_currency: Option<String>,
    pub organization_week_start: Option<i16>,
    pub organization_color: Option<crate::types::Color>,
    pub organization_date_format: Option<crate::types::DateFormat>,
    pub organization_time_format: Option<crate::types::TimeFormat>,
    pub organization_number_format: Option<crate::types::NumberFormat>,
    pub organization_logo_id: Option<uuid::Uuid>,
    pub organization_default_rate_minor: Option<i64>,
    pub organization_overlap_policy: Option<crate::types::OverlapPolicy>,
    pub organization_require_project: Option<bool>,
    pub organization_require_task: Option<bool>,
    pub organization_require_description: Option<bool>,
    pub organization_allow_future_entries: Option<bool>,
    pub organization_timer_limit_hours: Option<i16>,
    pub organization_delete_after: Option<jiff::Timestamp>,
    pub organization_suspension_reason: Option<String>,
    pub role: Option<crate::types::Role>,
    pub support_until: Option<jiff::Timestamp>,
}
pub struct StandingBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub user_name: &'a str,
    pub user_email: &'a str,
    pub user_verified: bool,
    pub user_locale: &'a str,
    pub user_timezone: &'a str,
    pub user_theme: crate::types::Theme,
    pub user_date_format: Option<crate::types::DateFormat>,
    pub user_time_format: Option<crate::types::TimeFormat>,
    pub user_number_format: Option<crate::types::NumberFormat>,
    pub user_operator: bool,
    pub session_id: uuid::Uuid,
    pub stale: bool,
    pub scope: crate::types::TokenScope,
    pub organization_id: Option<uuid::Uuid>,
    pub organization_name: Option<&'a str>,
    pub organization_slug: Option<&'a str>,
    pub organization_status: Option<crate::types::OrganizationStatus>,
    pub organization_timezone: Option<&'a str>,
    pub organization_currency: Option<&'a str>,
    pub organization_week_start: Option<i16>,
    pub organization_color: Option<crate::types::Color>,
    pub organization_date_format: Option<crate::types::DateFormat>,
    pub organization_time_format: Option<crate::types::TimeFormat>,
    pub organization_number_format: Option<crate::types::NumberFormat>,
    pub organization_logo_id: Option<uuid::Uuid>,
    pub organization_default_rate_minor: Option<i64>,
    pub organization_overlap_policy: Option<crate::types::OverlapPolicy>,
    pub organization_require_project: Option<bool>,
    pub organization_require_task: Option<bool>,
    pub organization_require_description: Option<bool>,
    pub organization_allow_future_entries: Option<bool>,
    pub organization_timer_limit_hours: Option<i16>,
    pub organization_delete_after: Option<jiff::Timestamp>,
    pub organization_suspension_reason: Option<&'a str>,
    pub role: Option<crate::types::Role>,
    pub support_until: Option<jiff::Timestamp>,
}
impl<'a> From<StandingBorrowed<'a>> for Standing {
    fn from(
        StandingBorrowed {
            user_id,
            user_name,
            user_email,
            user_verified,
            user_locale,
            user_timezone,
            user_theme,
            user_date_format,
            user_time_format,
            user_number_format,
            user_operator,
            session_id,
            stale,
            scope,
            organization_id,
            organization_name,
            organization_slug,
            organization_status,
            organization_timezone,
            organization_currency,
            organization_week_start,
            organization_color,
            organization_date_format,
            organization_time_format,
            organization_number_format,
            organization_logo_id,
            organization_default_rate_minor,
            organization_overlap_policy,
            organization_require_project,
            organization_require_task,
            organization_require_description,
            organization_allow_future_entries,
            organization_timer_limit_hours,
            organization_delete_after,
            organization_suspension_reason,
            role,
            support_until,
        }: StandingBorrowed<'a>,
    ) -> Self {
        Self {
            user_id,
            user_name: user_name.into(),
            user_email: user_email.into(),
            user_verified,
            user_locale: user_locale.into(),
            user_timezone: user_timezone.into(),
            user_theme,
            user_date_format,
            user_time_format,
            user_number_format,
            user_operator,
            session_id,
            stale,
            scope,
            organization_id,
            organization_name: organization_name.map(|v| v.into()),
            organization_slug: organization_slug.map(|v| v.into()),
            organization_status,
            organization_timezone: organization_timezone.map(|v| v.into()),
            organization_currency: organization_currency.map(|v| v.into()),
            organization_week_start,
            organization_color,
            organization_date_format,
            organization_time_format,
            organization_number_format,
            organization_logo_id,
            organization_default_rate_minor,
            organization_overlap_policy,
            organization_require_project,
            organization_require_task,
            organization_require_description,
            organization_allow_future_entries,
            organization_timer_limit_hours,
            organization_delete_after,
            organization_suspension_reason: organization_suspension_reason.map(|v| v.into()),
            role,
            support_until,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct OrganizationLink {
    pub id: uuid::Uuid,
    pub name: String,
    pub slug: String,
    pub color: crate::types::Color,
    pub logo_id: Option<uuid::Uuid>,
    pub role: crate::types::Role,
    pub status: crate::types::OrganizationStatus,
    pub member_count: i64,
    pub last_used: bool,
}
pub struct OrganizationLinkBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub slug: &'a str,
    pub color: crate::types::Color,
    pub logo_id: Option<uuid::Uuid>,
    pub role: crate::types::Role,
    pub status: crate::types::OrganizationStatus,
    pub member_count: i64,
    pub last_used: bool,
}
impl<'a> From<OrganizationLinkBorrowed<'a>> for OrganizationLink {
    fn from(
        OrganizationLinkBorrowed {
            id,
            name,
            slug,
            color,
            logo_id,
            role,
            status,
            member_count,
            last_used,
        }: OrganizationLinkBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            name: name.into(),
            slug: slug.into(),
            color,
            logo_id,
            role,
            status,
            member_count,
            last_used,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ClosedOrganization {
    pub id: uuid::Uuid,
    pub name: String,
    pub slug: String,
    pub color: crate::types::Color,
    pub status: crate::types::OrganizationStatus,
    pub delete_after: Option<jiff::Timestamp>,
}
pub struct ClosedOrganizationBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub slug: &'a str,
    pub color: crate::types::Color,
    pub status: crate::types::OrganizationStatus,
    pub delete_after: Option<jiff::Timestamp>,
}
impl<'a> From<ClosedOrganizationBorrowed<'a>> for ClosedOrganization {
    fn from(
        ClosedOrganizationBorrowed {
            id,
            name,
            slug,
            color,
            status,
            delete_after,
        }: ClosedOrganizationBorrowed<'a>,
    ) -> Self {
        Self { id, name: name.into(), slug: slug.into(), color, status, delete_after }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct AnsweredIdempotencyKey {
    pub fingerprint: Vec<u8>,
    pub status: Option<i16>,
    pub response: Option<serde_json::Value>,
}
pub struct AnsweredIdempotencyKeyBorrowed<'a> {
    pub fingerprint: &'a [u8],
    pub status: Option<i16>,
    pub response: Option<postgres_types::Json<&'a serde_json::value::RawValue>>,
}
impl<'a> From<AnsweredIdempotencyKeyBorrowed<'a>> for AnsweredIdempotencyKey {
    fn from(
        AnsweredIdempotencyKeyBorrowed { fingerprint, status, response }: AnsweredIdempotencyKeyBorrowed<'a>,
    ) -> Self {
        Self {
            fingerprint: fingerprint.into(),
            status,
            response: response.map(|v| serde_json::from_str(v.0.get()).unwrap()),
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Overseen {
    pub id: uuid::Uuid,
    pub name: String,
    pub slug: String,
}
pub struct OverseenBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub slug: &'a str,
}
impl<'a> From<OverseenBorrowed<'a>> for Overseen {
    fn from(OverseenBorrowed { id, name, slug }: OverseenBorrowed<'a>) -> Self {
        Self { id, name: name.into(), slug: slug.into() }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct StandingQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<StandingBorrowed, tokio_postgres::Error>,
    mapper: fn(StandingBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> StandingQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(StandingBorrowed) -> R) -> StandingQuery<'c, 'a, 's, C, R, N> {
        StandingQuery {
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
pub struct OrganizationLinkQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OrganizationLinkBorrowed, tokio_postgres::Error>,
    mapper: fn(OrganizationLinkBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OrganizationLinkQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(OrganizationLinkBorrowed) -> R,
    ) -> OrganizationLinkQuery<'c, 'a, 's, C, R, N> {
        OrganizationLinkQuery {
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
pub struct ClosedOrganizationQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ClosedOrganizationBorrowed, tokio_postgres::Error>,
    mapper: fn(ClosedOrganizationBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ClosedOrganizationQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(ClosedOrganizationBorrowed) -> R,
    ) -> ClosedOrganizationQuery<'c, 'a, 's, C, R, N> {
        ClosedOrganizationQuery {
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
pub struct AnsweredIdempotencyKeyQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<AnsweredIdempotencyKeyBorrowed, tokio_postgres::Error>,
    mapper: fn(AnsweredIdempotencyKeyBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> AnsweredIdempotencyKeyQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(AnsweredIdempotencyKeyBorrowed) -> R,
    ) -> AnsweredIdempotencyKeyQuery<'c, 'a, 's, C, R, N> {
        AnsweredIdempotencyKeyQuery {
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
pub struct OverseenQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OverseenBorrowed, tokio_postgres::Error>,
    mapper: fn(OverseenBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OverseenQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OverseenBorrowed) -> R) -> OverseenQuery<'c, 'a, 's, C, R, N> {
        OverseenQuery {
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
pub struct SessionStandingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn session_standing() -> SessionStandingStmt {
    SessionStandingStmt(
        "select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme, user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope, organization_id, organization_name, organization_slug, organization_status, organization_timezone, organization_currency, organization_week_start, organization_color, organization_date_format, organization_time_format, organization_number_format, organization_logo_id, organization_default_rate_minor, organization_overlap_policy, organization_require_project, organization_require_task, organization_require_description, organization_allow_future_entries, organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role, support_until from session_standing($1, $2, $3, $4)",
        None,
    )
}
impl SessionStandingStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql>(
        &'s self,
        client: &'c C,
        token: &'a T1,
        slug: &'a Option<T2>,
        id: &'a Option<uuid::Uuid>,
        at_time: &'a jiff::Timestamp,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 4> {
        StandingQuery {
            client,
            params: [token, slug, id, at_time],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<StandingBorrowed, tokio_postgres::Error> {
                Ok(StandingBorrowed {
                    user_id: row.try_get(0)?,
                    user_name: row.try_get(1)?,
                    user_email: row.try_get(2)?,
                    user_verified: row.try_get(3)?,
                    user_locale: row.try_get(4)?,
                    user_timezone: row.try_get(5)?,
                    user_theme: row.try_get(6)?,
                    user_date_format: row.try_get(7)?,
                    user_time_format: row.try_get(8)?,
                    user_number_format: row.try_get(9)?,
                    user_operator: row.try_get(10)?,
                    session_id: row.try_get(11)?,
                    stale: row.try_get(12)?,
                    scope: row.try_get(13)?,
                    organization_id: row.try_get(14)?,
                    organization_name: row.try_get(15)?,
                    organization_slug: row.try_get(16)?,
                    organization_status: row.try_get(17)?,
                    organization_timezone: row.try_get(18)?,
                    organization_currency: row.try_get(19)?,
                    organization_week_start: row.try_get(20)?,
                    organization_color: row.try_get(21)?,
                    organization_date_format: row.try_get(22)?,
                    organization_time_format: row.try_get(23)?,
                    organization_number_format: row.try_get(24)?,
                    organization_logo_id: row.try_get(25)?,
                    organization_default_rate_minor: row.try_get(26)?,
                    organization_overlap_policy: row.try_get(27)?,
                    organization_require_project: row.try_get(28)?,
                    organization_require_task: row.try_get(29)?,
                    organization_require_description: row.try_get(30)?,
                    organization_allow_future_entries: row.try_get(31)?,
                    organization_timer_limit_hours: row.try_get(32)?,
                    organization_delete_after: row.try_get(33)?,
                    organization_suspension_reason: row.try_get(34)?,
                    role: row.try_get(35)?,
                    support_until: row.try_get(36)?,
                })
            },
            mapper: |it| Standing::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        SessionStandingParams<T1, T2>,
        StandingQuery<'c, 'a, 's, C, Standing, 4>,
        C,
    > for SessionStandingStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SessionStandingParams<T1, T2>,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 4> {
        self.bind(client, &params.token, &params.slug, &params.id, &params.at_time)
    }
}
pub struct TokenStandingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn token_standing() -> TokenStandingStmt {
    TokenStandingStmt(
        "select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme, user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope, organization_id, organization_name, organization_slug, organization_status, organization_timezone, organization_currency, organization_week_start, organization_color, organization_date_format, organization_time_format, organization_number_format, organization_logo_id, organization_default_rate_minor, organization_overlap_policy, organization_require_project, organization_require_task, organization_require_description, organization_allow_future_entries, organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role, support_until from token_standing($1, $2, $3, $4)",
        None,
    )
}
impl TokenStandingStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql>(
        &'s self,
        client: &'c C,
        token: &'a T1,
        slug: &'a Option<T2>,
        id: &'a Option<uuid::Uuid>,
        at_time: &'a jiff::Timestamp,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 4> {
        StandingQuery {
            client,
            params: [token, slug, id, at_time],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<StandingBorrowed, tokio_postgres::Error> {
                Ok(StandingBorrowed {
                    user_id: row.try_get(0)?,
                    user_name: row.try_get(1)?,
                    user_email: row.try_get(2)?,
                    user_verified: row.try_get(3)?,
                    user_locale: row.try_get(4)?,
                    user_timezone: row.try_get(5)?,
                    user_theme: row.try_get(6)?,
                    user_date_format: row.try_get(7)?,
                    user_time_format: row.try_get(8)?,
                    user_number_format: row.try_get(9)?,
                    user_operator: row.try_get(10)?,
                    session_id: row.try_get(11)?,
                    stale: row.try_get(12)?,
                    scope: row.try_get(13)?,
                    organization_id: row.try_get(14)?,
                    organization_name: row.try_get(15)?,
                    organization_slug: row.try_get(16)?,
                    organization_status: row.try_get(17)?,
                    organization_timezone: row.try_get(18)?,
                    organization_currency: row.try_get(19)?,
                    organization_week_start: row.try_get(20)?,
                    organization_color: row.try_get(21)?,
                    organization_date_format: row.try_get(22)?,
                    organization_time_format: row.try_get(23)?,
                    organization_number_format: row.try_get(24)?,
                    organization_logo_id: row.try_get(25)?,
                    organization_default_rate_minor: row.try_get(26)?,
                    organization_overlap_policy: row.try_get(27)?,
                    organization_require_project: row.try_get(28)?,
                    organization_require_task: row.try_get(29)?,
                    organization_require_description: row.try_get(30)?,
                    organization_allow_future_entries: row.try_get(31)?,
                    organization_timer_limit_hours: row.try_get(32)?,
                    organization_delete_after: row.try_get(33)?,
                    organization_suspension_reason: row.try_get(34)?,
                    role: row.try_get(35)?,
                    support_until: row.try_get(36)?,
                })
            },
            mapper: |it| Standing::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        TokenStandingParams<T1, T2>,
        StandingQuery<'c, 'a, 's, C, Standing, 4>,
        C,
    > for TokenStandingStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a TokenStandingParams<T1, T2>,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 4> {
        self.bind(client, &params.token, &params.slug, &params.id, &params.at_time)
    }
}
pub struct ClosedStandingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn closed_standing() -> ClosedStandingStmt {
    ClosedStandingStmt(
        "select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme, user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope, organization_id, organization_name, organization_slug, organization_status, organization_timezone, organization_currency, organization_week_start, organization_color, organization_date_format, organization_time_format, organization_number_format, organization_logo_id, organization_default_rate_minor, organization_overlap_policy, organization_require_project, organization_require_task, organization_require_description, organization_allow_future_entries, organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role, support_until from closed_standing($1, $2, $3, $4)",
        None,
    )
}
impl ClosedStandingStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql>(
        &'s self,
        client: &'c C,
        token: &'a T1,
        slug: &'a Option<T2>,
        id: &'a Option<uuid::Uuid>,
        at_time: &'a jiff::Timestamp,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 4> {
        StandingQuery {
            client,
            params: [token, slug, id, at_time],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<StandingBorrowed, tokio_postgres::Error> {
                Ok(StandingBorrowed {
                    user_id: row.try_get(0)?,
                    user_name: row.try_get(1)?,
                    user_email: row.try_get(2)?,
                    user_verified: row.try_get(3)?,
                    user_locale: row.try_get(4)?,
                    user_timezone: row.try_get(5)?,
                    user_theme: row.try_get(6)?,
                    user_date_format: row.try_get(7)?,
                    user_time_format: row.try_get(8)?,
                    user_number_format: row.try_get(9)?,
                    user_operator: row.try_get(10)?,
                    session_id: row.try_get(11)?,
                    stale: row.try_get(12)?,
                    scope: row.try_get(13)?,
                    organization_id: row.try_get(14)?,
                    organization_name: row.try_get(15)?,
                    organization_slug: row.try_get(16)?,
                    organization_status: row.try_get(17)?,
                    organization_timezone: row.try_get(18)?,
                    organization_currency: row.try_get(19)?,
                    organization_week_start: row.try_get(20)?,
                    organization_color: row.try_get(21)?,
                    organization_date_format: row.try_get(22)?,
                    organization_time_format: row.try_get(23)?,
                    organization_number_format: row.try_get(24)?,
                    organization_logo_id: row.try_get(25)?,
                    organization_default_rate_minor: row.try_get(26)?,
                    organization_overlap_policy: row.try_get(27)?,
                    organization_require_project: row.try_get(28)?,
                    organization_require_task: row.try_get(29)?,
                    organization_require_description: row.try_get(30)?,
                    organization_allow_future_entries: row.try_get(31)?,
                    organization_timer_limit_hours: row.try_get(32)?,
                    organization_delete_after: row.try_get(33)?,
                    organization_suspension_reason: row.try_get(34)?,
                    role: row.try_get(35)?,
                    support_until: row.try_get(36)?,
                })
            },
            mapper: |it| Standing::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ClosedStandingParams<T1, T2>,
        StandingQuery<'c, 'a, 's, C, Standing, 4>,
        C,
    > for ClosedStandingStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ClosedStandingParams<T1, T2>,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 4> {
        self.bind(client, &params.token, &params.slug, &params.id, &params.at_time)
    }
}
pub struct SupportStandingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn support_standing() -> SupportStandingStmt {
    SupportStandingStmt(
        "select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme, user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope, organization_id, organization_name, organization_slug, organization_status, organization_timezone, organization_currency, organization_week_start, organization_color, organization_date_format, organization_time_format, organization_number_format, organization_logo_id, organization_default_rate_minor, organization_overlap_policy, organization_require_project, organization_require_task, organization_require_description, organization_allow_future_entries, organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role, support_until from support_standing($1, $2, $3, $4)",
        None,
    )
}
impl SupportStandingStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql>(
        &'s self,
        client: &'c C,
        token: &'a T1,
        slug: &'a Option<T2>,
        id: &'a Option<uuid::Uuid>,
        at_time: &'a jiff::Timestamp,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 4> {
        StandingQuery {
            client,
            params: [token, slug, id, at_time],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<StandingBorrowed, tokio_postgres::Error> {
                Ok(StandingBorrowed {
                    user_id: row.try_get(0)?,
                    user_name: row.try_get(1)?,
                    user_email: row.try_get(2)?,
                    user_verified: row.try_get(3)?,
                    user_locale: row.try_get(4)?,
                    user_timezone: row.try_get(5)?,
                    user_theme: row.try_get(6)?,
                    user_date_format: row.try_get(7)?,
                    user_time_format: row.try_get(8)?,
                    user_number_format: row.try_get(9)?,
                    user_operator: row.try_get(10)?,
                    session_id: row.try_get(11)?,
                    stale: row.try_get(12)?,
                    scope: row.try_get(13)?,
                    organization_id: row.try_get(14)?,
                    organization_name: row.try_get(15)?,
                    organization_slug: row.try_get(16)?,
                    organization_status: row.try_get(17)?,
                    organization_timezone: row.try_get(18)?,
                    organization_currency: row.try_get(19)?,
                    organization_week_start: row.try_get(20)?,
                    organization_color: row.try_get(21)?,
                    organization_date_format: row.try_get(22)?,
                    organization_time_format: row.try_get(23)?,
                    organization_number_format: row.try_get(24)?,
                    organization_logo_id: row.try_get(25)?,
                    organization_default_rate_minor: row.try_get(26)?,
                    organization_overlap_policy: row.try_get(27)?,
                    organization_require_project: row.try_get(28)?,
                    organization_require_task: row.try_get(29)?,
                    organization_require_description: row.try_get(30)?,
                    organization_allow_future_entries: row.try_get(31)?,
                    organization_timer_limit_hours: row.try_get(32)?,
                    organization_delete_after: row.try_get(33)?,
                    organization_suspension_reason: row.try_get(34)?,
                    role: row.try_get(35)?,
                    support_until: row.try_get(36)?,
                })
            },
            mapper: |it| Standing::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        SupportStandingParams<T1, T2>,
        StandingQuery<'c, 'a, 's, C, Standing, 4>,
        C,
    > for SupportStandingStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SupportStandingParams<T1, T2>,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 4> {
        self.bind(client, &params.token, &params.slug, &params.id, &params.at_time)
    }
}
pub struct FeedStandingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn feed_standing() -> FeedStandingStmt {
    FeedStandingStmt(
        "select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme, user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope, organization_id, organization_name, organization_slug, organization_status, organization_timezone, organization_currency, organization_week_start, organization_color, organization_date_format, organization_time_format, organization_number_format, organization_logo_id, organization_default_rate_minor, organization_overlap_policy, organization_require_project, organization_require_task, organization_require_description, organization_allow_future_entries, organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role, support_until from feed_standing($1, $2)",
        None,
    )
}
impl FeedStandingStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        token: &'a T1,
        at_time: &'a jiff::Timestamp,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 2> {
        StandingQuery {
            client,
            params: [token, at_time],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<StandingBorrowed, tokio_postgres::Error> {
                Ok(StandingBorrowed {
                    user_id: row.try_get(0)?,
                    user_name: row.try_get(1)?,
                    user_email: row.try_get(2)?,
                    user_verified: row.try_get(3)?,
                    user_locale: row.try_get(4)?,
                    user_timezone: row.try_get(5)?,
                    user_theme: row.try_get(6)?,
                    user_date_format: row.try_get(7)?,
                    user_time_format: row.try_get(8)?,
                    user_number_format: row.try_get(9)?,
                    user_operator: row.try_get(10)?,
                    session_id: row.try_get(11)?,
                    stale: row.try_get(12)?,
                    scope: row.try_get(13)?,
                    organization_id: row.try_get(14)?,
                    organization_name: row.try_get(15)?,
                    organization_slug: row.try_get(16)?,
                    organization_status: row.try_get(17)?,
                    organization_timezone: row.try_get(18)?,
                    organization_currency: row.try_get(19)?,
                    organization_week_start: row.try_get(20)?,
                    organization_color: row.try_get(21)?,
                    organization_date_format: row.try_get(22)?,
                    organization_time_format: row.try_get(23)?,
                    organization_number_format: row.try_get(24)?,
                    organization_logo_id: row.try_get(25)?,
                    organization_default_rate_minor: row.try_get(26)?,
                    organization_overlap_policy: row.try_get(27)?,
                    organization_require_project: row.try_get(28)?,
                    organization_require_task: row.try_get(29)?,
                    organization_require_description: row.try_get(30)?,
                    organization_allow_future_entries: row.try_get(31)?,
                    organization_timer_limit_hours: row.try_get(32)?,
                    organization_delete_after: row.try_get(33)?,
                    organization_suspension_reason: row.try_get(34)?,
                    role: row.try_get(35)?,
                    support_until: row.try_get(36)?,
                })
            },
            mapper: |it| Standing::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FeedStandingParams<T1>,
        StandingQuery<'c, 'a, 's, C, Standing, 2>,
        C,
    > for FeedStandingStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FeedStandingParams<T1>,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 2> {
        self.bind(client, &params.token, &params.at_time)
    }
}
pub struct ImportStandingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn import_standing() -> ImportStandingStmt {
    ImportStandingStmt(
        "select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme, user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope, organization_id, organization_name, organization_slug, organization_status, organization_timezone, organization_currency, organization_week_start, organization_color, organization_date_format, organization_time_format, organization_number_format, organization_logo_id, organization_default_rate_minor, organization_overlap_policy, organization_require_project, organization_require_task, organization_require_description, organization_allow_future_entries, organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role, support_until from import_standing($1, $2, $3)",
        None,
    )
}
impl ImportStandingStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        import_id: &'a uuid::Uuid,
        token: &'a T1,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 3> {
        StandingQuery {
            client,
            params: [organization_id, import_id, token],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<StandingBorrowed, tokio_postgres::Error> {
                Ok(StandingBorrowed {
                    user_id: row.try_get(0)?,
                    user_name: row.try_get(1)?,
                    user_email: row.try_get(2)?,
                    user_verified: row.try_get(3)?,
                    user_locale: row.try_get(4)?,
                    user_timezone: row.try_get(5)?,
                    user_theme: row.try_get(6)?,
                    user_date_format: row.try_get(7)?,
                    user_time_format: row.try_get(8)?,
                    user_number_format: row.try_get(9)?,
                    user_operator: row.try_get(10)?,
                    session_id: row.try_get(11)?,
                    stale: row.try_get(12)?,
                    scope: row.try_get(13)?,
                    organization_id: row.try_get(14)?,
                    organization_name: row.try_get(15)?,
                    organization_slug: row.try_get(16)?,
                    organization_status: row.try_get(17)?,
                    organization_timezone: row.try_get(18)?,
                    organization_currency: row.try_get(19)?,
                    organization_week_start: row.try_get(20)?,
                    organization_color: row.try_get(21)?,
                    organization_date_format: row.try_get(22)?,
                    organization_time_format: row.try_get(23)?,
                    organization_number_format: row.try_get(24)?,
                    organization_logo_id: row.try_get(25)?,
                    organization_default_rate_minor: row.try_get(26)?,
                    organization_overlap_policy: row.try_get(27)?,
                    organization_require_project: row.try_get(28)?,
                    organization_require_task: row.try_get(29)?,
                    organization_require_description: row.try_get(30)?,
                    organization_allow_future_entries: row.try_get(31)?,
                    organization_timer_limit_hours: row.try_get(32)?,
                    organization_delete_after: row.try_get(33)?,
                    organization_suspension_reason: row.try_get(34)?,
                    role: row.try_get(35)?,
                    support_until: row.try_get(36)?,
                })
            },
            mapper: |it| Standing::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ImportStandingParams<T1>,
        StandingQuery<'c, 'a, 's, C, Standing, 3>,
        C,
    > for ImportStandingStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ImportStandingParams<T1>,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 3> {
        self.bind(client, &params.organization_id, &params.import_id, &params.token)
    }
}
pub struct RecurringStandingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn recurring_standing() -> RecurringStandingStmt {
    RecurringStandingStmt(
        "select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme, user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope, organization_id, organization_name, organization_slug, organization_status, organization_timezone, organization_currency, organization_week_start, organization_color, organization_date_format, organization_time_format, organization_number_format, organization_logo_id, organization_default_rate_minor, organization_overlap_policy, organization_require_project, organization_require_task, organization_require_description, organization_allow_future_entries, organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role, support_until from recurring_standing($1, $2, $3)",
        None,
    )
}
impl RecurringStandingStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        block_id: &'a uuid::Uuid,
        token: &'a T1,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 3> {
        StandingQuery {
            client,
            params: [organization_id, block_id, token],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<StandingBorrowed, tokio_postgres::Error> {
                Ok(StandingBorrowed {
                    user_id: row.try_get(0)?,
                    user_name: row.try_get(1)?,
                    user_email: row.try_get(2)?,
                    user_verified: row.try_get(3)?,
                    user_locale: row.try_get(4)?,
                    user_timezone: row.try_get(5)?,
                    user_theme: row.try_get(6)?,
                    user_date_format: row.try_get(7)?,
                    user_time_format: row.try_get(8)?,
                    user_number_format: row.try_get(9)?,
                    user_operator: row.try_get(10)?,
                    session_id: row.try_get(11)?,
                    stale: row.try_get(12)?,
                    scope: row.try_get(13)?,
                    organization_id: row.try_get(14)?,
                    organization_name: row.try_get(15)?,
                    organization_slug: row.try_get(16)?,
                    organization_status: row.try_get(17)?,
                    organization_timezone: row.try_get(18)?,
                    organization_currency: row.try_get(19)?,
                    organization_week_start: row.try_get(20)?,
                    organization_color: row.try_get(21)?,
                    organization_date_format: row.try_get(22)?,
                    organization_time_format: row.try_get(23)?,
                    organization_number_format: row.try_get(24)?,
                    organization_logo_id: row.try_get(25)?,
                    organization_default_rate_minor: row.try_get(26)?,
                    organization_overlap_policy: row.try_get(27)?,
                    organization_require_project: row.try_get(28)?,
                    organization_require_task: row.try_get(29)?,
                    organization_require_description: row.try_get(30)?,
                    organization_allow_future_entries: row.try_get(31)?,
                    organization_timer_limit_hours: row.try_get(32)?,
                    organization_delete_after: row.try_get(33)?,
                    organization_suspension_reason: row.try_get(34)?,
                    role: row.try_get(35)?,
                    support_until: row.try_get(36)?,
                })
            },
            mapper: |it| Standing::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        RecurringStandingParams<T1>,
        StandingQuery<'c, 'a, 's, C, Standing, 3>,
        C,
    > for RecurringStandingStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a RecurringStandingParams<T1>,
    ) -> StandingQuery<'c, 'a, 's, C, Standing, 3> {
        self.bind(client, &params.organization_id, &params.block_id, &params.token)
    }
}
pub struct NoteSupportEntryStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn note_support_entry() -> NoteSupportEntryStmt {
    NoteSupportEntryStmt("select note_support_entry($1, $2, $3, $4, $5, $6)::text as noted", None)
}
impl NoteSupportEntryStmt {
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
        T1: crate::BytesSql,
        T2: crate::StringSql,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        token: &'a T1,
        organization_id: &'a uuid::Uuid,
        event_id: &'a uuid::Uuid,
        address: &'a T2,
        user_agent: &'a T3,
        now: &'a jiff::Timestamp,
    ) -> StringQuery<'c, 'a, 's, C, String, 6> {
        StringQuery {
            client,
            params: [token, organization_id, event_id, address, user_agent, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        NoteSupportEntryParams<T1, T2, T3>,
        StringQuery<'c, 'a, 's, C, String, 6>,
        C,
    > for NoteSupportEntryStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a NoteSupportEntryParams<T1, T2, T3>,
    ) -> StringQuery<'c, 'a, 's, C, String, 6> {
        self.bind(
            client,
            &params.token,
            &params.organization_id,
            &params.event_id,
            &params.address,
            &params.user_agent,
            &params.now,
        )
    }
}
pub struct SessionOrganizationsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn session_organizations() -> SessionOrganizationsStmt {
    SessionOrganizationsStmt(
        "select id, name, slug, color, logo_id, role, status, member_count, last_used from session_organizations($1, $2, $3, $4, $5, $6)",
        None,
    )
}
impl SessionOrganizationsStmt {
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
        T1: crate::BytesSql,
        T2: crate::StringSql,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        token: &'a T1,
        at_time: &'a jiff::Timestamp,
        pattern: &'a Option<T2>,
        after_name: &'a Option<T3>,
        after_id: &'a Option<uuid::Uuid>,
        most: &'a i64,
    ) -> OrganizationLinkQuery<'c, 'a, 's, C, OrganizationLink, 6> {
        OrganizationLinkQuery {
            client,
            params: [token, at_time, pattern, after_name, after_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor:
                |row: &tokio_postgres::Row| -> Result<OrganizationLinkBorrowed, tokio_postgres::Error> {
                    Ok(OrganizationLinkBorrowed {
                        id: row.try_get(0)?,
                        name: row.try_get(1)?,
                        slug: row.try_get(2)?,
                        color: row.try_get(3)?,
                        logo_id: row.try_get(4)?,
                        role: row.try_get(5)?,
                        status: row.try_get(6)?,
                        member_count: row.try_get(7)?,
                        last_used: row.try_get(8)?,
                    })
                },
            mapper: |it| OrganizationLink::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        SessionOrganizationsParams<T1, T2, T3>,
        OrganizationLinkQuery<'c, 'a, 's, C, OrganizationLink, 6>,
        C,
    > for SessionOrganizationsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SessionOrganizationsParams<T1, T2, T3>,
    ) -> OrganizationLinkQuery<'c, 'a, 's, C, OrganizationLink, 6> {
        self.bind(
            client,
            &params.token,
            &params.at_time,
            &params.pattern,
            &params.after_name,
            &params.after_id,
            &params.most,
        )
    }
}
pub struct SessionClosedOrganizationsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn session_closed_organizations() -> SessionClosedOrganizationsStmt {
    SessionClosedOrganizationsStmt(
        "select id, name, slug, color, status, delete_after from session_closed_organizations($1, $2)",
        None,
    )
}
impl SessionClosedOrganizationsStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        token: &'a T1,
        at_time: &'a jiff::Timestamp,
    ) -> ClosedOrganizationQuery<'c, 'a, 's, C, ClosedOrganization, 2> {
        ClosedOrganizationQuery {
            client,
            params: [token, at_time],
            query: self.0,
            cached: self.1.as_ref(),
            extractor:
                |row: &tokio_postgres::Row| -> Result<ClosedOrganizationBorrowed, tokio_postgres::Error> {
                    Ok(ClosedOrganizationBorrowed {
                        id: row.try_get(0)?,
                        name: row.try_get(1)?,
                        slug: row.try_get(2)?,
                        color: row.try_get(3)?,
                        status: row.try_get(4)?,
                        delete_after: row.try_get(5)?,
                    })
                },
            mapper: |it| ClosedOrganization::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        SessionClosedOrganizationsParams<T1>,
        ClosedOrganizationQuery<'c, 'a, 's, C, ClosedOrganization, 2>,
        C,
    > for SessionClosedOrganizationsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SessionClosedOrganizationsParams<T1>,
    ) -> ClosedOrganizationQuery<'c, 'a, 's, C, ClosedOrganization, 2> {
        self.bind(client, &params.token, &params.at_time)
    }
}
pub struct TouchStandingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn touch_standing() -> TouchStandingStmt {
    TouchStandingStmt("select touch_standing($1, $2, $3)::text as touched", None)
}
impl TouchStandingStmt {
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
        id: &'a uuid::Uuid,
        organization_id: &'a Option<uuid::Uuid>,
        at_time: &'a jiff::Timestamp,
    ) -> StringQuery<'c, 'a, 's, C, String, 3> {
        StringQuery {
            client,
            params: [id, organization_id, at_time],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, TouchStandingParams, StringQuery<'c, 'a, 's, C, String, 3>, C>
    for TouchStandingStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a TouchStandingParams,
    ) -> StringQuery<'c, 'a, 's, C, String, 3> {
        self.bind(client, &params.id, &params.organization_id, &params.at_time)
    }
}
pub struct ClaimIdempotencyKeyStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn claim_idempotency_key() -> ClaimIdempotencyKeyStmt {
    ClaimIdempotencyKeyStmt(
        "insert into idempotency_keys (organization_id, user_id, key, fingerprint, created_at) values ($1, $2, $3, $4, $5) on conflict (organization_id, user_id, key) do nothing",
        None,
    )
}
impl ClaimIdempotencyKeyStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::BytesSql>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        key: &'a T1,
        fingerprint: &'a T2,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, user_id, key, fingerprint, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ClaimIdempotencyKeyParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ClaimIdempotencyKeyStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ClaimIdempotencyKeyParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.user_id,
            &params.key,
            &params.fingerprint,
            &params.now,
        ))
    }
}
pub struct ForgetIdempotencyKeysStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_idempotency_keys() -> ForgetIdempotencyKeysStmt {
    ForgetIdempotencyKeysStmt(
        "delete from idempotency_keys where organization_id = $1 and user_id = $2 and created_at < $3",
        None,
    )
}
impl ForgetIdempotencyKeysStmt {
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
        user_id: &'a uuid::Uuid,
        before: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, user_id, before]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ForgetIdempotencyKeysParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ForgetIdempotencyKeysStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ForgetIdempotencyKeysParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.user_id, &params.before))
    }
}
pub struct AnsweredIdempotencyKeyStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn answered_idempotency_key() -> AnsweredIdempotencyKeyStmt {
    AnsweredIdempotencyKeyStmt(
        "select fingerprint, status, response from idempotency_keys where organization_id = $1 and user_id = $2 and key = $3",
        None,
    )
}
impl AnsweredIdempotencyKeyStmt {
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
        user_id: &'a uuid::Uuid,
        key: &'a T1,
    ) -> AnsweredIdempotencyKeyQuery<'c, 'a, 's, C, AnsweredIdempotencyKey, 3> {
        AnsweredIdempotencyKeyQuery {
            client,
            params: [organization_id, user_id, key],
            query: self.0,
            cached: self.1.as_ref(),
            extractor:
                |row: &tokio_postgres::Row| -> Result<AnsweredIdempotencyKeyBorrowed, tokio_postgres::Error> {
                    Ok(AnsweredIdempotencyKeyBorrowed {
                        fingerprint: row.try_get(0)?,
                        status: row.try_get(1)?,
                        response: row.try_get(2)?,
                    })
                },
            mapper: |it| AnsweredIdempotencyKey::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        AnsweredIdempotencyKeyParams<T1>,
        AnsweredIdempotencyKeyQuery<'c, 'a, 's, C, AnsweredIdempotencyKey, 3>,
        C,
    > for AnsweredIdempotencyKeyStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a AnsweredIdempotencyKeyParams<T1>,
    ) -> AnsweredIdempotencyKeyQuery<'c, 'a, 's, C, AnsweredIdempotencyKey, 3> {
        self.bind(client, &params.organization_id, &params.user_id, &params.key)
    }
}
pub struct AnswerIdempotencyKeyStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn answer_idempotency_key() -> AnswerIdempotencyKeyStmt {
    AnswerIdempotencyKeyStmt(
        "update idempotency_keys set status = $1, response = $2 where organization_id = $3 and user_id = $4 and key = $5",
        None,
    )
}
impl AnswerIdempotencyKeyStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::JsonSql, T2: crate::StringSql>(
        &'s self,
        client: &'c C,
        status: &'a i16,
        response: &'a T1,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        key: &'a T2,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[status, response, organization_id, user_id, key]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::JsonSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        AnswerIdempotencyKeyParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for AnswerIdempotencyKeyStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a AnswerIdempotencyKeyParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.status,
            &params.response,
            &params.organization_id,
            &params.user_id,
            &params.key,
        ))
    }
}
pub struct NotifyChangeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn notify_change() -> NotifyChangeStmt {
    NotifyChangeStmt("select pg_notify('changes', $1)::text as sent", None)
}
impl NotifyChangeStmt {
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
        payload: &'a T1,
    ) -> StringQuery<'c, 'a, 's, C, String, 1> {
        StringQuery {
            client,
            params: [payload],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
pub struct OperatorSessionStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn operator_session() -> OperatorSessionStmt {
    OperatorSessionStmt(
        "select coalesce(s.proven_at, s.created_at) as proven_at from sessions s join operators p on p.user_id = s.user_id where s.id = $1",
        None,
    )
}
impl OperatorSessionStmt {
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
        session: &'a uuid::Uuid,
    ) -> JiffTimestampQuery<'c, 'a, 's, C, jiff::Timestamp, 1> {
        JiffTimestampQuery {
            client,
            params: [session],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
pub struct OverseenStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn overseen() -> OverseenStmt {
    OverseenStmt("select id, name, slug from organizations where id = $1 and deleted_at is null", None)
}
impl OverseenStmt {
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
    ) -> OverseenQuery<'c, 'a, 's, C, Overseen, 1> {
        OverseenQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OverseenBorrowed, tokio_postgres::Error> {
                Ok(OverseenBorrowed { id: row.try_get(0)?, name: row.try_get(1)?, slug: row.try_get(2)? })
            },
            mapper: |it| Overseen::from(it),
        }
    }
}
pub struct PersonAtStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn person_at() -> PersonAtStmt {
    PersonAtStmt("select id from users where email = $1 and deactivated_at is null", None)
}
impl PersonAtStmt {
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
        address: &'a T1,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 1> {
        UuidUuidQuery {
            client,
            params: [address],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
