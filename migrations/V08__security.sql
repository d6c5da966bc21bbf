-- How people prove who they are, beyond a password: second factors, passkeys, and sign-in with another service.
-- All of it belongs to people, in the identity plane, but for what an organization says about its own service.

-- The secret that an authenticator app shares with us. It counts from the first code on.
create table totp_secrets (
    user_id uuid primary key references users (id) on delete cascade,
    -- Sealed with the installation's key, for this person alone.
    secret bytea not null,
    confirmed_at timestamptz,
    -- The time step of the code last accepted: neither it nor an older one is accepted again.
    last_step bigint not null default 0,
    created_at timestamptz not null
);

create table recovery_codes (
    user_id uuid not null references users (id) on delete cascade,
    -- SHA-256 of the code, which carries 100 random bits.
    code_hash bytea not null,
    used_at timestamptz,
    created_at timestamptz not null,
    primary key (user_id, code_hash)
);

-- A password was right and a second factor is still asked for. Opens nothing but that question.
create table sign_in_challenges (
    -- SHA-256 of the token in the cookie.
    token_hash bytea primary key,
    user_id uuid not null references users (id) on delete cascade,
    -- Where the sign-in leads afterwards: an address of this site.
    next text not null,
    attempts integer not null default 0,
    expires_at timestamptz not null,
    created_at timestamptz not null
);
create index sign_in_challenges_by_user on sign_in_challenges (user_id);
create index sign_in_challenges_by_expiry on sign_in_challenges (expires_at);

-- What a browser has begun and not yet finished: a passkey's ceremony, a round trip to another service. Taken once.
create table ceremonies (
    -- SHA-256 of the token in the cookie.
    token_hash bytea primary key,
    kind text not null,
    -- Sealed with the installation's key, for this kind and this token.
    state bytea not null,
    expires_at timestamptz not null
);
create index ceremonies_by_expiry on ceremonies (expires_at);

create table passkeys (
    id uuid primary key,
    user_id uuid not null references users (id) on delete cascade,
    name text not null,
    -- The authenticator's own name for it.
    credential_id bytea not null,
    -- The public key, its counter and properties. Nothing in it is secret.
    credential jsonb not null,
    last_used_at timestamptz,
    created_at timestamptz not null,
    constraint passkeys_credential_id_unique unique (credential_id),
    constraint passkeys_name_length check (char_length(name) between 1 and 100)
);
create index passkeys_by_user on passkeys (user_id, created_at);

-- Who somebody is at another service. Issuer and subject decide, never a mail address.
create table external_identities (
    id uuid primary key,
    user_id uuid not null references users (id) on delete cascade,
    issuer text not null,
    subject text not null,
    -- What the service called them when they last came: shown to them, decides nothing.
    label text not null,
    last_used_at timestamptz,
    created_at timestamptz not null,
    constraint external_identities_subject_unique unique (issuer, subject)
);
create index external_identities_by_user on external_identities (user_id, created_at);

-- An organization's own OpenID Connect provider: one, or none.
create table identity_providers (
    organization_id uuid primary key references organizations (id) on delete cascade,
    name text not null,
    issuer text not null,
    client_id text not null,
    -- Sealed with the installation's key, for this organization alone.
    client_secret bytea not null,
    -- Whether people of the verified domains who are new here become members.
    admits_new_people boolean not null default false,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint identity_providers_name_length check (char_length(name) between 1 and 60),
    constraint identity_providers_issuer_length check (char_length(issuer) between 1 and 500),
    constraint identity_providers_client_id_length check (char_length(client_id) between 1 and 300)
);

-- Mail domains of which an organization says that they are its own. Only a verified one counts. Two organizations may
-- verify the same: whoever writes its DNS decides, and the one that did so first is asked first.
create table mail_domains (
    organization_id uuid not null references organizations (id) on delete cascade,
    id uuid not null,
    -- Lower case, in its ASCII form.
    domain text not null,
    -- What the TXT record must say.
    challenge text not null,
    verified_at timestamptz,
    created_at timestamptz not null,
    primary key (organization_id, id),
    constraint mail_domains_domain_unique unique (organization_id, domain),
    constraint mail_domains_domain_length check (char_length(domain) between 3 and 253)
);
create index mail_domains_verified on mail_domains (domain, verified_at) where verified_at is not null;

alter table identity_providers enable row level security;
alter table identity_providers force row level security;
create policy tenant on identity_providers to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on identity_providers to timetracker_directory using (true) with check (true);

