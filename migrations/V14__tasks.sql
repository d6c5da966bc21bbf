-- Tasks of projects, what happened to each, and the task an entry was worked on.

create type task_status as enum ('todo', 'in_progress', 'review', 'done', 'cancelled');
-- In the order of their meaning: sorting needs nothing else.
create type task_priority as enum ('low', 'medium', 'high', 'urgent');
create type task_change as enum (
    'created', 'name', 'description', 'status', 'priority', 'assignee', 'due_on', 'estimate', 'deleted', 'restored'
);

create table tasks (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    project_id uuid not null,
    name text not null,
    -- Markdown.
    description text not null default '',
    status task_status not null default 'todo',
    priority task_priority not null default 'medium',
    assignee_id uuid,
    due_on date,
    estimate_seconds integer,
    -- When work on it began, and when it was done; reopening clears only the latter.
    started_at timestamptz,
    completed_at timestamptz,
    -- The place in its column of the board, from the top. Sparse: a task moves without its neighbours.
    position bigint not null,
    version integer not null default 1,
    -- A deleted task stays, so that it can be brought back and its history holds.
    deleted_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    -- What entries refer to: a task and its project at once.
    constraint tasks_of_project unique (organization_id, project_id, id),
    constraint tasks_project_fkey foreign key (organization_id, project_id)
        references projects (organization_id, id),
    constraint tasks_assignee_fkey foreign key (organization_id, assignee_id)
        references memberships (organization_id, user_id),
    constraint tasks_name_length check (char_length(name) between 1 and 200),
    constraint tasks_description_length check (char_length(description) <= 20000),
    constraint tasks_estimate_range check (estimate_seconds between 1 and 36000000),
    constraint tasks_completed_when_done check ((completed_at is not null) = (status = 'done'))
);
create unique index tasks_name_unique on tasks (organization_id, project_id, lower(name)) where deleted_at is null;
-- The columns of the board, also across projects.
create index tasks_by_place on tasks (organization_id, status, position, id) where deleted_at is null;
-- A person's tasks; holds deleted ones too, because the reference to memberships needs an index over all rows.
create index tasks_by_assignee on tasks (organization_id, assignee_id, status);

create table task_activities (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    task_id uuid not null,
    user_id uuid not null,
    change task_change not null,
    -- As they were written then: a status, a day, seconds, a person's name. Null where there was nothing, and for
    -- descriptions, which are long.
    old_value text,
    new_value text,
    created_at timestamptz not null,
    primary key (organization_id, id),
    constraint task_activities_task_fkey foreign key (organization_id, task_id)
        references tasks (organization_id, id),
    constraint task_activities_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id)
);
create index task_activities_by_task on task_activities (organization_id, task_id, id desc);
create index task_activities_by_user on task_activities (organization_id, user_id);

alter table time_entries add column task_id uuid;
-- The task is always one of the entry's project.
alter table time_entries add constraint time_entries_task_fkey foreign key (organization_id, project_id, task_id)
    references tasks (organization_id, project_id, id);
alter table time_entries add constraint time_entries_task_needs_project check (task_id is null or project_id is not null);
-- A project's and a task's time, summed up from the index alone.
drop index time_entries_by_project;
create index time_entries_by_project on time_entries (organization_id, project_id, task_id)
    include (user_id, seconds, deleted_at);

alter table tasks enable row level security;
alter table tasks force row level security;
create policy tenant on tasks to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

alter table task_activities enable row level security;
alter table task_activities force row level security;
create policy tenant on task_activities to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

-- No delete: tasks are marked. What happened is never rewritten.
grant select, insert, update on tasks to timetracker_tenant;
grant select, insert on task_activities to timetracker_tenant;
