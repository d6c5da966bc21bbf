// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct ListMembersParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub sees_details: bool,
    pub reader: uuid::Uuid,
    pub organization_id: uuid::Uuid,
    pub status: crate::types::MembershipStatus,
    pub search: Option<T1>,
    pub after_name: Option<T2>,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct MemberParams {
    pub sees_details: bool,
    pub reader: uuid::Uuid,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct LockMembersParams {
    pub organization_id: uuid::Uuid,
    pub actor: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct SetMemberRoleParams {
    pub role: crate::types::Role,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct SetMemberStatusParams {
    pub status: crate::types::MembershipStatus,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct RevokeMemberTokensParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct EndMemberFeedParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct MemberHoldingsParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Member {
    pub user_id: uuid::Uuid,
    pub name: String,
    pub email: Option<String>,
    pub role: crate::types::Role,
    pub status: crate::types::MembershipStatus,
    pub joined_at: jiff::Timestamp,
    pub last_activity_at: Option<jiff::Timestamp>,
}
pub struct MemberBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
    pub email: Option<&'a str>,
    pub role: crate::types::Role,
    pub status: crate::types::MembershipStatus,
    pub joined_at: jiff::Timestamp,
    pub last_activity_at: Option<jiff::Timestamp>,
}
impl<'a> From<MemberBorrowed<'a>> for Member {
    fn from(
        MemberBorrowed { user_id, name, email, role, status, joined_at, last_activity_at }: MemberBorrowed<
            'a,
        >,
    ) -> Self {
        Self {
            user_id,
            name: name.into(),
            email: email.map(|v| v.into()),
            role,
            status,
            joined_at,
            last_activity_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct LockedMember {
    pub user_id: uuid::Uuid,
    pub name: String,
    pub role: crate::types::Role,
    pub status: crate::types::MembershipStatus,
}
pub struct LockedMemberBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
    pub role: crate::types::Role,
    pub status: crate::types::MembershipStatus,
}
impl<'a> From<LockedMemberBorrowed<'a>> for LockedMember {
    fn from(LockedMemberBorrowed { user_id, name, role, status }: LockedMemberBorrowed<'a>) -> Self {
        Self { user_id, name: name.into(), role, status }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct MemberHoldings {
    pub tokens: i64,
    pub entries: i64,
    pub timer_runs: bool,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct MemberQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<MemberBorrowed, tokio_postgres::Error>,
    mapper: fn(MemberBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> MemberQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(MemberBorrowed) -> R) -> MemberQuery<'c, 'a, 's, C, R, N> {
        MemberQuery {
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
pub struct LockedMemberQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<LockedMemberBorrowed, tokio_postgres::Error>,
    mapper: fn(LockedMemberBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> LockedMemberQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(LockedMemberBorrowed) -> R) -> LockedMemberQuery<'c, 'a, 's, C, R, N> {
        LockedMemberQuery {
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
pub struct MemberHoldingsQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<MemberHoldings, tokio_postgres::Error>,
    mapper: fn(MemberHoldings) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> MemberHoldingsQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(MemberHoldings) -> R) -> MemberHoldingsQuery<'c, 'a, 's, C, R, N> {
        MemberHoldingsQuery {
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
pub struct ListMembersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_members() -> ListMembersStmt {
    ListMembersStmt(
        "select user_id, name, case when $1 or user_id = $2 then email end as email, role, status, joined_at, case when $1 or user_id = $2 then coalesce(last_activity_at, joined_at) end as last_activity_at from memberships where organization_id = $3 and status = $4 and ($5::text is null or lower(name) like $5 or ($1 and lower(email) like $5)) and ($6::text is null or (lower(name), user_id) > (lower($6), $7)) order by lower(name), user_id limit $8",
        None,
    )
}
impl ListMembersStmt {
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
        sees_details: &'a bool,
        reader: &'a uuid::Uuid,
        organization_id: &'a uuid::Uuid,
        status: &'a crate::types::MembershipStatus,
        search: &'a Option<T1>,
        after_name: &'a Option<T2>,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> MemberQuery<'c, 'a, 's, C, Member, 8> {
        MemberQuery {
            client,
            params: [sees_details, reader, organization_id, status, search, after_name, after_id, page_size],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<MemberBorrowed, tokio_postgres::Error> {
                Ok(MemberBorrowed {
                    user_id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    role: row.try_get(3)?,
                    status: row.try_get(4)?,
                    joined_at: row.try_get(5)?,
                    last_activity_at: row.try_get(6)?,
                })
            },
            mapper: |it| Member::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListMembersParams<T1, T2>,
        MemberQuery<'c, 'a, 's, C, Member, 8>,
        C,
    > for ListMembersStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListMembersParams<T1, T2>,
    ) -> MemberQuery<'c, 'a, 's, C, Member, 8> {
        self.bind(
            client,
            &params.sees_details,
            &params.reader,
            &params.organization_id,
            &params.status,
            &params.search,
            &params.after_name,
            &params.after_id,
            &params.page_size,
        )
    }
}
pub struct MemberStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn member() -> MemberStmt {
    MemberStmt(
        "select user_id, name, case when $1 or user_id = $2 then email end as email, role, status, joined_at, case when $1 or user_id = $2 then coalesce(last_activity_at, joined_at) end as last_activity_at from memberships where organization_id = $3 and user_id = $4 and ($1 or status = 'active')",
        None,
    )
}
impl MemberStmt {
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
        sees_details: &'a bool,
        reader: &'a uuid::Uuid,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> MemberQuery<'c, 'a, 's, C, Member, 4> {
        MemberQuery {
            client,
            params: [sees_details, reader, organization_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<MemberBorrowed, tokio_postgres::Error> {
                Ok(MemberBorrowed {
                    user_id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    role: row.try_get(3)?,
                    status: row.try_get(4)?,
                    joined_at: row.try_get(5)?,
                    last_activity_at: row.try_get(6)?,
                })
            },
            mapper: |it| Member::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, MemberParams, MemberQuery<'c, 'a, 's, C, Member, 4>, C>
    for MemberStmt
{
    fn params(&'s self, client: &'c C, params: &'a MemberParams) -> MemberQuery<'c, 'a, 's, C, Member, 4> {
        self.bind(client, &params.sees_details, &params.reader, &params.organization_id, &params.user_id)
    }
}
pub struct LockMembersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_members() -> LockMembersStmt {
    LockMembersStmt(
        "select user_id, name, role, status from memberships where organization_id = $1 and (user_id in ($2, $3) or (role = 'owner' and status = 'active')) order by user_id for no key update",
        None,
    )
}
impl LockMembersStmt {
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
        actor: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> LockedMemberQuery<'c, 'a, 's, C, LockedMember, 3> {
        LockedMemberQuery {
            client,
            params: [organization_id, actor, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<LockedMemberBorrowed, tokio_postgres::Error> {
                Ok(LockedMemberBorrowed {
                    user_id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    role: row.try_get(2)?,
                    status: row.try_get(3)?,
                })
            },
            mapper: |it| LockedMember::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        LockMembersParams,
        LockedMemberQuery<'c, 'a, 's, C, LockedMember, 3>,
        C,
    > for LockMembersStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a LockMembersParams,
    ) -> LockedMemberQuery<'c, 'a, 's, C, LockedMember, 3> {
        self.bind(client, &params.organization_id, &params.actor, &params.user_id)
    }
}
pub struct SetMemberRoleStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_member_role() -> SetMemberRoleStmt {
    SetMemberRoleStmt(
        "update memberships set role = $1, updated_at = $2 where organization_id = $3 and user_id = $4",
        None,
    )
}
impl SetMemberRoleStmt {
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
        role: &'a crate::types::Role,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[role, now, organization_id, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetMemberRoleParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetMemberRoleStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetMemberRoleParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.role, &params.now, &params.organization_id, &params.user_id))
    }
}
pub struct SetMemberStatusStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_member_status() -> SetMemberStatusStmt {
    SetMemberStatusStmt(
        "update memberships set status = $1, updated_at = $2 where organization_id = $3 and user_id = $4",
        None,
    )
}
impl SetMemberStatusStmt {
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
        status: &'a crate::types::MembershipStatus,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[status, now, organization_id, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetMemberStatusParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetMemberStatusStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetMemberStatusParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.status, &params.now, &params.organization_id, &params.user_id))
    }
}
pub struct RevokeMemberTokensStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn revoke_member_tokens() -> RevokeMemberTokensStmt {
    RevokeMemberTokensStmt(
        "update api_tokens set revoked_at = $1 where organization_id = $2 and user_id = $3 and revoked_at is null",
        None,
    )
}
impl RevokeMemberTokensStmt {
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
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        RevokeMemberTokensParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for RevokeMemberTokensStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a RevokeMemberTokensParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.user_id))
    }
}
pub struct EndMemberFeedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn end_member_feed() -> EndMemberFeedStmt {
    EndMemberFeedStmt("delete from calendar_feeds where organization_id = $1 and user_id = $2", None)
}
impl EndMemberFeedStmt {
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
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        EndMemberFeedParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for EndMemberFeedStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a EndMemberFeedParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.user_id))
    }
}
pub struct MemberHoldingsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn member_holdings() -> MemberHoldingsStmt {
    MemberHoldingsStmt(
        "select (select count(*) from api_tokens where organization_id = $1 and user_id = $2 and revoked_at is null and (expires_at is null or expires_at > $3)) as tokens, (select count(*) from time_entries where organization_id = $1 and user_id = $2 and deleted_at is null) as entries, exists (select from time_entries where organization_id = $1 and user_id = $2 and deleted_at is null and started_at is not null and ended_at is null) as timer_runs",
        None,
    )
}
impl MemberHoldingsStmt {
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
        user_id: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
    ) -> MemberHoldingsQuery<'c, 'a, 's, C, MemberHoldings, 3> {
        MemberHoldingsQuery {
            client,
            params: [organization_id, user_id, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<MemberHoldings, tokio_postgres::Error> {
                Ok(MemberHoldings {
                    tokens: row.try_get(0)?,
                    entries: row.try_get(1)?,
                    timer_runs: row.try_get(2)?,
                })
            },
            mapper: |it| MemberHoldings::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        MemberHoldingsParams,
        MemberHoldingsQuery<'c, 'a, 's, C, MemberHoldings, 3>,
        C,
    > for MemberHoldingsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a MemberHoldingsParams,
    ) -> MemberHoldingsQuery<'c, 'a, 's, C, MemberHoldings, 3> {
        self.bind(client, &params.organization_id, &params.user_id, &params.now)
    }
}
