--! begin_totp
-- Starts anew while no code has confirmed it; an authenticator that is in use stays.
insert into totp_secrets as t (user_id, secret, created_at)
values (:user_id, :secret, :now)
on conflict (user_id) do update set secret = excluded.secret, created_at = excluded.created_at
where t.confirmed_at is null;

--! totp_secret : TotpSecret(confirmed_at?)
select secret, confirmed_at from totp_secrets where user_id = :user_id;

--! confirm_totp
update totp_secrets set confirmed_at = :now, last_step = :step
where user_id = :user_id and secret = :secret and confirmed_at is null;

--! use_step
-- Of two who show the same code at the same time, one is too late.
update totp_secrets set last_step = :step
where user_id = :user_id and confirmed_at is not null and last_step < :step;

--! delete_totp
delete from totp_secrets where user_id = :user_id and confirmed_at is not null;

--! insert_recovery_codes
insert into recovery_codes (user_id, code_hash, created_at)
select :user_id, hash, :now from unnest(:hashes::bytea[]) as hash;

--! use_recovery_code
update recovery_codes set used_at = :now
where user_id = :user_id and code_hash = :code_hash and used_at is null;

--! delete_recovery_codes
delete from recovery_codes where user_id = :user_id;

--! recovery_codes_left
select count(*) as count from recovery_codes where user_id = :user_id and used_at is null;

--! delete_challenges
delete from sign_in_challenges where user_id = :user_id;

--! has_passkeys
select exists (select from passkeys where user_id = :user_id) as found;
