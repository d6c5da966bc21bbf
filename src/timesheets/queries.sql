--: WeekCell(project_id?, project_name?, project_color?, client_name?, task_id?, task_name?, since?)
--: KeptRow(project_id?, project_name?, project_color?, client_name?, task_id?, task_name?)

--! week_cells : WeekCell
-- What a person recorded in some days, by project, task and day: at most one row for each, however many entries.
-- `entry_id`, `version` and `description` are those of the latest, and mean something where there is one entry only.
select e.project_id, p.name as project_name, p.color as project_color, c.name as client_name,
       e.task_id, t.name as task_name, e.day,
       coalesce(sum(case when e.ended_at is null and e.paused_at is not null
                         then floor(extract(epoch from e.paused_at - e.started_at))::integer - e.break_seconds
                         else e.seconds end), 0)::bigint as seconds,
       count(*) as entries,
       bool_and(e.started_at is null) as durations_only,
       max(e.started_at + make_interval(secs => e.break_seconds))
           filter (where e.ended_at is null and e.paused_at is null) as since,
       (array_agg(e.id order by e.id desc))[1] as entry_id,
       (array_agg(e.version order by e.id desc))[1] as version,
       (array_agg(e.description order by e.id desc))[1] as description
from time_entries e
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join tasks t on t.organization_id = :organization_id and t.id = e.task_id
where e.organization_id = :organization_id and e.user_id = :user_id and e.deleted_at is null
  and e.day between :first_day and :last_day
group by e.project_id, p.name, p.color, c.name, e.task_id, t.name, e.day;

--! kept_rows : KeptRow
-- The rows that a person keeps in a week, whether they have time or not; not those of projects that are hidden from the reader.
select r.project_id, p.name as project_name, p.color as project_color, c.name as client_name,
       r.task_id, t.name as task_name
from timesheet_rows r
left join visible_projects p on p.organization_id = :organization_id and p.id = r.project_id
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join tasks t on t.organization_id = :organization_id and t.id = r.task_id
where r.organization_id = :organization_id and r.user_id = :user_id and r.first_day = :first_day
  and (r.project_id is null or p.id is not null);

--! keep_row(project_id?, task_id?)
insert into timesheet_rows (organization_id, id, user_id, first_day, project_id, task_id, created_at)
values (:organization_id, :id, :user_id, :first_day, :project_id, :task_id, :now)
on conflict (organization_id, user_id, first_day, project_id, task_id) do nothing;

--! drop_row(project_id?, task_id?)
delete from timesheet_rows
where organization_id = :organization_id and user_id = :user_id and first_day = :first_day
  and project_id is not distinct from :project_id and task_id is not distinct from :task_id;

--! people
-- Whose weeks somebody can look at who sees everyone's time.
select user_id, name
from memberships
where organization_id = :organization_id and status = 'active'
order by lower(name), user_id
limit :most;
