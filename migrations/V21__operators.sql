-- Operators: the people who run the service. They stand in a table of their own, see of an organization what running it
-- takes, and act through a role of their own, whose every right is on one list that `timetracker verify-isolation`
-- checks. Inside an organization they see nothing unless its owner lets them in, for hours.

do $$
begin
    if not exists (select from pg_roles where rolname = 'timetracker_operator') then
        create role timetracker_operator nologin;
    end if;
    if not pg_has_role('timetracker_login', 'timetracker_operator', 'member') then
        grant timetracker_operator to timetracker_login;
    end if;
end
$$;
grant usage on schema public to timetracker_operator;

-- Written by the owner of the schema alone (`timetracker operator add`): nothing that is served makes an operator.
create table operators (
    user_id uuid primary key references users (id) on delete cascade,
    note text not null default '',
    added_at timestamptz not null,
    constraint operators_note_length check (char_length(note) <= 200)
);
grant select on operators to timetracker_login;
grant select on operators to timetracker_directory;

-- When the session's holder last showed who they are, after signing in; null: not since then.
alter table sessions add column proven_at timestamptz;

-- An owner lets operators look into the organization, until an instant.
create table support_consents (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    granted_by uuid not null,
    expires_at timestamptz not null,
    -- Ended before its time, or found to have expired.
    ended_at timestamptz,
    created_at timestamptz not null,
    primary key (organization_id, id),
    constraint support_consents_granted_by_fkey foreign key (organization_id, granted_by)
        references memberships (organization_id, user_id),
    constraint support_consents_length check (expires_at <= created_at + interval '72 hours')
);
create unique index support_consents_open_unique on support_consents (organization_id) where ended_at is null;
create index support_consents_by_granted_by on support_consents (organization_id, granted_by);

-- With which session an operator came in while a consent lasted: each is put on record once.
create table support_entries (
    organization_id uuid not null references organizations (id) on delete cascade,
    consent_id uuid not null,
    -- No reference: it outlives the session.
    session_id uuid not null,
    entered_at timestamptz not null,
    primary key (organization_id, consent_id, session_id),
    constraint support_entries_consent_fkey foreign key (organization_id, consent_id)
        references support_consents (organization_id, id)
);

alter table support_consents enable row level security;
alter table support_consents force row level security;
create policy tenant on support_consents to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on support_consents to timetracker_directory using (true) with check (true);
alter table support_entries enable row level security;
alter table support_entries force row level security;
create policy tenant on support_entries to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on support_entries to timetracker_directory using (true) with check (true);
grant select, insert, update on support_consents to timetracker_tenant;
grant select on support_entries to timetracker_tenant;
grant select on support_consents to timetracker_directory;
grant select, insert on support_entries to timetracker_directory;

-- What an operator may do by themselves. Every right here stands in `OPERATOR_GRANTS` and `OPERATOR_POLICIES` of
-- `src/tenancy/verification/operator.rs`, too. They look through all organizations, and change the one of their
-- transaction.
grant select (id, name, slug, contact_email, status, plan, max_users, max_projects, deleted_at, created_at,
              updated_at, delete_after, suspended_at, suspension_reason) on organizations to timetracker_operator;
grant update (status, plan, max_users, max_projects, updated_at, suspended_at, suspension_reason)
    on organizations to timetracker_operator;
create policy operator on organizations for select to timetracker_operator using (true);
create policy operator_change on organizations for update to timetracker_operator
    using (id = current_setting('app.organization_id')::uuid)
    with check (id = current_setting('app.organization_id')::uuid);

-- They append to the record, as operators only, and read nothing of it but where it ends.
grant insert on audit_events to timetracker_operator;
create policy operator on audit_events for insert to timetracker_operator
    with check (organization_id = current_setting('app.organization_id')::uuid and actor_kind = 'operator');
grant select, insert, update on audit_chains to timetracker_operator;
create policy operator on audit_chains to timetracker_operator
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);

-- Mail that did not go out. What a job says is sealed; the service opens it for them, and puts that on record.
grant select on jobs to timetracker_operator;
grant insert (organization_id, id, kind, payload, run_at, created_at, updated_at) on jobs to timetracker_operator;
grant update (state, run_at, attempts, error, updated_at) on jobs to timetracker_operator;
create policy operator on jobs for select to timetracker_operator using (true);
create policy operator_add on jobs for insert to timetracker_operator
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy operator_change on jobs for update to timetracker_operator
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
grant select on account_jobs to timetracker_operator;
grant update (state, run_at, attempts, error, updated_at) on account_jobs to timetracker_operator;

