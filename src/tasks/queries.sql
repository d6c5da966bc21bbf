--: Task(client_name?, assignee_id?, assignee_name?, due_on?, estimate_seconds?, started_at?, completed_at?)
--: TaskActivity(old_value?, new_value?)
--: TaskOption()
--: LockedTask(assignee_id?, assignee_name?, due_on?, estimate_seconds?, started_at?, completed_at?)

--! list_tasks(project_id?, assignee_id?, priority?, search?, worker?, after_key?, after_name?, after_id?) : Task
-- One page, the time of its tasks summed up with it. The key that is sorted by has the highest priority first and days
-- that are not set last. `search` is an escaped `like` pattern; `worker` is whose time counts, null for everybody's.
select t.id, t.project_id, p.name as project_name, p.color as project_color, c.name as client_name, t.name, t.description,
       t.status, t.priority, t.assignee_id, a.name as assignee_name, t.due_on, t.estimate_seconds, t.started_at, t.completed_at,
       coalesce(t.due_on < :today and t.status not in ('done', 'cancelled'), false) as overdue,
       (select coalesce(sum(e.seconds), 0)::bigint
        from time_entries e
        where e.organization_id = :organization_id and e.project_id = t.project_id and e.task_id = t.id
          and e.deleted_at is null and (:worker::uuid is null or e.user_id = :worker)) as seconds,
       t.version, t.created_at, t.updated_at
from tasks t
join visible_projects p on p.organization_id = :organization_id and p.id = t.project_id
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join memberships a on a.organization_id = :organization_id and a.user_id = t.assignee_id
cross join lateral (
    select (case :sort::text
             when 'due' then coalesce(t.due_on::text, '9999-99-99') || (5 - array_position(enum_range(null::task_priority), t.priority))
             when 'priority' then (5 - array_position(enum_range(null::task_priority), t.priority)) || coalesce(t.due_on::text, '9999-99-99')
             else ''
         end) collate "C" as key
) s
where t.organization_id = :organization_id and t.deleted_at is null and t.status = any (:statuses)
  and (t.project_id = :project_id or :project_id::uuid is null and p.archived_at is null)
  and (:assignee_id::uuid is null or t.assignee_id = :assignee_id)
  and (not :unassigned::boolean or t.assignee_id is null)
  and (:priority::task_priority is null or t.priority = :priority)
  and (not :overdue::boolean or t.due_on < :today and t.status not in ('done', 'cancelled'))
  and (:search::text is null or lower(t.name) like lower(:search) or lower(p.name) like lower(:search))
  and (:after_key::text is null or (s.key, lower(t.name), t.id) > (:after_key collate "C", lower(:after_name), :after_id))
order by s.key, lower(t.name), t.id
limit :page_size;

--! board_tasks(project_id?, assignee_id?, search?, worker?) : Task
-- The first tasks of each column of the board, from the top.
select t.id, t.project_id, p.name as project_name, p.color as project_color, c.name as client_name, t.name, t.description,
       t.status, t.priority, t.assignee_id, a.name as assignee_name, t.due_on, t.estimate_seconds, t.started_at, t.completed_at,
       coalesce(t.due_on < :today and t.status not in ('done', 'cancelled'), false) as overdue,
       (select coalesce(sum(e.seconds), 0)::bigint
        from time_entries e
        where e.organization_id = :organization_id and e.project_id = t.project_id and e.task_id = t.id
          and e.deleted_at is null and (:worker::uuid is null or e.user_id = :worker)) as seconds,
       t.version, t.created_at, t.updated_at
from unnest(enum_range(null::task_status)) as s (status)
cross join lateral (
    select t.*
    from tasks t
    join visible_projects o on o.organization_id = :organization_id and o.id = t.project_id
    where t.organization_id = :organization_id and t.deleted_at is null and t.status = s.status
    and (t.project_id = :project_id or :project_id::uuid is null and o.archived_at is null)
    and (:assignee_id::uuid is null or t.assignee_id = :assignee_id)
    and (not :unassigned::boolean or t.assignee_id is null)
    and (:search::text is null or lower(t.name) like lower(:search) or lower(o.name) like lower(:search))
    order by t.position, t.id
    limit :most
) t
join visible_projects p on p.organization_id = :organization_id and p.id = t.project_id
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join memberships a on a.organization_id = :organization_id and a.user_id = t.assignee_id
order by t.status, t.position, t.id;

