--: MailDomain(verified_at?)

--! own_provider : OwnProvider()
select name, issuer, client_id, admits_new_people
from identity_providers
where organization_id = :organization_id;

--! insert_provider
insert into identity_providers (organization_id, name, issuer, client_id, client_secret, admits_new_people,
                                created_at, updated_at)
values (:organization_id, :name, :issuer, :client_id, :client_secret, :admits_new_people, :now, :now)
on conflict (organization_id) do nothing;

--! update_provider(client_secret?)
-- Without a new secret the old one stays.
update identity_providers
set name = :name, issuer = :issuer, client_id = :client_id,
    client_secret = coalesce(:client_secret, client_secret), admits_new_people = :admits_new_people,
    updated_at = :now
where organization_id = :organization_id;

--! delete_provider
delete from identity_providers where organization_id = :organization_id returning name;

--! list_domains : MailDomain
select id, domain, challenge, verified_at from mail_domains
where organization_id = :organization_id
order by domain;

--! mail_domain : MailDomain
select id, domain, challenge, verified_at from mail_domains
where organization_id = :organization_id and id = :id;

--! insert_domain
insert into mail_domains (organization_id, id, domain, challenge, created_at)
values (:organization_id, :id, :domain, :challenge, :now);

--! verify_domain
update mail_domains set verified_at = :now
where organization_id = :organization_id and id = :id and challenge = :challenge and verified_at is null;

--! delete_domain
delete from mail_domains where organization_id = :organization_id and id = :id returning domain;
