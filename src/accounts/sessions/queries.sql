--! insert_session(last_organization?)
-- Without an organization given, the one where the person's latest session was.
insert into sessions (id, token_hash, user_id, last_organization, user_agent, address,
                      last_seen_at, expires_at, created_at)
values (:id, :token_hash, :user_id,
        coalesce(:last_organization, (select s.last_organization from sessions s
                                      where s.user_id = :user_id order by s.last_seen_at desc limit 1)),
        :user_agent, :address, :now, :expires_at, :now);

--! delete_session
delete from sessions where token_hash = :token_hash;

--! delete_expired_sessions
delete from sessions where expires_at <= :now;

--! list_sessions : Session()
-- The one used last first.
select id, user_agent, address, last_seen_at, created_at
from sessions
where user_id = :user_id and expires_at > :now
order by last_seen_at desc, id desc
limit :shown;

--! delete_own_session
delete from sessions where id = :id and user_id = :user_id;

--! delete_other_sessions
delete from sessions where user_id = :user_id and id <> :present;

--! delete_every_session
delete from sessions where user_id = :user_id;
