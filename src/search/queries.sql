--: FoundClient()
--: FoundProject(code?, client_name?)
--: FoundTag()
--: FoundTask()
--: FoundEntry(project_name?, project_color?, seconds?)

--! find_clients : FoundClient
-- Names that contain every pattern, or else resemble what was typed; what begins with it first.
select id, name, archived_at is not null as archived
from clients
where organization_id = :organization_id
  and (lower(name) like all (:patterns) or word_similarity(:typed, name) >= 0.38)
order by archived_at is not null, not lower(name) like all (:patterns), word_similarity(:typed, name) desc,
         lower(name), id
limit :most;

--! find_projects : FoundProject
select p.id, p.name, p.code, p.color, c.name as client_name, p.archived_at is not null as archived
from visible_projects p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
where p.organization_id = :organization_id
  and (lower(concat_ws(' ', p.name, p.code, c.name)) like all (:patterns) or word_similarity(:typed, p.name) >= 0.38)
order by p.archived_at is not null, not lower(p.name) like all (:patterns), word_similarity(:typed, p.name) desc,
         lower(p.name), p.id
limit :most;

--! find_tags : FoundTag
select id, name
from tags
where organization_id = :organization_id
  and (lower(name) like all (:patterns) or word_similarity(:typed, name) >= 0.38)
order by not lower(name) like all (:patterns), word_similarity(:typed, name) desc, lower(name), id
limit :most;

--! find_recent_of(typed?) : FoundEntry
-- Among a person's last entries: those that contain every pattern, or resemble what was typed when it is given.
with recent as (
    select id, user_id, project_id, description, day, started_at, seconds
    from time_entries
    where organization_id = :organization_id and user_id = :user_id and deleted_at is null
    order by day desc, coalesce(started_at, '-infinity'::timestamptz) desc, id desc
    limit :window
)
select e.id, m.name as person, e.description, e.day, e.seconds, p.name as project_name, p.color as project_color
from recent e
join memberships m on m.organization_id = :organization_id and m.user_id = e.user_id
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
where case when :typed::text is null then lower(e.description) like all (:patterns)
           else word_similarity(:typed, e.description) >= 0.38 end
order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc
limit :most;

--! find_recent(typed?) : FoundEntry
-- The same among everyone's last entries: a statement of its own, so that each has a plan along its own index.
with recent as (
    select id, user_id, project_id, description, day, started_at, seconds
    from time_entries
    where organization_id = :organization_id and deleted_at is null
    order by day desc, coalesce(started_at, '-infinity'::timestamptz) desc, id desc
    limit :window
)
select e.id, m.name as person, e.description, e.day, e.seconds, p.name as project_name, p.color as project_color
from recent e
join memberships m on m.organization_id = :organization_id and m.user_id = e.user_id
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
where case when :typed::text is null then lower(e.description) like all (:patterns)
           else word_similarity(:typed, e.description) >= 0.38 end
order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc
limit :most;

--! find_older(worker?, typed?) : FoundEntry
-- Among all entries, by their index.
select e.id, m.name as person, e.description, e.day, e.seconds, p.name as project_name, p.color as project_color
from search_time_entries(:organization_id, :worker, :patterns, :typed, :most) with ordinality found (id, position)
join time_entries e on e.organization_id = :organization_id and e.id = found.id
join memberships m on m.organization_id = :organization_id and m.user_id = e.user_id
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
order by found.position;

--! find_recent_tasks(typed?) : FoundTask
-- Among the latest tasks: those that contain every pattern, or resemble what was typed when it is given.
with recent as (
    select id, project_id, name, status
    from tasks
    where organization_id = :organization_id and deleted_at is null
    order by id desc
    limit :window
)
select t.id, t.name, t.status, p.name as project_name, p.color as project_color
from recent t
join visible_projects p on p.organization_id = :organization_id and p.id = t.project_id
where case when :typed::text is null then lower(t.name) like all (:patterns)
           else word_similarity(:typed, t.name) >= 0.38 end
order by word_similarity(:typed, t.name) desc nulls last, t.id desc
limit :most;

--! find_older_tasks(typed?) : FoundTask
-- Among all tasks, by their index; looked up in plenty, because some may be of projects that the reader does not see.
select t.id, t.name, t.status, p.name as project_name, p.color as project_color
from search_tasks(:organization_id, :patterns, :typed, :most::bigint * 20) with ordinality found (id, position)
join tasks t on t.organization_id = :organization_id and t.id = found.id
join visible_projects p on p.organization_id = :organization_id and p.id = t.project_id
order by found.position
limit :most;
