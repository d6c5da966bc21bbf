--: Notification(project_id?, task_id?, read_at?)
--: Addressee(locale?)

--! insert_notifications
insert into notifications (organization_id, id, user_id, kind, comment_id, created_at)
select :organization_id, n.id, n.user_id, :kind, :comment_id, :now
from unnest(:ids::uuid[], :people::uuid[]) as n (id, user_id);

--! list_notifications(after_id?) : Notification
-- One page of what a person was told, the latest first; what was deleted meanwhile is left out.
select n.id, n.kind, n.comment_id, c.project_id, c.task_id, coalesce(t.name, p.name)::text as about, m.name as user_name,
       left(c.body, 200) as excerpt, n.read_at, n.created_at
from notifications n
join comments c on c.organization_id = :organization_id and c.id = n.comment_id and c.deleted_at is null
join memberships m on m.organization_id = :organization_id and m.user_id = c.user_id
left join tasks t on t.organization_id = :organization_id and t.id = c.task_id
left join projects p on p.organization_id = :organization_id and p.id = c.project_id
where n.organization_id = :organization_id and n.user_id = :user_id and (:after_id::uuid is null or n.id < :after_id)
order by n.id desc
limit :page_size;

--! read_notifications
-- All of a person's own.
update notifications set read_at = :now
where organization_id = :organization_id and user_id = :user_id and read_at is null;

--! addressee : Addressee
-- Where and in which language a colleague reads mail.
select email, name, member_locale(user_id) as locale
from memberships
where organization_id = :organization_id and user_id = :user_id and status = 'active';
