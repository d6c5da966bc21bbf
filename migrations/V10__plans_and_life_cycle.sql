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

-- The life cycle. Whoever reopens an organization that an operator had suspended finds it suspended still.
alter table organizations add column suspended_at timestamptz;
-- For the organization's own people to read.
alter table organizations add column suspension_reason text;
alter table organizations add constraint organizations_suspension_reason_length
    check (char_length(suspension_reason) between 1 and 500);

create type transfer_outcome as enum ('accepted', 'declined', 'withdrawn');

-- An owner hands the organization on; nothing changes until the other says yes.
create table ownership_transfers (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    from_user_id uuid not null,
    to_user_id uuid not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    -- Null while it is open, and when it ran out.
    outcome transfer_outcome,
    created_at timestamptz not null,
    primary key (organization_id, id),
    constraint ownership_transfers_from_fkey foreign key (organization_id, from_user_id)
        references memberships (organization_id, user_id),
    constraint ownership_transfers_to_fkey foreign key (organization_id, to_user_id)
        references memberships (organization_id, user_id)
);
create unique index ownership_transfers_open_unique on ownership_transfers (organization_id) where ended_at is null;
create index ownership_transfers_by_from on ownership_transfers (organization_id, from_user_id);
create index ownership_transfers_by_to on ownership_transfers (organization_id, to_user_id);

alter table ownership_transfers enable row level security;
alter table ownership_transfers force row level security;
create policy tenant on ownership_transfers to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
grant select, insert, update on ownership_transfers to timetracker_tenant;

-- What is left of an organization that was erased: that it was, and how much went.
create table erased_organizations (
    id uuid primary key,
    name text not null,
    -- Rows by table.
    rows jsonb not null,
    erased_at timestamptz not null
);
create index erased_organizations_by_time on erased_organizations (erased_at);
grant insert on erased_organizations to timetracker_directory;
grant delete on organizations to timetracker_directory;

-- The standing of an owner in an organization that is closed to everybody else: cancelled, or soon to be erased. An
-- API token has none there.
create function closed_standing(token bytea, wanted_slug text, wanted_id uuid, at_time timestamptz)
returns setof standing
language plpgsql stable security definer parallel safe rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select u.id, u.name, u.email, u.verified_at is not null, u.locale, u.timezone, u.theme,
           u.date_format, u.time_format, u.number_format,
           s.id, false, 'write'::token_scope,
           o.id, o.name, o.slug, o.status, o.timezone, o.currency, o.week_start, o.color,
           o.date_format, o.time_format, o.number_format, o.logo_id, o.default_rate_minor, o.overlap_policy,
           o.require_project, o.require_task, o.require_description, o.allow_future_entries,
           o.timer_limit_hours, o.delete_after, m.role
    from sessions s
    join users u on u.id = s.user_id and u.deactivated_at is null
    left join organization_slugs a on a.slug = wanted_slug
    join memberships m on m.organization_id = coalesce(a.organization_id, wanted_id)
        and m.user_id = s.user_id and m.status = 'active' and m.role = 'owner'
    join organizations o on o.id = m.organization_id
        and o.deleted_at is null and o.status in ('cancelled', 'pending_deletion')
    where s.token_hash = token and s.expires_at > at_time;
end
$$;

-- The closed organizations that the holder owns. At most a hundred.
create function session_closed_organizations(token bytea, at_time timestamptz)
returns table (id uuid, name text, slug text, color color, status organization_status, delete_after timestamptz)
language plpgsql stable security definer parallel safe
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select o.id, o.name, o.slug, o.color, o.status, o.delete_after
    from sessions s
    join memberships m on m.user_id = s.user_id and m.status = 'active' and m.role = 'owner'
    join organizations o on o.id = m.organization_id
        and o.deleted_at is null and o.status in ('cancelled', 'pending_deletion')
    where s.token_hash = token and s.expires_at > at_time
    order by lower(o.name), o.id
    limit 100;
