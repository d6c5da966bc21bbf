--: Import(tool?, date_order?, problem?)
--: ImportName(target?)
--: Total(reason?)
--: FaultyRow()
--: Content(content?, tool?, date_order?)

--! insert_import : Import
insert into imports (organization_id, id, user_id, file_name, content, timezone, created_at, updated_at)
values (:organization_id, :id, :user_id, :file_name, :content, :timezone, :now, :now)
returning id, user_id, '' as user_name, file_name, tool, date_order, timezone, state, problem, row_count, done_count,
          overlap_count, version, created_at, updated_at;

--! import(own?) : Import
select i.id, i.user_id, m.name as user_name, i.file_name, i.tool, i.date_order, i.timezone, i.state, i.problem,
       i.row_count, i.done_count, i.overlap_count, i.version, i.created_at, i.updated_at
from imports i
join memberships m on m.organization_id = :organization_id and m.user_id = i.user_id
where i.organization_id = :organization_id and i.id = :id and (:own::uuid is null or i.user_id = :own);

--! list_imports(own?) : Import
-- The latest; of everybody where `own` is null.
select i.id, i.user_id, m.name as user_name, i.file_name, i.tool, i.date_order, i.timezone, i.state, i.problem,
       i.row_count, i.done_count, i.overlap_count, i.version, i.created_at, i.updated_at
from imports i
join memberships m on m.organization_id = :organization_id and m.user_id = i.user_id
where i.organization_id = :organization_id and (:own::uuid is null or i.user_id = :own)
order by i.created_at desc, i.id desc
limit :most;

--! lock_import
-- Whoever works on an import holds it until the transaction ends.
select state from imports where organization_id = :organization_id and id = :id for update;

--! renew_token
-- Only the latest job of an import opens it: one that is at it stops with its batch.
update imports set token_hash = :token_hash where organization_id = :organization_id and id = :id;

--! begin_state(problem?)
update imports
set state = :state, problem = :problem, done_count = 0, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id;

--! settle
-- The end of an import's work: the file is forgotten.
update imports
set state = :state, content = null, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id;

--! forget_content
update imports set content = null where organization_id = :organization_id and id = :id;

--! set_reading(tool?, date_order?)
update imports
set tool = :tool, date_order = :date_order, timezone = :timezone, state = 'reading', problem = null, done_count = 0,
    version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and version = :version and content is not null
  and state in ('reading', 'asking', 'ready');

--! begin_reading : Content
update imports
set readings = readings + 1, done_count = 0
where organization_id = :organization_id and id = :id and state = 'reading'
returning content, tool, date_order, timezone, readings;

--! forget_rows
delete from import_rows where organization_id = :organization_id and import_id = :import_id;

--! forget_names
delete from import_names where organization_id = :organization_id and import_id = :import_id;

--! note_progress
-- Says whether this reading is still the one that counts.
update imports set done_count = :done, row_count = :rows
where organization_id = :organization_id and id = :id and readings = :reading and state = 'reading';

--! insert_rows
insert into import_rows (organization_id, import_id, line, state, reason, key, entry, person, project, task, description,
                         tag_names, billable, started_at, ended_at, break_seconds, day, seconds)
select :organization_id, :import_id, r.line, case when r.reason is null then 'waiting' else 'faulty' end::import_row_state,
       r.reason, decode(r.key, 'hex'), r.entry, r.person, r.project, r.task, r.description, r.tag_names, r.billable,
       r.started_at, r.ended_at, r.break_seconds, r.day, r.seconds
from jsonb_to_recordset(:rows::jsonb) as r (
    line integer, reason text, key text, entry uuid, person integer, project integer, task integer, description text,
    tag_names text[], billable boolean, started_at timestamptz, ended_at timestamptz, break_seconds integer, day date,
    seconds integer);

--! insert_names
insert into import_names (organization_id, import_id, number, kind, name, detail, parent, row_count, seconds, choice)
select :organization_id, :import_id, n.number, n.kind::import_name_kind, n.name, n.detail, n.parent, n.row_count,
       n.seconds, case when n.kind = 'person' or (not :creates and n.kind <> 'task') then 'skip' else 'create' end::import_choice
