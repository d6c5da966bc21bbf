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
