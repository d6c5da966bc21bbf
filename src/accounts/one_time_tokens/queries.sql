--: OneTimeToken(user_id?)

--! insert_one_time_token(user_id?)
insert into one_time_tokens (token_hash, purpose, user_id, email, created_at, expires_at)
values (:token_hash, :purpose, :user_id, :email, :now, :expires_at);

--! one_time_token : OneTimeToken
-- What a link is good for, without using it up.
select user_id, email
from one_time_tokens
where token_hash = :token_hash and purpose = :purpose and used_at is null and expires_at > :now;

--! use_one_time_token : OneTimeToken
-- The row's lock decides between two who open the link at once.
update one_time_tokens set used_at = :now
where token_hash = :token_hash and purpose = :purpose and used_at is null and expires_at > :now
returning user_id, email;

--! withdraw_one_time_tokens
-- A person's links for a purpose stop working.
delete from one_time_tokens where user_id = :user_id and purpose = any(:purposes) and used_at is null;

--! forget_one_time_tokens
delete from one_time_tokens where expires_at < :before;
