// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct ListTasksParams<
    T1: crate::StringSql,
    T2: crate::ArraySql<Item = crate::types::TaskStatus>,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
> {
    pub today: jiff::civil::Date,
    pub organization_id: uuid::Uuid,
    pub worker: Option<uuid::Uuid>,
    pub sort: T1,
    pub statuses: T2,
    pub project_id: Option<uuid::Uuid>,
    pub assignee_id: Option<uuid::Uuid>,
    pub unassigned: bool,
    pub priority: Option<crate::types::TaskPriority>,
    pub overdue: bool,
    pub search: Option<T3>,
    pub after_key: Option<T4>,
    pub after_name: Option<T5>,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Debug)]
pub struct BoardTasksParams<T1: crate::StringSql> {
    pub today: jiff::civil::Date,
    pub organization_id: uuid::Uuid,
    pub worker: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub assignee_id: Option<uuid::Uuid>,
    pub unassigned: bool,
    pub search: Option<T1>,
    pub most: i64,
}
#[derive(Debug)]
pub struct BoardCountsParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub assignee_id: Option<uuid::Uuid>,
    pub unassigned: bool,
    pub search: Option<T1>,
}
#[derive(Clone, Copy, Debug)]
pub struct TaskParams {
    pub today: jiff::civil::Date,
    pub organization_id: uuid::Uuid,
    pub worker: Option<uuid::Uuid>,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct LockTaskParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct InsertTaskParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub name: T1,
    pub description: T2,
    pub status: crate::types::TaskStatus,
    pub priority: crate::types::TaskPriority,
    pub assignee_id: Option<uuid::Uuid>,
    pub due_on: Option<jiff::civil::Date>,
    pub estimate_seconds: Option<i32>,
    pub started_at: Option<jiff::Timestamp>,
    pub completed_at: Option<jiff::Timestamp>,
    pub position: i64,
    pub now: jiff::Timestamp,
}
#[derive(Debug)]
pub struct UpdateTaskParams<T1: crate::StringSql, T2: crate::StringSql> {
    pub name: T1,
    pub description: T2,
    pub status: crate::types::TaskStatus,
    pub priority: crate::types::TaskPriority,
    pub assignee_id: Option<uuid::Uuid>,
    pub due_on: Option<jiff::civil::Date>,
    pub estimate_seconds: Option<i32>,
    pub started_at: Option<jiff::Timestamp>,
    pub completed_at: Option<jiff::Timestamp>,
    pub position: i64,
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct PlaceAfterParams {
    pub organization_id: uuid::Uuid,
    pub status: crate::types::TaskStatus,
    pub moved: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct MakeRoomParams {
    pub room: i64,
    pub organization_id: uuid::Uuid,
    pub status: crate::types::TaskStatus,
    pub place: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct DeleteTaskParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct RestoreTaskParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct TaskHasTimeParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug)]
pub struct InsertActivitiesParams<
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::ArraySql<Item = crate::types::TaskChange>,
    T3: crate::StringSql,
    T4: crate::ArraySql<Item = Option<T3>>,
    T5: crate::StringSql,
    T6: crate::ArraySql<Item = Option<T5>>,
> {
    pub organization_id: uuid::Uuid,
    pub task_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub now: jiff::Timestamp,
    pub ids: T1,
    pub changes: T2,
    pub old_values: T4,
    pub new_values: T6,
}
#[derive(Clone, Copy, Debug)]
pub struct TaskActivitiesParams {
    pub organization_id: uuid::Uuid,
    pub task_id: uuid::Uuid,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct TaskPeopleParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub worker: Option<uuid::Uuid>,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct TaskProjectForNewParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct PossibleAssigneeParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct AssigneeOptionsParams {
    pub organization_id: uuid::Uuid,
    pub chosen: Option<uuid::Uuid>,
    pub project_id: Option<uuid::Uuid>,
    pub reader: uuid::Uuid,
    pub most: i64,
}
#[derive(Debug)]
pub struct TaskOptionsParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub project_id: Option<uuid::Uuid>,
    pub search: Option<T1>,
    pub user_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Clone, Copy, Debug)]