end
$$;

-- Whom to write to about the current organization, each in their language.
create function organization_owners()
returns table (user_id uuid, name text, email text, locale text)
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select u.id, m.name, u.email, u.locale
    from memberships m
    join users u on u.id = m.user_id and u.deactivated_at is null
    where m.organization_id = current_setting('app.organization_id')::uuid
      and m.status = 'active' and m.role = 'owner'
    order by u.id;
end
$$;

-- The tables that hold the current organization's rows, each with the columns that leave the service. Binary columns
-- stay: hashes of secrets and what is sealed.
create function organization_tables()
returns table (table_name text, columns text[])
language sql stable security invoker
set search_path = pg_catalog, public, pg_temp
as $$
    select c.relname::text,
           array_agg(a.attname::text order by a.attnum) filter (where a.atttypid <> 'bytea'::regtype)
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and has_table_privilege(c.oid, 'select')
      and exists (select from pg_attribute k where k.attrelid = c.oid and k.attname = 'organization_id'
                                               and not k.attisdropped)
    group by c.oid, c.relname
    order by c.relname
$$;

-- How many rows each of them has.
create function organization_row_counts()
returns table (table_name text, row_count bigint)
language plpgsql stable security invoker
set search_path = pg_catalog, public, pg_temp
as $$
declare
    name text;
begin
    for name in select t.table_name from organization_tables() t
    loop
        return query execute format(
            'select %L::text, count(*) from %I where organization_id = current_setting(''app.organization_id'')::uuid',
            name, name);
    end loop;
end
$$;

-- Opens a cursor over the current organization's rows of one of these tables, each row as JSON with its columns in
-- their order; `fetch … from organization_rows` reads on.
create function open_organization_rows(wanted text)
returns refcursor
language plpgsql stable security invoker
set search_path = pg_catalog, public, pg_temp
as $$
declare
    cursor refcursor := 'organization_rows';
    named text;
begin
    select string_agg(format('%I', c), ', ') into named
    from organization_tables() t, unnest(t.columns) c
    where t.table_name = wanted;
    open cursor no scroll for execute format(
        'select row_to_json(r)::text from (select %s from %I
             where organization_id = current_setting(''app.organization_id'')::uuid) r', named, wanted);
    return cursor;
end
$$;

grant execute on function organization_tables to timetracker_tenant;
grant execute on function organization_row_counts to timetracker_tenant;
grant execute on function open_organization_rows to timetracker_tenant;

-- Erases an organization whose grace is over, with every row of it, and returns its owners. Nothing when its deletion was
-- taken back meanwhile.
create function erase_organization(erased uuid, counted jsonb, at_time timestamptz)
returns table (organization_name text, name text, email text, locale text)
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    gone organizations;
begin
    select o.* into gone from organizations o
    where o.id = erased and o.status = 'pending_deletion' and o.delete_after <= at_time
    for update;
    if not found then
        return;
    end if;
    insert into erased_organizations (id, name, rows, erased_at) values (gone.id, gone.name, counted, at_time);
    return query
    select gone.name, m.name, u.email, u.locale
    from memberships m
    join users u on u.id = m.user_id and u.deactivated_at is null
    where m.organization_id = gone.id and m.status = 'active' and m.role = 'owner';
    delete from organizations o where o.id = gone.id;
end
$$;

grant create on schema public to timetracker_directory;
alter function closed_standing owner to timetracker_directory;
alter function session_closed_organizations owner to timetracker_directory;
alter function organization_owners owner to timetracker_directory;
alter function erase_organization owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function closed_standing from public;
revoke all on function session_closed_organizations from public;
revoke all on function organization_owners from public;
revoke all on function erase_organization from public;
grant execute on function closed_standing to timetracker_login;
grant execute on function session_closed_organizations to timetracker_login;
grant execute on function organization_owners to timetracker_tenant;
grant execute on function erase_organization to timetracker_login;
reset role;
