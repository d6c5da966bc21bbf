-- What an organization's plan allows is a table in the program; what was agreed with one organization stands here.
comment on column organizations.max_users is
    'Agreed with this organization alone; null: what its plan allows. Only a plan can be without a limit.';
comment on column organizations.max_projects is
    'Agreed with this organization alone; null: what its plan allows. Only a plan can be without a limit.';

-- What an organization used in a month, where its own rows do not tell.
create table usage_months (
    organization_id uuid not null references organizations (id) on delete cascade,
    -- The month's first day, in UTC.
    month date not null,
    api_calls bigint not null default 0,
    primary key (organization_id, month),
    constraint usage_months_api_calls_range check (api_calls >= 0)
);

alter table usage_months enable row level security;
alter table usage_months force row level security;
create policy tenant on usage_months to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on usage_months to timetracker_directory using (true) with check (true);

grant select on usage_months to timetracker_tenant;
grant select, insert, update on usage_months to timetracker_directory;

-- Adds what the service counted in memory since it last told. It tells numbers and gets none back. The order keeps two
-- instances of the service from waiting for each other in a circle.
create function add_api_calls(organizations uuid[], months date[], calls bigint[])
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    stored bigint;
begin
    insert into usage_months as u (organization_id, month, api_calls)
    select o.id, date_trunc('month', c.month)::date, c.calls
    from unnest(add_api_calls.organizations, months, add_api_calls.calls) c (organization, month, calls)
    join organizations o on o.id = c.organization
    order by o.id, c.month
    on conflict (organization_id, month) do update set api_calls = u.api_calls + excluded.api_calls;
    get diagnostics stored = row_count;
    return stored;
end
$$;

-- Bytes of the current organization's rows, in every table that holds any. Runs with the caller's rights, so row-level
-- security holds; it reads all of these rows, for a page that is opened rarely.
create function organization_storage()
returns bigint
language plpgsql stable security invoker
set search_path = pg_catalog, public, pg_temp
as $$
declare
    tenant_table regclass;
    bytes bigint;
    total bigint := 0;
begin
    for tenant_table in
        select c.oid
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and has_table_privilege(c.oid, 'select')
    loop
        execute format(
            'select coalesce(sum(pg_column_size(t.*)), 0) from %s t
             where t.organization_id = current_setting(''app.organization_id'')::uuid', tenant_table) into bytes;
        total := total + bytes;
    end loop;
    return total;
end
$$;
grant execute on function organization_storage to timetracker_tenant;

grant create on schema public to timetracker_directory;
alter function add_api_calls owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function add_api_calls from public;
grant execute on function add_api_calls to timetracker_login;
reset role;