--! board_counts(project_id?, assignee_id?, search?)
-- How many tasks each column has; those with none are left out.
select t.status, count(*) as tasks
from tasks t
join visible_projects p on p.organization_id = :organization_id and p.id = t.project_id
where t.organization_id = :organization_id and t.deleted_at is null
  and (t.project_id = :project_id or :project_id::uuid is null and p.archived_at is null)
  and (:assignee_id::uuid is null or t.assignee_id = :assignee_id)
  and (not :unassigned::boolean or t.assignee_id is null)
  and (:search::text is null or lower(t.name) like lower(:search) or lower(p.name) like lower(:search))
group by t.status;

--! task(worker?) : Task
select t.id, t.project_id, p.name as project_name, p.color as project_color, c.name as client_name, t.name, t.description,
       t.status, t.priority, t.assignee_id, a.name as assignee_name, t.due_on, t.estimate_seconds, t.started_at, t.completed_at,
       coalesce(t.due_on < :today and t.status not in ('done', 'cancelled'), false) as overdue,
       (select coalesce(sum(e.seconds), 0)::bigint
        from time_entries e
        where e.organization_id = :organization_id and e.project_id = t.project_id and e.task_id = t.id
          and e.deleted_at is null and (:worker::uuid is null or e.user_id = :worker)) as seconds,
       t.version, t.created_at, t.updated_at
from tasks t
join visible_projects p on p.organization_id = :organization_id and p.id = t.project_id
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join memberships a on a.organization_id = :organization_id and a.user_id = t.assignee_id
where t.organization_id = :organization_id and t.id = :id and t.deleted_at is null;

--! lock_task : LockedTask
-- As it is, until the transaction ends.
select t.project_id, t.name, t.description, t.status, t.priority, t.assignee_id, a.name as assignee_name,
       t.due_on, t.estimate_seconds, t.started_at, t.completed_at, t.position, t.version
from tasks t
join visible_projects p on p.organization_id = :organization_id and p.id = t.project_id
left join memberships a on a.organization_id = :organization_id and a.user_id = t.assignee_id
where t.organization_id = :organization_id and t.id = :id and t.deleted_at is null
for no key update of t;

--! insert_task(assignee_id?, due_on?, estimate_seconds?, started_at?, completed_at?)
insert into tasks (organization_id, id, project_id, name, description, status, priority, assignee_id, due_on,
                   estimate_seconds, started_at, completed_at, position, created_at, updated_at)
values (:organization_id, :id, :project_id, :name, :description, :status, :priority, :assignee_id, :due_on,
        :estimate_seconds, :started_at, :completed_at, :position, :now, :now);

--! update_task(assignee_id?, due_on?, estimate_seconds?, started_at?, completed_at?)
update tasks
set name = :name, description = :description, status = :status, priority = :priority, assignee_id = :assignee_id,
    due_on = :due_on, estimate_seconds = :estimate_seconds, started_at = :started_at, completed_at = :completed_at,
    position = :position, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id;

--! place_after : (next?)
-- The place of the task that another is to follow, and of the one that follows it now.
select t.position,
       (select min(n.position) from tasks n
        where n.organization_id = :organization_id and n.status = :status and n.deleted_at is null
          and n.position > t.position and n.id <> :moved) as next
from tasks t
join visible_projects p on p.organization_id = :organization_id and p.id = t.project_id
where t.organization_id = :organization_id and t.id = :id and t.status = :status and t.deleted_at is null;

--! make_room
-- Everything from a place on moves down.
update tasks set position = position + :room
where organization_id = :organization_id and status = :status and deleted_at is null and position >= :place;

--! delete_task
-- Only marked: what happened to it stays, and it can be brought back.
update tasks set deleted_at = :now, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and deleted_at is null;

--! restore_task
update tasks set deleted_at = null, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and deleted_at is not null;

--! task_has_time
select exists (
    select from tasks t
    join time_entries e on e.organization_id = :organization_id and e.project_id = t.project_id and e.task_id = t.id
    where t.organization_id = :organization_id and t.id = :id and e.deleted_at is null
) as has_time;

