--: Project(client_id?, client_name?, code?, hourly_rate?, archived_at?)
--: ProjectOption(client_name?)
--: ProjectMember()

--! list_projects(archived?, client_id?, search?, updated_since?, after_favourite?, after_name?, after_id?) : Project
-- One page, the reader's favourites first, then by name; `search` is an escaped `like` pattern. Rates stay in the database
-- for those who may not see them.
select p.id, p.name, p.client_id, c.name as client_name, p.code, p.color, p.billable,
       case when :sees_amounts then p.hourly_rate end as hourly_rate,
       p.description, p.visibility, f.user_id is not null as favourite, p.archived_at, p.version, p.created_at, p.updated_at
from visible_projects p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join project_favourites f on f.organization_id = :organization_id and f.project_id = p.id and f.user_id = :user_id
where p.organization_id = :organization_id
  and (:archived::boolean is null or (p.archived_at is not null) = :archived)
  and (:client_id::uuid is null or p.client_id = :client_id)
  and (:search::text is null or lower(p.name) like lower(:search) or lower(p.code) like lower(:search))
  and (:updated_since::timestamptz is null or p.updated_at >= :updated_since)
  and (:after_name::text is null
       or (f.user_id is null, lower(p.name), p.id) > (not :after_favourite::boolean, lower(:after_name), :after_id))
order by f.user_id is null, lower(p.name), p.id
limit :page_size;

--! project : Project
select p.id, p.name, p.client_id, c.name as client_name, p.code, p.color, p.billable,
       case when :sees_amounts then p.hourly_rate end as hourly_rate,
       p.description, p.visibility, f.user_id is not null as favourite, p.archived_at, p.version, p.created_at, p.updated_at
from visible_projects p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join project_favourites f on f.organization_id = :organization_id and f.project_id = p.id and f.user_id = :user_id
where p.organization_id = :organization_id and p.id = :id;

--! insert_project(client_id?, code?, hourly_rate?)
insert into projects
    (organization_id, id, name, client_id, code, color, billable, hourly_rate, description, visibility, created_at, updated_at)
values
    (:organization_id, :id, :name, :client_id, :code, :color, :billable, :hourly_rate, :description, :visibility, :now, :now);

--! update_project(client_id?, code?, hourly_rate?)
update projects
set name = :name, client_id = :client_id, code = :code, color = :color, billable = :billable,
    hourly_rate = :hourly_rate, description = :description, visibility = :visibility,
    version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and version = :version;

--! set_project_archived(archived_at?)
-- Archiving twice changes nothing the second time.
update projects
set archived_at = :archived_at, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and (archived_at is null) <> (:archived_at::timestamptz is null);

--! project_in_use
-- Whether it has tasks or comments, also deleted ones whose place stays, or time, or time that is planned.
select exists (
    select from tasks where organization_id = :organization_id and project_id = :id
) or exists (
    select from comments where organization_id = :organization_id and project_id = :id
) or exists (
    select from recurring_blocks where organization_id = :organization_id and project_id = :id
) or exists (
    select from time_entries
    where organization_id = :organization_id and project_id = :id and deleted_at is null
) as in_use;

--! detach_deleted_entries
-- Entries that people deleted must not hold a project back.
update time_entries set project_id = null, task_id = null
where organization_id = :organization_id and project_id = :id and deleted_at is not null;

--! drop_timesheet_rows
-- Nor must rows of timesheets that have no time.
delete from timesheet_rows where organization_id = :organization_id and project_id = :id;

--! drop_project_rates
-- Rates go with what they are for.
delete from rates where organization_id = :organization_id and project_id = :project_id;

--! drop_project_members
-- And so do those who belong to it.
delete from project_members where organization_id = :organization_id and project_id = :project_id;

--! drop_project_activities
-- And what happened to it: the record of the organization keeps that it was there.
delete from project_activities where organization_id = :organization_id and project_id = :project_id;

