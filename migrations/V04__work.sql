-- The tenant plane: what an organization works on, and the time it took.
--
-- Every table: primary key (organization_id, id), every unique rule and every reference starts with
-- organization_id, row-level security is forced. PostgreSQL's own foreign-key checks bypass row-level
-- security, so only the composite keys stop a row of one organization pointing at a row of another.

create table clients (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    name text not null,
    email text,
    phone text,
    address text not null default '',
    note text not null default '',
    archived_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint clients_name_length check (char_length(name) between 1 and 200),
    constraint clients_email_length check (char_length(email) between 3 and 254),
    constraint clients_phone_length check (char_length(phone) between 1 and 40),
    constraint clients_address_length check (char_length(address) <= 1000),
    constraint clients_note_length check (char_length(note) <= 5000)
);
create unique index clients_name_unique on clients (organization_id, lower(name));

create table projects (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    client_id uuid,
    name text not null,
    code text,
    color color not null default 'blue',
    billable boolean not null default true,
    -- Minor units of the organization's currency per hour. Zero is a rate; null is "not set".
    hourly_rate bigint,
    description text not null default '',
    archived_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint projects_client_fkey foreign key (organization_id, client_id)
        references clients (organization_id, id),
    constraint projects_name_length check (char_length(name) between 1 and 200),
    constraint projects_code_shape check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$' and char_length(code) <= 20),
    constraint projects_hourly_rate_range check (hourly_rate between 0 and 100000000),
    constraint projects_description_length check (char_length(description) <= 5000)
);
create unique index projects_name_unique on projects (organization_id, client_id, lower(name)) nulls not distinct;
create unique index projects_code_unique on projects (organization_id, lower(code));
-- The list by name.
create index projects_by_name on projects (organization_id, lower(name), id);

create table tags (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    name text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint tags_name_length check (char_length(name) between 1 and 50)
);
create unique index tags_name_unique on tags (organization_id, lower(name));

create type entry_source as enum (
    'timer', 'manual', 'duration', 'bulk', 'calendar', 'recurring', 'import', 'api'
);

create table time_entries (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    user_id uuid not null,
    project_id uuid,
    description text not null default '',
    -- Both null: a duration without clock times. Only the end null: the timer is running.
    started_at timestamptz,
    ended_at timestamptz,
    -- The worker's local calendar day at the start, so that days never shift in reports.
    day date not null,
    -- Whole seconds worked; null while running. No upper limit: a timer that was forgotten still stops, uncut.
    seconds integer,
    billable boolean not null default true,
    source entry_source not null,
    version integer not null default 1,
    -- A deleted entry stays for a while, so that it can be brought back.
    deleted_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint time_entries_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint time_entries_project_fkey foreign key (organization_id, project_id)
        references projects (organization_id, id),
    constraint time_entries_description_length check (char_length(description) <= 2000),
    constraint time_entries_ended_at_order check (ended_at >= started_at),
    constraint time_entries_seconds_range check (seconds >= 0),
    constraint time_entries_seconds_known check (
        case when started_at is null then ended_at is null and seconds is not null
             else (ended_at is null) = (seconds is null) end)
);
-- One running timer for each person and organization: held here, not by a check in code.
create unique index time_entries_running_unique on time_entries (organization_id, user_id)
    where ended_at is null and started_at is not null and deleted_at is null;
-- A person's list, newest day first; covers the day and week totals. Holds deleted entries too, because the
-- reference to memberships needs an index over all rows.
create index time_entries_by_user on time_entries
    (organization_id, user_id, day desc, coalesce(started_at, '-infinity'::timestamptz) desc, id desc)
    include (seconds, billable, project_id, deleted_at);
-- Everyone's list.
create index time_entries_by_day on time_entries
    (organization_id, day desc, coalesce(started_at, '-infinity'::timestamptz) desc, id desc)
    where deleted_at is null;
-- What the reference to projects needs; also a project's own time.
create index time_entries_by_project on time_entries (organization_id, project_id);

create table time_entry_tags (
    organization_id uuid not null references organizations (id) on delete cascade,
    time_entry_id uuid not null,
    tag_id uuid not null,
    primary key (organization_id, time_entry_id, tag_id),
    constraint time_entry_tags_time_entry_fkey foreign key (organization_id, time_entry_id)
        references time_entries (organization_id, id),
    constraint time_entry_tags_tag_fkey foreign key (organization_id, tag_id)
        references tags (organization_id, id)
);
create index time_entry_tags_by_tag on time_entry_tags (organization_id, tag_id);

-- A repeated POST with the same key gets the first answer again instead of a second row. The row is written in
-- the transaction of the write itself: either both are there, or neither.
create table idempotency_keys (
    organization_id uuid not null references organizations (id) on delete cascade,
    user_id uuid not null,
    key text not null,
    -- SHA-256 of method, path and body: the same key with another request is a mistake worth an error.
    fingerprint bytea not null,
    status smallint,
    response jsonb,
    created_at timestamptz not null,
    primary key (organization_id, user_id, key),
    constraint idempotency_keys_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint idempotency_keys_key_length check (char_length(key) between 1 and 200)
);

alter table clients enable row level security;
alter table clients force row level security;
create policy tenant on clients to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

alter table projects enable row level security;
alter table projects force row level security;
create policy tenant on projects to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

alter table tags enable row level security;
alter table tags force row level security;
create policy tenant on tags to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

alter table time_entries enable row level security;
alter table time_entries force row level security;
create policy tenant on time_entries to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

alter table time_entry_tags enable row level security;
alter table time_entry_tags force row level security;
create policy tenant on time_entry_tags to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy tenant on idempotency_keys to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert, update, delete on clients to timetracker_tenant;
grant select, insert, update, delete on projects to timetracker_tenant;
grant select, insert, update, delete on tags to timetracker_tenant;
grant select, insert, update, delete on time_entries to timetracker_tenant;
grant select, insert, update, delete on time_entry_tags to timetracker_tenant;
grant select, insert, update, delete on idempotency_keys to timetracker_tenant;
