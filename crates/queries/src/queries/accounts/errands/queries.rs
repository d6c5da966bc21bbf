// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct AccountByAddress {
    pub id: uuid::Uuid,
    pub email: String,
    pub name: String,
    pub locale: String,
}
pub struct AccountByAddressBorrowed<'a> {
    pub id: uuid::Uuid,
    pub email: &'a str,
    pub name: &'a str,
    pub locale: &'a str,
}
impl<'a> From<AccountByAddressBorrowed<'a>> for AccountByAddress {
    fn from(AccountByAddressBorrowed { id, email, name, locale }: AccountByAddressBorrowed<'a>) -> Self {
        Self { id, email: email.into(), name: name.into(), locale: locale.into() }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct AccountByAddressQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<AccountByAddressBorrowed, tokio_postgres::Error>,
    mapper: fn(AccountByAddressBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> AccountByAddressQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(AccountByAddressBorrowed) -> R,
    ) -> AccountByAddressQuery<'c, 'a, 's, C, R, N> {
        AccountByAddressQuery {
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
pub struct AccountByAddressStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn account_by_address() -> AccountByAddressStmt {
    AccountByAddressStmt(
        "select id, email, name, locale from users where email = $1 and deactivated_at is null",
        None,
    )
}
impl AccountByAddressStmt {
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
    ) -> AccountByAddressQuery<'c, 'a, 's, C, AccountByAddress, 1> {
        AccountByAddressQuery {
            client,
            params: [email],
            query: self.0,
            cached: self.1.as_ref(),
            extractor:
                |row: &tokio_postgres::Row| -> Result<AccountByAddressBorrowed, tokio_postgres::Error> {
                    Ok(AccountByAddressBorrowed {
                        id: row.try_get(0)?,
                        email: row.try_get(1)?,
                        name: row.try_get(2)?,
                        locale: row.try_get(3)?,
                    })
                },
            mapper: |it| AccountByAddress::from(it),
        }
    }
}
