-- What people and organizations choose for themselves, work that is done later (mail first of all), and the record
-- of what happened.

create type theme as enum ('system', 'light', 'dark');
-- 2026-11-23, 23.11.2026, 23/11/2026, 11/23/2026.
create type date_format as enum ('iso', 'day_dot', 'day_slash', 'month_slash');
create type time_format as enum ('h24', 'h12');
-- 1,234.56 and 1.234,56 and 1 234,56 and 1'234.56.
create type number_format as enum ('comma_point', 'point_comma', 'space_comma', 'apostrophe_point');
create type overlap_policy as enum ('allow', 'warn', 'refuse');
create type job_state as enum ('waiting', 'done', 'kept', 'failed');
create type audit_actor as enum ('member', 'token', 'operator', 'system');

-- When the person proved that the mail address is theirs.
alter table users add column verified_at timestamptz;
alter table users add column theme theme not null default 'system';
-- Null: as the organization has it.
alter table users add column date_format date_format;
alter table users add column time_format time_format;
alter table users add column number_format number_format;

-- Null: as it is usual in the reader's language.
alter table organizations add column date_format date_format;
alter table organizations add column time_format time_format;
alter table organizations add column number_format number_format;
-- Which picture is the logo; null while there is none.
alter table organizations add column logo_id uuid;
-- An hour's price where nothing more special is set, in minor units of the organization's currency.
alter table organizations add column default_rate_minor bigint;
alter table organizations add column overlap_policy overlap_policy not null default 'warn';
alter table organizations add column require_project boolean not null default false;
alter table organizations add column require_task boolean not null default false;
alter table organizations add column require_description boolean not null default false;
alter table organizations add column allow_future_entries boolean not null default true;
-- A timer that runs longer is pointed out.
alter table organizations add column timer_limit_hours smallint not null default 8;
-- When a pending deletion comes true.
alter table organizations add column delete_after timestamptz;
alter table organizations add constraint organizations_default_rate_range
    check (default_rate_minor between 0 and 100000000000);
alter table organizations add constraint organizations_timer_limit_range check (timer_limit_hours between 1 and 24);
alter table organizations add constraint organizations_deletion_date
    check ((status = 'pending_deletion') = (delete_after is not null));

alter table memberships add column invited_by uuid;
alter table memberships add column last_activity_at timestamptz;
alter table memberships add column default_rate_minor bigint;
alter table memberships add column cost_rate_minor bigint;
alter table memberships add constraint memberships_default_rate_range
    check (default_rate_minor between 0 and 100000000000);
alter table memberships add constraint memberships_cost_rate_range
    check (cost_rate_minor between 0 and 100000000000);

-- Work for later, written in the transaction of the business that wants it. The payload is sealed with the
-- installation's key, because mail carries links that nobody may read here, and emptied when the work is done.
create table jobs (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    kind text not null,
    payload bytea,
    state job_state not null default 'waiting',
    -- When it is due; while somebody works on it, when somebody else may try.
    run_at timestamptz not null,
    attempts integer not null default 0,
    -- What went wrong the last time.
    error text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id)
);
create index jobs_due on jobs (run_at) where state = 'waiting';

alter table jobs enable row level security;
alter table jobs force row level security;
create policy tenant on jobs to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on jobs to timetracker_directory using (true) with check (true);
grant select, insert on jobs to timetracker_tenant;
grant select, update, delete on jobs to timetracker_directory;

