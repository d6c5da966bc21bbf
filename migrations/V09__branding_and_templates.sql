-- How organizations look, what they pass on to new ones, and the way between them.

-- The picture beside an organization's name, as the program drew it anew: a small PNG, whatever was uploaded.
create table organization_logos (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    png bytea not null,
    created_at timestamptz not null,
    primary key (organization_id, id),
    constraint organization_logos_png_length check (octet_length(png) between 1 and 1048576)
);

-- A set-up to found other organizations with: names and settings, as JSON. It belongs to the organization that saved it.
create table organization_templates (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    name text not null,
    content jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint organization_templates_name_length check (char_length(name) between 1 and 100)
);
create unique index organization_templates_name_unique on organization_templates (organization_id, lower(name));

alter table organization_logos enable row level security;
alter table organization_logos force row level security;
create policy tenant on organization_logos to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
alter table organization_templates enable row level security;
alter table organization_templates force row level security;
create policy tenant on organization_templates to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
grant select, insert, delete on organization_logos to timetracker_tenant;
grant select, insert, update, delete on organization_templates to timetracker_tenant;

-- The holder's own organizations by name, one page; `pattern` is an escaped `like` pattern. The first page without a
-- pattern also has the one that the session used last, however late its name comes.
set local role timetracker_directory;
drop function session_organizations;
reset role;
create function session_organizations(
    token bytea, at_time timestamptz, pattern text, after_name text, after_id uuid, most bigint)
returns table (
    id uuid, name text, slug text, color color, logo_id uuid, role role, status organization_status,
    member_count bigint, last_used boolean)
language plpgsql stable security definer parallel safe
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    with own as (
        select o.id, o.name, o.slug, o.color, o.logo_id, m.role, o.status,
               o.id is not distinct from s.last_organization as last_used
        from sessions s
        join memberships m on m.user_id = s.user_id and m.status = 'active'
        join organizations o on o.id = m.organization_id
            and o.deleted_at is null and o.status in ('active', 'suspended')
        where s.token_hash = token and s.expires_at > at_time),
    page as (
        select w.* from own w
        where (pattern is null or lower(w.name) like lower(pattern))
          and (after_name is null or (lower(w.name), w.id) > (lower(after_name), after_id))
        order by lower(w.name), w.id
        limit most),
    shown as (
        select p.* from page p
        union
        select w.* from own w where w.last_used and pattern is null and after_name is null)
    select w.id, w.name, w.slug, w.color, w.logo_id, w.role, w.status,
           (select count(*) from memberships c where c.organization_id = w.id and c.status = 'active'), w.last_used
    from shown w
    order by lower(w.name), w.id;
end
$$;
grant create on schema public to timetracker_directory;
alter function session_organizations owner to timetracker_directory;
revoke create on schema public from timetracker_directory;
set local role timetracker_directory;
revoke all on function session_organizations from public;
grant execute on function session_organizations to timetracker_login;
reset role;