grant select on support_consents to timetracker_operator;
create policy operator on support_consents for select to timetracker_operator
    using (organization_id = current_setting('app.organization_id')::uuid);

create index organizations_by_name on organizations (lower(name), id);
create index jobs_unfinished on jobs (created_at, id) where state <> 'done';
create index account_jobs_unfinished on account_jobs (created_at, id) where state <> 'done';

set local role timetracker_directory;
drop function session_standing;
drop function token_standing;
drop function closed_standing;
reset role;
drop type standing;

-- The standing, now with what operators are and may.
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
    -- May open the console.
    user_operator boolean,
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
    organization_suspension_reason text,
    role role,
    -- Of an operator who was let in: when that ends.
    support_until timestamptz
);

create function session_standing(token bytea, wanted_slug text, wanted_id uuid, at_time timestamptz)
returns setof standing
language plpgsql stable security definer parallel safe rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select u.id, u.name, u.email, u.verified_at is not null, u.locale, u.timezone, u.theme,
           u.date_format, u.time_format, u.number_format, exists (select from operators p where p.user_id = u.id),
           s.id, s.last_seen_at < at_time - interval '5 minutes'
               or coalesce(coalesce(m.last_activity_at, m.joined_at) < at_time - interval '5 minutes', false), 'write'::token_scope,
           o.id, o.name, o.slug, o.status, o.timezone, o.currency, o.week_start, o.color,
           o.date_format, o.time_format, o.number_format, o.logo_id, o.default_rate_minor, o.overlap_policy,
           o.require_project, o.require_task, o.require_description, o.allow_future_entries,
           o.timer_limit_hours, o.delete_after, o.suspension_reason, m.role, null::timestamptz
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
           u.date_format, u.time_format, u.number_format, false,
           t.id, coalesce(t.last_used_at < at_time - interval '5 minutes', true)
               or coalesce(m.last_activity_at, m.joined_at) < at_time - interval '5 minutes', t.scope,
           o.id, o.name, o.slug, o.status, o.timezone, o.currency, o.week_start, o.color,
           o.date_format, o.time_format, o.number_format, o.logo_id, o.default_rate_minor, o.overlap_policy,
           o.require_project, o.require_task, o.require_description, o.allow_future_entries,
           o.timer_limit_hours, o.delete_after, o.suspension_reason, m.role, null::timestamptz
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

-- The standing of an owner in an organization that is closed to everybody else: cancelled, or soon to be erased. An
-- API token has none there.
create function closed_standing(token bytea, wanted_slug text, wanted_id uuid, at_time timestamptz)
returns setof standing
language plpgsql stable security definer parallel safe rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select u.id, u.name, u.email, u.verified_at is not null, u.locale, u.timezone, u.theme,
           u.date_format, u.time_format, u.number_format, exists (select from operators p where p.user_id = u.id),
           s.id, false, 'write'::token_scope,
           o.id, o.name, o.slug, o.status, o.timezone, o.currency, o.week_start, o.color,
           o.date_format, o.time_format, o.number_format, o.logo_id, o.default_rate_minor, o.overlap_policy,
           o.require_project, o.require_task, o.require_description, o.allow_future_entries,
           o.timer_limit_hours, o.delete_after, o.suspension_reason, m.role, null::timestamptz
    from sessions s
    join users u on u.id = s.user_id and u.deactivated_at is null
    left join organization_slugs a on a.slug = wanted_slug
    join memberships m on m.organization_id = coalesce(a.organization_id, wanted_id)
        and m.user_id = s.user_id and m.status = 'active' and m.role = 'owner'
    join organizations o on o.id = m.organization_id
        and o.deleted_at is null and o.status in ('cancelled', 'pending_deletion')
    where s.token_hash = token and s.expires_at > at_time;
end
$$;

