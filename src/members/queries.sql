--: Member(email?, last_activity_at?)
--: LockedMember()

--! list_members(search?, after_name?, after_id?) : Member
-- One page by name; `search` is an escaped `like` pattern. Who does not see details neither reads addresses nor finds
-- anybody by one. Joining is the first activity.
select user_id, name, case when :sees_details or user_id = :reader then email end as email, role, status, joined_at,
       case when :sees_details or user_id = :reader then coalesce(last_activity_at, joined_at) end as last_activity_at
from memberships
where organization_id = :organization_id and status = :status
  and (:search::text is null or lower(name) like :search or (:sees_details and lower(email) like :search))
  and (:after_name::text is null or (lower(name), user_id) > (lower(:after_name), :after_id))
order by lower(name), user_id
limit :page_size;

--! member : Member
-- Who does not see details sees who is active.
select user_id, name, case when :sees_details or user_id = :reader then email end as email, role, status, joined_at,
       case when :sees_details or user_id = :reader then coalesce(last_activity_at, joined_at) end as last_activity_at
from memberships
where organization_id = :organization_id and user_id = :user_id and (:sees_details or status = 'active');

--! lock_members : LockedMember
-- Who acts, whom it is about and every owner, held until the transaction ends: two owners who demote each other at
-- once take turns, and the second sees what the first left. References to these rows stay possible.
select user_id, name, role, status
from memberships
where organization_id = :organization_id
  and (user_id in (:actor, :user_id) or (role = 'owner' and status = 'active'))
order by user_id
for no key update;

--! set_member_role
update memberships set role = :role, updated_at = :now
where organization_id = :organization_id and user_id = :user_id;

--! set_member_status
update memberships set status = :status, updated_at = :now
where organization_id = :organization_id and user_id = :user_id;

--! revoke_member_tokens
-- For good: whoever comes back makes new ones.
update api_tokens set revoked_at = :now
where organization_id = :organization_id and user_id = :user_id and revoked_at is null;

--! end_member_feed
-- The address of their calendar.
delete from calendar_feeds where organization_id = :organization_id and user_id = :user_id;

--! member_holdings
-- What somebody who goes leaves behind.
select
    (select count(*) from api_tokens
     where organization_id = :organization_id and user_id = :user_id and revoked_at is null
       and (expires_at is null or expires_at > :now)) as tokens,
    (select count(*) from time_entries
     where organization_id = :organization_id and user_id = :user_id and deleted_at is null) as entries,
    exists (select from time_entries
            where organization_id = :organization_id and user_id = :user_id and deleted_at is null
              and started_at is not null and ended_at is null) as timer_runs;
