// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct IdentityTablesParams<
    T1: crate::StringSql,
    T2: crate::ArraySql<Item = T1>,
    T3: crate::StringSql,
    T4: crate::ArraySql<Item = T3>,
> {
    pub known: T2,
    pub tables: T4,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct TenantTables {
    pub name: String,
    pub key_column: String,
}
pub struct TenantTablesBorrowed<'a> {
    pub name: &'a str,
    pub key_column: &'a str,
}
impl<'a> From<TenantTablesBorrowed<'a>> for TenantTables {
    fn from(TenantTablesBorrowed { name, key_column }: TenantTablesBorrowed<'a>) -> Self {
        Self { name: name.into(), key_column: key_column.into() }
    }
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
pub struct TenantTablesQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<TenantTablesBorrowed, tokio_postgres::Error>,
    mapper: fn(TenantTablesBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> TenantTablesQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(TenantTablesBorrowed) -> R) -> TenantTablesQuery<'c, 'a, 's, C, R, N> {
        TenantTablesQuery {
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
pub struct TenantTablesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn tenant_tables() -> TenantTablesStmt {
    TenantTablesStmt(
        "select c.oid::regclass::text as name, a.attname::text as key_column from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and not a.attisdropped where c.relkind in ('r', 'p', 'f', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and (a.attname = 'organization_id' or c.oid = to_regclass('public.organizations') and a.attname = 'id') order by name",
        None,
    )
}
impl TenantTablesStmt {
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
    ) -> TenantTablesQuery<'c, 'a, 's, C, TenantTables, 0> {
        TenantTablesQuery {
            client,
            params: [],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<TenantTablesBorrowed, tokio_postgres::Error> {
                Ok(TenantTablesBorrowed { name: row.try_get(0)?, key_column: row.try_get(1)? })
            },
            mapper: |it| TenantTables::from(it),
        }
    }
}
pub struct IdentityTablesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn identity_tables() -> IdentityTablesStmt {
    IdentityTablesStmt(
        "select c.oid::regclass::text as object, case when c.relname <> all ($1::text[]) then 'has neither organization_id nor a place on the list' end as detail from pg_class c where c.relnamespace = to_regnamespace('public') and c.relkind in ('r', 'p', 'f') and c.oid <> all ($2::text[]::regclass[]::oid[]) and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e') order by object",
        None,
    )
}
impl IdentityTablesStmt {
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
        IdentityTablesParams<T1, T2, T3, T4>,
        CheckedQuery<'c, 'a, 's, C, Checked, 2>,
        C,
    > for IdentityTablesStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a IdentityTablesParams<T1, T2, T3, T4>,
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 2> {
        self.bind(client, &params.known, &params.tables)
    }
}
pub struct OrganizationColumnStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn organization_column() -> OrganizationColumnStmt {
    OrganizationColumnStmt(
        "select c.oid::regclass::text as object, nullif(concat_ws(', ', case when a.atttypid <> 'uuid'::regtype then 'is no uuid' end, case when not a.attnotnull then 'may be null' end), '') as detail from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = case c.oid when to_regclass('public.organizations') then 'id' else 'organization_id' end where c.oid = any ($1::text[]::regclass[]::oid[]) order by object",
        None,
    )
}
impl OrganizationColumnStmt {
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
pub struct RowLevelSecurityStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn row_level_security() -> RowLevelSecurityStmt {
    RowLevelSecurityStmt(
        "select c.oid::regclass::text as object, nullif(concat_ws(', ', case when not c.relrowsecurity then 'not enabled' end, case when not c.relforcerowsecurity then 'not forced' end), '') as detail from pg_class c where c.oid = any ($1::text[]::regclass[]::oid[]) order by object",
        None,
    )
}
impl RowLevelSecurityStmt {
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
pub struct TenantPolicyStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn tenant_policy() -> TenantPolicyStmt {
    TenantPolicyStmt(
        "select c.oid::regclass::text as object, case when p.oid is null then 'missing' else nullif(concat_ws(', ', case when not p.polpermissive then 'restrictive' end, case when p.polcmd <> '*' then 'not for all commands' end, case when p.polroles <> array[to_regrole('timetracker_tenant')::oid] then 'not for timetracker_tenant alone' end, case when pg_get_expr(p.polqual, c.oid) is distinct from e.expected then 'using ' || coalesce(pg_get_expr(p.polqual, c.oid), 'nothing') end, case when pg_get_expr(p.polwithcheck, c.oid) is distinct from e.expected then 'with check ' || coalesce(pg_get_expr(p.polwithcheck, c.oid), 'nothing') end), '') end as detail from pg_class c cross join lateral ( select format('(%s = (current_setting(''app.organization_id''::text))::uuid)', case c.oid when to_regclass('public.organizations') then 'id' else 'organization_id' end) as expected ) e left join pg_policy p on p.polrelid = c.oid and p.polname = 'tenant' where c.oid = any ($1::text[]::regclass[]::oid[]) order by object",
        None,
    )
}
impl TenantPolicyStmt {
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
pub struct OtherPoliciesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn other_policies() -> OtherPoliciesStmt {
    OtherPoliciesStmt(
        "select c.oid::regclass::text as object, string_agg(p.polname, ', ' order by p.polname) filter ( where not (p.polname = 'directory' and p.polroles = array[to_regrole('timetracker_directory')::oid] or p.polname ~ '^operator' and p.polroles = array[to_regrole('timetracker_operator')::oid])) as detail from pg_class c left join pg_policy p on p.polrelid = c.oid and p.polname <> 'tenant' where c.oid = any ($1::text[]::regclass[]::oid[]) group by c.oid order by object",
        None,
    )
}
impl OtherPoliciesStmt {
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
pub struct TableGrantsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn table_grants() -> TableGrantsStmt {
    TableGrantsStmt(
        "select c.oid::regclass::text as object, string_agg(distinct lower(g.privilege_type) || coalesce(' (' || g.column_name || ')', '') || ' to ' || case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee)::text end, ', ') filter (where g.is_grantable or g.grantee <> all (array[to_regrole('timetracker_tenant')::oid, to_regrole('timetracker_directory')::oid, to_regrole('timetracker_operator')::oid]) or g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')) as detail from pg_class c left join lateral ( select r.grantee, r.privilege_type, r.is_grantable, null::text as column_name from aclexplode(c.relacl) r union all select r.grantee, r.privilege_type, r.is_grantable, a.attname::text from pg_attribute a, aclexplode(a.attacl) r where a.attrelid = c.oid ) g on g.grantee <> c.relowner where c.oid = any ($1::text[]::regclass[]::oid[]) group by c.oid order by object",
        None,
    )
}
impl TableGrantsStmt {
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
pub struct IdentityGrantsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn identity_grants() -> IdentityGrantsStmt {
    IdentityGrantsStmt(
        "select c.oid::regclass::text as object, string_agg(distinct lower(g.privilege_type) || ' to ' || case g.grantee when 0 then 'public' else 'timetracker_tenant' end, ', ') filter (where g.grantee in (0, to_regrole('timetracker_tenant')::oid)) as detail from pg_class c left join lateral ( select r.grantee, r.privilege_type from aclexplode(c.relacl) r union all select r.grantee, r.privilege_type from pg_attribute a, aclexplode(a.attacl) r where a.attrelid = c.oid ) g on true where c.relnamespace = to_regnamespace('public') and c.relkind in ('r', 'p', 'f') and c.oid <> all ($1::text[]::regclass[]::oid[]) and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e') group by c.oid order by object",
        None,
    )
}
impl IdentityGrantsStmt {
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
pub struct SequenceGrantsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn sequence_grants() -> SequenceGrantsStmt {
    SequenceGrantsStmt(
        "select c.oid::regclass::text as object, string_agg(distinct lower(g.privilege_type) || ' to ' || case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee)::text end, ', ') filter (where g.grantee in (0, to_regrole('timetracker_login')::oid)) as detail from pg_class c left join lateral aclexplode(c.relacl) g on true where c.relnamespace = to_regnamespace('public') and c.relkind = 'S' group by c.oid order by object",
        None,
    )
}
impl SequenceGrantsStmt {
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
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 0> {
        CheckedQuery {
            client,
            params: [],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CheckedBorrowed, tokio_postgres::Error> {
                Ok(CheckedBorrowed { object: row.try_get(0)?, detail: row.try_get(1)? })
            },
            mapper: |it| Checked::from(it),
        }
    }
}
pub struct DefaultPrivilegesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn default_privileges() -> DefaultPrivilegesStmt {
    DefaultPrivilegesStmt(
        "select format('%s of %s', case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types' else 'schemas' end, pg_get_userbyid(d.defaclrole)) as object, string_agg(distinct lower(g.privilege_type) || ' to ' || case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee)::text end, ', ') filter (where g.grantee <> d.defaclrole) as detail from pg_default_acl d left join lateral aclexplode(d.defaclacl) g on true where d.defaclobjtype in ('r', 'S', 'f') group by d.oid, d.defaclobjtype, d.defaclrole order by object",
        None,
    )
}
impl DefaultPrivilegesStmt {
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
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 0> {
        CheckedQuery {
            client,
            params: [],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CheckedBorrowed, tokio_postgres::Error> {
                Ok(CheckedBorrowed { object: row.try_get(0)?, detail: row.try_get(1)? })
            },
            mapper: |it| Checked::from(it),
        }
    }
}
pub struct TriggersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn triggers() -> TriggersStmt {
    TriggersStmt(
        "select c.oid::regclass::text as object, string_agg(t.tgname, ', ' order by t.tgname) as detail from pg_class c left join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal where c.oid = any ($1::text[]::regclass[]::oid[]) group by c.oid order by object",
        None,
    )
}
impl TriggersStmt {
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
pub struct RewriteRulesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn rewrite_rules() -> RewriteRulesStmt {
    RewriteRulesStmt(
        "select c.oid::regclass::text as object, string_agg(r.rulename, ', ' order by r.rulename) as detail from pg_class c left join pg_rewrite r on r.ev_class = c.oid and c.relkind <> 'm' where c.oid = any ($1::text[]::regclass[]::oid[]) group by c.oid order by object",
        None,
    )
}
impl RewriteRulesStmt {
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
pub struct ViewsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn views() -> ViewsStmt {
    ViewsStmt(
        "select c.oid::regclass::text as object, case when c.relkind = 'm' then 'materialized' when not coalesce((select o.option_value::boolean from pg_options_to_table(c.reloptions) o where o.option_name = 'security_invoker'), false) then 'not security_invoker' end as detail from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e') order by object",
        None,
    )
}
impl ViewsStmt {
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
    ) -> CheckedQuery<'c, 'a, 's, C, Checked, 0> {
        CheckedQuery {
            client,
            params: [],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<CheckedBorrowed, tokio_postgres::Error> {
                Ok(CheckedBorrowed { object: row.try_get(0)?, detail: row.try_get(1)? })
            },
            mapper: |it| Checked::from(it),
        }
    }
}
