-- Budgets of projects: how much time or money they may take, in all or each month, and who was told how far they are used.

create type budget_kind as enum ('hours', 'money');
create type budget_period as enum ('total', 'monthly');
alter type notification_kind add value 'project_budget';

create table budgets (
    organization_id uuid not null references organizations (id) on delete cascade,
    -- A project has one budget at most.
    project_id uuid not null,
    kind budget_kind not null,
    -- Seconds, or minor units of the organization's currency.
    amount bigint not null,
    period budget_period not null,
    -- The percentage at which managers are told, before they are told of 100.
    threshold smallint not null default 80,
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, project_id),
    constraint budgets_project_fkey foreign key (organization_id, project_id)
        references projects (organization_id, id),
    constraint budgets_amount_range check (amount between 1 and 1000000000000),
    constraint budgets_threshold_range check (threshold between 1 and 99)
);

-- What was told of a budget: each percentage once in each period.
create table budget_alerts (
    organization_id uuid not null references organizations (id) on delete cascade,
    project_id uuid not null,
    -- The month, by its first day; of a budget in all, -infinity.
    period_start date not null,
    percent smallint not null,
    created_at timestamptz not null,
    primary key (organization_id, project_id, period_start, percent),
    constraint budget_alerts_project_fkey foreign key (organization_id, project_id)
        references projects (organization_id, id)
);

alter table budgets enable row level security;
alter table budgets force row level security;
create policy tenant on budgets to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

alter table budget_alerts enable row level security;
alter table budget_alerts force row level security;
create policy tenant on budget_alerts to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert, update, delete on budgets to timetracker_tenant;
grant select, insert, delete on budget_alerts to timetracker_tenant;

-- A notification may be about a project's budget; nobody in particular did that.
alter table notifications alter column actor_id drop not null;
alter table notifications add column project_id uuid;
alter table notifications add column budget_percent smallint;
-- The month whose budget it is, by its first day; null for a budget in all.
alter table notifications add column budget_month date;
alter table notifications add constraint notifications_project_fkey foreign key (organization_id, project_id)
    references projects (organization_id, id);
create index notifications_by_project on notifications (organization_id, project_id);
alter table notifications drop constraint notifications_about_one_thing;
alter table notifications add constraint notifications_about_one_thing
    check (num_nonnulls(comment_id, task_id, period_id, project_id) = 1);
alter table notifications add constraint notifications_budget_known
    check ((project_id is null) = (budget_percent is null));
-- They go with their project.
grant delete on notifications to timetracker_tenant;

-- What a job is about, where one that waits is enough. A writer that finds one holds it (`for share`, which needs a right
-- to update) until it commits, and whoever claims jobs passes by what is held: so the job sees what was written.
alter table jobs add column subject_id uuid;
create index jobs_by_subject on jobs (organization_id, subject_id) where state = 'waiting' and subject_id is not null;
grant update (subject_id) on jobs to timetracker_tenant;

-- A project's time by day, with what it is worth, from the index alone.
create index time_entries_by_project_day on time_entries (organization_id, project_id, day)
    include (user_id, task_id, seconds, billable, hourly_rate)
    where deleted_at is null;

-- A project's time of some days. What runs counts up to an instant, where one is given.
create function project_time(
    organization uuid, project uuid, first_day date, last_day date, running_until timestamptz)
returns table (user_id uuid, task_id uuid, day date, seconds bigint, billable boolean, hourly_rate bigint)
language sql stable parallel safe
as $$
    select e.user_id, e.task_id, e.day, e.seconds::bigint, e.billable, e.hourly_rate
    from time_entries e
    where e.organization_id = organization and e.project_id = project and e.deleted_at is null
      and e.seconds is not null and e.day between project_time.first_day and project_time.last_day
    union all
    select e.user_id, e.task_id, e.day,
           greatest(0, floor(extract(epoch from coalesce(e.paused_at, running_until) - e.started_at))::bigint
                       - e.break_seconds),
           e.billable, e.hourly_rate
    from time_entries e
    where e.organization_id = organization and e.project_id = project and e.deleted_at is null
      and e.ended_at is null and e.started_at is not null and running_until is not null
      and e.day between project_time.first_day and project_time.last_day
$$;

-- How much of a budget some time uses, in the budget's own unit: all its seconds, or what is billable at its frozen rate,
-- each entry rounded once, half away from zero.
create function budget_use(kind budget_kind, seconds bigint, billable boolean, hourly_rate bigint)
returns numeric
language sql immutable parallel safe
as $$
    select case when kind = 'hours' then seconds::numeric
                when billable then coalesce(round(seconds::numeric * hourly_rate / 3600), 0)
                else 0 end
$$;

grant execute on function project_time to timetracker_tenant;
grant execute on function budget_use to timetracker_tenant;
