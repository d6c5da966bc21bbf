--: TimeEntry(project_id?, project_name?, project_color?, client_name?, task_id?, task_name?, started_at?, ended_at?, paused_at?, resumed_at?, seconds?, hourly_rate?, rate_source?, amount?, cost_rate?)

--! running_time_entry : TimeEntry
-- The whole running entry of a person, tags included.
select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name,
       e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds,
       case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source,
       case when s.amounts then e.hourly_rate end as hourly_rate,
       case when s.amounts then e.rate_source end as rate_source,
       case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount,
       case when s.costs then e.cost_rate end as cost_rate,
       array(select t.name
             from time_entry_tags et
             join tags t on t.organization_id = :organization_id and t.id = et.tag_id
             where et.organization_id = :organization_id and et.time_entry_id = e.id
             order by lower(t.name)) as tags,
       e.version, e.created_at, e.updated_at
from time_entries e
cross join amounts_seen(:organization_id, :role) s
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join tasks k on k.organization_id = :organization_id and k.id = e.task_id
where e.organization_id = :organization_id and e.user_id = :user_id
  and e.ended_at is null and e.started_at is not null and e.deleted_at is null;

--! time_entry(user_id?) : TimeEntry
-- One entry; of anybody when `user_id` is null.
select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name,
       e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds,
       case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source,
       case when s.amounts then e.hourly_rate end as hourly_rate,
       case when s.amounts then e.rate_source end as rate_source,
       case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount,
       case when s.costs then e.cost_rate end as cost_rate,
       array(select t.name
             from time_entry_tags et
             join tags t on t.organization_id = :organization_id and t.id = et.tag_id
             where et.organization_id = :organization_id and et.time_entry_id = e.id
             order by lower(t.name)) as tags,
       e.version, e.created_at, e.updated_at
from time_entries e
cross join amounts_seen(:organization_id, :role) s
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join tasks k on k.organization_id = :organization_id and k.id = e.task_id
where e.organization_id = :organization_id and e.id = :id and e.deleted_at is null
  and (:user_id::uuid is null or e.user_id = :user_id);

--! list_entries_of(after_started_at?, project_id?, client_id?, task_id?, tag_id?, billable?, search?) : TimeEntry
-- One page of a person's entries, newest day first. A statement of its own beside everyone's, so that each has a
-- plan along its own index. `search` is an escaped `like` pattern.
select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name,
       e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds,
       case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source,
       case when s.amounts then e.hourly_rate end as hourly_rate,
       case when s.amounts then e.rate_source end as rate_source,
       case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount,
       case when s.costs then e.cost_rate end as cost_rate,
       array(select t.name
             from time_entry_tags et
             join tags t on t.organization_id = :organization_id and t.id = et.tag_id
             where et.organization_id = :organization_id and et.time_entry_id = e.id
             order by lower(t.name)) as tags,
       e.version, e.created_at, e.updated_at
from time_entries e
cross join amounts_seen(:organization_id, :role) s
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join tasks k on k.organization_id = :organization_id and k.id = e.task_id
where e.organization_id = :organization_id and e.user_id = :user_id and e.deleted_at is null
  and e.day between :from_day and :to_day
  and (e.day, coalesce(e.started_at, '-infinity'::timestamptz), e.id)
    < (:after_day, coalesce(:after_started_at::timestamptz, '-infinity'::timestamptz), :after_id)
  and (:project_id::uuid is null or e.project_id = :project_id)
  and (:client_id::uuid is null or p.client_id = :client_id)
  and (:task_id::uuid is null or e.task_id = :task_id)
  and (:tag_id::uuid is null or exists (
      select from time_entry_tags et
      where et.organization_id = :organization_id and et.time_entry_id = e.id and et.tag_id = :tag_id))
  and (:billable::boolean is null or e.billable = :billable)
  and (:search::text is null or lower(e.description) like lower(:search) or lower(p.name) like lower(:search)
       or lower(k.name) like lower(:search))
order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc
limit :page_size;

--! list_everyones_entries(after_started_at?, project_id?, client_id?, task_id?, tag_id?, billable?, search?) : TimeEntry
select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name,
       e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds,
       case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source,
       case when s.amounts then e.hourly_rate end as hourly_rate,
       case when s.amounts then e.rate_source end as rate_source,
       case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount,
       case when s.costs then e.cost_rate end as cost_rate,
       array(select t.name
             from time_entry_tags et
             join tags t on t.organization_id = :organization_id and t.id = et.tag_id
             where et.organization_id = :organization_id and et.time_entry_id = e.id
             order by lower(t.name)) as tags,
       e.version, e.created_at, e.updated_at