-- The same for people outside any organization: mail about their account.
create table account_jobs (
    id uuid primary key,
    kind text not null,
    payload bytea,
    state job_state not null default 'waiting',
    run_at timestamptz not null,
    attempts integer not null default 0,
    error text,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index account_jobs_due on account_jobs (run_at) where state = 'waiting';
grant insert on account_jobs to timetracker_login;
grant select, update, delete on account_jobs to timetracker_directory;

-- What happened in an organization: written once, never changed. Each event's hash covers the one before it.
create table audit_events (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    -- 1, 2, 3, … in the organization.
    sequence bigint not null,
    occurred_at timestamptz not null,
    actor_kind audit_actor not null,
    -- No reference: an event outlives the person.
    actor_id uuid,
    actor_name text not null,
    -- For example `member.role_changed`.
    action text not null,
    subject_kind text not null,
    subject_id uuid,
    -- What the subject was called then.
    subject_name text not null,
    before jsonb,
    after jsonb,
    address text not null,
    user_agent text not null,
    hash bytea not null,
    primary key (organization_id, id),
    constraint audit_events_sequence_unique unique (organization_id, sequence)
);
create index audit_events_by_actor on audit_events (organization_id, actor_id, sequence);
create index audit_events_by_action on audit_events (organization_id, action, sequence);
create index audit_events_by_subject on audit_events (organization_id, subject_id, sequence);

-- The end of each organization's chain: whoever cuts events off its end contradicts this row.
create table audit_chains (
    organization_id uuid primary key references organizations (id) on delete cascade,
    sequence bigint not null,
    hash bytea not null
);

alter table audit_events enable row level security;
alter table audit_events force row level security;
create policy tenant on audit_events to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on audit_events to timetracker_directory using (true) with check (true);
alter table audit_chains enable row level security;
alter table audit_chains force row level security;
create policy tenant on audit_chains to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on audit_chains to timetracker_directory using (true) with check (true);
grant select, insert on audit_events to timetracker_tenant;
grant select, insert, update on audit_chains to timetracker_tenant;
grant select, insert on audit_events to timetracker_directory;
grant select, insert, update on audit_chains to timetracker_directory;

-- What a person did with their account, for the person.
create table account_events (
    id uuid primary key,
    user_id uuid not null references users (id) on delete cascade,
    occurred_at timestamptz not null,
    action text not null,
    detail jsonb,
    address text not null,
    user_agent text not null
);
create index account_events_by_user on account_events (user_id, occurred_at);
grant select on account_events to timetracker_login;
grant insert on account_events to timetracker_directory;

-- The hash of an event that follows `previous`: SHA-256 over both, the event as canonical JSON. The instant is in
-- microseconds, so that no connection's time zone changes it.
create function audit_hash(previous bytea, event audit_events)
returns bytea
language sql stable parallel safe
as $$
    select sha256(previous || convert_to(jsonb_build_object(
        'organization_id', event.organization_id, 'id', event.id, 'sequence', event.sequence,
        'occurred_at', (extract(epoch from event.occurred_at) * 1000000)::bigint,
        'actor_kind', event.actor_kind, 'actor_id', event.actor_id, 'actor_name', event.actor_name,
        'action', event.action, 'subject_kind', event.subject_kind, 'subject_id', event.subject_id,
        'subject_name', event.subject_name, 'before', event.before, 'after', event.after,
        'address', event.address, 'user_agent', event.user_agent)::text, 'UTF8'))
$$;

-- Appends an event to its organization's chain, with the rights of who asks. Holds the chain's end until the
-- transaction ends, so it is the last thing a transaction does.
create function append_audit_event(event audit_events)
returns void
language plpgsql volatile
set search_path = pg_catalog, public, pg_temp
as $$
declare
    chain audit_chains;
begin
    insert into audit_chains (organization_id, sequence, hash) values (event.organization_id, 0, '')
    on conflict (organization_id) do nothing;
    update audit_chains c set sequence = c.sequence + 1
    where c.organization_id = event.organization_id
    returning c.* into chain;
    event.sequence := chain.sequence;
    event.hash := audit_hash(chain.hash, event);
    update audit_chains c set hash = event.hash where c.organization_id = event.organization_id;
    insert into audit_events select event.*;
end
$$;
grant execute on function audit_hash to timetracker_tenant, timetracker_directory;
grant execute on function append_audit_event to timetracker_tenant, timetracker_directory;

-- The standing, now with what people and organizations choose for themselves.
set local role timetracker_directory;
drop function session_standing;
drop function token_standing;
drop function touch_api_token;
reset role;
drop type standing;

create type standing as (
    user_id uuid,
    user_name text,
    user_email text,
    user_verified boolean,
    user_locale text,
    user_timezone text,
    user_theme theme,
    user_date_format date_format,
    user_time_format time_format,
    user_number_format number_format,
    session_id uuid,
    -- The credential's use, or the member's activity, was noted longer than five minutes ago.
    stale boolean,
    scope token_scope,
    organization_id uuid,
    organization_name text,
    organization_slug text,
    organization_status organization_status,
    organization_timezone text,
    organization_currency text,
    organization_week_start smallint,
    organization_color color,
    organization_date_format date_format,
    organization_time_format time_format,
    organization_number_format number_format,
    organization_logo_id uuid,
    organization_default_rate_minor bigint,
    organization_overlap_policy overlap_policy,
    organization_require_project boolean,
    organization_require_task boolean,
    organization_require_description boolean,
    organization_allow_future_entries boolean,
    organization_timer_limit_hours smallint,
    organization_delete_after timestamptz,
    role role
);

create function session_standing(token bytea, wanted_slug text, wanted_id uuid, at_time timestamptz)
returns setof standing
language plpgsql stable security definer parallel safe rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select u.id, u.name, u.email, u.verified_at is not null, u.locale, u.timezone, u.theme,
           u.date_format, u.time_format, u.number_format,
           s.id,
           s.last_seen_at < at_time - interval '5 minutes'
               or coalesce(coalesce(m.last_activity_at, m.joined_at) < at_time - interval '5 minutes', false),
           'write'::token_scope,
           o.id, o.name, o.slug, o.status, o.timezone, o.currency, o.week_start, o.color,
           o.date_format, o.time_format, o.number_format, o.logo_id, o.default_rate_minor, o.overlap_policy,
           o.require_project, o.require_task, o.require_description, o.allow_future_entries,
           o.timer_limit_hours, o.delete_after, m.role
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
    select u.id, u.name, u.email, u.verified_at is not null, u.locale, u.timezone, u.theme,
           u.date_format, u.time_format, u.number_format,
           t.id,
           coalesce(t.last_used_at < at_time - interval '5 minutes', true)
               or coalesce(m.last_activity_at, m.joined_at) < at_time - interval '5 minutes',
           t.scope,
           o.id, o.name, o.slug, o.status, o.timezone, o.currency, o.week_start, o.color,
           o.date_format, o.time_format, o.number_format, o.logo_id, o.default_rate_minor, o.overlap_policy,
           o.require_project, o.require_task, o.require_description, o.allow_future_entries,
           o.timer_limit_hours, o.delete_after, m.role
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

-- Notes that a credential was used, and that its holder was active in the organization; told every few minutes at most.
create function touch_standing(credential uuid, credential_organization uuid, at_time timestamptz)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    holder uuid;
begin
    update sessions s set last_seen_at = at_time where s.id = credential returning s.user_id into holder;
    if holder is null then
        update api_tokens t set last_used_at = at_time
        where t.organization_id = credential_organization and t.id = credential
        returning t.user_id into holder;
    end if;
    update memberships m set last_activity_at = at_time
    where m.organization_id = credential_organization and m.user_id = holder and m.status = 'active';
end
$$;

create type claimed_job as (organization_id uuid, id uuid, kind text, payload bytea, attempts integer);

-- Takes the job that has been due longest. Until the lease ends nobody else gets it, even when who took it dies.
create function claim_job(at_time timestamptz, lease_ends timestamptz)
returns setof claimed_job
language plpgsql volatile security definer rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    update jobs j set run_at = lease_ends, attempts = j.attempts + 1, updated_at = at_time
    where (j.organization_id, j.id) = (
        select d.organization_id, d.id from jobs d
        where d.state = 'waiting' and d.run_at <= at_time
        order by d.run_at limit 1 for update skip locked)
    returning j.organization_id, j.id, j.kind, j.payload, j.attempts;
    if not found then
        return query
        update account_jobs j set run_at = lease_ends, attempts = j.attempts + 1, updated_at = at_time
        where j.id = (
            select d.id from account_jobs d
            where d.state = 'waiting' and d.run_at <= at_time
            order by d.run_at limit 1 for update skip locked)
        returning null::uuid, j.id, j.kind, j.payload, j.attempts;
    end if;
end
$$;

-- Says how a job went. What is done forgets its payload.
create function settle_job(job_organization uuid, job uuid, new_state job_state, problem text, try_at timestamptz, at_time timestamptz)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    update jobs j
    set state = new_state, error = problem, run_at = coalesce(try_at, j.run_at), updated_at = at_time,
        payload = case when new_state = 'done' then null else j.payload end
    where j.organization_id = job_organization and j.id = job;
    update account_jobs j
    set state = new_state, error = problem, run_at = coalesce(try_at, j.run_at), updated_at = at_time,
        payload = case when new_state = 'done' then null else j.payload end
    where job_organization is null and j.id = job;
end
$$;

-- Removes what was settled long ago.
create function forget_jobs(settled_before timestamptz)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    delete from jobs where state <> 'waiting' and updated_at < settled_before;
    delete from account_jobs where state <> 'waiting' and updated_at < settled_before;
end
$$;

-- Records what a person did with their account: for the person, and for each organization that they are active in,
-- which learns of no other. Chains are taken in the order of their ids, so that two people cannot wait for each other.
create function record_account_event(
    event_id uuid, person uuid, event_action text, detail_before jsonb, detail_after jsonb,
    event_address text, event_user_agent text, tell_organizations boolean, at_time timestamptz)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    place record;
    event audit_events;
begin
    insert into account_events (id, user_id, occurred_at, action, detail, address, user_agent)
    values (event_id, person, at_time, event_action, coalesce(detail_after, detail_before), event_address, event_user_agent);
    if not tell_organizations then
        return;
    end if;
    for place in
        select m.organization_id, m.name
        from memberships m
        join organizations o on o.id = m.organization_id and o.deleted_at is null
        where m.user_id = person and m.status = 'active'
        order by m.organization_id
    loop
        event.organization_id := place.organization_id;
        event.id := gen_random_uuid();
        event.occurred_at := at_time;
        event.actor_kind := 'member';
        event.actor_id := person;
        event.actor_name := place.name;
        event.action := event_action;
        event.subject_kind := 'account';
        event.subject_id := person;
        event.subject_name := place.name;
        event.before := detail_before;
        event.after := detail_after;
        event.address := event_address;
        event.user_agent := event_user_agent;
        perform append_audit_event(event);
    end loop;
end
$$;

grant create on schema public to timetracker_directory;
alter function session_standing owner to timetracker_directory;
alter function token_standing owner to timetracker_directory;
alter function touch_standing owner to timetracker_directory;
alter function claim_job owner to timetracker_directory;
alter function settle_job owner to timetracker_directory;
alter function forget_jobs owner to timetracker_directory;
alter function record_account_event owner to timetracker_directory;
revoke create on schema public from timetracker_directory;
grant update on memberships to timetracker_directory;

set local role timetracker_directory;
revoke all on function session_standing from public;
revoke all on function token_standing from public;
revoke all on function touch_standing from public;
revoke all on function claim_job from public;
revoke all on function settle_job from public;
revoke all on function forget_jobs from public;
revoke all on function record_account_event from public;
grant execute on function session_standing to timetracker_login;
grant execute on function token_standing to timetracker_login;
grant execute on function touch_standing to timetracker_login;
grant execute on function claim_job to timetracker_login;
grant execute on function settle_job to timetracker_login;
grant execute on function forget_jobs to timetracker_login;
grant execute on function record_account_event to timetracker_login;
reset role;
