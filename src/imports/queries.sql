--: Import(tool?, date_order?, problem?)

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
-- Unless a later job opens the import by now.
update imports set content = null
where organization_id = :organization_id and id = :id and token_hash = :token_hash;

--! abandon
-- Whose person may not work here any more stays as far as it came, and its file is forgotten; unless a later job opens it.
update imports
set state = case when state in ('running', 'undoing') then 'done'
                 when state = 'reading' then 'undone'
                 else state end,
    content = null, version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and token_hash = :token_hash;

--! set_reading(tool?, date_order?)
update imports
set tool = :tool, date_order = :date_order, timezone = :timezone, state = 'reading', problem = null, done_count = 0,
    version = version + 1, updated_at = :now
where organization_id = :organization_id and id = :id and version = :version and content is not null
  and state in ('reading', 'asking', 'ready');

--! note_progress
-- Says whether this reading is still the one that counts.
update imports set done_count = :done, row_count = :rows
where organization_id = :organization_id and id = :id and readings = :reading and state = 'reading';
