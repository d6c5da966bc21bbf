--: CalendarRow(project_name?, project_color?, started_at?, ended_at?, seconds?)

--! calendar_entries : CalendarRow
-- A person's entries that begin on these days, the earliest first.
select e.id, e.version, e.description, p.name as project_name, p.color as project_color,
       e.day, e.started_at, e.ended_at, e.seconds
from time_entries e
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
where e.organization_id = :organization_id and e.user_id = :user_id and e.deleted_at is null
  and e.day between :from_day and :to_day
order by e.day, coalesce(e.started_at, '-infinity'::timestamptz), e.id
limit :most;
