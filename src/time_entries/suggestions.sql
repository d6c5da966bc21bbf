--: Suggestion(project_id?, project_name?, project_color?, client_name?, task_id?, task_name?)

--! suggestions(search?) : Suggestion
-- Distinct triples of description, project and task among a person's last 200 entries, the latest first.
with recent as (
    select e.description, e.project_id, e.task_id, e.billable,
           row_number() over (
               order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc) as position
    from time_entries e
    where e.organization_id = :organization_id and e.user_id = :user_id and e.deleted_at is null
    order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc
    limit 200
), latest as (
    select distinct on (description, project_id, task_id) description, project_id, task_id, billable, position
    from recent
    order by description, project_id, task_id, position
)
select l.description, l.project_id, p.name as project_name, p.color as project_color,
       c.name as client_name, k.id as task_id, k.name as task_name, l.billable
from latest l
left join visible_projects p on p.organization_id = :organization_id and p.id = l.project_id
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join tasks k on k.organization_id = :organization_id and k.id = l.task_id
    and k.status <> 'cancelled' and k.deleted_at is null
where p.archived_at is null and (l.project_id is not null and p.id is not null or l.project_id is null and l.description <> '')
  and (:search::text is null or lower(l.description) like lower(:search) or lower(p.name) like lower(:search)
       or lower(c.name) like lower(:search) or lower(k.name) like lower(:search))
order by l.position
limit 10;
