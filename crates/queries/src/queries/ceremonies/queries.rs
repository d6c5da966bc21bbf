// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct InsertCeremonyParams<T1: crate::BytesSql, T2: crate::StringSql, T3: crate::BytesSql> {
    pub token_hash: T1,
    pub kind: T2,
    pub state: T3,
    pub expires_at: jiff::Timestamp,
}
#[derive(Debug)]
pub struct TakeCeremonyParams<T1: crate::BytesSql, T2: crate::StringSql> {
    pub token_hash: T1,
    pub kind: T2,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct CeremonyParams<T1: crate::BytesSql, T2: crate::StringSql> {
    pub token_hash: T1,
    pub kind: T2,
    pub now: jiff::Timestamp,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct Vecu8Query<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<&[u8], tokio_postgres::Error>,
    mapper: fn(&[u8]) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> Vecu8Query<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(&[u8]) -> R) -> Vecu8Query<'c, 'a, 's, C, R, N> {
        Vecu8Query {
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
pub struct InsertCeremonyStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_ceremony() -> InsertCeremonyStmt {
    InsertCeremonyStmt(
        "insert into ceremonies (token_hash, kind, state, expires_at) values ($1, $2, $3, $4)",
        None,
    )
}
impl InsertCeremonyStmt {
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
        T1: crate::BytesSql,
        T2: crate::StringSql,
        T3: crate::BytesSql,
    >(
        &'s self,
        client: &'c C,
        token_hash: &'a T1,
        kind: &'a T2,
        state: &'a T3,
        expires_at: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[token_hash, kind, state, expires_at]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql, T2: crate::StringSql, T3: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertCeremonyParams<T1, T2, T3>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertCeremonyStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertCeremonyParams<T1, T2, T3>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.token_hash, &params.kind, &params.state, &params.expires_at))
    }
}
pub struct TakeCeremonyStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn take_ceremony() -> TakeCeremonyStmt {
    TakeCeremonyStmt(
        "delete from ceremonies where token_hash = $1 and kind = $2 and expires_at > $3 returning state",
        None,
    )
}
impl TakeCeremonyStmt {
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
        token_hash: &'a T1,
        kind: &'a T2,
        now: &'a jiff::Timestamp,
    ) -> Vecu8Query<'c, 'a, 's, C, Vec<u8>, 3> {
        Vecu8Query {
            client,
            params: [token_hash, kind, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        TakeCeremonyParams<T1, T2>,
        Vecu8Query<'c, 'a, 's, C, Vec<u8>, 3>,
        C,
    > for TakeCeremonyStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a TakeCeremonyParams<T1, T2>,
    ) -> Vecu8Query<'c, 'a, 's, C, Vec<u8>, 3> {
        self.bind(client, &params.token_hash, &params.kind, &params.now)
    }
}
pub struct CeremonyStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn ceremony() -> CeremonyStmt {
    CeremonyStmt("select state from ceremonies where token_hash = $1 and kind = $2 and expires_at > $3", None)
}
impl CeremonyStmt {
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
        token_hash: &'a T1,
        kind: &'a T2,
        now: &'a jiff::Timestamp,
    ) -> Vecu8Query<'c, 'a, 's, C, Vec<u8>, 3> {
        Vecu8Query {
            client,
            params: [token_hash, kind, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        CeremonyParams<T1, T2>,
        Vecu8Query<'c, 'a, 's, C, Vec<u8>, 3>,
        C,
    > for CeremonyStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a CeremonyParams<T1, T2>,
    ) -> Vecu8Query<'c, 'a, 's, C, Vec<u8>, 3> {
        self.bind(client, &params.token_hash, &params.kind, &params.now)
    }
}
pub struct DeleteExpiredCeremoniesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_expired_ceremonies() -> DeleteExpiredCeremoniesStmt {
    DeleteExpiredCeremoniesStmt("delete from ceremonies where expires_at <= $1", None)
}
impl DeleteExpiredCeremoniesStmt {
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