-- The standing of an operator in an organization that does not have them as a member and whose owner lets operators in
-- just now: they read as a viewer does. An API token has none.
create function support_standing(token bytea, wanted_slug text, wanted_id uuid, at_time timestamptz)
returns setof standing
language plpgsql stable security definer parallel safe rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select u.id, u.name, u.email, u.verified_at is not null, u.locale, u.timezone, u.theme,
           u.date_format, u.time_format, u.number_format, true,
           s.id, s.last_seen_at < at_time - interval '5 minutes', 'read'::token_scope,
           o.id, o.name, o.slug, o.status, o.timezone, o.currency, o.week_start, o.color,
           o.date_format, o.time_format, o.number_format, o.logo_id, o.default_rate_minor, o.overlap_policy,
           o.require_project, o.require_task, o.require_description, o.allow_future_entries,
           o.timer_limit_hours, o.delete_after, o.suspension_reason, 'viewer'::role, c.expires_at
    from sessions s
    join operators p on p.user_id = s.user_id
    join users u on u.id = s.user_id and u.deactivated_at is null
    left join organization_slugs a on a.slug = wanted_slug
    join organizations o on o.id = coalesce(a.organization_id, wanted_id)
        and o.deleted_at is null and o.status in ('active', 'suspended')
    join support_consents c on c.organization_id = o.id and c.ended_at is null and c.expires_at > at_time
    where s.token_hash = token and s.expires_at > at_time
      and not exists (select from memberships m
                      where m.organization_id = o.id and m.user_id = s.user_id and m.status = 'active');
end
$$;

-- Puts on record that an operator came in with this session while this consent lasts, once for both.
create function note_support_entry(
    token bytea, entered_organization uuid, event_id uuid, event_address text, event_user_agent text, at_time timestamptz)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    entry record;
    event audit_events;
begin
    select s.id as session_id, u.id as user_id, u.name, o.name as organization_name, c.id as consent_id, c.expires_at
    into entry
    from sessions s
    join operators p on p.user_id = s.user_id
    join users u on u.id = s.user_id
    join support_consents c on c.organization_id = entered_organization and c.ended_at is null and c.expires_at > at_time
    join organizations o on o.id = c.organization_id
    where s.token_hash = token and s.expires_at > at_time;
    if not found then
        return;
    end if;
    insert into support_entries (organization_id, consent_id, session_id, entered_at)
    values (entered_organization, entry.consent_id, entry.session_id, at_time)
    on conflict do nothing;
    if not found then
        return;
    end if;
    event.organization_id := entered_organization;
    event.id := event_id;
    event.occurred_at := at_time;
    event.actor_kind := 'operator';
    event.actor_id := entry.user_id;
    event.actor_name := entry.name;
    event.action := 'support.entered';
    event.subject_kind := 'organization';
    event.subject_id := entered_organization;
    event.subject_name := entry.organization_name;
    event.after := jsonb_build_object('until', entry.expires_at);
    event.address := event_address;
    event.user_agent := event_user_agent;
    perform append_audit_event(event);
end
$$;

-- The organizations that somebody with this address belongs to, so that whoever writes to us can be helped.
create function organizations_with_member(address text)
returns table (organization_id uuid)
language plpgsql stable security definer parallel safe
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select m.organization_id from users u join memberships m on m.user_id = u.id where u.email = address;
end
$$;

-- How much the transaction's organization holds. Numbers only: none of the rows behind them leaves.
create function organization_figures(at_time timestamptz)
returns table (
    active_members bigint, open_invitations bigint, active_projects bigint, archived_projects bigint, time_entries bigint)
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    here uuid := current_setting('app.organization_id')::uuid;
begin
    return query
    select (select count(*) from memberships m where m.organization_id = here and m.status = 'active'),
           (select count(*) from invitations i where i.organization_id = here and i.accepted_at is null
                and i.revoked_at is null and i.expires_at > at_time),
           (select count(*) from projects p where p.organization_id = here and p.archived_at is null),
           (select count(*) from projects p where p.organization_id = here and p.archived_at is not null),
           (select count(*) from time_entries t where t.organization_id = here and t.deleted_at is null);
end
$$;

