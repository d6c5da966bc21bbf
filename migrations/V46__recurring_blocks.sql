-- Work that comes again every week at the same hours, and what became of it on each day.

create table recurring_blocks (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    -- Whose time it is, and in whose name the entries are written.
    user_id uuid not null,
    -- One bit for each day, Monday the lowest.
    weekdays smallint not null,
    -- Local start at the organization's clock, in seconds after midnight, and the length that is planned.
    start_second integer not null,
    seconds integer not null,
    -- The first day, and the last one where there is such.
    first_day date not null,
    last_day date,
    description text not null,
    project_id uuid,
    task_id uuid,
    -- Null: as the project has it.
    billable boolean,
    -- Days before this one are settled.
    next_day date not null,
    -- SHA-256 of the secret that the block's latest job carries.
    token_hash bytea not null,
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint recurring_blocks_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint recurring_blocks_project_fkey foreign key (organization_id, project_id)
        references projects (organization_id, id),
    constraint recurring_blocks_task_fkey foreign key (organization_id, project_id, task_id)
        references tasks (organization_id, project_id, id),
    constraint recurring_blocks_task_needs_project check (task_id is null or project_id is not null),
    constraint recurring_blocks_weekdays check (weekdays between 1 and 127),
    constraint recurring_blocks_start check (start_second between 0 and 86399),
    constraint recurring_blocks_seconds check (seconds between 1 and 86400),
    constraint recurring_blocks_days check (last_day is null or last_day >= first_day),
    constraint recurring_blocks_description_length check (char_length(description) <= 2000)
);
create index recurring_blocks_by_user on recurring_blocks (organization_id, user_id, id);
create index recurring_blocks_by_project on recurring_blocks (organization_id, project_id, task_id);

create table recurring_block_tags (
    organization_id uuid not null references organizations (id) on delete cascade,
    block_id uuid not null,
    tag_id uuid not null,
    primary key (organization_id, block_id, tag_id),
    constraint recurring_block_tags_block_fkey foreign key (organization_id, block_id)
        references recurring_blocks (organization_id, id),
    constraint recurring_block_tags_tag_fkey foreign key (organization_id, tag_id)
        references tags (organization_id, id)
);
create index recurring_block_tags_by_tag on recurring_block_tags (organization_id, tag_id);

-- What became of a block on a day: an entry, or a reason why there is none. A day comes once, whatever happens to its entry.
create table recurring_days (
    organization_id uuid not null references organizations (id) on delete cascade,
    block_id uuid not null,
    day date not null,
    time_entry_id uuid,
    -- As a sentence in the language of whose time it is; empty where somebody left the day out.
    reason text,
    created_at timestamptz not null,
    primary key (organization_id, block_id, day),
    constraint recurring_days_block_fkey foreign key (organization_id, block_id)
        references recurring_blocks (organization_id, id),
    constraint recurring_days_time_entry_fkey foreign key (organization_id, time_entry_id)
        references time_entries (organization_id, id),
    constraint recurring_days_entry_or_reason check ((time_entry_id is null) <> (reason is null))
);
create index recurring_days_by_time_entry on recurring_days (organization_id, time_entry_id);

alter table recurring_blocks enable row level security;
alter table recurring_blocks force row level security;
create policy tenant on recurring_blocks to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on recurring_blocks to timetracker_directory using (true) with check (true);
alter table recurring_block_tags enable row level security;
alter table recurring_block_tags force row level security;
create policy tenant on recurring_block_tags to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
alter table recurring_days enable row level security;
alter table recurring_days force row level security;
create policy tenant on recurring_days to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert, update, delete on recurring_blocks to timetracker_tenant;
grant select, insert, delete on recurring_block_tags to timetracker_tenant;
grant select, insert, delete on recurring_days to timetracker_tenant;
grant select on recurring_blocks to timetracker_directory;

-- The standing of a recurring block's job, which carries the block's secret: the person whose time it is, as they stand in
-- that organization when it runs.
create function recurring_standing(organization uuid, block uuid, token bytea)
returns setof standing
language plpgsql stable security definer rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select u.id, u.name, u.email, u.verified_at is not null, u.locale, u.timezone, u.theme,
           u.date_format, u.time_format, u.number_format, false, b.id, false, 'write'::token_scope,
           o.id, o.name, o.slug, o.status, o.timezone, o.currency, o.week_start, o.color,
           o.date_format, o.time_format, o.number_format, o.logo_id, o.default_rate_minor, o.overlap_policy,
           o.require_project, o.require_task, o.require_description, o.allow_future_entries,
           o.timer_limit_hours, o.delete_after, o.suspension_reason, m.role, null::timestamptz
    from recurring_blocks b
    join memberships m on m.organization_id = b.organization_id and m.user_id = b.user_id and m.status = 'active'
    join users u on u.id = b.user_id and u.deactivated_at is null
    join organizations o on o.id = b.organization_id and o.deleted_at is null and o.status = 'active'
    where b.organization_id = organization and b.id = block and b.token_hash = token;
end
$$;

grant create on schema public to timetracker_directory;
alter function recurring_standing owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function recurring_standing from public;
grant execute on function recurring_standing to timetracker_login;
reset role;
