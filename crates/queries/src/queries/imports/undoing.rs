// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct KeepChangedParams<T1: crate::StringSql> {
    pub reason: T1,
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub first: i32,
    pub last: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct MadeParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct UnmadeParams {
    pub organization_id: uuid::Uuid,
    pub import_id: uuid::Uuid,
    pub number: i32,
}
#[derive(Clone, Copy, Debug)]
pub struct ProjectIsAliveParams {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, Copy, serde::Serialize, utoipa::ToSchema)]
pub struct Made {
    pub number: i32,
    pub kind: crate::types::ImportNameKind,
    pub target: Option<uuid::Uuid>,
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct MadeQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<Made, tokio_postgres::Error>,
    mapper: fn(Made) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> MadeQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(Made) -> R) -> MadeQuery<'c, 'a, 's, C, R, N> {
        MadeQuery {
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
pub struct KeepChangedStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn keep_changed() -> KeepChangedStmt {
    KeepChangedStmt(
        "update import_rows r set state = 'kept', reason = $1 where r.organization_id = $2 and r.import_id = $3 and r.state = 'imported' and r.line between $4 and $5 and (exists ( select from time_entries e where e.organization_id = $2 and e.id = r.entry and e.version > 1 and coalesce(e.deleted_at, 'infinity') = 'infinity')) is true",
        None,
    )
}
impl KeepChangedStmt {
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
        reason: &'a T1,
        organization_id: &'a uuid::Uuid,
        import_id: &'a uuid::Uuid,
        first: &'a i32,
        last: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[reason, organization_id, import_id, first, last]).await
    }
}
impl<'a, C: GenericClient + Send + Sync, T1: crate::StringSql>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        KeepChangedParams<T1>,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for KeepChangedStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a KeepChangedParams<T1>,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(
            client,
            &params.reason,
            &params.organization_id,
            &params.import_id,
            &params.first,
            &params.last,
        ))
    }
}
pub struct MadeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn made() -> MadeStmt {
    MadeStmt(
        "select n.number, n.kind, n.target from import_names n where n.organization_id = $1 and n.import_id = $2 and n.created and n.target is not null order by n.kind desc, n.number",
        None,
    )
}
impl MadeStmt {
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
        import_id: &'a uuid::Uuid,
    ) -> MadeQuery<'c, 'a, 's, C, Made, 2> {
        MadeQuery {
            client,
            params: [organization_id, import_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<Made, tokio_postgres::Error> {
                Ok(Made { number: row.try_get(0)?, kind: row.try_get(1)?, target: row.try_get(2)? })
            },
            mapper: |it| Made::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, MadeParams, MadeQuery<'c, 'a, 's, C, Made, 2>, C> for MadeStmt
{
    fn params(&'s self, client: &'c C, params: &'a MadeParams) -> MadeQuery<'c, 'a, 's, C, Made, 2> {
        self.bind(client, &params.organization_id, &params.import_id)
    }
}
pub struct UnmadeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn unmade() -> UnmadeStmt {
    UnmadeStmt(
        "update import_names set created = false where organization_id = $1 and import_id = $2 and number = $3",
        None,
    )
}
impl UnmadeStmt {
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
        organization_id: &'a uuid::Uuid,
        import_id: &'a uuid::Uuid,
        number: &'a i32,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[organization_id, import_id, number]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        UnmadeParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for UnmadeStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a UnmadeParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.organization_id, &params.import_id, &params.number))
    }
}
pub struct ProjectIsAliveStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn project_is_alive() -> ProjectIsAliveStmt {
    ProjectIsAliveStmt(
        "select exists ( select from tasks t where t.organization_id = $1 and t.project_id = $2 and t.deleted_at is null ) or exists ( select from time_entries e where e.organization_id = $1 and e.project_id = $2 and e.deleted_at is null ) or exists ( select from comments c where c.organization_id = $1 and c.project_id = $2 ) as alive",
        None,
    )
}
impl ProjectIsAliveStmt {
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
    crate::client::async_::Params<'c, 'a, 's, ProjectIsAliveParams, BoolQuery<'c, 'a, 's, C, bool, 2>, C>
    for ProjectIsAliveStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ProjectIsAliveParams,
    ) -> BoolQuery<'c, 'a, 's, C, bool, 2> {
        self.bind(client, &params.organization_id, &params.id)
    }
}