from time_entries e
cross join amounts_seen(:organization_id, :role) s
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join tasks k on k.organization_id = :organization_id and k.id = e.task_id
where e.organization_id = :organization_id and e.deleted_at is null
  and e.day between :from_day and :to_day
  and (e.day, coalesce(e.started_at, '-infinity'::timestamptz), e.id)
    < (:after_day, coalesce(:after_started_at::timestamptz, '-infinity'::timestamptz), :after_id)
  and (:project_id::uuid is null or e.project_id = :project_id)
  and (:client_id::uuid is null or p.client_id = :client_id)
  and (:task_id::uuid is null or e.task_id = :task_id)
  and (:tag_id::uuid is null or exists (
      select from time_entry_tags et
      where et.organization_id = :organization_id and et.time_entry_id = e.id and et.tag_id = :tag_id))
  and (:billable::boolean is null or e.billable = :billable)
  and (:search::text is null or lower(e.description) like lower(:search) or lower(p.name) like lower(:search)
       or lower(k.name) like lower(:search))
order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc
limit :page_size;

--! list_updated_entries(user_id?, project_id?, client_id?, task_id?, tag_id?, billable?, search?) : TimeEntry
-- One page of what was created or changed since a moment, in that order; of one person, or of everybody.
select e.id, e.user_id, e.project_id, p.name as project_name, p.color as project_color, c.name as client_name,
       e.task_id, k.name as task_name, e.description, e.started_at, e.ended_at, e.break_seconds,
       case when e.ended_at is null then e.paused_at end as paused_at, e.resumed_at, e.day, e.seconds, e.billable, e.source,
       case when s.amounts then e.hourly_rate end as hourly_rate,
       case when s.amounts then e.rate_source end as rate_source,
       case when s.amounts and e.billable then round(e.seconds::numeric * e.hourly_rate / 3600)::bigint end as amount,
       case when s.costs then e.cost_rate end as cost_rate,
       array(select t.name
             from time_entry_tags et
             join tags t on t.organization_id = :organization_id and t.id = et.tag_id
             where et.organization_id = :organization_id and et.time_entry_id = e.id
             order by lower(t.name)) as tags,
       e.version, e.created_at, e.updated_at
from time_entries e
cross join amounts_seen(:organization_id, :role) s
left join projects p on p.organization_id = :organization_id and p.id = e.project_id
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
left join tasks k on k.organization_id = :organization_id and k.id = e.task_id
where e.organization_id = :organization_id and e.deleted_at is null
  and e.updated_at >= :updated_since and (e.updated_at, e.id) > (:after_at, :after_id)
  and (:user_id::uuid is null or e.user_id = :user_id)
  and e.day between :from_day and :to_day
  and (:project_id::uuid is null or e.project_id = :project_id)
  and (:client_id::uuid is null or p.client_id = :client_id)
  and (:task_id::uuid is null or e.task_id = :task_id)
  and (:tag_id::uuid is null or exists (
      select from time_entry_tags et
      where et.organization_id = :organization_id and et.time_entry_id = e.id and et.tag_id = :tag_id))
  and (:billable::boolean is null or e.billable = :billable)
  and (:search::text is null or lower(e.description) like lower(:search) or lower(p.name) like lower(:search)
       or lower(k.name) like lower(:search))
order by e.updated_at, e.id
limit :page_size;

--! overlapping_entry(entry?) : OverlappingEntry(ended_at?)
-- The first of a person's entries that shares time with a stretch; one that runs lasts until now. No entry is longer
-- than the days before the stretch, unless it runs.
select started_at, ended_at
from time_entries
where organization_id = :organization_id and user_id = :user_id and deleted_at is null
  and id is distinct from :entry
  and started_at < :ended_at and coalesce(ended_at, :now) > :started_at
  and (ended_at is null or day between :first_day and :last_day)
order by started_at
limit 1;

--! insert_entry(project_id?, task_id?, started_at?, ended_at?, seconds?, own_rate?, cut_from?)
-- What was cut from another entry keeps that one's rates on its day, and a rate by hand on any.
insert into time_entries (organization_id, id, user_id, project_id, task_id, description, started_at, ended_at,
                          break_seconds, day, seconds, billable, source, hourly_rate, rate_source, cost_rate, created_at, updated_at)
