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
