-- The doors between a credential and an organization. Each takes a secret (or its hash) and answers only
-- for the person who holds it, so the login role needs no right on memberships or organizations: a
-- statement outside a tenant transaction cannot list them, whatever it says.

-- What a request needs to know about who asks and where. One row, or none when the credential is not valid;
-- `organization_id` is null when the person does not belong to the organization that was named.
create type standing as (
    user_id uuid,
    user_name text,
    user_email text,
    user_locale text,
    user_timezone text,
    session_id uuid,
    session_stale boolean,
    scope token_scope,
    organization_id uuid,
    organization_name text,
    organization_slug text,
    organization_status organization_status,
    organization_timezone text,
    organization_currency text,
    organization_week_start smallint,
    organization_color color,
    role role
);

create function session_standing(token bytea, wanted_slug text, wanted_id uuid, at_time timestamptz)
returns setof standing
language plpgsql stable security definer parallel safe rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select u.id, u.name, u.email, u.locale, u.timezone,
           s.id, s.last_seen_at < at_time - interval '5 minutes', 'write'::token_scope,
           o.id, o.name, o.slug, o.status, o.timezone, o.currency, o.week_start, o.color, m.role
    from sessions s
    join users u on u.id = s.user_id and u.deactivated_at is null
    left join organization_slugs a on a.slug = wanted_slug
    left join memberships m on m.organization_id = coalesce(a.organization_id, wanted_id)
        and m.user_id = s.user_id and m.status = 'active'
    left join organizations o on o.id = m.organization_id
        and o.deleted_at is null and o.status in ('active', 'suspended')
    where s.token_hash = token and s.expires_at > at_time;
end
$$;

create function token_standing(token bytea, wanted_slug text, wanted_id uuid, at_time timestamptz)
returns setof standing
language plpgsql stable security definer parallel safe rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select u.id, u.name, u.email, u.locale, u.timezone,
           t.id, coalesce(t.last_used_at < at_time - interval '5 minutes', true), t.scope,
           o.id, o.name, o.slug, o.status, o.timezone, o.currency, o.week_start, o.color, m.role
    from api_tokens t
    join memberships m on m.organization_id = t.organization_id and m.user_id = t.user_id
        and m.status = 'active'
    join users u on u.id = t.user_id and u.deactivated_at is null
    join organizations o on o.id = t.organization_id
        and o.deleted_at is null and o.status in ('active', 'suspended')
    where t.organization_id = coalesce(
              (select a.organization_id from organization_slugs a where a.slug = wanted_slug), wanted_id)
      and t.token_hash = token
      and t.revoked_at is null
      and (t.expires_at is null or t.expires_at > at_time);
end
$$;

-- The holder's own organizations, for the switcher. At most a hundred.
create function session_organizations(token bytea, at_time timestamptz)
returns table (id uuid, name text, slug text, color color, role role, status organization_status, last_used boolean)
language plpgsql stable security definer parallel safe
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select o.id, o.name, o.slug, o.color, m.role, o.status, o.id is not distinct from s.last_organization
    from sessions s
    join memberships m on m.user_id = s.user_id and m.status = 'active'
    join organizations o on o.id = m.organization_id
        and o.deleted_at is null and o.status in ('active', 'suspended')
    where s.token_hash = token and s.expires_at > at_time
    order by lower(o.name), o.id
    limit 100;
end
$$;

-- Founds an organization with its first member as owner. Tries the slug, then `slug-1`, `slug-2`, …: the
-- unique key decides, so two people who found the same name at once get two slugs.
create function found_organization(
    founder uuid, new_id uuid, new_name text, wanted_slug text,
    new_timezone text, new_currency text, new_color color, at_time timestamptz)
returns text
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    candidate text := wanted_slug;
    suffix integer := 0;
begin
    loop
        insert into organizations (id, name, slug, timezone, currency, color, created_at, updated_at)
        select new_id, new_name, candidate, new_timezone, new_currency, new_color, at_time, at_time
        where not exists (select from organization_slugs a where a.slug = candidate)
        on conflict (slug) do nothing;
        exit when found;
        suffix := suffix + 1;
        candidate := rtrim(left(wanted_slug, 54), '-') || '-' || suffix;
    end loop;
    insert into organization_slugs (slug, organization_id) values (candidate, new_id);
    insert into memberships (organization_id, user_id, role, name, email, joined_at, created_at, updated_at)
    select new_id, u.id, 'owner', u.name, u.email, at_time, at_time, at_time
    from users u where u.id = founder;
    return candidate;
end
$$;

-- Notes that a token was used; told at most every few minutes.
create function touch_api_token(token_organization uuid, token uuid, at_time timestamptz)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    update api_tokens t set last_used_at = at_time
    where t.organization_id = token_organization and t.id = token;
    return found;
end
$$;

-- The calendar of one of the current organization's people: whoever corrects a colleague's entry must put it on
-- the colleague's day. Answers for members of the transaction's own organization only.
create function member_timezone(member uuid)
returns text
language plpgsql stable security definer parallel safe
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return (
        select u.timezone
        from memberships m
        join users u on u.id = m.user_id
        where m.organization_id = current_setting('app.organization_id')::uuid and m.user_id = member);
end
$$;

-- Only the directory role sees across organizations, and only through these functions. It needs the right to
-- create in the schema for the moment in which it takes them over.
grant create on schema public to timetracker_directory;
alter function session_standing owner to timetracker_directory;
alter function token_standing owner to timetracker_directory;
alter function session_organizations owner to timetracker_directory;
alter function found_organization owner to timetracker_directory;
alter function touch_api_token owner to timetracker_directory;
alter function member_timezone owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function session_standing from public;
revoke all on function token_standing from public;
revoke all on function session_organizations from public;
revoke all on function found_organization from public;
revoke all on function touch_api_token from public;
revoke all on function member_timezone from public;
grant execute on function session_standing to timetracker_login;
grant execute on function token_standing to timetracker_login;
grant execute on function session_organizations to timetracker_login;
grant execute on function found_organization to timetracker_login;
grant execute on function touch_api_token to timetracker_login;
grant execute on function member_timezone to timetracker_tenant;
reset role;
