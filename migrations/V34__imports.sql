-- Time from other tools: a file, what was read in it, what its names mean here, and what became of each row.

create type import_tool as enum ('toggl', 'clockify', 'harvest', 'kimai', 'solidtime');
create type import_date_order as enum ('year_first', 'day_first', 'month_first');
create type import_state as enum (
    'reading', 'asking', 'ready', 'running', 'done', 'undoing', 'undone'
);
create type import_name_kind as enum ('person', 'client', 'project', 'task');
create type import_choice as enum ('skip', 'create', 'given');
create type import_row_state as enum ('waiting', 'imported', 'present', 'skipped', 'faulty', 'undone', 'kept');

create table imports (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    -- Who uploaded the file, and in whose name its jobs work.
    user_id uuid not null,
    file_name text not null,
    -- The file itself; forgotten when the import is settled, or after 30 days.
    content bytea,
    -- Null while it is not known.
    tool import_tool,
    date_order import_date_order,
    timezone text not null,
    state import_state not null default 'reading',
    -- What the person is asked or told, as a key of the catalogue.
    problem text,
    row_count integer not null default 0,
    -- Progress of the job that is at it.
    done_count integer not null default 0,
    -- Entries that shared time with others when they came.
    overlap_count integer not null default 0,
    -- Counts the readings: an older one that is still at it stops.
    readings integer not null default 0,
    -- SHA-256 of the secret that the import's latest job carries; empty, none opens it.
    token_hash bytea not null default '',
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint imports_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint imports_file_name_length check (char_length(file_name) between 1 and 200)
);
create index imports_by_user on imports (organization_id, user_id, created_at desc);
create index imports_by_time on imports (organization_id, created_at desc, id desc);

-- What a file calls people, clients, projects and tasks, and what each is here.
create table import_names (
    organization_id uuid not null references organizations (id) on delete cascade,
    import_id uuid not null,
    number integer not null,
    kind import_name_kind not null,
    name text not null,
    -- A person's address; a project's client and a task's project as the file has them.
    detail text not null default '',
    -- Of a project its client, of a task its project.
    parent integer,
    row_count integer not null,
    seconds bigint not null,
    choice import_choice not null,
    -- What it is here. No reference: it may go meanwhile, and whoever uses it looks first.
    target uuid,
    -- Whether the import made it.
    created boolean not null default false,
    primary key (organization_id, import_id, number),
    constraint import_names_import_fkey foreign key (organization_id, import_id)
        references imports (organization_id, id)
);

-- The rows of a file as they were read, and what became of each.
create table import_rows (
    organization_id uuid not null references organizations (id) on delete cascade,
    import_id uuid not null,
    -- Where the row begins in the file; the header is line 1.
    line integer not null,
    state import_row_state not null,
    -- Why it was skipped, kept or faulty, as a key of the catalogue.
    reason text,
    -- SHA-256 of what the row says; null where it could not be read.
    key bytea,
    -- The entry's id, should there be one.
    entry uuid,
    person integer,
    project integer,
    task integer,
    description text not null default '',
    tag_names text[] not null default '{}',
    -- Null: as the project has it.
    billable boolean,
    started_at timestamptz,
    ended_at timestamptz,
    break_seconds integer not null default 0,
    -- Of a row without clock times.
    day date,
    -- Whole seconds; zero where they could not be read.
    seconds integer not null default 0,
    primary key (organization_id, import_id, line),
    constraint import_rows_import_fkey foreign key (organization_id, import_id)
        references imports (organization_id, id)
);
create index import_rows_by_state on import_rows (organization_id, import_id, state, line);

-- Each row that is here, whichever import brought it: no row is imported twice.
create table imported_rows (
    organization_id uuid not null references organizations (id) on delete cascade,
    key bytea not null,
    import_id uuid not null,
    time_entry_id uuid not null,
    primary key (organization_id, key),
    constraint imported_rows_import_fkey foreign key (organization_id, import_id)
        references imports (organization_id, id),
    constraint imported_rows_time_entry_fkey foreign key (organization_id, time_entry_id)
        references time_entries (organization_id, id)
);
create index imported_rows_by_import on imported_rows (organization_id, import_id);
create index imported_rows_by_time_entry on imported_rows (organization_id, time_entry_id);

alter table imports enable row level security;
alter table imports force row level security;
create policy tenant on imports to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on imports to timetracker_directory using (true) with check (true);
alter table import_names enable row level security;
alter table import_names force row level security;
create policy tenant on import_names to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
alter table import_rows enable row level security;
alter table import_rows force row level security;
create policy tenant on import_rows to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
alter table imported_rows enable row level security;
alter table imported_rows force row level security;
create policy tenant on imported_rows to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert, update on imports to timetracker_tenant;
grant select, insert, update, delete on import_names to timetracker_tenant;
grant select, insert, update, delete on import_rows to timetracker_tenant;
grant select, insert, delete on imported_rows to timetracker_tenant;
grant select on imports to timetracker_directory;

-- The standing of an import's job, which carries the import's secret: the person who asked for it, as they stand in
-- that organization when it runs.
create function import_standing(organization uuid, import uuid, token bytea)
returns setof standing
language plpgsql stable security definer rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select u.id, u.name, u.email, u.verified_at is not null, u.locale, u.timezone, u.theme,
           u.date_format, u.time_format, u.number_format, false, i.id, false, 'write'::token_scope,
           o.id, o.name, o.slug, o.status, o.timezone, o.currency, o.week_start, o.color,
           o.date_format, o.time_format, o.number_format, o.logo_id, o.default_rate_minor, o.overlap_policy,
           o.require_project, o.require_task, o.require_description, o.allow_future_entries,
           o.timer_limit_hours, o.delete_after, o.suspension_reason, m.role, null::timestamptz
    from imports i
    join memberships m on m.organization_id = i.organization_id and m.user_id = i.user_id and m.status = 'active'
    join users u on u.id = i.user_id and u.deactivated_at is null
    join organizations o on o.id = i.organization_id and o.deleted_at is null and o.status = 'active'
    where i.organization_id = organization and i.id = import and i.token_hash = token;
end
$$;

grant create on schema public to timetracker_directory;
alter function import_standing owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function import_standing from public;
grant execute on function import_standing to timetracker_login;
reset role;