select :organization_id, :id, :user_id, :project_id, :task_id, :description, :started_at, :ended_at,
       :break_seconds, :day, :seconds, :billable, :source, r.hourly_rate, r.rate_source, r.cost_rate, :now, :now
from (
    select a.hourly_rate, a.rate_source, a.cost_rate
    from time_entries a
    where a.organization_id = :organization_id and a.id = :cut_from and a.day = :day
    union all
    select b.hourly_rate, b.rate_source, b.cost_rate
    from resolve_rates(:organization_id, :user_id, :project_id, :task_id, :day, coalesce(:own_rate, (
        select c.hourly_rate from time_entries c
        where c.organization_id = :organization_id and c.id = :cut_from and c.rate_source = 'entry'))) b
    limit 1
) r;

--! same_rates
-- Whether entries have the same rates.
select count(distinct (hourly_rate, rate_source, cost_rate)) <= 1 as same
from time_entries
where organization_id = :organization_id and id = any (:ids);

--! update_entry(project_id?, task_id?, started_at?, ended_at?, seconds?, own_rate?)
-- The rates stay as they were frozen, unless what decides about them changed (`rated_anew`). Who may not set a rate by hand
-- (`sets_rate` false) leaves one that is there.
update time_entries e
set project_id = :project_id, task_id = :task_id, description = :description,
    started_at = :started_at, ended_at = :ended_at, break_seconds = :break_seconds,
    paused_at = case when :ended_at::timestamptz is null then e.paused_at end,
    resumed_at = case when :ended_at::timestamptz is null then e.resumed_at end,
    day = :day, seconds = :seconds, billable = :billable, version = version + 1, updated_at = :now,
    (hourly_rate, rate_source, cost_rate) = (
        select r.hourly_rate, r.rate_source, r.cost_rate
        from resolve_rates(:organization_id, e.user_id, :project_id, :task_id, :day,
                           case when :sets_rate then :own_rate
                                when e.rate_source = 'entry' then e.hourly_rate end) r
        where :rated_anew
        union all
        select e.hourly_rate, e.rate_source, e.cost_rate where not :rated_anew)
where e.organization_id = :organization_id and e.id = :id and e.version = :version and e.deleted_at is null;

--! delete_entry
-- Only marked, so that it can be brought back.
update time_entries
set deleted_at = :now, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and deleted_at is null;

--! entry_place(user_id?) : EntryPlace(project_id?)
-- Whose an entry is, on which project and day, deleted or not; of anybody when `user_id` is null.
select user_id, project_id, day
from time_entries
where organization_id = :organization_id and id = :id and (:user_id::uuid is null or user_id = :user_id);

--! workers_of_entries(own?)
-- Whose some entries are, deleted or not; of anybody when `own` is null.
select distinct user_id
from time_entries
where organization_id = :organization_id and id = any(:ids::uuid[]) and (:own::uuid is null or user_id = :own)
order by user_id;

--! restore_entry
update time_entries
set deleted_at = null, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and deleted_at is not null;

--! entry_project
-- What an entry needs to know about the project it is put on.
select billable, archived_at is not null as archived
from visible_projects
where organization_id = :organization_id and id = :id;

--! task_project
-- The project of a task that is named alone.
select t.project_id
from tasks t
join visible_projects p on p.organization_id = :organization_id and p.id = t.project_id
where t.organization_id = :organization_id and t.id = :id and t.deleted_at is null;

--! entry_task
-- What an entry needs to know about the task it is put on.
select t.status
from tasks t
join visible_projects p on p.organization_id = :organization_id and p.id = t.project_id
where t.organization_id = :organization_id and t.project_id = :project_id and t.id = :id and t.deleted_at is null;

--! member_timezone : (timezone?)
select member_timezone(:user_id) as timezone;

--! attach_tags
insert into time_entry_tags (organization_id, time_entry_id, tag_id)
select :organization_id, :time_entry_id, tag.id
from unnest(:tags::uuid[]) as tag (id)
on conflict (organization_id, time_entry_id, tag_id) do nothing;

--! detach_other_tags
delete from time_entry_tags
where organization_id = :organization_id and time_entry_id = :time_entry_id and tag_id <> all(:tags::uuid[]);
