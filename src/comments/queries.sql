--: Comment(project_id?, task_id?, parent_id?, edited_at?, deleted_at?)

--! list_threads(project_id?, task_id?, after_id?) : Comment
-- One page of the comments that began a thread, the latest first. A deleted one stays while it has replies.
select c.id, c.project_id, c.task_id, c.parent_id, c.user_id, m.name as user_name, c.body,
       array(select n.user_id
             from comment_mentions n
             where n.organization_id = :organization_id and n.comment_id = c.id
             order by n.user_id) as mentions,
       array(select w.name
             from comment_mentions o
             join memberships w on w.organization_id = :organization_id and w.user_id = o.user_id
             where o.organization_id = :organization_id and o.comment_id = c.id
             order by lower(w.name), w.user_id) as mentioned,
       c.edited_at, c.deleted_at, c.version, c.created_at, c.updated_at
from comments c
join memberships m on m.organization_id = :organization_id and m.user_id = c.user_id
where c.organization_id = :organization_id and c.parent_id is null
  and (c.project_id = :project_id or c.task_id = :task_id)
  and (:after_id::uuid is null or c.id < :after_id)
  and (c.deleted_at is null or exists (
      select from comments r
      where r.organization_id = :organization_id and r.parent_id = c.id and r.deleted_at is null))
order by c.id desc
limit :page_size;

--! list_replies : Comment
-- The replies in these threads, the earliest first.
select c.id, c.project_id, c.task_id, c.parent_id, c.user_id, m.name as user_name, c.body,
       array(select n.user_id
             from comment_mentions n
             where n.organization_id = :organization_id and n.comment_id = c.id
             order by n.user_id) as mentions,
       array(select w.name
             from comment_mentions o
             join memberships w on w.organization_id = :organization_id and w.user_id = o.user_id
             where o.organization_id = :organization_id and o.comment_id = c.id
             order by lower(w.name), w.user_id) as mentioned,
       c.edited_at, c.deleted_at, c.version, c.created_at, c.updated_at
from comments c
join memberships m on m.organization_id = :organization_id and m.user_id = c.user_id
where c.organization_id = :organization_id and c.parent_id = any (:threads) and c.deleted_at is null
order by c.id
limit :most;

--! comment : Comment
select c.id, c.project_id, c.task_id, c.parent_id, c.user_id, m.name as user_name, c.body,
       array(select n.user_id
             from comment_mentions n
             where n.organization_id = :organization_id and n.comment_id = c.id
             order by n.user_id) as mentions,
       array(select w.name
             from comment_mentions o
             join memberships w on w.organization_id = :organization_id and w.user_id = o.user_id
             where o.organization_id = :organization_id and o.comment_id = c.id
             order by lower(w.name), w.user_id) as mentioned,
       c.edited_at, c.deleted_at, c.version, c.created_at, c.updated_at
from comments c
join memberships m on m.organization_id = :organization_id and m.user_id = c.user_id
left join tasks t on t.organization_id = :organization_id and t.id = c.task_id
join visible_projects p on p.organization_id = :organization_id and p.id = coalesce(c.project_id, t.project_id)
where c.organization_id = :organization_id and c.id = :id and c.deleted_at is null;

--! insert_comment(project_id?, task_id?, parent_id?)
insert into comments (organization_id, id, project_id, task_id, parent_id, user_id, body, created_at, updated_at)
values (:organization_id, :id, :project_id, :task_id, :parent_id, :user_id, :body, :now, :now);

--! update_comment
update comments set body = :body, edited_at = :now, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and version = :version and deleted_at is null;

--! delete_comment
-- Its text goes; its place stays for the replies.
update comments set body = '', deleted_at = :now, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and deleted_at is null;

--! mention
insert into comment_mentions (organization_id, comment_id, user_id)
select :organization_id, :comment_id, person.id
from unnest(:people::uuid[]) as person (id)
on conflict (organization_id, comment_id, user_id) do nothing
returning user_id;

--! mention_no_others
delete from comment_mentions
where organization_id = :organization_id and comment_id = :comment_id and user_id <> all (:people::uuid[]);

--! mentionable(project_id?, task_id?)
-- Those of these people who see what a comment is about.
select a.user_id
from project_audience a
where a.organization_id = :organization_id and a.user_id = any (:people::uuid[])
  and a.project_id = coalesce(:project_id::uuid, (
      select t.project_id from tasks t where t.organization_id = :organization_id and t.id = :task_id));

--! mention_options(project_id?, task_id?)
-- Whom a comment can mention: who sees what it is about, by name.
select m.user_id, m.name
from project_audience a
join memberships m on m.organization_id = :organization_id and m.user_id = a.user_id
where a.organization_id = :organization_id and a.user_id <> :reader
  and a.project_id = coalesce(:project_id::uuid, (
      select t.project_id from tasks t where t.organization_id = :organization_id and t.id = :task_id))
order by lower(m.name), m.user_id
limit :most;

--! thread_people
-- Who began a thread, and is still here.
select c.user_id
from comments c
join memberships m on m.organization_id = :organization_id and m.user_id = c.user_id
where c.organization_id = :organization_id and c.id = :id and m.status = 'active' and c.deleted_at is null;

--! comment_subject
-- What a comment is about: the name of its task, or of its project.
select coalesce(t.name, p.name)::text as name
from comments c
left join tasks t on t.organization_id = :organization_id and t.id = c.task_id
left join visible_projects p on p.organization_id = :organization_id and p.id = c.project_id
where c.organization_id = :organization_id and c.id = :id;
