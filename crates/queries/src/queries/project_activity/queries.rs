// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct ProjectActivityParams {
    pub organization_id: uuid::Uuid,
    pub project_id: uuid::Uuid,
    pub of_project: bool,
    pub sees_amounts: bool,
    pub after_id: Option<uuid::Uuid>,
    pub page_size: i64,
    pub of_tasks: bool,
    pub of_comments: bool,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ProjectActivity {
    pub id: uuid::Uuid,
    pub kind: String,
    pub change: String,
    pub user_id: Option<uuid::Uuid>,
    pub user_name: Option<String>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<String>,
    pub task_deleted: bool,
    pub old_value: Option<String>,
    pub new_value: Option<String>,
    pub created_at: jiff::Timestamp,
}
pub struct ProjectActivityBorrowed<'a> {
    pub id: uuid::Uuid,
    pub kind: &'a str,
    pub change: &'a str,
    pub user_id: Option<uuid::Uuid>,
    pub user_name: Option<&'a str>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<&'a str>,
    pub task_deleted: bool,
    pub old_value: Option<&'a str>,
    pub new_value: Option<&'a str>,
    pub created_at: jiff::Timestamp,
}
impl<'a> From<ProjectActivityBorrowed<'a>> for ProjectActivity {
    fn from(
        ProjectActivityBorrowed {
            id,
            kind,
            change,
            user_id,
            user_name,
            task_id,
            task_name,
            task_deleted,
            old_value,
            new_value,
            created_at,
        }: ProjectActivityBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            kind: kind.into(),
            change: change.into(),
            user_id,
            user_name: user_name.map(|v| v.into()),
            task_id,
            task_name: task_name.map(|v| v.into()),
            task_deleted,
            old_value: old_value.map(|v| v.into()),
            new_value: new_value.map(|v| v.into()),
            created_at,
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct ProjectActivityQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ProjectActivityBorrowed, tokio_postgres::Error>,
    mapper: fn(ProjectActivityBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ProjectActivityQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(
        self,
        mapper: fn(ProjectActivityBorrowed) -> R,
    ) -> ProjectActivityQuery<'c, 'a, 's, C, R, N> {
        ProjectActivityQuery {
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
pub struct ProjectActivityStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project_activity() -> ProjectActivityStmt {
    ProjectActivityStmt(
        "with happened as ( (select a.id, 'project' as kind, a.change::text as change, a.user_id, null::uuid as task_id, a.old_value, a.new_value, a.created_at from project_activities a where a.organization_id = $1 and a.project_id = $2 and $3 and ($4 or a.change not in ('hourly_rate', 'budget')) and ($5::uuid is null or a.id < $5) order by a.id desc limit $6) union all (select v.id, 'project', 'created', null, null, null, null, v.created_at from visible_projects v where v.organization_id = $1 and v.id = $2 and $3 and ($5::uuid is null or v.id < $5) and not exists ( select from project_activities b where b.organization_id = $1 and b.project_id = $2 and b.change = 'created')) union all (select c.id, 'task', c.change::text, c.user_id, k.id, c.old_value, c.new_value, c.created_at from tasks k cross join lateral ( select d.id, d.change, d.user_id, d.old_value, d.new_value, d.created_at from task_activities d where d.organization_id = $1 and d.task_id = k.id and ($5::uuid is null or d.id < $5) order by d.id desc limit $6 ) c where k.organization_id = $1 and k.project_id = $2 and $7 order by c.id desc limit $6) union all (select e.id, 'comment', 'written', e.user_id, null, null, left(e.body, 200), e.created_at from comments e where e.organization_id = $1 and e.project_id = $2 and e.deleted_at is null and $8 and ($5::uuid is null or e.id < $5) order by e.id desc limit $6) union all (select f.id, 'comment', 'written', f.user_id, l.id, null, f.said, f.created_at from tasks l cross join lateral ( select g.id, g.user_id, left(g.body, 200) as said, g.created_at from comments g where g.organization_id = $1 and g.task_id = l.id and g.deleted_at is null and ($5::uuid is null or g.id < $5) order by g.id desc limit $6 ) f where l.organization_id = $1 and l.project_id = $2 and l.deleted_at is null and $8 order by f.id desc limit $6) ) select h.id, h.kind, h.change, h.user_id, m.name as user_name, h.task_id, t.name as task_name, t.deleted_at is not null as task_deleted, h.old_value, h.new_value, h.created_at from happened h join visible_projects p on p.organization_id = $1 and p.id = $2 left join memberships m on m.organization_id = $1 and m.user_id = h.user_id left join tasks t on t.organization_id = $1 and t.id = h.task_id order by h.id desc limit $6",
        None,
    )
}
impl ProjectActivityStmt {
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
        of_project: &'a bool,
        sees_amounts: &'a bool,
        after_id: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
        of_tasks: &'a bool,
        of_comments: &'a bool,
    ) -> ProjectActivityQuery<'c, 'a, 's, C, ProjectActivity, 8> {
        ProjectActivityQuery {
            client,
            params: [
                organization_id,
                project_id,
                of_project,
                sees_amounts,
                after_id,
                page_size,
                of_tasks,
                of_comments,
            ],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ProjectActivityBorrowed, tokio_postgres::Error> {
                Ok(ProjectActivityBorrowed {
                    id: row.try_get(0)?,
                    kind: row.try_get(1)?,
                    change: row.try_get(2)?,
                    user_id: row.try_get(3)?,
                    user_name: row.try_get(4)?,
                    task_id: row.try_get(5)?,
                    task_name: row.try_get(6)?,
                    task_deleted: row.try_get(7)?,
                    old_value: row.try_get(8)?,
                    new_value: row.try_get(9)?,
                    created_at: row.try_get(10)?,
                })
            },
            mapper: |it| ProjectActivity::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ProjectActivityParams,
        ProjectActivityQuery<'c, 'a, 's, C, ProjectActivity, 8>,
        C,
    > for ProjectActivityStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ProjectActivityParams,
    ) -> ProjectActivityQuery<'c, 'a, 's, C, ProjectActivity, 8> {
        self.bind(
            client,
            &params.organization_id,
            &params.project_id,
            &params.of_project,
            &params.sees_amounts,
            &params.after_id,
            &params.page_size,
            &params.of_tasks,
            &params.of_comments,
        )
    }
}
