--: WeekRow(project_id?, project_name?, project_color?)

--! week_rows : WeekRow
-- A person's finished seconds on these days, by project and day.
select e.project_id, p.name as project_name, p.color as project_color, e.day, sum(e.seconds)::bigint as seconds
from time_entries e
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
where e.organization_id = :organization_id and e.user_id = :user_id and e.deleted_at is null
  and e.seconds is not null and e.day between :from_day and :to_day
group by e.project_id, p.name, p.color, e.day
order by lower(p.name) nulls last, e.project_id, e.day;
