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
