// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct OperatorPoliciesParams<
    T1: crate::StringSql,
    T2: crate::ArraySql<Item = T1>,
    T3: crate::StringSql,
    T4: crate::ArraySql<Item = T3>,
> {
    pub known: T2,
    pub tables: T4,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Checked {
    pub object: String,
    pub detail: Option<String>,
}
pub struct CheckedBorrowed<'a> {
    pub object: &'a str,
    pub detail: Option<&'a str>,
}
impl<'a> From<CheckedBorrowed<'a>> for Checked {
    fn from(CheckedBorrowed { object, detail }: CheckedBorrowed<'a>) -> Self {
        Self { object: object.into(), detail: detail.map(|v| v.into()) }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct CheckedQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<CheckedBorrowed, tokio_postgres::Error>,
    mapper: fn(CheckedBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> CheckedQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(CheckedBorrowed) -> R) -> CheckedQuery<'c, 'a, 's, C, R, N> {
        CheckedQuery {
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
pub struct OperatorGrantsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn operator_grants() -> OperatorGrantsStmt {
    OperatorGrantsStmt(
        "select g.written as object, case when g.written <> all ($1::text[]) then 'is not on the list' end as detail from ( select format('%s on %s', lower(r.privilege_type), c.oid::regclass) as written from pg_class c, aclexplode(c.relacl) r where c.relnamespace = to_regnamespace('public') and r.grantee = to_regrole('timetracker_operator')::oid union all select format('%s (%s) on %s', lower(r.privilege_type), string_agg(a.attname, ', ' order by a.attnum), c.oid::regclass) from pg_class c join pg_attribute a on a.attrelid = c.oid cross join aclexplode(a.attacl) r where c.relnamespace = to_regnamespace('public') and r.grantee = to_regrole('timetracker_operator')::oid group by c.oid, r.privilege_type union all select format('execute on %s', p.oid::regproc) from pg_proc p, aclexplode(p.proacl) r where p.pronamespace = to_regnamespace('public') and r.grantee = to_regrole('timetracker_operator')::oid ) g order by object",
        None,
    )
}
impl OperatorGrantsStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::ArraySql<Item = T1>>(
        &'s self,
        client: &'c C,
        known: &'a T2,
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 1> {
        CheckedQuery {
            client,
            params: [known],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CheckedBorrowed, tokio_postgres::Error> {
                Ok(CheckedBorrowed { object: row.try_get(0)?, detail: row.try_get(1)? })
            },
            mapper: |it| Checked::from(it),
        }
    }
}
pub struct OperatorPoliciesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn operator_policies() -> OperatorPoliciesStmt {
    OperatorPoliciesStmt(
        "select g.written as object, case when g.written <> all ($1::text[]) then 'is not on the list' end as detail from ( select format('%s: %s%s%s', c.oid::regclass, case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end, ' using ' || pg_get_expr(p.polqual, c.oid), ' with check ' || pg_get_expr(p.polwithcheck, c.oid)) as written from pg_policy p join pg_class c on c.oid = p.polrelid where c.oid = any ($2::text[]::regclass[]::oid[]) and to_regrole('timetracker_operator')::oid = any (p.polroles) ) g order by object",
        None,
    )
}
impl OperatorPoliciesStmt {
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
        T2: crate::ArraySql<Item = T1>,
        T3: crate::StringSql,
        T4: crate::ArraySql<Item = T3>,
    >(
        &'s self,
        client: &'c C,
        known: &'a T2,
        tables: &'a T4,
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 2> {
        CheckedQuery {
            client,
            params: [known, tables],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CheckedBorrowed, tokio_postgres::Error> {
                Ok(CheckedBorrowed { object: row.try_get(0)?, detail: row.try_get(1)? })
            },
            mapper: |it| Checked::from(it),
        }
    }
}
impl<
    'c,
    'a,
    's,
    C: GenericClient,
    T1: crate::StringSql,
    T2: crate::ArraySql<Item = T1>,
    T3: crate::StringSql,
    T4: crate::ArraySql<Item = T3>,
>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        OperatorPoliciesParams<T1, T2, T3, T4>,
        CheckedQuery<'c, 'a, 's, C, Checked, 2>,
        C,
    > for OperatorPoliciesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a OperatorPoliciesParams<T1, T2, T3, T4>,
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 2> {
        self.bind(client, &params.known, &params.tables)
    }
}
