--: Working(project_id?, project_name?, project_color?, task_name?, paused_at?)

--! working_now : Working
-- Timers that run, of everybody but the reader: who began first stands first.
select e.id, e.user_id, m.name as user_name, e.project_id, p.name as project_name, p.color as project_color,
       k.name as task_name, e.description, e.started_at, e.paused_at, e.break_seconds
from time_entries e
join memberships m on m.organization_id = :organization_id and m.user_id = e.user_id and m.status = 'active'
left join visible_projects p on p.organization_id = :organization_id and p.id = e.project_id
left join tasks k on k.organization_id = :organization_id and k.id = e.task_id
where e.organization_id = :organization_id and e.user_id <> :reader
  and e.ended_at is null and e.started_at is not null and e.deleted_at is null
order by e.started_at, e.id
limit :most;
