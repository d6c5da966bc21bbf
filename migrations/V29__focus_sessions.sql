-- Focus sessions: stretches of undisturbed work with breaks between them, each as long as its person wants.

create type focus_phase as enum ('focus', 'short_break', 'long_break');

create table focus_sessions (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    user_id uuid not null,
    phase focus_phase not null,
    -- How long it was meant to be; what goes on for longer counts no more than that.
    planned_seconds integer not null,
    -- What the timer ran for when it began; null when it did not run.
    time_entry_id uuid,
    -- How often the person was torn away from it.
    interruptions integer not null default 0,
    -- The person's day when it began.
    day date not null,
    started_at timestamptz not null,
    -- Null while it runs.
    ended_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint focus_sessions_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint focus_sessions_time_entry_fkey foreign key (organization_id, time_entry_id)
        references time_entries (organization_id, id),
    constraint focus_sessions_planned_range check (planned_seconds between 1 and 10800),
    constraint focus_sessions_interruptions_range check (interruptions between 0 and 1000),
    constraint focus_sessions_times_order check (ended_at >= started_at)
);
-- One runs at a time.
create unique index focus_sessions_running on focus_sessions (organization_id, user_id) where ended_at is null;
create index focus_sessions_by_user on focus_sessions (organization_id, user_id, day, id);
create index focus_sessions_by_time_entry on focus_sessions (organization_id, time_entry_id);

-- A person's cycle; without a row the usual one holds.
create table focus_preferences (
    organization_id uuid not null references organizations (id) on delete cascade,
    user_id uuid not null,
    focus_minutes smallint not null,
    short_break_minutes smallint not null,
    long_break_minutes smallint not null,
    -- After how many sessions the break is a long one.
    cycles smallint not null,
    sound boolean not null,
    notice boolean not null,
    updated_at timestamptz not null,
    primary key (organization_id, user_id),
    constraint focus_preferences_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint focus_preferences_focus_range check (focus_minutes between 1 and 180),
    constraint focus_preferences_short_range check (short_break_minutes between 1 and 60),
    constraint focus_preferences_long_range check (long_break_minutes between 1 and 120),
    constraint focus_preferences_cycles_range check (cycles between 1 and 12)
);

alter table focus_sessions enable row level security;
alter table focus_sessions force row level security;
create policy tenant on focus_sessions to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

alter table focus_preferences enable row level security;
alter table focus_preferences force row level security;
create policy tenant on focus_preferences to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert, update on focus_sessions to timetracker_tenant;
grant select, insert, update on focus_preferences to timetracker_tenant;
