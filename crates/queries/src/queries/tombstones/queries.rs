// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct ListTombstonesParams {
    pub organization_id: uuid::Uuid,
    pub after_at: jiff::Timestamp,
    pub after_id: uuid::Uuid,
    pub page_size: i64,
    pub worker: Option<uuid::Uuid>,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Tombstone {
    pub kind: crate::types::TombstoneKind,
    pub id: uuid::Uuid,
    pub deleted_at: jiff::Timestamp,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct TombstoneQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Tombstone, tokio_postgres::Error>,
    mapper: fn(Tombstone) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TombstoneQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Tombstone) -> R) -> TombstoneQuery<'c, 'a, 's, C, R, N> {
        TombstoneQuery {
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
pub struct ListTombstonesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_tombstones() -> ListTombstonesStmt {
    ListTombstonesStmt(
        "select kind, id, deleted_at from ( (select kind, id, deleted_at from tombstones where organization_id = $1 and (deleted_at, id) > ($2, $3) order by deleted_at, id limit $4) union all (select 'task'::tombstone_kind, id, deleted_at from tasks where organization_id = $1 and deleted_at is not null and (deleted_at, id) > ($2, $3) and exists ( select from visible_projects p where p.organization_id = $1 and p.id = tasks.project_id) order by deleted_at, id limit $4) union all (select 'time_entry'::tombstone_kind, id, deleted_at from time_entries where organization_id = $1 and deleted_at is not null and (deleted_at, id) > ($2, $3) and ($5::uuid is null or user_id = $5) order by deleted_at, id limit $4) ) gone order by deleted_at, id limit $4",
        None,
    )
}
impl ListTombstonesStmt {
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
        after_at: &'a jiff::Timestamp,
        after_id: &'a uuid::Uuid,
        page_size: &'a i64,
        worker: &'a Option<uuid::Uuid>,
    ) -> TombstoneQuery<'c, 'a, 's, C, Tombstone, 5> {
        TombstoneQuery {
            client,
            params: [organization_id, after_at, after_id, page_size, worker],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Tombstone, tokio_postgres::Error> {
                Ok(Tombstone { kind: row.try_get(0)?, id: row.try_get(1)?, deleted_at: row.try_get(2)? })
            },
            mapper: |it| Tombstone::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        ListTombstonesParams,
        TombstoneQuery<'c, 'a, 's, C, Tombstone, 5>,
        C,
    > for ListTombstonesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListTombstonesParams,
    ) -> TombstoneQuery<'c, 'a, 's, C, Tombstone, 5> {
        self.bind(
            client,
            &params.organization_id,
            &params.after_at,
            &params.after_id,
            &params.page_size,
            &params.worker,
        )
    }
}
