--: TimeEntry(project_id?, project_name?, project_color?, client_name?, task_id?, task_name?, started_at?, ended_at?, paused_at?, resumed_at?, seconds?, hourly_rate?, rate_source?, amount?, cost_rate?)
--: DayTotal(amount?)
--: Suggestion(project_id?, project_name?, project_color?, client_name?, task_id?, task_name?)

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

--! list_entries_of(after_started_at?, project_id?, task_id?, search?) : TimeEntry
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
  and (:task_id::uuid is null or e.task_id = :task_id)
  and (:search::text is null or lower(e.description) like lower(:search) or lower(p.name) like lower(:search)
       or lower(k.name) like lower(:search))
order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc
limit :page_size;

--! list_everyones_entries(after_started_at?, project_id?, task_id?, search?) : TimeEntry
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
  and (:task_id::uuid is null or e.task_id = :task_id)
  and (:search::text is null or lower(e.description) like lower(:search) or lower(p.name) like lower(:search)
       or lower(k.name) like lower(:search))
order by e.day desc, coalesce(e.started_at, '-infinity'::timestamptz) desc, e.id desc
limit :page_size;

--! list_updated_entries(user_id?, project_id?, task_id?, search?) : TimeEntry
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
  and (:task_id::uuid is null or e.task_id = :task_id)
  and (:search::text is null or lower(e.description) like lower(:search) or lower(p.name) like lower(:search)
       or lower(k.name) like lower(:search))
order by e.updated_at, e.id
limit :page_size;

--! day_totals_of(project_id?) : DayTotal
-- A person's days at their entries' frozen rates. An amount is rounded once for each entry, half away from zero, as
-- `money::amount_minor` does.
select e.day, sum(e.seconds)::bigint as seconds,
       coalesce(sum(e.seconds) filter (where e.billable), 0)::bigint as billable_seconds,
       case when :with_amounts then
           coalesce(sum(round(e.seconds::numeric * e.hourly_rate / 3600)) filter (where e.billable), 0)::bigint
       end as amount
from time_entries e
where e.organization_id = :organization_id and e.user_id = :user_id and e.deleted_at is null
  and e.day between :from_day and :to_day and e.seconds is not null
  and (:project_id::uuid is null or e.project_id = :project_id)
group by e.day
order by e.day desc;

--! everyones_day_totals(project_id?) : DayTotal
select e.day, sum(e.seconds)::bigint as seconds,
       coalesce(sum(e.seconds) filter (where e.billable), 0)::bigint as billable_seconds,
       case when :with_amounts then
           coalesce(sum(round(e.seconds::numeric * e.hourly_rate / 3600)) filter (where e.billable), 0)::bigint
       end as amount
from time_entries e
where e.organization_id = :organization_id and e.deleted_at is null
  and e.day between :from_day and :to_day and e.seconds is not null
  and (:project_id::uuid is null or e.project_id = :project_id)
group by e.day
order by e.day desc;

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

--! lock_timer
-- One start at a time for each person and organization; ends with the transaction.
select pg_advisory_xact_lock(hashtextextended(:organization_id::uuid::text || :user_id::uuid::text, 0))::text as locked;

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

--! running_for_update : RunningForUpdate(project_id?, paused_at?, resumed_at?)
select id, project_id, started_at, break_seconds, paused_at, resumed_at
from time_entries
where organization_id = :organization_id and user_id = :user_id
  and ended_at is null and started_at is not null and deleted_at is null
for update;

--! pause_entry
update time_entries
set paused_at = :paused_at, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id;

--! idle_minutes
select idle_minutes from organizations where id = :organization_id;

--! unpause_entry
update time_entries
set break_seconds = :break_seconds, paused_at = null, resumed_at = :resumed_at, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id;

--! stop_entry
-- What is stopped in a break ends with its beginning, and remembers it. What the time is worth is decided now, unless
-- somebody decided it by hand.
update time_entries e
set ended_at = :ended_at, seconds = :seconds, paused_at = case when e.paused_at = :ended_at then e.paused_at end,
    version = version + 1, updated_at = :now,
    (hourly_rate, rate_source, cost_rate) = (
        select r.hourly_rate, r.rate_source, r.cost_rate
        from resolve_rates(:organization_id, e.user_id, e.project_id, e.task_id, e.day,
                           case when e.rate_source = 'entry' then e.hourly_rate end) r)
where e.organization_id = :organization_id and e.id = :id;

--! reopen_entry
-- A stop taken back: the entry runs on from its start.
update time_entries
set ended_at = null, seconds = null, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id
  and started_at is not null and ended_at is not null and deleted_at is null;

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

