--! has_second_factor
select exists (select from totp_secrets where user_id = :user_id and confirmed_at is not null) as found;

--! insert_challenge
insert into sign_in_challenges (token_hash, user_id, next, expires_at, created_at)
values (:token_hash, :user_id, :next, :expires_at, :now);

--! challenge : Challenge()
select c.token_hash, c.user_id, c.next
from sign_in_challenges c
join users u on u.id = c.user_id and u.deactivated_at is null
where c.token_hash = :token_hash and c.expires_at > :now and c.attempts < :attempts;

--! count_attempt
update sign_in_challenges set attempts = attempts + 1
where token_hash = :token_hash and expires_at > :now and attempts < :attempts;

--! delete_challenge
delete from sign_in_challenges where token_hash = :token_hash;

--! delete_expired_challenges
delete from sign_in_challenges where expires_at <= :now;