--! insert_project_activities(old_values[?], new_values[?])
insert into project_activities (organization_id, id, project_id, user_id, change, old_value, new_value, created_at)
select :organization_id, a.id, :project_id, :user_id, a.change, a.old_value, a.new_value, :now
from unnest(:ids::uuid[], :changes::project_change[], :old_values::text[], :new_values::text[])
    as a (id, change, old_value, new_value);

--! drop_project_favourites
delete from project_favourites where organization_id = :organization_id and project_id = :project_id;

--! delete_project
-- Its id stays, for programs that keep a copy.
with gone as (
    delete from projects where organization_id = :organization_id and id = :id
    returning organization_id, id, name
), buried as (
    insert into tombstones (organization_id, kind, id, deleted_at)
    select organization_id, 'project', id, :now from gone
)
select name from gone;

--! project_options(search?) : ProjectOption
-- Active projects to choose from: the person's favourites first, then those of their latest entries, then by name.
-- Materialized, or the planner, who expects a single project, sums the entries up again for each.
with recent as materialized (
    select project_id, min(place) as place
    from (
        select project_id,
               row_number() over (order by day desc, coalesce(started_at, '-infinity') desc, id desc) as place
        from time_entries
        where organization_id = :organization_id and user_id = :user_id and deleted_at is null
        order by day desc, coalesce(started_at, '-infinity') desc, id desc
        limit 200
    ) latest
    where project_id is not null
    group by project_id
)
select p.id, p.name, p.color, c.name as client_name, p.billable, f.user_id is not null as favourite
from visible_projects p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join project_favourites f on f.organization_id = :organization_id and f.project_id = p.id and f.user_id = :user_id
left join recent on recent.project_id = p.id
where p.organization_id = :organization_id and p.archived_at is null
  and (:search::text is null or lower(p.name) like lower(:search) or lower(p.code) like lower(:search)
       or lower(c.name) like lower(:search))
order by f.user_id is null, recent.place, lower(p.name), p.id
limit :most;

--! project_members(after_name?, after_id?) : ProjectMember
-- One page of who belongs to a project, by name.
select m.user_id, m.name, m.role, b.created_at
from project_members b
join memberships m on m.organization_id = :organization_id and m.user_id = b.user_id
where b.organization_id = :organization_id and b.project_id = :project_id and m.status = 'active'
  and (:after_name::text is null or (lower(m.name), m.user_id) > (lower(:after_name), :after_id))
order by lower(m.name), m.user_id
limit :page_size;

--! project_candidates
-- Active members who do not belong to a project yet, by name.
select m.user_id, m.name
from memberships m
where m.organization_id = :organization_id and m.status = 'active'
  and not exists (
      select from project_members b
      where b.organization_id = :organization_id and b.project_id = :project_id and b.user_id = m.user_id)
order by lower(m.name), m.user_id
limit :most;

--! project_unseen_by(project_id?)
-- How many people do not see a project while it is private; without a project, one that has no members yet.
select count(*) as people
from memberships m
where m.organization_id = :organization_id and m.status = 'active' and m.role = 'member'
  and not exists (
      select from project_members b
      where b.organization_id = :organization_id and b.project_id = :project_id and b.user_id = m.user_id);

--! active_colleague
select name from memberships
where organization_id = :organization_id and user_id = :user_id and status = 'active';

--! add_project_member
insert into project_members (organization_id, project_id, user_id, created_at)
values (:organization_id, :project_id, :user_id, :now)
on conflict (organization_id, project_id, user_id) do nothing;

--! remove_project_member
with gone as (
    delete from project_members
    where organization_id = :organization_id and project_id = :project_id and user_id = :user_id
    returning user_id
)
select m.name
from gone
join memberships m on m.organization_id = :organization_id and m.user_id = gone.user_id;

--! star_project
insert into project_favourites (organization_id, user_id, project_id, created_at)
values (:organization_id, :user_id, :project_id, :now)
on conflict (organization_id, user_id, project_id) do nothing;

--! unstar_project
delete from project_favourites
where organization_id = :organization_id and user_id = :user_id and project_id = :project_id;
