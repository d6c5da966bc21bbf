// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct OwnCredentialsParams {
    pub user_id: uuid::Uuid,
    pub session_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct SetPasswordParams<T1: crate::StringSql> {
    pub password_hash: T1,
    pub now: jiff::Timestamp,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct RecentEventsParams {
    pub user_id: uuid::Uuid,
    pub shown: i64,
}
#[derive(Debug)]
pub struct RevokeEveryTokenParams<T1: crate::BytesSql, T2: crate::StringSql, T3: crate::StringSql> {
    pub proof: T1,
    pub address: T2,
    pub user_agent: T3,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct EndCalendarFeedsParams<T1: crate::BytesSql> {
    pub proof: T1,
    pub now: jiff::Timestamp,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct OwnCredentials {
    pub password_hash: String,
    pub signed_in_at: jiff::Timestamp,
}
pub struct OwnCredentialsBorrowed<'a> {
    pub password_hash: &'a str,
    pub signed_in_at: jiff::Timestamp,
}
impl<'a> From<OwnCredentialsBorrowed<'a>> for OwnCredentials {
    fn from(OwnCredentialsBorrowed { password_hash, signed_in_at }: OwnCredentialsBorrowed<'a>) -> Self {
        Self { password_hash: password_hash.into(), signed_in_at }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct AccountEvent {
    pub occurred_at: jiff::Timestamp,
    pub action: String,
    pub address: String,
    pub user_agent: String,
}
pub struct AccountEventBorrowed<'a> {
    pub occurred_at: jiff::Timestamp,
    pub action: &'a str,
    pub address: &'a str,
    pub user_agent: &'a str,
}
impl<'a> From<AccountEventBorrowed<'a>> for AccountEvent {
    fn from(
        AccountEventBorrowed { occurred_at, action, address, user_agent }: AccountEventBorrowed<'a>,
    ) -> Self {
        Self { occurred_at, action: action.into(), address: address.into(), user_agent: user_agent.into() }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct OwnCredentialsQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OwnCredentialsBorrowed, tokio_postgres::Error>,
    mapper: fn(OwnCredentialsBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OwnCredentialsQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OwnCredentialsBorrowed) -> R) -> OwnCredentialsQuery<'c, 'a, 's, C, R, N> {
        OwnCredentialsQuery {
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
pub struct AccountEventQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<AccountEventBorrowed, tokio_postgres::Error>,
    mapper: fn(AccountEventBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> AccountEventQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(AccountEventBorrowed) -> R) -> AccountEventQuery<'c, 'a, 's, C, R, N> {
        AccountEventQuery {
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
pub struct I64Query<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<i64, tokio_postgres::Error>,
    mapper: fn(i64) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> I64Query<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(i64) -> R) -> I64Query<'c, 'a, 's, C, R, N> {
        I64Query {
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
pub struct OwnCredentialsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn own_credentials() -> OwnCredentialsStmt {
    OwnCredentialsStmt(
        "select u.password_hash, s.created_at as signed_in_at from users u join sessions s on s.user_id = u.id where u.id = $1 and s.id = $2",
        None,
    )
}
impl OwnCredentialsStmt {
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
        session_id: &'a uuid::Uuid,
    ) -> OwnCredentialsQuery<'c, 'a, 's, C, OwnCredentials, 2> {
        OwnCredentialsQuery {
            client,
            params: [user_id, session_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OwnCredentialsBorrowed, tokio_postgres::Error> {
                Ok(OwnCredentialsBorrowed { password_hash: row.try_get(0)?, signed_in_at: row.try_get(1)? })
            },
            mapper: |it| OwnCredentials::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        OwnCredentialsParams,
        OwnCredentialsQuery<'c, 'a, 's, C, OwnCredentials, 2>,
        C,
    > for OwnCredentialsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a OwnCredentialsParams,
    ) -> OwnCredentialsQuery<'c, 'a, 's, C, OwnCredentials, 2> {
        self.bind(client, &params.user_id, &params.session_id)
    }
}
pub struct SetPasswordStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_password() -> SetPasswordStmt {
    SetPasswordStmt("update users set password_hash = $1, updated_at = $2 where id = $3", None)
}
impl SetPasswordStmt {
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
        password_hash: &'a T1,
        now: &'a jiff::Timestamp,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[password_hash, now, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetPasswordParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetPasswordStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetPasswordParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.password_hash, &params.now, &params.user_id))
    }
}
pub struct RecentEventsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn recent_events() -> RecentEventsStmt {
    RecentEventsStmt(
        "select occurred_at, action, address, user_agent from account_events where user_id = $1 order by occurred_at desc, id desc limit $2",
        None,
    )
}
impl RecentEventsStmt {
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
        shown: &'a i64,
    ) -> AccountEventQuery<'c, 'a, 's, C, AccountEvent, 2> {
        AccountEventQuery {
            client,
            params: [user_id, shown],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<AccountEventBorrowed, tokio_postgres::Error> {
                Ok(AccountEventBorrowed {
                    occurred_at: row.try_get(0)?,
                    action: row.try_get(1)?,
                    address: row.try_get(2)?,
                    user_agent: row.try_get(3)?,
                })
            },
            mapper: |it| AccountEvent::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        RecentEventsParams,
        AccountEventQuery<'c, 'a, 's, C, AccountEvent, 2>,
        C,
    > for RecentEventsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a RecentEventsParams,
    ) -> AccountEventQuery<'c, 'a, 's, C, AccountEvent, 2> {
        self.bind(client, &params.user_id, &params.shown)
    }
}
pub struct DeleteChallengesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_challenges() -> DeleteChallengesStmt {
    DeleteChallengesStmt("delete from sign_in_challenges where user_id = $1", None)
}
impl DeleteChallengesStmt {
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
pub struct RevokeEveryTokenStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn revoke_every_token() -> RevokeEveryTokenStmt {
    RevokeEveryTokenStmt("select revoke_every_token($1, $2, $3, $4) as revoked", None)
}
impl RevokeEveryTokenStmt {
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
        proof: &'a T1,
        address: &'a T2,
        user_agent: &'a T3,
        now: &'a jiff::Timestamp,
    ) -> I64Query<'c, 'a, 's, C, i64, 4> {
        I64Query {
            client,
            params: [proof, address, user_agent, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        RevokeEveryTokenParams<T1, T2, T3>,
        I64Query<'c, 'a, 's, C, i64, 4>,
        C,
    > for RevokeEveryTokenStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a RevokeEveryTokenParams<T1, T2, T3>,
    ) -> I64Query<'c, 'a, 's, C, i64, 4> {
        self.bind(client, &params.proof, &params.address, &params.user_agent, &params.now)
    }
}
pub struct EndCalendarFeedsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn end_calendar_feeds() -> EndCalendarFeedsStmt {
    EndCalendarFeedsStmt("select end_calendar_feeds($1, $2) as ended", None)
}
impl EndCalendarFeedsStmt {
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
        proof: &'a T1,
        now: &'a jiff::Timestamp,
    ) -> I64Query<'c, 'a, 's, C, i64, 2> {
        I64Query {
            client,
            params: [proof, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>
    crate::client::async_::Params<'c, 'a, 's, EndCalendarFeedsParams<T1>, I64Query<'c, 'a, 's, C, i64, 2>, C>
    for EndCalendarFeedsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a EndCalendarFeedsParams<T1>,
    ) -> I64Query<'c, 'a, 's, C, i64, 2> {
        self.bind(client, &params.proof, &params.now)
    }
}