--! insert_activities(old_values[?], new_values[?])
insert into task_activities (organization_id, id, task_id, user_id, change, old_value, new_value, created_at)
select :organization_id, a.id, :task_id, :user_id, a.change, a.old_value, a.new_value, :now
from unnest(:ids::uuid[], :changes::task_change[], :old_values::text[], :new_values::text[])
    as a (id, change, old_value, new_value);

--! task_activities(after_id?) : TaskActivity
-- One page of what happened to a task, the latest first.
select a.id, a.user_id, m.name as user_name, a.change, a.old_value, a.new_value, a.created_at
from task_activities a
join memberships m on m.organization_id = :organization_id and m.user_id = a.user_id
where a.organization_id = :organization_id and a.task_id = :task_id and (:after_id::uuid is null or a.id < :after_id)
order by a.id desc
limit :page_size;

--! task_people(worker?)
-- Who spent how long on a task, most first.
select m.user_id, m.name, sum(e.seconds)::bigint as seconds
from tasks t
join time_entries e on e.organization_id = :organization_id and e.project_id = t.project_id and e.task_id = t.id
join memberships m on m.organization_id = :organization_id and m.user_id = e.user_id
where t.organization_id = :organization_id and t.id = :id and e.deleted_at is null and e.seconds is not null
  and (:worker::uuid is null or e.user_id = :worker)
group by m.user_id, m.name
order by seconds desc, m.name, m.user_id
limit :most;

--! task_project_for_new
-- Whether a project takes new tasks.
select archived_at is not null as archived from visible_projects where organization_id = :organization_id and id = :id;

--! possible_assignee
-- The name of an active member who sees the project.
select m.name
from project_audience a
join memberships m on m.organization_id = :organization_id and m.user_id = a.user_id
where a.organization_id = :organization_id and a.project_id = :project_id and a.user_id = :user_id;

--! assignee_options(chosen?, project_id?)
-- Whom a task can be given to, of a project those who see it: the reader first, then by name. The chosen one is always there.
select m.user_id, m.name
from memberships m
where m.organization_id = :organization_id
  and (m.user_id = :chosen
       or m.status = 'active' and (:project_id::uuid is null or exists (
           select from project_audience a
           where a.organization_id = :organization_id and a.project_id = :project_id and a.user_id = m.user_id)))
order by m.user_id <> :reader, m.user_id is distinct from :chosen, lower(m.name), m.user_id
limit :most;

--! task_options(project_id?, search?) : TaskOption
-- Open tasks to choose from, of one project or of all.
select t.id, t.name, t.project_id, p.name as project_name, p.color as project_color, p.billable
from tasks t
join visible_projects p on p.organization_id = :organization_id and p.id = t.project_id
where t.organization_id = :organization_id and t.deleted_at is null and t.status in ('todo', 'in_progress', 'review')
  and p.archived_at is null and (:project_id::uuid is null or t.project_id = :project_id)
  and (:search::text is null or lower(t.name) like lower(:search) or lower(p.name) like lower(:search))
order by t.assignee_id is distinct from :user_id, lower(t.name), t.id
limit :most;

--! own_task_options : TaskOption
-- Open tasks that a person is likely to choose: those of their latest entries, then those given to them.
with recent as materialized (
    select task_id as id, min(place) as place
    from (
        select task_id, row_number() over (order by day desc, coalesce(started_at, '-infinity') desc, id desc) as place
        from time_entries
        where organization_id = :organization_id and user_id = :user_id and deleted_at is null
        order by day desc, coalesce(started_at, '-infinity') desc, id desc
        limit 200
    ) latest
    where task_id is not null
    group by task_id
), given as materialized (
    select id
    from tasks
    where organization_id = :organization_id and assignee_id = :user_id
      and status in ('todo', 'in_progress', 'review') and deleted_at is null
    order by status desc, due_on, id
    limit :most
), likely as materialized (
    select id, min(place) as place
    from (select id, place from recent union all select id, null from given) either
    group by id
)
select t.id, t.name, t.project_id, p.name as project_name, p.color as project_color, p.billable
from likely l
join tasks t on t.organization_id = :organization_id and t.id = l.id
join visible_projects p on p.organization_id = :organization_id and p.id = t.project_id
where t.deleted_at is null and t.status in ('todo', 'in_progress', 'review') and p.archived_at is null
order by l.place, lower(t.name), t.id
limit :most;
