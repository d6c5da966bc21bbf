--: Standing(organization_id?, organization_name?, organization_slug?, organization_status?, organization_timezone?, organization_currency?, organization_week_start?, organization_color?, role?)

--! session_standing(slug?, id?) : Standing
select user_id, user_name, user_email, user_locale, user_timezone, session_id, session_stale, scope,
       organization_id, organization_name, organization_slug, organization_status, organization_timezone,
       organization_currency, organization_week_start, organization_color, role
from session_standing(:token, :slug, :id, :at_time);

--! token_standing(slug?, id?) : Standing
select user_id, user_name, user_email, user_locale, user_timezone, session_id, session_stale, scope,
       organization_id, organization_name, organization_slug, organization_status, organization_timezone,
       organization_currency, organization_week_start, organization_color, role
from token_standing(:token, :slug, :id, :at_time);

--! session_organizations : OrganizationLink()
select id, name, slug, color, role, status, last_used
from session_organizations(:token, :at_time);

--! touch_session
update sessions set last_seen_at = :at_time where id = :id;

--! touch_api_token
select touch_api_token(:organization_id, :id, :at_time) as touched;

--! claim_idempotency_key
-- Waits for a parallel request with the same key: its row decides which of the two is the repetition.
insert into idempotency_keys (organization_id, user_id, key, fingerprint, created_at)
values (:organization_id, :user_id, :key, :fingerprint, :now)
on conflict (organization_id, user_id, key) do nothing;

--! forget_idempotency_keys
-- A person's keys of the days before: a repetition comes within minutes.
delete from idempotency_keys
where organization_id = :organization_id and user_id = :user_id and created_at < :before;

--! answered_idempotency_key : (status?, response?)
select fingerprint, status, response
from idempotency_keys
where organization_id = :organization_id and user_id = :user_id and key = :key;

--! answer_idempotency_key
update idempotency_keys set status = :status, response = :response
where organization_id = :organization_id and user_id = :user_id and key = :key;

--! notify_change
select pg_notify('changes', :payload)::text as sent;
