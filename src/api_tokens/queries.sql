--: ApiToken(last_used_at?, expires_at?, revoked_at?)

--! list_tokens(after?) : ApiToken
-- One page of a person's own tokens, the newest first.
select id, name, prefix, scope, last_used_at, expires_at, revoked_at, created_at
from api_tokens
where organization_id = :organization_id and user_id = :user_id
  and (:after::uuid is null or id < :after)
order by id desc
limit :page_size;

--! insert_token(expires_at?) : ApiToken
insert into api_tokens (organization_id, id, user_id, name, token_hash, prefix, scope, expires_at, created_at)
values (:organization_id, :id, :user_id, :name, :token_hash, :prefix, :scope, :expires_at, :now)
returning id, name, prefix, scope, last_used_at, expires_at, revoked_at, created_at;

--! revoke_token : ApiToken
-- Revoking twice keeps the first instant.
update api_tokens set revoked_at = coalesce(revoked_at, :now)
where organization_id = :organization_id and id = :id and user_id = :user_id
returning id, name, prefix, scope, last_used_at, expires_at, revoked_at, created_at;