pub struct OwnTaskOptionsParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub most: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Task {
    pub id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub project_name: String,
    pub project_color: crate::types::Color,
    pub client_name: Option<String>,
    pub name: String,
    pub description: String,
    pub status: crate::types::TaskStatus,
    pub priority: crate::types::TaskPriority,
    pub assignee_id: Option<uuid::Uuid>,
    pub assignee_name: Option<String>,
    pub due_on: Option<jiff::civil::Date>,
    pub estimate_seconds: Option<i32>,
    pub started_at: Option<jiff::Timestamp>,
    pub completed_at: Option<jiff::Timestamp>,
    pub overdue: bool,
    pub seconds: i64,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
pub struct TaskBorrowed<'a> {
    pub id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub project_name: &'a str,
    pub project_color: crate::types::Color,
    pub client_name: Option<&'a str>,
    pub name: &'a str,
    pub description: &'a str,
    pub status: crate::types::TaskStatus,
    pub priority: crate::types::TaskPriority,
    pub assignee_id: Option<uuid::Uuid>,
    pub assignee_name: Option<&'a str>,
    pub due_on: Option<jiff::civil::Date>,
    pub estimate_seconds: Option<i32>,
    pub started_at: Option<jiff::Timestamp>,
    pub completed_at: Option<jiff::Timestamp>,
    pub overdue: bool,
    pub seconds: i64,
    pub version: i32,
    pub created_at: jiff::Timestamp,
    pub updated_at: jiff::Timestamp,
}
impl<'a> From<TaskBorrowed<'a>> for Task {
    fn from(
        TaskBorrowed {
            id,
            project_id,
            project_name,
            project_color,
            client_name,
            name,
            description,
            status,
            priority,
            assignee_id,
            assignee_name,
            due_on,
            estimate_seconds,
            started_at,
            completed_at,
            overdue,
            seconds,
            version,
            created_at,
            updated_at,
        }: TaskBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            project_id,
            project_name: project_name.into(),
            project_color,
            client_name: client_name.map(|v| v.into()),
            name: name.into(),
            description: description.into(),
            status,
            priority,
            assignee_id,
            assignee_name: assignee_name.map(|v| v.into()),
            due_on,
            estimate_seconds,
            started_at,
            completed_at,
            overdue,
            seconds,
            version,
            created_at,
            updated_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct BoardCounts {
    pub status: crate::types::TaskStatus,
    pub tasks: i64,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct LockedTask {
    pub project_id: uuid::Uuid,
    pub name: String,
    pub description: String,
    pub status: crate::types::TaskStatus,
    pub priority: crate::types::TaskPriority,
    pub assignee_id: Option<uuid::Uuid>,
    pub assignee_name: Option<String>,
    pub due_on: Option<jiff::civil::Date>,
    pub estimate_seconds: Option<i32>,
    pub started_at: Option<jiff::Timestamp>,
    pub completed_at: Option<jiff::Timestamp>,
    pub position: i64,
    pub version: i32,
}
pub struct LockedTaskBorrowed<'a> {
    pub project_id: uuid::Uuid,
    pub name: &'a str,
    pub description: &'a str,
    pub status: crate::types::TaskStatus,
    pub priority: crate::types::TaskPriority,
    pub assignee_id: Option<uuid::Uuid>,
    pub assignee_name: Option<&'a str>,
    pub due_on: Option<jiff::civil::Date>,
    pub estimate_seconds: Option<i32>,
    pub started_at: Option<jiff::Timestamp>,
    pub completed_at: Option<jiff::Timestamp>,
    pub position: i64,
    pub version: i32,
}
impl<'a> From<LockedTaskBorrowed<'a>> for LockedTask {
    fn from(
        LockedTaskBorrowed {
            project_id,
            name,
            description,
            status,
            priority,
            assignee_id,
            assignee_name,
            due_on,
            estimate_seconds,
            started_at,
            completed_at,
            position,
            version,
        }: LockedTaskBorrowed<'a>,
    ) -> Self {
        Self {
            project_id,
            name: name.into(),
            description: description.into(),
            status,
            priority,
            assignee_id,
            assignee_name: assignee_name.map(|v| v.into()),
            due_on,
            estimate_seconds,
            started_at,
            completed_at,
            position,
            version,
        }
    }
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct PlaceAfter {
    pub position: i64,
    pub next: Option<i64>,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct TaskActivity {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub user_name: String,
    pub change: crate::types::TaskChange,
    pub old_value: Option<String>,
    pub new_value: Option<String>,
    pub created_at: jiff::Timestamp,
}
pub struct TaskActivityBorrowed<'a> {
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub user_name: &'a str,
    pub change: crate::types::TaskChange,
    pub old_value: Option<&'a str>,
    pub new_value: Option<&'a str>,
    pub created_at: jiff::Timestamp,
}
impl<'a> From<TaskActivityBorrowed<'a>> for TaskActivity {
    fn from(
        TaskActivityBorrowed {
            id,
            user_id,
            user_name,
            change,
            old_value,
            new_value,
            created_at,
        }: TaskActivityBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            user_id,
            user_name: user_name.into(),
            change,
            old_value: old_value.map(|v| v.into()),
            new_value: new_value.map(|v| v.into()),
            created_at,
        }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct TaskPeople {
    pub user_id: uuid::Uuid,
    pub name: String,
    pub seconds: i64,
}
pub struct TaskPeopleBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
    pub seconds: i64,
}
impl<'a> From<TaskPeopleBorrowed<'a>> for TaskPeople {
    fn from(TaskPeopleBorrowed { user_id, name, seconds }: TaskPeopleBorrowed<'a>) -> Self {
        Self { user_id, name: name.into(), seconds }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct AssigneeOptions {
    pub user_id: uuid::Uuid,
    pub name: String,
}
pub struct AssigneeOptionsBorrowed<'a> {
    pub user_id: uuid::Uuid,
    pub name: &'a str,
}
impl<'a> From<AssigneeOptionsBorrowed<'a>> for AssigneeOptions {
    fn from(AssigneeOptionsBorrowed { user_id, name }: AssigneeOptionsBorrowed<'a>) -> Self {
        Self { user_id, name: name.into() }
    }
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct TaskOption {
    pub id: uuid::Uuid,
    pub name: String,
    pub project_id: uuid::Uuid,
    pub project_name: String,
    pub project_color: crate::types::Color,
    pub billable: bool,
}
pub struct TaskOptionBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub project_id: uuid::Uuid,
    pub project_name: &'a str,
    pub project_color: crate::types::Color,
    pub billable: bool,
}
impl<'a> From<TaskOptionBorrowed<'a>> for TaskOption {
    fn from(
        TaskOptionBorrowed {
            id,
            name,
            project_id,
            project_name,
            project_color,
            billable,
        }: TaskOptionBorrowed<'a>,
    ) -> Self {
        Self { id, name: name.into(), project_id, project_name: project_name.into(), project_color, billable }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct TaskQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<TaskBorrowed, tokio_postgres::Error>,
    mapper: fn(TaskBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TaskQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(TaskBorrowed) -> R) -> TaskQuery<'c, 'a, 's, C, R, N> {
        TaskQuery {
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
pub struct BoardCountsQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<BoardCounts, tokio_postgres::Error>,
    mapper: fn(BoardCounts) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> BoardCountsQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(BoardCounts) -> R) -> BoardCountsQuery<'c, 'a, 's, C, R, N> {
        BoardCountsQuery {
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
pub struct LockedTaskQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<LockedTaskBorrowed, tokio_postgres::Error>,
    mapper: fn(LockedTaskBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> LockedTaskQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(LockedTaskBorrowed) -> R) -> LockedTaskQuery<'c, 'a, 's, C, R, N> {
        LockedTaskQuery {
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
pub struct PlaceAfterQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<PlaceAfter, tokio_postgres::Error>,
    mapper: fn(PlaceAfter) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> PlaceAfterQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(PlaceAfter) -> R) -> PlaceAfterQuery<'c, 'a, 's, C, R, N> {
        PlaceAfterQuery {
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
pub struct BoolQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<bool, tokio_postgres::Error>,
    mapper: fn(bool) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> BoolQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(bool) -> R) -> BoolQuery<'c, 'a, 's, C, R, N> {
        BoolQuery {
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
pub struct TaskActivityQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<TaskActivityBorrowed, tokio_postgres::Error>,
    mapper: fn(TaskActivityBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TaskActivityQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(TaskActivityBorrowed) -> R) -> TaskActivityQuery<'c, 'a, 's, C, R, N> {
        TaskActivityQuery {
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
pub struct TaskPeopleQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<TaskPeopleBorrowed, tokio_postgres::Error>,
    mapper: fn(TaskPeopleBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TaskPeopleQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(TaskPeopleBorrowed) -> R) -> TaskPeopleQuery<'c, 'a, 's, C, R, N> {
        TaskPeopleQuery {
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
pub struct AssigneeOptionsQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<AssigneeOptionsBorrowed, tokio_postgres::Error>,
    mapper: fn(AssigneeOptionsBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> AssigneeOptionsQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(AssigneeOptionsBorrowed) -> R,
    ) -> AssigneeOptionsQuery<'c, 'a, 's, C, R, N> {
        AssigneeOptionsQuery {
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
pub struct TaskOptionQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<TaskOptionBorrowed, tokio_postgres::Error>,
    mapper: fn(TaskOptionBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TaskOptionQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(TaskOptionBorrowed) -> R) -> TaskOptionQuery<'c, 'a, 's, C, R, N> {
        TaskOptionQuery {
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
pub struct ListTasksStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_tasks() -> ListTasksStmt {
    ListTasksStmt(
        "select t.id, t.project_id, p.name as project_name, p.color as project_color, c.name as client_name, t.name, t.description, t.status, t.priority, t.assignee_id, a.name as assignee_name, t.due_on, t.estimate_seconds, t.started_at, t.completed_at, coalesce(t.due_on < $1 and t.status not in ('done', 'cancelled'), false) as overdue, (select coalesce(sum(e.seconds), 0)::bigint from time_entries e where e.organization_id = $2 and e.project_id = t.project_id and e.task_id = t.id and e.deleted_at is null and ($3::uuid is null or e.user_id = $3)) as seconds, t.version, t.created_at, t.updated_at from tasks t join visible_projects p on p.organization_id = $2 and p.id = t.project_id left join clients c on c.organization_id = $2 and c.id = p.client_id left join memberships a on a.organization_id = $2 and a.user_id = t.assignee_id cross join lateral ( select (case $4::text when 'due' then coalesce(t.due_on::text, '9999-99-99') || (5 - array_position(enum_range(null::task_priority), t.priority)) when 'priority' then (5 - array_position(enum_range(null::task_priority), t.priority)) || coalesce(t.due_on::text, '9999-99-99') else '' end) collate \"C\" as key ) s where t.organization_id = $2 and t.deleted_at is null and t.status = any ($5) and (t.project_id = $6 or $6::uuid is null and p.archived_at is null) and ($7::uuid is null or t.assignee_id = $7) and (not $8::boolean or t.assignee_id is null) and ($9::task_priority is null or t.priority = $9) and (not $10::boolean or t.due_on < $1 and t.status not in ('done', 'cancelled')) and ($11::text is null or lower(t.name) like lower($11) or lower(p.name) like lower($11)) and ($12::text is null or (s.key, lower(t.name), t.id) > ($12 collate \"C\", lower($13), $14)) order by s.key, lower(t.name), t.id limit $15",
        None,
    )
}
impl ListTasksStmt {
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
        T2: crate::ArraySql<Item = crate::types::TaskStatus>,
        T3: crate::StringSql,
        T4: crate::StringSql,
        T5: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        today: &'a jiff::civil::Date,
        organization_id: &'a uuid::Uuid,
        worker: &'a Option<uuid::Uuid>,
        sort: &'a T1,
        statuses: &'a T2,
        project_id: &'a Option<uuid::Uuid>,
        assignee_id: &'a Option<uuid::Uuid>,
        unassigned: &'a bool,
        priority: &'a Option<crate::types::TaskPriority>,
        overdue: &'a bool,
        search: &'a Option<T3>,
        after_key: &'a Option<T4>,
        after_name: &'a Option<T5>,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> TaskQuery<'c, 'a, 's, C, Task, 15> {
        TaskQuery {
            client,
            params: [
                today,
                organization_id,
                worker,
                sort,
                statuses,
                project_id,
                assignee_id,
                unassigned,
                priority,
                overdue,
                search,
                after_key,
                after_name,
                after_id,
                page_size,
            ],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TaskBorrowed, tokio_postgres::Error> {
                Ok(TaskBorrowed {
                    id: row.try_get(0)?,
                    project_id: row.try_get(1)?,
                    project_name: row.try_get(2)?,
                    project_color: row.try_get(3)?,
                    client_name: row.try_get(4)?,
                    name: row.try_get(5)?,
                    description: row.try_get(6)?,
                    status: row.try_get(7)?,
                    priority: row.try_get(8)?,
                    assignee_id: row.try_get(9)?,
                    assignee_name: row.try_get(10)?,
                    due_on: row.try_get(11)?,
                    estimate_seconds: row.try_get(12)?,
                    started_at: row.try_get(13)?,
                    completed_at: row.try_get(14)?,
                    overdue: row.try_get(15)?,
                    seconds: row.try_get(16)?,
                    version: row.try_get(17)?,
                    created_at: row.try_get(18)?,
                    updated_at: row.try_get(19)?,
                })
            },
            mapper: |it| Task::from(it),
        }
    }
}
impl<
    'c,
    'a,
    's,
    C: GenericClient,
    T1: crate::StringSql,
    T2: crate::ArraySql<Item = crate::types::TaskStatus>,
    T3: crate::StringSql,
    T4: crate::StringSql,
    T5: crate::StringSql,
>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListTasksParams<T1, T2, T3, T4, T5>,
        TaskQuery<'c, 'a, 's, C, Task, 15>,
        C,
    > for ListTasksStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListTasksParams<T1, T2, T3, T4, T5>,
    ) -> TaskQuery<'c, 'a, 's, C, Task, 15> {
        self.bind(
            client,
            &params.today,
            &params.organization_id,
            &params.worker,
            &params.sort,
            &params.statuses,
            &params.project_id,
            &params.assignee_id,
            &params.unassigned,
            &params.priority,
            &params.overdue,
            &params.search,
            &params.after_key,
            &params.after_name,
            &params.after_id,
            &params.page_size,
        )
    }
}
pub struct BoardTasksStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn board_tasks() -> BoardTasksStmt {
    BoardTasksStmt(
        "select t.id, t.project_id, p.name as project_name, p.color as project_color, c.name as client_name, t.name, t.description, t.status, t.priority, t.assignee_id, a.name as assignee_name, t.due_on, t.estimate_seconds, t.started_at, t.completed_at, coalesce(t.due_on < $1 and t.status not in ('done', 'cancelled'), false) as overdue, (select coalesce(sum(e.seconds), 0)::bigint from time_entries e where e.organization_id = $2 and e.project_id = t.project_id and e.task_id = t.id and e.deleted_at is null and ($3::uuid is null or e.user_id = $3)) as seconds, t.version, t.created_at, t.updated_at from unnest(enum_range(null::task_status)) as s (status) cross join lateral ( select t.* from tasks t join visible_projects o on o.organization_id = $2 and o.id = t.project_id where t.organization_id = $2 and t.deleted_at is null and t.status = s.status and (t.project_id = $4 or $4::uuid is null and o.archived_at is null) and ($5::uuid is null or t.assignee_id = $5) and (not $6::boolean or t.assignee_id is null) and ($7::text is null or lower(t.name) like lower($7) or lower(o.name) like lower($7)) order by t.position, t.id limit $8 ) t join visible_projects p on p.organization_id = $2 and p.id = t.project_id left join clients c on c.organization_id = $2 and c.id = p.client_id left join memberships a on a.organization_id = $2 and a.user_id = t.assignee_id order by t.status, t.position, t.id",
        None,
    )
}
impl BoardTasksStmt {
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
        today: &'a jiff::civil::Date,
        organization_id: &'a uuid::Uuid,
        worker: &'a Option<uuid::Uuid>,
        project_id: &'a Option<uuid::Uuid>,
        assignee_id: &'a Option<uuid::Uuid>,
        unassigned: &'a bool,
        search: &'a Option<T1>,
        most: &'a i64,
    ) -> TaskQuery<'c, 'a, 's, C, Task, 8> {
        TaskQuery {
            client,
            params: [today, organization_id, worker, project_id, assignee_id, unassigned, search, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TaskBorrowed, tokio_postgres::Error> {
                Ok(TaskBorrowed {
                    id: row.try_get(0)?,
                    project_id: row.try_get(1)?,
                    project_name: row.try_get(2)?,
                    project_color: row.try_get(3)?,
                    client_name: row.try_get(4)?,
                    name: row.try_get(5)?,
                    description: row.try_get(6)?,
                    status: row.try_get(7)?,
                    priority: row.try_get(8)?,
                    assignee_id: row.try_get(9)?,
                    assignee_name: row.try_get(10)?,
                    due_on: row.try_get(11)?,
                    estimate_seconds: row.try_get(12)?,
                    started_at: row.try_get(13)?,
                    completed_at: row.try_get(14)?,
                    overdue: row.try_get(15)?,
                    seconds: row.try_get(16)?,
                    version: row.try_get(17)?,
                    created_at: row.try_get(18)?,
                    updated_at: row.try_get(19)?,
                })
            },
            mapper: |it| Task::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<'c, 'a, 's, BoardTasksParams<T1>, TaskQuery<'c, 'a, 's, C, Task, 8>, C>
    for BoardTasksStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a BoardTasksParams<T1>,
    ) -> TaskQuery<'c, 'a, 's, C, Task, 8> {
        self.bind(
            client,
            &params.today,
            &params.organization_id,
            &params.worker,
            &params.project_id,
            &params.assignee_id,
            &params.unassigned,
            &params.search,
            &params.most,
        )
    }
}
pub struct BoardCountsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn board_counts() -> BoardCountsStmt {
    BoardCountsStmt(
        "select t.status, count(*) as tasks from tasks t join visible_projects p on p.organization_id = $1 and p.id = t.project_id where t.organization_id = $1 and t.deleted_at is null and (t.project_id = $2 or $2::uuid is null and p.archived_at is null) and ($3::uuid is null or t.assignee_id = $3) and (not $4::boolean or t.assignee_id is null) and ($5::text is null or lower(t.name) like lower($5) or lower(p.name) like lower($5)) group by t.status",
        None,
    )
}
impl BoardCountsStmt {
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
        organization_id: &'a uuid::Uuid,
        project_id: &'a Option<uuid::Uuid>,
        assignee_id: &'a Option<uuid::Uuid>,
        unassigned: &'a bool,
        search: &'a Option<T1>,
    ) -> BoardCountsQuery<'c, 'a, 's, C, BoardCounts, 5> {
        BoardCountsQuery {
            client,
            params: [organization_id, project_id, assignee_id, unassigned, search],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<BoardCounts, tokio_postgres::Error> {
                Ok(BoardCounts { status: row.try_get(0)?, tasks: row.try_get(1)? })
            },
            mapper: |it| BoardCounts::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        BoardCountsParams<T1>,
        BoardCountsQuery<'c, 'a, 's, C, BoardCounts, 5>,
        C,
    > for BoardCountsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a BoardCountsParams<T1>,
    ) -> BoardCountsQuery<'c, 'a, 's, C, BoardCounts, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.project_id,
            &params.assignee_id,
            &params.unassigned,
            &params.search,
        )
    }
}
pub struct TaskStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn task() -> TaskStmt {
    TaskStmt(
        "select t.id, t.project_id, p.name as project_name, p.color as project_color, c.name as client_name, t.name, t.description, t.status, t.priority, t.assignee_id, a.name as assignee_name, t.due_on, t.estimate_seconds, t.started_at, t.completed_at, coalesce(t.due_on < $1 and t.status not in ('done', 'cancelled'), false) as overdue, (select coalesce(sum(e.seconds), 0)::bigint from time_entries e where e.organization_id = $2 and e.project_id = t.project_id and e.task_id = t.id and e.deleted_at is null and ($3::uuid is null or e.user_id = $3)) as seconds, t.version, t.created_at, t.updated_at from tasks t join visible_projects p on p.organization_id = $2 and p.id = t.project_id left join clients c on c.organization_id = $2 and c.id = p.client_id left join memberships a on a.organization_id = $2 and a.user_id = t.assignee_id where t.organization_id = $2 and t.id = $4 and t.deleted_at is null",
        None,
    )
}
impl TaskStmt {
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
        today: &'a jiff::civil::Date,
        organization_id: &'a uuid::Uuid,
        worker: &'a Option<uuid::Uuid>,
        id: &'a uuid::Uuid,
    ) -> TaskQuery<'c, 'a, 's, C, Task, 4> {
        TaskQuery {
            client,
            params: [today, organization_id, worker, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TaskBorrowed, tokio_postgres::Error> {
                Ok(TaskBorrowed {
                    id: row.try_get(0)?,
                    project_id: row.try_get(1)?,
                    project_name: row.try_get(2)?,
                    project_color: row.try_get(3)?,
                    client_name: row.try_get(4)?,
                    name: row.try_get(5)?,
                    description: row.try_get(6)?,
                    status: row.try_get(7)?,
                    priority: row.try_get(8)?,
                    assignee_id: row.try_get(9)?,
                    assignee_name: row.try_get(10)?,
                    due_on: row.try_get(11)?,
                    estimate_seconds: row.try_get(12)?,
                    started_at: row.try_get(13)?,
                    completed_at: row.try_get(14)?,
                    overdue: row.try_get(15)?,
                    seconds: row.try_get(16)?,
                    version: row.try_get(17)?,
                    created_at: row.try_get(18)?,
                    updated_at: row.try_get(19)?,
                })
            },
            mapper: |it| Task::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, TaskParams, TaskQuery<'c, 'a, 's, C, Task, 4>, C> for TaskStmt
{
    fn params(&'s self, client: &'c C, params: &'a TaskParams) -> TaskQuery<'c, 'a, 's, C, Task, 4> {
        self.bind(client, &params.today, &params.organization_id, &params.worker, &params.id)
    }
}
pub struct LockTaskStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn lock_task() -> LockTaskStmt {
    LockTaskStmt(
        "select t.project_id, t.name, t.description, t.status, t.priority, t.assignee_id, a.name as assignee_name, t.due_on, t.estimate_seconds, t.started_at, t.completed_at, t.position, t.version from tasks t join visible_projects p on p.organization_id = $1 and p.id = t.project_id left join memberships a on a.organization_id = $1 and a.user_id = t.assignee_id where t.organization_id = $1 and t.id = $2 and t.deleted_at is null for no key update of t",
        None,
    )
}
impl LockTaskStmt {
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
    ) -> LockedTaskQuery<'c, 'a, 's, C, LockedTask, 2> {
        LockedTaskQuery {
            client,
            params: [organization_id, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<LockedTaskBorrowed, tokio_postgres::Error> {
                Ok(LockedTaskBorrowed {
                    project_id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    description: row.try_get(2)?,
                    status: row.try_get(3)?,
                    priority: row.try_get(4)?,
                    assignee_id: row.try_get(5)?,
                    assignee_name: row.try_get(6)?,
                    due_on: row.try_get(7)?,
                    estimate_seconds: row.try_get(8)?,
                    started_at: row.try_get(9)?,
                    completed_at: row.try_get(10)?,
                    position: row.try_get(11)?,
                    version: row.try_get(12)?,
                })
            },
            mapper: |it| LockedTask::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        LockTaskParams,
        LockedTaskQuery<'c, 'a, 's, C, LockedTask, 2>,
        C,
    > for LockTaskStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a LockTaskParams,
    ) -> LockedTaskQuery<'c, 'a, 's, C, LockedTask, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct InsertTaskStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_task() -> InsertTaskStmt {
    InsertTaskStmt(
        "insert into tasks (organization_id, id, project_id, name, description, status, priority, assignee_id, due_on, estimate_seconds, started_at, completed_at, position, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)",
        None,
    )
}
impl InsertTaskStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        project_id: &'a uuid::Uuid,
        name: &'a T1,
        description: &'a T2,
        status: &'a crate::types::TaskStatus,
        priority: &'a crate::types::TaskPriority,
        assignee_id: &'a Option<uuid::Uuid>,
        due_on: &'a Option<jiff::civil::Date>,
        estimate_seconds: &'a Option<i32>,
        started_at: &'a Option<jiff::Timestamp>,
        completed_at: &'a Option<jiff::Timestamp>,
        position: &'a i64,
        now: &'a jiff::Timestamp,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[
                    organization_id,
                    id,
                    project_id,
                    name,
                    description,
                    status,
                    priority,
                    assignee_id,
                    due_on,
                    estimate_seconds,
                    started_at,
                    completed_at,
                    position,
                    now,
                ],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertTaskParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertTaskStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertTaskParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.project_id,
            &params.name,
            &params.description,
            &params.status,
            &params.priority,
            &params.assignee_id,
            &params.due_on,
            &params.estimate_seconds,
            &params.started_at,
            &params.completed_at,
            &params.position,
            &params.now,
        ))
    }
}
pub struct UpdateTaskStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_task() -> UpdateTaskStmt {
    UpdateTaskStmt(
        "update tasks set name = $1, description = $2, status = $3, priority = $4, assignee_id = $5, due_on = $6, estimate_seconds = $7, started_at = $8, completed_at = $9, position = $10, version = version + 1, updated_at = $11 where organization_id = $12 and id = $13",
        None,
    )
}
impl UpdateTaskStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql>(
        &'s self,
        client: &'c C,
        name: &'a T1,
        description: &'a T2,
        status: &'a crate::types::TaskStatus,
        priority: &'a crate::types::TaskPriority,
        assignee_id: &'a Option<uuid::Uuid>,
        due_on: &'a Option<jiff::civil::Date>,
        estimate_seconds: &'a Option<i32>,
        started_at: &'a Option<jiff::Timestamp>,
        completed_at: &'a Option<jiff::Timestamp>,
        position: &'a i64,
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(
                self.0,
                &[
                    name,
                    description,
                    status,
                    priority,
                    assignee_id,
                    due_on,
                    estimate_seconds,
                    started_at,
                    completed_at,
                    position,
                    now,
                    organization_id,
                    id,
                ],
            )
            .await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql, T2: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UpdateTaskParams<T1, T2>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UpdateTaskStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UpdateTaskParams<T1, T2>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.name,
            &params.description,
            &params.status,
            &params.priority,
            &params.assignee_id,
            &params.due_on,
            &params.estimate_seconds,
            &params.started_at,
            &params.completed_at,
            &params.position,
            &params.now,
            &params.organization_id,
            &params.id,
        ))
    }
}
pub struct PlaceAfterStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn place_after() -> PlaceAfterStmt {
    PlaceAfterStmt(
        "select t.position, (select min(n.position) from tasks n where n.organization_id = $1 and n.status = $2 and n.deleted_at is null and n.position > t.position and n.id <> $3) as next from tasks t join visible_projects p on p.organization_id = $1 and p.id = t.project_id where t.organization_id = $1 and t.id = $4 and t.status = $2 and t.deleted_at is null",
        None,
    )
}
impl PlaceAfterStmt {
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
        status: &'a crate::types::TaskStatus,
        moved: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
    ) -> PlaceAfterQuery<'c, 'a, 's, C, PlaceAfter, 4> {
        PlaceAfterQuery {
            client,
            params: [organization_id, status, moved, id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<PlaceAfter, tokio_postgres::Error> {
                Ok(PlaceAfter { position: row.try_get(0)?, next: row.try_get(1)? })
            },
            mapper: |it| PlaceAfter::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        PlaceAfterParams,
        PlaceAfterQuery<'c, 'a, 's, C, PlaceAfter, 4>,
        C,
    > for PlaceAfterStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a PlaceAfterParams,
    ) -> PlaceAfterQuery<'c, 'a, 's, C, PlaceAfter, 4> {
        self.bind(client, &params.organization_id, &params.status, &params.moved, &params.id)
    }
}
pub struct MakeRoomStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn make_room() -> MakeRoomStmt {
    MakeRoomStmt(
        "update tasks set position = position + $1 where organization_id = $2 and status = $3 and deleted_at is null and position >= $4",
        None,
    )
}
impl MakeRoomStmt {
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
        room: &'a i64,
        organization_id: &'a uuid::Uuid,
        status: &'a crate::types::TaskStatus,
        place: &'a i64,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[room, organization_id, status, place]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        MakeRoomParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for MakeRoomStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a MakeRoomParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.room, &params.organization_id, &params.status, &params.place))
    }
}
pub struct DeleteTaskStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn delete_task() -> DeleteTaskStmt {
    DeleteTaskStmt(
        "update tasks set deleted_at = $1, version = version + 1, updated_at = $1 where organization_id = $2 and id = $3 and deleted_at is null",
        None,
    )
}
impl DeleteTaskStmt {
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
        DeleteTaskParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for DeleteTaskStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a DeleteTaskParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.id))
    }
}
pub struct RestoreTaskStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn restore_task() -> RestoreTaskStmt {
    RestoreTaskStmt(
        "update tasks set deleted_at = null, version = version + 1, updated_at = $1 where organization_id = $2 and id = $3 and deleted_at is not null",
        None,
    )
}
impl RestoreTaskStmt {
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
        RestoreTaskParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for RestoreTaskStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a RestoreTaskParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.now, &params.organization_id, &params.id))
    }
}
pub struct TaskHasTimeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn task_has_time() -> TaskHasTimeStmt {
    TaskHasTimeStmt(
        "select exists ( select from tasks t join time_entries e on e.organization_id = $1 and e.project_id = t.project_id and e.task_id = t.id where t.organization_id = $1 and t.id = $2 and e.deleted_at is null ) as has_time",
        None,
    )
}
impl TaskHasTimeStmt {
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
    ) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        BoolQuery {
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
    crate::client::async_::Params<'c, 'a, 's, TaskHasTimeParams, BoolQuery<'c, 'a, 's, C, bool, 2>, C>
    for TaskHasTimeStmt
{
    fn params(&'s self, client: &'c C, params: &'a TaskHasTimeParams) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct InsertActivitiesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_activities() -> InsertActivitiesStmt {
    InsertActivitiesStmt(
        "insert into task_activities (organization_id, id, task_id, user_id, change, old_value, new_value, created_at) select $1, a.id, $2, $3, a.change, a.old_value, a.new_value, $4 from unnest($5::uuid[], $6::task_change[], $7::text[], $8::text[]) as a (id, change, old_value, new_value)",
        None,
    )
}
impl InsertActivitiesStmt {
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
        T2: crate::ArraySql<Item = crate::types::TaskChange>,
        T3: crate::StringSql,
        T4: crate::ArraySql<Item = Option<T3>>,
        T5: crate::StringSql,
        T6: crate::ArraySql<Item = Option<T5>>,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        task_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
        ids: &'a T1,
        changes: &'a T2,
        old_values: &'a T4,
        new_values: &'a T6,
    ) -> Result<u64, tokio_postgres::Error> {
        client
            .execute(self.0, &[organization_id, task_id, user_id, now, ids, changes, old_values, new_values])
            .await
    }
}
impl<
    'a,
    C: GenericClient + Send + Sync,
    T1: crate::ArraySql<Item = uuid::Uuid>,
    T2: crate::ArraySql<Item = crate::types::TaskChange>,
    T3: crate::StringSql,
    T4: crate::ArraySql<Item = Option<T3>>,
    T5: crate::StringSql,
    T6: crate::ArraySql<Item = Option<T5>>,
>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        InsertActivitiesParams<T1, T2, T3, T4, T5, T6>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for InsertActivitiesStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a InsertActivitiesParams<T1, T2, T3, T4, T5, T6>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.organization_id,
            &params.task_id,
            &params.user_id,
            &params.now,
            &params.ids,
            &params.changes,
            &params.old_values,
            &params.new_values,
        ))
    }
}
pub struct TaskActivitiesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn task_activities() -> TaskActivitiesStmt {
    TaskActivitiesStmt(
        "select a.id, a.user_id, m.name as user_name, a.change, a.old_value, a.new_value, a.created_at from task_activities a join memberships m on m.organization_id = $1 and m.user_id = a.user_id where a.organization_id = $1 and a.task_id = $2 and ($3::uuid is null or a.id < $3) order by a.id desc limit $4",
        None,
    )
}
impl TaskActivitiesStmt {
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
        task_id: &'a uuid::Uuid,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> TaskActivityQuery<'c, 'a, 's, C, TaskActivity, 4> {
        TaskActivityQuery {
            client,
            params: [organization_id, task_id, after_id, page_size],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TaskActivityBorrowed, tokio_postgres::Error> {
                Ok(TaskActivityBorrowed {
                    id: row.try_get(0)?,
                    user_id: row.try_get(1)?,
                    user_name: row.try_get(2)?,
                    change: row.try_get(3)?,
                    old_value: row.try_get(4)?,
                    new_value: row.try_get(5)?,
                    created_at: row.try_get(6)?,
                })
            },
            mapper: |it| TaskActivity::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        TaskActivitiesParams,
        TaskActivityQuery<'c, 'a, 's, C, TaskActivity, 4>,
        C,
    > for TaskActivitiesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a TaskActivitiesParams,
    ) -> TaskActivityQuery<'c, 'a, 's, C, TaskActivity, 4> {
        self.bind(client, &params.organization_id, &params.task_id, &params.after_id, &params.page_size)
    }
}
pub struct TaskPeopleStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn task_people() -> TaskPeopleStmt {
    TaskPeopleStmt(
        "select m.user_id, m.name, sum(e.seconds)::bigint as seconds from tasks t join time_entries e on e.organization_id = $1 and e.project_id = t.project_id and e.task_id = t.id join memberships m on m.organization_id = $1 and m.user_id = e.user_id where t.organization_id = $1 and t.id = $2 and e.deleted_at is null and e.seconds is not null and ($3::uuid is null or e.user_id = $3) group by m.user_id, m.name order by seconds desc, m.name, m.user_id limit $4",
        None,
    )
}
impl TaskPeopleStmt {
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
        worker: &'a Option<uuid::Uuid>,
        most: &'a i64,
    ) -> TaskPeopleQuery<'c, 'a, 's, C, TaskPeople, 4> {
        TaskPeopleQuery {
            client,
            params: [organization_id, id, worker, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TaskPeopleBorrowed, tokio_postgres::Error> {
                Ok(TaskPeopleBorrowed {
                    user_id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    seconds: row.try_get(2)?,
                })
            },
            mapper: |it| TaskPeople::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        TaskPeopleParams,
        TaskPeopleQuery<'c, 'a, 's, C, TaskPeople, 4>,
        C,
    > for TaskPeopleStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a TaskPeopleParams,
    ) -> TaskPeopleQuery<'c, 'a, 's, C, TaskPeople, 4> {
        self.bind(client, &params.organization_id, &params.id, &params.worker, &params.most)
    }
}
pub struct TaskProjectForNewStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn task_project_for_new() -> TaskProjectForNewStmt {
    TaskProjectForNewStmt(
        "select archived_at is not null as archived from visible_projects where organization_id = $1 and id = $2",
        None,
    )
}
impl TaskProjectForNewStmt {
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
    ) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        BoolQuery {
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
    crate::client::async_::Params<'c, 'a, 's, TaskProjectForNewParams, BoolQuery<'c, 'a, 's, C, bool, 2>, C>
    for TaskProjectForNewStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a TaskProjectForNewParams,
    ) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
