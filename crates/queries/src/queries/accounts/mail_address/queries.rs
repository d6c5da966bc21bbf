// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct VerifyAddressParams<T1: crate::StringSql> {
    pub now: jiff::Timestamp,
    pub user_id: uuid::Uuid,
    pub email: T1,
}
#[derive(Debug)]
pub struct PutAddressChangeParams<T1: crate::StringSql> {
    pub user_id: uuid::Uuid,
    pub new_email: T1,
    pub now: jiff::Timestamp,
    pub expires_at: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct AddressChangeParams {
    pub user_id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct ApproveAddressChangeParams {
    pub now: jiff::Timestamp,
    pub user_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct ConfirmAddressChangeParams<T1: crate::StringSql> {
    pub now: jiff::Timestamp,
    pub user_id: uuid::Uuid,
    pub new_email: T1,
}
#[derive(Debug)]
pub struct ChangeAddressParams<T1: crate::StringSql> {
    pub new_email: T1,
    pub now: jiff::Timestamp,
    pub user_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct AddressChange {
    pub new_email: String,
    pub approved_at: Option<jiff::Timestamp>,
    pub confirmed_at: Option<jiff::Timestamp>,
}
pub struct AddressChangeBorrowed<'a> {
    pub new_email: &'a str,
    pub approved_at: Option<jiff::Timestamp>,
    pub confirmed_at: Option<jiff::Timestamp>,
}
impl<'a> From<AddressChangeBorrowed<'a>> for AddressChange {
    fn from(
        AddressChangeBorrowed { new_email, approved_at, confirmed_at }: AddressChangeBorrowed<'a>,
    ) -> Self {
        Self { new_email: new_email.into(), approved_at, confirmed_at }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct PersonForChange {
    pub email: String,
    pub locale: String,
}
pub struct PersonForChangeBorrowed<'a> {
    pub email: &'a str,
    pub locale: &'a str,
}
impl<'a> From<PersonForChangeBorrowed<'a>> for PersonForChange {
    fn from(PersonForChangeBorrowed { email, locale }: PersonForChangeBorrowed<'a>) -> Self {
        Self { email: email.into(), locale: locale.into() }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct AddressChangeQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<AddressChangeBorrowed, tokio_postgres::Error>,
    mapper: fn(AddressChangeBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> AddressChangeQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(AddressChangeBorrowed) -> R) -> AddressChangeQuery<'c, 'a, 's, C, R, N> {
        AddressChangeQuery {
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
pub struct PersonForChangeQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<PersonForChangeBorrowed, tokio_postgres::Error>,
    mapper: fn(PersonForChangeBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> PersonForChangeQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(PersonForChangeBorrowed) -> R,
    ) -> PersonForChangeQuery<'c, 'a, 's, C, R, N> {
        PersonForChangeQuery {
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
pub struct VerifyAddressStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn verify_address() -> VerifyAddressStmt {
    VerifyAddressStmt(
        "update users set verified_at = coalesce(verified_at, $1), updated_at = $1 where id = $2 and email = $3 and deactivated_at is null",
        None,
    )
}
impl VerifyAddressStmt {
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
        user_id: &'a uuid::Uuid,
        email: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, user_id, email]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        VerifyAddressParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for VerifyAddressStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a VerifyAddressParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.user_id, &params.email))
    }
}
pub struct PutAddressChangeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn put_address_change() -> PutAddressChangeStmt {
    PutAddressChangeStmt(
        "insert into address_changes (user_id, new_email, created_at, expires_at) values ($1, $2, $3, $4) on conflict (user_id) do update set new_email = excluded.new_email, approved_at = null, confirmed_at = null, created_at = excluded.created_at, expires_at = excluded.expires_at",
        None,
    )
}
impl PutAddressChangeStmt {
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
        user_id: &'a uuid::Uuid,
        new_email: &'a T1,
        now: &'a jiff::Timestamp,
        expires_at: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[user_id, new_email, now, expires_at]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        PutAddressChangeParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for PutAddressChangeStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a PutAddressChangeParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.user_id, &params.new_email, &params.now, &params.expires_at))
    }
}
pub struct AddressChangeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn address_change() -> AddressChangeStmt {
    AddressChangeStmt(
        "select new_email, approved_at, confirmed_at from address_changes where user_id = $1 and expires_at > $2",
        None,
    )
}
impl AddressChangeStmt {
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
        now: &'a jiff::Timestamp,
    ) -> AddressChangeQuery<'c, 'a, 's, C, AddressChange, 2> {
        AddressChangeQuery {
            client,
            params: [user_id, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<AddressChangeBorrowed, tokio_postgres::Error> {
                Ok(AddressChangeBorrowed {
                    new_email: row.try_get(0)?,
                    approved_at: row.try_get(1)?,
                    confirmed_at: row.try_get(2)?,
                })
            },
            mapper: |it| AddressChange::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        AddressChangeParams,
        AddressChangeQuery<'c, 'a, 's, C, AddressChange, 2>,
        C,
    > for AddressChangeStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a AddressChangeParams,
    ) -> AddressChangeQuery<'c, 'a, 's, C, AddressChange, 2> {
        self.bind(client, &params.user_id, &params.now)
    }
}
pub struct ApproveAddressChangeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn approve_address_change() -> ApproveAddressChangeStmt {
    ApproveAddressChangeStmt(
        "update address_changes set approved_at = coalesce(approved_at, $1) where user_id = $2 and expires_at > $1 returning new_email, approved_at, confirmed_at",
        None,
    )
}
impl ApproveAddressChangeStmt {
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
        now: &'a jiff::Timestamp,
        user_id: &'a uuid::Uuid,
    ) -> AddressChangeQuery<'c, 'a, 's, C, AddressChange, 2> {
        AddressChangeQuery {
            client,
            params: [now, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<AddressChangeBorrowed, tokio_postgres::Error> {
                Ok(AddressChangeBorrowed {
                    new_email: row.try_get(0)?,
                    approved_at: row.try_get(1)?,
                    confirmed_at: row.try_get(2)?,
                })
            },
            mapper: |it| AddressChange::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ApproveAddressChangeParams,
        AddressChangeQuery<'c, 'a, 's, C, AddressChange, 2>,
        C,
    > for ApproveAddressChangeStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ApproveAddressChangeParams,
    ) -> AddressChangeQuery<'c, 'a, 's, C, AddressChange, 2> {
        self.bind(client, &params.now, &params.user_id)
    }
}
pub struct ConfirmAddressChangeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn confirm_address_change() -> ConfirmAddressChangeStmt {
    ConfirmAddressChangeStmt(
        "update address_changes set confirmed_at = coalesce(confirmed_at, $1) where user_id = $2 and new_email = $3 and expires_at > $1 returning new_email, approved_at, confirmed_at",
        None,
    )
}
impl ConfirmAddressChangeStmt {
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
        now: &'a jiff::Timestamp,
        user_id: &'a uuid::Uuid,
        new_email: &'a T1,
    ) -> AddressChangeQuery<'c, 'a, 's, C, AddressChange, 3> {
        AddressChangeQuery {
            client,
            params: [now, user_id, new_email],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<AddressChangeBorrowed, tokio_postgres::Error> {
                Ok(AddressChangeBorrowed {
                    new_email: row.try_get(0)?,
                    approved_at: row.try_get(1)?,
                    confirmed_at: row.try_get(2)?,
                })
            },
            mapper: |it| AddressChange::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ConfirmAddressChangeParams<T1>,
        AddressChangeQuery<'c, 'a, 's, C, AddressChange, 3>,
        C,
    > for ConfirmAddressChangeStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ConfirmAddressChangeParams<T1>,
    ) -> AddressChangeQuery<'c, 'a, 's, C, AddressChange, 3> {
        self.bind(client, &params.now, &params.user_id, &params.new_email)
    }
}
pub struct DeleteAddressChangeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_address_change() -> DeleteAddressChangeStmt {
    DeleteAddressChangeStmt("delete from address_changes where user_id = $1", None)
}
impl DeleteAddressChangeStmt {
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
pub struct ForgetAddressChangesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn forget_address_changes() -> ForgetAddressChangesStmt {
    ForgetAddressChangesStmt("delete from address_changes where expires_at < $1", None)
}
impl ForgetAddressChangesStmt {
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
pub struct PersonForChangeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn person_for_change() -> PersonForChangeStmt {
    PersonForChangeStmt(
        "select email, locale from users where id = $1 and deactivated_at is null for update",
        None,
    )
}
impl PersonForChangeStmt {
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
    ) -> PersonForChangeQuery<'c, 'a, 's, C, PersonForChange, 1> {
        PersonForChangeQuery {
            client,
            params: [user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<PersonForChangeBorrowed, tokio_postgres::Error> {
                Ok(PersonForChangeBorrowed { email: row.try_get(0)?, locale: row.try_get(1)? })
            },
            mapper: |it| PersonForChange::from(it),
        }
    }
}
pub struct ChangeAddressStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn change_address() -> ChangeAddressStmt {
    ChangeAddressStmt(
        "update users set email = $1, verified_at = $2, updated_at = $2 where id = $3 and not exists (select from users o where o.email = $1)",
        None,
    )
}
impl ChangeAddressStmt {
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
        new_email: &'a T1,
        now: &'a jiff::Timestamp,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[new_email, now, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ChangeAddressParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ChangeAddressStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ChangeAddressParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.new_email, &params.now, &params.user_id))
    }
}
