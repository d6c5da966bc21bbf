--: Notification(actor_id?, actor_name?, comment_id?, project_id?, task_id?, period_id?, budget_percent?, budget_month?, worker_id?, first_day?, last_day?, excerpt?, read_at?)
--: Addressee(locale?)

--! tell(comment_id?, task_id?, period_id?)
-- One notification for each of these people who is still here and did not choose to hear nothing of this kind.
insert into notifications (organization_id, id, user_id, kind, actor_id, comment_id, task_id, period_id, created_at)
select :organization_id, n.id, m.user_id, :kind, :actor_id, :comment_id, :task_id, :period_id, :now
from unnest(:ids::uuid[], :people::uuid[]) as n (id, user_id)
join memberships m on m.organization_id = :organization_id and m.user_id = n.user_id and m.status = 'active'
left join notification_preferences p
    on p.organization_id = :organization_id and p.user_id = m.user_id and p.kind = :kind
where coalesce(p.channel, 'mail') <> 'none';

--! tell_of_budget(budget_month?)
insert into notifications
    (organization_id, id, user_id, kind, project_id, budget_percent, budget_month, created_at)
select :organization_id, n.id, m.user_id, 'project_budget', :project_id, :percent, :budget_month, :now
from unnest(:ids::uuid[], :people::uuid[]) as n (id, user_id)
join memberships m on m.organization_id = :organization_id and m.user_id = n.user_id and m.status = 'active'
left join notification_preferences p
    on p.organization_id = :organization_id and p.user_id = m.user_id and p.kind = 'project_budget'
where coalesce(p.channel, 'mail') <> 'none';

--! audience(comment_id?, task_id?)
-- Those of these people who see the project that a comment or a task belongs to.
select a.user_id
from project_audience a
where a.organization_id = :organization_id and a.user_id = any (:people::uuid[])
  and a.project_id = (
      select coalesce(c.project_id, t.project_id)
      from (select :comment_id::uuid as comment_id, :task_id::uuid as task_id) about
      left join comments c on c.organization_id = :organization_id and c.id = about.comment_id
      left join tasks t on t.organization_id = :organization_id and t.id = coalesce(about.task_id, c.task_id));

--! addressees : Addressee
-- Those of these people who read of this kind by mail; where, and in which language.
select m.name, m.email, member_locale(m.user_id) as locale
from memberships m
left join notification_preferences p
    on p.organization_id = :organization_id and p.user_id = m.user_id and p.kind = :kind
where m.organization_id = :organization_id and m.user_id = any (:people::uuid[]) and m.status = 'active'
  and coalesce(p.channel, 'mail') = 'mail'
order by lower(m.name), m.user_id;

--! list_notifications(id?, after_id?) : Notification
-- One page of what a person was told, the latest first, or the one with this id; what was deleted meanwhile is left out,
-- and so is what they do not see any more.
select n.id, n.kind, n.actor_id, a.name as actor_name, n.comment_id,
       coalesce(n.project_id, c.project_id) as project_id, t.id as task_id, n.period_id, n.budget_percent, n.budget_month,
       w.user_id as worker_id, w.first_day, w.last_day, coalesce(t.name, p.name, '')::text as about,
       left(c.body, 200) as excerpt, n.read_at, n.created_at
from notifications n
left join memberships a on a.organization_id = :organization_id and a.user_id = n.actor_id
left join comments c on c.organization_id = :organization_id and c.id = n.comment_id
left join tasks t on t.organization_id = :organization_id and t.id = coalesce(n.task_id, c.task_id)
left join visible_projects p on p.organization_id = :organization_id and p.id = coalesce(n.project_id, c.project_id, t.project_id)
left join periods w on w.organization_id = :organization_id and w.id = n.period_id
where n.organization_id = :organization_id and n.user_id = :user_id
  and c.deleted_at is null and t.deleted_at is null and (n.period_id is not null or p.id is not null)
  and (:id::uuid is null or n.id = :id)
  and (:after_id::uuid is null or n.id < :after_id)
order by n.id desc
limit :page_size;

--! unread_notifications
-- How many are new, counted up to `most`.
select count(*) as unread
from (
    select
    from notifications n
    left join comments c on c.organization_id = :organization_id and c.id = n.comment_id
    left join tasks t on t.organization_id = :organization_id and t.id = coalesce(n.task_id, c.task_id)
    left join visible_projects p on p.organization_id = :organization_id and p.id = coalesce(n.project_id, c.project_id, t.project_id)
    where n.organization_id = :organization_id and n.user_id = :user_id and n.read_at is null
      and c.deleted_at is null and t.deleted_at is null and (n.period_id is not null or p.id is not null)
    limit :most) as new;

--! read_notifications
-- All of a person's own.
update notifications set read_at = :now
where organization_id = :organization_id and user_id = :user_id and read_at is null;

--! read_notification
-- One of a person's own.
update notifications set read_at = coalesce(read_at, :now)
where organization_id = :organization_id and user_id = :user_id and id = :id;

--! notification_preferences
select kind, channel from notification_preferences where organization_id = :organization_id and user_id = :user_id;

--! set_notification_preferences
insert into notification_preferences (organization_id, user_id, kind, channel)
select :organization_id, :user_id, chosen.kind, chosen.channel
from unnest(:kinds::notification_kind[], :channels::notification_channel[]) as chosen (kind, channel)
on conflict (organization_id, user_id, kind) do update set channel = excluded.channel;
