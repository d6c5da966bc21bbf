// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct ListThreadsParams {
    pub organization_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Debug)]
pub struct ListRepliesParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub threads: T1,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct CommentParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct InsertCommentParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub parent_id: Option<uuid::Uuid>,
    pub user_id: uuid::Uuid,
    pub body: T1,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct UpdateCommentParams<T1: crate::StringSql> {
    pub body: T1,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub version: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteCommentParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct MentionParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub comment_id: uuid::Uuid,
    pub people: T1,
}
#[derive(Debug)]
pub struct MentionNoOthersParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub comment_id: uuid::Uuid,
    pub people: T1,
}
#[derive(Debug)]
pub struct MentionableParams<T1: crate::ArraySql<Item = uuid::Uuid>> {
    pub organization_id: uuid::Uuid,
    pub people: T1,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
}
#[derive(Clone, Copy, Debug)]
pub struct MentionOptionsParams {
    pub organization_id: uuid::Uuid,
    pub reader: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct ThreadPeopleParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct CommentSubjectParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Comment {
    pub id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub parent_id: Option<uuid::Uuid>,
    pub user_id: uuid::Uuid,
    pub user_name: String,
    pub body: String,
    pub mentions: Vec<uuid::Uuid>,
    pub mentioned: Vec<String>,
    pub edited_at: Option<jiff::Timestamp>,
    pub deleted_at: Option<jiff::Timestamp>,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
pub struct CommentBorrowed<'a> {
    pub id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub task_id: Option<uuid::Uuid>,
    pub parent_id: Option<uuid::Uuid>,
    pub user_id: uuid::Uuid,
    pub user_name: &'a str,
    pub body: &'a str,
    pub mentions: crate::ArrayIterator<'a, uuid::Uuid>,
    pub mentioned: crate::ArrayIterator<'a, &'a str>,
    pub edited_at: Option<jiff::Timestamp>,
    pub deleted_at: Option<jiff::Timestamp>,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
impl<'a> From<CommentBorrowed<'a>> for Comment {
    fn from(
        CommentBorrowed {
            id,
            project_id,
            task_id,
            parent_id,
            user_id,
            user_name,
            body,
            mentions,
            mentioned,
            edited_at,
            deleted_at,
            version,
            created_at,
            updated_at,
        }: CommentBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            project_id,
            task_id,
            parent_id,
            user_id,
            user_name: user_name.into(),
            body: body.into(),
            mentions: mentions.map(|v| v).collect(),
            mentioned: mentioned.map(|v| v.into()).collect(),
            edited_at,
            deleted_at,
            version,
            created_at,
            updated_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct MentionOptions {
    pub user_id: uuid::Uuid,
    pub name: String,
}
pub struct MentionOptionsBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
}
impl<'a> From<MentionOptionsBorrowed<'a>> for MentionOptions {
    fn from(MentionOptionsBorrowed { user_id, name }: MentionOptionsBorrowed<'a>) -> Self {
        Self { user_id, name: name.into() }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct CommentQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<CommentBorrowed, tokio_postgres::Error>,
    mapper: fn(CommentBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> CommentQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(CommentBorrowed) -> R) -> CommentQuery<'c, 'a, 's, C, R, N> {
        CommentQuery {
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
pub struct MentionOptionsQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<MentionOptionsBorrowed, tokio_postgres::Error>,
    mapper: fn(MentionOptionsBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> MentionOptionsQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(MentionOptionsBorrowed) -> R) -> MentionOptionsQuery<'c, 'a, 's, C, R, N> {
        MentionOptionsQuery {
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
pub struct ListThreadsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_threads() -> ListThreadsStmt {
    ListThreadsStmt(
        "select c.id, c.project_id, c.task_id, c.parent_id, c.user_id, m.name as user_name, c.body, array(select n.user_id from comment_mentions n where n.organization_id = $1 and n.comment_id = c.id order by n.user_id) as mentions, array(select w.name from comment_mentions o join memberships w on w.organization_id = $1 and w.user_id = o.user_id where o.organization_id = $1 and o.comment_id = c.id order by lower(w.name), w.user_id) as mentioned, c.edited_at, c.deleted_at, c.version, c.created_at, c.updated_at from comments c join memberships m on m.organization_id = $1 and m.user_id = c.user_id where c.organization_id = $1 and c.parent_id is null and (c.project_id = $2 or c.task_id = $3) and ($4::uuid is null or c.id < $4) and (c.deleted_at is null or exists ( select from comments r where r.organization_id = $1 and r.parent_id = c.id and r.deleted_at is null)) order by c.id desc limit $5",
        None,
    )
}
impl ListThreadsStmt {
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
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> CommentQuery<'c, 'a, 's, C, Comment, 5> {
        CommentQuery {
            client,
            params: [organization_id, project_id, task_id, after_id, page_size],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CommentBorrowed, tokio_postgres::Error> {
                Ok(CommentBorrowed {
                    id: row.try_get(0)?,
                    project_id: row.try_get(1)?,
                    task_id: row.try_get(2)?,
                    parent_id: row.try_get(3)?,
                    user_id: row.try_get(4)?,
                    user_name: row.try_get(5)?,
                    body: row.try_get(6)?,
                    mentions: row.try_get(7)?,
                    mentioned: row.try_get(8)?,
                    edited_at: row.try_get(9)?,
                    deleted_at: row.try_get(10)?,
                    version: row.try_get(11)?,
                    created_at: row.try_get(12)?,
                    updated_at: row.try_get(13)?,
                })
            },
            mapper: |it| Comment::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ListThreadsParams, CommentQuery<'c, 'a, 's, C, Comment, 5>, C>
    for ListThreadsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListThreadsParams,
    ) -> CommentQuery<'c, 'a, 's, C, Comment, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.project_id,
            &params.task_id,
            &params.after_id,
            &params.page_size,
        )
    }
}
pub struct ListRepliesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_replies() -> ListRepliesStmt {
    ListRepliesStmt(
        "select c.id, c.project_id, c.task_id, c.parent_id, c.user_id, m.name as user_name, c.body, array(select n.user_id from comment_mentions n where n.organization_id = $1 and n.comment_id = c.id order by n.user_id) as mentions, array(select w.name from comment_mentions o join memberships w on w.organization_id = $1 and w.user_id = o.user_id where o.organization_id = $1 and o.comment_id = c.id order by lower(w.name), w.user_id) as mentioned, c.edited_at, c.deleted_at, c.version, c.created_at, c.updated_at from comments c join memberships m on m.organization_id = $1 and m.user_id = c.user_id where c.organization_id = $1 and c.parent_id = any ($2) and c.deleted_at is null order by c.id limit $3",
        None,
    )
}
impl ListRepliesStmt {
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
        threads: &'a T1,
        most: &'a i64,
    ) -> CommentQuery<'c, 'a, 's, C, Comment, 3> {
        CommentQuery {
            client,
            params: [organization_id, threads, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CommentBorrowed, tokio_postgres::Error> {
                Ok(CommentBorrowed {
                    id: row.try_get(0)?,
                    project_id: row.try_get(1)?,
                    task_id: row.try_get(2)?,
                    parent_id: row.try_get(3)?,
                    user_id: row.try_get(4)?,
                    user_name: row.try_get(5)?,
                    body: row.try_get(6)?,
                    mentions: row.try_get(7)?,
                    mentioned: row.try_get(8)?,
                    edited_at: row.try_get(9)?,
                    deleted_at: row.try_get(10)?,
                    version: row.try_get(11)?,
                    created_at: row.try_get(12)?,
                    updated_at: row.try_get(13)?,
                })
            },
            mapper: |it| Comment::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListRepliesParams<T1>,
        CommentQuery<'c, 'a, 's, C, Comment, 3>,
        C,
    > for ListRepliesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListRepliesParams<T1>,
    ) -> CommentQuery<'c, 'a, 's, C, Comment, 3> {
        self.bind(client, &params.organization_id, &params.threads, &params.most)
    }
}
pub struct CommentStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn comment() -> CommentStmt {
    CommentStmt(
        "select c.id, c.project_id, c.task_id, c.parent_id, c.user_id, m.name as user_name, c.body, array(select n.user_id from comment_mentions n where n.organization_id = $1 and n.comment_id = c.id order by n.user_id) as mentions, array(select w.name from comment_mentions o join memberships w on w.organization_id = $1 and w.user_id = o.user_id where o.organization_id = $1 and o.comment_id = c.id order by lower(w.name), w.user_id) as mentioned, c.edited_at, c.deleted_at, c.version, c.created_at, c.updated_at from comments c join memberships m on m.organization_id = $1 and m.user_id = c.user_id left join tasks t on t.organization_id = $1 and t.id = c.task_id join visible_projects p on p.organization_id = $1 and p.id = coalesce(c.project_id, t.project_id) where c.organization_id = $1 and c.id = $2 and c.deleted_at is null",
        None,
    )
}
impl CommentStmt {
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
    ) -> CommentQuery<'c, 'a, 's, C, Comment, 2> {
        CommentQuery {
            client,
            params: [organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CommentBorrowed, tokio_postgres::Error> {
                Ok(CommentBorrowed {
                    id: row.try_get(0)?,
                    project_id: row.try_get(1)?,
                    task_id: row.try_get(2)?,
                    parent_id: row.try_get(3)?,
                    user_id: row.try_get(4)?,
                    user_name: row.try_get(5)?,
                    body: row.try_get(6)?,
                    mentions: row.try_get(7)?,
                    mentioned: row.try_get(8)?,
                    edited_at: row.try_get(9)?,
                    deleted_at: row.try_get(10)?,
                    version: row.try_get(11)?,
                    created_at: row.try_get(12)?,
                    updated_at: row.try_get(13)?,
                })
            },
            mapper: |it| Comment::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, CommentParams, CommentQuery<'c, 'a, 's, C, Comment, 2>, C>
    for CommentStmt
{
    fn params(&'s self, client: &'c C, params: &'a CommentParams) -> CommentQuery<'c, 'a, 's, C, Comment, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct InsertCommentStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_comment() -> InsertCommentStmt {
    InsertCommentStmt(
        "insert into comments (organization_id, id, project_id, task_id, parent_id, user_id, body, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $8)",
        None,
    )
}
impl InsertCommentStmt {
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
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        parent_id: &'a Option<uuid::Uuid>,
        user_id: &'a uuid::Uuid,
        body: &'a T1,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(self.0, &[organization_id, id, project_id, task_id, parent_id, user_id, body, now])
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertCommentParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertCommentStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertCommentParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.project_id,
            &params.task_id,
            &params.parent_id,
            &params.user_id,
            &params.body,
            &params.now,
        ))
    }
}
pub struct UpdateCommentStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_comment() -> UpdateCommentStmt {
    UpdateCommentStmt(
        "update comments set body = $1, edited_at = $2, version = version + 1, updated_at = $2 where organization_id = $3 and id = $4 and version = $5 and deleted_at is null",
        None,
    )
}
impl UpdateCommentStmt {
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
        body: &'a T1,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        version: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[body, now, organization_id, id, version]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UpdateCommentParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UpdateCommentStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UpdateCommentParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.body,
            &params.now,
            &params.organization_id,
            &params.id,
            &params.version,
        ))
    }
}
pub struct DeleteCommentStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_comment() -> DeleteCommentStmt {
    DeleteCommentStmt(
        "update comments set body = '', deleted_at = $1, version = version + 1, updated_at = $1 where organization_id = $2 and id = $3 and deleted_at is null",
        None,
    )
}
impl DeleteCommentStmt {
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
        DeleteCommentParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DeleteCommentStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DeleteCommentParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.id))
    }
}
pub struct MentionStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn mention() -> MentionStmt {
    MentionStmt(
        "insert into comment_mentions (organization_id, comment_id, user_id) select $1, $2, person.id from unnest($3::uuid[]) as person (id) on conflict (organization_id, comment_id, user_id) do nothing returning user_id",
        None,
    )
}
impl MentionStmt {
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
        comment_id: &'a uuid::Uuid,
        people: &'a T1,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3> {
        UuidUuidQuery {
            client,
            params: [organization_id, comment_id, people],
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
        MentionParams<T1>,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3>,
        C,
    > for MentionStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a MentionParams<T1>,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 3> {
        self.bind(client, &params.organization_id, &params.comment_id, &params.people)
    }
}
pub struct MentionNoOthersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn mention_no_others() -> MentionNoOthersStmt {
    MentionNoOthersStmt(
        "delete from comment_mentions where organization_id = $1 and comment_id = $2 and user_id <> all ($3::uuid[])",
        None,
    )
}
impl MentionNoOthersStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::ArraySql<Item = uuid::Uuid>>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        comment_id: &'a uuid::Uuid,
        people: &'a T1,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, comment_id, people]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::ArraySql<Item = uuid::Uuid>>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        MentionNoOthersParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for MentionNoOthersStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a MentionNoOthersParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.comment_id, &params.people))
    }
}
pub struct MentionableStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn mentionable() -> MentionableStmt {
    MentionableStmt(
        "select a.user_id from project_audience a where a.organization_id = $1 and a.user_id = any ($2::uuid[]) and a.project_id = coalesce($3::uuid, ( select t.project_id from tasks t where t.organization_id = $1 and t.id = $4))",
        None,
    )
}
impl MentionableStmt {
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
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 4> {
        UuidUuidQuery {
            client,
            params: [organization_id, people, project_id, task_id],
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
        MentionableParams<T1>,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 4>,
        C,
    > for MentionableStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a MentionableParams<T1>,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 4> {
        self.bind(client, &params.organization_id, &params.people, &params.project_id, &params.task_id)
    }
}
pub struct MentionOptionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn mention_options() -> MentionOptionsStmt {
    MentionOptionsStmt(
        "select m.user_id, m.name from project_audience a join memberships m on m.organization_id = $1 and m.user_id = a.user_id where a.organization_id = $1 and a.user_id <> $2 and a.project_id = coalesce($3::uuid, ( select t.project_id from tasks t where t.organization_id = $1 and t.id = $4)) order by lower(m.name), m.user_id limit $5",
        None,
    )
}
impl MentionOptionsStmt {
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
        reader: &'a uuid::Uuid,
        project_id: &'a Option<uuid::Uuid>,
        task_id: &'a Option<uuid::Uuid>,
        most: &'a i64,
    ) -> MentionOptionsQuery<'c, 'a, 's, C, MentionOptions, 5> {
        MentionOptionsQuery {
            client,
            params: [organization_id, reader, project_id, task_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<MentionOptionsBorrowed, tokio_postgres::Error> {
                Ok(MentionOptionsBorrowed { user_id: row.try_get(0)?, name: row.try_get(1)? })
            },
            mapper: |it| MentionOptions::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        MentionOptionsParams,
        MentionOptionsQuery<'c, 'a, 's, C, MentionOptions, 5>,
        C,
    > for MentionOptionsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a MentionOptionsParams,
    ) -> MentionOptionsQuery<'c, 'a, 's, C, MentionOptions, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.reader,
            &params.project_id,
            &params.task_id,
            &params.most,
        )
    }
}
pub struct ThreadPeopleStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn thread_people() -> ThreadPeopleStmt {
    ThreadPeopleStmt(
        "select c.user_id from comments c join memberships m on m.organization_id = $1 and m.user_id = c.user_id where c.organization_id = $1 and c.id = $2 and m.status = 'active' and c.deleted_at is null",
        None,
    )
}
impl ThreadPeopleStmt {
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
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2> {
        UuidUuidQuery {
            client,
            params: [organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it,
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ThreadPeopleParams,
        UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2>,
        C,
    > for ThreadPeopleStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ThreadPeopleParams,
    ) -> UuidUuidQuery<'c, 'a, 's, C, uuid::Uuid, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct CommentSubjectStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn comment_subject() -> CommentSubjectStmt {
    CommentSubjectStmt(
        "select coalesce(t.name, p.name)::text as name from comments c left join tasks t on t.organization_id = $1 and t.id = c.task_id left join visible_projects p on p.organization_id = $1 and p.id = c.project_id where c.organization_id = $1 and c.id = $2",
        None,
    )
}
impl CommentSubjectStmt {
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
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        StringQuery {
            client,
            params: [organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, CommentSubjectParams, StringQuery<'c, 'a, 's, C, String, 2>, C>
    for CommentSubjectStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a CommentSubjectParams,
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
