// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct InsertOneTimeTokenParams<T1: crate::BytesSql, T2: crate::StringSql> {
    pub token_hash: T1,
    pub purpose: crate::types::OneTimePurpose,
    pub user_id: Option<uuid::Uuid>,
    pub email: T2,
    pub now: jiff::Timestamp,
    pub expires_at: jiff::Timestamp,
}
#[derive(Debug)]
pub struct OneTimeTokenParams<T1: crate::BytesSql> {
    pub token_hash: T1,
    pub purpose: crate::types::OneTimePurpose,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct UseOneTimeTokenParams<T1: crate::BytesSql> {
    pub now: jiff::Timestamp,
    pub token_hash: T1,
    pub purpose: crate::types::OneTimePurpose,
}
#[derive(Debug)]
pub struct WithdrawOneTimeTokensParams<T1: crate::ArraySql<Item = crate::types::OneTimePurpose>> {
    pub user_id: uuid::Uuid,
    pub purposes: T1,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct OneTimeToken {
    pub user_id: Option<uuid::Uuid>,
    pub email: String,
}
pub struct OneTimeTokenBorrowed<'a> {
    pub user_id: Option<uuid::Uuid>,
    pub email: &'a str,
}
impl<'a> From<OneTimeTokenBorrowed<'a>> for OneTimeToken {
    fn from(OneTimeTokenBorrowed { user_id, email }: OneTimeTokenBorrowed<'a>) -> Self {
        Self { user_id, email: email.into() }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct OneTimeTokenQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OneTimeTokenBorrowed, tokio_postgres::Error>,
    mapper: fn(OneTimeTokenBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OneTimeTokenQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OneTimeTokenBorrowed) -> R) -> OneTimeTokenQuery<'c, 'a, 's, C, R, N> {
        OneTimeTokenQuery {
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
pub struct InsertOneTimeTokenStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_one_time_token() -> InsertOneTimeTokenStmt {
    InsertOneTimeTokenStmt(
        "insert into one_time_tokens (token_hash, purpose, user_id, email, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)",
        None,
    )
}
impl InsertOneTimeTokenStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql>(
        &'s self,
        client: &'c C,
        token_hash: &'a T1,
        purpose: &'a crate::types::OneTimePurpose,
        user_id: &'a Option<uuid::Uuid>,
        email: &'a T2,
        now: &'a jiff::Timestamp,
        expires_at: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[token_hash, purpose, user_id, email, now, expires_at]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertOneTimeTokenParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertOneTimeTokenStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertOneTimeTokenParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.token_hash,
            &params.purpose,
            &params.user_id,
            &params.email,
            &params.now,
            &params.expires_at,
        ))
    }
}
pub struct OneTimeTokenStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn one_time_token() -> OneTimeTokenStmt {
    OneTimeTokenStmt(
        "select user_id, email from one_time_tokens where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3",
        None,
    )
}
impl OneTimeTokenStmt {
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
        token_hash: &'a T1,
        purpose: &'a crate::types::OneTimePurpose,
        now: &'a jiff::Timestamp,
    ) -> OneTimeTokenQuery<'c, 'a, 's, C, OneTimeToken, 3> {
        OneTimeTokenQuery {
            client,
            params: [token_hash, purpose, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OneTimeTokenBorrowed, tokio_postgres::Error> {
                Ok(OneTimeTokenBorrowed { user_id: row.try_get(0)?, email: row.try_get(1)? })
            },
            mapper: |it| OneTimeToken::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        OneTimeTokenParams<T1>,
        OneTimeTokenQuery<'c, 'a, 's, C, OneTimeToken, 3>,
        C,
    > for OneTimeTokenStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a OneTimeTokenParams<T1>,
    ) -> OneTimeTokenQuery<'c, 'a, 's, C, OneTimeToken, 3> {
        self.bind(client, &params.token_hash, &params.purpose, &params.now)
    }
}
pub struct UseOneTimeTokenStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn use_one_time_token() -> UseOneTimeTokenStmt {
    UseOneTimeTokenStmt(
        "update one_time_tokens set used_at = $1 where token_hash = $2 and purpose = $3 and used_at is null and expires_at > $1 returning user_id, email",
        None,
    )
}
impl UseOneTimeTokenStmt {
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
        now: &'a jiff::Timestamp,
        token_hash: &'a T1,
        purpose: &'a crate::types::OneTimePurpose,
    ) -> OneTimeTokenQuery<'c, 'a, 's, C, OneTimeToken, 3> {
        OneTimeTokenQuery {
            client,
            params: [now, token_hash, purpose],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OneTimeTokenBorrowed, tokio_postgres::Error> {
                Ok(OneTimeTokenBorrowed { user_id: row.try_get(0)?, email: row.try_get(1)? })
            },
            mapper: |it| OneTimeToken::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        UseOneTimeTokenParams<T1>,
        OneTimeTokenQuery<'c, 'a, 's, C, OneTimeToken, 3>,
        C,
    > for UseOneTimeTokenStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a UseOneTimeTokenParams<T1>,
    ) -> OneTimeTokenQuery<'c, 'a, 's, C, OneTimeToken, 3> {
        self.bind(client, &params.now, &params.token_hash, &params.purpose)
    }
}
pub struct WithdrawOneTimeTokensStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn withdraw_one_time_tokens() -> WithdrawOneTimeTokensStmt {
    WithdrawOneTimeTokensStmt(
        "delete from one_time_tokens where user_id = $1 and purpose = any($2) and used_at is null",
        None,
    )
}
impl WithdrawOneTimeTokensStmt {
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
        T1: crate::ArraySql<Item = crate::types::OneTimePurpose>,
    >(
        &'s self,
        client: &'c C,
        user_id: &'a uuid::Uuid,
        purposes: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[user_id, purposes]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::ArraySql<Item = crate::types::OneTimePurpose>>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        WithdrawOneTimeTokensParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for WithdrawOneTimeTokensStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a WithdrawOneTimeTokensParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.user_id, &params.purposes))
    }
}
pub struct ForgetOneTimeTokensStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_one_time_tokens() -> ForgetOneTimeTokensStmt {
    ForgetOneTimeTokensStmt("delete from one_time_tokens where expires_at < $1", None)
}
impl ForgetOneTimeTokensStmt {
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
        before: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[before]).await
    }
}