from jsonb_to_recordset(:names::jsonb) as n (
    number integer, kind text, name text, detail text, parent integer, row_count integer, seconds bigint);

--! end_reading(date_order?)
update imports
set tool = :tool, date_order = :date_order, row_count = :rows, done_count = :rows, state = 'ready', problem = null,
    version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and readings = :reading and state = 'reading';

--! ask(tool?)
update imports
set tool = coalesce(:tool, tool), state = 'asking', problem = :problem, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and readings = :reading and state = 'reading';

--! match_people_by_email(own?)
update import_names n
set choice = 'given', target = m.user_id
from memberships m
where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'person' and n.detail <> ''
  and m.organization_id = :organization_id and m.status = 'active' and lower(m.email) = lower(n.detail)
  and (:own::uuid is null or m.user_id = :own);

--! match_people_by_name(own?)
-- Whose name is one active member's alone; a file without names is the importer's own.
update import_names n
set choice = 'given', target = m.user_id
from memberships m
where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'person' and n.target is null
  and m.organization_id = :organization_id and m.status = 'active' and (:own::uuid is null or m.user_id = :own)
  and case when n.name = '' and n.detail = '' then m.user_id = :importer
           else lower(m.name) = lower(n.name) and not exists (
               select from memberships o
               where o.organization_id = :organization_id and o.status = 'active' and o.user_id <> m.user_id
                 and lower(o.name) = lower(m.name)) end;

--! match_clients
update import_names n
set choice = 'given', target = c.id
from clients c
where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'client'
  and c.organization_id = :organization_id and lower(c.name) = lower(n.name);

--! match_projects
-- The project of that name under that client that is not archived; where only one project has the name and the file says no client, that one.
update import_names n
set choice = 'given', target = p.id
from visible_projects p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'project'
  and p.organization_id = :organization_id and lower(p.name) = lower(n.name) and p.archived_at is null
  and (lower(coalesce(c.name, '')) = lower(n.detail)
       or n.detail = '' and (select count(*) from visible_projects o
                             where o.organization_id = :organization_id and lower(o.name) = lower(n.name)) = 1);

--! import_names : ImportName
-- Of one kind those with the most time; all kinds are numbered together.
select n.number, n.kind, n.name, n.detail, n.row_count, n.seconds, n.choice, n.target, n.created
from import_names n
where n.organization_id = :organization_id and n.import_id = :import_id
order by n.kind, n.seconds desc, n.number
limit :most;

--! choose
-- Only what the request names; a choice without its target is noticed by `wrong_choice`.
update import_names n
set choice = c.choice::import_choice, target = case when c.choice = 'given' then c.target end
from jsonb_to_recordset(:choices::jsonb) as c (number integer, choice text, target uuid)
where n.organization_id = :organization_id and n.import_id = :import_id and n.number = c.number;

--! wrong_choice(own?)
-- A name whose choice cannot be, if there is one. `own`: who may only import their own time; `creates`: whether the
-- person may create clients and projects.
select n.number
from import_names n
where n.organization_id = :organization_id and n.import_id = :import_id
  and case
      when n.kind = 'person' then n.choice = 'create' or n.choice = 'given' and not exists (
          select from memberships m
          where m.organization_id = :organization_id and m.user_id = n.target and m.status = 'active'
            and (:own::uuid is null or m.user_id = :own))
      when n.kind = 'client' then n.choice = 'create' and not :creates or n.choice = 'given' and not exists (
          select from clients c where c.organization_id = :organization_id and c.id = n.target)
      when n.kind = 'project' then n.choice = 'create' and not :creates or n.choice = 'given' and not exists (
          select from visible_projects p where p.organization_id = :organization_id and p.id = n.target)
      else n.choice = 'given' end
order by n.number
limit 1;

--! to_create : ToCreate(parent_target?, existing?)
-- What the import makes, or finds to be there by now: clients of new projects, then projects, then tasks of projects
-- that are known.
select n.number, n.kind, n.name, f.target as parent_target,
       case n.kind
           when 'client' then (select c.id from clients c
                               where c.organization_id = :organization_id and lower(c.name) = lower(n.name))
           when 'project' then (select p.id from visible_projects p
                                where p.organization_id = :organization_id and lower(p.name) = lower(n.name)
                                  and p.client_id is not distinct from f.target)
           when 'task' then (select k.id from tasks k
                             where k.organization_id = :organization_id and k.project_id = f.target
                               and lower(k.name) = lower(n.name) and k.deleted_at is null) end as existing
