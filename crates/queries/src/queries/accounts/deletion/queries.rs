// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct AccountClosureParams<T1: crate::BytesSql> {
    pub token: T1,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct CloseAccountParams<
    T1: crate::BytesSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
> {
    pub token: T1,
    pub event_id: uuid::Uuid,
    pub address: T2,
    pub user_agent: T3,
    pub name: T4,
    pub email: T5,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct ErasePersonParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub email: T1,
    pub name: T2,
    pub now: jiff::Timestamp,
    pub user_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Closure {
    pub id: uuid::Uuid,
    pub name: String,
    pub slug: String,
    pub outcome: crate::types::AccountClosure,
}
pub struct ClosureBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub slug: &'a str,
    pub outcome: crate::types::AccountClosure,
}
impl<'a> From<ClosureBorrowed<'a>> for Closure {
    fn from(ClosureBorrowed { id, name, slug, outcome }: ClosureBorrowed<'a>) -> Self {
        Self { id, name: name.into(), slug: slug.into(), outcome }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct ClosureQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ClosureBorrowed, tokio_postgres::Error>,
    mapper: fn(ClosureBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ClosureQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ClosureBorrowed) -> R) -> ClosureQuery<'c, 'a, 's, C, R, N> {
        ClosureQuery {
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
pub struct AccountClosureStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn account_closure() -> AccountClosureStmt {
    AccountClosureStmt("select id, name, slug, outcome from account_closure($1, $2)", None)
}
impl AccountClosureStmt {
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
        now: &'a jiff::Timestamp,
    ) -> ClosureQuery<'c, 'a, 's, C, Closure, 2> {
        ClosureQuery {
            client,
            params: [token, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ClosureBorrowed, tokio_postgres::Error> {
                Ok(ClosureBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    slug: row.try_get(2)?,
                    outcome: row.try_get(3)?,
                })
            },
            mapper: |it| Closure::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        AccountClosureParams<T1>,
        ClosureQuery<'c, 'a, 's, C, Closure, 2>,
        C,
    > for AccountClosureStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a AccountClosureParams<T1>,
    ) -> ClosureQuery<'c, 'a, 's, C, Closure, 2> {
        self.bind(client, &params.token, &params.now)
    }
}
pub struct CloseAccountStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn close_account() -> CloseAccountStmt {
    CloseAccountStmt("select close_account($1, $2, $3, $4, $5, $6, $7) as closed", None)
}
impl CloseAccountStmt {
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
        T4: crate::StringSql,
        T5: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        token: &'a T1,
        event_id: &'a uuid::Uuid,
        address: &'a T2,
        user_agent: &'a T3,
        name: &'a T4,
        email: &'a T5,
        now: &'a jiff::Timestamp,
    ) -> BoolQuery<'c, 'a, 's, C, bool, 7> {
        BoolQuery {
            client,
            params: [token, event_id, address, user_agent, name, email, now],
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
    T1: crate::BytesSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        CloseAccountParams<T1, T2, T3, T4, T5>,
        BoolQuery<'c, 'a, 's, C, bool, 7>,
        C,
    > for CloseAccountStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a CloseAccountParams<T1, T2, T3, T4, T5>,
    ) -> BoolQuery<'c, 'a, 's, C, bool, 7> {
        self.bind(
            client,
            &params.token,
            &params.event_id,
            &params.address,
            &params.user_agent,
            &params.name,
            &params.email,
            &params.now,
        )
    }
}
pub struct ErasePersonStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn erase_person() -> ErasePersonStmt {
    ErasePersonStmt(
        "update users set email = $1, name = $2, password_hash = 'none', locale = 'en', timezone = 'UTC', theme = 'system', date_format = null, time_format = null, number_format = null, verified_at = null, deactivated_at = $3, updated_at = $3 where id = $4",
        None,
    )
}
impl ErasePersonStmt {
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
        email: &'a T1,
        name: &'a T2,
        now: &'a jiff::Timestamp,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[email, name, now, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ErasePersonParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ErasePersonStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ErasePersonParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.email, &params.name, &params.now, &params.user_id))
    }
}
pub struct DeleteCredentialsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_credentials() -> DeleteCredentialsStmt {
    DeleteCredentialsStmt(
        "with links as (delete from one_time_tokens where user_id = $1), secrets as (delete from totp_secrets where user_id = $1), codes as (delete from recovery_codes where user_id = $1), challenges as (delete from sign_in_challenges where user_id = $1), identities as (delete from external_identities where user_id = $1) delete from passkeys where user_id = $1",
        None,
    )
}
impl DeleteCredentialsStmt {
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
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[user_id]).await
    }
}
