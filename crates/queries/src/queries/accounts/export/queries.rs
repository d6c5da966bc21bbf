// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct OwnEventsParams {
    pub user_id: uuid::Uuid,
    pub after: Option<uuid::Uuid>,
    pub piece: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct OwnMembershipParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct OwnTokensParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub after: Option<uuid::Uuid>,
    pub piece: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct OwnEntriesParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub after: Option<uuid::Uuid>,
    pub piece: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct OwnSession {
    pub address: String,
    pub user_agent: String,
    pub created_at: jiff::Timestamp,
    pub last_seen_at: jiff::Timestamp,
    pub expires_at: jiff::Timestamp,
}
pub struct OwnSessionBorrowed<'a> {
    pub address: &'a str,
    pub user_agent: &'a str,
    pub created_at: jiff::Timestamp,
    pub last_seen_at: jiff::Timestamp,
    pub expires_at: jiff::Timestamp,
}
impl<'a> From<OwnSessionBorrowed<'a>> for OwnSession {
    fn from(
        OwnSessionBorrowed { address, user_agent, created_at, last_seen_at, expires_at }: OwnSessionBorrowed<
            'a,
        >,
    ) -> Self {
        Self { address: address.into(), user_agent: user_agent.into(), created_at, last_seen_at, expires_at }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct OwnEvent {
    pub id: uuid::Uuid,
    pub occurred_at: jiff::Timestamp,
    pub action: String,
    pub detail: Option<serde_json::Value>,
    pub address: String,
    pub user_agent: String,
}
pub struct OwnEventBorrowed<'a> {
    pub id: uuid::Uuid,
    pub occurred_at: jiff::Timestamp,
    pub action: &'a str,
    pub detail: Option<postgres_types::Json<&'a serde_json::value::RawValue>>,
    pub address: &'a str,
    pub user_agent: &'a str,
}
impl<'a> From<OwnEventBorrowed<'a>> for OwnEvent {
    fn from(
        OwnEventBorrowed { id, occurred_at, action, detail, address, user_agent }: OwnEventBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            occurred_at,
            action: action.into(),
            detail: detail.map(|v| serde_json::from_str(v.0.get()).unwrap()),
            address: address.into(),
            user_agent: user_agent.into(),
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct OwnMembership {
    pub role: crate::types::Role,
    pub name: String,
    pub email: String,
    pub joined_at: jiff::Timestamp,
}
pub struct OwnMembershipBorrowed<'a> {
    pub role: crate::types::Role,
    pub name: &'a str,
    pub email: &'a str,
    pub joined_at: jiff::Timestamp,
}
impl<'a> From<OwnMembershipBorrowed<'a>> for OwnMembership {
    fn from(OwnMembershipBorrowed { role, name, email, joined_at }: OwnMembershipBorrowed<'a>) -> Self {
        Self { role, name: name.into(), email: email.into(), joined_at }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct OwnToken {
    pub id: uuid::Uuid,
    pub name: String,
    pub prefix: String,
    pub scope: crate::types::TokenScope,
    pub last_used_at: Option<jiff::Timestamp>,
    pub expires_at: Option<jiff::Timestamp>,
    pub revoked_at: Option<jiff::Timestamp>,
    pub created_at: jiff::Timestamp,
}
pub struct OwnTokenBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub prefix: &'a str,
    pub scope: crate::types::TokenScope,
    pub last_used_at: Option<jiff::Timestamp>,
    pub expires_at: Option<jiff::Timestamp>,
    pub revoked_at: Option<jiff::Timestamp>,
    pub created_at: jiff::Timestamp,
}
impl<'a> From<OwnTokenBorrowed<'a>> for OwnToken {
    fn from(
        OwnTokenBorrowed {
            id,
            name,
            prefix,
            scope,
            last_used_at,
            expires_at,
            revoked_at,
            created_at,
        }: OwnTokenBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            name: name.into(),
            prefix: prefix.into(),
            scope,
            last_used_at,
            expires_at,
            revoked_at,
            created_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct OwnEntry {
    pub id: uuid::Uuid,
    pub day: jiff::civil::Date,
    pub started_at: Option<jiff::Timestamp>,
    pub ended_at: Option<jiff::Timestamp>,
    pub break_seconds: i32,
    pub seconds: Option<i32>,
    pub description: String,
    pub billable: bool,
    pub source: crate::types::EntrySource,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
    pub deleted_at: Option<jiff::Timestamp>,
    pub project: Option<String>,
    pub client: Option<String>,
    pub task: Option<String>,
    pub tags: Vec<String>,
}
pub struct OwnEntryBorrowed<'a> {
    pub id: uuid::Uuid,
    pub day: jiff::civil::Date,
    pub started_at: Option<jiff::Timestamp>,
    pub ended_at: Option<jiff::Timestamp>,
    pub break_seconds: i32,
    pub seconds: Option<i32>,
    pub description: &'a str,
    pub billable: bool,
    pub source: crate::types::EntrySource,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
    pub deleted_at: Option<jiff::Timestamp>,
    pub project: Option<&'a str>,
    pub client: Option<&'a str>,
    pub task: Option<&'a str>,
    pub tags: crate::ArrayIterator<'a, &'a str>,
}
impl<'a> From<OwnEntryBorrowed<'a>> for OwnEntry {
    fn from(
        OwnEntryBorrowed {
            id,
            day,
            started_at,
            ended_at,
            break_seconds,
            seconds,
            description,
            billable,
            source,
            created_at,
            updated_at,
            deleted_at,
            project,
            client,
            task,
            tags,
        }: OwnEntryBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            day,
            started_at,
            ended_at,
            break_seconds,
            seconds,
            description: description.into(),
            billable,
            source,
            created_at,
            updated_at,
            deleted_at,
            project: project.map(|v| v.into()),
            client: client.map(|v| v.into()),
            task: task.map(|v| v.into()),
            tags: tags.map(|v| v.into()).collect(),
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct OwnSessionQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OwnSessionBorrowed, tokio_postgres::Error>,
    mapper: fn(OwnSessionBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OwnSessionQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OwnSessionBorrowed) -> R) -> OwnSessionQuery<'c, 'a, 's, C, R, N> {
        OwnSessionQuery {
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
pub struct OwnEventQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OwnEventBorrowed, tokio_postgres::Error>,
    mapper: fn(OwnEventBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OwnEventQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OwnEventBorrowed) -> R) -> OwnEventQuery<'c, 'a, 's, C, R, N> {
        OwnEventQuery {
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
pub struct OwnMembershipQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OwnMembershipBorrowed, tokio_postgres::Error>,
    mapper: fn(OwnMembershipBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OwnMembershipQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OwnMembershipBorrowed) -> R) -> OwnMembershipQuery<'c, 'a, 's, C, R, N> {
        OwnMembershipQuery {
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
pub struct OwnTokenQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OwnTokenBorrowed, tokio_postgres::Error>,
    mapper: fn(OwnTokenBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OwnTokenQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OwnTokenBorrowed) -> R) -> OwnTokenQuery<'c, 'a, 's, C, R, N> {
        OwnTokenQuery {
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
pub struct OwnEntryQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<OwnEntryBorrowed, tokio_postgres::Error>,
    mapper: fn(OwnEntryBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> OwnEntryQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(OwnEntryBorrowed) -> R) -> OwnEntryQuery<'c, 'a, 's, C, R, N> {
        OwnEntryQuery {
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
pub struct OwnSessionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn own_sessions() -> OwnSessionsStmt {
    OwnSessionsStmt(
        "select address, user_agent, created_at, last_seen_at, expires_at from sessions where user_id = $1 order by created_at",
        None,
    )
}
impl OwnSessionsStmt {
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
    ) -> OwnSessionQuery<'c, 'a, 's, C, OwnSession, 1> {
        OwnSessionQuery {
            client,
            params: [user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OwnSessionBorrowed, tokio_postgres::Error> {
                Ok(OwnSessionBorrowed {
                    address: row.try_get(0)?,
                    user_agent: row.try_get(1)?,
                    created_at: row.try_get(2)?,
                    last_seen_at: row.try_get(3)?,
                    expires_at: row.try_get(4)?,
                })
            },
            mapper: |it| OwnSession::from(it),
        }
    }
}
pub struct OwnEventsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn own_events() -> OwnEventsStmt {
    OwnEventsStmt(
        "select id, occurred_at, action, detail, address, user_agent from account_events where user_id = $1 and ($2::uuid is null or id > $2) order by id limit $3",
        None,
    )
}
impl OwnEventsStmt {
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
        after: &'a Option<uuid::Uuid>,
        piece: &'a i64,
    ) -> OwnEventQuery<'c, 'a, 's, C, OwnEvent, 3> {
        OwnEventQuery {
            client,
            params: [user_id, after, piece],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OwnEventBorrowed, tokio_postgres::Error> {
                Ok(OwnEventBorrowed {
                    id: row.try_get(0)?,
                    occurred_at: row.try_get(1)?,
                    action: row.try_get(2)?,
                    detail: row.try_get(3)?,
                    address: row.try_get(4)?,
                    user_agent: row.try_get(5)?,
                })
            },
            mapper: |it| OwnEvent::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, OwnEventsParams, OwnEventQuery<'c, 'a, 's, C, OwnEvent, 3>, C>
    for OwnEventsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a OwnEventsParams,
    ) -> OwnEventQuery<'c, 'a, 's, C, OwnEvent, 3> {
        self.bind(client, &params.user_id, &params.after, &params.piece)
    }
}
pub struct OwnMembershipStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn own_membership() -> OwnMembershipStmt {
    OwnMembershipStmt(
        "select role, name, email, joined_at from memberships where organization_id = $1 and user_id = $2",
        None,
    )
}
impl OwnMembershipStmt {
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
    ) -> OwnMembershipQuery<'c, 'a, 's, C, OwnMembership, 2> {
        OwnMembershipQuery {
            client,
            params: [organization_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OwnMembershipBorrowed, tokio_postgres::Error> {
                Ok(OwnMembershipBorrowed {
                    role: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    joined_at: row.try_get(3)?,
                })
            },
            mapper: |it| OwnMembership::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        OwnMembershipParams,
        OwnMembershipQuery<'c, 'a, 's, C, OwnMembership, 2>,
        C,
    > for OwnMembershipStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a OwnMembershipParams,
    ) -> OwnMembershipQuery<'c, 'a, 's, C, OwnMembership, 2> {
        self.bind(client, &params.organization_id, &params.user_id)
    }
}
pub struct OwnTokensStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn own_tokens() -> OwnTokensStmt {
    OwnTokensStmt(
        "select id, name, prefix, scope, last_used_at, expires_at, revoked_at, created_at from api_tokens where organization_id = $1 and user_id = $2 and ($3::uuid is null or id > $3) order by id limit $4",
        None,
    )
}
impl OwnTokensStmt {
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
        after: &'a Option<uuid::Uuid>,
        piece: &'a i64,
    ) -> OwnTokenQuery<'c, 'a, 's, C, OwnToken, 4> {
        OwnTokenQuery {
            client,
            params: [organization_id, user_id, after, piece],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OwnTokenBorrowed, tokio_postgres::Error> {
                Ok(OwnTokenBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    prefix: row.try_get(2)?,
                    scope: row.try_get(3)?,
                    last_used_at: row.try_get(4)?,
                    expires_at: row.try_get(5)?,
                    revoked_at: row.try_get(6)?,
                    created_at: row.try_get(7)?,
                })
            },
            mapper: |it| OwnToken::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, OwnTokensParams, OwnTokenQuery<'c, 'a, 's, C, OwnToken, 4>, C>
    for OwnTokensStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a OwnTokensParams,
    ) -> OwnTokenQuery<'c, 'a, 's, C, OwnToken, 4> {
        self.bind(client, &params.organization_id, &params.user_id, &params.after, &params.piece)
    }
}
pub struct OwnEntriesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn own_entries() -> OwnEntriesStmt {
    OwnEntriesStmt(
        "select e.id, e.day, e.started_at, e.ended_at, e.break_seconds, e.seconds, e.description, e.billable, e.source, e.created_at, e.updated_at, e.deleted_at, p.name as project, c.name as client, k.name as task, array(select t.name from time_entry_tags et join tags t on t.organization_id = et.organization_id and t.id = et.tag_id where et.organization_id = $1 and et.time_entry_id = e.id order by t.name) as tags from time_entries e left join projects p on p.organization_id = e.organization_id and p.id = e.project_id left join clients c on c.organization_id = p.organization_id and c.id = p.client_id left join tasks k on k.organization_id = e.organization_id and k.id = e.task_id where e.organization_id = $1 and e.user_id = $2 and ($3::uuid is null or e.id > $3) order by e.id limit $4",
        None,
    )
}
impl OwnEntriesStmt {
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
        after: &'a Option<uuid::Uuid>,
        piece: &'a i64,
    ) -> OwnEntryQuery<'c, 'a, 's, C, OwnEntry, 4> {
        OwnEntryQuery {
            client,
            params: [organization_id, user_id, after, piece],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<OwnEntryBorrowed, tokio_postgres::Error> {
                Ok(OwnEntryBorrowed {
                    id: row.try_get(0)?,
                    day: row.try_get(1)?,
                    started_at: row.try_get(2)?,
                    ended_at: row.try_get(3)?,
                    break_seconds: row.try_get(4)?,
                    seconds: row.try_get(5)?,
                    description: row.try_get(6)?,
                    billable: row.try_get(7)?,
                    source: row.try_get(8)?,
                    created_at: row.try_get(9)?,
                    updated_at: row.try_get(10)?,
                    deleted_at: row.try_get(11)?,
                    project: row.try_get(12)?,
                    client: row.try_get(13)?,
                    task: row.try_get(14)?,
                    tags: row.try_get(15)?,
                })
            },
            mapper: |it| OwnEntry::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, OwnEntriesParams, OwnEntryQuery<'c, 'a, 's, C, OwnEntry, 4>, C>
    for OwnEntriesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a OwnEntriesParams,
    ) -> OwnEntryQuery<'c, 'a, 's, C, OwnEntry, 4> {
        self.bind(client, &params.organization_id, &params.user_id, &params.after, &params.piece)
    }
}