from import_names n
left join import_names f on f.organization_id = :organization_id and f.import_id = :import_id and f.number = n.parent
where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = :kind and n.choice = 'create'
  and (n.kind <> 'client' or exists (
      select from import_names p
      where p.organization_id = :organization_id and p.import_id = :import_id and p.kind = 'project'
        and p.parent = n.number and p.choice = 'create'))
  and (n.kind <> 'task' or f.target is not null)
order by n.number;

--! point
-- What a name is here from now on.
update import_names set target = :target, created = :created
where organization_id = :organization_id and import_id = :import_id and number = :number;

--! next_lines : Lines()
-- The next rows in a state, as a stretch of lines.
select coalesce(min(r.line), 0) as first, coalesce(max(r.line), 0) as last, count(*) as count
from (
    select line
    from import_rows
    where organization_id = :organization_id and import_id = :import_id and state = :state
    order by line
    limit :most
) r;

--! pass_over(own?)
-- Rows of people who are not imported; the day of all others is the worker's own at the start.
update import_rows r
set state = case when w.target is null then 'skipped' else r.state end,
    reason = case when w.target is null then :reason end,
    day = case when r.started_at is null or w.target is null then r.day
               else (r.started_at at time zone w.timezone)::date end
from (
    select n.number, m.user_id as target, coalesce(member_timezone(m.user_id), 'UTC') as timezone
    from import_names n
    left join memberships m on m.organization_id = :organization_id and m.user_id = n.target
        and m.status = 'active' and n.choice = 'given' and (:own::uuid is null or m.user_id = :own)
    where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'person'
) w
where r.organization_id = :organization_id and r.import_id = :import_id and r.state = 'waiting'
  and r.line between :first and :last and w.number = r.person;

--! workers_of_lines
-- Whose time the rows of a stretch are, in the order in which turns are taken.
select distinct n.target as user_id
from import_names n
where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'person' and n.target is not null
  and n.number in (
      select r.person from import_rows r
      where r.organization_id = :organization_id and r.import_id = :import_id and r.state = :state
        and r.line between :first and :last)
order by n.target;

--! close_lines
-- Rows on days that are closed to their worker: submitted or approved weeks, and until the lock date.
update import_rows r
set state = :to_state, reason = :reason
from import_names n
where r.organization_id = :organization_id and r.import_id = :import_id and r.state = :state
  and r.line between :first and :last
  and n.organization_id = :organization_id and n.import_id = :import_id and n.number = r.person
  and (exists (
          select from periods p
          where p.organization_id = :organization_id and p.user_id = n.target and p.status in ('submitted', 'approved')
            and r.day between p.first_day and p.last_day)
       or exists (select from organizations o where o.id = :organization_id and r.day <= o.locked_until));

--! make_tags
insert into tags (organization_id, id, name, created_at, updated_at)
select :organization_id, gen_random_uuid(), w.name, :now, :now
from (
    select distinct on (lower(t.name)) t.name
    from import_rows r
    cross join unnest(r.tag_names) as t (name)
    where r.organization_id = :organization_id and r.import_id = :import_id and r.state = 'waiting'
      and r.line between :first and :last
    order by lower(t.name), t.name
) w
order by lower(w.name)
on conflict (organization_id, lower(name)) do nothing;

--! add_progress
update imports set done_count = done_count + :done, overlap_count = overlap_count + :overlaps, updated_at = :now
where organization_id = :organization_id and id = :id;

--! totals : Total
-- How many rows and seconds came to what end. Of imported rows, what is now in their entries as they were written.
select r.state, r.reason, count(*) as rows, coalesce(sum(r.seconds), 0)::bigint as seconds
from import_rows r
where r.organization_id = :organization_id and r.import_id = :import_id
group by r.state, r.reason
order by r.state, r.reason;

