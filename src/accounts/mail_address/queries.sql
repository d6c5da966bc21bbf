--: AddressChange(approved_at?, confirmed_at?)

--! verify_address
-- The proof is of the address that the link was mailed to, so it counts only while that is the person's.
update users set verified_at = coalesce(verified_at, :now), updated_at = :now
where id = :user_id and email = :email and deactivated_at is null;

--! put_address_change
-- A new request replaces the one before it.
insert into address_changes (user_id, new_email, created_at, expires_at)
values (:user_id, :new_email, :now, :expires_at)
on conflict (user_id) do update
set new_email = excluded.new_email, approved_at = null, confirmed_at = null,
    created_at = excluded.created_at, expires_at = excluded.expires_at;

--! address_change : AddressChange
select new_email, approved_at, confirmed_at
from address_changes
where user_id = :user_id and expires_at > :now;

--! approve_address_change : AddressChange
-- The row's lock puts the two links in a queue: whichever comes second sees the first.
update address_changes set approved_at = coalesce(approved_at, :now)
where user_id = :user_id and expires_at > :now
returning new_email, approved_at, confirmed_at;

--! confirm_address_change : AddressChange
update address_changes set confirmed_at = coalesce(confirmed_at, :now)
where user_id = :user_id and new_email = :new_email and expires_at > :now
returning new_email, approved_at, confirmed_at;

--! delete_address_change
delete from address_changes where user_id = :user_id;

--! forget_address_changes
delete from address_changes where expires_at < :before;

--! person_for_change
select email, locale from users where id = :user_id and deactivated_at is null for update;

--! change_address
-- Changes nothing when somebody else has the address by now.
update users set email = :new_email, verified_at = :now, updated_at = :now
where id = :user_id and not exists (select from users o where o.email = :new_email);
