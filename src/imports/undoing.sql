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

--! project_is_alive
-- Whether anything of a project is in use: a task, time, a comment.
select exists (
    select from tasks t where t.organization_id = :organization_id and t.project_id = :id and t.deleted_at is null
) or exists (
    select from time_entries e where e.organization_id = :organization_id and e.project_id = :id and e.deleted_at is null
) or exists (
    select from comments c where c.organization_id = :organization_id and c.project_id = :id
) as alive;
