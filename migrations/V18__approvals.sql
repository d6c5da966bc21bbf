-- Approval of weeks, and the day up to which an organization's time is closed.

create type period_status as enum ('open', 'submitted', 'approved', 'rejected');

create table periods (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    user_id uuid not null,
    -- Both days belong to it: the week as the organization counted weeks when it was submitted.
    first_day date not null,
    last_day date not null,
    status period_status not null,
    -- What was said with the last decision.
    comment text not null default '',
    submitted_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint periods_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint periods_decided_by_fkey foreign key (organization_id, decided_by)
        references memberships (organization_id, user_id),
    constraint periods_days_order check (last_day >= first_day),
    constraint periods_comment_length check (char_length(comment) <= 2000)
);
-- Also finds what closes a person's day.
create unique index periods_unique on periods (organization_id, user_id, first_day);
create index periods_by_decided_by on periods (organization_id, decided_by);
-- What waits for a decision.
create index periods_by_status on periods (organization_id, status, first_day desc, id desc);

alter table periods enable row level security;
alter table periods force row level security;
create policy tenant on periods to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert, update on periods to timetracker_tenant;

-- Time of this day and before it is closed; null: none is.
alter table organizations add column locked_until date;
