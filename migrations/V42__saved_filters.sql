-- Filters that somebody keeps by a name, for a list that they look at again and again.

create type filtered_list as enum ('time_entries', 'tasks', 'board');

create table saved_filters (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    -- Whose it is.
    user_id uuid not null,
    list filtered_list not null,
    name text not null,
    -- As an address of the list has it, in its normal form.
    query text not null,
    -- Whether everybody in the organization finds it.
    shared boolean not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint saved_filters_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id),
    constraint saved_filters_name_length check (char_length(name) between 1 and 50),
    constraint saved_filters_query_length check (char_length(query) <= 2000)
);
create unique index saved_filters_name_unique on saved_filters (organization_id, user_id, list, lower(name));
create index saved_filters_shared on saved_filters (organization_id, list, lower(name)) where shared;

alter table saved_filters enable row level security;
alter table saved_filters force row level security;
create policy tenant on saved_filters to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

grant select, insert, update, delete on saved_filters to timetracker_tenant;
