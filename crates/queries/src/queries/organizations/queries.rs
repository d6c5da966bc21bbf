// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct FoundOrganizationParams<
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
> {
    pub founder: uuid::Uuid,
    pub id: uuid::Uuid,
    pub name: T1,
    pub slug: T2,
    pub timezone: T3,
    pub currency: T4,
    pub color: crate::types::Color,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct RememberOrganizationParams {
    pub organization_id: uuid::Uuid,
    pub session_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct OrganizationParams {
    pub with_amounts: bool,
    pub organization_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct ClaimSlugParams<T1: crate::StringSql> {
    pub slug: T1,
    pub organization_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct UpdateOrganizationParams<
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
    T6: crate::StringSql,
    T7: crate::StringSql,
> {
    pub name: T1,
    pub slug: T2,
    pub contact_email: Option<T3>,
    pub contact_phone: Option<T4>,
    pub billing_email: Option<T5>,
    pub timezone: T6,
    pub currency: T7,
    pub week_start: i16,
    pub color: crate::types::Color,
    pub date_format: Option<crate::types::DateFormat>,
    pub time_format: Option<crate::types::TimeFormat>,
    pub number_format: Option<crate::types::NumberFormat>,
    pub default_rate_minor: Option<i64>,
    pub overlap_policy: crate::types::OverlapPolicy,
    pub require_project: bool,
    pub require_task: bool,
    pub require_description: bool,
    pub allow_future_entries: bool,
    pub timer_limit_hours: i16,
    pub idle_minutes: i16,
    pub members_see_amounts: bool,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Organization {
    pub id: uuid::Uuid,
    pub name: String,
    pub slug: String,
    pub contact_email: Option<String>,
    pub contact_phone: Option<String>,
    pub billing_email: Option<String>,
    pub status: crate::types::OrganizationStatus,
    pub plan: crate::types::Plan,
    pub timezone: String,
    pub currency: String,
    pub week_start: i16,
    pub color: crate::types::Color,
    pub date_format: Option<crate::types::DateFormat>,
    pub time_format: Option<crate::types::TimeFormat>,
    pub number_format: Option<crate::types::NumberFormat>,
    pub logo_id: Option<uuid::Uuid>,
    pub default_rate_minor: Option<i64>,
    pub overlap_policy: crate::types::OverlapPolicy,
    pub require_project: bool,
    pub require_task: bool,
    pub require_description: bool,
    pub allow_future_entries: bool,
    pub timer_limit_hours: i16,
    pub idle_minutes: i16,
    pub members_see_amounts: bool,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
pub struct OrganizationBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub slug: &'a str,
    pub contact_email: Option<&'a str>,
    pub contact_phone: Option<&'a str>,
    pub billing_email: Option<&'a str>,
    pub status: crate::types::OrganizationStatus,
    pub plan: crate::types::Plan,
    pub timezone: &'a str,
    pub currency: &'a str,
    pub week_start: i16,
    pub color: crate::types::Color,
    pub date_format: Option<crate::types::DateFormat>,
    pub time_format: Option<crate::types::TimeFormat>,
    pub number_format: Option<crate::types::NumberFormat>,
    pub logo_id: Option<uuid::Uuid>,
    pub default_rate_minor: Option<i64>,
    pub overlap_policy: crate::types::OverlapPolicy,
    pub require_project: bool,
    pub require_task: bool,
    pub require_description: bool,
    pub allow_future_entries: bool,
    pub timer_limit_hours: i16,
    pub idle_minutes: i16,
    pub members_see_amounts: bool,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
impl<'a> From<OrganizationBorrowed<'a>> for Organization {
    fn from(
        OrganizationBorrowed {
            id,
            name,
            slug,
            contact_email,
            contact_phone,
            billing_email,
            status,
            plan,
            timezone,
            currency,
            week_start,
            color,
            date_format,
            time_format,
            number_format,
            logo_id,
            default_rate_minor,
            overlap_policy,
            require_project,
            require_task,
            require_description,
            allow_future_entries,
            timer_limit_hours,
            idle_minutes,
            members_see_amounts,
            version,
            created_at,
            updated_at,
        }: OrganizationBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            name: name.into(),
            slug: slug.into(),
            contact_email: contact_email.map(|v| v.into()),
            contact_phone: contact_phone.map(|v| v.into()),
            billing_email: billing_email.map(|v| v.into()),
            status,
            plan,
            timezone: timezone.into(),
            currency: currency.into(),
            week_start,
            color,
            date_format,
            time_format,
            number_format,
            logo_id,
            default_rate_minor,
            overlap_policy,
            require_project,
            require_task,
            require_description,
            allow_future_entries,
            timer_limit_hours,
            idle_minutes,
            members_see_amounts,
            version,
            created_at,
            updated_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct OrganizationCounts {
    pub member_count: i64,
    pub client_count: i64,
    pub project_count: i64,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
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
pub struct OrganizationQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OrganizationBorrowed, tokio_postgres::Error>,
    mapper: fn(OrganizationBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OrganizationQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OrganizationBorrowed) -> R) -> OrganizationQuery<'c, 'a, 's, C, R, N> {
        OrganizationQuery {
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
pub struct OrganizationCountsQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OrganizationCounts, tokio_postgres::Error>,
    mapper: fn(OrganizationCounts) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OrganizationCountsQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OrganizationCounts) -> R) -> OrganizationCountsQuery<'c, 'a, 's, C, R, N> {
        OrganizationCountsQuery {
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
pub struct FoundOrganizationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn found_organization() -> FoundOrganizationStmt {
    FoundOrganizationStmt("select found_organization($1, $2, $3, $4, $5, $6, $7, $8) as slug", None)
}
impl FoundOrganizationStmt {
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
    >(
        &'s self,
        client: &'c C,
        founder: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        name: &'a T1,
        slug: &'a T2,
        timezone: &'a T3,
        currency: &'a T4,
        color: &'a crate::types::Color,
        now: &'a jiff::Timestamp,
    ) -> StringQuery<'c, 'a, 's, C, String, 8> {
        StringQuery {
            client,
            params: [founder, id, name, slug, timezone, currency, color, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
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
>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FoundOrganizationParams<T1, T2, T3, T4>,
        StringQuery<'c, 'a, 's, C, String, 8>,
        C,
    > for FoundOrganizationStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FoundOrganizationParams<T1, T2, T3, T4>,
    ) -> StringQuery<'c, 'a, 's, C, String, 8> {
        self.bind(
            client,
            &params.founder,
            &params.id,
            &params.name,
            &params.slug,
            &params.timezone,
            &params.currency,
            &params.color,
            &params.now,
        )
    }
}
pub struct RememberOrganizationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn remember_organization() -> RememberOrganizationStmt {
    RememberOrganizationStmt("update sessions set last_organization = $1 where id = $2", None)
}
impl RememberOrganizationStmt {
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
        session_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, session_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        RememberOrganizationParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for RememberOrganizationStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a RememberOrganizationParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.session_id))
    }
}
pub struct OrganizationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn organization() -> OrganizationStmt {
    OrganizationStmt(
        "select id, name, slug, contact_email, contact_phone, billing_email, status, plan, timezone, currency, week_start, color, date_format, time_format, number_format, logo_id, case when $1 then default_rate_minor end as default_rate_minor, overlap_policy, require_project, require_task, require_description, allow_future_entries, timer_limit_hours, idle_minutes, members_see_amounts, version, created_at, updated_at from organizations where id = $2",
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
        with_amounts: &'a bool,
        organization_id: &'a uuid::Uuid,
    ) -> OrganizationQuery<'c, 'a, 's, C, Organization, 2> {
        OrganizationQuery {
            client,
            params: [with_amounts, organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OrganizationBorrowed, tokio_postgres::Error> {
                Ok(OrganizationBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    slug: row.try_get(2)?,
                    contact_email: row.try_get(3)?,
                    contact_phone: row.try_get(4)?,
                    billing_email: row.try_get(5)?,
                    status: row.try_get(6)?,
                    plan: row.try_get(7)?,
                    timezone: row.try_get(8)?,
                    currency: row.try_get(9)?,
                    week_start: row.try_get(10)?,
                    color: row.try_get(11)?,
                    date_format: row.try_get(12)?,
                    time_format: row.try_get(13)?,
                    number_format: row.try_get(14)?,
                    logo_id: row.try_get(15)?,
                    default_rate_minor: row.try_get(16)?,
                    overlap_policy: row.try_get(17)?,
                    require_project: row.try_get(18)?,
                    require_task: row.try_get(19)?,
                    require_description: row.try_get(20)?,
                    allow_future_entries: row.try_get(21)?,
                    timer_limit_hours: row.try_get(22)?,
                    idle_minutes: row.try_get(23)?,
                    members_see_amounts: row.try_get(24)?,
                    version: row.try_get(25)?,
                    created_at: row.try_get(26)?,
                    updated_at: row.try_get(27)?,
                })
            },
            mapper: |it| Organization::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        OrganizationParams,
        OrganizationQuery<'c, 'a, 's, C, Organization, 2>,
        C,
    > for OrganizationStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a OrganizationParams,
    ) -> OrganizationQuery<'c, 'a, 's, C, Organization, 2> {
        self.bind(client, &params.with_amounts, &params.organization_id)
    }
}
pub struct OrganizationCountsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn organization_counts() -> OrganizationCountsStmt {
    OrganizationCountsStmt(
        "select (select count(*) from memberships where organization_id = $1 and status = 'active') as member_count, (select count(*) from clients where organization_id = $1 and archived_at is null) as client_count, (select count(*) from visible_projects where organization_id = $1 and archived_at is null) as project_count",
        None,
    )
}
impl OrganizationCountsStmt {
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
    ) -> OrganizationCountsQuery<'c, 'a, 's, C, OrganizationCounts, 1> {
        OrganizationCountsQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OrganizationCounts, tokio_postgres::Error> {
                Ok(OrganizationCounts {
                    member_count: row.try_get(0)?,
                    client_count: row.try_get(1)?,
                    project_count: row.try_get(2)?,
                })
            },
            mapper: |it| OrganizationCounts::from(it),
        }
    }
}
pub struct LockOrganizationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_organization() -> LockOrganizationStmt {
    LockOrganizationStmt("select version from organizations where id = $1 for update", None)
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
    ) -> I32Query<'c, 'a, 's, C, i32, 1> {
        I32Query {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
pub struct ClaimSlugStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn claim_slug() -> ClaimSlugStmt {
    ClaimSlugStmt(
        "insert into organization_slugs (slug, organization_id) select $1, $2 where not exists ( select from organization_slugs where organization_id = $2 and slug = $1)",
        None,
    )
}
impl ClaimSlugStmt {
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
        slug: &'a T1,
        organization_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[slug, organization_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ClaimSlugParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ClaimSlugStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ClaimSlugParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.slug, &params.organization_id))
    }
}
pub struct UpdateOrganizationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_organization() -> UpdateOrganizationStmt {
    UpdateOrganizationStmt(
        "update organizations set name = $1, slug = $2, contact_email = $3, contact_phone = $4, billing_email = $5, timezone = $6, currency = $7, week_start = $8, color = $9, date_format = $10, time_format = $11, number_format = $12, default_rate_minor = $13, overlap_policy = $14, require_project = $15, require_task = $16, require_description = $17, allow_future_entries = $18, timer_limit_hours = $19, idle_minutes = $20, members_see_amounts = $21, version = version + 1, updated_at = $22 where id = $23 returning id, name, slug, contact_email, contact_phone, billing_email, status, plan, timezone, currency, week_start, color, date_format, time_format, number_format, logo_id, default_rate_minor, overlap_policy, require_project, require_task, require_description, allow_future_entries, timer_limit_hours, idle_minutes, members_see_amounts, version, created_at, updated_at",
        None,
    )
}
impl UpdateOrganizationStmt {
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
        T6: crate::StringSql,
        T7: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        name: &'a T1,
        slug: &'a T2,
        contact_email: &'a Option<T3>,
        contact_phone: &'a Option<T4>,
        billing_email: &'a Option<T5>,
        timezone: &'a T6,
        currency: &'a T7,
        week_start: &'a i16,
        color: &'a crate::types::Color,
        date_format: &'a Option<crate::types::DateFormat>,
        time_format: &'a Option<crate::types::TimeFormat>,
        number_format: &'a Option<crate::types::NumberFormat>,
        default_rate_minor: &'a Option<i64>,
        overlap_policy: &'a crate::types::OverlapPolicy,
        require_project: &'a bool,
        require_task: &'a bool,
        require_description: &'a bool,
        allow_future_entries: &'a bool,
        timer_limit_hours: &'a i16,
        idle_minutes: &'a i16,
        members_see_amounts: &'a bool,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
    ) -> OrganizationQuery<'c, 'a, 's, C, Organization, 23> {
        OrganizationQuery {
            client,
            params: [
                name,
                slug,
                contact_email,
                contact_phone,
                billing_email,
                timezone,
                currency,
                week_start,
                color,
                date_format,
                time_format,
                number_format,
                default_rate_minor,
                overlap_policy,
                require_project,
                require_task,
                require_description,
                allow_future_entries,
                timer_limit_hours,
                idle_minutes,
                members_see_amounts,
                now,
                organization_id,
            ],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OrganizationBorrowed, tokio_postgres::Error> {
                Ok(OrganizationBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    slug: row.try_get(2)?,
                    contact_email: row.try_get(3)?,
                    contact_phone: row.try_get(4)?,
                    billing_email: row.try_get(5)?,
                    status: row.try_get(6)?,
                    plan: row.try_get(7)?,
                    timezone: row.try_get(8)?,
                    currency: row.try_get(9)?,
                    week_start: row.try_get(10)?,
                    color: row.try_get(11)?,
                    date_format: row.try_get(12)?,
                    time_format: row.try_get(13)?,
                    number_format: row.try_get(14)?,
                    logo_id: row.try_get(15)?,
                    default_rate_minor: row.try_get(16)?,
                    overlap_policy: row.try_get(17)?,
                    require_project: row.try_get(18)?,
                    require_task: row.try_get(19)?,
                    require_description: row.try_get(20)?,
                    allow_future_entries: row.try_get(21)?,
                    timer_limit_hours: row.try_get(22)?,
                    idle_minutes: row.try_get(23)?,
                    members_see_amounts: row.try_get(24)?,
                    version: row.try_get(25)?,
                    created_at: row.try_get(26)?,
                    updated_at: row.try_get(27)?,
                })
            },
            mapper: |it| Organization::from(it),
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
    T6: crate::StringSql,
    T7: crate::StringSql,
>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        UpdateOrganizationParams<T1, T2, T3, T4, T5, T6, T7>,
        OrganizationQuery<'c, 'a, 's, C, Organization, 23>,
        C,
    > for UpdateOrganizationStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a UpdateOrganizationParams<T1, T2, T3, T4, T5, T6, T7>,
    ) -> OrganizationQuery<'c, 'a, 's, C, Organization, 23> {
        self.bind(
            client,
            &params.name,
            &params.slug,
            &params.contact_email,
            &params.contact_phone,
            &params.billing_email,
            &params.timezone,
            &params.currency,
            &params.week_start,
            &params.color,
            &params.date_format,
            &params.time_format,
            &params.number_format,
            &params.default_rate_minor,
            &params.overlap_policy,
            &params.require_project,
            &params.require_task,
            &params.require_description,
            &params.allow_future_entries,
            &params.timer_limit_hours,
            &params.idle_minutes,
            &params.members_see_amounts,
            &params.now,
            &params.organization_id,
        )
    }
}
