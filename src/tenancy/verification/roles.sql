-- Who may become whom: the rules about roles, schemas and functions.

--: Checked(detail?)

--! role_attributes : Checked
select e.name as object,
       case when r.oid is null then 'missing' else nullif(concat_ws(', ',
           case when r.rolsuper then 'superuser' end,
           case when r.rolbypassrls then 'bypasses row-level security' end,
           case when r.rolcreaterole then 'may make roles' end,
           case when r.rolcreatedb then 'may make databases' end,
           case when r.rolreplication then 'may replicate' end,
           case when r.rolcanlogin and not e.signs_in then 'may sign in' end), '') end as detail
from (values ('timetracker_login', true), ('timetracker_tenant', false), ('timetracker_directory', false),
             ('timetracker_operator', false))
    e (name, signs_in)
left join pg_roles r on r.rolname = e.name
order by object;

--! inheritance : Checked
-- The login role may enter the tenant and the operator role, and holds none of their rights before it does.
select r.rolname::text as object,
       case when r.rolinherit or pg_has_role(r.oid, t.oid, 'usage') or pg_has_role(r.oid, p.oid, 'usage')
            then 'has the rights of another role already' end as detail
from pg_roles r, pg_roles t, pg_roles p
where r.rolname = 'timetracker_login' and t.rolname = 'timetracker_tenant' and p.rolname = 'timetracker_operator';

--! member_of : Checked
select m.rolname::text as object, string_agg(g.rolname::text, ', ' order by g.rolname) filter (
           where a.admin_option or m.rolname <> 'timetracker_login'
              or g.rolname not in ('timetracker_tenant', 'timetracker_operator')) as detail
from pg_roles m
left join pg_auth_members a on a.member = m.oid
left join pg_roles g on g.oid = a.roleid
where m.rolname in ('timetracker_login', 'timetracker_tenant', 'timetracker_directory', 'timetracker_operator')
group by m.oid, m.rolname
order by object;

--! members : Checked
-- Besides the login role, only the owner of the schema, who hands functions to the directory role.
select g.rolname::text as object, string_agg(m.rolname::text, ', ' order by m.rolname) filter (
           where g.rolname not in ('timetracker_tenant', 'timetracker_operator') or m.rolname <> 'timetracker_login') as detail
from pg_roles g
left join pg_auth_members a on a.roleid = g.oid
    and a.member is distinct from (select c.relowner from pg_class c where c.oid = to_regclass('public.organizations'))
left join pg_roles m on m.oid = a.member
where g.rolname in ('timetracker_login', 'timetracker_tenant', 'timetracker_directory', 'timetracker_operator')
group by g.oid, g.rolname
order by object;

--! session_settings : Checked
-- A setting that comes with the connection would put it into an organization, or into another role, unasked.
select coalesce(pg_get_userbyid(nullif(s.setrole, 0))::text, 'every role') as object,
       (select string_agg(c.setting, ', ') from unnest(s.setconfig) c (setting)
        where c.setting ~* '^(role|session_authorization|row_security|app\.organization_id)=') as detail
from pg_db_role_setting s
where s.setdatabase in (0, (select d.oid from pg_database d where d.datname = current_database()))
  and s.setrole in (0, to_regrole('timetracker_login')::oid, to_regrole('timetracker_tenant')::oid, to_regrole('timetracker_operator')::oid)
order by object;

--! owners : Checked
-- Whoever owns a table may switch its policies off.
select c.oid::regclass::text as object, 'owned by ' || r.rolname as detail
from pg_class c
left join pg_roles r on r.oid = c.relowner
    and (r.rolname in ('timetracker_login', 'timetracker_tenant', 'timetracker_directory', 'timetracker_operator')
         or pg_has_role('timetracker_login', r.oid, 'member'))
where c.oid = any (:tables::text[]::regclass[]::oid[])
order by object;

--! schemas : Checked
select r.name as object, case when has_schema_privilege(r.name, 'public', 'create') then 'may create in schema public' end as detail
from (select 'public' as name union all
      select g.rolname::text from pg_roles g
      where g.rolname in ('timetracker_login', 'timetracker_tenant', 'timetracker_directory', 'timetracker_operator')) r
order by object;

--! definer_functions : Checked
select p.oid::regprocedure::text as object,
       nullif(concat_ws(', ',
           case when p.proowner is distinct from to_regrole('timetracker_directory')::oid
                then 'owned by ' || pg_get_userbyid(p.proowner) end,
           case when not coalesce('search_path=pg_catalog, public, pg_temp' = any (p.proconfig), false)
                then 'search_path is not pinned' end,
           (select 'executable by ' || string_agg(case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee)::text end, ', ')
            from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
            where g.grantee not in (p.proowner, to_regrole('timetracker_login')::oid, to_regrole('timetracker_tenant')::oid,
                                    to_regrole('timetracker_operator')::oid))), '') as detail
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
where p.prosecdef and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
  and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')
order by object;
