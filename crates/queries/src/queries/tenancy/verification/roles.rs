// This file was generated with `cornucopia`. Do not modify.

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
pub struct RoleAttributesStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn role_attributes() -> RoleAttributesStmt {
    RoleAttributesStmt(
        "select e.name as object, case when r.oid is null then 'missing' else nullif(concat_ws(', ', case when r.rolsuper then 'superuser' end, case when r.rolbypassrls then 'bypasses row-level security' end, case when r.rolcreaterole then 'may make roles' end, case when r.rolcreatedb then 'may make databases' end, case when r.rolreplication then 'may replicate' end, case when r.rolcanlogin and not e.signs_in then 'may sign in' end), '') end as detail from (values ('timetracker_login', true), ('timetracker_tenant', false), ('timetracker_directory', false), ('timetracker_operator', false)) e (name, signs_in) left join pg_roles r on r.rolname = e.name order by object",
        None,
    )
}
impl RoleAttributesStmt {
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
pub struct InheritanceStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn inheritance() -> InheritanceStmt {
    InheritanceStmt(
        "select r.rolname::text as object, case when r.rolinherit or pg_has_role(r.oid, t.oid, 'usage') or pg_has_role(r.oid, p.oid, 'usage') then 'has the rights of another role already' end as detail from pg_roles r, pg_roles t, pg_roles p where r.rolname = 'timetracker_login' and t.rolname = 'timetracker_tenant' and p.rolname = 'timetracker_operator'",
        None,
    )
}
impl InheritanceStmt {
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
pub struct MemberOfStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn member_of() -> MemberOfStmt {
    MemberOfStmt(
        "select m.rolname::text as object, string_agg(g.rolname::text, ', ' order by g.rolname) filter ( where a.admin_option or m.rolname <> 'timetracker_login' or g.rolname not in ('timetracker_tenant', 'timetracker_operator')) as detail from pg_roles m left join pg_auth_members a on a.member = m.oid left join pg_roles g on g.oid = a.roleid where m.rolname in ('timetracker_login', 'timetracker_tenant', 'timetracker_directory', 'timetracker_operator') group by m.oid, m.rolname order by object",
        None,
    )
}
impl MemberOfStmt {
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
pub struct MembersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn members() -> MembersStmt {
    MembersStmt(
        "select g.rolname::text as object, string_agg(m.rolname::text, ', ' order by m.rolname) filter ( where g.rolname not in ('timetracker_tenant', 'timetracker_operator') or m.rolname <> 'timetracker_login') as detail from pg_roles g left join pg_auth_members a on a.roleid = g.oid and a.member is distinct from (select c.relowner from pg_class c where c.oid = to_regclass('public.organizations')) left join pg_roles m on m.oid = a.member where g.rolname in ('timetracker_login', 'timetracker_tenant', 'timetracker_directory', 'timetracker_operator') group by g.oid, g.rolname order by object",
        None,
    )
}
impl MembersStmt {
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
pub struct SessionSettingsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn session_settings() -> SessionSettingsStmt {
    SessionSettingsStmt(
        "select coalesce(pg_get_userbyid(nullif(s.setrole, 0))::text, 'every role') as object, (select string_agg(c.setting, ', ') from unnest(s.setconfig) c (setting) where c.setting ~* '^(role|session_authorization|row_security|app\\.organization_id)=') as detail from pg_db_role_setting s where s.setdatabase in (0, (select d.oid from pg_database d where d.datname = current_database())) and s.setrole in (0, to_regrole('timetracker_login')::oid, to_regrole('timetracker_tenant')::oid, to_regrole('timetracker_operator')::oid) order by object",
        None,
    )
}
impl SessionSettingsStmt {
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
pub struct OwnersStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn owners() -> OwnersStmt {
    OwnersStmt(
        "select c.oid::regclass::text as object, 'owned by ' || r.rolname as detail from pg_class c left join pg_roles r on r.oid = c.relowner and (r.rolname in ('timetracker_login', 'timetracker_tenant', 'timetracker_directory', 'timetracker_operator') or pg_has_role('timetracker_login', r.oid, 'member')) where c.oid = any ($1::text[]::regclass[]::oid[]) order by object",
        None,
    )
}
impl OwnersStmt {
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
pub struct SchemasStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn schemas() -> SchemasStmt {
    SchemasStmt(
        "select r.name as object, case when has_schema_privilege(r.name, 'public', 'create') then 'may create in schema public' end as detail from (select 'public' as name union all select g.rolname::text from pg_roles g where g.rolname in ('timetracker_login', 'timetracker_tenant', 'timetracker_directory', 'timetracker_operator')) r order by object",
        None,
    )
}
impl SchemasStmt {
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
pub struct DefinerFunctionsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn definer_functions() -> DefinerFunctionsStmt {
    DefinerFunctionsStmt(
        "select p.oid::regprocedure::text as object, nullif(concat_ws(', ', case when p.proowner is distinct from to_regrole('timetracker_directory')::oid then 'owned by ' || pg_get_userbyid(p.proowner) end, case when not coalesce('search_path=pg_catalog, public, pg_temp' = any (p.proconfig), false) then 'search_path is not pinned' end, (select 'executable by ' || string_agg(case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee)::text end, ', ') from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee not in (p.proowner, to_regrole('timetracker_login')::oid, to_regrole('timetracker_tenant')::oid, to_regrole('timetracker_operator')::oid))), '') as detail from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e') order by object",
        None,
    )
}
impl DefinerFunctionsStmt {
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