--! insert_imported
-- The rows of a stretch of an import that are not here yet, at the rates of their days; the others are marked as being
-- here. Answers how many came, and how many of them share time with what was there before. Lookups are written so that
-- each is one by its key: nothing is known about how many rows a new import has.
with source as (
    select r.line, r.key, r.entry, n.user_id, p.id as project_id, (
               select k.id from tasks k
               where k.organization_id = :organization_id and k.id = n.task and k.project_id = p.id
                 and k.deleted_at is null) as task_id,
           r.description, r.started_at, r.ended_at, r.break_seconds, r.day, r.seconds,
           coalesce(r.billable, p.billable, true) as billable
    from import_rows r
    cross join lateral (
        select (select w.target from import_names w
                where w.organization_id = :organization_id and w.import_id = :import_id and w.number = r.person) as user_id,
               (select f.target from import_names f
                where f.organization_id = :organization_id and f.import_id = :import_id and f.number = r.project
                  and f.choice <> 'skip') as project,
               (select t.target from import_names t
                where t.organization_id = :organization_id and t.import_id = :import_id and t.number = r.task
                  and t.choice <> 'skip') as task
    ) n
    left join visible_projects p on p.organization_id = :organization_id and p.id = n.project
    where r.organization_id = :organization_id and r.import_id = :import_id and r.state = 'waiting'
      and r.line between :first and :last and n.user_id = any (:workers)
), taken as (
    insert into imported_rows (organization_id, key, import_id, time_entry_id)
    select :organization_id, s.key, :import_id, s.entry from source s order by s.key
    on conflict (organization_id, key) do nothing
    returning time_entry_id
), made as (
    insert into time_entries (organization_id, id, user_id, project_id, task_id, description, started_at, ended_at,
                              break_seconds, day, seconds, billable, source, hourly_rate, rate_source, cost_rate,
                              created_at, updated_at)
    select :organization_id, s.entry, s.user_id, s.project_id, s.task_id, s.description, s.started_at, s.ended_at,
           s.break_seconds, s.day, s.seconds, s.billable, 'import', f.hourly_rate, f.rate_source, f.cost_rate, :now, :now
    from source s
    cross join lateral resolve_rates(:organization_id, s.user_id, s.project_id, s.task_id, s.day, null) f
    where (s.entry in (select t.time_entry_id from taken t)) is true
), marked as (
    update import_rows r
    set state = case when r.entry in (select t.time_entry_id from taken t) then 'imported' else 'present' end::import_row_state
    where r.organization_id = :organization_id and r.import_id = :import_id and r.state = 'waiting'
      and r.line between :first and :last
)
select (select count(*) from taken) as imported, (
    select count(*) from source s
    where s.started_at is not null and (s.entry in (select t.time_entry_id from taken t)) is true
      and (exists (
          select from time_entries o
          where o.organization_id = :organization_id and o.user_id = s.user_id and o.deleted_at is null
            and o.day between s.day - 1 and s.day + 1
            and o.started_at < s.ended_at and coalesce(o.ended_at, :now) > s.started_at)) is true) as overlaps;

--! tag_imported
insert into time_entry_tags (organization_id, time_entry_id, tag_id)
select distinct :organization_id::uuid, r.entry, t.id
from import_rows r
cross join unnest(r.tag_names) as w (name)
join tags t on t.organization_id = :organization_id and lower(t.name) = lower(w.name)
where r.organization_id = :organization_id and r.import_id = :import_id and r.state = 'imported'
  and r.line between :first and :last
on conflict (organization_id, time_entry_id, tag_id) do nothing;

--! delete_imported
-- Marks the entries of a stretch of an import as deleted, and forgets that its rows are here.
with gone as (
    delete from imported_rows i
    where i.organization_id = :organization_id and i.import_id = :import_id and i.key = any (array(
        select r.key from import_rows r
        where r.organization_id = :organization_id and r.import_id = :import_id and r.state = 'imported'
          and r.line between :first and :last))
    returning i.time_entry_id
), marked as (
    update import_rows r
    set state = 'undone'
    where r.organization_id = :organization_id and r.import_id = :import_id and r.state = 'imported'
      and r.line between :first and :last
)
update time_entries e
set deleted_at = :now, version = e.version + 1, updated_at = :now
where e.organization_id = :organization_id and coalesce(e.deleted_at, 'infinity') = 'infinity' and e.user_id = any (:workers)
  and e.id = any (array(select g.time_entry_id from gone g));
