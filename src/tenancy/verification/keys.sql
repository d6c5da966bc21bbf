-- What may point at what. PostgreSQL's own foreign-key checks pass by every policy, so only keys that carry the
-- organization keep references inside it.

--: Checked(detail?)

--! primary_keys : Checked
select c.oid::regclass::text as object, case when i.indexrelid is null then 'none' end as detail
from pg_class c
left join pg_index i on i.indrelid = c.oid and i.indisprimary
where c.oid = any (:tables::text[]::regclass[]::oid[])
order by object;

--! unique_keys : Checked
-- A unique key across organizations would tell one of them what another has.
select i.indexrelid::regclass::text as object,
       case when a.attname is distinct from 'organization_id' then 'does not start with organization_id' end as detail
from pg_index i
left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
where i.indrelid = any (:tables::text[]::regclass[]::oid[]) and i.indrelid is distinct from to_regclass('public.organizations')
  and (i.indisunique or i.indisexclusion)
  and i.indexrelid::regclass::text <> all (:global::text[])
order by object;

--! references : Checked
-- Each reference from or to a tenant table: to the organization itself, or within it.
select k.conname::text || ' of ' || k.conrelid::regclass as object,
       case when not k.convalidated then 'not validated'
            when s.attname is distinct from 'organization_id' then 'does not start with organization_id'
            when k.confrelid = to_regclass('public.organizations') then
                case when t.attname <> 'id' or cardinality(k.conkey) <> 1 then 'is not organization_id to id' end
            when t.attname is distinct from 'organization_id' then 'does not pair organization_id with organization_id'
       end as detail
from pg_constraint k
join pg_attribute s on s.attrelid = k.conrelid and s.attnum = k.conkey[1]
join pg_attribute t on t.attrelid = k.confrelid and t.attnum = k.confkey[1]
where k.contype = 'f' and (k.conrelid = any (:tables::text[]::regclass[]::oid[]) or k.confrelid = any (:tables::text[]::regclass[]::oid[]))
  and k.conname <> all (:to_people::text[])
order by object;

--! reference_indexes : Checked
-- Without one, each change of the referenced row reads the whole referencing table: everyone's rows.
select k.conname::text || ' of ' || k.conrelid::regclass as object,
       case when not exists (
           select from pg_index i
           where i.indrelid = k.conrelid and i.indisvalid and i.indpred is null
             and (i.indkey::int2[])[0 : cardinality(k.conkey) - 1] @> k.conkey
             and (i.indkey::int2[])[0 : cardinality(k.conkey) - 1] <@ k.conkey) then 'no index' end as detail
from pg_constraint k
where k.contype = 'f' and k.conrelid = any (:tables::text[]::regclass[]::oid[])
order by object;

--! deletions : Checked
-- An organization takes everything with it; nothing else deletes, moves or detaches rows behind the program's back.
select k.conname::text || ' of ' || k.conrelid::regclass as object,
       nullif(concat_ws(', ',
           case when k.confrelid = to_regclass('public.organizations') and k.confdeltype <> 'c' then 'does not cascade' end,
           case when k.confrelid <> to_regclass('public.organizations') and k.confdeltype not in ('a', 'r')
                then 'acts on delete' end,
           case when k.confupdtype not in ('a', 'r') then 'acts on update' end), '') as detail
from pg_constraint k
where k.contype = 'f' and k.conrelid = any (:tables::text[]::regclass[]::oid[])
order by object;

--! belonging : Checked
select c.oid::regclass::text as object, case when k.oid is null then 'no reference to organizations' end as detail
from pg_class c
left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' and k.confrelid = to_regclass('public.organizations')
where c.oid = any (:tables::text[]::regclass[]::oid[]) and c.oid is distinct from to_regclass('public.organizations')
order by object;
