--! running_entry : RunningEntry(project_id?, project_name?, project_color?)
select e.id, e.description, e.started_at, e.billable, e.version, e.project_id,
       p.name as project_name, p.color as project_color
from time_entries e
left join projects p on p.organization_id = e.organization_id and p.id = e.project_id
where e.organization_id = :organization_id and e.user_id = :user_id
  and e.ended_at is null and e.started_at is not null and e.deleted_at is null;