pub struct PossibleAssigneeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn possible_assignee() -> PossibleAssigneeStmt {
    PossibleAssigneeStmt(
        "select m.name from project_audience a join memberships m on m.organization_id = $1 and m.user_id = a.user_id where a.organization_id = $1 and a.project_id = $2 and a.user_id = $3",
        None,
    )
}
impl PossibleAssigneeStmt {
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
        project_id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> StringQuery<'c, 'a, 's, C, String, 3> {
        StringQuery {
            client,
            params: [organization_id, project_id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        PossibleAssigneeParams,
        StringQuery<'c, 'a, 's, C, String, 3>,
        C,
    > for PossibleAssigneeStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a PossibleAssigneeParams,
    ) -> StringQuery<'c, 'a, 's, C, String, 3> {
        self.bind(client, &params.organization_id, &params.project_id, &params.user_id)
    }
}
pub struct AssigneeOptionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn assignee_options() -> AssigneeOptionsStmt {
    AssigneeOptionsStmt(
        "select m.user_id, m.name from memberships m where m.organization_id = $1 and (m.user_id = $2 or m.status = 'active' and ($3::uuid is null or exists ( select from project_audience a where a.organization_id = $1 and a.project_id = $3 and a.user_id = m.user_id))) order by m.user_id <> $4, m.user_id is distinct from $2, lower(m.name), m.user_id limit $5",
        None,
    )
}
impl AssigneeOptionsStmt {
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
        chosen: &'a Option<uuid::Uuid>,
        project_id: &'a Option<uuid::Uuid>,
        reader: &'a uuid::Uuid,
        most: &'a i64,
    ) -> AssigneeOptionsQuery<'c, 'a, 's, C, AssigneeOptions, 5> {
        AssigneeOptionsQuery {
            client,
            params: [organization_id, chosen, project_id, reader, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<AssigneeOptionsBorrowed, tokio_postgres::Error> {
                Ok(AssigneeOptionsBorrowed { user_id: row.try_get(0)?, name: row.try_get(1)? })
            },
            mapper: |it| AssigneeOptions::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        AssigneeOptionsParams,
        AssigneeOptionsQuery<'c, 'a, 's, C, AssigneeOptions, 5>,
        C,
    > for AssigneeOptionsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a AssigneeOptionsParams,
    ) -> AssigneeOptionsQuery<'c, 'a, 's, C, AssigneeOptions, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.chosen,
            &params.project_id,
            &params.reader,
            &params.most,
        )
    }
}
pub struct TaskOptionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn task_options() -> TaskOptionsStmt {
    TaskOptionsStmt(
        "select t.id, t.name, t.project_id, p.name as project_name, p.color as project_color, p.billable from tasks t join visible_projects p on p.organization_id = $1 and p.id = t.project_id where t.organization_id = $1 and t.deleted_at is null and t.status in ('todo', 'in_progress', 'review') and p.archived_at is null and ($2::uuid is null or t.project_id = $2) and ($3::text is null or lower(t.name) like lower($3) or lower(p.name) like lower($3)) order by t.assignee_id is distinct from $4, lower(t.name), t.id limit $5",
        None,
    )
}
impl TaskOptionsStmt {
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
        organization_id: &'a uuid::Uuid,
        project_id: &'a Option<uuid::Uuid>,
        search: &'a Option<T1>,
        user_id: &'a uuid::Uuid,
        most: &'a i64,
    ) -> TaskOptionQuery<'c, 'a, 's, C, TaskOption, 5> {
        TaskOptionQuery {
            client,
            params: [organization_id, project_id, search, user_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TaskOptionBorrowed, tokio_postgres::Error> {
                Ok(TaskOptionBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    project_id: row.try_get(2)?,
                    project_name: row.try_get(3)?,
                    project_color: row.try_get(4)?,
                    billable: row.try_get(5)?,
                })
            },
            mapper: |it| TaskOption::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        TaskOptionsParams<T1>,
        TaskOptionQuery<'c, 'a, 's, C, TaskOption, 5>,
        C,
    > for TaskOptionsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a TaskOptionsParams<T1>,
    ) -> TaskOptionQuery<'c, 'a, 's, C, TaskOption, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.project_id,
            &params.search,
            &params.user_id,
            &params.most,
        )
    }
}
pub struct OwnTaskOptionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn own_task_options() -> OwnTaskOptionsStmt {
    OwnTaskOptionsStmt(
        "with recent as materialized ( select task_id as id, min(place) as place from ( select task_id, row_number() over (order by day desc, coalesce(started_at, '-infinity') desc, id desc) as place from time_entries where organization_id = $1 and user_id = $2 and deleted_at is null order by day desc, coalesce(started_at, '-infinity') desc, id desc limit 200 ) latest where task_id is not null group by task_id ), given as materialized ( select id from tasks where organization_id = $1 and assignee_id = $2 and status in ('todo', 'in_progress', 'review') and deleted_at is null order by status desc, due_on, id limit $3 ), likely as materialized ( select id, min(place) as place from (select id, place from recent union all select id, null from given) either group by id ) select t.id, t.name, t.project_id, p.name as project_name, p.color as project_color, p.billable from likely l join tasks t on t.organization_id = $1 and t.id = l.id join visible_projects p on p.organization_id = $1 and p.id = t.project_id where t.deleted_at is null and t.status in ('todo', 'in_progress', 'review') and p.archived_at is null order by l.place, lower(t.name), t.id limit $3",
        None,
    )
}
impl OwnTaskOptionsStmt {
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
    ) -> TaskOptionQuery<'c, 'a, 's, C, TaskOption, 3> {
        TaskOptionQuery {
            client,
            params: [organization_id, user_id, most],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TaskOptionBorrowed, tokio_postgres::Error> {
                Ok(TaskOptionBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    project_id: row.try_get(2)?,
                    project_name: row.try_get(3)?,
                    project_color: row.try_get(4)?,
                    billable: row.try_get(5)?,
                })
            },
            mapper: |it| TaskOption::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        OwnTaskOptionsParams,
        TaskOptionQuery<'c, 'a, 's, C, TaskOption, 3>,
        C,
    > for OwnTaskOptionsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a OwnTaskOptionsParams,
    ) -> TaskOptionQuery<'c, 'a, 's, C, TaskOption, 3> {
        self.bind(client, &params.organization_id, &params.user_id, &params.most)
    }
}
