// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct AppendEventParams<
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::JsonSql,
    T6: crate::JsonSql,
    T7: crate::StringSql,
    T8: crate::StringSql,
> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub now: jiff::Timestamp,
    pub actor_kind: crate::types::AuditActor,
    pub actor_id: Option<uuid::Uuid>,
    pub actor_name: T1,
    pub action: T2,
    pub subject_kind: T3,
    pub subject_id: Option<uuid::Uuid>,
    pub subject_name: T4,
    pub before: Option<T5>,
    pub after: Option<T6>,
    pub address: T7,
    pub user_agent: T8,
}
#[derive(Debug)]
pub struct RecordAccountEventParams<
    T1: crate::StringSql,
    T2: crate::JsonSql,
    T3: crate::JsonSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
> {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub action: T1,
    pub before: Option<T2>,
    pub after: Option<T3>,
    pub address: T4,
    pub user_agent: T5,
    pub tell_organizations: bool,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct ListEventsParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub actor: Option<uuid::Uuid>,
    pub family: Option<T1>,
    pub subject: Option<T2>,
    pub subject_id: Option<uuid::Uuid>,
    pub since: Option<jiff::Timestamp>,
    pub until: Option<jiff::Timestamp>,
    pub before_sequence: Option<i64>,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct FilterScopeParams {
    pub actor: Option<uuid::Uuid>,
    pub organization_id: uuid::Uuid,
    pub subject_id: Option<uuid::Uuid>,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct AuditEvent {
    pub id: uuid::Uuid,
    pub sequence: i64,
    pub occurred_at: jiff::Timestamp,
    pub actor_kind: crate::types::AuditActor,
    pub actor_id: Option<uuid::Uuid>,
    pub actor_name: String,
    pub action: String,
    pub subject_kind: String,
    pub subject_id: Option<uuid::Uuid>,
    pub subject_name: String,
    pub before: Option<serde_json::Value>,
    pub after: Option<serde_json::Value>,
    pub address: String,
    pub user_agent: String,
}
pub struct AuditEventBorrowed<'a> {
    pub id: uuid::Uuid,
    pub sequence: i64,
    pub occurred_at: jiff::Timestamp,
    pub actor_kind: crate::types::AuditActor,
    pub actor_id: Option<uuid::Uuid>,
    pub actor_name: &'a str,
    pub action: &'a str,
    pub subject_kind: &'a str,
    pub subject_id: Option<uuid::Uuid>,
    pub subject_name: &'a str,
    pub before: Option<postgres_types::Json<&'a serde_json::value::RawValue>>,
    pub after: Option<postgres_types::Json<&'a serde_json::value::RawValue>>,
    pub address: &'a str,
    pub user_agent: &'a str,
}
impl<'a> From<AuditEventBorrowed<'a>> for AuditEvent {
    fn from(
        AuditEventBorrowed {
            id,
            sequence,
            occurred_at,
            actor_kind,
            actor_id,
            actor_name,
            action,
            subject_kind,
            subject_id,
            subject_name,
            before,
            after,
            address,
            user_agent,
        }: AuditEventBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            sequence,
            occurred_at,
            actor_kind,
            actor_id,
            actor_name: actor_name.into(),
            action: action.into(),
            subject_kind: subject_kind.into(),
            subject_id,
            subject_name: subject_name.into(),
            before: before.map(|v| serde_json::from_str(v.0.get()).unwrap()),
            after: after.map(|v| serde_json::from_str(v.0.get()).unwrap()),
            address: address.into(),
            user_agent: user_agent.into(),
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct EventActor {
    pub user_id: uuid::Uuid,
    pub name: String,
}
pub struct EventActorBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
}
impl<'a> From<EventActorBorrowed<'a>> for EventActor {
    fn from(EventActorBorrowed { user_id, name }: EventActorBorrowed<'a>) -> Self {
        Self { user_id, name: name.into() }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct FilterScope {
    pub actor_known: bool,
    pub subject_known: bool,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct BrokenLinks {
    pub sequence: i64,
    pub is_next: bool,
    pub is_whole: bool,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ChainEnd {
    pub events: i64,
    pub last_sequence: Option<i64>,
    pub last_hash: Option<Vec<u8>>,
    pub end_sequence: Option<i64>,
    pub end_hash: Option<Vec<u8>>,
}
pub struct ChainEndBorrowed<'a> {
    pub events: i64,
    pub last_sequence: Option<i64>,
    pub last_hash: Option<&'a [u8]>,
    pub end_sequence: Option<i64>,
    pub end_hash: Option<&'a [u8]>,
}
impl<'a> From<ChainEndBorrowed<'a>> for ChainEnd {
    fn from(
        ChainEndBorrowed { events, last_sequence, last_hash, end_sequence, end_hash }: ChainEndBorrowed<'a>,
    ) -> Self {
        Self {
            events,
            last_sequence,
            last_hash: last_hash.map(|v| v.into()),
            end_sequence,
            end_hash: end_hash.map(|v| v.into()),
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
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
pub struct AuditEventQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<AuditEventBorrowed, tokio_postgres::Error>,
    mapper: fn(AuditEventBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> AuditEventQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(AuditEventBorrowed) -> R) -> AuditEventQuery<'c, 'a, 's, C, R, N> {
        AuditEventQuery {
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
pub struct EventActorQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<EventActorBorrowed, tokio_postgres::Error>,
    mapper: fn(EventActorBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> EventActorQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(EventActorBorrowed) -> R) -> EventActorQuery<'c, 'a, 's, C, R, N> {
        EventActorQuery {
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
pub struct FilterScopeQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<FilterScope, tokio_postgres::Error>,
    mapper: fn(FilterScope) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> FilterScopeQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(FilterScope) -> R) -> FilterScopeQuery<'c, 'a, 's, C, R, N> {
        FilterScopeQuery {
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
pub struct BrokenLinksQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<BrokenLinks, tokio_postgres::Error>,
    mapper: fn(BrokenLinks) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> BrokenLinksQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(BrokenLinks) -> R) -> BrokenLinksQuery<'c, 'a, 's, C, R, N> {
        BrokenLinksQuery {
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
pub struct ChainEndQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ChainEndBorrowed, tokio_postgres::Error>,
    mapper: fn(ChainEndBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ChainEndQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ChainEndBorrowed) -> R) -> ChainEndQuery<'c, 'a, 's, C, R, N> {
        ChainEndQuery {
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
pub struct AppendEventStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn append_event() -> AppendEventStmt {
    AppendEventStmt(
        "select append_audit_event(row( $1::uuid, $2::uuid, 0::bigint, $3::timestamptz, $4::audit_actor, $5::uuid, $6::text, $7::text, $8::text, $9::uuid, $10::text, $11::jsonb, $12::jsonb, $13::text, $14::text, ''::bytea)::audit_events)::text as appended",
        None,
    )
}
impl AppendEventStmt {
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
        T1: crate::StringSql,
        T2: crate::StringSql,
        T3: crate::StringSql,
        T4: crate::StringSql,
        T5: crate::JsonSql,
        T6: crate::JsonSql,
        T7: crate::StringSql,
        T8: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
        actor_kind: &'a crate::types::AuditActor,
        actor_id: &'a Option<uuid::Uuid>,
        actor_name: &'a T1,
        action: &'a T2,
        subject_kind: &'a T3,
        subject_id: &'a Option<uuid::Uuid>,
        subject_name: &'a T4,
        before: &'a Option<T5>,
        after: &'a Option<T6>,
        address: &'a T7,
        user_agent: &'a T8,
    ) -> StringQuery<'c, 'a, 's, C, String, 14> {
        StringQuery {
            client,
            params: [
                organization_id,
                id,
                now,
                actor_kind,
                actor_id,
                actor_name,
                action,
                subject_kind,
                subject_id,
                subject_name,
                before,
                after,
                address,
                user_agent,
            ],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<
    'c,
    'a,
    's,
    C: GenericClient,
    T1: crate::StringSql,
    T2: crate::StringSql,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::JsonSql,
    T6: crate::JsonSql,
    T7: crate::StringSql,
    T8: crate::StringSql,
>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        AppendEventParams<T1, T2, T3, T4, T5, T6, T7, T8>,
        StringQuery<'c, 'a, 's, C, String, 14>,
        C,
    > for AppendEventStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a AppendEventParams<T1, T2, T3, T4, T5, T6, T7, T8>,
    ) -> StringQuery<'c, 'a, 's, C, String, 14> {
        self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.now,
            &params.actor_kind,
            &params.actor_id,
            &params.actor_name,
            &params.action,
            &params.subject_kind,
            &params.subject_id,
            &params.subject_name,
            &params.before,
            &params.after,
            &params.address,
            &params.user_agent,
        )
    }
}
pub struct RecordAccountEventStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn record_account_event() -> RecordAccountEventStmt {
    RecordAccountEventStmt(
        "select record_account_event($1, $2, $3, $4, $5, $6, $7, $8, $9)::text as recorded",
        None,
    )
}
impl RecordAccountEventStmt {
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
        T1: crate::StringSql,
        T2: crate::JsonSql,
        T3: crate::JsonSql,
        T4: crate::StringSql,
        T5: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        action: &'a T1,
        before: &'a Option<T2>,
        after: &'a Option<T3>,
        address: &'a T4,
        user_agent: &'a T5,
        tell_organizations: &'a bool,
        now: &'a jiff::Timestamp,
    ) -> StringQuery<'c, 'a, 's, C, String, 9> {
        StringQuery {
            client,
            params: [id, user_id, action, before, after, address, user_agent, tell_organizations, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<
    'c,
    'a,
    's,
    C: GenericClient,
    T1: crate::StringSql,
    T2: crate::JsonSql,
    T3: crate::JsonSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        RecordAccountEventParams<T1, T2, T3, T4, T5>,
        StringQuery<'c, 'a, 's, C, String, 9>,
        C,
    > for RecordAccountEventStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a RecordAccountEventParams<T1, T2, T3, T4, T5>,
    ) -> StringQuery<'c, 'a, 's, C, String, 9> {
        self.bind(
            client,
            &params.id,
            &params.user_id,
            &params.action,
            &params.before,
            &params.after,
            &params.address,
            &params.user_agent,
            &params.tell_organizations,
            &params.now,
        )
    }
}
pub struct ListEventsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_events() -> ListEventsStmt {
    ListEventsStmt(
        "select id, sequence, occurred_at, actor_kind, actor_id, actor_name, action, subject_kind, subject_id, subject_name, before, after, address, user_agent from audit_events where organization_id = $1 and ($2::uuid is null or actor_id = $2) and ($3::text is null or action like $3) and ($4::text is null or lower(subject_name) like $4) and ($5::uuid is null or subject_id = $5) and ($6::timestamptz is null or occurred_at >= $6) and ($7::timestamptz is null or occurred_at < $7) and ($8::bigint is null or sequence < $8) order by sequence desc limit $9",
        None,
    )
}
impl ListEventsStmt {
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
        organization_id: &'a uuid::Uuid,
        actor: &'a Option<uuid::Uuid>,
        family: &'a Option<T1>,
        subject: &'a Option<T2>,
        subject_id: &'a Option<uuid::Uuid>,
        since: &'a Option<jiff::Timestamp>,
        until: &'a Option<jiff::Timestamp>,
        before_sequence: &'a Option<i64>,
        most: &'a i64,
    ) -> AuditEventQuery<'c, 'a, 's, C, AuditEvent, 9> {
        AuditEventQuery {
            client,
            params: [
                organization_id,
                actor,
                family,
                subject,
                subject_id,
                since,
                until,
                before_sequence,
                most,
            ],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<AuditEventBorrowed, tokio_postgres::Error> {
                Ok(AuditEventBorrowed {
                    id: row.try_get(0)?,
                    sequence: row.try_get(1)?,
                    occurred_at: row.try_get(2)?,
                    actor_kind: row.try_get(3)?,
                    actor_id: row.try_get(4)?,
                    actor_name: row.try_get(5)?,
                    action: row.try_get(6)?,
                    subject_kind: row.try_get(7)?,
                    subject_id: row.try_get(8)?,
                    subject_name: row.try_get(9)?,
                    before: row.try_get(10)?,
                    after: row.try_get(11)?,
                    address: row.try_get(12)?,
                    user_agent: row.try_get(13)?,
                })
            },
            mapper: |it| AuditEvent::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListEventsParams<T1, T2>,
        AuditEventQuery<'c, 'a, 's, C, AuditEvent, 9>,
        C,
    > for ListEventsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListEventsParams<T1, T2>,
    ) -> AuditEventQuery<'c, 'a, 's, C, AuditEvent, 9> {
        self.bind(
            client,
            &params.organization_id,
            &params.actor,
            &params.family,
            &params.subject,
            &params.subject_id,
            &params.since,
            &params.until,
            &params.before_sequence,
            &params.most,
        )
    }
}
pub struct EventActionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn event_actions() -> EventActionsStmt {
    EventActionsStmt(
        "with recursive actions as ( (select e.action from audit_events e where e.organization_id = $1 order by e.action limit 1) union all select (select e.action from audit_events e where e.organization_id = $1 and e.action > a.action order by e.action limit 1) from actions a where a.action is not null ) select action from actions where action is not null",
        None,
    )
}
impl EventActionsStmt {
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
    ) -> StringQuery<'c, 'a, 's, C, String, 1> {
        StringQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
pub struct EventActorsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn event_actors() -> EventActorsStmt {
    EventActorsStmt(
        "select user_id, name from memberships where organization_id = $1 order by lower(name), user_id limit 500",
        None,
    )
}
impl EventActorsStmt {
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
    ) -> EventActorQuery<'c, 'a, 's, C, EventActor, 1> {
        EventActorQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<EventActorBorrowed, tokio_postgres::Error> {
                Ok(EventActorBorrowed { user_id: row.try_get(0)?, name: row.try_get(1)? })
            },
            mapper: |it| EventActor::from(it),
        }
    }
}
pub struct FilterScopeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn filter_scope() -> FilterScopeStmt {
    FilterScopeStmt(
        "select $1::uuid is null or exists (select from memberships m where m.organization_id = $2 and m.user_id = $1) as actor_known, $3::uuid is null or exists (select from audit_events e where e.organization_id = $2 and e.subject_id = $3) as subject_known",
        None,
    )
}
impl FilterScopeStmt {
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
        actor: &'a Option<uuid::Uuid>,
        organization_id: &'a uuid::Uuid,
        subject_id: &'a Option<uuid::Uuid>,
    ) -> FilterScopeQuery<'c, 'a, 's, C, FilterScope, 3> {
        FilterScopeQuery {
            client,
            params: [actor, organization_id, subject_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<FilterScope, tokio_postgres::Error> {
                Ok(FilterScope { actor_known: row.try_get(0)?, subject_known: row.try_get(1)? })
            },
            mapper: |it| FilterScope::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        FilterScopeParams,
        FilterScopeQuery<'c, 'a, 's, C, FilterScope, 3>,
        C,
    > for FilterScopeStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a FilterScopeParams,
    ) -> FilterScopeQuery<'c, 'a, 's, C, FilterScope, 3> {
        self.bind(client, &params.actor, &params.organization_id, &params.subject_id)
    }
}
pub struct BrokenLinksStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn broken_links() -> BrokenLinksStmt {
    BrokenLinksStmt(
        "select l.sequence, l.is_next, l.is_whole from ( select e.sequence, e.sequence = coalesce(lag(e.sequence) over w, 0) + 1 as is_next, e.hash = audit_hash(coalesce(lag(e.hash) over w, ''), e) as is_whole from audit_events e where e.organization_id = $1 window w as (order by e.sequence) ) l where not (l.is_next and l.is_whole) order by l.sequence limit 10",
        None,
    )
}
impl BrokenLinksStmt {
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
    ) -> BrokenLinksQuery<'c, 'a, 's, C, BrokenLinks, 1> {
        BrokenLinksQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<BrokenLinks, tokio_postgres::Error> {
                Ok(BrokenLinks {
                    sequence: row.try_get(0)?,
                    is_next: row.try_get(1)?,
                    is_whole: row.try_get(2)?,
                })
            },
            mapper: |it| BrokenLinks::from(it),
        }
    }
}
pub struct ChainEndStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn chain_end() -> ChainEndStmt {
    ChainEndStmt(
        "select (select count(*) from audit_events e where e.organization_id = $1) as events, (select e.sequence from audit_events e where e.organization_id = $1 order by e.sequence desc limit 1) as last_sequence, (select e.hash from audit_events e where e.organization_id = $1 order by e.sequence desc limit 1) as last_hash, (select c.sequence from audit_chains c where c.organization_id = $1) as end_sequence, (select c.hash from audit_chains c where c.organization_id = $1) as end_hash",
        None,
    )
}
impl ChainEndStmt {
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
    ) -> ChainEndQuery<'c, 'a, 's, C, ChainEnd, 1> {
        ChainEndQuery {
            client,
            params: [organization_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ChainEndBorrowed, tokio_postgres::Error> {
                Ok(ChainEndBorrowed {
                    events: row.try_get(0)?,
                    last_sequence: row.try_get(1)?,
                    last_hash: row.try_get(2)?,
                    end_sequence: row.try_get(3)?,
                    end_hash: row.try_get(4)?,
                })
            },
            mapper: |it| ChainEnd::from(it),
        }
    }
}
