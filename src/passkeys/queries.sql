--! list_passkeys : Passkey(last_used_at?)
select id, name, last_used_at, created_at from passkeys where user_id = :user_id order by created_at, id;

--! credentials
-- What the person's authenticators made.
select credential from passkeys where user_id = :user_id;

--! credential_of
select id, credential from passkeys where user_id = :user_id and credential_id = :credential_id;

--! insert_passkey
insert into passkeys (id, user_id, name, credential_id, credential, created_at)
values (:id, :user_id, :name, :credential_id, :credential, :now);

--! use_passkey
update passkeys set credential = :credential, last_used_at = :now where id = :id;

--! rename_passkey
update passkeys set name = :name where id = :id and user_id = :user_id;

--! lock_person
-- Two who remove a way in at the same time must not remove the last two.
select password_hash from users where id = :user_id for update;

--! delete_passkey
delete from passkeys where id = :id and user_id = :user_id returning name;

--! ways_in
-- How else the person can get in.
select (select count(*) from passkeys where user_id = :user_id)
     + (select count(*) from external_identities where user_id = :user_id) as count;

--! active_person
select id from users where id = :user_id and deactivated_at is null;
