--: OrganizationRow(contact_email?)
--: OverseenOrganization(contact_email?, max_users?, max_projects?, delete_after?, suspended_at?, suspension_reason?)

--! organizations(pattern?, address?, status?, plan?, after_name?, after_id?) : OrganizationRow
-- One page of all organizations by name; `pattern` is an escaped `like` pattern.
select id, name, slug, contact_email, status, plan, created_at
from operator_organizations(:pattern, :address, :status, :plan, :after_name, :after_id, :most);

--! organization : OverseenOrganization
select id, name, slug, contact_email, status, plan, max_users, max_projects, created_at, delete_after,
       suspended_at, suspension_reason
from organizations
where id = :organization_id;

--! lock_organization : OverseenOrganization
-- Of two operators at once the second sees what the first did.
select id, name, slug, contact_email, status, plan, max_users, max_projects, created_at, delete_after,
       suspended_at, suspension_reason
from organizations
where id = :organization_id
for no key update;

--! figures : Figures()
select active_members, open_invitations, active_projects, archived_projects, time_entries
from organization_figures(:now);

--! months : Month()
select month, time_entries, api_calls from organization_months(:first, :last);

--! owners : Owner()
select user_id, name, email, locale from organization_owners();

--! consent_ends
-- When operators must be out again; nothing when they were not let in.
select expires_at
from support_consents
where organization_id = :organization_id and ended_at is null and expires_at > :now;

--! set_plan(max_users?, max_projects?)
update organizations
set plan = :plan, max_users = :max_users, max_projects = :max_projects, updated_at = :now
where id = :organization_id;

--! suspend
-- A closed organization stays closed, and is found suspended when it is opened again.
update organizations
set status = case when status = 'active' then 'suspended' else status end,
    suspended_at = :now, suspension_reason = :reason, updated_at = :now
where id = :organization_id;

--! activate
update organizations
set status = case when status = 'suspended' then 'active' else status end,
    suspended_at = null, suspension_reason = null, updated_at = :now
where id = :organization_id;

--! prove_session
update sessions set proven_at = :now where id = :session and user_id = :user_id;

--: Unfinished(organization_id?, organization_name?, payload?, error?)

--! jobs(id?, state?, before_created?, before_id?) : Unfinished
-- Jobs that are not done, the newest first; or one of them.
select organization_id, organization_name, id, kind, payload, state, run_at, attempts, error, created_at
from operator_jobs(:id, :state, :before_created, :before_id, :most);

--! retry_job
update jobs set state = 'waiting', run_at = :now, attempts = 0, updated_at = :now
where organization_id = :organization_id and id = :id and state in ('kept', 'failed');

--! retry_account_job
update account_jobs set state = 'waiting', run_at = :now, attempts = 0, updated_at = :now
where id = :id and state in ('kept', 'failed');

--: Consent(ended_at?)

--! consents : Consent
-- The latest ones.
select c.id, c.expires_at, c.ended_at, c.created_at, m.name as granted_by,
       c.ended_at is null and c.expires_at > :now as lasts
from support_consents c
join memberships m on m.organization_id = c.organization_id and m.user_id = c.granted_by
where c.organization_id = :organization_id
order by c.created_at desc, c.id desc
limit :most;

--! end_expired_consent
update support_consents set ended_at = expires_at
where organization_id = :organization_id and ended_at is null and expires_at <= :now;

--! insert_consent
insert into support_consents (organization_id, id, granted_by, expires_at, created_at)
values (:organization_id, :id, :user_id, :expires_at, :now)
on conflict do nothing;

--! end_consent
-- Of two at once the second changes nothing.
update support_consents set ended_at = :now
where organization_id = :organization_id and ended_at is null and expires_at > :now;
