// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct InsertProviderParams<
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::BytesSql,
> {
    pub organization_id: uuid::Uuid,
    pub name: T1,
    pub issuer: T2,
    pub client_id: T3,
    pub client_secret: T4,
    pub admits_new_people: bool,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct UpdateProviderParams<
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::BytesSql,
> {
    pub name: T1,
    pub issuer: T2,
    pub client_id: T3,
    pub client_secret: Option<T4>,
    pub admits_new_people: bool,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct MailDomainParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct InsertDomainParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub domain: T1,
    pub challenge: T2,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct VerifyDomainParams<T1: crate::StringSql> {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub challenge: T1,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteDomainParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct OwnProvider {
    pub name: String,
    pub issuer: String,
    pub client_id: String,
    pub admits_new_people: bool,
}
pub struct OwnProviderBorrowed<'a> {
    pub name: &'a str,
    pub issuer: &'a str,
    pub client_id: &'a str,
    pub admits_new_people: bool,
}
impl<'a> From<OwnProviderBorrowed<'a>> for OwnProvider {
    fn from(
        OwnProviderBorrowed { name, issuer, client_id, admits_new_people }: OwnProviderBorrowed<'a>,
    ) -> Self {
        Self { name: name.into(), issuer: issuer.into(), client_id: client_id.into(), admits_new_people }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct MailDomain {
    pub id: uuid::Uuid,
    pub domain: String,
    pub challenge: String,
    pub verified_at: Option<jiff::Timestamp>,
}
pub struct MailDomainBorrowed<'a> {
    pub id: uuid::Uuid,
    pub domain: &'a str,
    pub challenge: &'a str,
    pub verified_at: Option<jiff::Timestamp>,
}
impl<'a> From<MailDomainBorrowed<'a>> for MailDomain {
    fn from(MailDomainBorrowed { id, domain, challenge, verified_at }: MailDomainBorrowed<'a>) -> Self {
        Self { id, domain: domain.into(), challenge: challenge.into(), verified_at }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct OwnProviderQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OwnProviderBorrowed, tokio_postgres::Error>,
    mapper: fn(OwnProviderBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OwnProviderQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OwnProviderBorrowed) -> R) -> OwnProviderQuery<'c, 'a, 's, C, R, N> {
        OwnProviderQuery {
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
pub struct MailDomainQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<MailDomainBorrowed, tokio_postgres::Error>,
    mapper: fn(MailDomainBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> MailDomainQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(MailDomainBorrowed) -> R) -> MailDomainQuery<'c, 'a, 's, C, R, N> {
        MailDomainQuery {
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
pub struct OwnProviderStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn own_provider() -> OwnProviderStmt {
    OwnProviderStmt(
        "select name, issuer, client_id, admits_new_people from identity_providers where organization_id = $1",
        None,
    )
}
impl OwnProviderStmt {
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
    ) -> OwnProviderQuery<'c, 'a, 's, C, OwnProvider, 1> {
        OwnProviderQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OwnProviderBorrowed, tokio_postgres::Error> {
                Ok(OwnProviderBorrowed {
                    name: row.try_get(0)?,
                    issuer: row.try_get(1)?,
                    client_id: row.try_get(2)?,
                    admits_new_people: row.try_get(3)?,
                })
            },
            mapper: |it| OwnProvider::from(it),
        }
    }
}
pub struct InsertProviderStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_provider() -> InsertProviderStmt {
    InsertProviderStmt(
        "insert into identity_providers (organization_id, name, issuer, client_id, client_secret, admits_new_people, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict (organization_id) do nothing",
        None,
    )
}
impl InsertProviderStmt {
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
        T4: crate::BytesSql,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        name: &'a T1,
        issuer: &'a T2,
        client_id: &'a T3,
        client_secret: &'a T4,
        admits_new_people: &'a bool,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[organization_id, name, issuer, client_id, client_secret, admits_new_people, now],
            )
            .await
    }
}
impl<
    'a,
    C: GenericClient + Send + Sync,
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::BytesSql,
>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertProviderParams<T1, T2, T3, T4>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertProviderStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertProviderParams<T1, T2, T3, T4>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.name,
            &params.issuer,
            &params.client_id,
            &params.client_secret,
            &params.admits_new_people,
            &params.now,
        ))
    }
}
pub struct UpdateProviderStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_provider() -> UpdateProviderStmt {
    UpdateProviderStmt(
        "update identity_providers set name = $1, issuer = $2, client_id = $3, client_secret = coalesce($4, client_secret), admits_new_people = $5, updated_at = $6 where organization_id = $7",
        None,
    )
}
impl UpdateProviderStmt {
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
        T4: crate::BytesSql,
    >(
        &'s self,
        client: &'c C,
        name: &'a T1,
        issuer: &'a T2,
        client_id: &'a T3,
        client_secret: &'a Option<T4>,
        admits_new_people: &'a bool,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[name, issuer, client_id, client_secret, admits_new_people, now, organization_id],
            )
            .await
    }
}
impl<
    'a,
    C: GenericClient + Send + Sync,
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::BytesSql,
>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UpdateProviderParams<T1, T2, T3, T4>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UpdateProviderStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UpdateProviderParams<T1, T2, T3, T4>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.name,
            &params.issuer,
            &params.client_id,
            &params.client_secret,
            &params.admits_new_people,
            &params.now,
            &params.organization_id,
        ))
    }
}
pub struct DeleteProviderStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_provider() -> DeleteProviderStmt {
    DeleteProviderStmt("delete from identity_providers where organization_id = $1 returning name", None)
}
impl DeleteProviderStmt {
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
pub struct ListDomainsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_domains() -> ListDomainsStmt {
    ListDomainsStmt(
        "select id, domain, challenge, verified_at from mail_domains where organization_id = $1 order by domain",
        None,
    )
}
impl ListDomainsStmt {
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
    ) -> MailDomainQuery<'c, 'a, 's, C, MailDomain, 1> {
        MailDomainQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<MailDomainBorrowed, tokio_postgres::Error> {
                Ok(MailDomainBorrowed {
                    id: row.try_get(0)?,
                    domain: row.try_get(1)?,
                    challenge: row.try_get(2)?,
                    verified_at: row.try_get(3)?,
                })
            },
            mapper: |it| MailDomain::from(it),
        }
    }
}
pub struct MailDomainStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn mail_domain() -> MailDomainStmt {
    MailDomainStmt(
        "select id, domain, challenge, verified_at from mail_domains where organization_id = $1 and id = $2",
        None,
    )
}
impl MailDomainStmt {
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
    ) -> MailDomainQuery<'c, 'a, 's, C, MailDomain, 2> {
        MailDomainQuery {
            client,
            params: [organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<MailDomainBorrowed, tokio_postgres::Error> {
                Ok(MailDomainBorrowed {
                    id: row.try_get(0)?,
                    domain: row.try_get(1)?,
                    challenge: row.try_get(2)?,
                    verified_at: row.try_get(3)?,
                })
            },
            mapper: |it| MailDomain::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        MailDomainParams,
        MailDomainQuery<'c, 'a, 's, C, MailDomain, 2>,
        C,
    > for MailDomainStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a MailDomainParams,
    ) -> MailDomainQuery<'c, 'a, 's, C, MailDomain, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct InsertDomainStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_domain() -> InsertDomainStmt {
    InsertDomainStmt(
        "insert into mail_domains (organization_id, id, domain, challenge, created_at) values ($1, $2, $3, $4, $5)",
        None,
    )
}
impl InsertDomainStmt {
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
        domain: &'a T1,
        challenge: &'a T2,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, id, domain, challenge, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertDomainParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertDomainStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertDomainParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.domain,
            &params.challenge,
            &params.now,
        ))
    }
}
pub struct VerifyDomainStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn verify_domain() -> VerifyDomainStmt {
    VerifyDomainStmt(
        "update mail_domains set verified_at = $1 where organization_id = $2 and id = $3 and challenge = $4 and verified_at is null",
        None,
    )
}
impl VerifyDomainStmt {
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
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        challenge: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, id, challenge]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        VerifyDomainParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for VerifyDomainStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a VerifyDomainParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.id, &params.challenge))
    }
}
pub struct DeleteDomainStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_domain() -> DeleteDomainStmt {
    DeleteDomainStmt("delete from mail_domains where organization_id = $1 and id = $2 returning domain", None)
}
impl DeleteDomainStmt {
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
    crate::client::async_::Params<'c, 'a, 's, DeleteDomainParams, StringQuery<'c, 'a, 's, C, String, 2>, C>
    for DeleteDomainStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a DeleteDomainParams,
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
