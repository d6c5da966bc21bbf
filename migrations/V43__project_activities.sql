-- What happened to projects, one row for each thing that changed. What happened to their tasks stands in task_activities.

create type project_change as enum (
    'created', 'name', 'client', 'code', 'color', 'billable', 'hourly_rate', 'description', 'visibility', 'archived',
    'restored', 'member_added', 'member_removed', 'budget'
);

create table project_activities (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    project_id uuid not null,
    user_id uuid not null,
    change project_change not null,
    -- As they were written then: a name, a colour, an amount in minor units, a budget as "hours 36000 total 80". Null where
    -- there was nothing, and for descriptions, which are long.
    old_value text,
    new_value text,
    created_at timestamptz not null,
    primary key (organization_id, id),
    constraint project_activities_project_fkey foreign key (organization_id, project_id)
        references projects (organization_id, id),
    constraint project_activities_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id)
);
create index project_activities_by_project on project_activities (organization_id, project_id, id desc);
create index project_activities_by_user on project_activities (organization_id, user_id);

alter table project_activities enable row level security;
alter table project_activities force row level security;
create policy tenant on project_activities to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

-- No update: what happened is never rewritten. It goes with its project, which can be deleted while nothing hangs on it.
grant select, insert, delete on project_activities to timetracker_tenant;
