// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct TellParams<T1: crate::ArraySql<Item = uuid::Uuid>, T2: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub kind: crate::types::NotificationKind,
    pub actor_id: uuid::Uuid,
    pub comment_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub period_id: Option<uuid::Uuid>,
    pub now: jiff::Timestamp,
    pub ids: T1,
    pub people: T2,
}
#[derive(Debug)]
pub struct TellOfBudgetParams<T1: crate::ArraySql<Item = uuid::Uuid>, T2: crate::ArraySql<Item = uuid::Uuid>>
{
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub percent: i16,
    pub budget_month: Option<jiff::civil::Date>,
    pub now: jiff::Timestamp,
    pub ids: T1,
    pub people: T2,
}
#[derive(Debug)]
pub struct AudienceParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub people: T1,
    pub comment_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
}
#[derive(Debug)]
pub struct AddresseesParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub kind: crate::types::NotificationKind,
    pub people: T1,
}
#[derive(Clone, Copy, Debug)]
pub struct ListNotificationsParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub id: Option<uuid::Uuid>,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct UnreadNotificationsParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ReadNotificationsParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct ReadNotificationParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct NotificationPreferencesParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Debug)]
pub struct SetNotificationPreferencesParams<
    T1: crate::ArraySql<Item = crate::types::NotificationKind>,
    T2: crate::ArraySql<Item = crate::types::NotificationChannel>,