--! written
-- What is in the ledger because of the import: entries and their seconds, changed or not. Here and below `deleted_at` is
-- asked for in words that only the key's index can serve.
select count(*) as rows, coalesce(sum(w.seconds), 0)::bigint as seconds
from imported_rows i
cross join lateral (
    select e.seconds from time_entries e
    where e.organization_id = :organization_id and e.id = i.time_entry_id and coalesce(e.deleted_at, 'infinity') = 'infinity'
    limit 1
) w
where i.organization_id = :organization_id and i.import_id = :import_id;

--! present_rows
-- Rows of a file that an import brought before.
select count(*) as rows
from import_rows r
where r.organization_id = :organization_id and r.import_id = :import_id and r.state = 'waiting' and (exists (
    select from imported_rows i where i.organization_id = :organization_id and i.key = r.key)) is true;

--! tag_count
select count(distinct lower(t.name)) as tags
from import_rows r
cross join unnest(r.tag_names) as t (name)
where r.organization_id = :organization_id and r.import_id = :import_id;

--! told_rows : FaultyRow
-- The first rows in a state, with their reasons.
select line, coalesce(reason, '') as reason, description, seconds
from import_rows
where organization_id = :organization_id and import_id = :import_id and state = :state
order by line
limit :most;

--! first_day
select min(day) as day from import_rows
where organization_id = :organization_id and import_id = :import_id and state = 'imported' and day is not null
having min(day) is not null;

--! changed_count
-- Entries that an undo would keep, because somebody changed them.
select count(*) as rows
from imported_rows i
where i.organization_id = :organization_id and i.import_id = :import_id and (exists (
    select from time_entries e
    where e.organization_id = :organization_id and e.id = i.time_entry_id and coalesce(e.deleted_at, 'infinity') = 'infinity'
      and e.version > 1)) is true;

--! keep_changed
-- Rows whose entry was changed stay, and so does the memory that they are here.
update import_rows r
set state = 'kept', reason = :reason
where r.organization_id = :organization_id and r.import_id = :import_id and r.state = 'imported'
  and r.line between :first and :last and (exists (
      select from time_entries e
      where e.organization_id = :organization_id and e.id = r.entry and e.version > 1 and coalesce(e.deleted_at, 'infinity') = 'infinity')) is true;

--! made : Made(target?)
-- What the import created, in the order in which it can go.
select n.number, n.kind, n.target
from import_names n
where n.organization_id = :organization_id and n.import_id = :import_id and n.created and n.target is not null
order by n.kind desc, n.number;

--! unmade
update import_names set created = false
where organization_id = :organization_id and import_id = :import_id and number = :number;

--! member_choices(own?) : MemberChoice()
-- Who a person of the file can be. What was chosen comes first here and below, so that it is always offered.
select m.user_id as id, m.name, m.email
from memberships m
where m.organization_id = :organization_id and m.status = 'active' and (:own::uuid is null or m.user_id = :own)
order by m.user_id not in (
    select n.target from import_names n
    where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'person' and n.target is not null),
    lower(m.name), m.user_id
limit :most;

--! client_choices : ClientChoice()
select c.id, c.name
from clients c
where c.organization_id = :organization_id
order by c.id not in (
    select n.target from import_names n
    where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'client' and n.target is not null),
    c.archived_at is not null, lower(c.name), c.id
limit :most;

--! project_choices : ProjectChoice(client_name?)
select p.id, p.name, c.name as client_name
from visible_projects p
left join clients c on c.organization_id = :organization_id and c.id = p.client_id
where p.organization_id = :organization_id
order by p.id not in (
    select n.target from import_names n
    where n.organization_id = :organization_id and n.import_id = :import_id and n.kind = 'project' and n.target is not null),
    p.archived_at is not null, lower(p.name), p.id
limit :most;

--! project_is_alive
-- Whether anything of a project is in use: a task, time, a comment.
select exists (
    select from tasks t where t.organization_id = :organization_id and t.project_id = :id and t.deleted_at is null
) or exists (
    select from time_entries e where e.organization_id = :organization_id and e.project_id = :id and e.deleted_at is null
) or exists (
    select from comments c where c.organization_id = :organization_id and c.project_id = :id
) as alive;
