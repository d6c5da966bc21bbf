--: Standing(user_date_format?, user_time_format?, user_number_format?, organization_id?, organization_name?, organization_slug?, organization_status?, organization_timezone?, organization_currency?, organization_week_start?, organization_color?, organization_date_format?, organization_time_format?, organization_number_format?, organization_logo_id?, organization_default_rate_minor?, organization_overlap_policy?, organization_require_project?, organization_require_task?, organization_require_description?, organization_allow_future_entries?, organization_timer_limit_hours?, organization_delete_after?, organization_suspension_reason?, role?, support_until?)

--! session_standing(slug?, id?) : Standing
select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme,
       user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope,
       organization_id, organization_name, organization_slug, organization_status, organization_timezone,
       organization_currency, organization_week_start, organization_color, organization_date_format,
       organization_time_format, organization_number_format, organization_logo_id,
       organization_default_rate_minor, organization_overlap_policy, organization_require_project,
       organization_require_task, organization_require_description, organization_allow_future_entries,
       organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role,
       support_until
from session_standing(:token, :slug, :id, :at_time);

--! token_standing(slug?, id?) : Standing
select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme,
       user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope,
       organization_id, organization_name, organization_slug, organization_status, organization_timezone,
       organization_currency, organization_week_start, organization_color, organization_date_format,
       organization_time_format, organization_number_format, organization_logo_id,
       organization_default_rate_minor, organization_overlap_policy, organization_require_project,
       organization_require_task, organization_require_description, organization_allow_future_entries,
       organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role,
       support_until
from token_standing(:token, :slug, :id, :at_time);

--! closed_standing(slug?, id?) : Standing
select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme,
       user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope,
       organization_id, organization_name, organization_slug, organization_status, organization_timezone,
       organization_currency, organization_week_start, organization_color, organization_date_format,
       organization_time_format, organization_number_format, organization_logo_id,
       organization_default_rate_minor, organization_overlap_policy, organization_require_project,
       organization_require_task, organization_require_description, organization_allow_future_entries,
       organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role,
       support_until
from closed_standing(:token, :slug, :id, :at_time);

--! support_standing(slug?, id?) : Standing
select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme,
       user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope,
       organization_id, organization_name, organization_slug, organization_status, organization_timezone,
       organization_currency, organization_week_start, organization_color, organization_date_format,
       organization_time_format, organization_number_format, organization_logo_id,
       organization_default_rate_minor, organization_overlap_policy, organization_require_project,
       organization_require_task, organization_require_description, organization_allow_future_entries,
       organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role,
       support_until
from support_standing(:token, :slug, :id, :at_time);

--! feed_standing : Standing
select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme,
       user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope,
       organization_id, organization_name, organization_slug, organization_status, organization_timezone,
       organization_currency, organization_week_start, organization_color, organization_date_format,
       organization_time_format, organization_number_format, organization_logo_id,
       organization_default_rate_minor, organization_overlap_policy, organization_require_project,
       organization_require_task, organization_require_description, organization_allow_future_entries,
       organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role,
       support_until
from feed_standing(:token, :at_time);

--! import_standing : Standing
select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme,
       user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope,
       organization_id, organization_name, organization_slug, organization_status, organization_timezone,
       organization_currency, organization_week_start, organization_color, organization_date_format,
       organization_time_format, organization_number_format, organization_logo_id,
       organization_default_rate_minor, organization_overlap_policy, organization_require_project,
       organization_require_task, organization_require_description, organization_allow_future_entries,
       organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role,
       support_until
from import_standing(:organization_id, :import_id, :token);

--! recurring_standing : Standing
select user_id, user_name, user_email, user_verified, user_locale, user_timezone, user_theme,
       user_date_format, user_time_format, user_number_format, user_operator, session_id, stale, scope,
       organization_id, organization_name, organization_slug, organization_status, organization_timezone,
       organization_currency, organization_week_start, organization_color, organization_date_format,
       organization_time_format, organization_number_format, organization_logo_id,
       organization_default_rate_minor, organization_overlap_policy, organization_require_project,
       organization_require_task, organization_require_description, organization_allow_future_entries,
       organization_timer_limit_hours, organization_delete_after, organization_suspension_reason, role,
       support_until
from recurring_standing(:organization_id, :block_id, :token);

--! note_support_entry
select note_support_entry(:token, :organization_id, :event_id, :address, :user_agent, :now)::text as noted;

--! session_organizations(pattern?, after_name?, after_id?) : OrganizationLink(logo_id?)
select id, name, slug, color, logo_id, role, status, member_count, last_used
from session_organizations(:token, :at_time, :pattern, :after_name, :after_id, :most);

--! session_closed_organizations : ClosedOrganization(delete_after?)
select id, name, slug, color, status, delete_after
from session_closed_organizations(:token, :at_time);

--! touch_standing(organization_id?)
select touch_standing(:id, :organization_id, :at_time)::text as touched;

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

--! operator_session
-- When an operator last showed who they are with this session; nothing when they are no operator (any more).
select coalesce(s.proven_at, s.created_at) as proven_at
from sessions s
join operators p on p.user_id = s.user_id
where s.id = :session;

--! overseen
select id, name, slug from organizations where id = :organization_id and deleted_at is null;

--! person_at
select id from users where email = :address and deactivated_at is null;
