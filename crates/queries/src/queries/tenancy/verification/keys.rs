// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct UniqueKeysParams<
    T1: crate::StringSql,
    T2: crate::ArraySql<Item = T1>,
    T3: crate::StringSql,
    T4: crate::ArraySql<Item = T3>,
> {
    pub tables: T2,
    pub global: T4,
}
#[derive(Debug)]
pub struct ReferencesParams<
    T1: crate::StringSql,
    T2: crate::ArraySql<Item = T1>,
    T3: crate::StringSql,
    T4: crate::ArraySql<Item = T3>,
> {
    pub tables: T2,
    pub to_people: T4,
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
pub struct PrimaryKeysStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn primary_keys() -> PrimaryKeysStmt {
    PrimaryKeysStmt(
        "select c.oid::regclass::text as object, case when i.indexrelid is null then 'none' end as detail from pg_class c left join pg_index i on i.indrelid = c.oid and i.indisprimary where c.oid = any ($1::text[]::regclass[]::oid[]) order by object",
        None,
    )
}
impl PrimaryKeysStmt {
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
        tables: &'a T2,
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 1> {
        CheckedQuery {
            client,
            params: [tables],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CheckedBorrowed, tokio_postgres::Error> {
                Ok(CheckedBorrowed { object: row.try_get(0)?, detail: row.try_get(1)? })
            },
            mapper: |it| Checked::from(it),
        }
    }
}
pub struct UniqueKeysStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn unique_keys() -> UniqueKeysStmt {
    UniqueKeysStmt(
        "select i.indexrelid::regclass::text as object, case when a.attname is distinct from 'organization_id' then 'does not start with organization_id' end as detail from pg_index i left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = any ($1::text[]::regclass[]::oid[]) and i.indrelid is distinct from to_regclass('public.organizations') and (i.indisunique or i.indisexclusion) and i.indexrelid::regclass::text <> all ($2::text[]) order by object",
        None,
    )
}
impl UniqueKeysStmt {
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
        tables: &'a T2,
        global: &'a T4,
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 2> {
        CheckedQuery {
            client,
            params: [tables, global],
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
        UniqueKeysParams<T1, T2, T3, T4>,
        CheckedQuery<'c, 'a, 's, C, Checked, 2>,
        C,
    > for UniqueKeysStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a UniqueKeysParams<T1, T2, T3, T4>,
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 2> {
        self.bind(client, &params.tables, &params.global)
    }
}
pub struct ReferencesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn references() -> ReferencesStmt {
    ReferencesStmt(
        "select k.conname::text || ' of ' || k.conrelid::regclass as object, case when not k.convalidated then 'not validated' when s.attname is distinct from 'organization_id' then 'does not start with organization_id' when k.confrelid = to_regclass('public.organizations') then case when t.attname <> 'id' or cardinality(k.conkey) <> 1 then 'is not organization_id to id' end when t.attname is distinct from 'organization_id' then 'does not pair organization_id with organization_id' end as detail from pg_constraint k join pg_attribute s on s.attrelid = k.conrelid and s.attnum = k.conkey[1] join pg_attribute t on t.attrelid = k.confrelid and t.attnum = k.confkey[1] where k.contype = 'f' and (k.conrelid = any ($1::text[]::regclass[]::oid[]) or k.confrelid = any ($1::text[]::regclass[]::oid[])) and k.conname <> all ($2::text[]) order by object",
        None,
    )
}
impl ReferencesStmt {
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
        tables: &'a T2,
        to_people: &'a T4,
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 2> {
        CheckedQuery {
            client,
            params: [tables, to_people],
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
        ReferencesParams<T1, T2, T3, T4>,
        CheckedQuery<'c, 'a, 's, C, Checked, 2>,
        C,
    > for ReferencesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a ReferencesParams<T1, T2, T3, T4>,
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 2> {
        self.bind(client, &params.tables, &params.to_people)
    }
}
pub struct ReferenceIndexesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn reference_indexes() -> ReferenceIndexesStmt {
    ReferenceIndexesStmt(
        "select k.conname::text || ' of ' || k.conrelid::regclass as object, case when not exists ( select from pg_index i where i.indrelid = k.conrelid and i.indisvalid and i.indpred is null and (i.indkey::int2[])[0 : cardinality(k.conkey) - 1] @> k.conkey and (i.indkey::int2[])[0 : cardinality(k.conkey) - 1] <@ k.conkey) then 'no index' end as detail from pg_constraint k where k.contype = 'f' and k.conrelid = any ($1::text[]::regclass[]::oid[]) order by object",
        None,
    )
}
impl ReferenceIndexesStmt {
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
        tables: &'a T2,
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 1> {
        CheckedQuery {
            client,
            params: [tables],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CheckedBorrowed, tokio_postgres::Error> {
                Ok(CheckedBorrowed { object: row.try_get(0)?, detail: row.try_get(1)? })
            },
            mapper: |it| Checked::from(it),
        }
    }
}
pub struct DeletionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn deletions() -> DeletionsStmt {
    DeletionsStmt(
        "select k.conname::text || ' of ' || k.conrelid::regclass as object, nullif(concat_ws(', ', case when k.confrelid = to_regclass('public.organizations') and k.confdeltype <> 'c' then 'does not cascade' end, case when k.confrelid <> to_regclass('public.organizations') and k.confdeltype not in ('a', 'r') then 'acts on delete' end, case when k.confupdtype not in ('a', 'r') then 'acts on update' end), '') as detail from pg_constraint k where k.contype = 'f' and k.conrelid = any ($1::text[]::regclass[]::oid[]) order by object",
        None,
    )
}
impl DeletionsStmt {
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
        tables: &'a T2,
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 1> {
        CheckedQuery {
            client,
            params: [tables],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CheckedBorrowed, tokio_postgres::Error> {
                Ok(CheckedBorrowed { object: row.try_get(0)?, detail: row.try_get(1)? })
            },
            mapper: |it| Checked::from(it),
        }
    }
}
pub struct BelongingStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn belonging() -> BelongingStmt {
    BelongingStmt(
        "select c.oid::regclass::text as object, case when k.oid is null then 'no reference to organizations' end as detail from pg_class c left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' and k.confrelid = to_regclass('public.organizations') where c.oid = any ($1::text[]::regclass[]::oid[]) and c.oid is distinct from to_regclass('public.organizations') order by object",
        None,
    )
}
impl BelongingStmt {
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
        tables: &'a T2,
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 1> {
        CheckedQuery {
            client,
            params: [tables],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CheckedBorrowed, tokio_postgres::Error> {
                Ok(CheckedBorrowed { object: row.try_get(0)?, detail: row.try_get(1)? })
            },
            mapper: |it| Checked::from(it),
        }
    }
}
