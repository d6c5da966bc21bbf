-- Rates: what an hour is worth and what it costs, by day; frozen on each entry when it is written.

create extension if not exists btree_gist with schema public;

create type rate_kind as enum ('hourly', 'cost');
-- In the order in which lists show them.
create type rate_subject as enum ('organization', 'member', 'client', 'project', 'task', 'project_member');
-- The most special first: the first that is set decides.
create type rate_source as enum (
    'entry', 'project_member', 'task', 'project', 'client', 'member', 'organization'
);

create table rates (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    kind rate_kind not null default 'hourly',
    -- Whose rate it is: all null for the organization, a person and a project for that person on that project.
    user_id uuid,
    client_id uuid,
    project_id uuid,
    task_id uuid,
    subject rate_subject not null generated always as (
        case when user_id is not null and project_id is not null then 'project_member'::rate_subject
             when user_id is not null then 'member'::rate_subject
             when client_id is not null then 'client'::rate_subject
             when project_id is not null then 'project'::rate_subject
             when task_id is not null then 'task'::rate_subject
             else 'organization'::rate_subject end) stored,
    -- Minor units of the organization's currency per hour. Zero is a rate.
    rate bigint not null,
    -- Both days belong to it; null: since ever, or without end.
    valid_from date,
    valid_to date,
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint rates_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint rates_client_fkey foreign key (organization_id, client_id)
        references clients (organization_id, id),
    constraint rates_project_fkey foreign key (organization_id, project_id)
        references projects (organization_id, id),
    constraint rates_task_fkey foreign key (organization_id, task_id)
        references tasks (organization_id, id),
    constraint rates_one_subject check (
        num_nonnulls(user_id, client_id, project_id, task_id) <= 1
        or (user_id is not null and project_id is not null and client_id is null and task_id is null)),
    -- What an hour costs is known of people.
    constraint rates_cost_of_people check (kind = 'hourly' or (user_id is not null and project_id is null)),
    constraint rates_rate_range check (rate between 0 and 100000000),
    constraint rates_days_order check (valid_to >= valid_from),
    -- On a day a subject has one rate of a kind.
    constraint rates_no_overlap exclude using gist (
        organization_id with =, kind with =, subject with =,
        coalesce(user_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
        coalesce(client_id, project_id, task_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
        daterange(valid_from, valid_to, '[]') with &&)
);
create index rates_by_user on rates (organization_id, user_id, project_id);
create index rates_by_client on rates (organization_id, client_id);
create index rates_by_project on rates (organization_id, project_id);
create index rates_by_task on rates (organization_id, task_id);
-- The list, and the organization's own.
create index rates_by_subject on rates (organization_id, subject, id desc);

alter table rates enable row level security;
alter table rates force row level security;
create policy tenant on rates to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert, update, delete on rates to timetracker_tenant;

-- Whether members see what their own time is worth.
alter table organizations add column members_see_amounts boolean not null default false;

-- What the entry was worth and cost when it was written, in minor units per hour, and where the hourly rate came from;
-- null: nothing was set. Changing a rate changes no entry.
alter table time_entries add column hourly_rate bigint;
alter table time_entries add column rate_source rate_source;
alter table time_entries add column cost_rate bigint;
alter table time_entries add constraint time_entries_hourly_rate_range check (hourly_rate between 0 and 100000000);
alter table time_entries add constraint time_entries_cost_rate_range check (cost_rate between 0 and 100000000);
alter table time_entries add constraint time_entries_rate_source_known
    check ((hourly_rate is null) = (rate_source is null));

-- The rates of one entry: the one place that decides. `own_rate` is what somebody set on the entry by hand. A rate of the
-- subject that covers the day goes before its usual one, which stands with the project or the organization itself.
create function resolve_rates(organization uuid, worker uuid, project uuid, task uuid, on_day date, own_rate bigint)
returns table (hourly_rate bigint, rate_source rate_source, cost_rate bigint)
language sql stable parallel safe rows 1
as $$
    select coalesce(own_rate, of_pair.rate, of_task.rate, of_project.rate, p.hourly_rate, of_client.rate,
                    of_person.rate, of_all.rate, o.default_rate_minor),
           case when own_rate is not null then 'entry'::rate_source
                when of_pair.rate is not null then 'project_member'::rate_source
                when of_task.rate is not null then 'task'::rate_source
                when coalesce(of_project.rate, p.hourly_rate) is not null then 'project'::rate_source
                when of_client.rate is not null then 'client'::rate_source
                when of_person.rate is not null then 'member'::rate_source
                when coalesce(of_all.rate, o.default_rate_minor) is not null then 'organization'::rate_source end,
           cost.rate
    from organizations o
    left join projects p on p.organization_id = organization and p.id = project
    left join rates of_pair on of_pair.organization_id = organization and of_pair.kind = 'hourly'
        and of_pair.subject = 'project_member' and of_pair.user_id = worker and of_pair.project_id = project
        and on_day between coalesce(of_pair.valid_from, '-infinity') and coalesce(of_pair.valid_to, 'infinity')
    left join rates of_task on of_task.organization_id = organization and of_task.kind = 'hourly'
        and of_task.task_id = task
        and on_day between coalesce(of_task.valid_from, '-infinity') and coalesce(of_task.valid_to, 'infinity')
    left join rates of_project on of_project.organization_id = organization and of_project.kind = 'hourly'
        and of_project.subject = 'project' and of_project.project_id = project
        and on_day between coalesce(of_project.valid_from, '-infinity') and coalesce(of_project.valid_to, 'infinity')
    left join rates of_client on of_client.organization_id = organization and of_client.kind = 'hourly'
        and of_client.client_id = p.client_id
        and on_day between coalesce(of_client.valid_from, '-infinity') and coalesce(of_client.valid_to, 'infinity')
    left join rates of_person on of_person.organization_id = organization and of_person.kind = 'hourly'
        and of_person.subject = 'member' and of_person.user_id = worker
        and on_day between coalesce(of_person.valid_from, '-infinity') and coalesce(of_person.valid_to, 'infinity')
    left join rates of_all on of_all.organization_id = organization and of_all.kind = 'hourly'
        and of_all.subject = 'organization'
        and on_day between coalesce(of_all.valid_from, '-infinity') and coalesce(of_all.valid_to, 'infinity')
    left join rates cost on cost.organization_id = organization and cost.kind = 'cost' and cost.user_id = worker
        and on_day between coalesce(cost.valid_from, '-infinity') and coalesce(cost.valid_to, 'infinity')
    where o.id = organization
$$;

-- What a role sees of the entries that it sees at all: what they are worth, and what they cost.
create function amounts_seen(organization uuid, reader role)
returns table (amounts boolean, costs boolean)
language sql stable parallel safe rows 1
as $$
    select reader >= 'manager' or (reader = 'member' and o.members_see_amounts), reader >= 'manager'
    from organizations o
    where o.id = organization
$$;

-- The finished entries of some days whose frozen rates are not those that apply now, with both; and what closes them, if
-- anything does: a week that was submitted or approved, or the lock date (`closed_to` alone).
create function rate_changes(
    organization uuid, first_day date, last_day date, worker uuid, client uuid, project uuid, task uuid)
returns table (
    id uuid, user_id uuid, seconds integer, billable boolean, old_rate bigint, new_rate bigint,
    new_source rate_source, old_cost bigint, new_cost bigint, closed_from date, closed_to date,
    closed_status period_status)
language sql stable parallel safe
as $$
    select e.id, e.user_id, e.seconds, e.billable, e.hourly_rate, r.hourly_rate, r.rate_source, e.cost_rate,
           r.cost_rate, w.first_day, case when w.status is not null then w.last_day
                                          when e.day <= o.locked_until then o.locked_until end, w.status
    from organizations o
    join time_entries e on e.organization_id = organization
    left join projects p on p.organization_id = organization and p.id = e.project_id
    cross join lateral resolve_rates(
        organization, e.user_id, e.project_id, e.task_id, e.day,
        case when e.rate_source = 'entry' then e.hourly_rate end) r
    left join lateral (
        select s.first_day, s.last_day, s.status
        from periods s
        where s.organization_id = organization and s.user_id = e.user_id and s.status in ('submitted', 'approved')
          and e.day between s.first_day and s.last_day
        limit 1
    ) w on true
    where o.id = organization and e.deleted_at is null and e.seconds is not null
      and e.day between rate_changes.first_day and rate_changes.last_day
      and (worker is null or e.user_id = worker)
      and (client is null or p.client_id = client)
      and (project is null or e.project_id = project)
      and (task is null or e.task_id = task)
      and (e.hourly_rate, e.rate_source, e.cost_rate)
          is distinct from (r.hourly_rate, r.rate_source, r.cost_rate)
$$;

grant execute on function resolve_rates to timetracker_tenant;
grant execute on function amounts_seen to timetracker_tenant;
grant execute on function rate_changes to timetracker_tenant;

-- What is there already. The owner of the schema is under the policies, too, unless they are lifted for a moment.
alter table organizations no force row level security;
alter table memberships no force row level security;
alter table projects no force row level security;
alter table time_entries no force row level security;
alter table rates no force row level security;

insert into rates (organization_id, id, kind, user_id, rate, created_at, updated_at)
select m.organization_id, gen_random_uuid(), k.kind, m.user_id, k.rate, now(), now()
from memberships m
cross join lateral (
    values ('hourly'::rate_kind, m.default_rate_minor), ('cost'::rate_kind, m.cost_rate_minor)) as k (kind, rate)
where k.rate <= 100000000;
alter table memberships drop column default_rate_minor;
alter table memberships drop column cost_rate_minor;

-- Entries so far are worth what they were shown to be worth: today's rates.
update time_entries e
set hourly_rate = now_valid.hourly_rate, rate_source = now_valid.rate_source, cost_rate = now_valid.cost_rate
from (
    select t.organization_id, t.id, r.hourly_rate, r.rate_source, r.cost_rate
    from time_entries t
    cross join lateral resolve_rates(t.organization_id, t.user_id, t.project_id, t.task_id, t.day, null) r
) now_valid
where e.organization_id = now_valid.organization_id and e.id = now_valid.id
  and (now_valid.hourly_rate is not null or now_valid.cost_rate is not null);

alter table organizations force row level security;
alter table memberships force row level security;
alter table projects force row level security;
alter table time_entries force row level security;
alter table rates force row level security;

-- Covers the totals of days and weeks, now with what they are worth.
drop index time_entries_by_user;
create index time_entries_by_user on time_entries
    (organization_id, user_id, day desc, coalesce(started_at, '-infinity'::timestamptz) desc, id desc)
    include (seconds, billable, project_id, hourly_rate, deleted_at);
