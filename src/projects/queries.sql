--: Project(client_id?, client_name?, code?, hourly_rate?, archived_at?)
--: ProjectOption(client_name?)

--! list_projects(archived?, client_id?, search?, after_name?, after_id?) : Project
-- One page by name; `search` is an escaped `like` pattern. Rates stay in the database for those who may not see them.
select p.id, p.name, p.client_id, c.name as client_name, p.code, p.color, p.billable,
       case when :sees_amounts then p.hourly_rate end as hourly_rate,
       p.description, p.archived_at, p.version, p.created_at, p.updated_at
from projects p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
where p.organization_id = :organization_id
  and (:archived::boolean is null or (p.archived_at is not null) = :archived)
  and (:client_id::uuid is null or p.client_id = :client_id)
  and (:search::text is null or lower(p.name) like lower(:search) or lower(p.code) like lower(:search))
  and (:after_name::text is null or (lower(p.name), p.id) > (lower(:after_name), :after_id))
order by lower(p.name), p.id
limit :page_size;

--! project : Project
select p.id, p.name, p.client_id, c.name as client_name, p.code, p.color, p.billable,
       case when :sees_amounts then p.hourly_rate end as hourly_rate,
       p.description, p.archived_at, p.version, p.created_at, p.updated_at
from projects p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
where p.organization_id = :organization_id and p.id = :id;

--! insert_project(client_id?, code?, hourly_rate?) : Project
with p as (
    insert into projects
        (organization_id, id, name, client_id, code, color, billable, hourly_rate, description, created_at, updated_at)
    values
        (:organization_id, :id, :name, :client_id, :code, :color, :billable, :hourly_rate, :description, :now, :now)
    returning *
)
select p.id, p.name, p.client_id, c.name as client_name, p.code, p.color, p.billable, p.hourly_rate,
       p.description, p.archived_at, p.version, p.created_at, p.updated_at
from p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id;

--! update_project(client_id?, code?, hourly_rate?) : Project
with p as (
    update projects
    set name = :name, client_id = :client_id, code = :code, color = :color, billable = :billable,
        hourly_rate = :hourly_rate, description = :description, version = version + 1, updated_at = :now
    where organization_id = :organization_id and id = :id and version = :version
    returning *
)
select p.id, p.name, p.client_id, c.name as client_name, p.code, p.color, p.billable, p.hourly_rate,
       p.description, p.archived_at, p.version, p.created_at, p.updated_at
from p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id;

--! set_project_archived(archived_at?)
-- Archiving twice changes nothing the second time.
update projects
set archived_at = :archived_at, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and (archived_at is null) <> (:archived_at::timestamptz is null);

--! project_in_use
-- Whether it has tasks or comments, also deleted ones whose place stays, or time.
select exists (
    select from tasks where organization_id = :organization_id and project_id = :id
) or exists (
    select from comments where organization_id = :organization_id and project_id = :id
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
-- Active projects to choose from: those of the person's latest entries first, then by name. Materialized, or the
-- planner, who expects a single project, sums the entries up again for each.
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
select p.id, p.name, p.color, c.name as client_name, p.billable
from projects p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join recent on recent.project_id = p.id
where p.organization_id = :organization_id and p.archived_at is null
  and (:search::text is null or lower(p.name) like lower(:search) or lower(p.code) like lower(:search)
       or lower(c.name) like lower(:search))
order by recent.place, lower(p.name), p.id
limit :most;
