// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct ListInvitationsParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub settled: bool,
    pub after: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct InvitationParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct LockInvitationParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct CloseExpiredParams<T1: crate::StringSql, T2: crate::ArraySql<Item = T1>> {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub emails: T2,
}
#[derive(Debug)]
pub struct InviteesParams<T1: crate::StringSql, T2: crate::ArraySql<Item = T1>> {
    pub organization_id: uuid::Uuid,
    pub emails: T2,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct InsertInvitationParams<T1: crate::StringSql, T2: crate::StringSql, T3: crate::BytesSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub email: T1,
    pub name: T2,
    pub role: crate::types::Role,
    pub token_hash: T3,
    pub invited_by: uuid::Uuid,
    pub now: jiff::Timestamp,
    pub expires_at: jiff::Timestamp,
}
#[derive(Debug)]
pub struct RenewInvitationParams<T1: crate::BytesSql> {
    pub token_hash: T1,
    pub now: jiff::Timestamp,
    pub expires_at: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct RevokeInvitationParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct InvitationLocaleParams<T1: crate::StringSql> {
    pub id: uuid::Uuid,
    pub otherwise: T1,
}
#[derive(Debug)]
pub struct InvitationByTokenParams<T1: crate::BytesSql> {
    pub token: T1,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct AcceptInvitationParams<
    T1: crate::BytesSql,
    T2: crate::JsonSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
> {
    pub token: T1,
    pub person: uuid::Uuid,
    pub seats_of_plans: T2,
    pub event_id: uuid::Uuid,
    pub address: T3,
    pub user_agent: T4,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct RememberOrganizationParams {
    pub organization: uuid::Uuid,
    pub session_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Invitation {
    pub id: uuid::Uuid,
    pub email: String,
    pub name: String,
    pub role: crate::types::Role,
    pub invited_by: String,
    pub sent_at: jiff::Timestamp,
    pub expires_at: jiff::Timestamp,
    pub state: crate::types::InvitationState,
}
pub struct InvitationBorrowed<'a> {
    pub id: uuid::Uuid,
    pub email: &'a str,
    pub name: &'a str,
    pub role: crate::types::Role,
    pub invited_by: &'a str,
    pub sent_at: jiff::Timestamp,
    pub expires_at: jiff::Timestamp,
    pub state: crate::types::InvitationState,
}
impl<'a> From<InvitationBorrowed<'a>> for Invitation {
    fn from(
        InvitationBorrowed {
            id,
            email,
            name,
            role,
            invited_by,
            sent_at,
            expires_at,
            state,
        }: InvitationBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            email: email.into(),
            name: name.into(),
            role,
            invited_by: invited_by.into(),
            sent_at,
            expires_at,
            state,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct LockedInvitation {
    pub email: String,
    pub role: crate::types::Role,
    pub expires_at: jiff::Timestamp,
}
pub struct LockedInvitationBorrowed<'a> {
    pub email: &'a str,
    pub role: crate::types::Role,
    pub expires_at: jiff::Timestamp,
}
impl<'a> From<LockedInvitationBorrowed<'a>> for LockedInvitation {
    fn from(LockedInvitationBorrowed { email, role, expires_at }: LockedInvitationBorrowed<'a>) -> Self {
        Self { email: email.into(), role, expires_at }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Invitee {
    pub email: String,
    pub invited: bool,
}
pub struct InviteeBorrowed<'a> {
    pub email: &'a str,
    pub invited: bool,
}
impl<'a> From<InviteeBorrowed<'a>> for Invitee {
    fn from(InviteeBorrowed { email, invited }: InviteeBorrowed<'a>) -> Self {
        Self { email: email.into(), invited }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct InvitationFor {
    pub organization_id: uuid::Uuid,
    pub organization_name: String,
    pub organization_slug: String,
    pub organization_color: crate::types::Color,
    pub inviter_name: String,
    pub role: crate::types::Role,
    pub email: String,
    pub name: String,
    pub state: crate::types::InvitationState,
    pub has_account: bool,
    pub accepted_by: Option<uuid::Uuid>,
}
pub struct InvitationForBorrowed<'a> {
    pub organization_id: uuid::Uuid,
    pub organization_name: &'a str,
    pub organization_slug: &'a str,
    pub organization_color: crate::types::Color,
    pub inviter_name: &'a str,
    pub role: crate::types::Role,
    pub email: &'a str,
    pub name: &'a str,
    pub state: crate::types::InvitationState,
    pub has_account: bool,
    pub accepted_by: Option<uuid::Uuid>,
}
impl<'a> From<InvitationForBorrowed<'a>> for InvitationFor {
    fn from(
        InvitationForBorrowed {
            organization_id,
            organization_name,
            organization_slug,
            organization_color,
            inviter_name,
            role,
            email,
            name,
            state,
            has_account,
            accepted_by,
        }: InvitationForBorrowed<'a>,
    ) -> Self {
        Self {
            organization_id,
            organization_name: organization_name.into(),
            organization_slug: organization_slug.into(),
            organization_color,
            inviter_name: inviter_name.into(),
            role,
            email: email.into(),
            name: name.into(),
            state,
            has_account,
            accepted_by,
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct InvitationQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<InvitationBorrowed, tokio_postgres::Error>,
    mapper: fn(InvitationBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> InvitationQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(InvitationBorrowed) -> R) -> InvitationQuery<'c, 'a, 's, C, R, N> {
        InvitationQuery {
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
pub struct LockedInvitationQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<LockedInvitationBorrowed, tokio_postgres::Error>,
    mapper: fn(LockedInvitationBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> LockedInvitationQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(LockedInvitationBorrowed) -> R,
    ) -> LockedInvitationQuery<'c, 'a, 's, C, R, N> {
        LockedInvitationQuery {
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
pub struct InviteeQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<InviteeBorrowed, tokio_postgres::Error>,
    mapper: fn(InviteeBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> InviteeQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(InviteeBorrowed) -> R) -> InviteeQuery<'c, 'a, 's, C, R, N> {
        InviteeQuery {
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
pub struct StringQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<&str, tokio_postgres::Error>,
    mapper: fn(&str) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> StringQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(&str) -> R) -> StringQuery<'c, 'a, 's, C, R, N> {
        StringQuery {
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
pub struct InvitationForQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<InvitationForBorrowed, tokio_postgres::Error>,
    mapper: fn(InvitationForBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> InvitationForQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(InvitationForBorrowed) -> R) -> InvitationForQuery<'c, 'a, 's, C, R, N> {
        InvitationForQuery {
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
pub struct InvitationOutcomeQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<crate::types::InvitationOutcome, tokio_postgres::Error>,
    mapper: fn(crate::types::InvitationOutcome) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> InvitationOutcomeQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(crate::types::InvitationOutcome) -> R,
    ) -> InvitationOutcomeQuery<'c, 'a, 's, C, R, N> {
        InvitationOutcomeQuery {
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
pub struct ListInvitationsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_invitations() -> ListInvitationsStmt {
    ListInvitationsStmt(
        "select i.id, i.email, i.name, i.role, m.name as invited_by, i.sent_at, i.expires_at, case when i.accepted_at is not null then 'accepted' when i.revoked_at is not null then 'revoked' when i.expires_at <= $1 then 'expired' else 'open' end::invitation_state as state from invitations i join memberships m on m.organization_id = i.organization_id and m.user_id = i.invited_by where i.organization_id = $2 and (i.accepted_at is not null or i.revoked_at is not null) = $3 and ($4::uuid is null or i.id < $4) order by i.id desc limit $5",
        None,
    )
}
impl ListInvitationsStmt {
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
        organization_id: &'a uuid::Uuid,
        settled: &'a bool,
        after: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> InvitationQuery<'c, 'a, 's, C, Invitation, 5> {
        InvitationQuery {
            client,
            params: [now, organization_id, settled, after, page_size],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<InvitationBorrowed, tokio_postgres::Error> {
                Ok(InvitationBorrowed {
                    id: row.try_get(0)?,
                    email: row.try_get(1)?,
                    name: row.try_get(2)?,
                    role: row.try_get(3)?,
                    invited_by: row.try_get(4)?,
                    sent_at: row.try_get(5)?,
                    expires_at: row.try_get(6)?,
                    state: row.try_get(7)?,
                })
            },
            mapper: |it| Invitation::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListInvitationsParams,
        InvitationQuery<'c, 'a, 's, C, Invitation, 5>,
        C,
    > for ListInvitationsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListInvitationsParams,
    ) -> InvitationQuery<'c, 'a, 's, C, Invitation, 5> {
        self.bind(
            client,
            &params.now,
            &params.organization_id,
            &params.settled,
            &params.after,
            &params.page_size,
        )
    }
}
pub struct InvitationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn invitation() -> InvitationStmt {
    InvitationStmt(
        "select i.id, i.email, i.name, i.role, m.name as invited_by, i.sent_at, i.expires_at, case when i.accepted_at is not null then 'accepted' when i.revoked_at is not null then 'revoked' when i.expires_at <= $1 then 'expired' else 'open' end::invitation_state as state from invitations i join memberships m on m.organization_id = i.organization_id and m.user_id = i.invited_by where i.organization_id = $2 and i.id = $3",
        None,
    )
}
impl InvitationStmt {
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
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> InvitationQuery<'c, 'a, 's, C, Invitation, 3> {
        InvitationQuery {
            client,
            params: [now, organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<InvitationBorrowed, tokio_postgres::Error> {
                Ok(InvitationBorrowed {
                    id: row.try_get(0)?,
                    email: row.try_get(1)?,
                    name: row.try_get(2)?,
                    role: row.try_get(3)?,
                    invited_by: row.try_get(4)?,
                    sent_at: row.try_get(5)?,
                    expires_at: row.try_get(6)?,
                    state: row.try_get(7)?,
                })
            },
            mapper: |it| Invitation::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        InvitationParams,
        InvitationQuery<'c, 'a, 's, C, Invitation, 3>,
        C,
    > for InvitationStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a InvitationParams,
    ) -> InvitationQuery<'c, 'a, 's, C, Invitation, 3> {
        self.bind(client, &params.now, &params.organization_id, &params.id)
    }
}
pub struct LockInvitationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_invitation() -> LockInvitationStmt {
    LockInvitationStmt(
        "select email, role, expires_at from invitations where organization_id = $1 and id = $2 and accepted_at is null and revoked_at is null for update",
        None,
    )
}
impl LockInvitationStmt {
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
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> LockedInvitationQuery<'c, 'a, 's, C, LockedInvitation, 2> {
        LockedInvitationQuery {
            client,
            params: [organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor:
                |row: &tokio_postgres::Row| -> Result<LockedInvitationBorrowed, tokio_postgres::Error> {
                    Ok(LockedInvitationBorrowed {
                        email: row.try_get(0)?,
                        role: row.try_get(1)?,
                        expires_at: row.try_get(2)?,
                    })
                },
            mapper: |it| LockedInvitation::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        LockInvitationParams,
        LockedInvitationQuery<'c, 'a, 's, C, LockedInvitation, 2>,
        C,
    > for LockInvitationStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a LockInvitationParams,
    ) -> LockedInvitationQuery<'c, 'a, 's, C, LockedInvitation, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct CloseExpiredStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn close_expired() -> CloseExpiredStmt {
    CloseExpiredStmt(
        "update invitations set revoked_at = $1, updated_at = $1 where organization_id = $2 and email = any ($3) and accepted_at is null and revoked_at is null and expires_at <= $1",
        None,
    )
}
impl CloseExpiredStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::ArraySql<Item = T1>>(
        &'s self,
        client: &'c C,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        emails: &'a T2,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, emails]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::ArraySql<Item = T1>>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        CloseExpiredParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for CloseExpiredStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a CloseExpiredParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.emails))
    }
}
pub struct InviteesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn invitees() -> InviteesStmt {
    InviteesStmt(
        "select lower(email) as email, false as invited from memberships where organization_id = $1 and lower(email) = any ($2) and status in ('active', 'suspended') union all select email, true from invitations where organization_id = $1 and email = any ($2) and accepted_at is null and revoked_at is null and expires_at > $3",
        None,
    )
}
impl InviteesStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::ArraySql<Item = T1>>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        emails: &'a T2,
        now: &'a jiff::Timestamp,
    ) -> InviteeQuery<'c, 'a, 's, C, Invitee, 3> {
        InviteeQuery {
            client,
            params: [organization_id, emails, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<InviteeBorrowed, tokio_postgres::Error> {
                Ok(InviteeBorrowed { email: row.try_get(0)?, invited: row.try_get(1)? })
            },
            mapper: |it| Invitee::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::ArraySql<Item = T1>>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        InviteesParams<T1, T2>,
        InviteeQuery<'c, 'a, 's, C, Invitee, 3>,
        C,
    > for InviteesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a InviteesParams<T1, T2>,
    ) -> InviteeQuery<'c, 'a, 's, C, Invitee, 3> {
        self.bind(client, &params.organization_id, &params.emails, &params.now)
    }
}
pub struct InsertInvitationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_invitation() -> InsertInvitationStmt {
    InsertInvitationStmt(
        "insert into invitations (organization_id, id, email, name, role, token_hash, invited_by, sent_at, expires_at, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8, $8)",
        None,
    )
}
impl InsertInvitationStmt {
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
        T3: crate::BytesSql,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        email: &'a T1,
        name: &'a T2,
        role: &'a crate::types::Role,
        token_hash: &'a T3,
        invited_by: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
        expires_at: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[organization_id, id, email, name, role, token_hash, invited_by, now, expires_at],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::StringSql, T3: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertInvitationParams<T1, T2, T3>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertInvitationStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertInvitationParams<T1, T2, T3>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.email,
            &params.name,
            &params.role,
            &params.token_hash,
            &params.invited_by,
            &params.now,
            &params.expires_at,
        ))
    }
}
pub struct RenewInvitationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn renew_invitation() -> RenewInvitationStmt {
    RenewInvitationStmt(
        "update invitations set token_hash = $1, sent_at = $2, expires_at = $3, updated_at = $2 where organization_id = $4 and id = $5",
        None,
    )
}
impl RenewInvitationStmt {
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
        expires_at: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[token_hash, now, expires_at, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::BytesSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        RenewInvitationParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for RenewInvitationStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a RenewInvitationParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.token_hash,
            &params.now,
            &params.expires_at,
            &params.organization_id,
            &params.id,
        ))
    }
}
pub struct RevokeInvitationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn revoke_invitation() -> RevokeInvitationStmt {
    RevokeInvitationStmt(
        "update invitations set revoked_at = $1, updated_at = $1 where organization_id = $2 and id = $3",
        None,
    )
}
impl RevokeInvitationStmt {
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
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        RevokeInvitationParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for RevokeInvitationStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a RevokeInvitationParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.id))
    }
}
pub struct InvitationLocaleStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn invitation_locale() -> InvitationLocaleStmt {
    InvitationLocaleStmt("select invitation_locale($1, $2) as locale", None)
}
impl InvitationLocaleStmt {
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
        id: &'a uuid::Uuid,
        otherwise: &'a T1,
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        StringQuery {
            client,
            params: [id, otherwise],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        InvitationLocaleParams<T1>,
        StringQuery<'c, 'a, 's, C, String, 2>,
        C,
    > for InvitationLocaleStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a InvitationLocaleParams<T1>,
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        self.bind(client, &params.id, &params.otherwise)
    }
}
pub struct InvitationByTokenStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn invitation_by_token() -> InvitationByTokenStmt {
    InvitationByTokenStmt(
        "select organization_id, organization_name, organization_slug, organization_color, inviter_name, role, email, name, state, has_account, accepted_by from invitation_by_token($1, $2)",
        None,
    )
}
impl InvitationByTokenStmt {
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
    ) -> InvitationForQuery<'c, 'a, 's, C, InvitationFor, 2> {
        InvitationForQuery {
            client,
            params: [token, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<InvitationForBorrowed, tokio_postgres::Error> {
                Ok(InvitationForBorrowed {
                    organization_id: row.try_get(0)?,
                    organization_name: row.try_get(1)?,
                    organization_slug: row.try_get(2)?,
                    organization_color: row.try_get(3)?,
                    inviter_name: row.try_get(4)?,
                    role: row.try_get(5)?,
                    email: row.try_get(6)?,
                    name: row.try_get(7)?,
                    state: row.try_get(8)?,
                    has_account: row.try_get(9)?,
                    accepted_by: row.try_get(10)?,
                })
            },
            mapper: |it| InvitationFor::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::BytesSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        InvitationByTokenParams<T1>,
        InvitationForQuery<'c, 'a, 's, C, InvitationFor, 2>,
        C,
    > for InvitationByTokenStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a InvitationByTokenParams<T1>,
    ) -> InvitationForQuery<'c, 'a, 's, C, InvitationFor, 2> {
        self.bind(client, &params.token, &params.now)
    }
}
pub struct AcceptInvitationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn accept_invitation() -> AcceptInvitationStmt {
    AcceptInvitationStmt("select accept_invitation($1, $2, $3, $4, $5, $6, $7) as outcome", None)
}
impl AcceptInvitationStmt {
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
        T2: crate::JsonSql,
        T3: crate::StringSql,
        T4: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        token: &'a T1,
        person: &'a uuid::Uuid,
        seats_of_plans: &'a T2,
        event_id: &'a uuid::Uuid,
        address: &'a T3,
        user_agent: &'a T4,
        now: &'a jiff::Timestamp,
    ) -> InvitationOutcomeQuery<'c, 'a, 's, C, crate::types::InvitationOutcome, 7> {
        InvitationOutcomeQuery {
            client,
            params: [token, person, seats_of_plans, event_id, address, user_agent, now],
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
    T2: crate::JsonSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        AcceptInvitationParams<T1, T2, T3, T4>,
        InvitationOutcomeQuery<'c, 'a, 's, C, crate::types::InvitationOutcome, 7>,
        C,
    > for AcceptInvitationStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a AcceptInvitationParams<T1, T2, T3, T4>,
    ) -> InvitationOutcomeQuery<'c, 'a, 's, C, crate::types::InvitationOutcome, 7> {
        self.bind(
            client,
            &params.token,
            &params.person,
            &params.seats_of_plans,
            &params.event_id,
            &params.address,
            &params.user_agent,
            &params.now,
        )
    }
}
pub struct RememberOrganizationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn remember_organization() -> RememberOrganizationStmt {
    RememberOrganizationStmt("update sessions set last_organization = $1 where id = $2", None)
}
impl RememberOrganizationStmt {
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
        organization: &'a uuid::Uuid,
        session_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization, session_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        RememberOrganizationParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for RememberOrganizationStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a RememberOrganizationParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization, &params.session_id))
    }
}
