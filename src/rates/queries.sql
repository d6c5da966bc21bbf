--: Rate(user_id?, user_name?, client_id?, client_name?, project_id?, project_name?, task_id?, task_name?, valid_from?, valid_to?)
--: ResolvedRate(hourly_rate?, rate_source?, cost_rate?)
--: LeftOut(user_id?, user_name?, first_day?, status?)

--! list_rates(kind?, user_id?, client_id?, project_id?, task_id?, after_subject?, after_id?) : Rate
-- One page by subject, the newest first. A project's are also those of people on it.
select r.id, r.kind, r.subject, r.user_id, m.name as user_name, r.client_id, c.name as client_name,
       r.project_id, p.name as project_name, r.task_id, t.name as task_name, r.rate, r.valid_from, r.valid_to,
       r.version, r.created_at, r.updated_at
from rates r
left join memberships m on m.organization_id = :organization_id and m.user_id = r.user_id
left join clients c on c.organization_id = :organization_id and c.id = r.client_id
left join projects p on p.organization_id = :organization_id and p.id = r.project_id
left join tasks t on t.organization_id = :organization_id and t.id = r.task_id
where r.organization_id = :organization_id
  and (:kind::rate_kind is null or r.kind = :kind)
  and (:user_id::uuid is null or r.user_id = :user_id)
  and (:client_id::uuid is null or r.client_id = :client_id)
  and (:project_id::uuid is null or r.project_id = :project_id)
  and (:task_id::uuid is null or r.task_id = :task_id)
  and (:after_subject::rate_subject is null or r.subject > :after_subject
       or r.subject = :after_subject and r.id < :after_id)
order by r.subject, r.id desc
limit :page_size;

--! rate : Rate
select r.id, r.kind, r.subject, r.user_id, m.name as user_name, r.client_id, c.name as client_name,
       r.project_id, p.name as project_name, r.task_id, t.name as task_name, r.rate, r.valid_from, r.valid_to,
       r.version, r.created_at, r.updated_at
from rates r
left join memberships m on m.organization_id = :organization_id and m.user_id = r.user_id
left join clients c on c.organization_id = :organization_id and c.id = r.client_id
left join projects p on p.organization_id = :organization_id and p.id = r.project_id
left join tasks t on t.organization_id = :organization_id and t.id = r.task_id
where r.organization_id = :organization_id and r.id = :id;

--! end_rate_before(user_id?, client_id?, project_id?, task_id?)
-- What was without end ends on the day before another begins that is without end, too.
update rates
set valid_to = :valid_from::date - 1, version = version + 1, updated_at = :now
where organization_id = :organization_id and kind = :kind
  and user_id is not distinct from :user_id and client_id is not distinct from :client_id
  and project_id is not distinct from :project_id and task_id is not distinct from :task_id
  and valid_to is null and (valid_from is null or valid_from < :valid_from);

--! insert_rate(user_id?, client_id?, project_id?, task_id?, valid_from?, valid_to?)
insert into rates (organization_id, id, kind, user_id, client_id, project_id, task_id, rate, valid_from, valid_to,
                   created_at, updated_at)
values (:organization_id, :id, :kind, :user_id, :client_id, :project_id, :task_id, :rate, :valid_from, :valid_to,
        :now, :now);

--! update_rate(valid_from?, valid_to?)
update rates
set rate = :rate, valid_from = :valid_from, valid_to = :valid_to, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and version = :version;

--! delete_rate
delete from rates where organization_id = :organization_id and id = :id;

--! resolved_rate(project_id?, task_id?) : ResolvedRate
select hourly_rate, rate_source, cost_rate
from resolve_rates(:organization_id, :user_id, :project_id, :task_id, :day, null);

--! amounts_shown
-- Whether a role sees what the entries are worth that it sees.
select amounts from amounts_seen(:organization_id, :role);

--! known_subjects(user_id?, client_id?, project_id?, task_id?)
-- Whether each of those that are named is there.
select (:user_id::uuid is null or exists (
            select from memberships where organization_id = :organization_id and user_id = :user_id)) as person,
       (:client_id::uuid is null or exists (
            select from clients where organization_id = :organization_id and id = :client_id)) as client,
       (:project_id::uuid is null or exists (
            select from projects where organization_id = :organization_id and id = :project_id)) as project,
       (:task_id::uuid is null or exists (
            select from tasks where organization_id = :organization_id and id = :task_id)) as task;

--! subject_names(user_id?, client_id?, project_id?, task_id?) : (person?, client?, project?, task?)
select (select name from memberships where organization_id = :organization_id and user_id = :user_id) as person,
       (select name from clients where organization_id = :organization_id and id = :client_id) as client,
       (select name from projects where organization_id = :organization_id and id = :project_id) as project,
       (select name from tasks where organization_id = :organization_id and id = :task_id) as task;

--! rate_people
-- Whose rates can be set, by name.
select user_id, name
from memberships
where organization_id = :organization_id and status <> 'removed'
order by lower(name), user_id
limit :most;

--! application_figures(user_id?, client_id?, project_id?, task_id?)
-- What applying the rates of now would do to entries of these days. Each entry's amount is rounded once.
select count(*) filter (where closed_to is null) as entries,
       coalesce(sum(seconds) filter (where closed_to is null), 0)::bigint as seconds,
       coalesce(sum(round(seconds::numeric * old_rate / 3600)) filter (where closed_to is null and billable), 0)::bigint
           as old_amount,
       coalesce(sum(round(seconds::numeric * new_rate / 3600)) filter (where closed_to is null and billable), 0)::bigint
           as new_amount,
       coalesce(sum(round(seconds::numeric * old_cost / 3600)) filter (where closed_to is null), 0)::bigint as old_cost,
       coalesce(sum(round(seconds::numeric * new_cost / 3600)) filter (where closed_to is null), 0)::bigint as new_cost
from rate_changes(:organization_id, :first_day, :last_day, :user_id, :client_id, :project_id, :task_id);

--! left_out(user_id?, client_id?, project_id?, task_id?) : LeftOut
-- The closed periods whose entries stay as they are. Of the lock date, only `last_day` is there.
select case when g.closed_from is not null then g.user_id end as user_id,
       case when g.closed_from is not null then m.name end as user_name,
       g.closed_from as first_day, g.closed_to as last_day, g.closed_status as status, g.entries
from (
    select case when closed_from is not null then user_id end as user_id, closed_from, closed_to, closed_status,
           count(*) as entries
    from rate_changes(:organization_id, :first_day, :last_day, :user_id, :client_id, :project_id, :task_id)
    where closed_to is not null
    group by 1, closed_from, closed_to, closed_status
) g
left join memberships m on m.organization_id = :organization_id and m.user_id = g.user_id
order by g.closed_to desc, lower(m.name), g.user_id
limit :most;
