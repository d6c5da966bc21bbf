-- What operators may do by themselves: exactly what stands on two lists, in words that these statements write.

--: Checked(detail?)

--! operator_grants : Checked
-- Each right of the operator role, or of everybody, on tables, columns, sequences and functions of ours.
select g.written as object, case when g.written <> all (:known::text[]) then 'is not on the list' end as detail
from (
    select format('%s on %s', lower(r.privilege_type), c.oid::regclass) as written
    from pg_class c, aclexplode(c.relacl) r
    where c.relnamespace = to_regnamespace('public') and r.grantee = to_regrole('timetracker_operator')::oid
    union all
    select format('%s (%s) on %s', lower(r.privilege_type), string_agg(a.attname, ', ' order by a.attnum), c.oid::regclass)
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid
    cross join aclexplode(a.attacl) r
    where c.relnamespace = to_regnamespace('public') and r.grantee = to_regrole('timetracker_operator')::oid
    group by c.oid, r.privilege_type
    union all
    select format('execute on %s', p.oid::regproc)
    from pg_proc p, aclexplode(p.proacl) r
    where p.pronamespace = to_regnamespace('public') and r.grantee = to_regrole('timetracker_operator')::oid
) g
order by object;

--! operator_policies : Checked
select g.written as object, case when g.written <> all (:known::text[]) then 'is not on the list' end as detail
from (
    select format('%s: %s%s%s', c.oid::regclass,
               case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete'
                             else 'all' end,
               ' using ' || pg_get_expr(p.polqual, c.oid), ' with check ' || pg_get_expr(p.polwithcheck, c.oid)) as written
    from pg_policy p
    join pg_class c on c.oid = p.polrelid
    where c.oid = any (:tables::text[]::regclass[]::oid[]) and to_regrole('timetracker_operator')::oid = any (p.polroles)
) g
order by object;
