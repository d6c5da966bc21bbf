// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct BeginTotpParams<T1: crate::BytesSql> {
    pub user_id: uuid::Uuid,
    pub secret: T1,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct ConfirmTotpParams<T1: crate::BytesSql> {
    pub now: jiff::Timestamp,
    pub step: i64,
    pub user_id: uuid::Uuid,
    pub secret: T1,
}
#[derive(Clone, Copy, Debug)]
pub struct UseStepParams {
    pub step: i64,
    pub user_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct InsertRecoveryCodesParams<T1: crate::BytesSql, T2: crate::ArraySql<Item = T1>> {
    pub user_id: uuid::Uuid,
    pub now: jiff::Timestamp,
    pub hashes: T2,
}
#[derive(Debug)]
pub struct UseRecoveryCodeParams<T1: crate::BytesSql> {
    pub now: jiff::Timestamp,
    pub user_id: uuid::Uuid,
    pub code_hash: T1,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct TotpSecret {
    pub secret: Vec<u8>,
    pub confirmed_at: Option<jiff::Timestamp>,
}
pub struct TotpSecretBorrowed<'a> {
    pub secret: &'a [u8],
    pub confirmed_at: Option<jiff::Timestamp>,
}
impl<'a> From<TotpSecretBorrowed<'a>> for TotpSecret {
    fn from(TotpSecretBorrowed { secret, confirmed_at }: TotpSecretBorrowed<'a>) -> Self {
        Self { secret: secret.into(), confirmed_at }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct TotpSecretQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<TotpSecretBorrowed, tokio_postgres::Error>,
    mapper: fn(TotpSecretBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TotpSecretQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(TotpSecretBorrowed) -> R) -> TotpSecretQuery<'c, 'a, 's, C, R, N> {
        TotpSecretQuery {
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
pub struct BeginTotpStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn begin_totp() -> BeginTotpStmt {
    BeginTotpStmt(
        "insert into totp_secrets as t (user_id, secret, created_at) values ($1, $2, $3) on conflict (user_id) do update set secret = excluded.secret, created_at = excluded.created_at where t.confirmed_at is null",
        None,
    )
}
impl BeginTotpStmt {
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
        user_id: &'a uuid::Uuid,
        secret: &'a T1,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[user_id, secret, now]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        BeginTotpParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for BeginTotpStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a BeginTotpParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.user_id, &params.secret, &params.now))
    }
}
pub struct TotpSecretStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn totp_secret() -> TotpSecretStmt {
    TotpSecretStmt("select secret, confirmed_at from totp_secrets where user_id = $1", None)
}
impl TotpSecretStmt {
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
    ) -> TotpSecretQuery<'c, 'a, 's, C, TotpSecret, 1> {
        TotpSecretQuery {
            client,
            params: [user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TotpSecretBorrowed, tokio_postgres::Error> {
                Ok(TotpSecretBorrowed { secret: row.try_get(0)?, confirmed_at: row.try_get(1)? })
            },
            mapper: |it| TotpSecret::from(it),
        }
    }
}
pub struct ConfirmTotpStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn confirm_totp() -> ConfirmTotpStmt {
    ConfirmTotpStmt(
        "update totp_secrets set confirmed_at = $1, last_step = $2 where user_id = $3 and secret = $4 and confirmed_at is null",
        None,
    )
}
impl ConfirmTotpStmt {
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
        step: &'a i64,
        user_id: &'a uuid::Uuid,
        secret: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, step, user_id, secret]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ConfirmTotpParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ConfirmTotpStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ConfirmTotpParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.step, &params.user_id, &params.secret))
    }
}
pub struct UseStepStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn use_step() -> UseStepStmt {
    UseStepStmt(
        "update totp_secrets set last_step = $1 where user_id = $2 and confirmed_at is not null and last_step < $1",
        None,
    )
}
impl UseStepStmt {
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
        step: &'a i64,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[step, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UseStepParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UseStepStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UseStepParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.step, &params.user_id))
    }
}
pub struct DeleteTotpStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_totp() -> DeleteTotpStmt {
    DeleteTotpStmt("delete from totp_secrets where user_id = $1 and confirmed_at is not null", None)
}
impl DeleteTotpStmt {
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
pub struct InsertRecoveryCodesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_recovery_codes() -> InsertRecoveryCodesStmt {
    InsertRecoveryCodesStmt(
        "insert into recovery_codes (user_id, code_hash, created_at) select $1, hash, $2 from unnest($3::bytea[]) as hash",
        None,
    )
}
impl InsertRecoveryCodesStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::ArraySql<Item = T1>>(
        &'s self,
        client: &'c C,
        user_id: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
        hashes: &'a T2,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[user_id, now, hashes]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql, T2: crate::ArraySql<Item = T1>>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertRecoveryCodesParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertRecoveryCodesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertRecoveryCodesParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.user_id, &params.now, &params.hashes))
    }
}
pub struct UseRecoveryCodeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn use_recovery_code() -> UseRecoveryCodeStmt {
    UseRecoveryCodeStmt(
        "update recovery_codes set used_at = $1 where user_id = $2 and code_hash = $3 and used_at is null",
        None,
    )
}
impl UseRecoveryCodeStmt {
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
        user_id: &'a uuid::Uuid,
        code_hash: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, user_id, code_hash]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UseRecoveryCodeParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UseRecoveryCodeStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UseRecoveryCodeParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.user_id, &params.code_hash))
    }
}
pub struct DeleteRecoveryCodesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_recovery_codes() -> DeleteRecoveryCodesStmt {
    DeleteRecoveryCodesStmt("delete from recovery_codes where user_id = $1", None)
}
impl DeleteRecoveryCodesStmt {
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
pub struct RecoveryCodesLeftStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn recovery_codes_left() -> RecoveryCodesLeftStmt {
    RecoveryCodesLeftStmt(
        "select count(*) as count from recovery_codes where user_id = $1 and used_at is null",
        None,
    )
}
impl RecoveryCodesLeftStmt {
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
    ) -> I64Query<'c, 'a, 's, C, i64, 1> {
        I64Query {
            client,
            params: [user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
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
pub struct HasPasskeysStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn has_passkeys() -> HasPasskeysStmt {
    HasPasskeysStmt("select exists (select from passkeys where user_id = $1) as found", None)
}
impl HasPasskeysStmt {
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
