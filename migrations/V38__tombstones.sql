-- For programs that keep a copy: what changed since a moment, and what went.

create type tombstone_kind as enum ('client', 'project', 'tag', 'task', 'time_entry');

-- What was deleted for good leaves its id here. Deleted entries and tasks stay in their own tables, marked.
create table tombstones (
    organization_id uuid not null references organizations (id) on delete cascade,
    kind tombstone_kind not null,
    id uuid not null,
    deleted_at timestamptz not null,
    primary key (organization_id, kind, id)
);
create index tombstones_by_time on tombstones (organization_id, deleted_at, id);

alter table tombstones enable row level security;
alter table tombstones force row level security;
create policy tenant on tombstones to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert on tombstones to timetracker_tenant;

create index time_entries_by_update on time_entries (organization_id, updated_at, id) where deleted_at is null;
create index time_entries_by_deletion on time_entries (organization_id, deleted_at, id) where deleted_at is not null;
create index tasks_by_deletion on tasks (organization_id, deleted_at, id) where deleted_at is not null;
