-- Invitations: how people come into an organization that exists.

-- What an invitation can still do. Closed: the organization takes nobody in just now.
create type invitation_state as enum ('open', 'expired', 'accepted', 'revoked', 'closed');
-- What came of the wish to accept one.
create type invitation_outcome as enum ('accepted', 'over', 'other_person', 'suspended', 'full');

-- The list by name.
create index memberships_by_name on memberships (organization_id, lower(name), user_id);

create table invitations (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    -- Folded to lower case by the program before it is stored or compared.
    email text not null,
    -- What the inviter calls the person; empty when they did not say.
    name text not null default '',
    role role not null,
    -- SHA-256 of the token in the link; the token itself is only in the mail.
    token_hash bytea not null,
    invited_by uuid not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    accepted_by uuid,
    revoked_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organization_id, id),
    constraint invitations_invited_by_fkey foreign key (organization_id, invited_by)
        references memberships (organization_id, user_id),
    constraint invitations_accepted_by_fkey foreign key (organization_id, accepted_by)
        references memberships (organization_id, user_id),
    constraint invitations_email_length check (char_length(email) between 3 and 254),
    constraint invitations_name_length check (char_length(name) <= 100),
    constraint invitations_expiry_order check (expires_at >= sent_at),
    constraint invitations_settled_once check (accepted_at is null or revoked_at is null),
    constraint invitations_acceptor_known check (accepted_at is null or accepted_by is not null)
);
-- One invitation at a time for each address. One that expired is closed when the address is invited again.
create unique index invitations_pending_unique on invitations (organization_id, email)
    where accepted_at is null and revoked_at is null;
create index invitations_by_invited_by on invitations (organization_id, invited_by);
create index invitations_by_accepted_by on invitations (organization_id, accepted_by);
-- A link names no organization. The hash of 256 random bits needs no rule to be unique.
create index invitations_by_token on invitations (token_hash);

alter table invitations enable row level security;
alter table invitations force row level security;
create policy tenant on invitations to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on invitations to timetracker_directory using (true) with check (true);

grant select, insert, update on invitations to timetracker_tenant;
grant select, update on invitations to timetracker_directory;
-- To hold an organization's row while a seat in it is taken; nothing in it is changed.
grant update (updated_at) on organizations to timetracker_directory;

-- What the holder of an invitation's link may know of it. No row when there is no such link, or no longer.
create function invitation_by_token(token bytea, at_time timestamptz)
returns table (
    organization_id uuid, organization_name text, organization_slug text, organization_color color,
    inviter_name text, role role, email text, name text, state invitation_state, has_account boolean,
    accepted_by uuid)
language plpgsql stable security definer parallel safe rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select o.id, o.name, o.slug, o.color, m.name, i.role, i.email, i.name,
           case when i.accepted_at is not null then 'accepted'
                when i.revoked_at is not null then 'revoked'
                when i.expires_at <= at_time then 'expired'
                when o.status <> 'active' then 'closed'
                else 'open' end::invitation_state,
           exists (select from users u where u.email = i.email),
           i.accepted_by
    from invitations i
    join organizations o on o.id = i.organization_id and o.deleted_at is null
    join memberships m on m.organization_id = i.organization_id and m.user_id = i.invited_by
    where i.token_hash = token;
end
$$;

-- Makes the holder of an invitation's link a member, if the link was sent to their address and there is a seat. Who was
-- a member before gets the same membership back. Everybody who takes a seat holds the organization's row first;
-- `seats_of_plans` says how many a plan has where the organization has no number of its own.
create function accept_invitation(
    token bytea, person uuid, seats_of_plans jsonb, event_id uuid, event_address text, event_user_agent text,
    at_time timestamptz)
returns invitation_outcome
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    wanted uuid;
    most integer;
    invitation invitations;
    account users;
    present memberships;
    event audit_events;
begin
    select i.organization_id into wanted from invitations i where i.token_hash = token;
    select coalesce(o.max_users, (seats_of_plans ->> o.plan::text)::integer) into most from organizations o
    where o.id = wanted and o.deleted_at is null and o.status = 'active' for no key update;
    if not found then
        return 'over';
    end if;
    select i.* into invitation from invitations i
    where i.organization_id = wanted and i.token_hash = token for update;
    if not found or invitation.revoked_at is not null or invitation.accepted_at is null and invitation.expires_at <= at_time then
        return 'over';
    end if;
    if invitation.accepted_at is not null then
        -- The same person pressed twice.
        return case when invitation.accepted_by = person and exists (
            select from memberships m where m.organization_id = wanted and m.user_id = person and m.status = 'active')
            then 'accepted' else 'over' end;
    end if;
    select u.* into account from users u where u.id = person and u.deactivated_at is null;
    if account.email is distinct from invitation.email then
        return 'other_person';
    end if;
    select m.* into present from memberships m
    where m.organization_id = wanted and m.user_id = person for no key update;
    if present.status = 'suspended' then
        return 'suspended';
    end if;
    if present.status is distinct from 'active' then
        if most <= (select count(*) from memberships m where m.organization_id = wanted and m.status = 'active') then
            return 'full';
        end if;
        insert into memberships (organization_id, user_id, role, name, email, invited_by, joined_at, created_at, updated_at)
        values (wanted, person, invitation.role, account.name, account.email, invitation.invited_by, at_time, at_time, at_time)
        on conflict on constraint memberships_pkey do update
        set status = 'active', role = excluded.role, name = excluded.name, email = excluded.email,
            invited_by = excluded.invited_by, updated_at = at_time;
    end if;
    update invitations i set accepted_at = at_time, accepted_by = person, updated_at = at_time
    where i.organization_id = wanted and i.id = invitation.id;
    event.organization_id := wanted;
    event.id := event_id;
    event.occurred_at := at_time;
    event.actor_kind := 'member';
    event.actor_id := person;
    event.actor_name := account.name;
    event.action := 'invitation.accepted';
    event.subject_kind := 'invitation';
    event.subject_id := invitation.id;
    event.subject_name := invitation.email;
    event.before := jsonb_build_object('status', present.status, 'role', present.role);
    event.after := jsonb_build_object('status', 'active', 'role',
        case when present.status = 'active' then present.role else invitation.role end);
    event.address := event_address;
    event.user_agent := event_user_agent;
    perform append_audit_event(event);
    return 'accepted';
end
$$;

-- The language of whom one of the current organization's invitations is for, so that its mail can be read; `otherwise`
-- when nobody has the address. Its answer goes into that mail alone.
create function invitation_locale(invitation uuid, otherwise text)
returns text
language plpgsql stable security definer parallel safe
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return coalesce(
        (select u.locale
         from invitations i
         join users u on u.email = i.email and u.deactivated_at is null
         where i.organization_id = current_setting('app.organization_id')::uuid and i.id = invitation),
        otherwise);
end
$$;

grant create on schema public to timetracker_directory;
alter function invitation_by_token owner to timetracker_directory;
alter function accept_invitation owner to timetracker_directory;
alter function invitation_locale owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function invitation_by_token from public;
revoke all on function accept_invitation from public;
revoke all on function invitation_locale from public;
grant execute on function invitation_by_token to timetracker_login;
grant execute on function accept_invitation to timetracker_login;
grant execute on function invitation_locale to timetracker_tenant;
reset role;
