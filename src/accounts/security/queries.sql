--! own_credentials
-- What the holder of a session can prove themselves with.
select u.password_hash, s.created_at as signed_in_at
from users u
join sessions s on s.user_id = u.id
where u.id = :user_id and s.id = :session_id;

--! set_password
update users set password_hash = :password_hash, updated_at = :now where id = :user_id;