-- And month by month, the newest first.
create function organization_months(first_month date, last_month date)
returns table (month date, time_entries bigint, api_calls bigint)
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    here uuid := current_setting('app.organization_id')::uuid;
begin
    return query
    select g.month::date,
           (select count(*) from time_entries t where t.organization_id = here and t.deleted_at is null
                and t.day >= g.month::date and t.day < (g.month + interval '1 month')::date),
           coalesce((select u.api_calls from usage_months u where u.organization_id = here and u.month = g.month::date), 0)
    from generate_series(first_month::timestamp, last_month::timestamp, interval '1 month') g (month)
    order by g.month desc;
end
$$;

-- To count projects, the directory reads these columns and no other; entries it reads since there is a search.
grant select (organization_id, archived_at) on projects to timetracker_directory;
create policy directory on projects to timetracker_directory using (true) with check (true);

-- One page of all organizations by name, with the operator's own rights. `pattern` is an escaped `like` pattern in lower
-- case; `address` finds the organizations of whoever has exactly that one.
create function operator_organizations(
    pattern text, address text, wanted_status organization_status, wanted_plan plan, after_name text, after_id uuid,
    most bigint)
returns table (
    id uuid, name text, slug text, contact_email text, status organization_status, plan plan, created_at timestamptz)
language plpgsql stable security invoker
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select o.id, o.name, o.slug, o.contact_email, o.status, o.plan, o.created_at
    from organizations o
    where o.deleted_at is null
      and (pattern is null or lower(o.name) like pattern or o.slug like pattern or lower(o.contact_email) like pattern
           or o.id in (select w.organization_id from organizations_with_member(address) w))
      and (wanted_status is null or o.status = wanted_status)
      and (wanted_plan is null or o.plan = wanted_plan)
      and (after_name is null or (lower(o.name), o.id) > (lower(after_name), after_id))
    order by lower(o.name), o.id
    limit most;
end
$$;

-- Jobs that are not done, of organizations and of accounts, the newest first; or one of them.
create function operator_jobs(
    wanted_id uuid, wanted_state job_state, before_created timestamptz, before_id uuid, most bigint)
returns table (
    organization_id uuid, organization_name text, organization_slug text, id uuid, kind text, payload bytea,
    state job_state, run_at timestamptz, attempts integer, error text, created_at timestamptz)
language plpgsql stable security invoker
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select j.organization_id, o.name, o.slug, j.id, j.kind, j.payload, j.state, j.run_at, j.attempts, j.error, j.created_at
    from (
        select b.organization_id, b.id, b.kind, b.payload, b.state, b.run_at, b.attempts, b.error, b.created_at
        from jobs b where b.state <> 'done'
        union all
        select null::uuid, b.id, b.kind, b.payload, b.state, b.run_at, b.attempts, b.error, b.created_at
        from account_jobs b where b.state <> 'done'
    ) j
    left join organizations o on o.id = j.organization_id
    where (wanted_id is null or j.id = wanted_id)
      and (wanted_state is null or j.state = wanted_state)
      and (before_created is null or (j.created_at, j.id) < (before_created, before_id))
    order by j.created_at desc, j.id desc
    limit most;
end
$$;

grant execute on function audit_hash to timetracker_operator;
grant execute on function append_audit_event to timetracker_operator;
grant execute on function operator_organizations to timetracker_operator;
grant execute on function operator_jobs to timetracker_operator;

grant create on schema public to timetracker_directory;
alter function session_standing owner to timetracker_directory;
alter function token_standing owner to timetracker_directory;
alter function closed_standing owner to timetracker_directory;
alter function support_standing owner to timetracker_directory;
alter function note_support_entry owner to timetracker_directory;
alter function organizations_with_member owner to timetracker_directory;
alter function organization_figures owner to timetracker_directory;
alter function organization_months owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function session_standing from public;
revoke all on function token_standing from public;
revoke all on function closed_standing from public;
revoke all on function support_standing from public;
revoke all on function note_support_entry from public;
revoke all on function organizations_with_member from public;
revoke all on function organization_figures from public;
revoke all on function organization_months from public;
grant execute on function session_standing to timetracker_login;
grant execute on function token_standing to timetracker_login;
grant execute on function closed_standing to timetracker_login;
grant execute on function support_standing to timetracker_login;
grant execute on function note_support_entry to timetracker_login;
grant execute on function organizations_with_member to timetracker_operator;
grant execute on function organization_figures to timetracker_operator;
grant execute on function organization_months to timetracker_operator;
grant execute on function organization_owners to timetracker_operator;
reset role;
