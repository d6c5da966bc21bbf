-- Secret addresses at which a calendar program reads a person's time: one for each person and organization.

create table calendar_feeds (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    user_id uuid not null,
    -- SHA-256 of the secret in the address; the address itself is shown once and never stored.
    token_hash bytea not null,
    last_read_at timestamptz,
    created_at timestamptz not null,
    primary key (organization_id, id),
    constraint calendar_feeds_user_fkey foreign key (organization_id, user_id)
        references memberships (organization_id, user_id)
);
create unique index calendar_feeds_user_unique on calendar_feeds (organization_id, user_id);
-- 256 random bits are one person's alone without a constraint.
create index calendar_feeds_by_token_hash on calendar_feeds (token_hash);

alter table calendar_feeds enable row level security;
alter table calendar_feeds force row level security;
create policy tenant on calendar_feeds to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on calendar_feeds to timetracker_directory using (true) with check (true);
grant select, insert, update, delete on calendar_feeds to timetracker_tenant;
grant select, update, delete on calendar_feeds to timetracker_directory;

-- The standing of who holds a calendar's address: as its person reads, in its organization alone. Notes once an hour
-- that it was read.
create function feed_standing(token bytea, at_time timestamptz)
returns setof standing
language plpgsql volatile security definer rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    update calendar_feeds f set last_read_at = at_time
    where f.token_hash = token and (f.last_read_at is null or f.last_read_at < at_time - interval '1 hour');
    return query
    select u.id, u.name, u.email, u.verified_at is not null, u.locale, u.timezone, u.theme,
           u.date_format, u.time_format, u.number_format, false, f.id, false, 'read'::token_scope,
           o.id, o.name, o.slug, o.status, o.timezone, o.currency, o.week_start, o.color,
           o.date_format, o.time_format, o.number_format, o.logo_id, o.default_rate_minor, o.overlap_policy,
           o.require_project, o.require_task, o.require_description, o.allow_future_entries,
           o.timer_limit_hours, o.delete_after, o.suspension_reason, m.role, null::timestamptz
    from calendar_feeds f
    join memberships m on m.organization_id = f.organization_id and m.user_id = f.user_id and m.status = 'active'
    join users u on u.id = f.user_id and u.deactivated_at is null
    join organizations o on o.id = f.organization_id
        and o.deleted_at is null and o.status in ('active', 'suspended')
    where f.token_hash = token;
end
$$;

-- Ends the addresses of a person's calendars in every organization. `proof` is as in revoke_every_token.
create function end_calendar_feeds(proof bytea, at_time timestamptz)
returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    ended bigint;
begin
    delete from calendar_feeds f
    where f.user_id in (
        select s.user_id from sessions s where s.token_hash = proof and s.expires_at > at_time
        union
        select l.user_id from one_time_tokens l
        where l.token_hash = proof and l.purpose = 'reset_password' and l.used_at = at_time);
    get diagnostics ended = row_count;
    return ended;
end
$$;

grant create on schema public to timetracker_directory;
alter function feed_standing owner to timetracker_directory;
alter function end_calendar_feeds owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function feed_standing from public;
revoke all on function end_calendar_feeds from public;
grant execute on function feed_standing to timetracker_login;
grant execute on function end_calendar_feeds to timetracker_login;
reset role;
