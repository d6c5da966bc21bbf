--! append_event(actor_id?, subject_id?, before?, after?)
-- Last in a transaction: it holds the end of the organization's chain.
select append_audit_event(row(
    :organization_id::uuid, :id::uuid, 0::bigint, :now::timestamptz, :actor_kind::audit_actor, :actor_id::uuid,
    :actor_name::text, :action::text, :subject_kind::text, :subject_id::uuid, :subject_name::text,
    :before::jsonb, :after::jsonb, :address::text, :user_agent::text, ''::bytea)::audit_events)::text as appended;

--! record_account_event(before?, after?)
select record_account_event(:id, :user_id, :action, :before, :after, :address, :user_agent,
                            :tell_organizations, :now)::text as recorded;

--: AuditEvent(actor_id?, subject_id?, before?, after?)

--! list_events(actor?, family?, subject?, subject_id?, since?, until?, before_sequence?) : AuditEvent
-- Newest first. `family` and `subject` are escaped `like` patterns.
select id, sequence, occurred_at, actor_kind, actor_id, actor_name, action, subject_kind, subject_id, subject_name,
       before, after, address, user_agent
from audit_events
where organization_id = :organization_id
  and (:actor::uuid is null or actor_id = :actor)
  and (:family::text is null or action like :family)
  and (:subject::text is null or lower(subject_name) like :subject)
  and (:subject_id::uuid is null or subject_id = :subject_id)
  and (:since::timestamptz is null or occurred_at >= :since)
  and (:until::timestamptz is null or occurred_at < :until)
  and (:before_sequence::bigint is null or sequence < :before_sequence)
order by sequence desc
limit :most;

--! event_actions
-- Every kind of action that happened: from one to the next, not over all events.
with recursive actions as (
    (select e.action from audit_events e where e.organization_id = :organization_id order by e.action limit 1)
    union all
    select (select e.action from audit_events e
            where e.organization_id = :organization_id and e.action > a.action order by e.action limit 1)
    from actions a where a.action is not null
)
select action from actions where action is not null;

--! event_actors : EventActor()
-- Who may have acted: everybody who was ever a member.
select user_id, name from memberships where organization_id = :organization_id order by lower(name), user_id limit 500;

--! filter_scope(actor?, subject_id?)
-- Whether those that a filter names are of this organization.
select
    :actor::uuid is null
        or exists (select from memberships m where m.organization_id = :organization_id and m.user_id = :actor)
        as actor_known,
    :subject_id::uuid is null
        or exists (select from audit_events e where e.organization_id = :organization_id and e.subject_id = :subject_id)
        as subject_known;

--! broken_links
-- Where an event contradicts the one before it, the first ones.
select l.sequence, l.is_next, l.is_whole
from (
    select e.sequence, e.sequence = coalesce(lag(e.sequence) over w, 0) + 1 as is_next,
           e.hash = audit_hash(coalesce(lag(e.hash) over w, ''), e) as is_whole
    from audit_events e
    where e.organization_id = :organization_id
    window w as (order by e.sequence)
) l
where not (l.is_next and l.is_whole)
order by l.sequence
limit 10;

--! chain_end : (last_sequence?, last_hash?, end_sequence?, end_hash?)
-- The last event, and what the chain's own row says about it.
select
    (select count(*) from audit_events e where e.organization_id = :organization_id) as events,
    (select e.sequence from audit_events e where e.organization_id = :organization_id
     order by e.sequence desc limit 1) as last_sequence,
    (select e.hash from audit_events e where e.organization_id = :organization_id
     order by e.sequence desc limit 1) as last_hash,
    (select c.sequence from audit_chains c where c.organization_id = :organization_id) as end_sequence,
    (select c.hash from audit_chains c where c.organization_id = :organization_id) as end_hash;
