--! reset_password
-- Whoever holds the link reads the mail of the address, so the address is proven too.
update users
set password_hash = :password_hash, verified_at = coalesce(verified_at, :now), updated_at = :now
where id = :user_id and email = :email and deactivated_at is null
returning name, locale;
