// This file was generated with `cornucopia`. Do not modify.

#[derive(Clone, Copy, Debug)]
pub struct ListTokensParams {
    pub organization_id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub after: Option<uuid::Uuid>,
    pub page_size: i64,
}
#[derive(Debug)]
pub struct InsertTokenParams<T1: crate::StringSql, T2: crate::BytesSql, T3: crate::StringSql> {
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
    pub name: T1,
    pub token_hash: T2,
    pub prefix: T3,
    pub scope: crate::types::TokenScope,
    pub expires_at: Option<jiff::Timestamp>,
    pub now: jiff::Timestamp,
}
#[derive(Clone, Copy, Debug)]
pub struct RevokeTokenParams {
    pub now: jiff::Timestamp,
    pub organization_id: uuid::Uuid,
    pub id: uuid::Uuid,
    pub user_id: uuid::Uuid,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct ApiToken {
    pub id: uuid::Uuid,
    pub name: String,
    pub prefix: String,
    pub scope: crate::types::TokenScope,
    pub last_used_at: Option<jiff::Timestamp>,
    pub expires_at: Option<jiff::Timestamp>,
    pub revoked_at: Option<jiff::Timestamp>,
    pub created_at: jiff::Timestamp,
}
pub struct ApiTokenBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub prefix: &'a str,
    pub scope: crate::types::TokenScope,
    pub last_used_at: Option<jiff::Timestamp>,
    pub expires_at: Option<jiff::Timestamp>,
    pub revoked_at: Option<jiff::Timestamp>,
    pub created_at: jiff::Timestamp,
}
impl<'a> From<ApiTokenBorrowed<'a>> for ApiToken {
    fn from(
        ApiTokenBorrowed {
            id,
            name,
            prefix,
            scope,
            last_used_at,
            expires_at,
            revoked_at,
            created_at,
        }: ApiTokenBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            name: name.into(),
            prefix: prefix.into(),
            scope,
            last_used_at,
            expires_at,
            revoked_at,
            created_at,
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct ApiTokenQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ApiTokenBorrowed, tokio_postgres::Error>,
    mapper: fn(ApiTokenBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ApiTokenQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ApiTokenBorrowed) -> R) -> ApiTokenQuery<'c, 'a, 's, C, R, N> {
        ApiTokenQuery {
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
pub struct ListTokensStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn list_tokens() -> ListTokensStmt {
    ListTokensStmt(
        "select id, name, prefix, scope, last_used_at, expires_at, revoked_at, created_at from api_tokens where organization_id = $1 and user_id = $2 and ($3::uuid is null or id < $3) order by id desc limit $4",
        None,
    )
}
impl ListTokensStmt {
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
        after: &'a Option<uuid::Uuid>,
        page_size: &'a i64,
    ) -> ApiTokenQuery<'c, 'a, 's, C, ApiToken, 4> {
        ApiTokenQuery {
            client,
            params: [organization_id, user_id, after, page_size],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ApiTokenBorrowed, tokio_postgres::Error> {
                Ok(ApiTokenBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    prefix: row.try_get(2)?,
                    scope: row.try_get(3)?,
                    last_used_at: row.try_get(4)?,
                    expires_at: row.try_get(5)?,
                    revoked_at: row.try_get(6)?,
                    created_at: row.try_get(7)?,
                })
            },
            mapper: |it| ApiToken::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, ListTokensParams, ApiTokenQuery<'c, 'a, 's, C, ApiToken, 4>, C>
    for ListTokensStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ListTokensParams,
    ) -> ApiTokenQuery<'c, 'a, 's, C, ApiToken, 4> {
        self.bind(client, &params.organization_id, &params.user_id, &params.after, &params.page_size)
    }
}
pub struct InsertTokenStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn insert_token() -> InsertTokenStmt {
    InsertTokenStmt(
        "insert into api_tokens (organization_id, id, user_id, name, token_hash, prefix, scope, expires_at, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id, name, prefix, scope, last_used_at, expires_at, revoked_at, created_at",
        None,
    )
}
impl InsertTokenStmt {
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
        T2: crate::BytesSql,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
        name: &'a T1,
        token_hash: &'a T2,
        prefix: &'a T3,
        scope: &'a crate::types::TokenScope,
        expires_at: &'a Option<jiff::Timestamp>,
        now: &'a jiff::Timestamp,
    ) -> ApiTokenQuery<'c, 'a, 's, C, ApiToken, 9> {
        ApiTokenQuery {
            client,
            params: [organization_id, id, user_id, name, token_hash, prefix, scope, expires_at, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ApiTokenBorrowed, tokio_postgres::Error> {
                Ok(ApiTokenBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    prefix: row.try_get(2)?,
                    scope: row.try_get(3)?,
                    last_used_at: row.try_get(4)?,
                    expires_at: row.try_get(5)?,
                    revoked_at: row.try_get(6)?,
                    created_at: row.try_get(7)?,
                })
            },
            mapper: |it| ApiToken::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::BytesSql, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        InsertTokenParams<T1, T2, T3>,
        ApiTokenQuery<'c, 'a, 's, C, ApiToken, 9>,
        C,
    > for InsertTokenStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a InsertTokenParams<T1, T2, T3>,
    ) -> ApiTokenQuery<'c, 'a, 's, C, ApiToken, 9> {
        self.bind(
            client,
            &params.organization_id,
            &params.id,
            &params.user_id,
            &params.name,
            &params.token_hash,
            &params.prefix,
            &params.scope,
            &params.expires_at,
            &params.now,
        )
    }
}
pub struct RevokeTokenStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn revoke_token() -> RevokeTokenStmt {
    RevokeTokenStmt(
        "update api_tokens set revoked_at = coalesce(revoked_at, $1) where organization_id = $2 and id = $3 and user_id = $4 returning id, name, prefix, scope, last_used_at, expires_at, revoked_at, created_at",
        None,
    )
}
impl RevokeTokenStmt {
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
        now: &'a jiff::Timestamp,
        organization_id: &'a uuid::Uuid,
        id: &'a uuid::Uuid,
        user_id: &'a uuid::Uuid,
    ) -> ApiTokenQuery<'c, 'a, 's, C, ApiToken, 4> {
        ApiTokenQuery {
            client,
            params: [now, organization_id, id, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ApiTokenBorrowed, tokio_postgres::Error> {
                Ok(ApiTokenBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    prefix: row.try_get(2)?,
                    scope: row.try_get(3)?,
                    last_used_at: row.try_get(4)?,
                    expires_at: row.try_get(5)?,
                    revoked_at: row.try_get(6)?,
                    created_at: row.try_get(7)?,
                })
            },
            mapper: |it| ApiToken::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<'c, 'a, 's, RevokeTokenParams, ApiTokenQuery<'c, 'a, 's, C, ApiToken, 4>, C>
    for RevokeTokenStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a RevokeTokenParams,
    ) -> ApiTokenQuery<'c, 'a, 's, C, ApiToken, 4> {
        self.bind(client, &params.now, &params.organization_id, &params.id, &params.user_id)
    }
}
