-- The week timesheet: rows that a person keeps in a week before they have time in it.

create table timesheet_rows (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    user_id uuid not null,
    -- The week's first day, as the organization counted weeks then.
    first_day date not null,
    -- Null: the row of time without a project.
    project_id uuid,
    -- Null: the row of the project's time without a task.
    task_id uuid,
    created_at timestamptz not null,
    primary key (organization_id, id),
    constraint timesheet_rows_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint timesheet_rows_project_fkey foreign key (organization_id, project_id)
        references projects (organization_id, id),
    constraint timesheet_rows_task_fkey foreign key (organization_id, project_id, task_id)
        references tasks (organization_id, project_id, id),
    constraint timesheet_rows_task_needs_project check (task_id is null or project_id is not null)
);
create unique index timesheet_rows_unique on timesheet_rows (organization_id, user_id, first_day, project_id, task_id)
    nulls not distinct;
create index timesheet_rows_by_project on timesheet_rows (organization_id, project_id, task_id);

alter table timesheet_rows enable row level security;
alter table timesheet_rows force row level security;
create policy tenant on timesheet_rows to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert, update, delete on timesheet_rows to timetracker_tenant;
