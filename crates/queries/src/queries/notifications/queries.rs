// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct InsertNotificationsParams<
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::ArraySql<Item = uuid::Uuid>,
> {
    pub organization_id: uuid::Uuid,
    pub kind: crate::types::NotificationKind,
    pub comment_id: uuid::Uuid,
    pub now: jiff::Timestamp,
    pub ids: T1,
    pub people: T2,
}
#[derive(Clone, Copy, Debug)]
pub struct ListNotificationsParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ReadNotificationsParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct AddresseeParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Notification {
    pub id: uuid::Uuid,
    pub kind: crate::types::NotificationKind,
    pub comment_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub about: String,
    pub user_name: String,
    pub excerpt: String,
    pub read_at: Option<jiff::Timestamp>,
    pub created_at: jiff::Timestamp,
}
pub struct NotificationBorrowed<'a> {
    pub id: uuid::Uuid,
    pub kind: crate::types::NotificationKind,
    pub comment_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub about: &'a str,
    pub user_name: &'a str,
    pub excerpt: &'a str,
    pub read_at: Option<jiff::Timestamp>,
    pub created_at: jiff::Timestamp,
}
impl<'a> From<NotificationBorrowed<'a>> for Notification {
    fn from(
        NotificationBorrowed {
            id,
            kind,
            comment_id,
            project_id,
            task_id,
            about,
            user_name,
            excerpt,
            read_at,
            created_at,
        }: NotificationBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            kind,
            comment_id,
            project_id,
            task_id,
            about: about.into(),
            user_name: user_name.into(),
            excerpt: excerpt.into(),
            read_at,
            created_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Addressee {
    pub email: String,
    pub name: String,
    pub locale: Option<String>,
}
pub struct AddresseeBorrowed<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub locale: Option<&'a str>,
}
impl<'a> From<AddresseeBorrowed<'a>> for Addressee {
    fn from(AddresseeBorrowed { email, name, locale }: AddresseeBorrowed<'a>) -> Self {
        Self { email: email.into(), name: name.into(), locale: locale.map(|v| v.into()) }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
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
pub struct InsertNotificationsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_notifications() -> InsertNotificationsStmt {
    InsertNotificationsStmt(
        "insert into notifications (organization_id, id, user_id, kind, comment_id, created_at) select $1, n.id, n.user_id, $2, $3, $4 from unnest($5::uuid[], $6::uuid[]) as n (id, user_id)",
        None,
    )
}
impl InsertNotificationsStmt {
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
        comment_id: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
        ids: &'a T1,
        people: &'a T2,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, kind, comment_id, now, ids, people]).await
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
        InsertNotificationsParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertNotificationsStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertNotificationsParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.kind,
            &params.comment_id,
            &params.now,
            &params.ids,
            &params.people,
        ))
    }
}
pub struct ListNotificationsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_notifications() -> ListNotificationsStmt {
    ListNotificationsStmt(
        "select n.id, n.kind, n.comment_id, c.project_id, c.task_id, coalesce(t.name, p.name)::text as about, m.name as user_name, left(c.body, 200) as excerpt, n.read_at, n.created_at from notifications n join comments c on c.organization_id = $1 and c.id = n.comment_id and c.deleted_at is null join memberships m on m.organization_id = $1 and m.user_id = c.user_id left join tasks t on t.organization_id = $1 and t.id = c.task_id left join projects p on p.organization_id = $1 and p.id = c.project_id where n.organization_id = $1 and n.user_id = $2 and ($3::uuid is null or n.id < $3) order by n.id desc limit $4",
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
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> NotificationQuery<'c, 'a, 's, C, Notification, 4> {
        NotificationQuery {
            client,
            params: [organization_id, user_id, after_id, page_size],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<NotificationBorrowed, tokio_postgres::Error> {
                Ok(NotificationBorrowed {
                    id: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    comment_id: row.try_get(2)?,
                    project_id: row.try_get(3)?,
                    task_id: row.try_get(4)?,
                    about: row.try_get(5)?,
                    user_name: row.try_get(6)?,
                    excerpt: row.try_get(7)?,
                    read_at: row.try_get(8)?,
                    created_at: row.try_get(9)?,
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
        NotificationQuery<'c, 'a, 's, C, Notification, 4>,
        C,
    > for ListNotificationsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListNotificationsParams,
    ) -> NotificationQuery<'c, 'a, 's, C, Notification, 4> {
        self.bind(client, &params.organization_id, &params.user_id, &params.after_id, &params.page_size)
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
pub struct AddresseeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn addressee() -> AddresseeStmt {
    AddresseeStmt(
        "select email, name, member_locale(user_id) as locale from memberships where organization_id = $1 and user_id = $2 and status = 'active'",
        None,
    )
}
impl AddresseeStmt {
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
    ) -> AddresseeQuery<'c, 'a, 's, C, Addressee, 2> {
        AddresseeQuery {
            client,
            params: [organization_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<AddresseeBorrowed, tokio_postgres::Error> {
                Ok(AddresseeBorrowed {
                    email: row.try_get(0)?,
                    name: row.try_get(1)?,
                    locale: row.try_get(2)?,
                })
            },
            mapper: |it| Addressee::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, AddresseeParams, AddresseeQuery<'c, 'a, 's, C, Addressee, 2>, C>
    for AddresseeStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a AddresseeParams,
    ) -> AddresseeQuery<'c, 'a, 's, C, Addressee, 2> {
        self.bind(client, &params.organization_id, &params.user_id)
    }
}
