--! account_closure : Closure()
select id, name, slug, outcome from account_closure(:token, :now);

--! close_account
select close_account(:token, :event_id, :address, :user_agent, :name, :email, :now) as closed;

--! erase_person
-- The row stays, because organizations' rows refer to it; nothing in it says who it was, and nobody signs in with it.
update users
set email = :email, name = :name, password_hash = 'none', locale = 'en', timezone = 'UTC', theme = 'system',
    date_format = null, time_format = null, number_format = null, verified_at = null, deactivated_at = :now,
    updated_at = :now
where id = :user_id;

--! delete_credentials
-- Whatever the person could come back with; a test looks for what was forgotten here.
with links as (delete from one_time_tokens where user_id = :user_id),
     secrets as (delete from totp_secrets where user_id = :user_id),
     codes as (delete from recovery_codes where user_id = :user_id),
     challenges as (delete from sign_in_challenges where user_id = :user_id),
     identities as (delete from external_identities where user_id = :user_id)
delete from passkeys where user_id = :user_id;
