-- The identity plane: people, how they prove who they are, and the directory of organizations.

create type role as enum ('viewer', 'member', 'manager', 'admin', 'owner');
create type membership_status as enum ('active', 'invited', 'suspended', 'removed');
create type organization_status as enum ('active', 'suspended', 'cancelled', 'pending_deletion');
create type plan as enum ('free', 'starter', 'professional', 'enterprise');
create type token_scope as enum ('read', 'write');
-- One palette for organizations, projects and tags; the styles check each colour's contrast in both themes.
create type color as enum (
    'slate', 'red', 'orange', 'amber', 'green', 'teal', 'cyan', 'blue', 'indigo', 'violet', 'pink', 'lime'
);

create table users (
    id uuid primary key,
    -- Folded to lower case by the program before it is stored or compared.
    email text not null,
    name text not null,
    password_hash text not null,
    locale text not null default 'en',
    timezone text not null default 'UTC',
    deactivated_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint users_email_unique unique (email),
    constraint users_email_length check (char_length(email) between 3 and 254),
    constraint users_name_length check (char_length(name) between 1 and 100)
);

-- Sign-in failures, per account and per address, kept here so that a restart forgives nothing.
create table sign_in_throttles (
    -- SHA-256 of 'account:' || email or 'address:' || address: no personal data in the clear.
    subject bytea primary key,
    failures integer not null,
    last_failure_at timestamptz not null,
    -- Until then every attempt is refused unseen.
    blocked_until timestamptz not null,
    constraint sign_in_throttles_failures_range check (failures >= 0)
);
create index sign_in_throttles_by_last_failure on sign_in_throttles (last_failure_at);

create table organizations (
    id uuid primary key,
    name text not null,
    slug text not null,
    contact_email text,
    contact_phone text,
    billing_email text,
    status organization_status not null default 'active',
    plan plan not null default 'free',
    -- Null means unlimited.
    max_users integer,
    max_projects integer,
    timezone text not null default 'UTC',
    -- ISO 4217.
    currency text not null default 'EUR',
    -- Day on which a week starts: 1 Monday … 7 Sunday (ISO 8601).
    week_start smallint not null default 1,
    color color not null default 'indigo',
    version integer not null default 1,
    deleted_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint organizations_slug_unique unique (slug),
    constraint organizations_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 60),
    constraint organizations_name_length check (char_length(name) between 1 and 100),
    constraint organizations_contact_email_length check (char_length(contact_email) between 3 and 254),
    constraint organizations_contact_phone_length check (char_length(contact_phone) between 1 and 40),
    constraint organizations_billing_email_length check (char_length(billing_email) between 3 and 254),
    constraint organizations_max_users_positive check (max_users > 0),
    constraint organizations_max_projects_positive check (max_projects > 0),
    constraint organizations_currency_shape check (currency ~ '^[A-Z]{3}$'),
    constraint organizations_week_start_range check (week_start between 1 and 7)
);

-- Every slug an organization has or had: an old address keeps leading to it, and nobody else can take it. Its
-- key alone decides who gets a slug, so a slug is claimed here before an organization carries it; founding
-- claims it even before the organization is there, and defers the reference until then.
create table organization_slugs (
    slug text primary key,
    organization_id uuid not null,
    constraint organization_slugs_organization_fkey foreign key (organization_id)
        references organizations (id) on delete cascade deferrable
);
create index organization_slugs_by_organization on organization_slugs (organization_id);

create table memberships (
    organization_id uuid not null references organizations (id) on delete cascade,
    user_id uuid not null references users (id),
    role role not null,
    status membership_status not null default 'active',
    -- The name and address under which the organization knows the person. Kept here so that a tenant
    -- transaction needs no right on `users`, where every organization's people are.
    name text not null,
    email text not null,
    joined_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    -- Exactly one row for each person and organization: whoever returns gets the same row back.
    primary key (organization_id, user_id)
);
-- A person's organizations; also what the reference to users needs.
create index memberships_by_user on memberships (user_id);

create table sessions (
    id uuid primary key,
    -- SHA-256 of the token in the cookie.
    token_hash bytea not null,
    user_id uuid not null references users (id) on delete cascade,
    -- The organization last used: decides only where `/` leads.
    last_organization uuid references organizations (id) on delete set null,
    user_agent text not null default '',
    address text not null default '',
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    created_at timestamptz not null,
    constraint sessions_token_hash_unique unique (token_hash)
);
create index sessions_by_user on sessions (user_id);
create index sessions_by_expiry on sessions (expires_at);
create index sessions_by_organization on sessions (last_organization);

-- Personal tokens for scripts, bound to one organization. The organization in the URL and the token's hash
-- together find the row, so a token of one organization says nothing in another.
create table api_tokens (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    user_id uuid not null,
    name text not null,
    -- SHA-256 of the token; the token itself is shown once and never stored.
    token_hash bytea not null,
    -- The first characters, so that a person can tell tokens apart.
    prefix text not null,
    scope token_scope not null,
    last_used_at timestamptz,
    expires_at timestamptz,
    revoked_at timestamptz,
    created_at timestamptz not null,
    primary key (organization_id, id),
    constraint api_tokens_token_hash_unique unique (organization_id, token_hash),
    constraint api_tokens_name_length check (char_length(name) between 1 and 100),
    constraint api_tokens_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id)
);
create index api_tokens_by_user on api_tokens (organization_id, user_id);

alter table organizations enable row level security;
alter table organizations force row level security;
create policy tenant on organizations to timetracker_tenant
    using (id = current_setting('app.organization_id')::uuid)
    with check (id = current_setting('app.organization_id')::uuid);
create policy directory on organizations to timetracker_directory using (true) with check (true);

alter table organization_slugs enable row level security;
alter table organization_slugs force row level security;
create policy tenant on organization_slugs to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on organization_slugs to timetracker_directory using (true) with check (true);

alter table memberships enable row level security;
alter table memberships force row level security;
create policy tenant on memberships to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on memberships to timetracker_directory using (true) with check (true);

alter table api_tokens enable row level security;
alter table api_tokens force row level security;
create policy tenant on api_tokens to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on api_tokens to timetracker_directory using (true) with check (true);

grant select, insert, update on users to timetracker_login;
grant select, insert, update, delete on sign_in_throttles to timetracker_login;
grant select, insert, update, delete on sessions to timetracker_login;

grant select, update on organizations to timetracker_tenant;
grant select, insert on organization_slugs to timetracker_tenant;
grant select, insert, update on memberships to timetracker_tenant;
grant select, insert, update on api_tokens to timetracker_tenant;

grant select on users to timetracker_directory;
grant select, update on sessions to timetracker_directory;
grant select, insert on organizations to timetracker_directory;
grant select, insert on organization_slugs to timetracker_directory;
grant select, insert on memberships to timetracker_directory;
grant select, update on api_tokens to timetracker_directory;
