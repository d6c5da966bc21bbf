--: Agreed(max_users?, max_projects?)

--! lock_plan : Agreed
-- Whoever wants the last seat waits here for whoever asked first. Not `for update`: rows that refer to the
-- organization may go on being written.
select plan, max_users, max_projects from organizations where id = :organization_id for no key update;

--! agreed_plan : Agreed
select plan, max_users, max_projects from organizations where id = :organization_id;

--! used_seats
-- Active members, and invitations that can still be accepted.
select
    (select count(*) from memberships where organization_id = :organization_id and status = 'active')
    + (select count(*) from invitations
       where organization_id = :organization_id and accepted_at is null and revoked_at is null
         and expires_at > :now) as seats;

--! used_projects
select count(*) as projects from projects where organization_id = :organization_id and archived_at is null;

--! set_plan(max_users?, max_projects?)
update organizations
set plan = :plan, max_users = :max_users, max_projects = :max_projects, updated_at = :now
where id = :organization_id;

--! contents
-- What an organization holds now.
select
    (select count(*) from memberships where organization_id = :organization_id and status = 'active') as active_members,
    (select count(*) from projects where organization_id = :organization_id and archived_at is null) as active_projects,
    (select count(*) from projects where organization_id = :organization_id and archived_at is not null)
        as archived_projects,
    (select count(*) from time_entries where organization_id = :organization_id and deleted_at is null) as time_entries,
    organization_storage() as storage_bytes;

--! months : UsageMonth()
-- The months up to a day, newest first: entries by the day they are on, API calls as they were counted.
select m.month::date as month, coalesce(e.entries, 0) as time_entries, coalesce(u.api_calls, 0) as api_calls
from generate_series(:first::date::timestamp, :last::date::timestamp, interval '1 month') m (month)
left join usage_months u on u.organization_id = :organization_id and u.month = m.month::date
left join (
    select date_trunc('month', t.day)::date as month, count(*) as entries
    from time_entries t
    where t.organization_id = :organization_id and t.deleted_at is null and t.day >= :first
    group by 1
) e on e.month = m.month::date
order by m.month desc;

--! add_api_calls
select add_api_calls(:organizations, :months, :calls) as stored;