alter table mail_domains enable row level security;
alter table mail_domains force row level security;
create policy tenant on mail_domains to timetracker_tenant
    using (organization_id = current_setting('app.organization_id')::uuid)
    with check (organization_id = current_setting('app.organization_id')::uuid);
create policy directory on mail_domains to timetracker_directory using (true) with check (true);

grant select, insert, update, delete on totp_secrets to timetracker_login;
grant select, insert, update, delete on recovery_codes to timetracker_login;
grant select, insert, update, delete on sign_in_challenges to timetracker_login;
grant select, insert, update, delete on ceremonies to timetracker_login;
grant select, insert, update, delete on passkeys to timetracker_login;
grant select, insert, update, delete on external_identities to timetracker_login;
grant select, insert, update, delete on identity_providers to timetracker_tenant;
grant select, insert, update, delete on mail_domains to timetracker_tenant;
grant select on identity_providers to timetracker_directory;
grant select on mail_domains to timetracker_directory;

-- The provider behind a mail domain, or an organization's slug. Answers before anybody is known, because a sign-in
-- begins with it; what it tells is what the sign-in's own address would tell, and the secret is sealed.
create function identity_provider(wanted_domain text, wanted_slug text, wanted_id uuid)
returns table (
    organization_id uuid, organization_name text, name text, issuer text, client_id text, client_secret bytea)
language plpgsql stable security definer parallel safe rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select o.id, o.name, p.name, p.issuer, p.client_id, p.client_secret
    from identity_providers p
    join organizations o on o.id = p.organization_id and o.deleted_at is null and o.status in ('active', 'suspended')
    left join mail_domains d on d.organization_id = p.organization_id
        and d.domain = wanted_domain and d.verified_at is not null
    where o.id = wanted_id
       or o.id = (select a.organization_id from organization_slugs a where a.slug = wanted_slug)
       or d.id is not null
    order by d.verified_at
    limit 1;
end
$$;

-- Whether an organization's provider may speak for a mail domain, and whether new people of it become members.
create function mail_domain_rule(provider_organization uuid, wanted_domain text)
returns table (admits_new_people boolean)
language plpgsql stable security definer parallel safe rows 1
set search_path = pg_catalog, public, pg_temp
as $$
begin
    return query
    select p.admits_new_people
    from identity_providers p
    join mail_domains d on d.organization_id = p.organization_id
        and d.domain = wanted_domain and d.verified_at is not null
    where p.organization_id = provider_organization;
end
$$;

-- Makes a person a member of the organization whose provider sent them, where its rule for their domain says so.
-- Who was a member before keeps the membership as it is: a rule for newcomers brings nobody back.
-- Answers `joined`, `known`, `refused` or `full`.
create function join_by_mail_domain(person uuid, provider_organization uuid, at_time timestamptz)
returns text
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    newcomer users;
    seats integer;
    taken integer;
begin
    select u.* into newcomer from users u where u.id = person and u.deactivated_at is null;
    if not exists (
        select from mail_domain_rule(provider_organization, split_part(newcomer.email, '@', 2)) r
        where r.admits_new_people
    ) then
        return 'refused';
    end if;
    -- Whoever else takes a seat at this moment waits.
    select o.max_users into seats from organizations o
    where o.id = provider_organization and o.deleted_at is null and o.status = 'active'
    for no key update;
    if not found then
        return 'refused';
    end if;
    if exists (select from memberships m where m.organization_id = provider_organization and m.user_id = person) then
        return 'known';
    end if;
    select count(*) into taken from memberships m
    where m.organization_id = provider_organization and m.status in ('active', 'invited');
    if taken >= seats then
        return 'full';
    end if;
    insert into memberships (organization_id, user_id, role, name, email, joined_at, created_at, updated_at)
    values (provider_organization, person, 'member', newcomer.name, newcomer.email, at_time, at_time, at_time);
    return 'joined';
end
$$;

grant update on organizations to timetracker_directory;
grant create on schema public to timetracker_directory;
alter function identity_provider owner to timetracker_directory;
alter function mail_domain_rule owner to timetracker_directory;
alter function join_by_mail_domain owner to timetracker_directory;
revoke create on schema public from timetracker_directory;

set local role timetracker_directory;
revoke all on function identity_provider from public;
revoke all on function mail_domain_rule from public;
revoke all on function join_by_mail_domain from public;
grant execute on function identity_provider to timetracker_login;
grant execute on function mail_domain_rule to timetracker_login;
grant execute on function join_by_mail_domain to timetracker_login;
reset role;
