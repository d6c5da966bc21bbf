-- What a person does with their account: links that were mailed, and a change of address on its way.

-- What a mailed link is good for. Each works once.
create type one_time_purpose as enum (
    'sign_up', 'verify_address', 'reset_password', 'approve_address_change', 'confirm_address_change'
);

create table one_time_tokens (
    -- SHA-256 of the token in the link.
    token_hash bytea primary key,
    purpose one_time_purpose not null,
    -- Null for a sign-up: there is nobody yet.
    user_id uuid references users (id) on delete cascade,
    -- The address that the link was mailed to: it proves that one and no other.
    email text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint one_time_tokens_email_length check (char_length(email) between 3 and 254),
    constraint one_time_tokens_person check ((user_id is null) = (purpose = 'sign_up'))
);
create index one_time_tokens_by_user on one_time_tokens (user_id);
create index one_time_tokens_by_expiry on one_time_tokens (expires_at);

-- A change of address that waits for both links: the one mailed to the present address, and the one to the new.
create table address_changes (
    user_id uuid primary key references users (id) on delete cascade,
    new_email text not null,
    -- Opened at the present address.
    approved_at timestamptz,
    -- Opened at the new address.
    confirmed_at timestamptz,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    constraint address_changes_new_email_length check (char_length(new_email) between 3 and 254)
);

grant select, insert, update, delete on one_time_tokens to timetracker_login;
grant select, insert, update, delete on address_changes to timetracker_login;

-- The name and the address under which organizations know a person follow the account. Takes no value: whatever it
-- is asked, it copies what stands in `users`.
create function refresh_memberships(person uuid, at_time timestamptz)
returns void
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    update memberships m set name = u.name, email = u.email, updated_at = at_time
    from users u
    where u.id = person and m.user_id = u.id and (m.name <> u.name or m.email <> u.email);
end
$$;

grant create on schema public to timetracker_directory;
alter function refresh_memberships owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function refresh_memberships from public;
grant execute on function refresh_memberships to timetracker_login;
reset role;

-- What becomes of the session holder's organizations when their account is deleted: one where they are alone is closed
-- with it; one with others that nobody else owns stands in the way; all others, they leave.
create type account_closure as enum ('leaves', 'closes', 'blocks');

create function account_closure(token bytea, at_time timestamptz)
returns table (id uuid, name text, slug text, outcome account_closure)
language plpgsql stable security definer parallel safe
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select o.id, o.name, o.slug,
           case when others.members = 0 then 'closes'::account_closure
                when m.role = 'owner' and others.owners = 0 then 'blocks'::account_closure
                else 'leaves'::account_closure end
    from sessions s
    join memberships m on m.user_id = s.user_id and m.status = 'active'
    join organizations o on o.id = m.organization_id and o.deleted_at is null and o.status <> 'pending_deletion'
    cross join lateral (
        select count(*) as members, count(*) filter (where c.role = 'owner' and c.status = 'active') as owners
        from memberships c
        where c.organization_id = o.id and c.user_id <> m.user_id and c.status in ('active', 'suspended')
    ) others
    where s.token_hash = token and s.expires_at > at_time
    order by lower(o.name), o.id;
end
$$;

-- Takes the session's holder out of every organization, under another name; false, and nothing changes, while one stands
-- in the way. Their entries stay with the organizations, and so does the record, which nobody can change.
create function close_account(
    token bytea, event_id uuid, event_address text, event_user_agent text, replacement_name text,
    replacement_email text, at_time timestamptz)
returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    person uuid;
begin
    select s.user_id into person from sessions s where s.token_hash = token and s.expires_at > at_time;
    -- Held until the end, in one order: nobody else stops owning one of them meanwhile.
    perform from organizations o
    where o.id in (select m.organization_id from memberships m where m.user_id = person and m.status = 'active')
    order by o.id for update;
    perform from memberships m
    where m.organization_id in (select c.id from account_closure(token, at_time) c)
    order by m.organization_id, m.user_id for update;
    if person is null or exists (select from account_closure(token, at_time) c where c.outcome = 'blocks') then
        return false;
    end if;
    update organizations o
    set status = 'pending_deletion', delete_after = at_time + interval '30 days', version = o.version + 1,
        updated_at = at_time
    where o.id in (select c.id from account_closure(token, at_time) c where c.outcome = 'closes');
    perform record_account_event(event_id, person, 'account.deleted', null, null, event_address, event_user_agent,
                                 true, at_time);
    delete from account_events e where e.user_id = person;
    update api_tokens t set revoked_at = coalesce(t.revoked_at, at_time) where t.user_id = person;
    update memberships m
    set name = replacement_name, email = replacement_email, status = 'removed', updated_at = at_time
    where m.user_id = person;
    return true;
end
$$;

grant update on organizations to timetracker_directory;
grant select, delete on account_events to timetracker_directory;

grant create on schema public to timetracker_directory;
alter function account_closure owner to timetracker_directory;
alter function close_account owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function account_closure from public;
revoke all on function close_account from public;
grant execute on function account_closure to timetracker_login;
grant execute on function close_account to timetracker_login;
reset role;
