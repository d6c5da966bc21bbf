--: Content(content?, tool?, date_order?)

--! begin_reading : Content
update imports
set readings = readings + 1, done_count = 0
where organization_id = :organization_id and id = :id and state = 'reading'
returning content, tool, date_order, timezone, readings;

--! forget_rows
delete from import_rows where organization_id = :organization_id and import_id = :import_id;

--! forget_names
delete from import_names where organization_id = :organization_id and import_id = :import_id;

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
