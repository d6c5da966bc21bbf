// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct InsertChallengeParams<T1: crate::BytesSql, T2: crate::StringSql> {
    pub token_hash: T1,
    pub user_id: uuid::Uuid,
    pub next: T2,
    pub expires_at: jiff::Timestamp,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct ChallengeParams<T1: crate::BytesSql> {
    pub token_hash: T1,
    pub now: jiff::Timestamp,
    pub attempts: i32,
}
#[derive(Debug)]
pub struct CountAttemptParams<T1: crate::BytesSql> {
    pub token_hash: T1,
    pub now: jiff::Timestamp,
    pub attempts: i32,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Challenge {
    pub token_hash: Vec<u8>,
    pub user_id: uuid::Uuid,
    pub next: String,
}
pub struct ChallengeBorrowed<'a> {
    pub token_hash: &'a [u8],
    pub user_id: uuid::Uuid,
    pub next: &'a str,
}
impl<'a> From<ChallengeBorrowed<'a>> for Challenge {
    fn from(ChallengeBorrowed { token_hash, user_id, next }: ChallengeBorrowed<'a>) -> Self {
        Self { token_hash: token_hash.into(), user_id, next: next.into() }
    }
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
pub struct ChallengeQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ChallengeBorrowed, tokio_postgres::Error>,
    mapper: fn(ChallengeBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ChallengeQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ChallengeBorrowed) -> R) -> ChallengeQuery<'c, 'a, 's, C, R, N> {
        ChallengeQuery {
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
pub struct HasSecondFactorStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn has_second_factor() -> HasSecondFactorStmt {
    HasSecondFactorStmt(
        "select exists (select from totp_secrets where user_id = $1 and confirmed_at is not null) as found",
        None,
    )
}
impl HasSecondFactorStmt {
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
    ) -> BoolQuery<'c, 'a, 's, C, bool, 1> {
        BoolQuery {
            client,
            params: [user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
pub struct InsertChallengeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_challenge() -> InsertChallengeStmt {
    InsertChallengeStmt(
        "insert into sign_in_challenges (token_hash, user_id, next, expires_at, created_at) values ($1, $2, $3, $4, $5)",
        None,
    )
}
impl InsertChallengeStmt {
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
        user_id: &'a uuid::Uuid,
        next: &'a T2,
        expires_at: &'a jiff::Timestamp,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[token_hash, user_id, next, expires_at, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertChallengeParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertChallengeStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertChallengeParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.token_hash,
            &params.user_id,
            &params.next,
            &params.expires_at,
            &params.now,
        ))
    }
}
pub struct ChallengeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn challenge() -> ChallengeStmt {
    ChallengeStmt(
        "select c.token_hash, c.user_id, c.next from sign_in_challenges c join users u on u.id = c.user_id and u.deactivated_at is null where c.token_hash = $1 and c.expires_at > $2 and c.attempts < $3",
        None,
    )
}
impl ChallengeStmt {
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
        now: &'a jiff::Timestamp,
        attempts: &'a i32,
    ) -> ChallengeQuery<'c, 'a, 's, C, Challenge, 3> {
        ChallengeQuery {
            client,
            params: [token_hash, now, attempts],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ChallengeBorrowed, tokio_postgres::Error> {
                Ok(ChallengeBorrowed {
                    token_hash: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    next: row.try_get(2)?,
                })
            },
            mapper: |it| Challenge::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ChallengeParams<T1>,
        ChallengeQuery<'c, 'a, 's, C, Challenge, 3>,
        C,
    > for ChallengeStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ChallengeParams<T1>,
    ) -> ChallengeQuery<'c, 'a, 's, C, Challenge, 3> {
        self.bind(client, &params.token_hash, &params.now, &params.attempts)
    }
}
pub struct CountAttemptStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn count_attempt() -> CountAttemptStmt {
    CountAttemptStmt(
        "update sign_in_challenges set attempts = attempts + 1 where token_hash = $1 and expires_at > $2 and attempts < $3",
        None,
    )
}
impl CountAttemptStmt {
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
        token_hash: &'a T1,
        now: &'a jiff::Timestamp,
        attempts: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[token_hash, now, attempts]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        CountAttemptParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for CountAttemptStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a CountAttemptParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.token_hash, &params.now, &params.attempts))
    }
}
pub struct DeleteChallengeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_challenge() -> DeleteChallengeStmt {
    DeleteChallengeStmt("delete from sign_in_challenges where token_hash = $1", None)
}
impl DeleteChallengeStmt {
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
        token_hash: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[token_hash]).await
    }
}
pub struct DeleteExpiredChallengesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_expired_challenges() -> DeleteExpiredChallengesStmt {
    DeleteExpiredChallengesStmt("delete from sign_in_challenges where expires_at <= $1", None)
}
impl DeleteExpiredChallengesStmt {
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
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now]).await
    }
}
