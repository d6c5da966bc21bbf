--! insert_ceremony
insert into ceremonies (token_hash, kind, state, expires_at)
values (:token_hash, :kind, :state, :expires_at);

--! take_ceremony
-- Whoever takes it is the only one.
delete from ceremonies
where token_hash = :token_hash and kind = :kind and expires_at > :now
returning state;

--! ceremony
select state from ceremonies where token_hash = :token_hash and kind = :kind and expires_at > :now;

--! delete_expired_ceremonies
delete from ceremonies where expires_at <= :now;
