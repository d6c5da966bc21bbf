// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct InsertUserParams<
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
> {
    pub id: uuid::Uuid,
    pub email: T1,
    pub name: T2,
    pub password_hash: T3,
    pub locale: T4,
    pub timezone: T5,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct SetLocaleParams<T1: crate::StringSql> {
    pub locale: T1,
    pub now: jiff::Timestamp,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct ReplacePasswordHashParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub new_hash: T1,
    pub now: jiff::Timestamp,
    pub id: uuid::Uuid,
    pub old_hash: T2,
}
#[derive(Debug)]
pub struct TakeTurnParams<T1: crate::BytesSql> {
    pub subject: T1,
    pub now: jiff::Timestamp,
    pub forgotten_before: jiff::Timestamp,
    pub free: i32,
    pub longest_wait: f64,
    pub first_wait: f64,
}
#[derive(Debug)]
pub struct GiveTurnBackParams<T1: crate::BytesSql> {
    pub now: jiff::Timestamp,
    pub subject: T1,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Account {
    pub id: uuid::Uuid,
    pub password_hash: String,
}
pub struct AccountBorrowed<'a> {
    pub id: uuid::Uuid,
    pub password_hash: &'a str,
}
impl<'a> From<AccountBorrowed<'a>> for Account {
    fn from(AccountBorrowed { id, password_hash }: AccountBorrowed<'a>) -> Self {
        Self { id, password_hash: password_hash.into() }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct AccountQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<AccountBorrowed, tokio_postgres::Error>,
    mapper: fn(AccountBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> AccountQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(AccountBorrowed) -> R) -> AccountQuery<'c, 'a, 's, C, R, N> {
        AccountQuery {
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
pub struct AccountStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn account() -> AccountStmt {
    AccountStmt("select id, password_hash from users where email = $1 and deactivated_at is null", None)
}
impl AccountStmt {
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
        email: &'a T1,
    ) -> AccountQuery<'c, 'a, 's, C, Account, 1> {
        AccountQuery {
            client,
            params: [email],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<AccountBorrowed, tokio_postgres::Error> {
                Ok(AccountBorrowed { id: row.try_get(0)?, password_hash: row.try_get(1)? })
            },
            mapper: |it| Account::from(it),
        }
    }
}
pub struct InsertUserStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_user() -> InsertUserStmt {
    InsertUserStmt(
        "insert into users (id, email, name, password_hash, locale, timezone, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict (email) do nothing",
        None,
    )
}
impl InsertUserStmt {
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
        T5: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        id: &'a uuid::Uuid,
        email: &'a T1,
        name: &'a T2,
        password_hash: &'a T3,
        locale: &'a T4,
        timezone: &'a T5,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[id, email, name, password_hash, locale, timezone, now]).await
    }
}
impl<
    'a,
    C: GenericClient + Send + Sync,
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertUserParams<T1, T2, T3, T4, T5>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertUserStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertUserParams<T1, T2, T3, T4, T5>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.id,
            &params.email,
            &params.name,
            &params.password_hash,
            &params.locale,
            &params.timezone,
            &params.now,
        ))
    }
}
pub struct SetLocaleStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_locale() -> SetLocaleStmt {
    SetLocaleStmt("update users set locale = $1, updated_at = $2 where id = $3", None)
}
impl SetLocaleStmt {
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
        locale: &'a T1,
        now: &'a jiff::Timestamp,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[locale, now, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetLocaleParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetLocaleStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetLocaleParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.locale, &params.now, &params.id))
    }
}
pub struct ReplacePasswordHashStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn replace_password_hash() -> ReplacePasswordHashStmt {
    ReplacePasswordHashStmt(
        "update users set password_hash = $1, updated_at = $2 where id = $3 and password_hash = $4",
        None,
    )
}
impl ReplacePasswordHashStmt {
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
        new_hash: &'a T1,
        now: &'a jiff::Timestamp,
        id: &'a uuid::Uuid,
        old_hash: &'a T2,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[new_hash, now, id, old_hash]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ReplacePasswordHashParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ReplacePasswordHashStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ReplacePasswordHashParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.new_hash, &params.now, &params.id, &params.old_hash))
    }
}
pub struct TakeTurnStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn take_turn() -> TakeTurnStmt {
    TakeTurnStmt(
        "insert into sign_in_throttles as t (subject, failures, last_failure_at, blocked_until) values ($1, 1, $2, $3) on conflict (subject) do update set failures = case when t.last_failure_at < $3 then 1 else t.failures + 1 end, last_failure_at = $2, blocked_until = case when t.last_failure_at < $3 or t.failures + 1 < $4 then t.blocked_until else $2 + make_interval(secs => least($5::double precision, $6::double precision * power(2, least(t.failures + 1 - $4, 30)))) end where t.blocked_until <= $2",
        None,
    )
}
impl TakeTurnStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        subject: &'a T1,
        now: &'a jiff::Timestamp,
        forgotten_before: &'a jiff::Timestamp,
        free: &'a i32,
        longest_wait: &'a f64,
        first_wait: &'a f64,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[subject, now, forgotten_before, free, longest_wait, first_wait]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        TakeTurnParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for TakeTurnStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a TakeTurnParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.subject,
            &params.now,
            &params.forgotten_before,
            &params.free,
            &params.longest_wait,
            &params.first_wait,
        ))
    }
}
pub struct BlockedUntilStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn blocked_until() -> BlockedUntilStmt {
    BlockedUntilStmt("select blocked_until from sign_in_throttles where subject = $1", None)
}
impl BlockedUntilStmt {
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
        subject: &'a T1,
    ) -> JiffTimestampQuery<'c, 'a, 's, C, jiff::Timestamp, 1> {
        JiffTimestampQuery {
            client,
            params: [subject],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
pub struct GiveTurnBackStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn give_turn_back() -> GiveTurnBackStmt {
    GiveTurnBackStmt(
        "update sign_in_throttles set failures = greatest(failures - 1, 0), blocked_until = $1::timestamptz - interval '1 day' where subject = $2",
        None,
    )
}
impl GiveTurnBackStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        now: &'a jiff::Timestamp,
        subject: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, subject]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        GiveTurnBackParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for GiveTurnBackStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a GiveTurnBackParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.subject))
    }
}
pub struct ForgetFailuresStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_failures() -> ForgetFailuresStmt {
    ForgetFailuresStmt("delete from sign_in_throttles where subject = $1", None)
}
impl ForgetFailuresStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>(
        &'s self,
        client: &'c C,
        subject: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[subject]).await
    }
}
pub struct ForgetOldFailuresStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_old_failures() -> ForgetOldFailuresStmt {
    ForgetOldFailuresStmt("delete from sign_in_throttles where last_failure_at < $1", None)
}
impl ForgetOldFailuresStmt {
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
        forgotten_before: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[forgotten_before]).await
    }
}
