--: Identity(last_used_at?)

--! provider(domain?, slug?, id?) : OrganizationProvider()
select organization_id, organization_name, name, issuer, client_id, client_secret
from identity_provider(:domain, :slug, :id);

--! domain_rule
select admits_new_people from mail_domain_rule(:organization, :domain);

--! join_by_mail_domain
select join_by_mail_domain(
    :person, :organization, :seats_of_plans, :event_id, :address, :user_agent, :now) as outcome;

--! holder
-- Whose identity it is: nobody's who was deactivated.
select i.id, u.id as user_id, u.email
from external_identities i
join users u on u.id = i.user_id and u.deactivated_at is null
where i.issuer = :issuer and i.subject = :subject;

--! is_linked
select exists (select from external_identities where issuer = :issuer and subject = :subject) as found;

--! account_of
select id from users where email = :email;

--! insert_person
-- Without a password: they come in through their provider. Nothing when somebody has the address meanwhile.
insert into users (id, email, name, password_hash, locale, timezone, verified_at, created_at, updated_at)
values (:id, :email, :name, 'none', :locale, 'UTC', :now, :now, :now)
on conflict (email) do nothing;

--! insert_identity
insert into external_identities (id, user_id, issuer, subject, label, last_used_at, created_at)
values (:id, :user_id, :issuer, :subject, :label, :now, :now)
on conflict (issuer, subject) do nothing;

--! use_identity
update external_identities set label = :label, last_used_at = :now where id = :id;

--! list_identities : Identity
select id, issuer, label, last_used_at, created_at
from external_identities
where user_id = :user_id
order by created_at, id;

--! lock_person
-- Two who remove a way in at the same time must not remove the last two.
select password_hash from users where id = :user_id for update;

--! delete_identity
delete from external_identities where id = :id and user_id = :user_id returning label;

--! ways_in
select (select count(*) from passkeys where user_id = :user_id)
     + (select count(*) from external_identities where user_id = :user_id) as count;
