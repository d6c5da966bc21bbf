// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct SuggestionsParams<T1: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub search: Option<T1>,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Suggestion {
    pub description: String,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<String>,
    pub project_color: Option<crate::types::Color>,
    pub client_name: Option<String>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<String>,
    pub billable: bool,
}
pub struct SuggestionBorrowed<'a> {
    pub description: &'a str,
    pub project_id: Option<uuid::Uuid>,
    pub project_name: Option<&'a str>,
    pub project_color: Option<crate::types::Color>,
    pub client_name: Option<&'a str>,
    pub task_id: Option<uuid::Uuid>,
    pub task_name: Option<&'a str>,
    pub billable: bool,
}
impl<'a> From<SuggestionBorrowed<'a>> for Suggestion {
    fn from(
        SuggestionBorrowed {
            description,
            project_id,
            project_name,
            project_color,
            client_name,
            task_id,
            task_name,
            billable,
        }: SuggestionBorrowed<'a>,
    ) -> Self {
        Self {
            description: description.into(),
            project_id,
            project_name: project_name.map(|v| v.into()),
            project_color,
            client_name: client_name.map(|v| v.into()),
            task_id,
            task_name: task_name.map(|v| v.into()),
            billable,
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct SuggestionQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<SuggestionBorrowed, tokio_postgres::Error>,
    mapper: fn(SuggestionBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> SuggestionQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(SuggestionBorrowed) -> R) -> SuggestionQuery<'c, 'a, 's, C, R, N> {
        SuggestionQuery {
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
pub struct SuggestionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn suggestions() -> SuggestionsStmt {
    SuggestionsStmt(
        "with recent as ( select e.description, e.project_id, e.task_id, e.billable, row_number() over ( order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc) as position from time_entries e where e.organization_id = $1 and e.user_id = $2 and e.deleted_at is null order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc limit 200 ), latest as ( select distinct on (description, project_id, task_id) description, project_id, task_id, billable, position from recent order by description, project_id, task_id, position ) select l.description, l.project_id, p.name as project_name, p.color as project_color, c.name as client_name, k.id as task_id, k.name as task_name, l.billable from latest l left join visible_projects p on p.organization_id = $1 and p.id = l.project_id left join clients c on c.organization_id = $1 and c.id = p.client_id left join tasks k on k.organization_id = $1 and k.id = l.task_id and k.status <> 'cancelled' and k.deleted_at is null where p.archived_at is null and (l.project_id is not null and p.id is not null or l.project_id is null and l.description <> '') and ($3::text is null or lower(l.description) like lower($3) or lower(p.name) like lower($3) or lower(c.name) like lower($3) or lower(k.name) like lower($3)) order by l.position limit 10",
        None,
    )
}
impl SuggestionsStmt {
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
        user_id: &'a uuid::Uuid,
        search: &'a Option<T1>,
    ) -> SuggestionQuery<'c, 'a, 's, C, Suggestion, 3> {
        SuggestionQuery {
            client,
            params: [organization_id, user_id, search],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<SuggestionBorrowed, tokio_postgres::Error> {
                Ok(SuggestionBorrowed {
                    description: row.try_get(0)?,
                    project_id: row.try_get(1)?,
                    project_name: row.try_get(2)?,
                    project_color: row.try_get(3)?,
                    client_name: row.try_get(4)?,
                    task_id: row.try_get(5)?,
                    task_name: row.try_get(6)?,
                    billable: row.try_get(7)?,
                })
            },
            mapper: |it| Suggestion::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        SuggestionsParams<T1>,
        SuggestionQuery<'c, 'a, 's, C, Suggestion, 3>,
        C,
    > for SuggestionsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a SuggestionsParams<T1>,
    ) -> SuggestionQuery<'c, 'a, 's, C, Suggestion, 3> {
        self.bind(client, &params.organization_id, &params.user_id, &params.search)
    }
}
