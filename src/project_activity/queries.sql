--: ProjectActivity(user_id?, user_name?, task_id?, task_name?, old_value?, new_value?)

--! project_activity(after_id?) : ProjectActivity
-- One page of what happened in a project, the latest first: to itself, to its tasks, and what was written there. Ids tell
-- the order. Each part reads no more than a page of its own: of tasks, a page of each. What comments say of a task that was deleted is
-- not told; a project from before its history began says when it was created, and not by whom. Rates and budgets are
-- left out for who may not see amounts.
with happened as (
    (select a.id, 'project' as kind, a.change::text as change, a.user_id, null::uuid as task_id, a.old_value, a.new_value,
            a.created_at
     from project_activities a
     where a.organization_id = :organization_id and a.project_id = :project_id and :of_project
       and (:sees_amounts or a.change not in ('hourly_rate', 'budget'))
       and (:after_id::uuid is null or a.id < :after_id)
     order by a.id desc
     limit :page_size)
    union all
    (select v.id, 'project', 'created', null, null, null, null, v.created_at
     from visible_projects v
     where v.organization_id = :organization_id and v.id = :project_id and :of_project
       and (:after_id::uuid is null or v.id < :after_id)
       and not exists (
           select from project_activities b
           where b.organization_id = :organization_id and b.project_id = :project_id and b.change = 'created'))
    union all
    (select c.id, 'task', c.change::text, c.user_id, k.id, c.old_value, c.new_value, c.created_at
     from tasks k
     cross join lateral (
         select d.id, d.change, d.user_id, d.old_value, d.new_value, d.created_at
         from task_activities d
         where d.organization_id = :organization_id and d.task_id = k.id and (:after_id::uuid is null or d.id < :after_id)
         order by d.id desc
         limit :page_size
     ) c
     where k.organization_id = :organization_id and k.project_id = :project_id and :of_tasks
     order by c.id desc
     limit :page_size)
    union all
    (select e.id, 'comment', 'written', e.user_id, null, null, left(e.body, 200), e.created_at
     from comments e
     where e.organization_id = :organization_id and e.project_id = :project_id and e.deleted_at is null and :of_comments
       and (:after_id::uuid is null or e.id < :after_id)
     order by e.id desc
     limit :page_size)
    union all
    (select f.id, 'comment', 'written', f.user_id, l.id, null, f.said, f.created_at
     from tasks l
     cross join lateral (
         select g.id, g.user_id, left(g.body, 200) as said, g.created_at
         from comments g
         where g.organization_id = :organization_id and g.task_id = l.id and g.deleted_at is null
           and (:after_id::uuid is null or g.id < :after_id)
         order by g.id desc
         limit :page_size
     ) f
     where l.organization_id = :organization_id and l.project_id = :project_id and l.deleted_at is null and :of_comments
     order by f.id desc
     limit :page_size)
)
select h.id, h.kind, h.change, h.user_id, m.name as user_name, h.task_id, t.name as task_name,
       t.deleted_at is not null as task_deleted, h.old_value, h.new_value, h.created_at
from happened h
join visible_projects p on p.organization_id = :organization_id and p.id = :project_id
left join memberships m on m.organization_id = :organization_id and m.user_id = h.user_id
left join tasks t on t.organization_id = :organization_id and t.id = h.task_id
order by h.id desc
limit :page_size;
