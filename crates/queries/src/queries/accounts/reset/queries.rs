// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct ResetPasswordParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub password_hash: T1,
    pub now: jiff::Timestamp,
    pub user_id: uuid::Uuid,
    pub email: T2,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ResetPassword {
    pub name: String,
    pub locale: String,
}
pub struct ResetPasswordBorrowed<'a> {
    pub name: &'a str,
    pub locale: &'a str,
}
impl<'a> From<ResetPasswordBorrowed<'a>> for ResetPassword {
    fn from(ResetPasswordBorrowed { name, locale }: ResetPasswordBorrowed<'a>) -> Self {
        Self { name: name.into(), locale: locale.into() }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct ResetPasswordQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ResetPasswordBorrowed, tokio_postgres::Error>,
    mapper: fn(ResetPasswordBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ResetPasswordQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ResetPasswordBorrowed) -> R) -> ResetPasswordQuery<'c, 'a, 's, C, R, N> {
        ResetPasswordQuery {
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
pub struct ResetPasswordStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn reset_password() -> ResetPasswordStmt {
    ResetPasswordStmt(
        "update users set password_hash = $1, verified_at = coalesce(verified_at, $2), updated_at = $2 where id = $3 and email = $4 and deactivated_at is null returning name, locale",
        None,
    )
}
impl ResetPasswordStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>(
        &'s self,
        client: &'c C,
        password_hash: &'a T1,
        now: &'a jiff::Timestamp,
        user_id: &'a uuid::Uuid,
        email: &'a T2,
    ) -> ResetPasswordQuery<'c, 'a, 's, C, ResetPassword, 4> {
        ResetPasswordQuery {
            client,
            params: [password_hash, now, user_id, email],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ResetPasswordBorrowed, tokio_postgres::Error> {
                Ok(ResetPasswordBorrowed { name: row.try_get(0)?, locale: row.try_get(1)? })
            },
            mapper: |it| ResetPassword::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ResetPasswordParams<T1, T2>,
        ResetPasswordQuery<'c, 'a, 's, C, ResetPassword, 4>,
        C,
    > for ResetPasswordStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ResetPasswordParams<T1, T2>,
    ) -> ResetPasswordQuery<'c, 'a, 's, C, ResetPassword, 4> {
        self.bind(client, &params.password_hash, &params.now, &params.user_id, &params.email)
    }
}
