-- Who may see which rows: the rules about tables, their policies and their grants. Each statement lists every
-- object it looks at, with a detail where the promise does not hold.

--: Checked(detail?)

--! tenant_tables
-- Every table that holds organizations' rows, in whatever schema; `key_column` is where the organization stands.
select c.oid::regclass::text as name, a.attname::text as key_column
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
where c.relkind in ('r', 'p', 'f', 'm')
  and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
  and (a.attname = 'organization_id' or c.oid = to_regclass('public.organizations') and a.attname = 'id')
order by name;

--! identity_tables : Checked
select c.oid::regclass::text as object,
       case when c.relname <> all (:known::text[]) then 'has neither organization_id nor a place on the list' end as detail
from pg_class c
where c.relnamespace = to_regnamespace('public') and c.relkind in ('r', 'p', 'f') and c.oid <> all (:tables::text[]::regclass[]::oid[])
  and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
order by object;

--! organization_column : Checked
-- A null would slip through every composite reference.
select c.oid::regclass::text as object,
       nullif(concat_ws(', ', case when a.atttypid <> 'uuid'::regtype then 'is no uuid' end,
                              case when not a.attnotnull then 'may be null' end), '') as detail
from pg_class c
join pg_attribute a on a.attrelid = c.oid
    and a.attname = case c.oid when to_regclass('public.organizations') then 'id' else 'organization_id' end
where c.oid = any (:tables::text[]::regclass[]::oid[])
order by object;

--! row_level_security : Checked
select c.oid::regclass::text as object,
       nullif(concat_ws(', ', case when not c.relrowsecurity then 'not enabled' end,
                              case when not c.relforcerowsecurity then 'not forced' end), '') as detail
from pg_class c
where c.oid = any (:tables::text[]::regclass[]::oid[])
order by object;

--! tenant_policy : Checked
-- The plain expression, letter for letter: no sub-select, no function of ours, nothing that tolerates a missing setting.
select c.oid::regclass::text as object,
       case when p.oid is null then 'missing' else nullif(concat_ws(', ',
           case when not p.polpermissive then 'restrictive' end,
           case when p.polcmd <> '*' then 'not for all commands' end,
           case when p.polroles <> array[to_regrole('timetracker_tenant')::oid] then 'not for timetracker_tenant alone' end,
           case when pg_get_expr(p.polqual, c.oid) is distinct from e.expected
                then 'using ' || coalesce(pg_get_expr(p.polqual, c.oid), 'nothing') end,
           case when pg_get_expr(p.polwithcheck, c.oid) is distinct from e.expected
                then 'with check ' || coalesce(pg_get_expr(p.polwithcheck, c.oid), 'nothing') end), '') end as detail
from pg_class c
cross join lateral (
    select format('(%s = (current_setting(''app.organization_id''::text))::uuid)',
                  case c.oid when to_regclass('public.organizations') then 'id' else 'organization_id' end) as expected
) e
left join pg_policy p on p.polrelid = c.oid and p.polname = 'tenant'
where c.oid = any (:tables::text[]::regclass[]::oid[])
order by object;

--! other_policies : Checked
select c.oid::regclass::text as object,
       string_agg(p.polname, ', ' order by p.polname) filter (
           where not (p.polname = 'directory' and p.polroles = array[to_regrole('timetracker_directory')::oid]
                      or p.polname ~ '^operator' and p.polroles = array[to_regrole('timetracker_operator')::oid])) as detail
from pg_class c
left join pg_policy p on p.polrelid = c.oid and p.polname <> 'tenant'
where c.oid = any (:tables::text[]::regclass[]::oid[])
group by c.oid
order by object;

--! table_grants : Checked
-- Rows only: `truncate` knows no policy, `references` and `trigger` reach around it.
select c.oid::regclass::text as object,
       string_agg(distinct lower(g.privilege_type) || coalesce(' (' || g.column_name || ')', '') || ' to '
                  || case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee)::text end, ', ')
       filter (where g.is_grantable or g.grantee <> all (array[to_regrole('timetracker_tenant')::oid,
                                                                to_regrole('timetracker_directory')::oid,
                                                                to_regrole('timetracker_operator')::oid])
                     or g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')) as detail
from pg_class c
left join lateral (
    select r.grantee, r.privilege_type, r.is_grantable, null::text as column_name from aclexplode(c.relacl) r
    union all
    select r.grantee, r.privilege_type, r.is_grantable, a.attname::text
    from pg_attribute a, aclexplode(a.attacl) r where a.attrelid = c.oid
) g on g.grantee <> c.relowner
where c.oid = any (:tables::text[]::regclass[]::oid[])
group by c.oid
order by object;

--! identity_grants : Checked
-- A tenant transaction has no business with people and sessions: there are every organization's.
select c.oid::regclass::text as object,
       string_agg(distinct lower(g.privilege_type) || ' to '
                  || case g.grantee when 0 then 'public' else 'timetracker_tenant' end, ', ')
       filter (where g.grantee in (0, to_regrole('timetracker_tenant')::oid)) as detail
from pg_class c
left join lateral (
    select r.grantee, r.privilege_type from aclexplode(c.relacl) r
    union all
    select r.grantee, r.privilege_type
    from pg_attribute a, aclexplode(a.attacl) r where a.attrelid = c.oid
) g on true
where c.relnamespace = to_regnamespace('public') and c.relkind in ('r', 'p', 'f') and c.oid <> all (:tables::text[]::regclass[]::oid[])
  and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
group by c.oid
order by object;

--! sequence_grants : Checked
select c.oid::regclass::text as object,
       string_agg(distinct lower(g.privilege_type) || ' to '
                  || case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee)::text end, ', ')
       filter (where g.grantee in (0, to_regrole('timetracker_login')::oid)) as detail
from pg_class c
left join lateral aclexplode(c.relacl) g on true
where c.relnamespace = to_regnamespace('public') and c.relkind = 'S'
group by c.oid
order by object;

--! default_privileges : Checked
-- What a new object would be born with: a grant must stand in the migration that makes it.
select format('%s of %s', case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions'
                          when 'T' then 'types' else 'schemas' end, pg_get_userbyid(d.defaclrole)) as object,
       string_agg(distinct lower(g.privilege_type) || ' to '
                  || case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee)::text end, ', ')
       filter (where g.grantee <> d.defaclrole) as detail
from pg_default_acl d
left join lateral aclexplode(d.defaclacl) g on true
where d.defaclobjtype in ('r', 'S', 'f')
group by d.oid, d.defaclobjtype, d.defaclrole
order by object;

--! triggers : Checked
select c.oid::regclass::text as object, string_agg(t.tgname, ', ' order by t.tgname) as detail
from pg_class c
left join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
where c.oid = any (:tables::text[]::regclass[]::oid[])
group by c.oid
order by object;

--! rewrite_rules : Checked
select c.oid::regclass::text as object, string_agg(r.rulename, ', ' order by r.rulename) as detail
from pg_class c
left join pg_rewrite r on r.ev_class = c.oid and c.relkind <> 'm'
where c.oid = any (:tables::text[]::regclass[]::oid[])
group by c.oid
order by object;

--! views : Checked
-- A view reads with its owner's rights unless it says otherwise; a materialized view keeps a copy that no policy guards.
select c.oid::regclass::text as object,
       case when c.relkind = 'm' then 'materialized'
            when not coalesce((select o.option_value::boolean from pg_options_to_table(c.reloptions) o
                               where o.option_name = 'security_invoker'), false) then 'not security_invoker' end as detail
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('v', 'm') and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
  and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
order by object;
