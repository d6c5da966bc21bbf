--: OwnEntry(started_at?, ended_at?, seconds?, deleted_at?, project?, client?, task?)
--: OwnToken(last_used_at?, expires_at?, revoked_at?)

--! own_sessions : OwnSession()
select address, user_agent, created_at, last_seen_at, expires_at
from sessions
where user_id = :user_id
order by created_at;

--! own_events(after?) : OwnEvent(detail?)
select id, occurred_at, action, detail, address, user_agent
from account_events
where user_id = :user_id and (:after::uuid is null or id > :after)
order by id
limit :piece;

--! own_membership : OwnMembership()
select role, name, email, joined_at
from memberships
where organization_id = :organization_id and user_id = :user_id;

--! own_tokens(after?) : OwnToken
select id, name, prefix, scope, last_used_at, expires_at, revoked_at, created_at
from api_tokens
where organization_id = :organization_id and user_id = :user_id and (:after::uuid is null or id > :after)
order by id
limit :piece;

--! own_entries(after?) : OwnEntry
-- A piece of the person's entries in the order in which they were made, deleted ones that can still come back too.
select e.id, e.day, e.started_at, e.ended_at, e.break_seconds, e.seconds, e.description, e.billable, e.source,
       e.created_at, e.updated_at, e.deleted_at, p.name as project, c.name as client, k.name as task,
       array(select t.name
             from time_entry_tags et
             join tags t on t.organization_id = et.organization_id and t.id = et.tag_id
             where et.organization_id = :organization_id and et.time_entry_id = e.id
             order by t.name) as tags
from time_entries e
left join projects p on p.organization_id = e.organization_id and p.id = e.project_id
left join clients c on c.organization_id = p.organization_id and c.id = p.client_id
left join tasks k on k.organization_id = e.organization_id and k.id = e.task_id
where e.organization_id = :organization_id and e.user_id = :user_id and (:after::uuid is null or e.id > :after)
order by e.id
limit :piece;
