-- Joining by mail domain holds to the seats of the organization's plan, and is put on record.

set local role timetracker_directory;
drop function join_by_mail_domain;
reset role;

-- Makes a person a member of the organization whose provider sent them, where its rule for their domain says so.
-- Who was a member before keeps the membership as it is: a rule for newcomers brings nobody back. `seats_of_plans` says
-- how many a plan has where the organization has no number of its own.
-- Answers `joined`, `known`, `refused` or `full`.
create function join_by_mail_domain(
    person uuid, provider_organization uuid, seats_of_plans jsonb, event_id uuid, event_address text,
    event_user_agent text, at_time timestamptz)
returns text
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    newcomer users;
    seats integer;
    event audit_events;
begin
    select u.* into newcomer from users u where u.id = person and u.deactivated_at is null;
    if not exists (
        select from mail_domain_rule(provider_organization, split_part(newcomer.email, '@', 2)) r
        where r.admits_new_people
    ) then
        return 'refused';
    end if;
    -- Whoever else takes a seat at this moment waits.
    select coalesce(o.max_users, (seats_of_plans ->> o.plan::text)::integer) into seats from organizations o
    where o.id = provider_organization and o.deleted_at is null and o.status = 'active'
    for no key update;
    if not found then
        return 'refused';
    end if;
    if exists (select from memberships m where m.organization_id = provider_organization and m.user_id = person) then
        return 'known';
    end if;
    -- Open invitations hold their seats.
    if seats <= (select count(*) from memberships m
                 where m.organization_id = provider_organization and m.status = 'active')
              + (select count(*) from invitations i
                 where i.organization_id = provider_organization and i.accepted_at is null
                   and i.revoked_at is null and i.expires_at > at_time) then
        return 'full';
    end if;
    insert into memberships (organization_id, user_id, role, name, email, joined_at, created_at, updated_at)
    values (provider_organization, person, 'member', newcomer.name, newcomer.email, at_time, at_time, at_time);
    event.organization_id := provider_organization;
    event.id := event_id;
    event.occurred_at := at_time;
    event.actor_kind := 'member';
    event.actor_id := person;
    event.actor_name := newcomer.name;
    event.action := 'member.joined_by_domain';
    event.subject_kind := 'member';
    event.subject_id := person;
    event.subject_name := newcomer.name;
    event.after := jsonb_build_object('role', 'member', 'email', newcomer.email);
    event.address := event_address;
    event.user_agent := event_user_agent;
    perform append_audit_event(event);
    return 'joined';
end
$$;

grant create on schema public to timetracker_directory;
alter function join_by_mail_domain owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function join_by_mail_domain from public;
grant execute on function join_by_mail_domain to timetracker_login;
reset role;