> {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub kinds: T1,
    pub channels: T2,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Addressee {
    pub name: String,
    pub email: String,
    pub locale: Option<String>,
}
pub struct AddresseeBorrowed<'a> {
    pub name: &'a str,
    pub email: &'a str,
    pub locale: Option<&'a str>,
}
impl<'a> From<AddresseeBorrowed<'a>> for Addressee {
    fn from(AddresseeBorrowed { name, email, locale }: AddresseeBorrowed<'a>) -> Self {
        Self { name: name.into(), email: email.into(), locale: locale.map(|v| v.into()) }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Notification {
    pub id: uuid::Uuid,
    pub kind: crate::types::NotificationKind,
    pub actor_id: Option<uuid::Uuid>,
    pub actor_name: Option<String>,
    pub comment_id: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub period_id: Option<uuid::Uuid>,
    pub budget_percent: Option<i16>,
    pub budget_month: Option<jiff::civil::Date>,
    pub worker_id: Option<uuid::Uuid>,
    pub first_day: Option<jiff::civil::Date>,
    pub last_day: Option<jiff::civil::Date>,
    pub about: String,
    pub excerpt: Option<String>,
    pub read_at: Option<jiff::Timestamp>,
    pub created_at: jiff::Timestamp,
}
pub struct NotificationBorrowed<'a> {
    pub id: uuid::Uuid,
    pub kind: crate::types::NotificationKind,
    pub actor_id: Option<uuid::Uuid>,
    pub actor_name: Option<&'a str>,
    pub comment_id: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub period_id: Option<uuid::Uuid>,
    pub budget_percent: Option<i16>,
    pub budget_month: Option<jiff::civil::Date>,
    pub worker_id: Option<uuid::Uuid>,
    pub first_day: Option<jiff::civil::Date>,
    pub last_day: Option<jiff::civil::Date>,
    pub about: &'a str,
    pub excerpt: Option<&'a str>,
    pub read_at: Option<jiff::Timestamp>,
    pub created_at: jiff::Timestamp,
}
impl<'a> From<NotificationBorrowed<'a>> for Notification {
    fn from(
        NotificationBorrowed {
            id,
            kind,
            actor_id,
            actor_name,
            comment_id,
            project_id,
            task_id,
            period_id,
            budget_percent,
            budget_month,
            worker_id,
            first_day,
            last_day,
            about,
            excerpt,
            read_at,
            created_at,
        }: NotificationBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            kind,
            actor_id,
            actor_name: actor_name.map(|v| v.into()),
            comment_id,
            project_id,
            task_id,
            period_id,
            budget_percent,
            budget_month,
            worker_id,
            first_day,
            last_day,
            about: about.into(),
            excerpt: excerpt.map(|v| v.into()),
            read_at,
            created_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct NotificationPreferences {
    pub kind: crate::types::NotificationKind,
    pub channel: crate::types::NotificationChannel,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct UuidUuidQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<uuid::Uuid, tokio_postgres::Error>,
    mapper: fn(uuid::Uuid) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> UuidUuidQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(uuid::Uuid) -> R) -> UuidUuidQuery<'c, 'a, 's, C, R, N> {
        UuidUuidQuery {
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
pub struct AddresseeQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<AddresseeBorrowed, tokio_postgres::Error>,
    mapper: fn(AddresseeBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> AddresseeQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(AddresseeBorrowed) -> R) -> AddresseeQuery<'c, 'a, 's, C, R, N> {
        AddresseeQuery {
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
pub struct NotificationQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<NotificationBorrowed, tokio_postgres::Error>,
    mapper: fn(NotificationBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> NotificationQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(NotificationBorrowed) -> R) -> NotificationQuery<'c, 'a, 's, C, R, N> {
        NotificationQuery {
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
pub struct NotificationPreferencesQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<NotificationPreferences, tokio_postgres::Error>,
    mapper: fn(NotificationPreferences) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> NotificationPreferencesQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(NotificationPreferences) -> R,
    ) -> NotificationPreferencesQuery<'c, 'a, 's, C, R, N> {
        NotificationPreferencesQuery {
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
pub struct TellStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn tell() -> TellStmt {
    TellStmt(
        "insert into notifications (organization_id, id, user_id, kind, actor_id, comment_id, task_id, period_id, created_at) select $1, n.id, m.user_id, $2, $3, $4, $5, $6, $7 from unnest($8::uuid[], $9::uuid[]) as n (id, user_id) join memberships m on m.organization_id = $1 and m.user_id = n.user_id and m.status = 'active' left join notification_preferences p on p.organization_id = $1 and p.user_id = m.user_id and p.kind = $2 where coalesce(p.channel, 'mail') <> 'none'",
        None,
    )
}
impl TellStmt {
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
        T1: crate::ArraySql<Item = uuid::Uuid>,
        T2: crate::ArraySql<Item = uuid::Uuid>,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        kind: &'a crate::types::NotificationKind,
        actor_id: &'a uuid::Uuid,
        comment_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        period_id: &'a Option<uuid::Uuid>,
        now: &'a jiff::Timestamp,
        ids: &'a T1,
        people: &'a T2,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[organization_id, kind, actor_id, comment_id, task_id, period_id, now, ids, people],
            )
            .await
    }
}
impl<
    'a,
    C: GenericClient + Send + Sync,
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::ArraySql<Item = uuid::Uuid>,
>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        TellParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for TellStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a TellParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.kind,
            &params.actor_id,
            &params.comment_id,
            &params.task_id,
            &params.period_id,
            &params.now,
            &params.ids,
            &params.people,
        ))
    }
}
pub struct TellOfBudgetStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn tell_of_budget() -> TellOfBudgetStmt {
    TellOfBudgetStmt(
        "insert into notifications (organization_id, id, user_id, kind, project_id, budget_percent, budget_month, created_at) select $1, n.id, m.user_id, 'project_budget', $2, $3, $4, $5 from unnest($6::uuid[], $7::uuid[]) as n (id, user_id) join memberships m on m.organization_id = $1 and m.user_id = n.user_id and m.status = 'active' left join notification_preferences p on p.organization_id = $1 and p.user_id = m.user_id and p.kind = 'project_budget' where coalesce(p.channel, 'mail') <> 'none'",
        None,
    )
}
impl TellOfBudgetStmt {
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
        T1: crate::ArraySql<Item = uuid::Uuid>,
        T2: crate::ArraySql<Item = uuid::Uuid>,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        project_id: &'a uuid::Uuid,
        percent: &'a i16,
        budget_month: &'a Option<jiff::civil::Date>,
        now: &'a jiff::Timestamp,
        ids: &'a T1,
        people: &'a T2,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, project_id, percent, budget_month, now, ids, people]).await
    }
}
impl<
    'a,
    C: GenericClient + Send + Sync,
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::ArraySql<Item = uuid::Uuid>,
>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        TellOfBudgetParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for TellOfBudgetStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a TellOfBudgetParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.project_id,
            &params.percent,
            &params.budget_month,
            &params.now,
            &params.ids,
            &params.people,
        ))
    }
}
pub struct AudienceStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn audience() -> AudienceStmt {
    AudienceStmt(
        "select a.user_id from project_audience a where a.organization_id = $1 and a.user_id = any ($2::uuid[]) and a.project_id = ( select coalesce(c.project_id, t.project_id) from (select $3::uuid as comment_id, $4::uuid as task_id) about left join comments c on c.organization_id = $1 and c.id = about.comment_id left join tasks t on t.organization_id = $1 and t.id = coalesce(about.task_id, c.task_id))",
        None,
    )
}
impl AudienceStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        people: &'a T1,
        comment_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 4> {
        UuidUuidQuery {
            client,
            params: [organization_id, people, comment_id, task_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        AudienceParams<T1>,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 4>,
        C,
    > for AudienceStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a AudienceParams<T1>,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 4> {
        self.bind(client, &params.organization_id, &params.people, &params.comment_id, &params.task_id)
    }
}
pub struct AddresseesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn addressees() -> AddresseesStmt {
    AddresseesStmt(
        "select m.name, m.email, member_locale(m.user_id) as locale from memberships m left join notification_preferences p on p.organization_id = $1 and p.user_id = m.user_id and p.kind = $2 where m.organization_id = $1 and m.user_id = any ($3::uuid[]) and m.status = 'active' and coalesce(p.channel, 'mail') = 'mail' order by lower(m.name), m.user_id",
        None,
    )
}
impl AddresseesStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        kind: &'a crate::types::NotificationKind,
        people: &'a T1,
    ) -> AddresseeQuery<'c, 'a, 's, C, Addressee, 3> {
        AddresseeQuery {
            client,
            params: [organization_id, kind, people],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<AddresseeBorrowed, tokio_postgres::Error> {
                Ok(AddresseeBorrowed {
                    name: row.try_get(0)?,
                    email: row.try_get(1)?,
                    locale: row.try_get(2)?,
                })
            },
            mapper: |it| Addressee::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        AddresseesParams<T1>,
        AddresseeQuery<'c, 'a, 's, C, Addressee, 3>,
        C,
    > for AddresseesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a AddresseesParams<T1>,
    ) -> AddresseeQuery<'c, 'a, 's, C, Addressee, 3> {
        self.bind(client, &params.organization_id, &params.kind, &params.people)
    }
}
pub struct ListNotificationsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_notifications() -> ListNotificationsStmt {
    ListNotificationsStmt(
        "select n.id, n.kind, n.actor_id, a.name as actor_name, n.comment_id, coalesce(n.project_id, c.project_id) as project_id, t.id as task_id, n.period_id, n.budget_percent, n.budget_month, w.user_id as worker_id, w.first_day, w.last_day, coalesce(t.name, p.name, '')::text as about, left(c.body, 200) as excerpt, n.read_at, n.created_at from notifications n left join memberships a on a.organization_id = $1 and a.user_id = n.actor_id left join comments c on c.organization_id = $1 and c.id = n.comment_id left join tasks t on t.organization_id = $1 and t.id = coalesce(n.task_id, c.task_id) left join visible_projects p on p.organization_id = $1 and p.id = coalesce(n.project_id, c.project_id, t.project_id) left join periods w on w.organization_id = $1 and w.id = n.period_id where n.organization_id = $1 and n.user_id = $2 and c.deleted_at is null and t.deleted_at is null and (n.period_id is not null or p.id is not null) and ($3::uuid is null or n.id = $3) and ($4::uuid is null or n.id < $4) order by n.id desc limit $5",
        None,
    )
}
impl ListNotificationsStmt {
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
        id: &'a Option<uuid::Uuid>,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> NotificationQuery<'c, 'a, 's, C, Notification, 5> {
        NotificationQuery {
            client,
            params: [organization_id, user_id, id, after_id, page_size],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<NotificationBorrowed, tokio_postgres::Error> {
                Ok(NotificationBorrowed {
                    id: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    actor_id: row.try_get(2)?,
                    actor_name: row.try_get(3)?,
                    comment_id: row.try_get(4)?,
                    project_id: row.try_get(5)?,
                    task_id: row.try_get(6)?,
                    period_id: row.try_get(7)?,
                    budget_percent: row.try_get(8)?,
                    budget_month: row.try_get(9)?,
                    worker_id: row.try_get(10)?,
                    first_day: row.try_get(11)?,
                    last_day: row.try_get(12)?,
                    about: row.try_get(13)?,
                    excerpt: row.try_get(14)?,
                    read_at: row.try_get(15)?,
                    created_at: row.try_get(16)?,
                })
            },
            mapper: |it| Notification::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListNotificationsParams,
        NotificationQuery<'c, 'a, 's, C, Notification, 5>,
        C,
    > for ListNotificationsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListNotificationsParams,
    ) -> NotificationQuery<'c, 'a, 's, C, Notification, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.user_id,
            &params.id,
            &params.after_id,
            &params.page_size,
        )
    }
}
pub struct UnreadNotificationsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn unread_notifications() -> UnreadNotificationsStmt {
    UnreadNotificationsStmt(
        "select count(*) as unread from ( select from notifications n left join comments c on c.organization_id = $1 and c.id = n.comment_id left join tasks t on t.organization_id = $1 and t.id = coalesce(n.task_id, c.task_id) left join visible_projects p on p.organization_id = $1 and p.id = coalesce(n.project_id, c.project_id, t.project_id) where n.organization_id = $1 and n.user_id = $2 and n.read_at is null and c.deleted_at is null and t.deleted_at is null and (n.period_id is not null or p.id is not null) limit $3) as new",
        None,
    )
}
impl UnreadNotificationsStmt {
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
        most: &'a i64,
    ) -> I64Query<'c, 'a, 's, C, i64, 3> {
        I64Query {
            client,
            params: [organization_id, user_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, UnreadNotificationsParams, I64Query<'c, 'a, 's, C, i64, 3>, C>
    for UnreadNotificationsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a UnreadNotificationsParams,
    ) -> I64Query<'c, 'a, 's, C, i64, 3> {
        self.bind(client, &params.organization_id, &params.user_id, &params.most)
    }
}
pub struct ReadNotificationsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn read_notifications() -> ReadNotificationsStmt {
    ReadNotificationsStmt(
        "update notifications set read_at = $1 where organization_id = $2 and user_id = $3 and read_at is null",
        None,
    )
}
impl ReadNotificationsStmt {
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
        ReadNotificationsParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ReadNotificationsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ReadNotificationsParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.user_id))
    }
}
pub struct ReadNotificationStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn read_notification() -> ReadNotificationStmt {
    ReadNotificationStmt(
        "update notifications set read_at = coalesce(read_at, $1) where organization_id = $2 and user_id = $3 and id = $4",
        None,
    )
}
impl ReadNotificationStmt {
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
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[now, organization_id, user_id, id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        ReadNotificationParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for ReadNotificationStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a ReadNotificationParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.user_id, &params.id))
    }
}
pub struct NotificationPreferencesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn notification_preferences() -> NotificationPreferencesStmt {
    NotificationPreferencesStmt(
        "select kind, channel from notification_preferences where organization_id = $1 and user_id = $2",
        None,
    )
}
impl NotificationPreferencesStmt {
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
    ) -> NotificationPreferencesQuery<'c, 'a, 's, C, NotificationPreferences, 2> {
        NotificationPreferencesQuery {
            client,
            params: [organization_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<NotificationPreferences, tokio_postgres::Error> {
                Ok(NotificationPreferences { kind: row.try_get(0)?, channel: row.try_get(1)? })
            },
            mapper: |it| NotificationPreferences::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        NotificationPreferencesParams,
        NotificationPreferencesQuery<'c, 'a, 's, C, NotificationPreferences, 2>,
        C,
    > for NotificationPreferencesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a NotificationPreferencesParams,
    ) -> NotificationPreferencesQuery<'c, 'a, 's, C, NotificationPreferences, 2> {
        self.bind(client, &params.organization_id, &params.user_id)
    }
}
pub struct SetNotificationPreferencesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_notification_preferences() -> SetNotificationPreferencesStmt {
    SetNotificationPreferencesStmt(
        "insert into notification_preferences (organization_id, user_id, kind, channel) select $1, $2, chosen.kind, chosen.channel from unnest($3::notification_kind[], $4::notification_channel[]) as chosen (kind, channel) on conflict (organization_id, user_id, kind) do update set channel = excluded.channel",
        None,
    )
}
impl SetNotificationPreferencesStmt {
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
        T1: crate::ArraySql<Item = crate::types::NotificationKind>,
        T2: crate::ArraySql<Item = crate::types::NotificationChannel>,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        kinds: &'a T1,
        channels: &'a T2,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, user_id, kinds, channels]).await
    }
}
impl<
    'a,
    C: GenericClient + Send + Sync,
    T1: crate::ArraySql<Item = crate::types::NotificationKind>,
    T2: crate::ArraySql<Item = crate::types::NotificationChannel>,
>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetNotificationPreferencesParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetNotificationPreferencesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetNotificationPreferencesParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.user_id, &params.kinds, &params.channels))
    }
}
