--! own_credentials
-- What the holder of a session can prove themselves with.
select u.password_hash, s.created_at as signed_in_at
from users u
join sessions s on s.user_id = u.id
where u.id = :user_id and s.id = :session_id;

--! set_password
update users set password_hash = :password_hash, updated_at = :now where id = :user_id;

--! recent_events : AccountEvent()
-- What happened to the account lately, the newest first.
select occurred_at, action, address, user_agent
from account_events
where user_id = :user_id
order by occurred_at desc, id desc
limit :shown;

--! delete_challenges
-- Half a sign-in that began with the password of before.
delete from sign_in_challenges where user_id = :user_id;

--! revoke_every_token
-- Ends the person's API tokens in all organizations; each records it. `proof` is the hash of a secret that is theirs.
select revoke_every_token(:proof, :address, :user_agent, :now) as revoked;

--! end_calendar_feeds
select end_calendar_feeds(:proof, :now) as ended;
