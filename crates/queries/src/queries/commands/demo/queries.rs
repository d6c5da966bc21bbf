// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct InsertDemoPersonParams<
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
> {
    pub id: uuid::Uuid,
    pub email: T1,
    pub name: T2,
    pub password_hash: T3,
    pub timezone: T4,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct FoundDemoOrganizationParams<
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
> {
    pub founder: uuid::Uuid,
    pub organization_id: uuid::Uuid,
    pub name: T1,
    pub slug: T2,
    pub timezone: T3,
    pub currency: T4,
    pub color: crate::types::Color,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct InsertDemoMemberParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub role: crate::types::Role,
    pub name: T1,
    pub email: T2,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct InsertDemoClientParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub name: T1,
    pub email: T2,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct InsertDemoProjectParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub client_id: Option<uuid::Uuid>,
    pub name: T1,
    pub code: T2,
    pub color: crate::types::Color,
    pub billable: bool,
    pub hourly_rate: Option<i64>,
    pub archived_at: Option<jiff::Timestamp>,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct InsertDemoTagParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub name: T1,
    pub now: jiff::Timestamp,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
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
pub struct DemoOrganizationExistsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn demo_organization_exists() -> DemoOrganizationExistsStmt {
    DemoOrganizationExistsStmt("select exists (select from organizations where id = $1) as there", None)
}
impl DemoOrganizationExistsStmt {
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
    ) -> BoolQuery<'c, 'a, 's, C, bool, 1> {
        BoolQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
pub struct InsertDemoPersonStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_demo_person() -> InsertDemoPersonStmt {
    InsertDemoPersonStmt(
        "insert into users (id, email, name, password_hash, timezone, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $6) on conflict (id) do nothing",
        None,
    )
}
impl InsertDemoPersonStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<
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
        id: &'a uuid::Uuid,
        email: &'a T1,
        name: &'a T2,
        password_hash: &'a T3,
        timezone: &'a T4,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[id, email, name, password_hash, timezone, now]).await
    }
}
impl<
    'a,
    C: GenericClient + Send + Sync,
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertDemoPersonParams<T1, T2, T3, T4>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertDemoPersonStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertDemoPersonParams<T1, T2, T3, T4>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.id,
            &params.email,
            &params.name,
            &params.password_hash,
            &params.timezone,
            &params.now,
        ))
    }
}
pub struct FoundDemoOrganizationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn found_demo_organization() -> FoundDemoOrganizationStmt {
    FoundDemoOrganizationStmt("select found_organization( $1, $2, $3, $4, $5, $6, $7, $8 ) as slug", None)
}
impl FoundDemoOrganizationStmt {
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
        organization_id: &'a uuid::Uuid,
        name: &'a T1,
        slug: &'a T2,
        timezone: &'a T3,
        currency: &'a T4,
        color: &'a crate::types::Color,
        now: &'a jiff::Timestamp,
    ) -> StringQuery<'c, 'a, 's, C, String, 8> {
        StringQuery {
            client,
            params: [founder, organization_id, name, slug, timezone, currency, color, now],
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
        FoundDemoOrganizationParams<T1, T2, T3, T4>,
        StringQuery<'c, 'a, 's, C, String, 8>,
        C,
    > for FoundDemoOrganizationStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FoundDemoOrganizationParams<T1, T2, T3, T4>,
    ) -> StringQuery<'c, 'a, 's, C, String, 8> {
        self.bind(
            client,
            &params.founder,
            &params.organization_id,
            &params.name,
            &params.slug,
            &params.timezone,
            &params.currency,
            &params.color,
            &params.now,
        )
    }
}
pub struct InsertDemoMemberStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_demo_member() -> InsertDemoMemberStmt {
    InsertDemoMemberStmt(
        "insert into memberships (organization_id, user_id, role, name, email, joined_at, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $6, $6)",
        None,
    )
}
impl InsertDemoMemberStmt {
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
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        role: &'a crate::types::Role,
        name: &'a T1,
        email: &'a T2,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, user_id, role, name, email, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertDemoMemberParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertDemoMemberStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertDemoMemberParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.user_id,
            &params.role,
            &params.name,
            &params.email,
            &params.now,
        ))
    }
}
pub struct InsertDemoClientStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_demo_client() -> InsertDemoClientStmt {
    InsertDemoClientStmt(
        "insert into clients (organization_id, id, name, email, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)",
        None,
    )
}
impl InsertDemoClientStmt {
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
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        name: &'a T1,
        email: &'a T2,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, id, name, email, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertDemoClientParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertDemoClientStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertDemoClientParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.name,
            &params.email,
            &params.now,
        ))
    }
}
pub struct InsertDemoProjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_demo_project() -> InsertDemoProjectStmt {
    InsertDemoProjectStmt(
        "insert into projects (organization_id, id, client_id, name, code, color, billable, hourly_rate, archived_at, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)",
        None,
    )
}
impl InsertDemoProjectStmt {
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
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        client_id: &'a Option<uuid::Uuid>,
        name: &'a T1,
        code: &'a T2,
        color: &'a crate::types::Color,
        billable: &'a bool,
        hourly_rate: &'a Option<i64>,
        archived_at: &'a Option<jiff::Timestamp>,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[organization_id, id, client_id, name, code, color, billable, hourly_rate, archived_at, now],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertDemoProjectParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertDemoProjectStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertDemoProjectParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.client_id,
            &params.name,
            &params.code,
            &params.color,
            &params.billable,
            &params.hourly_rate,
            &params.archived_at,
            &params.now,
        ))
    }
}
pub struct InsertDemoTagStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_demo_tag() -> InsertDemoTagStmt {
    InsertDemoTagStmt(
        "insert into tags (organization_id, id, name, created_at, updated_at) values ($1, $2, $3, $4, $4)",
        None,
    )
}
impl InsertDemoTagStmt {
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
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        name: &'a T1,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, id, name, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertDemoTagParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertDemoTagStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertDemoTagParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.id, &params.name, &params.now))
    }
}
pub struct ChooseDemoPlanStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn choose_demo_plan() -> ChooseDemoPlanStmt {
    ChooseDemoPlanStmt("update organizations set plan = 'enterprise' where id = $1", None)
}
impl ChooseDemoPlanStmt {
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
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id]).await
    }
}
